//! Dragging: a card follows the pointer and goes into the box it is dropped on; anything else that is dragged scrolls
//! the page under the finger. What a drop means is a command like any other, so tapping and typing do the same. A hand
//! that only trembles taps; one that scrolls presses nothing.

use std::collections::HashSet;

use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::ScrollArea;

use super::motion::Appearing;
use super::scroll::room;
use super::skin::Painted;
use crate::app::{GirlIntent, Intent};
use crate::game::model::Ask;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;
use crate::mission::Command;
use crate::mission::ids::Key;

/// A card that can be dragged.
#[derive(Component)]
pub struct DragCard(pub Key);

/// A box that takes cards.
#[derive(Component)]
pub struct DropInto(pub Key);

/// A box that a card hangs over: it shows that it takes it.
#[derive(Component)]
pub struct Beckons;

/// A card that hangs on a pointer.
#[derive(Component)]
pub struct Dragged {
    by: PointerId,
    /// The transform to put back: how the card lies when nothing presses or moves it.
    home: UiTransform,
}

impl Dragged {
    /// Whether it hangs on this pointer.
    pub fn is_by(&self, pointer: PointerId) -> bool {
        self.by == pointer
    }
}

/// The pointers that have scrolled since they were put down.
#[derive(Resource, Default)]
pub struct Scrolling(HashSet<PointerId>);

impl Scrolling {
    /// Whether a pointer scrolls, so that lifting it is no tap.
    pub fn is_by(&self, pointer: PointerId) -> bool {
        self.0.contains(&pointer)
    }
}

/// Dragging by mouse and touch.
pub fn plugin(app: &mut App) {
    app.init_resource::<Scrolling>()
        .add_observer(on_drag)
        .add_observer(on_drop)
        .add_observer(on_enter)
        .add_observer(on_leave)
        .add_observer(on_end)
        .add_systems(PreUpdate, begin_and_cancel.after(PickingSystems::Last));
}

fn on_drag(
    mut drag: On<Pointer<Drag>>,
    mut cards: Query<(Option<&Dragged>, Option<&mut UiTransform>), With<DragCard>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollArea>>,
    pressed: Query<Entity, With<Pressed>>,
    scale: Res<UiScale>,
    theme: Res<Theme>,
    mut scrolling: ResMut<Scrolling>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    let moved = drag.distance / scale.0;
    let trembles = moved.length() < theme.gap.small;
    if let Ok((dragged, transform)) = cards.get_mut(drag.entity) {
        drag.propagate(false);
        match (dragged, transform) {
            (Some(dragged), Some(mut transform)) if dragged.by == drag.pointer_id => {
                *transform = at(dragged.home, moved);
            }
            (None, transform) if !trembles => {
                let rotation = transform.map_or(Rot2::IDENTITY, |transform| transform.rotation);
                let home = UiTransform::from_rotation(rotation);
                // While it hangs on the pointer it is no longer pressed, and what lies below has to feel the drop.
                let dragged = Dragged { by: drag.pointer_id, home };
                let mut card = commands.entity(drag.entity);
                card.remove::<(Pressed, Appearing)>();
                card.insert((dragged, Pickable::IGNORE, GlobalZIndex(10), at(home, moved)));
            }
            _ => return,
        }
        awake.hold();
    } else if let Ok((computed, mut position)) = areas.get_mut(drag.entity) {
        drag.propagate(false);
        let room = room(computed);
        position.y = (position.y - drag.delta.y / scale.0).clamp(0.0, room);
        if room > 0.0 && !trembles && scrolling.0.insert(drag.pointer_id) {
            for control in &pressed {
                commands.entity(control).remove::<Pressed>();
            }
        }
        awake.hold();
    }
}

/// A card that has moved so far from its place.
fn at(home: UiTransform, moved: Vec2) -> UiTransform {
    UiTransform { translation: Val2::px(moved.x, moved.y), ..home }
}

fn on_drop(
    mut dropped: On<Pointer<DragDrop>>,
    boxes: Query<&DropInto>,
    cards: Query<(&DragCard, &Dragged)>,
    mut asks: MessageWriter<Ask>,
) {
    if let (Ok(into), Ok((card, dragged))) = (boxes.get(dropped.entity), cards.get(dropped.dropped)) {
        dropped.propagate(false);
        if dragged.by == dropped.pointer_id {
            asks.write(Ask(Intent::Girl(GirlIntent::Run(Command::Place {
                card: card.0.clone(),
                into: into.0.clone(),
            }))));
        }
    }
}

fn on_enter(
    mut enter: On<Pointer<DragEnter>>,
    boxes: Query<(), With<DropInto>>,
    cards: Query<&Dragged>,
    mut commands: Commands,
    mut awake: ResMut<StayAwake>,
) {
    if boxes.contains(enter.entity) && cards.get(enter.dragged).is_ok_and(|card| card.by == enter.pointer_id) {
        enter.propagate(false);
        commands.entity(enter.entity).insert(Beckons);
        awake.hold();
    }
}

fn on_leave(
    leave: On<Pointer<DragLeave>>,
    boxes: Query<(), With<Beckons>>,
    mut commands: Commands,
    mut awake: ResMut<StayAwake>,
) {
    if boxes.contains(leave.entity) {
        commands.entity(leave.entity).remove::<Beckons>();
        awake.hold();
    }
}

fn on_end(mut end: On<Pointer<DragEnd>>, cards: Query<&Dragged>, mut commands: Commands) {
    if let Ok(dragged) = cards.get(end.entity) {
        end.propagate(false);
        if dragged.by == end.pointer_id {
            put_back(&mut commands, end.entity, dragged);
        }
    }
}

/// A pointer that is put down has not scrolled yet. One that is taken away, by the system or a palm, ends no drag by
/// itself.
fn begin_and_cancel(
    mut inputs: MessageReader<PointerInput>,
    mut scrolling: ResMut<Scrolling>,
    cards: Query<(Entity, &Dragged)>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    for input in inputs.read() {
        match input.action {
            PointerAction::Press(_) => drop(scrolling.0.remove(&input.pointer_id)),
            PointerAction::Cancel => {
                for (card, dragged) in cards.iter().filter(|(_, dragged)| dragged.by == input.pointer_id) {
                    put_back(&mut commands, card, dragged);
                    awake.hold();
                }
            }
            PointerAction::Release(_) | PointerAction::Move { .. } | PointerAction::Scroll { .. } => {}
        }
    }
}

fn put_back(commands: &mut Commands, card: Entity, dragged: &Dragged) {
    let mut card = commands.entity(card);
    card.insert(dragged.home).remove::<(Dragged, Pickable, GlobalZIndex)>();
    // Its look may have changed while it hung there.
    card.entry::<Painted>().and_modify(|mut painted| painted.set_changed());
}
