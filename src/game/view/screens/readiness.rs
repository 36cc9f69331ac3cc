//! What must be in place in a house before what waits opens: what is still missing on top, and what is in place below, each
//! with its day. Behind the counsellor's door.

use bevy::prelude::*;

use super::house_part::{part, switch};
use crate::app::{self, Intent, StaffIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, text};
use crate::game::view::widgets::{Bar, body, page};
use crate::pack::{Readiness, ReadinessItem};
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let title = cx.text(&Readiness::title());
    let bar = Bar::of_sheet(cx, title.clone());
    let items: &[ReadinessItem] = app.pack().readiness.as_ref().map_or(&[], |list| &list.items);
    let is_ready = |item: &&ReadinessItem| app.house().ready.contains_key(&item.id);
    let (ready, missing): (Vec<_>, Vec<_>) = items.iter().partition(is_ready);
    let (required, others): (Vec<_>, Vec<_>) = missing.into_iter().partition(|item| item.required);
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(text(cx.text(&Readiness::intro()), Style::Body, Hue::Ink))
        .maybe(required.is_empty().then(|| text(cx.say("house-ready.all"), Style::Label, Hue::Ink).key("all").live()))
        .maybe(list(cx, app, "house-ready.required", &required))
        .maybe(list(cx, app, "house-ready.others", &others))
        .maybe(list(cx, app, "house-ready.done", &ready))
        .child(text(cx.text(&Readiness::draft()), Style::Small, Hue::Ink));
    page(title, Hue::Ground, bar.draw(cx), body(cx, "readiness").child(content))
}

/// Some of the points, under a title; nothing where there are none.
fn list(cx: &ViewCx, app: &app::App, title: &str, items: &[&ReadinessItem]) -> Option<Element> {
    let rows: Vec<_> = items.iter().map(|item| point(cx, app, item)).collect();
    (!rows.is_empty()).then(|| part(cx, cx.say(title), None).with(rows).key(title.to_owned()))
}

/// One point with its switch, and the day on which it was ticked.
fn point(cx: &ViewCx, app: &app::App, item: &ReadinessItem) -> Element {
    let words = cx.text(&Readiness::text(&item.id));
    let since = app.house().ready.get(&item.id);
    let day = since.and_then(|day| Some(cx.say_with("house-ready.since", &[("day", cx.day((*day)?))])));
    let label = column()
        .gap(cx.theme.gap.hair)
        .child(text(words.clone(), Style::Body, Hue::Ink))
        .maybe(day.clone().map(|day| text(day, Style::Small, Hue::Ink)));
    let name = Said::join(std::iter::once(words).chain(day), " ");
    let asked = Intent::Staff(StaffIntent::Ready(item.id.clone(), since.is_none()));
    switch(cx, label, name, since.is_some(), asked, format!("ready-{}", item.id))
}
