//! Our skin on the engine's widgets: ground, outline, hard shadow, lean; how a control looks while it is pointed at,
//! pressed or focused; and pictures that are drawn once the size of their box is known.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;

use super::drag::{Beckons, Dragged};
use super::drawing::Drawing;
use super::element::{Picture, Skin};
use super::motion::Falling;
use super::road::Road;
use super::scroll::ComesIntoView;
use crate::app::Contrast;
use crate::game::media::{Media, Paint};
use crate::game::model::Model;
use crate::game::power::StayAwake;
use crate::game::theme::{Hue, PuzzleHue, Theme};
use crate::pack::model::Accent;

/// How a node is painted, kept so that a press can change it and a release put it back.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub struct Painted {
    skin: Skin,
    is_control: bool,
    contrast: Contrast,
}

impl Painted {
    /// Whether it lies on a board, with a size and a turn of its own.
    pub fn is_posed(&self) -> bool {
        self.skin.posed.is_some()
    }

    /// The paint of an element.
    pub fn new(skin: Skin, is_control: bool, contrast: Contrast) -> Self {
        Self { skin, is_control, contrast }
    }
}

/// A picture file to be drawn at the size of its box.
#[derive(Component, Clone, Debug, PartialEq)]
pub struct Pictured {
    /// What it shows.
    pub picture: Picture,
    /// How it is coloured.
    pub paint: Paint,
    /// Whether it is mirrored for a line of reading from the right.
    pub flip: bool,
}

/// Lines to be drawn at the size of their box.
#[derive(Component, Clone, Debug, PartialEq)]
pub struct Lines {
    /// What they are.
    pub drawing: Drawing,
    /// Their colour.
    pub color: Color,
    /// Their width in logical pixels.
    pub line: f32,
}

/// Painting what changed.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct PaintSystems;

/// Painting, in the order it has to happen.
pub fn plugin(app: &mut App) {
    let painting = (paint_changed, paint_hovered).chain().in_set(PaintSystems);
    app.add_systems(PostUpdate, painting.before(bevy::ui::UiSystems::Layout))
        .add_systems(PostUpdate, (draw_pictures, draw_drawings).after(bevy::ui::UiSystems::PostLayout))
        .add_systems(PostUpdate, draw_focus_ring.before(bevy::ui::UiSystems::Layout))
        .add_observer(on_press)
        .add_observer(on_release)
        .add_observer(on_beckon)
        .add_observer(on_beckoned);
}

/// What the state of a control makes of its paint.
#[derive(Clone, Copy, Default)]
struct Touch {
    pressed: bool,
    hovered: bool,
}

fn paint(entity: &mut EntityCommands, painted: Painted, touch: Touch, theme: &Theme) {
    let Painted { skin, is_control, contrast } = painted;
    let color = |hue| theme.color(contrast, hue);
    let sunk = if touch.pressed { theme.press } else { 0.0 };
    let lifted = if touch.hovered && !touch.pressed { 1.0 } else { 0.0 };
    if skin.fill != Hue::Clear {
        entity.try_insert(BackgroundColor(color(skin.fill)));
    }
    if skin.line != Hue::Clear {
        entity.try_insert(BorderColor::all(color(skin.line)));
    }
    if skin.shadow {
        let depth = theme.shadow - sunk + lifted;
        entity.try_insert(hard_shadow(color(Hue::Ink), depth));
    }
    if skin.tilt != 0.0 || skin.posed.is_some() || is_control {
        let sinks = Val2::px(0.0, sunk - lifted);
        let (rotation, posed) = (Rot2::degrees(skin.tilt), skin.posed);
        let translation = if posed.is_some() { Val2::percent(-50.0, -50.0) } else { sinks };
        entity.queue_silenced(move |mut node: EntityWorldMut| {
            // What swells keeps its size, what falls its place.
            let now = node.get::<UiTransform>().copied().unwrap_or_default();
            let translation = if node.contains::<Falling>() { now.translation } else { translation };
            let scale = posed.map_or(now.scale, Vec2::splat);
            node.insert(UiTransform { translation, scale, rotation });
        });
    }
}

/// A shadow with a hard edge. The engine draws an unblurred one without smoothing its corners; half a pixel of blur
/// does.
fn hard_shadow(color: Color, depth: f32) -> BoxShadow {
    BoxShadow::new(color, px(0), px(depth), px(0), px(0.6))
}

/// What is new or looks otherwise than before, with a hand on it or not.
fn paint_changed(
    mut commands: Commands,
    changed: Query<(Entity, Ref<Painted>, Has<Pressed>, Option<&Hovered>, Has<Dragged>), Changed<Painted>>,
    theme: Res<Theme>,
) {
    for (entity, painted, pressed, hovered, dragged) in &changed {
        let mut entity = commands.entity(entity);
        if !painted.is_added() {
            entity.remove::<(BackgroundColor, BorderColor, BoxShadow)>();
        }
        let hovered = hovered.is_some_and(Hovered::get);
        let mut painted = *painted;
        // A card that hangs on a pointer lies where the pointer is.
        if dragged {
            painted.is_control = false;
            painted.skin.tilt = 0.0;
        }
        paint(&mut entity, painted, Touch { pressed, hovered }, &theme);
    }
}

