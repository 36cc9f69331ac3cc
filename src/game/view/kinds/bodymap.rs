//! A silhouette with zones to lay marks on, the marks beside it, and the person they are for. A zone is one control
//! though some have two sides; both sides take taps and drops.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{card, faint, halves, mark, tag};
use crate::mission::ids::{Key, MediaId};
use crate::mission::kinds::bodymap::{Mark, Play, SHAPE, Zone};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

/// Left, top, width and height of a zone's sides, in percent of the silhouette: the same in every picture of a body. None is
/// smaller than a fingertip.
fn sides(zone: Zone) -> &'static [[f32; 4]] {
    match zone {
        Zone::Head => &[[34.0, 1.0, 32.0, 14.9]],
        Zone::Shoulders => &[[24.0, 16.2, 52.0, 9.9]],
        Zone::Chest => &[[33.0, 26.4, 34.0, 9.8]],
        Zone::Arms => &[[8.0, 26.4, 23.0, 19.9], [69.0, 26.4, 23.0, 19.9]],
        Zone::Hands => &[[2.0, 46.6, 23.0, 9.8], [75.0, 46.6, 23.0, 9.8]],
        Zone::Belly => &[[33.0, 36.5, 34.0, 9.8]],
        Zone::Hips => &[[32.0, 46.6, 36.0, 10.9]],
        Zone::Legs => &[[28.0, 58.0, 44.0, 28.0]],
        Zone::Feet => &[[22.0, 86.5, 56.0, 12.0]],
    }
}

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.base;
    let person = play.person().map(|person| whose(within, play, &person.id));
    let hint = within.hint(cx.say("body-hint"), "body-lies", play.marks_lying());
    let rule = play.says_rule().then(|| within.blogger_says(Face::Calm, "rule"));
    let done = play.says_done().then(|| within.blogger_says(Face::Happy, "done"));
    let done = done.or_else(|| play.says_nothing().then(|| within.blogger_says(Face::Calm, "nothing")));
    let kept = text(cx.say("body-stays"), Style::Small, Hue::SoftInk);
    let beside =
        column().gap(gap).maybe(person).child(marks(within, play)).child(hint).maybe(rule).maybe(done).child(kept);
    let figure = row()
        .centred()
        .gap(gap)
        .maybe((play.map().shapes.len() > 1).then(|| shapes(within, play)))
        .child(silhouette(within, play));
    let before = (play.progress().0 > 1).then(|| within.aside("body-before", "icons/back", Command::Back));
    let next = Some(super::next_button(cx));
    within.page("body", halves(cx, figure, beside), before.into_iter().chain(next))
}

/// The person in view.
fn whose(within: &InStep, play: &Play, person: &Key) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let Some(tile) = play.person() else { return column() };
    let (at, all) = play.progress();
    let count = cx.say_with("body-person", &[("at", at.to_string()), ("all", all.to_string())]);
    let side = theme.picture.card;
    let words = column()
        .gap(theme.gap.hair)
        .node(|node| node.align_items = AlignItems::Start)
        .child(tag(cx, count))
        .child(heading(within.text(&format!("person-{person}")), Style::Heading, Hue::Ink).live())
        .grow();
    card(cx, Hue::Tint(Accent::Sun))
        .pad(theme.gap.wide, theme.gap.base)
        .child(row().gap(theme.gap.base).child(picture(cx.thing(&tile.picture), side, side)).child(words))
        .key(within.key(&format!("person-{person}")))
        .moves(Motion::Appear(0))
}

fn marks(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let marks = play.map().marks.iter().map(|known| {
        let held = play.hand().is_some_and(|hand| hand.id == known.id);
        mark(cx, cx.thing(&known.picture), within.text(&format!("mark-{}", known.id)), held, Accent::Sun)
            .chooses(Role::RadioButton, held, Intent::Girl(GirlIntent::Run(Command::Choose(known.id.clone()))))
            .drag(Drag::Card(known.id.clone()))
            .key(within.key(&format!("mark-{}", known.id)))
    });
    row().wraps().gap(cx.theme.gap.base).with(marks).speaks(Role::RadioGroup, None)
}

