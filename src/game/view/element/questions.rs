//! What a tree of elements can be asked: its texts and its name.

use super::{Content, Element};
use crate::words::Said;

impl Element {
    /// Every text in it, in reading order.
    pub fn texts(&self) -> Vec<&Said> {
        let own = match &self.content {
            Content::Text { text, .. } => Some(text),
            Content::Box | Content::Picture(_) | Content::Drawing(_) | Content::Field(_) | Content::Dots => None,
        };
        own.into_iter().chain(self.children.iter().flat_map(Self::texts)).collect()
    }

    /// The texts inside in one line: what a control is called that was given no name.
    pub fn words_of(parts: &[Self]) -> String {
        let texts = parts.iter().flat_map(Self::texts);
        texts.map(|said| said.words.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// What a screen reader calls it: its given name or its texts.
    pub fn name(&self) -> String {
        let given = self.behaviour.act.as_ref().and_then(|act| act.label.as_ref());
        let given = given.or_else(|| self.speech.as_ref().and_then(|speech| speech.label.as_ref()));
        given.map_or_else(|| Self::words_of(std::slice::from_ref(self)), |said| said.words.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{row, text};
    use crate::app::{GirlIntent, Intent};
    use crate::game::theme::{Hue, Style};

    #[test]
    fn a_control_is_called_by_its_texts_unless_it_is_given_a_name() {
        let words = || {
            row().child(text("Lotte".to_owned(), Style::Body, Hue::Ink)).child(text(
                "5 min".to_owned(),
                Style::Body,
                Hue::Ink,
            ))
        };
        let button = row().child(words()).asks(Intent::Girl(GirlIntent::Begin));
        assert_eq!(button.name(), "Lotte, 5 min");
        assert_eq!(button.called("Play".to_owned()).name(), "Play");
    }
}
