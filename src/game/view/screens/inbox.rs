//! The inbox of a stop: its messages on one side, the open one on the other; below each other where room is short. A message
//! that she came for has the page to itself.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, Message, MessageState, Stop, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, column, heading, picture, row, spring, text};
use crate::game::view::widgets::{
    Bar, Who, arrow_button, body, card, figure, figure_size, figure_turned, foot, hear, leave_button, main_button,
    middle, page, pill, plain_button, said_by, says, says_in_its_place, tag, with_foot, with_quiet_land,
};
use crate::mission::ids::MediaId;
use crate::mission::{AFTER_PART, Face, Mission, Mode, Pose, TextKey};
use crate::pack::model::{Accent, Module, Opens};
use crate::words::Said;

/// How high somebody stands whose message has the page to itself, as a share of the page's height.
const HIGH: f32 = 0.62;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, visiting: Visiting, module: &Module) -> Element {
    let id = &module.id;
    let name = cx.text(&TextKey::value(format!("module-{id}")));
    let messages = visiting.messages(id);
    let open = messages.iter().find(|message| message.is_open);
    let late = module.opens == Opens::WithCounsellor && visiting.is_late();
    if let Some(open) = open.filter(|_| visiting.reads_alone()) {
        let drawn =
            page(name.clone(), Hue::Ground, bar(cx, app, &visiting.stop(module), name), alone(cx, open.mission, late));
        return with_quiet_land(cx, drawn, Some(module));
    }
    let content = if cx.frame.narrow {
        let open = open.map(|message| letter(cx, message.mission, late)).or_else(|| onward(cx, visiting, module));
        body(cx, format!("inbox-{id}")).maybe(open).with(messages.iter().map(|message| line(cx, message)))
    } else {
        let list = column()
            .gap(cx.theme.gap.hair)
            .key(format!("messages-{id}"))
            .node(|node| {
                node.width = percent(42);
                node.max_width = px(cx.theme.column.list);
                node.padding = UiRect::all(px(cx.theme.gap.small));
                node.flex_shrink = 0.0;
            })
            .scrolls()
            .speaks(Role::List, Some(name.clone()))
            .with(messages.iter().map(|message| line(cx, message)))
            .child(lead(cx, module));
        let open = open.map(|message| letter(cx, message.mission, late)).or_else(|| onward(cx, visiting, module));
        let reading = column()
            .key(format!("reading-{id}"))
            .grow()
            .pad(cx.theme.gap.small, cx.theme.gap.small)
            .scrolls()
            .maybe(open);
        row()
            .gap(cx.theme.gap.base)
            .pad(cx.margin() - cx.theme.gap.small, cx.theme.gap.base)
            .takes_rest()
            .node(|node| node.align_items = AlignItems::Stretch)
            .child(list)
            .child(reading)
    };
    let stop = visiting.stop(module);
    with_quiet_land(cx, page(name.clone(), Hue::Ground, bar(cx, app, &stop, name), content), Some(module))
}

fn bar(cx: &ViewCx, app: &app::App, stop: &Stop, name: Said) -> Element {
    let side = cx.theme.target - cx.theme.gap.small;
    let count = cx.say_with("counter", &[("done", stop.done.to_string()), ("total", stop.total.to_string())]);
    Bar {
        back: Some(("icons/back", cx.say("back-to-route"), Intent::Girl(GirlIntent::Back))),
        middle: vec![
            picture(cx.thing(&stop.module.picture), side, side),
            heading(name, Style::Title, Hue::Ink),
            tag(cx, count),
        ],
        // Where there is hardly room for the title she leaves from the route.
        beside_help: (cx.frame.rems() >= cx.theme.fits.pair).then(|| leave_button(cx, app)).into_iter().collect(),
        fill: Hue::Tint(stop.module.accent),
        ..Bar::default()
    }
    .draw(cx)
}

