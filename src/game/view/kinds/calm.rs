//! A moment of calm: a landscape that breathes with her, by itself or while she holds, or things to find around her. Under
//! reduced motion stills, the words and the ring lead alone.

use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::breath::asks_for;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, Picture, Swell, column, heading, picture, row, text};
use crate::game::view::widgets::{body, choice, foot, main_button, plain_button, says, switch_sound, with_foot};
use crate::mission::ids::MediaId;
use crate::mission::kinds::calm::{BY_ITSELF, Breath, Exercise, OWN_PACE, Play, Sense};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let shown = match (&play.calm().exercise, play.sense(), play.breath()) {
        (Exercise::Breathe { picture, .. }, _, Some((part, _))) => breathe(within, play, picture, part),
        (Exercise::Senses(_), Some((sense, found)), _) => find(within, play, sense, found),
        (Exercise::Breathe { .. } | Exercise::Senses(_), _, _) => {
            says(cx, &within.run.mission().blogger, Face::Happy, within.text("done")).key(within.key("done"))
        }
    };
    let content = column()
        .wide(cx.fit(theme.column.chat))
        .centred()
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(shown);
    let breathes = play.breath().is_some();
    // Anywhere on the page she can hold; a group looks on.
    let holds = (breathes && cx.session().is_none()).then(|| asks_for(OWN_PACE));
    let buttons = buttons(within, play);
    let body = body(cx, within.key("calm")).tap_falls_to(holds).child(content);
    with_foot(body, (!buttons.is_empty()).then(|| foot(cx, buttons)))
}

fn buttons(within: &InStep, play: &Play) -> Vec<Element> {
    let cx = within.cx;
    let again = || {
        let again = Intent::Girl(GirlIntent::Run(Command::Back));
        plain_button(cx, cx.say("calm-again"), Some("icons/undo"), again).key("again")
    };
    let sound = play.breath().is_none().then(|| switch_sound(cx));
    sound.into_iter().chain((play.progress() >= 1.0).then(again)).chain(within.next()).collect()
}

/// Who leads the breath, and whether it is heard.
fn leads(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let paces = [(BY_ITSELF, false), (OWN_PACE, true)].map(|(pace, hers)| {
        let name = cx.say(&format!("breathe-{pace}"));
        choice(cx, name, Style::Label, play.is_hers() == hers, asks_for(pace)).key(pace)
    });
    row().centred().wraps().gap(cx.theme.gap.base).with(paces).child(switch_sound(cx)).key("leads")
}

fn intro(within: &InStep) -> Element {
    text(within.text("intro"), Style::Body, Hue::Ink).centred()
}

fn breathe(within: &InStep, play: &Play, shown: &MediaId, part: Breath) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let id = match part {
        Breath::In => "breathe-in",
        Breath::Hold => "breathe-hold",
        Breath::Out => "breathe-out",
    };
    let room = ball_room(cx);
    let side = room - theme.gap.wide;
    let swell = Swell { least: theme.breath.smallest, sinks: 0.0, fill: None };
    let still = cx.settings().reduced_motion;
    let share = if still && part == Breath::Out { swell.least } else { 1.0 };
    let ball = row()
        .centred()
        .size(side * share, side * share)
        .fill(Hue::Tint(within.accent()))
        .line(Hue::Ink)
        .pill()
        .child(picture(cx.thing(shown), side * share * 0.6, side * share * 0.6))
        .moves(Motion::Swells(swell));
    let ring = Element { content: Content::Drawing(Drawing::Ring(play.progress())), ..row() };
    let ring = ring.node(|node| {
        node.position_type = PositionType::Absolute;
        node.width = percent(100);
        node.height = percent(100);
    });
    let both = row().centred().size(room, room).child(ring).child(ball);
    let hers = cx.session().is_none();
    let both = if hers {
        let hint = text(cx.say("breathe-own-hint"), Style::Small, Hue::Ink).centred();
        column().centred().child(both).child(hint).asks(asks_for(OWN_PACE)).key("breath")
    } else {
        both
    };
    column()
        .centred()
        .gap(theme.gap.small)
        .child(intro(within))
        .child(both)
        .child(heading(cx.say(id), Style::Title, Hue::Ink).live().centred())
        .maybe(hers.then(|| leads(within, play)))
}

/// The side of the ball with its ring: as large as the page has room for beside its words.
fn ball_room(cx: &ViewCx) -> f32 {
    let picture = &cx.theme.picture;
    (cx.frame.height * 0.36).clamp(picture.hero * 0.7, picture.calm)
}

fn find(within: &InStep, play: &Play, sense: &Sense, found: u32) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.picture.calm * 0.5;
    let marks = (0..sense.count).map(|mark| {
        let fill = if mark < found { Hue::Strong(within.accent()) } else { Hue::Card };
        let side = cx.icon();
        let tick = (mark < found).then(|| picture(Picture::Line("icons/check", Hue::OnAccent), side * 0.6, side * 0.6));
        row().centred().size(side, side).fill(fill).line(Hue::Ink).pill().maybe(tick)
    });
    let left = cx.count("calm-left", (sense.count - found) as usize);
    let disc = row()
        .centred()
        .size(side * 1.3, side * 1.3)
        .fill(Hue::Tint(within.accent()))
        .line(Hue::Ink)
        .pill()
        .child(picture(cx.thing(&sense.picture), side, side))
        .key(within.key(sense.id.as_str()))
        .tap_falls_to(Some(Intent::Girl(GirlIntent::Run(Command::Next))))
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
        .child(text(left, Style::Small, Hue::Ink).live())
        .child(got.key("found"))
}
