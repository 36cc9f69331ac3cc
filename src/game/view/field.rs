//! The places where she writes: a letter, a rule, a nickname. The engine's text field edits and owns caret, selection and
//! what an input method composes; here its words go into the model, and words that came from elsewhere into the field.

mod asked;
mod fitting;
mod into;
mod keys;
mod runs;
mod undo;

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit, TextEditChange};

pub use self::into::{OnEnter, WritesInto};
pub use self::runs::Runs;
pub use self::undo::History;
use super::element::Writes;
use crate::app::{GirlIntent, Intent, SessionIntent, StaffIntent};
use crate::game::model::Ask;
use crate::mission::{Command, Private};

/// Passes on what she writes.
pub fn plugin(app: &mut App) {
    app.add_observer(on_edit).add_plugins((asked::plugin, fitting::plugin, keys::plugin, runs::plugin, undo::plugin));
}

fn on_edit(
    edit: On<TextEditChange>,
    mut fields: Query<(&EditableText, &mut WritesInto, Option<&mut History>, Option<&mut AccessibilityNode>)>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((editable, mut into, history, spoken)) = fields.get_mut(edit.event_target()) else { return };
    let words = Private::from(editable.value().to_string());
    // The engine tells of every move of the caret, too.
    if into.reported == words {
        return;
    }
    let was = std::mem::replace(&mut into.reported, words.clone());
    if let Some(mut history) = history {
        history.note(was, &words);
    }
    if let Some(mut spoken) = spoken {
        spoken.set_value(into.told());
    }
    asks.write(Ask(intent(into.writes(), words)));
}

/// Writes the model's words into a field that told others: it was emptied, or filled by something else than her writing.
/// The caret stands at their end then. What she is writing herself stays hers.
pub fn write(mut node: EntityWorldMut, words: &str) {
    let Some(mut into) = node.get_mut::<WritesInto>() else { return };
    // Of a secret the model tells only that it is gone.
    if *into.reported == *words || (into.writes().is_secret() && !words.is_empty()) {
        return;
    }
    into.reported = Private::from(words.to_owned());
    let told = into.told();
    // What stood there was given away, or was somebody else's.
    if let Some(mut history) = node.get_mut::<History>() {
        history.forget();
    }
    if let Some(mut editable) = node.get_mut::<EditableText>() {
        editable.clear();
        editable.editor_mut().set_text(words);
        editable.queue_edit(TextEdit::TextEnd(false));
    }
    if let Some(mut spoken) = node.get_mut::<AccessibilityNode>() {
        spoken.set_value(told);
    }
}

/// What writing these words asks for.
pub fn intent(writes: &Writes, words: Private) -> Intent {
    match writes {
        Writes::Words => Intent::Girl(GirlIntent::Run(Command::Write(words))),
        Writes::Name(card) => Intent::Girl(GirlIntent::Run(Command::Name { card: card.clone(), name: words })),
        Writes::Nickname => Intent::Girl(GirlIntent::Nickname(words)),
        Writes::Passphrase => Intent::Staff(StaffIntent::Write(words)),
        Writes::PassphraseAgain => Intent::Staff(StaffIntent::WriteAgain(words)),
        Writes::Slip => Intent::Session(SessionIntent::WriteSlip(words)),
    }
}
