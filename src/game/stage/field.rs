//! The place where she writes her own words in a letter. The engine's text field edits; here its words go into the run,
//! and to nowhere else.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEditChange};

use super::Ask;
use crate::mission::Command;
use crate::stay::Intent;

/// A field whose words belong to the letter.
#[derive(Component)]
pub struct WritesLetter;

/// Passes on what she writes.
pub fn plugin(app: &mut App) {
    app.add_observer(on_edit);
}

fn on_edit(
    edit: On<TextEditChange>,
    mut fields: Query<(&EditableText, Option<&mut AccessibilityNode>), With<WritesLetter>>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((editable, spoken)) = fields.get_mut(edit.event_target()) else { return };
    let words = editable.value().to_string();
    if let Some(mut spoken) = spoken {
        spoken.set_value(words.clone());
    }
    asks.write(Ask(Intent::Run(Command::Write(words))));
}
