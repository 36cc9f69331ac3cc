//! What a counsellor sets for the house. She sees how many profiles there are and their portraits, never what is inside.

use accesskit::Role;
use bevy::prelude::*;

use super::house_part::{part, switch};
use super::opening::waiting;
use crate::app::{self, House, Intent, Profile, StaffIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, picture, row, text};
use crate::game::view::widgets::{Bar, body, choice, halves, main_button, page, plain_button, small_button};
use crate::pack::model::Accent;

/// The idle times offered, in minutes.
const MINUTES: [u8; 6] = [1, 3, 5, 10, 20, 30];

/// The hours offered from which it is late, in minutes since midnight.
const LATE: [u16; 6] = [19 * 60, 19 * 60 + 30, 20 * 60, 20 * 60 + 30, 21 * 60, 21 * 60 + 30];

/// The most files named of those that were left out.
const MOST_NAMES: usize = 6;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("house"));
    let change = plain_button(cx, cx.say("house.change"), Some("icons/key"), ask(StaffIntent::Change)).key("change");
    let packs = plain_button(cx, cx.say("packs"), Some("icons/box"), ask(StaffIntent::OpenPacks)).key("packs");
    let sealed = cx.say(if app.seals_notes() { "house.sealed" } else { "house.not-sealed" });
    let sealed = text(sealed, Style::Small, Hue::Ink).key("sealed");
    let first = column().gap(theme.gap.wide).child(opening(cx, app)).child(idle(cx, app));
    let second = column().gap(theme.gap.wide).child(profiles(cx, app)).child(lines(cx, app));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .maybe(super::notice(cx, app))
        .maybe(left_out(cx, app))
        .child(row().child(packs))
        .child(halves(cx, first, second))
        .child(row().child(change))
        .child(sealed);
    page(cx.say("house"), Hue::Ground, bar.draw(cx), body(cx, "house").child(content))
}

fn ask(ask: StaffIntent) -> Intent {
    Intent::Staff(ask)
}

/// What waits for a counsellor: how it opens, when it is late for it, and what must be in place first.
fn opening(cx: &ViewCx, app: &app::App) -> Element {
    let title = cx.say_with("house.open", &[("module", waiting(cx, app).into())]);
    let now = app.house().late_from();
    let choices = LATE.map(|minutes| {
        let hour = House { late_from: minutes, ..House::default() }.late_from();
        let label = cx.hour(hour);
        choice(cx, label, Style::Label, hour == now, ask(StaffIntent::LateFrom(minutes))).key(format!("late-{minutes}"))
    });
    let late = cx.say("house.late");
    let choices = row().wraps().gap(cx.theme.gap.small).with(choices).speaks(Role::RadioGroup, Some(late.clone()));
    part(cx, title, Some(cx.say("house.open-about")))
        .maybe(readiness(cx, app))
        .child(text(late, Style::Label, Hue::Ink))
        .child(choices)
}

/// The way to what must be in place, with how much of it is.
fn readiness(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let items = &app.pack().readiness.as_ref()?.items;
    let ready = items.iter().filter(|item| app.house().ready.contains_key(&item.id)).count();
    let numbers = [("done", ready.to_string()), ("all", items.len().to_string())];
    let button =
        plain_button(cx, cx.say_with("house.ready", &numbers), Some("icons/paper"), ask(StaffIntent::OpenReadiness));
    Some(row().child(button.key("readiness")))
}

fn idle(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.house().idle_minutes;
    let choices = MINUTES.map(|minutes| {
        let label = cx.count("house.minutes", usize::from(minutes));
        choice(cx, label, Style::Label, minutes == now, ask(StaffIntent::Idle(minutes))).key(format!("idle-{minutes}"))
    });
    let choices = row().wraps().gap(cx.theme.gap.small).with(choices);
    let title = cx.say("house.idle");
    part(cx, title.clone(), None).child(choices.speaks(Role::RadioGroup, Some(title)))
}

fn profiles(cx: &ViewCx, app: &app::App) -> Element {
    let count = cx.count("house.counts", app.profiles().len());
    let rows: Vec<_> = app.profiles().iter().enumerate().map(|(at, one)| profile(cx, app, at, one)).collect();
    part(cx, count, Some(cx.say("house.never"))).with(rows)
}

fn profile(cx: &ViewCx, app: &app::App, at: usize, profile: &Profile) -> Element {
    let theme = cx.theme;
    let name = cx.count("door.profile", at + 1);
    let face = picture(cx.portrait(profile.portrait), theme.target, theme.target);
    if app.staff().to_wipe() == Some(&profile.id) {
        let no = ask(StaffIntent::AskToWipe(None));
        let no = main_button(cx, cx.say("house.wipe-no"), Hue::Strong(Accent::Mint), no).key("wipe-no");
        let yes = plain_button(cx, cx.say("house.wipe-yes"), Some("icons/shred"), ask(StaffIntent::Wipe));
        let words = column()
            .gap(theme.gap.small)
            .child(text(cx.say("house.wipe-sure"), Style::Body, Hue::Ink))
            .child(row().wraps().gap(theme.gap.base).child(yes.key("wipe-yes")).child(no));
        let asked = row().gap(theme.gap.base).pad(theme.gap.base, theme.gap.base).round(theme.radius.small);
        return asked.fill(Hue::Tint(Accent::Coral)).child(face).child(words.grow());
    }
    let wipe = ask(StaffIntent::AskToWipe(Some(profile.id.clone())));
    let wipe = small_button(cx, cx.say("house.wipe"), Some("icons/shred"), wipe);
    row()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(face)
        .child(text(name.clone(), Style::Body, Hue::Ink).grow())
        .child(wipe.called(format!("{name}: {}", cx.say("house.wipe"))).key(format!("wipe-{}", profile.id.as_str())))
        .speaks(Role::Group, Some(name))
}

fn lines(cx: &ViewCx, app: &app::App) -> Element {
    let steps = &app.pack().help.steps;
    // The last step, for when there is danger, is always whole.
    let shown = steps.iter().take(steps.len().saturating_sub(1));
    let lines = shown.flat_map(|step| step.lines.iter().map(move |line| (step, line)));
    let rows = lines.map(|(step, line)| {
        let theme = cx.theme;
        let name = cx.helping(&line.sentence(None));
        let number = text(line.number.clone(), Style::Label, Hue::Ink);
        let label = row().gap(theme.gap.base).child(text(name.clone(), Style::Body, Hue::Ink).grow()).child(number);
        let is_shown = app.shows_line(step, line);
        if is_shown && !app.can_hide_line(step, line) {
            let whole = label.pad(theme.gap.small, theme.gap.hair).node(|node| node.width = percent(100));
            return whole.speaks(Role::Group, None);
        }
        let asked = ask(StaffIntent::Line(line.id.clone(), !is_shown));
        switch(cx, label, name, is_shown, asked, format!("line-{}", line.id))
    });
    let rows: Vec<_> = rows.collect();
    part(cx, cx.say("house.lines"), Some(cx.say("house.lines-about"))).with(rows)
}

/// What loading left out of the pack, by file; nothing where it is whole.
fn left_out(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let files = app.content().left_out();
    if files.is_empty() {
        return None;
    }
    let names = files.iter().take(MOST_NAMES).map(|file| text(file.clone(), Style::Small, Hue::Ink));
    let more = (files.len() > MOST_NAMES).then(|| text("…".to_owned(), Style::Small, Hue::Ink));
    let about = Some(cx.say("house.left-out-about"));
    Some(part(cx, cx.count("house.left-out", files.len()), about).with(names.collect::<Vec<_>>()).maybe(more))
}