/// A message in the list.
fn line(cx: &ViewCx, message: &Message) -> Element {
    let theme = cx.theme;
    let mission = message.mission;
    let after = (mission.after && message.state == MessageState::Done).then(|| cx.mission(&mission.id, AFTER_PART));
    let about = after.map_or_else(
        || {
            let about = Said::join([cx.name(&mission.blogger), cx.count("minutes", mission.minutes.into())], " · ");
            text(about, Style::Small, Hue::SoftInk)
        },
        |after| text(after, Style::Small, Hue::Ink),
    );
    let words = column()
        .gap(theme.gap.hair)
        .child(text(cx.mission(&mission.id, "title"), Style::Label, Hue::Ink))
        .child(about)
        .grow();
    let state = match message.state {
        MessageState::Unread => pill(cx, cx.say("message-new"), Hue::Strong(Accent::Sun), Hue::OnAccent).line(Hue::Ink),
        MessageState::Read => row(),
        MessageState::PutAway => text(cx.say("message-put-away"), Style::Small, Hue::SoftInk),
        MessageState::Done => text(cx.say("message-done"), Style::Small, Hue::SoftInk),
    };
    let line = row()
        .gap(theme.gap.base)
        .pad(theme.gap.base + theme.gap.hair, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .round(theme.radius.card)
        .child(picture(cx.face(&mission.blogger, mission.face), theme.face.small, theme.face.small))
        .child(words)
        .child(state)
        .chooses(Role::ListItem, message.is_open, Intent::Girl(GirlIntent::OpenMessage(mission.id.clone())))
        .key(format!("message-{}", mission.id));
    if message.is_open {
        let line = line.fill(Hue::Card).line(Hue::Ink).shadow();
        // Beside the letter; below it, the letter itself is what she came for.
        if cx.frame.narrow { line } else { line.reveals() }
    } else {
        // Room for the outline that is not there, so that a chosen line does not jump.
        line.fill(Hue::Card).node(|node| node.margin = UiRect::all(px(theme.face.ring)))
    }
}

/// What this stop is about, in the words of the blogger who leads it.
fn lead(cx: &ViewCx, module: &Module) -> Element {
    let about = cx.text(&TextKey::attribute(format!("module-{}", module.id), "about"));
    says_in_its_place(cx, &module.blogger, Face::Happy, about).node(|node| {
        node.margin = UiRect { top: Val::Auto, ..UiRect::all(px(cx.theme.gap.base)) };
        node.padding = UiRect::top(px(cx.theme.gap.base));
    })
}

/// A stop where everything is played: one way on, to the next message wherever it waits, or back to the route.
fn onward(cx: &ViewCx, visiting: Visiting, module: &Module) -> Option<Element> {
    let stop = visiting.stop(module);
    if stop.total == 0 || stop.done < stop.total {
        return None;
    }
    let (words, to) = match visiting.invitation() {
        Some(next) => {
            let name = cx.text(&TextKey::name_of_module(&next.module.id));
            let to = GirlIntent::OpenMessage(next.mission.id.clone());
            (cx.say_with("inbox-onward", &[("stop", name.into())]), to)
        }
        None => (cx.say("back-to-route"), GirlIntent::ShowRoute),
    };
    let to = Intent::Girl(to);
    let on = main_button(cx, words, Hue::Strong(Accent::Sun), to.clone()).key("onward");
    let onward = card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(says(cx, &module.blogger, Face::Proud, cx.say("inbox-played")))
        .child(row().child(on))
        .tap_falls_to(Some(to))
        .key(format!("onward-{}", module.id))
        .moves(Motion::Appear(0));
    Some(onward)
}

/// The open message: who writes, the task, and the way in. Whoever chooses it without seeing it hears what it is
/// called and what it asks. Late in the evening it says so before what waits for a counsellor begins.
fn letter(cx: &ViewCx, mission: &Mission, late: bool) -> Element {
    let theme = cx.theme;
    let from = cx.say_with("message-from", &[("name", cx.name(&mission.blogger).into())]);
    let title = column()
        .gap(theme.gap.hair)
        .child(row().gap(theme.gap.small).child(text(from, Style::Small, Hue::SoftInk)).with(kinds(cx, mission)))
        .child(heading(cx.mission(&mission.id, "title"), Style::Title, Hue::Ink).live());
    let brief = cx.mission(&mission.id, "brief");
    let told = said_by(cx, &mission.blogger, &brief);
    let brief = text(brief, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
    // Beside a list on a small page, and with large text, a long title needs the whole width.
    let rems = cx.frame.rems();
    let stacked = rems < theme.fits.pair || !cx.frame.narrow && rems < theme.fits.three;
    let height = theme.picture.hero * if stacked { 0.42 } else { 0.55 };
    let shown = picture(cx.thing(&mission.picture), height * 1.5, height);
    let face = picture(cx.face(&mission.blogger, mission.face), theme.face.medium, theme.face.medium);
    let head = if stacked {
        let pictures = row().gap(theme.gap.base).child(face).child(spring()).child(shown);
        let full = |part: Element| part.node(|node| node.width = percent(100));
        column().gap(theme.gap.small).child(full(pictures)).child(full(title))
    } else {
        row().gap(theme.gap.base).child(face).child(title.grow()).child(shown)
    };
    let plays = Intent::Girl(GirlIntent::Play(mission.id.clone()));
    let play = main_button(cx, cx.say("play"), Hue::Strong(Accent::Sun), plays.clone());
    let not_today = plain_button(cx, cx.say("not-today"), None, Intent::Girl(GirlIntent::NotToday(mission.id.clone())));
    let ways = row()
        .wraps()
        .gap(theme.gap.base)
        .child(play.key("play"))
        .child(not_today.key("not-today"))
        .child(tag(cx, details(cx, mission)));
    card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(head.tap_falls_to(Some(plays)))
        .child(brief)
        .maybe(late.then(|| text(cx.say("message-late"), Style::Label, Hue::Ink).key("late").live()))
        .child(ways)
        .key(format!("letter-{}", mission.id))
        .moves(Motion::Appear(0))
}

/// The same where she comes for this message: it has the page to itself, and whoever wrote it stands there and says it.
fn alone(cx: &ViewCx, mission: &Mission, late: bool) -> Element {
    let theme = cx.theme;
    let crowded = cx.frame.is_crowded(theme);
    let stands = !cx.frame.narrow && !crowded;
    let (who, high) = (Who::Person(&mission.blogger), cx.frame.height * HIGH);
    let person = if stands {
        let draws = if cx.rtl { figure_turned } else { figure };
        draws(cx, who, Pose::Give, mission.face, high)
    } else {
        picture(cx.face(&mission.blogger, mission.face), theme.face.medium, theme.face.medium)
    };
    let brief = cx.mission(&mission.id, "brief");
    let (told, loud) = (said_by(cx, &mission.blogger, &brief), hear(cx, &brief));
    let style = if crowded { Style::Body } else { Style::Heading };
    let brief = text(brief, style, Hue::Ink).speaks(Role::Label, Some(told)).live().grow();
    let from = cx.say_with("message-from", &[("name", cx.name(&mission.blogger).into())]);
    let from = row().gap(theme.gap.small).child(text(from, Style::Body, Hue::Ink)).with(kinds(cx, mission));
    let title = heading(cx.mission(&mission.id, "title"), if stands { Style::Display } else { Style::Title }, Hue::Ink);
    let bubble = card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(from)
        .child(title.live())
        .child(row().gap(theme.gap.base).child(brief).maybe(loud))
        .maybe(late.then(|| text(cx.say("message-late"), Style::Label, Hue::Ink).key("late").live()));
    let height = theme.picture.hero * if stands { 0.8 } else { 0.55 };
    let shown = picture(cx.thing(&mission.picture), height * 1.5, height);
    let plays = Intent::Girl(GirlIntent::Play(mission.id.clone()));
    let (content, wide) = if stands {
        let room = cx.fit(theme.column.wide) - figure_size(cx, Pose::Give, high).x - theme.gap.wide;
        let words = column().gap(theme.gap.wide).wide(room).child(bubble).child(shown);
        (row().gap(theme.gap.wide).child(person).child(words), theme.column.wide)
    } else {
        let head = row().gap(theme.gap.base).child(person).child(spring()).child(shown);
        let head = head.node(|node| node.width = percent(100));
        (column().gap(theme.gap.base).child(head).child(bubble), theme.column.text)
    };
    let content = content
        .wide(cx.fit(wide))
        .tap_falls_to(Some(plays.clone()))
        .key(format!("letter-{}", mission.id))
        .moves(Motion::Appear(0));
    let not_today = plain_button(cx, cx.say("not-today"), None, Intent::Girl(GirlIntent::NotToday(mission.id.clone())));
    let play = arrow_button(cx, cx.say("play"), Hue::Strong(Accent::Sun), plays).key("play");
    let ways = foot(cx, [not_today.key("not-today"), tag(cx, details(cx, mission)), play]);
    with_foot(middle(cx, format!("message-{}", mission.id), content), ways)
}

/// What she will do in it, as pictures, each kind once.
fn kinds(cx: &ViewCx, mission: &Mission) -> Vec<Element> {
    let side = cx.icon();
    let mut slugs: Vec<_> = mission.steps.iter().map(|step| step.kind.slug()).collect();
    slugs.dedup();
    let shown = slugs.into_iter().map(|slug| MediaId::from(format!("kinds/{slug}").as_str()));
    shown.map(|id| picture(cx.thing(&id), side, side)).collect()
}

fn details(cx: &ViewCx, mission: &Mission) -> Said {
    let mode = match mission.mode {
        Mode::Alone => "mode-alone",
        Mode::Group => "mode-group",
        Mode::Both => "mode-both",
    };
    Said::join([cx.count("minutes", mission.minutes.into()), cx.say(mode)], " · ")
}
