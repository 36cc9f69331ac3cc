//! A sort: the card in hand on top, the boxes with dashed outlines below. Drag the card, or tap a box, or Tab to one and
//! press Enter: the same command. A card in a box is lifted out again by tapping it.

use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{body, dashed, foot, says, with_foot};
use crate::mission::kinds::Tile;
use crate::mission::kinds::sort::{Card, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

/// The tints of the boxes, in order. None is the mint of what fits: a box says nothing of what belongs in it.
const TINTS: [Accent; 4] = [Accent::Sky, Accent::Lilac, Accent::Rose, Accent::Sun];

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let boxes = play.sort().boxes.iter().zip(TINTS).map(|(sort_box, tint)| draw_box(within, play, sort_box, tint));
    let boxes: Vec<_> = boxes.collect();
    let stacked = cx.frame.narrow;
    // Four side by side need a wide page.
    let in_pairs = !stacked && boxes.len() > 3 && cx.frame.rems() < theme.fits.three;
    let below = if stacked { column() } else { row().node(|node| node.align_items = AlignItems::Stretch) };
    let below = if in_pairs { below.wraps() } else { below };
    let below = below.gap(theme.gap.wide).node(|node| {
        node.width = percent(100);
        node.flex_grow = 1.0;
        node.flex_shrink = 0.0;
    });
    let pair = (cx.frame.width - 2.0 * cx.margin() - theme.gap.wide) / 2.0;
    let below = below.with(boxes.into_iter().map(|sort_box| match (stacked, in_pairs) {
        (true, _) => sort_box.node(|node| node.flex_grow = 1.0),
        (false, true) => sort_box.wide(pair),
        (false, false) => sort_box.grow(),
    }));
    with_foot(
        body(cx, within.key("sort")).child(on_top(within, play)).child(below),
        within.next().map(|next| foot(cx, [next])),
    )
}

/// The card in hand beside what the blogger says of the last one; the closing word when all cards lie.
fn on_top(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let blogger = &within.run.mission().blogger;
    let said = play.last().filter(|card| !card.fits.is_empty()).map(|card| {
        let face = if play.fits(card) == Some(true) { Face::Happy } else { Face::Think };
        let sentence = within.text(&format!("feedback-{}", card.id));
        says(cx, blogger, face, sentence).key(format!("why-{}", card.id)).reveals().moves(Motion::Appear(0))
    });
    let done =
        play.hand().is_none().then(|| says(cx, blogger, Face::Proud, within.text("done")).key("sort-done").reveals());
    let reply = play.fullest().map(|sort_box| {
        let sentence = within.text(&format!("reply-{sort_box}"));
        says(cx, blogger, Face::Happy, sentence).key("sort-reply").reveals().moves(Motion::Appear(0))
    });
    let hint = play.hand().map(|_| text(cx.count("sort-hint", play.left()), Style::Small, Hue::SoftInk).centred());
    let hand = play.hand().map(|card| {
        column()
            .gap(theme.gap.small + theme.gap.hair)
            .node(|node| {
                node.align_items = AlignItems::Center;
                node.max_width = percent(100);
            })
            .child(in_hand(within, card))
            .maybe(hint)
    });
    let side_by_side = !cx.frame.narrow;
    let parts = hand.into_iter().chain(said).chain(reply).chain(done);
    let group = if side_by_side { row().wraps() } else { column() };
    group
        .centred()
        .gap(theme.gap.wide)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
            node.min_height = px(theme.face.large);
        })
        .with(parts.map(|part| if side_by_side { part.node(|node| node.max_width = percent(48)) } else { part }))
}

fn in_hand(within: &InStep, card: &Card) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.picture.card;
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.base)
        .node(|node| {
            node.min_height = px(side + theme.gap.huge);
            node.max_width = px(cx.fit(cx.with_text(theme.column.card * 1.15)));
        })
        .fill(Hue::Tint(Accent::Sun))
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .tilt(-theme.tilt)
        .child(picture(cx.thing(&card.picture), side, side))
        .child(heading(within.text(&format!("card-{}", card.id)), Style::Heading, Hue::Ink).live())
        .drag(Drag::Card(card.id.clone()))
        .key(format!("hand-{}", card.id))
        .moves(Motion::Appear(0))
}

fn draw_box(within: &InStep, play: &Play, sort_box: &Tile, tint: Accent) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let name = within.text(&format!("box-{}", sort_box.id));
    let outline = dashed(theme.radius.card);
    let side = theme.picture.thing * 0.8;
    let head = column()
        .gap(theme.gap.hair)
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.width = percent(100);
            node.min_height = px(theme.target);
        })
        .round(theme.radius.button)
        .child(picture(cx.thing(&sort_box.picture), side, side))
        .child(text(name.clone(), Style::Heading, Hue::Ink).centred());
    // With a card in hand the head of the box is the button; without one there is nothing to put in.
    let head = match play.hand() {
        Some(card) => {
            let card = within.text(&format!("card-{}", card.id));
            let label = cx.say_with("sort-put", &[("card", card.into()), ("box", name.into())]);
            head.asks(Intent::Girl(GirlIntent::Run(Command::Choose(sort_box.id.clone()))))
                .called(label)
                .key(format!("box-{}", sort_box.id))
        }
        None => head,
    };
    let cards = play.cards_in(&sort_box.id).into_iter().map(|card| lying(within, play, card));
    column()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.wide)
        .node(|node| {
            node.min_height = px(theme.face.large);
            node.flex_shrink = 0.0;
        })
        .fill(Hue::Tint(tint))
        .round(theme.radius.card)
        .drag(Drag::Into(sort_box.id.clone()))
        .child(outline)
        .child(head)
        .with(cards)
        .tap_falls_to(play.hand().map(|_| Intent::Girl(GirlIntent::Run(Command::Choose(sort_box.id.clone())))))
}

fn lying(within: &InStep, play: &Play, card: &Card) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = cx.icon() + theme.gap.hair;
    let sentence = within.text(&format!("card-{}", card.id));
    let label = cx.say_with("sort-lift", &[("card", sentence.words.clone())]);
    let fits = play.fits(card);
    let label = ViewCx::with_state(label, cx.fits_in_words(fits));
    let fill = if fits == Some(false) { Hue::Tint(Accent::Sun) } else { Hue::Card };
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target - theme.gap.small);
            node.flex_shrink = 0.0;
        })
        .fill(fill)
        .line(Hue::Ink)
        .round(theme.radius.small + theme.gap.hair)
        .child(picture(cx.thing(&card.picture), side, side))
        .child(text(sentence, Style::Small, Hue::Ink).grow())
        .maybe(fits.map(|fits| cx.fits(fits)))
        .asks(Intent::Girl(GirlIntent::Run(Command::Lift(card.id.clone()))))
        .called(label)
        .drag(Drag::Card(card.id.clone()))
        .key(format!("card-{}", card.id))
}
