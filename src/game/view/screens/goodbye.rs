//! Everything that is open to her is played: all bloggers and her own face, what stays and what does not, and her wall.

use bevy::prelude::*;

use super::ending::over_a_hill;
use crate::app::{GirlIntent, Intent, Sheet, StopState, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, arrow_button, body, card, foot, page, plain_button, with_foot};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::pack::model::{Accent, Person, Role};

/// The most bloggers on one page, whatever the pack.
const MOST_FACES: usize = 8;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let bar = Bar {
        back: Some(("icons/back", cx.say("back-to-route"), Intent::Girl(GirlIntent::Back))),
        middle: Vec::new(),
        ..Bar::default()
    };
    let title = match visiting.visit.space().nickname() {
        "" => cx.say("goodbye"),
        name => cx.say_with("goodbye-name", &[("name", name.to_owned())]),
    };
    let style = if cx.frame.narrow || cx.frame.is_crowded(theme) { Style::Title } else { Style::Display };
    let content = column()
        .gap(theme.gap.wide)
        .wide(cx.fit(theme.column.text * 1.2))
        .node(|node| {
            node.margin = UiRect::all(Val::Auto);
            node.align_items = AlignItems::Center;
        })
        .child(squad(cx))
        .child(heading(title.clone(), style, Hue::Ink).centred().live().key("goodbye"))
        .child(stays(cx, visiting));
    let wall = Intent::Girl(GirlIntent::Open(Sheet::Wall));
    let wall = plain_button(cx, cx.say("space-wall"), Some("icons/pin"), wall).key("wall");
    let on = arrow_button(cx, cx.say("back-to-route"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::GoOn));
    // A guest loses all of it, unless she has it kept.
    let keep = visiting.visit.profile().is_none().then(|| {
        let to = Intent::Girl(GirlIntent::Open(Sheet::Promise));
        plain_button(cx, cx.say("remembers.keep"), Some("icons/bookmark"), to).key("new-profile")
    });
    let buttons = [Some(wall), keep, Some(on.key("next"))].into_iter().flatten();
    let content = with_foot(body(cx, "goodbye").child(content), foot(cx, buttons));
    page(title, Hue::Ground, bar.draw(cx), over_a_hill(cx, Accent::Sun, content))
}

/// All bloggers, with herself in their middle.
fn squad(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let bloggers: Vec<&PersonId> = cx.pack().credits.iter().filter(|id| is_blogger(cx, id)).take(MOST_FACES).collect();
    let side = if cx.frame.is_crowded(theme) { theme.face.small } else { theme.face.medium };
    let mut faces: Vec<Element> = bloggers
        .iter()
        .enumerate()
        .map(|(nth, id)| {
            let face = [Face::Happy, Face::Proud, Face::Laugh][nth % 3];
            picture(cx.face(id, face), side, side).key(format!("face-{id}")).moves(Motion::Appear(nth as u32))
        })
        .collect();
    let me = cx.me(side * 1.3).key("me").moves(Motion::Appear(bloggers.len() as u32));
    faces.insert(bloggers.len().div_ceil(2), me);
    row().centred().wraps().gap(theme.gap.small).node(|node| node.flex_shrink = 0.0).with(faces)
}

fn is_blogger(cx: &ViewCx, id: &PersonId) -> bool {
    cx.pack().person(id).is_some_and(|person: &Person| person.role == Role::Blogger)
}

/// What stays and what does not, and who writes again.
fn stays(cx: &ViewCx, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let waits = visiting.stops().iter().any(|stop| stop.state == StopState::Waiting);
    let lines: Vec<(&'static str, &str)> = if visiting.visit.profile().is_some() {
        vec![("icons/pin", "goodbye-stays"), ("icons/shred", "goodbye-goes")]
    } else {
        vec![("icons/shred", "remembers.guest")]
    };
    let again = visiting.is_written_to_again().then_some(("icons/send", "goodbye-again"));
    let lines = lines.into_iter().chain(again).chain(waits.then_some(("icons/lock", "goodbye-waits")));
    let side = cx.icon();
    let lines = lines.map(|(icon, words)| {
        row()
            .gap(theme.gap.base)
            .node(|node| node.width = percent(100))
            .child(picture(Picture::Line(icon, Hue::Ink), side, side))
            .child(text(cx.say(words), Style::Body, Hue::Ink).grow())
    });
    card(cx, Hue::Card)
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.small)
        .with(lines)
        .key("stays")
        .moves(Motion::Appear(3))
}
