//! Works out blueprints: an element says what is meant, a blueprint what the engine holds of it.

use accesskit::{Node as Spoken, Role};
use bevy::prelude::*;
use bevy::text::{FontSmoothing, LineHeight};

use super::spoken::{container, control, decoration, level, number, plain, say, words as as_text, writable};
use super::{Blueprint, Kind, Parts, Shape, Shows, TextSet};
use crate::app::Contrast;
use crate::game::fonts;
use crate::game::media::{Disc, Paint};
use crate::game::theme::{Hue, Style, Theme};
use crate::game::view::element::{Act, Behaviour, Content, Drag, Element, Picture, Placement, Skin};
use crate::game::view::frame::Frame;
use crate::game::view::skin::{Lines, Painted, Pictured};
use crate::words::Said;

/// What blueprints are worked out with.
pub struct Planner<'a> {
    /// Colours, sizes, durations.
    pub theme: &'a Theme,
    /// Which colours.
    pub contrast: Contrast,
    /// The size of the page.
    pub frame: Frame,
    /// Whether lines run from right to left.
    pub rtl: bool,
    /// Whether pictures hold still.
    pub still: bool,
}

/// What an element takes over from those it lies in.
#[derive(Clone, Copy, Default)]
struct Within {
    control: bool,
    live: bool,
}

