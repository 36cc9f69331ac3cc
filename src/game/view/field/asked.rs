//! What a screen reader, a voice or a switch asks of a field: other words, words in place of what is selected, another
//! place for the caret.

use accesskit::{Action, ActionData};
use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy::text::{EditableText, FontCx, LayoutCx};

use super::fitting::{put_in_place_of_all, put_in_place_of_selection};
use super::runs::Runs;

/// Answers what is asked of a field.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(PreUpdate, answer);
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    mut fields: Query<(&mut EditableText, &Runs)>,
    mut fonts: ResMut<FontCx>,
    mut layouts: ResMut<LayoutCx>,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else { continue };
        let Ok((mut editable, runs)) = fields.get_mut(entity) else { continue };
        match (request.action, &request.data) {
            (Action::SetValue, Some(ActionData::Value(words))) => {
                put_in_place_of_all(&mut editable, words);
            }
            (Action::ReplaceSelectedText, Some(ActionData::Value(words))) => {
                put_in_place_of_selection(&mut editable, words);
            }
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                let place = |position| runs.letter(position);
                let Some((from, to)) = place(selection.anchor).zip(place(selection.focus)) else { continue };
                let text = editable.editor().raw_text();
                let byte = |letter| text.char_indices().nth(letter).map_or(text.len(), |(at, _)| at);
                let (from, to) = (byte(from), byte(to));
                editable.editor_mut().driver(&mut fonts, &mut layouts.0).select_byte_range(from, to);
            }
            _ => {}
        }
    }
}