fn silhouette(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let height = theme.body.height;
    let width = height * theme.body.ratio;
    let shape = play.shape().map(|shape| {
        picture(cx.thing(shape), width, height).node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.top) = (px(0), px(0));
        })
    });
    let zones = Zone::ALL.into_iter().flat_map(|zone| draw_zone(within, play, zone));
    row().size(width, height).node(|node| node.flex_shrink = 0.0).maybe(shape).with(zones)
}

/// The sides of a zone: the first is the control, the other only a larger target.
fn draw_zone(within: &InStep, play: &Play, zone: Zone) -> Vec<Element> {
    let cx = within.cx;
    let lying = play.lying(zone);
    let name = cx.say(&format!("zone-{}", zone.slug()));
    let on_it: Vec<_> = lying.iter().map(|mark| within.text(&format!("mark-{}", mark.id))).collect();
    let marked = !on_it.is_empty();
    let label = if on_it.is_empty() { name } else { format!("{name}: {}", Said::join(on_it, ", ")).into() };
    let ask = Intent::Girl(GirlIntent::Run(Command::Choose(zone.key())));
    let sides = sides(zone).iter().enumerate();
    sides
        .map(|(at, side)| {
            let area = one_side(within, side, &lying).drag(Drag::Into(zone.key()));
            if at == 0 {
                let area = area.chooses(Role::CheckBox, marked, ask.clone()).called(label.clone());
                area.key(within.key(&format!("zone-{}", zone.slug())))
            } else {
                area.tap_falls_to(Some(ask.clone()))
            }
        })
        .collect()
}

fn one_side(within: &InStep, [left, top, width, height]: &[f32; 4], lying: &[&Mark]) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let disc = theme.body.mark;
    let marks = lying.iter().map(|mark| {
        let shown = picture(cx.thing(&mark.picture), disc * 0.72, disc * 0.72);
        row().centred().size(disc, disc).fill(Hue::Card).line(Hue::Ink).pill().child(shown)
    });
    row()
        .centred()
        .wraps()
        .node(|node| {
            node.position_type = PositionType::Absolute;
            // The body is seen from the front in every language: its sides do not change with the line of reading.
            node.left = percent(*left);
            node.top = percent(*top);
            node.width = percent(*width);
            node.height = percent(*height);
        })
        .round(theme.radius.small)
        .child(faint(cx, theme.radius.small))
        .with(marks)
}

/// What a silhouette is called: what it shows, as far as the interface has words for it.
fn shape_name(cx: &ViewCx, shape: &MediaId, at: usize) -> Said {
    let slug = shape.as_str().rsplit('/').next().unwrap_or_default();
    if ["slim", "round", "tall", "wheelchair", "headscarf"].contains(&slug) {
        return cx.say(&format!("body-shape-{slug}"));
    }
    cx.say_with("body-shape", &[("number", (at + 1).to_string())])
}

/// The silhouettes to choose from.
fn shapes(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let shapes = play.map().shapes.iter().enumerate().map(|(at, shape)| {
        let chosen = play.shape() == Some(shape);
        let ask = Command::Pick { part: Key::from(SHAPE), starter: Key::from(shape.as_str()) };
        let name = shape_name(cx, shape, at);
        row()
            .centred()
            .size(theme.target, theme.target)
            .fill(if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card })
            .line(Hue::Ink)
            .round(theme.radius.small)
            .child(picture(cx.thing(shape), theme.target * 0.8, theme.target * 0.8))
            .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Run(ask)))
            .called(name)
            .key(within.key(&format!("shape-{at}")))
    });
    column().gap(theme.gap.small).with(shapes).speaks(Role::RadioGroup, None)
}
