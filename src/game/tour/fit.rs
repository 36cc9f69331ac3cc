//! Whether everything on a page fits: every text no wider or higher than its own box, and its box no higher than it;
//! inside all the boxes round it, inside the page; no control on another; no sentence squeezed to a word a line. Where a
//! box scrolls, only its sides count, and it scrolls no farther than to what there is.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;
use bevy::text::{EditableText, TextLayoutInfo};
use bevy::ui::{CalculatedClip, ComputedUiTargetCamera, OverflowAxis, UiGlobalTransform};
use bevy::ui_widgets::Button;

use crate::game::fixes::HAIR;
use crate::game::view::board::OnBoard;
use crate::game::view::spawn::PageRoot;

/// How much a text may stick out, in pixels: rounding, and the lean of stickers.
const SLACK: f32 = 3.0;

/// How much of a line more than its text a text's box may be high.
const LOOSE: f32 = 0.5;

/// How much empty room below its last text or picture a box may scroll to, in pixels: the padding of cards, the shadows of
/// stickers, a ring that nobody is in.
const EMPTY: f32 = 128.0;

/// The same as a share of its height, where a large window has everything larger.
const EMPTY_SHARE: f32 = 0.12;

/// The shortest sentence that can be squeezed, in words: a name of three may well stand on three lines.
const SENTENCE: usize = 5;

/// One line for each text that does not fit and each control that lies on another or outside the page: what it is, and by
/// how many pixels.
pub fn misfits(world: &mut World) -> Vec<String> {
    let mut found = misfit_texts(world);
    found.extend(misplaced_controls(world));
    found.extend(empty_scrolls(world));
    found
}

/// What scrolls farther than there is anything to see: the layout has taken something for higher than it is.
fn empty_scrolls(world: &mut World) -> Vec<String> {
    let mut boxes = world.query::<(Entity, &Node, &ComputedNode, &ScrollPosition, &UiGlobalTransform)>();
    let scrolled = boxes.iter(world).filter(|(_, node, ..)| node.overflow.y == OverflowAxis::Scroll);
    let scrolled: Vec<_> = scrolled
        .map(|(entity, _, computed, at, transform)| {
            let top = transform.translation.y - computed.size().y / 2.0 - at.y / computed.inverse_scale_factor();
            (entity, top, computed.content_size().y, computed.size().y, computed.padding().max_inset.y)
        })
        .filter(|(entity, _, content, own, _)| content - own > SLACK && is_on_a_page(world, *entity))
        .collect();
    let mut drawn =
        world.query_filtered::<Entity, Or<(With<Text>, With<ImageNode>, With<Button>, With<EditableText>)>>();
    let drawn: Vec<Entity> = drawn.iter(world).collect();
    let lowest = |outer: Entity| {
        let inside = drawn.iter().filter(|one| is_in(world, **one, outer));
        inside.filter_map(|one| rect(world, *one)).map(|own| own.max.y).fold(f32::MIN, f32::max)
    };
    let empty = scrolled.into_iter().filter_map(|(entity, top, content, own, padding)| {
        let needs = (lowest(entity) - top + padding).max(own);
        (content - needs > EMPTY.max(own * EMPTY_SHARE)).then(|| {
            let name = world.get::<Name>(entity).map_or("a box", Name::as_str);
            format!("“{name}” scrolls {:.0} px into nothing", content - needs)
        })
    });
    empty.collect()
}

fn misfit_texts(world: &mut World) -> Vec<String> {
    let mut texts =
        world.query_filtered::<(Entity, &Text, &TextLayoutInfo, &ComputedNode), With<ComputedUiTargetCamera>>();
    let found: Vec<(Entity, String, f32, Option<String>)> = texts
        .iter(world)
        .filter(|(entity, ..)| is_on_a_page(world, *entity))
        .map(|(entity, text, set, computed)| {
            let over = (inked(set) - computed.size()).max_element();
            (entity, text.0.clone(), over, ill_set(&text.0, set, computed))
        })
        .collect();
    found
        .into_iter()
        .filter_map(|(entity, text, over, ill_set)| {
            let out = if over > SLACK { over } else { sticks_out(world, entity) };
            if out > SLACK {
                return Some(format!("“{}” sticks out by {out:.0} px", short(&text)));
            }
            ill_set
        })
        .collect()
}

/// What is wrong with a text that has room.
fn ill_set(text: &str, set: &TextLayoutInfo, computed: &ComputedNode) -> Option<String> {
    if is_squeezed(text, lines(set)) {
        return Some(format!("“{}” is squeezed to a word a line", short(text)));
    }
    let loose = loose(set, computed);
    (loose > 0.0).then(|| format!("“{}” has {loose:.0} px too much height", short(text)))
}

/// The height that a text's box has without need, from half a line. A box whose width was rounded up to a whole pixel may
/// have a line that its text needed in the room before.
fn loose(set: &TextLayoutInfo, computed: &ComputedNode) -> f32 {
    let height = set.size.y * set.scale_factor;
    let line = height / lines(set) as f32;
    let rounded_up = computed.size.x > computed.unrounded_size.x + HAIR;
    let allowed = if rounded_up { 1.0 + LOOSE } else { LOOSE };
    let loose = computed.size.y - height;
    if loose > line * allowed { loose } else { 0.0 }
}

/// How many lines a text was set in.
fn lines(set: &TextLayoutInfo) -> usize {
    set.glyphs.iter().map(|glyph| glyph.line_index + 1).max().unwrap_or(1)
}

