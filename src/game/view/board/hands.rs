//! Hands and keys on a board. What a hand moves or turns follows it at once; when it lets go, the model is asked to have it
//! so. A hand that is taken away, by the system or a palm, has changed nothing.

use bevy::input::keyboard::Key;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::ui::{Pressed, UiGlobalTransform};

use super::OnBoard;
use crate::app::Intent;
use crate::game::model::Ask;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;
use crate::game::view::drag::Dragged;
use crate::mission::board::{HIGH, Lie, Nudge, WIDE};

/// A thing that a hand moves or turns: by which, and how it lay before.
#[derive(Component)]
struct InHand {
    by: PointerId,
    left: Val,
    top: Val,
    pose: UiTransform,
}

/// Boards under hands.
pub fn plugin(app: &mut App) {
    app.add_observer(on_drag)
        .add_observer(on_end)
        .add_observer(on_drop)
        .add_systems(PreUpdate, cancel.after(PickingSystems::Last));
}

/// What lies round a thing's face and grip.
type Around<'a> =
    (&'a mut Node, &'a mut UiTransform, &'a UiGlobalTransform, &'a ComputedNode, &'a ChildOf, Option<&'a InHand>);

fn on_drag(
    mut drag: On<Pointer<Drag>>,
    parts: Query<(&OnBoard, &ChildOf)>,
    mut things: Query<Around, Without<OnBoard>>,
    boards: Query<&ComputedNode, With<OnBoard>>,
    scale: Res<UiScale>,
    theme: Res<Theme>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    let Ok((part, thing)) = parts.get(drag.entity) else { return };
    if matches!(part, OnBoard::Ground | OnBoard::Beside(_)) {
        return;
    }
    let Ok((mut node, mut pose, place, computed, board, in_hand)) = things.get_mut(thing.parent()) else { return };
    let Ok(board) = boards.get(board.parent()) else { return };
    drag.propagate(false);
    let moved = drag.distance / scale.0;
    let home = match in_hand {
        Some(in_hand) if in_hand.by == drag.pointer_id => (in_hand.left, in_hand.top, in_hand.pose),
        Some(_) => return,
        None if moved.length() < theme.gap.small => return,
        None => {
            let in_hand = InHand { by: drag.pointer_id, left: node.left, top: node.top, pose: *pose };
            let home = (in_hand.left, in_hand.top, in_hand.pose);
            commands.entity(thing.parent()).insert(in_hand);
            // What is moved is not pressed.
            commands.entity(drag.entity).remove::<Pressed>();
            home
        }
    };
    let (left, top, before) = home;
    if matches!(part, OnBoard::Grip(..)) {
        let (ratio, angle) = pulled(place, computed, drag.pointer_location.position / scale.0, moved);
        pose.scale = before.scale * ratio;
        pose.rotation = before.rotation * Rot2::radians(angle);
    } else {
        let share = moved / size_of(board) * 100.0;
        (node.left, node.top) = (further(left, share.x), further(top, share.y));
    }
    awake.hold();
}

/// A place so many percent further on.
fn further(from: Val, share: f32) -> Val {
    match from {
        Val::Percent(from) => Val::Percent(from + share),
        other => other,
    }
}

/// The size of a board in the pixels of the page.
fn size_of(board: &ComputedNode) -> Vec2 {
    (board.size() * board.inverse_scale_factor()).max(Vec2::ONE)
}

/// How much further from the middle of a thing a hand is than where it began, and by what angle round it.
fn pulled(place: &UiGlobalTransform, computed: &ComputedNode, now: Vec2, moved: Vec2) -> (f32, f32) {
    let middle = place.affine().translation * computed.inverse_scale_factor();
    let (from, to) = (now - moved - middle, now - middle);
    if from.length() < 1.0 || to.length() < 1.0 {
        return (1.0, 0.0);
    }
    (to.length() / from.length(), from.angle_to(to))
}

