//! The inbox of a stop: its messages on one side, the open one on the other; below each other where room is short.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, column, heading, picture, row, spring, text};
use crate::game::stage::widgets::{
    Bar, body, card, facts, leave_button, main_button, page, pill, plain_button, says, tag,
};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::{MediaId, ModuleId};
use crate::mission::{Face, Mission, Mode, TextKey};
use crate::pack::model::{Accent, Module};
use crate::stay::{Intent, Message, MessageState, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, id: &ModuleId) -> Element {
    let Some(module) = stay.pack().module(id) else { return column() };
    let name = look.text(&TextKey::value(format!("module-{id}")));
    let messages = stay.messages(id);
    let open = messages.iter().find(|message| message.is_open);
    let content = if look.frame.narrow {
        let open = open.map(|message| letter(look, message.mission));
        body(look, format!("inbox-{id}")).maybe(open).with(messages.iter().map(|message| line(look, message)))
    } else {
        let list = column()
            .gap(look.theme.gap.hair)
            .key(format!("messages-{id}"))
            .node(|node| {
                node.width = percent(42);
                node.max_width = px(look.theme.column.list);
                node.padding = UiRect::all(px(look.theme.gap.small));
                node.flex_shrink = 0.0;
            })
            .scrolls()
            .with(messages.iter().map(|message| line(look, message)))
            .child(lead(look, module));
        let open = open.map(|message| letter(look, message.mission));
        let reading = column()
            .key(format!("reading-{id}"))
            .grow()
            .pad(look.theme.gap.small, look.theme.gap.small)
            .scrolls()
            .maybe(open);
        row()
            .gap(look.theme.gap.base)
            .pad(look.margin() - look.theme.gap.small, look.theme.gap.base)
            .takes_rest()
            .node(|node| node.align_items = AlignItems::Stretch)
            .child(list)
            .child(reading)
    };
    page(name.clone(), Hue::Ground, bar(look, stay, module, name), content)
}

fn bar(look: &Look, stay: &Stay, module: &Module, name: String) -> Element {
    let side = look.theme.target - look.theme.gap.small;
    let stop = stay.stop(module);
    let count = look.say_with("counter", &[("done", stop.done.to_string()), ("total", stop.total.to_string())]);
    Bar {
        back: Some(("icons/back", look.say("back-to-route"), Intent::Back)),
        middle: vec![
            picture(look.thing(&module.picture), side, side),
            heading(name, Style::Title, Hue::Ink),
            tag(look, count),
        ],
        // Where there is hardly room for the title she leaves from the route.
        beside_help: (look.frame.rems() >= look.theme.fits.pair)
            .then(|| leave_button(look, stay))
            .into_iter()
            .collect(),
        fill: Hue::Tint(module.accent),
        ..Bar::default()
    }
    .draw(look)
}

/// A message in the list.
fn line(look: &Look, message: &Message) -> Element {
    let theme = look.theme;
    let mission = message.mission;
    let about = [look.name(&mission.blogger), look.count("minutes", mission.minutes.into())].join(" · ");
    let words = column()
        .gap(theme.gap.hair)
        .child(text(look.mission(&mission.id, "title"), Style::Label, Hue::Ink))
        .child(text(about, Style::Small, Hue::SoftInk))
        .grow();
    let state = match message.state {
        MessageState::Unread => pill(look, look.say("message-new"), Hue::Strong(Accent::Coral), Hue::OnAccent),
        MessageState::Read => row(),
        MessageState::PutAway => text(look.say("message-put-away"), Style::Small, Hue::SoftInk),
        MessageState::Done => text(look.say("message-done"), Style::Small, Hue::SoftInk),
    };
    let line = row()
        .gap(theme.gap.base)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .round(theme.radius.card)
        .child(picture(look.face(&mission.blogger, mission.face), theme.face.small, theme.face.small))
        .child(words)
        .child(state)
        .chooses(Role::ListItem, message.is_open, Intent::OpenMessage(mission.id.clone()))
        .key(format!("message-{}", mission.id));
    if message.is_open {
        line.fill(Hue::Card).line(Hue::Ink).shadow()
    } else {
        // Room for the outline that is not there, so that a chosen line does not jump.
        line.node(|node| node.margin = UiRect::all(px(theme.face.ring)))
    }
}

/// What this stop is about, in the words of the blogger who leads it.
fn lead(look: &Look, module: &Module) -> Element {
    let about = look.text(&TextKey::attribute(format!("module-{}", module.id), "about"));
    says(look, &module.blogger, Face::Happy, about).node(|node| {
        node.margin = UiRect { top: Val::Auto, ..UiRect::all(px(look.theme.gap.base)) };
        node.padding = UiRect::top(px(look.theme.gap.base));
    })
}

/// The open message: who writes, the task, the facts, and the way in.
fn letter(look: &Look, mission: &Mission) -> Element {
    let theme = look.theme;
    let from = look.say_with("message-from", &[("name", look.name(&mission.blogger))]);
    let title = column()
        .gap(theme.gap.hair)
        .child(row().gap(theme.gap.small).child(text(from, Style::Small, Hue::SoftInk)).with(kinds(look, mission)))
        .child(heading(look.mission(&mission.id, "title"), Style::Title, Hue::Ink));
    // Beside a list on a small page, and with large text, a long title needs the whole width.
    let rems = look.frame.rems();
    let stacked = rems < theme.fits.pair || !look.frame.narrow && rems < theme.fits.three;
    let height = theme.picture.hero * if stacked { 0.42 } else { 0.55 };
    let shown = picture(look.thing(&mission.picture), height * 1.5, height);
    let face = picture(look.face(&mission.blogger, mission.face), theme.face.medium, theme.face.medium);
    let head = if stacked {
        let pictures = row().gap(theme.gap.base).child(face).child(spring()).child(shown);
        let full = |part: Element| part.node(|node| node.width = percent(100));
        column().gap(theme.gap.small).child(full(pictures)).child(full(title))
    } else {
        row().gap(theme.gap.base).child(face).child(title.grow()).child(shown)
    };
    let play = main_button(look, look.say("play"), Hue::Strong(Accent::Sun), Intent::Play(mission.id.clone()));
    let not_today = plain_button(look, look.say("not-today"), None, Intent::NotToday(mission.id.clone()));
    let ways = row()
        .wraps()
        .gap(theme.gap.base)
        .child(play.key("play"))
        .child(not_today.key("not-today"))
        .child(tag(look, details(look, mission)));
    card(look, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(head)
        .child(text(look.mission(&mission.id, "brief"), Style::Body, Hue::Ink))
        .child(facts(look, look.mission(&mission.id, "facts")))
        .child(ways)
        .key(format!("letter-{}", mission.id))
        .moves(Motion::Appear(0))
}

/// What she will do in it, as pictures, each kind once.
fn kinds(look: &Look, mission: &Mission) -> Vec<Element> {
    let side = look.theme.picture.icon;
    let mut slugs: Vec<_> = mission.steps.iter().map(|step| step.kind.slug()).collect();
    slugs.dedup();
    let shown = slugs.into_iter().map(|slug| MediaId::from(format!("kinds/{slug}").as_str()));
    shown.map(|id| picture(look.thing(&id), side, side)).collect()
}

fn details(look: &Look, mission: &Mission) -> String {
    let mode = match mission.mode {
        Mode::Alone => "mode-alone",
        Mode::Group => "mode-group",
        Mode::Both => "mode-both",
    };
    [look.count("minutes", mission.minutes.into()), look.say(mode)].join(" · ")
}
