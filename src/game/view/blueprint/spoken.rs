//! What a screen reader knows of a node. Words lose the marks that Fluent puts round what is filled in: they keep lines
//! in order where they are drawn, and some voices and braille displays show them.

use accesskit::{Action, Live, Node as Spoken, Role, Toggled};

use crate::game::theme::Style;
use crate::game::view::element::{Act, Field, Speech};

/// Holds the parts of a page together: a screen reader reads them in this order.
pub fn container() -> Spoken {
    Spoken::new(Role::GenericContainer)
}

/// A picture that only repeats what is written beside it.
pub fn decoration() -> Spoken {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_hidden();
    spoken
}

/// A control, by what it does and what it is called.
pub fn control(act: &Act, label: String) -> Spoken {
    let mut spoken = Spoken::new(act.role);
    spoken.set_label(plain(label));
    match act.checked {
        Some(checked) if act.role == Role::Tab || act.role == Role::ListItem => spoken.set_selected(checked),
        Some(checked) => spoken.set_toggled(if checked { Toggled::True } else { Toggled::False }),
        None => {}
    }
    if act.intent.is_some() {
        spoken.add_action(Action::Click);
        spoken.add_action(Action::Focus);
    } else {
        spoken.set_disabled();
    }
    spoken
}

/// A place to write. What stands in it, `field/runs.rs` tells.
pub fn writable(field: &Field) -> Spoken {
    let mut spoken = Spoken::new(match (field.hidden, field.lines) {
        (true, _) => Role::PasswordInput,
        (false, 0 | 1) => Role::TextInput,
        (false, _) => Role::MultilineTextInput,
    });
    for action in [Action::Focus, Action::SetValue, Action::ReplaceSelectedText, Action::SetTextSelection] {
        spoken.add_action(action);
    }
    spoken
}

/// A text, as it stands.
pub fn words(words: &str) -> Spoken {
    let mut spoken = Spoken::new(Role::Label);
    let words = plain(words.to_owned());
    spoken.set_value(words.clone());
    spoken.set_label(words);
    spoken
}

/// Words without the marks round what was filled in.
pub fn plain(words: String) -> String {
    // One letter is found much faster than one of several, and most words have neither.
    let without = |words: String, mark: char| match words.find(mark) {
        Some(_) => words.replace(mark, ""),
        None => words,
    };
    ['\u{2068}', '\u{2069}'].into_iter().fold(words, without)
}

/// How deep a heading lies, by how large it is: a page's title first.
pub fn level(style: Style) -> usize {
    match style {
        Style::Display | Style::Title | Style::Number | Style::Tile => 1,
        Style::Heading => 2,
        Style::Label | Style::Pill | Style::Body | Style::Small | Style::Plain => 3,
    }
}

/// Numbers what lies in a set: “2 of 5”.
pub fn number<'a>(set: &mut Spoken, members: impl Iterator<Item = &'a mut Spoken>) {
    if !matches!(set.role(), Role::RadioGroup | Role::List | Role::TabList) {
        return;
    }
    let is_one = |member: &&mut Spoken| matches!(member.role(), Role::RadioButton | Role::ListItem | Role::Tab);
    let mut count = 0;
    for member in members.filter(is_one) {
        member.set_position_in_set(count);
        count += 1;
    }
    set.set_size_of_set(count);
}

/// Adds what an element says of itself.
pub fn say(spoken: &mut Spoken, speech: Speech) {
    let Speech { role, label, live, progress } = speech;
    spoken.set_role(role);
    if let Some(label) = label {
        let label = plain(label.words);
        // The words of a text are its value to the system.
        if role == Role::Label {
            spoken.set_value(label.clone());
        }
        spoken.set_label(label);
    }
    if let Some((now, all)) = progress {
        spoken.set_min_numeric_value(0.0);
        spoken.set_max_numeric_value(all as f64);
        spoken.set_numeric_value(now as f64);
    }
    if live {
        spoken.set_live(Live::Polite);
    }
}