fn on_end(
    mut end: On<Pointer<DragEnd>>,
    parts: Query<(&OnBoard, &ChildOf)>,
    mut things: Query<Around, Without<OnBoard>>,
    boards: Query<&ComputedNode, With<OnBoard>>,
    scale: Res<UiScale>,
    mut asks: MessageWriter<Ask>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    let Ok((part, thing)) = parts.get(end.entity) else { return };
    let (OnBoard::Lies(held, lie) | OnBoard::Grip(held, lie)) = part else { return };
    let Ok((mut node, mut pose, place, computed, board, Some(in_hand))) = things.get_mut(thing.parent()) else {
        return;
    };
    let Ok(board) = boards.get(board.parent()) else { return };
    if in_hand.by != end.pointer_id {
        return;
    }
    end.propagate(false);
    let moved = end.distance / scale.0;
    let wanted = if matches!(part, OnBoard::Grip(..)) {
        let (ratio, angle) = pulled(place, computed, end.pointer_location.position / scale.0, moved);
        let size = (lie.size() as f32 * ratio).round() as i32;
        lie.posed(size, lie.turn().saturating_add(angle.to_degrees().round() as i32))
    } else {
        let units = moved / size_of(board) * Vec2::new(WIDE as f32, HIGH as f32);
        lie.moved(units.x.round() as i32, units.y.round() as i32)
    };
    // As it lay before: what comes of it the page shows.
    (node.left, node.top, *pose) = (in_hand.left, in_hand.top, in_hand.pose);
    commands.entity(thing.parent()).remove::<InHand>();
    asks.write(Ask(held.lay(wanted)));
    awake.hold();
}

/// Something from beside the board is put down on it, or on something that lies there.
fn on_drop(
    mut dropped: On<Pointer<DragDrop>>,
    grounds: Query<(&OnBoard, &ComputedNode, &UiGlobalTransform)>,
    cards: Query<(&OnBoard, &Dragged)>,
    scale: Res<UiScale>,
    mut asks: MessageWriter<Ask>,
) {
    let Ok((OnBoard::Ground, computed, place)) = grounds.get(dropped.entity) else { return };
    let Ok((OnBoard::Beside(held), dragged)) = cards.get(dropped.dropped) else { return };
    dropped.propagate(false);
    if !dragged.is_by(dropped.pointer_id) {
        return;
    }
    let at = dropped.pointer_location.position / scale.0;
    let corner = place.affine().translation * computed.inverse_scale_factor() - size_of(computed) / 2.0;
    let units = (at - corner) / size_of(computed) * Vec2::new(WIDE as f32, HIGH as f32);
    asks.write(Ask(held.lay(Lie::at(units.x.round() as i32, units.y.round() as i32))));
}

fn cancel(
    mut inputs: MessageReader<PointerInput>,
    mut things: Query<(Entity, &mut Node, &mut UiTransform, &InHand)>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    for input in inputs.read().filter(|input| matches!(input.action, PointerAction::Cancel)) {
        for (thing, mut node, mut pose, in_hand) in &mut things {
            if in_hand.by == input.pointer_id {
                (node.left, node.top, *pose) = (in_hand.left, in_hand.top, in_hand.pose);
                commands.entity(thing).remove::<InHand>();
                awake.hold();
            }
        }
    }
}

/// What a key asks for while something on a board has the focus.
pub fn steered(part: &OnBoard, key: &Key) -> Option<Intent> {
    let OnBoard::Lies(held, lie) = part else { return None };
    let nudge = match key {
        Key::ArrowLeft => Nudge::Left,
        Key::ArrowRight => Nudge::Right,
        Key::ArrowUp => Nudge::Up,
        Key::ArrowDown => Nudge::Down,
        Key::Delete | Key::Backspace => return Some(held.off()),
        Key::Character(letter) => match letter.as_str() {
            "+" | "=" => Nudge::Larger,
            "-" => Nudge::Smaller,
            "[" => Nudge::TurnBack,
            "]" => Nudge::TurnOn,
            _ => return None,
        },
        _ => return None,
    };
    Some(held.lay(lie.nudged(nudge)))
}