impl Planner<'_> {
    /// The whole page, with what a screen reader knows of it. The page can have the focus, so that it lies in what Tab goes
    /// through, and that is nothing to a screen reader: the page's name would be read out twice.
    pub fn root(&self, page: Element, spoken: Spoken) -> Blueprint {
        let node = Node { width: percent(100), height: percent(100), ..default() };
        let parts = Parts::of(Box::new(node));
        let mut page = self.node(page, Within::default(), Kind::Page);
        page.parts.spoken = Some(spoken);
        Blueprint { key: None, shape: Shape::of(Kind::Root), parts, live: false, children: vec![page] }
    }

    fn plan(&self, element: Element, within: Within) -> Blueprint {
        if element.placement.scrolls { self.scroll_area(element) } else { self.node(element, within, Kind::Box) }
    }

    fn node(&self, element: Element, within: Within, as_box: Kind) -> Blueprint {
        let Element { key, node, skin, content, behaviour, speech, motion, placement, is_read, children } = element;
        let Behaviour { act, tap, held, drag, reacts } = behaviour;
        let Placement { scrolls: _, keeps_end, reveals } = placement;
        let is_control = act.is_some();
        let label = act.as_ref().map(|act| act.label.clone().unwrap_or_else(|| Element::words_of(&children).into()));
        let inside = Within {
            control: within.control || is_control,
            live: within.live || speech.as_ref().is_some_and(|speech| speech.live),
        };
        let (card, into, board) = match drag {
            Some(Drag::Card(card)) => (Some(card), None, None),
            Some(Drag::Into(into)) => (None, Some(into), None),
            Some(Drag::CardInto { card, into }) => (Some(card), Some(into), None),
            Some(Drag::Board(board)) => (board.card(), None, Some(board)),
            None => (None, None, None),
        };
        let filled = skin.fill;
        let skin = if matches!(content, Content::Drawing(_)) { Skin { fill: Hue::Clear, ..skin } } else { skin };
        let mut parts = Parts {
            name: key.clone(),
            painted: Some(Painted::new(skin, is_control, self.contrast)),
            spoken: (!within.control && !is_control).then(container),
            // A control is pressed, dragged and dropped on as one: its parts feel no pointer.
            ignores_pointers: within.control,
            asks: act.as_ref().and_then(|act| act.intent.clone().map(Box::new)),
            tap,
            held,
            card,
            into,
            board,
            keeps_end,
            reveals,
            is_read,
            motion: motion.filter(|_| !self.still),
            reacts: reacts.filter(|_| !self.still),
            ..Parts::of(self.layout(node, skin.line, act.as_deref().is_some_and(is_chosen)))
        };
        let (kind, mut inner) = self.show(&mut parts, content, filled, inside.control, as_box);
        match (act, speech) {
            (Some(act), _) => {
                let Said { key, words } = label.unwrap_or_default();
                parts.spoken = Some(control(&act, words));
                parts.says = parts.says.or(key);
            }
            (None, Some(speech)) if speech.role == Role::Unknown => parts.spoken = Some(decoration()),
            (None, Some(speech)) if !within.control => {
                parts.says = parts.says.or_else(|| speech.label.as_ref().and_then(|label| label.key.clone()));
                let spoken = parts.spoken.get_or_insert_default();
                say(spoken, speech);
                if let (Role::Heading, Kind::Text(style)) = (spoken.role(), &kind) {
                    spoken.set_level(level(*style));
                }
            }
            (None, _) => {}
        }
        inner.extend(children.into_iter().map(|child| self.plan(child, inside)));
        if let Some(set) = &mut parts.spoken {
            number(set, inner.iter_mut().filter_map(|child| child.parts.spoken.as_mut()));
        }
        let live = inside.live && parts.spoken.as_ref().is_some_and(|spoken| spoken.label().is_some());
        let asks = parts.asks.clone().filter(|_| key.is_none());
        let shape = Shape { kind, is_control, overflow: parts.node.overflow, asks };
        Blueprint { key, shape, parts, live, children: inner }
    }

    /// An area that scrolls, and the thumb beside it that shows how much there is.
    fn scroll_area(&self, mut element: Element) -> Blueprint {
        let key = element.key.clone().unwrap_or_default();
        let (around, inside) = split_scroll_area(*element.node);
        for child in &mut element.children {
            child.node.flex_shrink = 0.0;
        }
        (element.key, element.node) = (Some(key.clone()), Box::new(inside));
        let area = self.node(element, Within::default(), Kind::Area);
        let width = self.theme.gap.hair;
        let mut thumb = Node { position_type: PositionType::Absolute, width: px(width), ..default() };
        thumb.border_radius = BorderRadius::MAX;
        (thumb.left, thumb.right) = if self.rtl { (px(width), Val::Auto) } else { (Val::Auto, px(width)) };
        let ground = Some(self.color(Hue::SoftInk));
        let thumb = Parts { ground, ignores_pointers: true, ..Parts::of(Box::new(thumb)) };
        let thumb = Blueprint { key: None, shape: Shape::of(Kind::Thumb), parts: thumb, live: false, children: vec![] };
        let parts = Parts { spoken: Some(container()), ..Parts::of(self.layout(Box::new(around), Hue::Clear, false)) };
        let shape = Shape::of(Kind::Around);
        Blueprint { key: Some(key), shape, parts, live: false, children: vec![area, thumb] }
    }

    /// What is chosen has a thick outline: a tint is not seen by everybody. The outline takes from the room inside, so that
    /// nothing moves.
    fn layout(&self, mut node: Box<Node>, line: Hue, is_chosen: bool) -> Box<Node> {
        node.direction = if self.rtl { InlineDirection::Rtl } else { InlineDirection::Ltr };
        if line != Hue::Clear {
            let palette = self.theme.palette(self.contrast);
            let width = if is_chosen { palette.chosen } else { palette.line };
            node.border = UiRect::all(px(width));
            let padding = &mut node.padding;
            for side in [&mut padding.left, &mut padding.right, &mut padding.top, &mut padding.bottom] {
                if let Val::Px(room) = side {
                    *room = (*room - (width - palette.line)).max(0.0);
                }
            }
        }
        node
    }

    fn color(&self, hue: Hue) -> Color {
        self.theme.color(self.contrast, hue)
    }

    /// What it holds, and the nodes that this takes inside.
    fn show(
        &self,
        parts: &mut Parts,
        content: Content,
        filled: Hue,
        within: bool,
        as_box: Kind,
    ) -> (Kind, Vec<Blueprint>) {
        let kind = match content {
            Content::Box => as_box,
            Content::Text { text, style, hue, centred } => {
                let Said { key, words } = text;
                if !within {
                    parts.spoken = Some(as_text(&words));
                }
                parts.says = key;
                let justify = if centred { Justify::Center } else { Justify::Start };
                parts.shows = Shows::Text { words, set: self.set(style, hue), justify };
                parts.ignores_pointers = true;
                Kind::Text(style)
            }
            Content::Picture(picture) => {
                parts.shows = Shows::Picture(self.picture(picture));
                (parts.spoken, parts.ignores_pointers) = (Some(decoration()), true);
                Kind::Picture
            }
            Content::Drawing(drawing) => {
                let line = self.theme.palette(self.contrast).line;
                // A drawing has no ground behind it: its fill is the colour that it is drawn in.
                let hue = if filled == Hue::Clear { Hue::Ink } else { filled };
                parts.shows = Shows::Lines(Lines { drawing, color: self.color(hue), line });
                (parts.spoken, parts.ignores_pointers) = (Some(decoration()), true);
                Kind::Drawing
            }
            Content::Field(field) => {
                let mut spoken = writable(&field);
                spoken.set_label(plain(field.label.words.clone()));
                parts.spoken = Some(spoken);
                parts.says.clone_from(&field.label.key);
                let mut set = self.set(Style::Body, Hue::Ink);
                if field.hidden {
                    let font_size = FontSize::Rem(self.theme.style(Style::Body).size);
                    set.font = TextFont { font: fonts::DOTS.into(), font_size, ..default() };
                }
                let writes = field.writes.clone();
                parts.shows = Shows::Field { field, set, cursor: self.color(Hue::Ink) };
                Kind::Field(writes)
            }
            Content::Dots => {
                let dot = (self.theme.rem.landscape * 0.45).round();
                *parts.node = Node { column_gap: px(dot * 0.7), align_items: AlignItems::Center, ..default() };
                return (Kind::Dots, (0..3).map(|index| self.dot(dot, index)).collect());
            }
        };
        (kind, Vec::new())
    }

    fn dot(&self, side: f32, index: usize) -> Blueprint {
        let node = Node { width: px(side), height: px(side), border_radius: BorderRadius::MAX, ..default() };
        let dances = (!self.still).then_some(index);
        let parts = Parts { ground: Some(self.color(Hue::SoftInk)), dances, ..Parts::of(Box::new(node)) };
        Blueprint { key: None, shape: Shape::of(Kind::Dot), parts, live: false, children: Vec::new() }
    }

    fn set(&self, style: Style, hue: Hue) -> TextSet {
        let set = self.theme.style(style);
        let font = TextFont {
            font: fonts::family(set.family).into(),
            font_size: FontSize::Rem(set.size),
            weight: fonts::weight(set.family),
            font_smoothing: FontSmoothing::AntiAliased,
            ..default()
        };
        TextSet { font, color: self.color(hue), line: LineHeight::RelativeToFont(set.line) }
    }

    fn picture(&self, picture: Picture) -> Pictured {
        let (paint, flip) = match &picture {
            Picture::Mirrored(shown) => {
                let pictured = self.picture(shown.as_ref().clone());
                return Pictured { flip: !pictured.flip, ..pictured };
            }
            Picture::Face { disc, .. } | Picture::Herself { disc, .. } => {
                let width = self.theme.face.ring * self.frame.scale;
                let (fill, ring) = (self.color(*disc).to_srgba(), self.color(Hue::Ink).to_srgba());
                (Paint::OnDisc(Disc { fill, ring, width }), false)
            }
            Picture::Line(name, hue) => (Paint::InInk(self.color(*hue).to_srgba()), self.rtl && has_direction(name)),
            Picture::Icon(_)
            | Picture::Place(_)
            | Picture::Land(_)
            | Picture::Secret(_)
            | Picture::Pack(_)
            | Picture::HerFigure { .. } => (Paint::AsItIs, false),
        };
        Pictured { picture, paint, flip }
    }
}

