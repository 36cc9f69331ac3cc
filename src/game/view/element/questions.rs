//! What a tree of elements can be asked: its texts and its name.

use super::{Content, Element};

impl Element {
    /// Every text in it, in reading order.
    pub fn texts(&self) -> Vec<&str> {
        let own = match &self.content {
            Content::Text { text, .. } => Some(text.as_str()),
            _ => None,
        };
        own.into_iter().chain(self.children.iter().flat_map(Self::texts)).collect()
    }

    /// What a screen reader calls it: its given name or its texts.
    pub fn name(&self) -> String {
        let given = self.behaviour.act.as_ref().and_then(|act| act.label.clone());
        given
            .or_else(|| self.speech.as_ref().and_then(|speech| speech.label.clone()))
            .unwrap_or_else(|| self.texts().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{row, text};
    use crate::app::{GirlIntent, Intent};
    use crate::game::theme::{Hue, Style};

    #[test]
    fn a_control_is_called_by_its_texts_unless_it_is_given_a_name() {
        let words = || row().child(text("Lotte", Style::Body, Hue::Ink)).child(text("5 min", Style::Body, Hue::Ink));
        let button = row().child(words()).asks(Intent::Girl(GirlIntent::Begin));
        assert_eq!(button.name(), "Lotte, 5 min");
        assert_eq!(button.called("Play").name(), "Play");
    }
}
