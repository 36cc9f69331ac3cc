//! The last page of a mission: a question to take along, one thing to remember, whom to talk to.

use bevy::prelude::*;

use super::mission::bar;
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{body, card, foot, main_button, page, plain_button, says, small_button, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::{Command, Face, Run, TextKey};
use crate::pack::model::Accent;
use crate::stay::{Intent, Sheet, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, run: &Run) -> Element {
    let theme = look.theme;
    let mission = run.mission();
    let accent = look.accent_of(&mission.id);
    let cards = [
        thought(look, "wrap-question", "things/thinking-face", &look.mission(&mission.id, "closing"), Accent::Lilac, 0),
        thought(look, "wrap-remember", "things/pushpin", &look.mission(&mission.id, "remember"), Accent::Sun, 1),
        helpers(look, stay, run),
    ];
    let cards = if look.frame.rems() < theme.fits.three {
        column().gap(theme.gap.base).with(cards)
    } else {
        row().gap(theme.gap.base).node(|node| node.align_items = AlignItems::Stretch).with(cards.map(Element::grow))
    };
    let done = main_button(look, look.say("wrap-done"), Hue::Strong(Accent::Mint), Intent::Run(Command::Next));
    let content = column()
        .wide(look.fit(theme.column.wide))
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(says(look, &mission.blogger, Face::Proud, look.say("wrap-thanks")))
        .child(cards.node(|node| node.width = percent(100)));
    let made = stay.space().wall().iter().any(|hung| hung.mission == mission.id);
    let wall = made
        .then(|| plain_button(look, look.say("wrap-wall"), Some("icons/pin"), Intent::Open(Sheet::Space)).key("wall"));
    let buttons = wall.into_iter().chain([done.key("next")]);
    let content = with_foot(body(look, "wrap-up").child(content), foot(look, buttons));
    page(look.say("wrap"), Hue::Ground, bar(look, run, accent), content)
}

fn thought(look: &Look, title: &str, thing: &'static str, sentence: &str, accent: Accent, after: u32) -> Element {
    let side = look.theme.picture.thing;
    let head = row()
        .gap(look.theme.gap.base)
        .child(picture(Picture::Icon(thing), side, side))
        .child(heading(look.say(title), Style::Heading, Hue::Ink).grow());
    card(look, Hue::Tint(accent))
        .pad(look.theme.gap.wide, look.theme.gap.base + look.theme.gap.hair)
        .child(head)
        .child(text(sentence, Style::Body, Hue::Ink))
        .key(title)
        .moves(Motion::Appear(after))
}

/// Whom she can talk to about this; the first is the nearest.
fn helpers(look: &Look, stay: &Stay, run: &Run) -> Element {
    let theme = look.theme;
    let mission = run.mission();
    let steps = &stay.pack().help.steps;
    let near = mission.help.iter().filter(|id| steps.iter().any(|step| step.id == **id));
    let names = near.map(|id| {
        let name = look.text(&TextKey::value(format!("help-{id}")));
        small_button(look, name, None, Intent::Open(Sheet::Help)).key(format!("helper-{id}"))
    });
    thought(look, "wrap-talk", "things/people-hugging", &look.mission(&mission.id, "talk"), Accent::Sky, 2)
        .child(row().wraps().gap(theme.gap.small + theme.gap.hair).with(names))
}