/// Whether a control is the one that holds, or what is in hand. A switch shows by itself that it is on.
fn is_chosen(act: &Act) -> bool {
    act.checked == Some(true) && act.role != Role::Switch
}

/// What decides the place of a scroll area on its page, and the area inside it.
fn split_scroll_area(node: Node) -> (Node, Node) {
    let around = Node {
        flex_direction: FlexDirection::Column,
        width: node.width,
        height: node.height,
        min_width: node.min_width,
        min_height: node.min_height,
        max_width: node.max_width,
        max_height: node.max_height,
        flex_grow: node.flex_grow,
        flex_shrink: node.flex_shrink,
        flex_basis: node.flex_basis,
        margin: node.margin,
        align_self: node.align_self,
        ..default()
    };
    let inside = Node {
        width: percent(100),
        height: Val::Auto,
        min_width: px(0),
        min_height: px(0),
        max_width: Val::Auto,
        max_height: Val::Auto,
        flex_grow: 1.0,
        flex_shrink: 1.0,
        // An area that takes what is left starts from nothing, any other from what it holds.
        flex_basis: if node.flex_grow > 0.0 { px(0) } else { Val::Auto },
        margin: UiRect::ZERO,
        align_self: AlignSelf::Auto,
        ..node
    };
    (around, inside)
}

/// Arrows that point along the line of reading are mirrored with it.
fn has_direction(icon: &str) -> bool {
    ["icons/back", "icons/next", "icons/skip", "icons/undo", "icons/send"].contains(&icon)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::game::Kit;
    use crate::game::view::drawing::Drawing;
    use crate::game::view::element::row;
    use crate::pack::model::Accent;

    fn lines_in(blueprint: &Blueprint) -> Option<&Lines> {
        match &blueprint.parts.shows {
            Shows::Lines(lines) => Some(lines),
            Shows::Nothing | Shows::Text { .. } | Shows::Picture(_) | Shows::Field { .. } => {
                blueprint.children.iter().find_map(lines_in)
            }
        }
    }

    #[test]
    fn a_streamer_and_a_hill_have_a_colour_of_their_own_and_lines_that_of_the_words() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
        let (theme, contrast) = (kit.theme(), Contrast::Normal);
        let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, 100, theme);
        let planner = Planner { theme, contrast, frame, rtl: false, still: true };
        let rose = Hue::Tint(Accent::Rose);
        for (drawing, fill, hue) in [
            (Drawing::Streamer, rose, rose),
            (Drawing::Hill, rose, rose),
            (Drawing::Hills(&[0.5, 0.0]), rose, rose),
            (Drawing::Ring(0.5), Hue::Clear, Hue::Ink),
        ] {
            let drawn = Element { content: Content::Drawing(drawing.clone()), ..row() }.fill(fill);
            let page = planner.root(row().child(drawn), accesskit::Node::new(Role::Main));
            let lines = lines_in(&page).unwrap_or_else(|| panic!("{drawing:?} is not drawn"));
            assert_eq!(lines.color, theme.color(contrast, hue), "{drawing:?}");
        }
    }
}
