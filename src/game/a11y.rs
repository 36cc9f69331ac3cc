//! The other half of screen-reader support: the engine publishes the tree, but nothing in it answers a screen reader's
//! actions. A click becomes the button's own activation, a focus the game's focus.
//!
//! Not covered: setting the text of the letter's field from a screen reader.

use accesskit::Action;
use bevy::a11y::ActionRequest;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::{Activate, ScrollIntoView};

use super::stage::spawn::Asks;

/// Answers a screen reader.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(PreUpdate, answer);
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<(), With<Asks>>,
    nodes: Query<(), With<Node>>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0).filter(|entity| nodes.contains(*entity)) else {
            // The page has changed since the screen reader looked.
            continue;
        };
        match request.action {
            Action::Click if controls.contains(entity) => commands.trigger(Activate { entity }),
            Action::Focus => focus.set(entity, FocusCause::Navigated),
            Action::ScrollIntoView => commands.trigger(ScrollIntoView { entity }),
            _ => {}
        }
    }
}
