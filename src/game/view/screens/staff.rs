//! What a counsellor sets for the house. She sees how many profiles there are and their portraits, never what is inside.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, Intent, Profile, StaffIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, card, choice, halves, main_button, page, plain_button, small_button};
use crate::mission::TextKey;
use crate::pack::model::{Accent, Opens};
use crate::words::Said;

/// The idle times offered, in minutes.
const MINUTES: [u8; 6] = [1, 3, 5, 10, 20, 30];

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

fn part(cx: &ViewCx, title: Said, about: Option<Said>) -> Element {
    card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(heading(title, Style::Heading, Hue::Ink))
        .maybe(about.map(|about| text(about, Style::Small, Hue::Ink)))
}

/// A switch with its words: all of it is the button.
fn switch(cx: &ViewCx, label: Element, name: impl Into<Said>, on: bool, intent: Intent, key: String) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let tick = row().centred().size(side * 1.4, side * 1.4).line(Hue::Ink).round(theme.radius.small / 2.0);
    let tick = if on { tick.fill(Hue::Tint(Accent::Mint)).child(cx.tick()) } else { tick.fill(Hue::Ground) };
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.small, theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target);
        })
        .round(theme.radius.small)
        .child(tick)
        .child(label.grow())
        .chooses(Role::Switch, on, intent)
        .called(name)
        .key(key)
}

fn opening(cx: &ViewCx, app: &app::App) -> Element {
    let waiting = app.pack().modules.iter().filter(|module| module.opens != Opens::Always);
    let names = waiting.map(|module| cx.text(&TextKey::value(format!("module-{}", module.id))));
    let title = cx.say_with("house.open", &[("module", Said::join(names, ", ").into())]);
    let everyone = cx.say("house.everyone");
    let label = text(everyone.clone(), Style::Body, Hue::Ink);
    let open = app.house().open;
    part(cx, title, Some(cx.say("house.open-about"))).child(switch(
        cx,
        label,
        everyone,
        open,
        ask(StaffIntent::Open(!open)),
        "open-everyone".to_owned(),
    ))
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
    let open = app.house().open_for.contains(&profile.id);
    let one = cx.say("house.one");
    let label = text(one.clone(), Style::Small, Hue::Ink);
    let opens = ask(StaffIntent::OpenFor(profile.id.clone(), !open));
    let opened = switch(cx, label, format!("{name}: {one}"), open, opens, format!("open-{}", profile.id.as_str()));
    let wipe = ask(StaffIntent::AskToWipe(Some(profile.id.clone())));
    let wipe = small_button(cx, cx.say("house.wipe"), Some("icons/shred"), wipe);
    row()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(face)
        .child(opened.grow())
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
