//! Our skin on the engine's widgets: ground, outline, hard shadow, lean; how a control looks while it is pointed at,
//! pressed or focused; and pictures that are drawn once the size of their box is known.

use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::Pressed;
use bevy::ui_widgets::ScrollIntoView;

use super::drag::Dragged;
use super::drawing::Drawing;
use super::element::{Picture, Skin};
use crate::game::media::{Media, Paint};
use crate::game::model::Model;
use crate::game::power::StayAwake;
use crate::game::theme::{Hue, PuzzleHue, Theme};

/// How a node is painted, kept so that a press can change it and a release put it back.
#[derive(Component, Clone, Copy)]
pub struct Painted {
    skin: Skin,
    is_control: bool,
}

impl Painted {
    /// The paint of an element.
    pub fn new(skin: Skin, is_control: bool) -> Self {
        Self { skin, is_control }
    }
}

/// A picture file to be drawn at the size of its box.
#[derive(Component, Clone)]
pub struct Pictured {
    /// What it shows.
    pub picture: Picture,
    /// How it is coloured.
    pub paint: Paint,
    /// Whether it is mirrored for a line of reading from the right.
    pub flip: bool,
}

/// Lines to be drawn at the size of their box.
#[derive(Component, Clone)]
pub struct Drawn {
    /// What they are.
    pub drawing: Drawing,
    /// Their colour.
    pub color: Color,
    /// Their width in logical pixels.
    pub line: f32,
}

/// Painting, in the order it has to happen.
pub fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, (paint_new, paint_hovered).chain().before(bevy::ui::UiSystems::Layout))
        .add_systems(PostUpdate, (draw_pictures, draw_drawings).after(bevy::ui::UiSystems::PostLayout))
        .add_systems(PostUpdate, draw_focus_ring.before(bevy::ui::UiSystems::Layout))
        .add_observer(on_press)
        .add_observer(on_release);
}

/// What the state of a control makes of its paint.
#[derive(Clone, Copy, Default)]
struct Touch {
    pressed: bool,
    hovered: bool,
}

fn paint(entity: &mut EntityCommands, painted: Painted, touch: Touch, stage: &Model, theme: &Theme) {
    let contrast = stage.app().settings().contrast;
    let color = |hue| theme.color(contrast, hue);
    let Painted { skin, is_control } = painted;
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
    if skin.tilt != 0.0 || is_control {
        let mut transform = UiTransform::from_rotation(Rot2::degrees(skin.tilt));
        transform.translation = Val2::px(0.0, sunk - lifted);
        entity.try_insert(transform);
    }
}

/// A shadow with a hard edge. The engine draws an unblurred one without smoothing its corners; half a pixel of blur
/// does.
fn hard_shadow(color: Color, depth: f32) -> BoxShadow {
    BoxShadow::new(color, px(0), px(depth), px(0), px(0.6))
}

fn paint_new(
    mut commands: Commands,
    new: Query<(Entity, &Painted), Added<Painted>>,
    stage: Res<Model>,
    theme: Res<Theme>,
) {
    for (entity, painted) in &new {
        paint(&mut commands.entity(entity), *painted, Touch::default(), &stage, &theme);
    }
}

fn paint_hovered(
    mut commands: Commands,
    // A card that hangs on a pointer lies where the pointer is.
    hovered: Query<(Entity, &Painted, &Hovered, Has<Pressed>), (Changed<Hovered>, Without<Dragged>)>,
    stage: Res<Model>,
    theme: Res<Theme>,
) {
    for (entity, painted, hovered, pressed) in &hovered {
        paint(&mut commands.entity(entity), *painted, Touch { pressed, hovered: hovered.get() }, &stage, &theme);
    }
}

fn on_press(
    add: On<Add, Pressed>,
    painted: Query<&Painted>,
    mut commands: Commands,
    stage: Res<Model>,
    theme: Res<Theme>,
) {
    if let Ok(painted) = painted.get(add.entity) {
        let touch = Touch { pressed: true, hovered: true };
        paint(&mut commands.entity(add.entity), *painted, touch, &stage, &theme);
    }
}

fn on_release(
    remove: On<Remove, Pressed>,
    painted: Query<&Painted>,
    mut commands: Commands,
    stage: Res<Model>,
    theme: Res<Theme>,
) {
    // A despawned control loses its press too: there is nothing left to paint then.
    if let (Ok(painted), Ok(mut entity)) = (painted.get(remove.entity), commands.get_entity(remove.entity)) {
        paint(&mut entity, *painted, Touch::default(), &stage, &theme);
    }
}

fn draw_pictures(
    mut commands: Commands,
    boxes: Query<(Entity, &Pictured, &ComputedNode, Option<&ImageNode>), Changed<ComputedNode>>,
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
        if shown.is_none_or(|shown| shown.image != image) {
            commands.entity(entity).try_insert(ImageNode { image, flip_x: pictured.flip, ..default() });
            // A new picture reaches the graphics driver with the next frame.
            awake.hold();
        }
    }
}

fn draw_drawings(
    mut commands: Commands,
    boxes: Query<(Entity, &Drawn, &ComputedNode), Changed<ComputedNode>>,
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
            other => other.clone(),
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
    ringed: Query<Entity, With<Outline>>,
    controls: Query<(), With<bevy::input_focus::tab_navigation::TabIndex>>,
    stage: Res<Model>,
    theme: Res<Theme>,
    mut commands: Commands,
    mut before: Local<Option<Entity>>,
) {
    let now = focus.get().filter(|entity| visible.0 && controls.contains(*entity));
    if now == *before && now.is_none_or(|entity| ringed.contains(entity)) {
        return;
    }
    *before = now;
    for entity in ringed.iter().filter(|entity| Some(*entity) != now) {
        commands.entity(entity).try_remove::<Outline>();
    }
    if let Some(entity) = now {
        let hue = if stage.app().cover().is_some() { Hue::Puzzle(PuzzleHue::Ink) } else { Hue::Ink };
        let color = theme.color(stage.app().settings().contrast, hue);
        let (width, offset) = (px(theme.ring.width), px(theme.ring.offset));
        commands.entity(entity).try_insert(Outline { width, offset, color });
        commands.trigger(ScrollIntoView { entity });
    }
}
