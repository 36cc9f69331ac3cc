//! Keys that work on every page: Escape goes back, F1 opens the help page, F7 reads out what has the focus, arrows and page
//! keys move through what can be chosen and read, in a grid also from row to row. What lies on a board is moved by them
//! instead. Tab, Enter and Space belong to the engine's own widgets.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::tab_navigation::{NavAction, TabIndex, TabNavigation};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;

use super::board::{OnBoard, steered};
use super::scroll::room;
use crate::app::{GirlIntent, Intent, Listen, Sheet};
use crate::game::model::Ask;

/// The keys of every page.
pub fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        press.run_if(not(desk_has_the_keys)).in_set(crate::game::model::KeySystems).after(bevy::input::InputSystems),
    );
}

/// The desk has keys of its own.
fn desk_has_the_keys(stage: Res<crate::game::model::Model>) -> bool {
    stage.app().desk_in_view()
}

fn press(
    mut pressed: MessageReader<KeyboardInput>,
    mut asks: MessageWriter<Ask>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    navigation: TabNavigation,
    fields: Query<(), With<EditableText>>,
    controls: Query<(Entity, &ComputedNode, &UiGlobalTransform), With<TabIndex>>,
    on_boards: Query<&OnBoard>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    stage: Res<crate::game::model::Model>,
) {
    // There page keys lead the session on, and where nobody works by keys arrows and space, too, as a presenter's remote
    // sends them.
    let in_room = stage.app().led().is_some();
    for input in pressed.read().filter(|input| input.state == ButtonState::Pressed) {
        let on_board = focus.get().and_then(|entity| on_boards.get(entity).ok());
        if let Some(intent) = on_board.and_then(|part| steered(part, &input.logical_key)) {
            asks.write(Ask(intent));
            visible.0 = true;
            continue;
        }
        let writing = focus.get().is_some_and(|entity| fields.contains(entity));
        let is_at_control = visible.0 && focus.get().is_some_and(|entity| controls.contains(entity));
        match &input.logical_key {
            Key::Escape => drop(asks.write(Ask(Intent::Girl(GirlIntent::Back)))),
            Key::F1 => drop(asks.write(Ask(Intent::Girl(GirlIntent::Open(Sheet::Help))))),
            Key::F7 => drop(asks.write(Ask(Intent::Girl(GirlIntent::Listen(Listen::Focus))))),
            Key::ArrowDown | Key::ArrowUp if !writing => {
                let down = input.logical_key == Key::ArrowDown;
                if let Some(next) = focus.get().and_then(|from| in_column(from, down, &controls)) {
                    focus.set(next, FocusCause::Navigated);
                    visible.0 = true;
                } else {
                    let action = if down { NavAction::Next } else { NavAction::Previous };
                    step(action, &navigation, &mut focus, &mut visible);
                }
            }
            Key::ArrowRight | Key::ArrowLeft if in_room && !is_at_control => {}
            Key::ArrowRight if !writing => step(NavAction::Next, &navigation, &mut focus, &mut visible),
            Key::ArrowLeft if !writing => step(NavAction::Previous, &navigation, &mut focus, &mut visible),
            Key::PageDown if !in_room => scroll(&mut areas, 0.8),
            Key::PageUp if !in_room => scroll(&mut areas, -0.8),
            Key::End if !writing => scroll(&mut areas, f32::MAX),
            Key::Home if !writing => scroll(&mut areas, f32::MIN),
            _ => {}
        }
    }
}

/// The control right below or above, where it is as large as this one: the next row of a grid.
fn in_column(
    from: Entity,
    down: bool,
    controls: &Query<(Entity, &ComputedNode, &UiGlobalTransform), With<TabIndex>>,
) -> Option<Entity> {
    let (_, own, place) = controls.get(from).ok()?;
    let (size, middle) = (own.size(), place.affine().translation);
    let alike = controls.iter().filter(|(_, node, _)| (node.size() - size).abs().max_element() < 1.0);
    let steps = alike.map(|(entity, _, place)| (entity, place.affine().translation - middle));
    let ahead = steps.map(|(entity, step)| (entity, if down { step } else { -step }));
    let below = ahead.filter(|(_, step)| step.x.abs() < size.x / 2.0 && step.y > size.y / 2.0);
    below.min_by(|(_, one), (_, other)| one.y.total_cmp(&other.y)).map(|(entity, _)| entity)
}

fn step(action: NavAction, navigation: &TabNavigation, focus: &mut InputFocus, visible: &mut InputFocusVisible) {
    if let Ok(next) = navigation.navigate(focus, action) {
        focus.set(next, FocusCause::Navigated);
        visible.0 = true;
    }
}

/// Moves whatever can be scrolled by a share of what is in view.
fn scroll(areas: &mut Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>, share: f32) {
    for (computed, mut position) in areas {
        let seen = computed.size().y * computed.inverse_scale_factor();
        position.y = (position.y + seen * share).clamp(0.0, room(computed));
    }
}
