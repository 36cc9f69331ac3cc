//! A moment of calm: a picture that breathes with her, or things to find around her. Under reduced motion the words and
//! the ring lead alone.

use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{body, foot, main_button, plain_button, says, with_foot};
use crate::mission::ids::MediaId;
use crate::mission::kinds::calm::{Breath, Exercise, Play, Sense};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let shown = match (&play.calm().exercise, play.sense(), play.breath()) {
        (Exercise::Breathe { picture, .. }, _, Some(breath)) => breathe(within, play, picture, breath),
        (Exercise::Senses(_), Some((sense, found)), _) => find(within, play, sense, found),
        (Exercise::Breathe { .. } | Exercise::Senses(_), _, _) => {
            says(cx, &within.run.mission().blogger, Face::Happy, within.text("done")).key(within.key("done"))
        }
    };
    let again = play.progress() >= 1.0;
    let again = again.then(|| {
        plain_button(cx, cx.say("calm-again"), Some("icons/undo"), Intent::Girl(GirlIntent::Run(Command::Back)))
    });
    let content = column()
        .wide(cx.fit(theme.column.chat))
        .centred()
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(shown);
    let buttons: Vec<_> = again.map(|again| again.key("again")).into_iter().chain(within.next()).collect();
    with_foot(body(cx, within.key("calm")).child(content), (!buttons.is_empty()).then(|| foot(cx, buttons)))
}

fn intro(within: &InStep) -> Element {
    text(within.text("intro"), Style::Body, Hue::Ink).centred()
}

fn breathe(within: &InStep, play: &Play, shown: &MediaId, (part, seconds): (Breath, u32)) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let least = theme.breath.smallest;
    let (id, from, to) = match part {
        Breath::In => ("breathe-in", least, 1.0),
        Breath::Hold => ("breathe-hold", 1.0, 1.0),
        Breath::Out => ("breathe-out", 1.0, least),
    };
    let side = theme.picture.calm;
    let ball = row()
        .centred()
        .size(side, side)
        .fill(Hue::Tint(within.accent()))
        .line(Hue::Ink)
        .pill()
        .child(picture(cx.thing(shown), side * 0.6, side * 0.6))
        .moves(Motion::Breathe { from, to, seconds });
    let ring = Element { content: Content::Drawing(Drawing::Ring(play.progress())), ..row() };
    let ring = ring.node(|node| {
        node.position_type = PositionType::Absolute;
        node.width = percent(100);
        node.height = percent(100);
    });
    let room = side + theme.gap.huge;
    let both = row().centred().size(room, room).child(ring).child(ball);
    let words = cx.say_with(id, &[("seconds", seconds.to_string())]);
    column()
        .centred()
        .gap(theme.gap.base)
        .child(intro(within))
        .child(both)
        .child(heading(words, Style::Title, Hue::Ink).live().centred())
}

fn find(within: &InStep, play: &Play, sense: &Sense, found: u32) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.picture.calm * 0.55;
    let marks = (0..sense.count).map(|mark| {
        let fill = if mark < found { Hue::Strong(within.accent()) } else { Hue::Card };
        let side = cx.icon();
        let tick = (mark < found).then(|| picture(Picture::Line("icons/check", Hue::OnAccent), side * 0.6, side * 0.6));
        row().centred().size(side, side).fill(fill).line(Hue::Ink).pill().maybe(tick)
    });
    let left = cx.count("calm-left", (sense.count - found) as usize);
    let disc = row()
        .centred()
        .size(side * 1.4, side * 1.4)
        .fill(Hue::Tint(within.accent()))
        .pill()
        .child(picture(cx.thing(&sense.picture), side, side))
        .key(within.key(sense.id.as_str()))
        .moves(Motion::Appear(0));
    let got =
        main_button(cx, cx.say("calm-found"), Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Run(Command::Next)));
    let intro = (play.progress() == 0.0).then(|| intro(within));
    column()
        .centred()
        .gap(theme.gap.base)
        .maybe(intro)
        .child(disc)
        .child(heading(within.text(&format!("sense-{}", sense.id)), Style::Title, Hue::Ink).live().centred())
        .child(row().gap(theme.gap.small + theme.gap.hair).with(marks))
        .child(text(left, Style::Small, Hue::SoftInk).live())
        .child(got.key("found"))
}
