//! What a counsellor sets for the house. She sees how many profiles there are and their portraits, never what is inside.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, body, card, choice, halves, main_button, page, plain_button, small_button};
use crate::game::theme::{Hue, Style};
use crate::mission::TextKey;
use crate::pack::model::{Accent, Opens};
use crate::stay::{AtStaffDoor, Intent, Profile, Stay};

/// The idle times offered, in minutes.
const MINUTES: [u8; 6] = [1, 3, 5, 10, 20, 30];

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("house"));
    let change =
        plain_button(look, look.say("house.change"), Some("icons/key"), ask(AtStaffDoor::Change)).key("change");
    let first = column().gap(theme.gap.wide).child(opening(look, stay)).child(idle(look, stay));
    let second = column().gap(theme.gap.wide).child(profiles(look, stay)).child(lines(look, stay));
    let content = column()
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .maybe(super::notice(look, stay))
        .child(halves(look, first, second))
        .child(row().child(change));
    page(look.say("house"), Hue::Ground, bar.draw(look), body(look, "house").child(content))
}

fn ask(ask: AtStaffDoor) -> Intent {
    Intent::AtStaffDoor(ask)
}

fn part(look: &Look, title: String, about: Option<String>) -> Element {
    card(look, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(heading(title, Style::Heading, Hue::Ink))
        .maybe(about.map(|about| text(about, Style::Small, Hue::Ink)))
}

/// A switch with its words: all of it is the button.
fn switch(look: &Look, label: Element, name: String, on: bool, intent: Intent, key: String) -> Element {
    let theme = look.theme;
    let side = theme.picture.icon;
    let tick = row().centred().size(side * 1.4, side * 1.4).line(Hue::Ink).round(theme.radius.small / 2.0);
    let tick = if on { tick.fill(Hue::Tint(Accent::Mint)).child(look.tick()) } else { tick.fill(Hue::Ground) };
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

fn opening(look: &Look, stay: &Stay) -> Element {
    let waiting = stay.pack().modules.iter().filter(|module| module.opens != Opens::Always);
    let names: Vec<_> = waiting.map(|module| look.text(&TextKey::value(format!("module-{}", module.id)))).collect();
    let title = look.say_with("house.open", &[("module", names.join(", "))]);
    let everyone = look.say("house.everyone");
    let label = text(everyone.clone(), Style::Body, Hue::Ink);
    let open = stay.house().open;
    part(look, title, Some(look.say("house.open-about"))).child(switch(
        look,
        label,
        everyone,
        open,
        ask(AtStaffDoor::Open(!open)),
        "open-everyone".to_owned(),
    ))
}

fn idle(look: &Look, stay: &Stay) -> Element {
    let now = stay.house().idle_minutes;
    let choices = MINUTES.map(|minutes| {
        let label = look.count("house.minutes", usize::from(minutes));
        choice(look, label, Style::Label, minutes == now, ask(AtStaffDoor::Idle(minutes)))
            .key(format!("idle-{minutes}"))
    });
    let choices = row().wraps().gap(look.theme.gap.small).with(choices);
    let title = look.say("house.idle");
    part(look, title.clone(), None).child(choices.speaks(Role::RadioGroup, Some(title)))
}

fn profiles(look: &Look, stay: &Stay) -> Element {
    let count = look.count("house.counts", stay.profiles().len());
    let rows: Vec<_> = stay.profiles().iter().enumerate().map(|(at, one)| profile(look, stay, at, one)).collect();
    part(look, count, Some(look.say("house.never"))).with(rows)
}

fn profile(look: &Look, stay: &Stay, at: usize, profile: &Profile) -> Element {
    let theme = look.theme;
    let name = look.count("door.profile", at + 1);
    let face = picture(look.portrait(profile.portrait), theme.target, theme.target);
    if stay.staff().to_wipe() == Some(&profile.id) {
        let no = ask(AtStaffDoor::AskToWipe(None));
        let no = main_button(look, look.say("house.wipe-no"), Hue::Strong(Accent::Mint), no).key("wipe-no");
        let yes = plain_button(look, look.say("house.wipe-yes"), Some("icons/shred"), ask(AtStaffDoor::Wipe));
        let words = column()
            .gap(theme.gap.small)
            .child(text(look.say("house.wipe-sure"), Style::Body, Hue::Ink))
            .child(row().wraps().gap(theme.gap.base).child(yes.key("wipe-yes")).child(no));
        let asked = row().gap(theme.gap.base).pad(theme.gap.base, theme.gap.base).round(theme.radius.small);
        return asked.fill(Hue::Tint(Accent::Coral)).child(face).child(words.grow());
    }
    let open = stay.house().open_for.contains(&profile.id);
    let one = look.say("house.one");
    let label = text(one.clone(), Style::Small, Hue::Ink);
    let opens = ask(AtStaffDoor::OpenFor(profile.id.clone(), !open));
    let opened = switch(look, label, format!("{name}: {one}"), open, opens, format!("open-{}", profile.id.as_str()));
    let wipe = ask(AtStaffDoor::AskToWipe(Some(profile.id.clone())));
    let wipe = small_button(look, look.say("house.wipe"), Some("icons/shred"), wipe);
    row()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(face)
        .child(opened.grow())
        .child(wipe.called(format!("{name}: {}", look.say("house.wipe"))).key(format!("wipe-{}", profile.id.as_str())))
        .speaks(Role::Group, Some(name))
}

fn lines(look: &Look, stay: &Stay) -> Element {
    let steps = &stay.pack().help.steps;
    // The last step, for when there is danger, is always whole.
    let lines = steps
        .iter()
        .take(steps.len().saturating_sub(1))
        .flat_map(|step| step.lines.iter().map(move |line| (line, stay.shows_line(step, line))));
    let rows = lines.map(|(line, shown)| {
        let name = look.text(&TextKey::value(format!("line-{}", line.id)));
        let label = row().gap(look.theme.gap.base).child(text(name.clone(), Style::Body, Hue::Ink).grow()).child(text(
            line.number.clone(),
            Style::Label,
            Hue::Ink,
        ));
        let asked = ask(AtStaffDoor::Line(line.id.clone(), !shown));
        switch(look, label, name, shown, asked, format!("line-{}", line.id))
    });
    let rows: Vec<_> = rows.collect();
    part(look, look.say("house.lines"), Some(look.say("house.lines-about"))).with(rows)
}
