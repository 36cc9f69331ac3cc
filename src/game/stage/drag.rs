//! Dragging: a card follows the pointer and goes into the box it is dropped on; anything else that is dragged scrolls
//! the page under the finger. What a drop means is a command like any other, so tapping and typing do the same.

use bevy::prelude::*;
use bevy::ui_widgets::ScrollArea;

use super::Ask;
use super::scroll::room;
use crate::game::power::StayAwake;
use crate::mission::Command;
use crate::mission::ids::Key;
use crate::stay::Intent;

/// A card that can be dragged.
#[derive(Component)]
pub struct DragCard(pub Key);

/// A box that takes cards.
#[derive(Component)]
pub struct DropInto(pub Key);

/// A card that is being dragged, with the transform to put back.
#[derive(Component)]
struct Dragged(UiTransform);

/// Dragging by mouse and touch.
pub fn plugin(app: &mut App) {
    app.add_observer(on_start).add_observer(on_drag).add_observer(on_drop).add_observer(on_end);
}

fn on_start(
    mut start: On<Pointer<DragStart>>,
    cards: Query<(&DragCard, Option<&UiTransform>), Without<Dragged>>,
    mut commands: Commands,
) {
    if let Ok((_, transform)) = cards.get(start.entity) {
        start.propagate(false);
        let home = transform.copied().unwrap_or(UiTransform::IDENTITY);
        // While it hangs on the pointer, what lies below has to feel the drop.
        commands.entity(start.entity).insert((Dragged(home), Pickable::IGNORE, GlobalZIndex(10), home));
    }
}

fn on_drag(
    mut drag: On<Pointer<Drag>>,
    mut cards: Query<(&Dragged, &mut UiTransform)>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    scale: Res<UiScale>,
    mut awake: ResMut<StayAwake>,
) {
    if let Ok((dragged, mut transform)) = cards.get_mut(drag.entity) {
        drag.propagate(false);
        let moved = drag.distance / scale.0;
        *transform = dragged.0;
        transform.translation = Val2::px(moved.x, moved.y);
        awake.hold();
    } else if let Ok((computed, mut position)) = areas.get_mut(drag.entity) {
        drag.propagate(false);
        position.y = (position.y - drag.delta.y / scale.0).clamp(0.0, room(computed));
        awake.hold();
    }
}

fn on_drop(
    mut dropped: On<Pointer<DragDrop>>,
    boxes: Query<&DropInto>,
    cards: Query<&DragCard>,
    mut asks: MessageWriter<Ask>,
) {
    if let (Ok(into), Ok(card)) = (boxes.get(dropped.entity), cards.get(dropped.dropped)) {
        dropped.propagate(false);
        asks.write(Ask(Intent::Run(Command::Place { card: card.0.clone(), into: into.0.clone() })));
    }
}

fn on_end(mut end: On<Pointer<DragEnd>>, cards: Query<&Dragged>, mut commands: Commands) {
    if let Ok(dragged) = cards.get(end.entity) {
        end.propagate(false);
        commands.entity(end.entity).insert((dragged.0, GlobalZIndex(0))).remove::<(Dragged, Pickable)>();
    }
}
