//! Whether every text of a page fits: no wider or higher than its own box, inside all the boxes round it, inside the
//! page. Where a box scrolls, only its sides count.

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::{ComputedUiTargetCamera, OverflowAxis, UiGlobalTransform};

/// How much a text may stick out, in pixels: rounding, and the lean of stickers.
const SLACK: f32 = 3.0;

/// One line for each text that does not fit: what it says and how much sticks out.
pub fn misfits(world: &mut World) -> Vec<String> {
    let mut texts =
        world.query_filtered::<(Entity, &Text, &TextLayoutInfo, &ComputedNode), With<ComputedUiTargetCamera>>();
    let found: Vec<(Entity, String, Vec2, Vec2)> = texts
        .iter(world)
        .map(|(entity, text, set, computed)| (entity, text.0.clone(), inked(set), computed.size()))
        .collect();
    found
        .into_iter()
        .filter_map(|(entity, text, needs, has)| {
            let over = (needs - has).max_element();
            let out = if over > SLACK { over } else { sticks_out(world, entity) };
            (out > SLACK).then(|| format!("“{}” sticks out by {out:.0} px", short(&text)))
        })
        .collect()
}

/// The room a text takes: to the right edge of its last letter, since a space at the end of a line needs none.
fn inked(set: &TextLayoutInfo) -> Vec2 {
    let right = set.glyphs.iter().map(|glyph| glyph.position.x + glyph.atlas_info.rect.width() / 2.0);
    Vec2::new(right.fold(0.0, f32::max).min(set.size.x), set.size.y)
}

/// How far a text's box sticks out of the boxes round it.
fn sticks_out(world: &World, text: Entity) -> f32 {
    let Some(own) = rect(world, text) else { return 0.0 };
    let mut out: f32 = 0.0;
    let mut scrolled = false;
    let mut above = text;
    while let Some(parent) = world.get::<ChildOf>(above).map(ChildOf::parent) {
        above = parent;
        let Some(around) = rect(world, above) else { break };
        let sides = (around.min.x - own.min.x).max(own.max.x - around.max.x);
        let ends = (around.min.y - own.min.y).max(own.max.y - around.max.y);
        out = out.max(sides);
        if !scrolled {
            let scrolls = world.get::<Node>(above).is_some_and(|node| node.overflow.y == OverflowAxis::Scroll);
            scrolled = scrolls;
            out = if scrolls { out } else { out.max(ends) };
        }
        // A box placed by hand, like a counter on a sticker, may stand over its parent's edge.
        if world.get::<Node>(above).is_some_and(|node| node.position_type == PositionType::Absolute) {
            break;
        }
    }
    out
}

fn rect(world: &World, entity: Entity) -> Option<Rect> {
    let computed = world.get::<ComputedNode>(entity)?;
    let transform = world.get::<UiGlobalTransform>(entity)?;
    Some(Rect::from_center_size(transform.affine().translation, computed.size()))
}

fn short(text: &str) -> String {
    let mut start: String = text.chars().take(40).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    start
}