/// Whether a sentence stands nearly one word a line: whole, and still nobody likes to read it.
fn is_squeezed(text: &str, lines: usize) -> bool {
    let words = text.split_whitespace().count();
    words >= SENTENCE && lines * SENTENCE >= words * (SENTENCE - 1)
}

/// Controls that lie on each other, or outside the page where nothing scrolls to them.
fn misplaced_controls(world: &mut World) -> Vec<String> {
    let page = world.query_filtered::<&ComputedNode, (With<PageRoot>, With<ComputedUiTargetCamera>)>();
    let Some(page) = { page }.iter(world).next().map(|computed| Rect::from_corners(Vec2::ZERO, computed.size())) else {
        return Vec::new();
    };
    let mut controls = world.query_filtered::<(Entity, Option<&CalculatedClip>), With<Button>>();
    let all: Vec<(Entity, Option<Rect>)> =
        controls.iter(world).map(|(entity, clip)| (entity, clip.map(|clip| clip.clip))).collect();
    let all: Vec<(Entity, Rect, bool)> = all
        .into_iter()
        .filter_map(|(entity, clip)| {
            let own = rect(world, entity)?;
            let seen = clip.map_or(own, |clip| clip.intersect(own));
            (!seen.is_empty()).then_some((entity, seen, clip.is_some()))
        })
        .collect();
    let mut found = Vec::new();
    for (at, (one, its, clipped)) in all.iter().enumerate() {
        let out = (page.min - its.min).max(its.max - page.max).max_element();
        if !clipped && out > SLACK {
            found.push(format!("“{}” lies {out:.0} px outside the page", called(world, *one)));
        }
        for (other, theirs, _) in &all[at + 1..] {
            let over = its.intersect(*theirs).size().min_element();
            let may_overlap = lies(world, *one) && lies(world, *other);
            let nested = is_in(world, *one, *other) || is_in(world, *other, *one);
            if over > SLACK && !may_overlap && !nested {
                found.push(format!(
                    "“{}” and “{}” lie on each other by {over:.0} px",
                    called(world, *one),
                    called(world, *other)
                ));
            }
        }
    }
    found
}

/// Whether a node lies on a page, and not on the small picture of one.
fn is_on_a_page(world: &World, node: Entity) -> bool {
    std::iter::successors(Some(node), |inner| world.get::<ChildOf>(*inner).map(ChildOf::parent))
        .any(|around| world.get::<PageRoot>(around).is_some())
}

/// Whether something lies on a board as she likes, also over others.
fn lies(world: &World, node: Entity) -> bool {
    matches!(world.get::<OnBoard>(node), Some(OnBoard::Lies(..)))
}

/// Whether a node lies in another.
fn is_in(world: &World, mut inner: Entity, outer: Entity) -> bool {
    while let Some(parent) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
        if parent == outer {
            return true;
        }
        inner = parent;
    }
    false
}

/// What a screen reader calls a control.
fn called(world: &World, control: Entity) -> String {
    let spoken = world.get::<AccessibilityNode>(control).and_then(|node| node.label().map(short));
    spoken.unwrap_or_else(|| control.to_string())
}

/// The room a text takes: to the right edge of its last letter, since a space at the end of a line needs none. The engine
/// gives its size in logical pixels, and the places of its letters in physical ones.
fn inked(set: &TextLayoutInfo) -> Vec2 {
    let size = set.size * set.scale_factor;
    let right = set.glyphs.iter().map(|glyph| glyph.position.x + glyph.atlas_info.rect.width() / 2.0);
    Vec2::new(right.fold(0.0, f32::max).min(size.x), size.y)
}

/// How far a text's box sticks out of the boxes round it.
fn sticks_out(world: &World, text: Entity) -> f32 {
    let mut out: f32 = 0.0;
    let mut scrolled = false;
    let mut above = text;
    while let Some(parent) = world.get::<ChildOf>(above).map(ChildOf::parent) {
        above = parent;
        let Some((own, around)) = seen_from(world, text, above) else { break };
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

/// Where a node and one round it lie, as the outer one sees it: however it is turned and however much larger it is shown,
/// what fits inside fits.
fn seen_from(world: &World, inner: Entity, outer: Entity) -> Option<(Rect, Rect)> {
    let place = |node: Entity| Some((world.get::<ComputedNode>(node)?.size(), world.get::<UiGlobalTransform>(node)?));
    let ((size, inside), (room, around)) = (place(inner)?, place(outer)?);
    let seen = around.affine().inverse() * inside.affine();
    let half = (seen.matrix2.x_axis.abs() * size.x + seen.matrix2.y_axis.abs() * size.y) / 2.0;
    Some((Rect::from_center_half_size(seen.translation, half), Rect::from_center_size(Vec2::ZERO, room)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_of_a_word_a_line_is_squeezed_and_a_name_is_not() {
        for (text, lines, squeezed) in [
            ("Haar schaduw valt naar links", 5, true),
            ("Haar schaduw valt naar links", 4, true),
            ("Haar schaduw valt naar links", 3, false),
            ("De goochelaar heeft zes vingers aan die ene hand", 6, false),
            ("Centrum Algemeen Welzijnswerk", 3, false),
        ] {
            assert_eq!(is_squeezed(text, lines), squeezed, "{text} on {lines}");
        }
    }
}
