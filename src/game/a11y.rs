//! The other half of screen-reader support: the engine publishes the tree, but nothing in it answers a screen reader's
//! actions. A click becomes the button's own activation, a focus the game's focus. Who reads with the ears cannot hold a
//! button down: there a click does what holding does, and the page itself offers to be covered.

use accesskit::{Action, ActionData, CustomAction, Node as Spoken};
use bevy::a11y::ActionRequest;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::model::Ask;
use super::power::{self, StayAwake};
use super::view::ComesIntoView;
use super::view::spawn::{Asks, HeldAsks, PageRoot};
use crate::app::{GirlIntent, Intent};

/// The number of the page's own action.
const COVER: i32 = 0;

/// Answers a screen reader.
pub fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_systems(PreUpdate, answer)
        .add_systems(Last, stay_awake_for_an_answer.before(power::ask_for_frame));
}

/// The engine passes on what a screen reader asks at the end of a frame: the next one answers, and may not wait for a
/// hand.
fn stay_awake_for_an_answer(mut requests: MessageReader<ActionRequest>, mut awake: ResMut<StayAwake>) {
    if requests.read().count() > 0 {
        awake.hold();
    }
}

/// Lets a screen reader cover a page from wherever on it the reader is; `label` is what that is called.
pub fn offer_cover(page: &mut Spoken, label: String) {
    page.add_action(Action::CustomAction);
    page.set_custom_actions([CustomAction { id: COVER, description: label.into() }]);
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<(), With<Asks>>,
    held: Query<&HeldAsks>,
    pages: Query<(), With<PageRoot>>,
    nodes: Query<(), With<Node>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut asks: MessageWriter<Ask>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0).filter(|entity| nodes.contains(*entity)) else {
            // The page has changed since the screen reader looked.
            continue;
        };
        match request.action {
            Action::Click if held.contains(entity) => {
                asks.write_batch(held.get(entity).map(|HeldAsks(intent)| Ask(intent.clone())));
            }
            Action::CustomAction if pages.contains(entity) && request.data == Some(ActionData::CustomAction(COVER)) => {
                asks.write(Ask(Intent::Girl(GirlIntent::Cover)));
            }
            Action::Click if controls.contains(entity) => commands.trigger(Activate { entity }),
            Action::Focus => {
                focus.set(entity, FocusCause::Navigated);
                // Whoever looks on sees where the reader is.
                visible.0 = true;
            }
            Action::ScrollIntoView => commands.trigger(ComesIntoView { entity }),
            _ => {}
        }
    }
}
