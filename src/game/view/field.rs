//! The places where she writes: a letter, a rule, a nickname. The engine's text field edits; here its words go into the
//! stay, and to nowhere else.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};

use super::element::Writes;
use crate::app::{GirlIntent, Intent, SessionIntent, StaffIntent};
use crate::game::model::Ask;
use crate::mission::{Command, Private};

/// A field, with whose words it holds.
#[derive(Component)]
pub struct WritesInto(pub Writes);

/// Passes on what she writes.
pub fn plugin(app: &mut App) {
    app.add_observer(on_edit);
}

fn on_edit(
    edit: On<TextEditChange>,
    mut fields: Query<(&EditableText, &WritesInto, Option<&mut AccessibilityNode>)>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((editable, WritesInto(writes), spoken)) = fields.get_mut(edit.event_target()) else { return };
    let words = editable.value().to_string();
    if let Some(mut spoken) = spoken {
        spoken.set_value(if writes.is_secret() { "•".repeat(words.chars().count()) } else { words.clone() });
    }
    asks.write(Ask(intent(writes, words.into())));
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
