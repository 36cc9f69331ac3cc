//! A sentence, a line from no to yes to stand on, and the people who have something to say of it. She may move at any
//! time, and hears at the end that moving is brave and staying is fine.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{card, main_button, says};
use crate::mission::kinds::thesis::{Argument, Play, Side, Stand};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.picture.card;
    let statement = card(cx, Hue::Tint(within.accent())).pad(theme.gap.wide, theme.gap.base).child(
        row()
            .gap(theme.gap.base)
            .child(picture(cx.thing(&play.thesis().picture), side, side))
            .child(heading(within.text("thesis"), Style::Title, Hue::Ink).grow()),
    );
    let content = column()
        .wide(cx.fit(theme.column.wide * 0.86))
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(statement)
        .child(line(within, play))
        .maybe(hint(within, play))
        .with(play.heard().iter().map(|argument| draw_argument(within, argument)))
        .with(closing(within, play));
    let before = (!play.heard().is_empty()).then(|| within.aside("thesis-back", "icons/back", Command::Back));
    let next = match play.stand() {
        Some(_) if within.run.step_is_done() => Some(next_button(cx)),
        Some(_) => {
            let label = cx.say("thesis-hear");
            Some(
                main_button(cx, label, Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Run(Command::Next)))
                    .key("next"),
            )
        }
        None => None,
    };
    within.page("thesis", content, before.into_iter().chain(next))
}

fn hint(within: &InStep, play: &Play) -> Option<Element> {
    let id = match (play.stand(), play.heard().is_empty()) {
        (None, _) => "thesis-stand",
        (Some(_), true) => "thesis-listen",
        (Some(_), false) => return None,
    };
    Some(text(within.cx.say(id), Style::Small, Hue::SoftInk).centred())
}

/// Five places from no to yes, with herself on the one she chose.
fn line(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let rail = row().fill(Hue::Ink).pill().node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.right) = (percent(8), percent(8));
        node.top = px(theme.face.medium * 0.4);
        node.height = px(theme.gap.hair);
    });
    let places = Stand::ALL.into_iter().map(|stand| place(within, play, stand));
    if is_tight(within) {
        // The words have no room side by side: the line stands upright, from yes above to no below.
        let mut upright: Vec<_> = places.collect();
        upright.reverse();
        let upright = column().gap(theme.gap.small).with(upright);
        return upright.speaks(Role::RadioGroup, Some(within.text("thesis")));
    }
    row()
        .node(|node| {
            node.width = percent(100);
            node.align_items = AlignItems::Start;
            node.flex_shrink = 0.0;
        })
        .child(rail)
        .with(places)
        .speaks(Role::RadioGroup, Some(within.text("thesis")))
}

/// Whether five places have no room side by side with their words.
fn is_tight(within: &InStep) -> bool {
    within.cx.frame.rems() < within.cx.theme.fits.pair * 0.75
}

fn place(within: &InStep, play: &Play, stand: Stand) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let here = play.stand() == Some(stand);
    let was_here = play.stood() == Some(stand) && !here;
    let side = theme.face.medium * 0.8;
    let fill = match stand {
        Stand::No => Hue::Tint(Accent::Coral),
        Stand::RatherNo => Hue::Tint(Accent::Rose),
        Stand::Between => Hue::Tint(Accent::Lilac),
        Stand::RatherYes => Hue::Tint(Accent::Sky),
        Stand::Yes => Hue::Tint(Accent::Mint),
    };
    let thumb = match stand {
        Stand::No => Some("things/thumbs-down"),
        Stand::Yes => Some("things/thumbs-up"),
        Stand::RatherNo | Stand::Between | Stand::RatherYes => None,
    };
    let spot = if here {
        cx.me(side)
    } else {
        let thumb =
            thumb.map(|thumb| picture(crate::game::view::element::Picture::Icon(thumb), side * 0.6, side * 0.6));
        let before = was_here.then(|| cx.me(side * 0.55));
        row().centred().size(side, side).fill(fill).line(Hue::Ink).pill().maybe(before.or(thumb))
    };
    let style = if here { Style::Label } else { Style::Small };
    let words = text(cx.say(&format!("stand-{}", stand.slug())), style, Hue::Ink);
    let place = if is_tight(within) {
        row().gap(theme.gap.base).child(spot).child(words)
    } else {
        column().gap(theme.gap.hair).grow().child(spot).child(words.centred())
    };
    place
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.min_height = px(theme.target);
        })
        .round(theme.radius.small)
        .chooses(Role::RadioButton, here, Intent::Girl(GirlIntent::Run(Command::Choose(stand.key()))))
        .key(within.key(&format!("stand-{}", stand.slug())))
}

/// An argument on its own side of the page.
fn draw_argument(within: &InStep, argument: &Argument) -> Element {
    let cx = within.cx;
    let said = says(cx, &argument.person, argument.face, within.text(&format!("argument-{}", argument.id)));
    let align = match argument.side {
        Side::No => AlignSelf::Start,
        Side::Yes => AlignSelf::End,
    };
    said.node(|node| {
        node.align_self = align;
        node.max_width = percent(86);
    })
    .key(within.key(&format!("argument-{}", argument.id)))
    .reveals()
    .moves(Motion::Appear(0))
}

fn closing(within: &InStep, play: &Play) -> Vec<Element> {
    if !within.run.step_is_done() {
        return Vec::new();
    }
    let (face, part) = if play.has_moved() { (Face::Proud, "moved") } else { (Face::Happy, "stayed") };
    vec![within.blogger_says(face, part), within.blogger_says(Face::Calm, "done")]
}
