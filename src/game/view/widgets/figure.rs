//! Somebody from head to feet: a person of the cast with one of eight faces, or the girl as she made herself in the
//! mirror. Somebody whose pack has no bodies is her head on its disc.

use bevy::prelude::*;

use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, picture, row};
use crate::mission::ids::PersonId;
use crate::mission::{Face, Pose, body, head};

/// Whose figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who<'a> {
    /// Somebody of the cast.
    Person(&'a PersonId),
    /// The girl who plays. She wears the face of her mirror, but laughs and smiles along.
    Herself,
}

/// A figure so high, looking to the right. In a pose that sits, the height is that of the one who sits.
pub fn figure(cx: &ViewCx, who: Who<'_>, pose: Pose, face: Face, height: f32) -> Element {
    draw(cx, who, pose, face, height, false)
}

/// The same, looking to the left.
pub fn figure_turned(cx: &ViewCx, who: Who<'_>, pose: Pose, face: Face, height: f32) -> Element {
    draw(cx, who, pose, face, height, true)
}

/// The size of somebody in a pose, by how high she is when she stands.
pub fn figure_size(cx: &ViewCx, pose: Pose, standing: f32) -> Vec2 {
    let figures = cx.parts.figures();
    let height = standing * figures.share(pose);
    Vec2::new(figures.width(pose, height), height)
}

/// How far the middle of a head is from the left edge of its figure.
pub fn figure_middle(cx: &ViewCx, pose: Pose, standing: f32, turned: bool) -> f32 {
    let figures = cx.parts.figures();
    let (whole, head) = (figures.area(pose), figures.head);
    let size = figure_size(cx, pose, standing);
    let left = (head.x + head.width / 2.0 - whole.x) * size.x / whole.width.max(1.0);
    if turned { size.x - left } else { left }
}

fn draw(cx: &ViewCx, who: Who<'_>, pose: Pose, face: Face, height: f32, turned: bool) -> Element {
    let figures = cx.parts.figures();
    let whole = figures.area(pose);
    let unit = height / whole.height.max(1.0);
    let width = whole.width * unit;
    let looking = |shown: Picture| if turned { Picture::Mirrored(Box::new(shown)) } else { shown };
    let at = |part: Element, left: f32, top: f32| {
        part.node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.top) = (px(left), px(top));
        })
    };
    let whole_box = row().size(width, height).node(|node| node.flex_shrink = 0.0);
    let person = match who {
        Who::Herself => {
            return whole_box.child(at(picture(looking(cx.my_figure(pose, face)), width, height), 0.0, 0.0));
        }
        Who::Person(person) => person,
    };
    let (trunk, top) = (body(person, pose), head(person, face));
    if [&trunk, &top].into_iter().any(|part| cx.pack().media_path(part).is_none()) {
        let side = width.min(height);
        return whole_box.child(at(picture(cx.face(person, face), side, side), (width - side) / 2.0, height - side));
    }
    let side = Vec2::new(figures.head.width, figures.head.height) * unit;
    let left = (figures.head.x - whole.x) * unit;
    let left = if turned { width - left - side.x } else { left };
    whole_box.child(at(picture(looking(cx.thing(&trunk)), width, height), 0.0, 0.0)).child(at(
        picture(looking(cx.thing(&top)), side.x, side.y),
        left,
        (figures.head.y - whole.y) * unit,
    ))
}

#[cfg(test)]
#[path = "figure_tests.rs"]
mod tests;
