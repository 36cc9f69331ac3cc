//! What a mission leaves her with: a question to take along, one thing to remember, whom to talk to. A group sees all of it on
//! its last page; a girl finds question and people one tap behind hers.

use bevy::prelude::*;

use super::ending::{did, on};
use super::mission::bar;
use crate::app::{self, GirlIntent, Intent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{
    Bar, body, card, foot, halves, hear, main_button, page, says, small_button, with_foot,
};
use crate::mission::{CLOSING_PART, Command, Face, Run};
use crate::pack::model::Accent;
use crate::words::Said;

/// The last page of a mission as a group sees it.
pub fn draw(cx: &ViewCx, app: &app::App, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let accent = cx.accent_of(&mission.id);
    let remember = thought(cx, "wrap-remember", "things/pushpin", cx.mission(&mission.id, "remember"), Accent::Sun, 1);
    let cards = [question(cx, run), remember, helpers(cx, app, run)];
    let cards = if cx.frame.rems() < theme.fits.three {
        column().gap(theme.gap.base).with(cards)
    } else {
        row().gap(theme.gap.base).node(|node| node.align_items = AlignItems::Stretch).with(cards.map(Element::grow))
    };
    let done =
        main_button(cx, cx.say("wrap-done"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Run(Command::Next)));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(says(cx, &mission.blogger, Face::Proud, did(cx, run)))
        .child(cards.node(|node| node.width = percent(100)));
    let content = with_foot(body(cx, "wrap-up").child(content), foot(cx, [done.key("next")]));
    page(cx.say("wrap"), Hue::Ground, bar(cx, run, accent), content)
}

/// The question and the people, for a girl who wants them.
pub fn talk(cx: &ViewCx, app: &app::App, run: &Run) -> Element {
    let title = cx.say("wrap-talk");
    let both = halves(cx, question(cx, run), helpers(cx, app, run));
    let content = column().node(|node| node.margin = UiRect::all(Val::Auto)).child(both);
    let content = with_foot(body(cx, "talk").child(content), foot(cx, [on(cx, Command::Next)]));
    page(title.clone(), Hue::Tint(Accent::Sky), Bar::of_sheet(cx, title).draw(cx), content)
}

fn question(cx: &ViewCx, run: &Run) -> Element {
    let closing = cx.mission(&run.mission().id, CLOSING_PART);
    thought(cx, "wrap-question", "things/thinking-face", closing, Accent::Lilac, 0)
}

fn thought(cx: &ViewCx, title: &str, thing: &'static str, sentence: Said, accent: Accent, after: u32) -> Element {
    let side = cx.theme.picture.thing;
    let head = row()
        .gap(cx.theme.gap.base)
        .child(picture(Picture::Icon(thing), side, side))
        .child(heading(cx.say(title), Style::Heading, Hue::Ink).grow())
        .maybe(hear(cx, &sentence));
    card(cx, Hue::Tint(accent))
        .pad(cx.theme.gap.wide, cx.theme.gap.base + cx.theme.gap.hair)
        .child(head)
        .child(text(sentence, Style::Body, Hue::Ink))
        .key(title)
        .moves(Motion::Appear(after))
}

/// Whom she can talk to about this; the first is the nearest.
fn helpers(cx: &ViewCx, app: &app::App, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let steps = &app.pack().help.steps;
    let near = mission.help.iter().filter_map(|id| steps.iter().find(|step| step.id == *id));
    let names = near.map(|step| {
        let name = cx.sentence(&step.sentence(None));
        small_button(cx, name, None, Intent::Girl(GirlIntent::Open(Sheet::Help))).key(format!("helper-{}", step.id))
    });
    thought(cx, "wrap-talk", "things/people-hugging", cx.mission(&mission.id, "talk"), Accent::Sky, 2)
        .child(row().wraps().gap(theme.gap.small + theme.gap.hair).with(names))
}