fn paint_hovered(
    mut commands: Commands,
    // A card that hangs on a pointer lies where the pointer is.
    hovered: Query<(Entity, &Painted, &Hovered, Has<Pressed>), (Changed<Hovered>, Without<Dragged>)>,
    theme: Res<Theme>,
) {
    for (entity, painted, hovered, pressed) in &hovered {
        paint(&mut commands.entity(entity), *painted, Touch { pressed, hovered: hovered.get() }, &theme);
    }
}

fn on_press(add: On<Add, Pressed>, painted: Query<&Painted>, mut commands: Commands, theme: Res<Theme>) {
    if let Ok(painted) = painted.get(add.entity) {
        paint(&mut commands.entity(add.entity), *painted, Touch { pressed: true, hovered: true }, &theme);
    }
}

fn on_release(
    remove: On<Remove, Pressed>,
    painted: Query<(&Painted, Option<&Hovered>), Without<Dragged>>,
    mut commands: Commands,
    theme: Res<Theme>,
) {
    // A despawned control loses its press too: there is nothing left to paint then.
    if let (Ok((painted, hovered)), Ok(mut entity)) = (painted.get(remove.entity), commands.get_entity(remove.entity)) {
        let touch = Touch { pressed: false, hovered: hovered.is_some_and(Hovered::get) };
        paint(&mut entity, *painted, touch, &theme);
    }
}

/// A card hangs over a box: its ground lights up, and what lies below stays to be seen.
fn on_beckon(add: On<Add, Beckons>, painted: Query<&Painted>, mut commands: Commands, theme: Res<Theme>) {
    if let Ok(painted) = painted.get(add.entity) {
        let light = theme.color(painted.contrast, Hue::Strong(Accent::Sun)).with_alpha(theme.beckon);
        commands.entity(add.entity).try_insert(BackgroundColor(light));
    }
}

/// The card hangs there no more: it is painted as before.
fn on_beckoned(remove: On<Remove, Beckons>, mut painted: Query<&mut Painted>) {
    if let Ok(mut painted) = painted.get_mut(remove.entity) {
        painted.set_changed();
    }
}

fn draw_pictures(
    mut commands: Commands,
    boxes: Query<
        (Entity, &Pictured, &ComputedNode, Option<&ImageNode>),
        Or<(Changed<ComputedNode>, Changed<Pictured>)>,
    >,
    mut media: ResMut<Media>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, pictured, computed, shown) in &boxes {
        let size = computed.size().round().as_uvec2();
        if size.min_element() == 0 {
            continue;
        }
        let image = media.picture(&mut images, &pictured.picture, size, pictured.paint);
        if shown.is_none_or(|shown| shown.image != image || shown.flip_x != pictured.flip) {
            commands.entity(entity).try_insert(ImageNode { image, flip_x: pictured.flip, ..default() });
            // A new picture reaches the graphics driver with the next frame.
            awake.hold();
        }
    }
}

fn draw_drawings(
    mut commands: Commands,
    boxes: Query<(Entity, &Lines, &ComputedNode), Or<(Changed<ComputedNode>, Changed<Lines>)>>,
    mut media: ResMut<Media>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, drawn, computed) in &boxes {
        let size = computed.size().round();
        if size.min_element() < 1.0 {
            continue;
        }
        let line = drawn.line / computed.inverse_scale_factor();
        let drawing = match &drawn.drawing {
            Drawing::Dashed { radius } => Drawing::Dashed { radius: radius / computed.inverse_scale_factor() },
            Drawing::Road(road) => {
                Drawing::Road(Road { width: road.width / computed.inverse_scale_factor(), ..road.clone() })
            }
            Drawing::Paper { pattern, cell, opacity, radius } => {
                let (cell, radius) = (cell / computed.inverse_scale_factor(), radius / computed.inverse_scale_factor());
                Drawing::Paper { pattern: *pattern, cell, opacity: *opacity, radius }
            }
            other @ (Drawing::Faint { .. }
            | Drawing::Ring(_)
            | Drawing::Streamer
            | Drawing::Hill
            | Drawing::Hills(_)
            | Drawing::Code(_)) => other.clone(),
        };
        let svg = drawing.svg(size.x, size.y, &drawn.color.to_srgba().to_hex(), line);
        let image = media.drawing(&mut images, svg, size.as_uvec2());
        commands.entity(entity).try_insert(ImageNode::new(image));
        awake.hold();
    }
}

fn draw_focus_ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    ringed: Query<(Entity, &Outline)>,
    controls: Query<(), With<bevy::input_focus::tab_navigation::TabIndex>>,
    stage: Res<Model>,
    theme: Res<Theme>,
    mut commands: Commands,
) {
    let now = focus.get().filter(|entity| visible.0 && controls.contains(*entity));
    for (entity, _) in ringed.iter().filter(|(entity, _)| Some(*entity) != now) {
        commands.entity(entity).try_remove::<Outline>();
    }
    if let Some(entity) = now {
        let hue = if stage.app().cover().is_some() { Hue::Puzzle(PuzzleHue::Ink) } else { Hue::Ink };
        let color = theme.color(stage.app().settings().contrast, hue);
        let (width, offset) = (px(theme.ring.width), px(theme.ring.offset));
        let ring = Outline { width, offset, color };
        if ringed.get(entity).is_ok_and(|(_, before)| *before == ring) {
            return;
        }
        commands.entity(entity).try_insert(ring);
        commands.trigger(ComesIntoView { entity });
    }
}
