//! The end of a mission for the girl who played it: who wrote to her and whom it was about, what she did in one line, what she
//! made, one thing to remember. The question to take along and whom to talk to are one tap further.

use bevy::prelude::*;

use super::glimpse::glimpse;
use super::mission::bar;
use crate::app::{GirlIntent, Intent, Sheet, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{
    arrow_button, body, card, foot, hill, page, pinned, pinned_way, plain_button, streamers, with_foot,
};
use crate::mission::ids::{MediaId, PersonId};
use crate::mission::{Command, Face, Mission, Run, portrait};
use crate::pack::model::{Accent, Role};
use crate::words::Said;

/// From this sensitivity on nobody laughs at the end.
const HEAVY: u8 = 2;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let accent = cx.accent_of(&mission.id);
    let crowded = cx.frame.is_crowded(theme);
    let style = if crowded || cx.frame.narrow { Style::Title } else { Style::Display };
    let did = heading(did(cx, run), style, Hue::Ink).live().key("did");
    let made = visiting.wall().filter(|(_, hung)| hung.mission.mission == mission.id).last().map(|(_, hung)| hung);
    let made = made.and_then(|hung| Some(hers(cx, glimpse(cx, hung)?)));
    let treasure = || Some(hers(cx, treasure(cx, mission.treasure.as_ref()?)));
    let made = made.or_else(treasure).unwrap_or_else(|| shown(cx, mission, accent));
    let things = [made.key("made").moves(Motion::Appear(1)), remember(cx, mission).moves(Motion::Appear(2))];
    let is_column = cx.frame.rems() < theme.fits.pair;
    let things = if is_column { column().gap(theme.gap.wide) } else { row().gap(theme.gap.huge) }.with(things);
    let things = things.node(|node| node.align_items = AlignItems::Center);
    let content = if cx.frame.narrow {
        column()
            .gap(theme.gap.wide)
            .wide(cx.fit(theme.column.text))
            .node(|node| node.align_items = AlignItems::Center)
            .maybe((!crowded).then(|| people(cx, mission)))
            .child(did.centred())
            .child(things)
    } else {
        let words = column().gap(theme.gap.huge).child(did).child(things).grow();
        row().gap(theme.gap.huge).wide(cx.fit(theme.column.wide)).child(people(cx, mission)).child(words)
    };
    let content = content.node(|node| node.margin = UiRect::all(Val::Auto));
    let talk = Intent::Girl(GirlIntent::Open(Sheet::Talk));
    let talk = plain_button(cx, cx.say("wrap-whom"), Some("icons/users"), talk).key("talk");
    let content = with_foot(body(cx, "ending").child(content), foot(cx, [talk, on(cx, Command::Next)]));
    page(cx.say("wrap"), Hue::Ground, bar(cx, run, accent), over_a_hill(cx, accent, content))
}

/// A page's content with what lies behind it.
pub(super) fn over_a_hill(cx: &ViewCx, accent: Accent, content: Element) -> Element {
    // Where words fill the page they would lie behind those.
    let streamers = if cx.frame.is_crowded(cx.theme) { Vec::new() } else { streamers(cx) };
    column().takes_rest().child(hill(accent)).with(streamers).child(content)
}

/// What she did, in one line.
pub(super) fn did(cx: &ViewCx, run: &Run) -> Said {
    run.did_part().map_or_else(|| cx.say("wrap-thanks"), |part| cx.mission(&run.mission().id, &part))
}

/// The way on.
pub(super) fn on(cx: &ViewCx, command: Command) -> Element {
    let to = Intent::Girl(GirlIntent::Run(command));
    arrow_button(cx, cx.say("wrap-done"), Hue::Strong(Accent::Mint), to).key("next")
}

/// Who wrote to her, and the one it was about.
fn people(cx: &ViewCx, mission: &Mission) -> Element {
    let theme = cx.theme;
    let large = if cx.frame.narrow { theme.face.large } else { theme.picture.hero };
    let small = large * 0.8;
    let blogger = picture(cx.face(&mission.blogger, Face::Proud), large, large).key("blogger").moves(Motion::Appear(0));
    let Some((person, face)) = about(cx, mission) else {
        return row().node(|node| node.flex_shrink = 0.0).child(blogger);
    };
    // Close together, the second a little lower.
    let (over, lower) = (large * 0.14, large * 0.36);
    let about = picture(cx.face(&person, face), small, small).key("about").moves(Motion::Appear(1));
    let placed = about.node(|node| {
        node.position_type = PositionType::Absolute;
        node.top = px(lower);
        (node.left, node.right) = if cx.rtl { (px(0), Val::Auto) } else { (px(large - over), Val::Auto) };
    });
    row()
        .size(large + small - over, lower + small)
        .node(|node| {
            node.flex_shrink = 0.0;
            node.align_items = AlignItems::Start;
        })
        .child(blogger)
        .child(placed)
}

/// Whom it was about: the first who asks for advice in it.
fn about(cx: &ViewCx, mission: &Mission) -> Option<(PersonId, Face)> {
    let is_peer = |id: &PersonId| cx.pack().person(id).is_some_and(|person| person.role == Role::Peer);
    let everybody: Vec<_> = mission.steps.iter().flat_map(|step| step.kind.content().people()).collect();
    let (person, _) = everybody.iter().find(|(id, _)| is_peer(id) && *id != mission.blogger)?;
    let wished = if mission.sensitivity >= HEAVY { Face::Calm } else { Face::Happy };
    // A face that the mission does not need may lack its picture.
    let last = everybody.iter().rev().find(|(id, _)| id == person).map(|(_, face)| *face);
    let face = cx.pack().media_path(&portrait(person, wished)).map_or(last, |_| Some(wished));
    Some((person.clone(), face.unwrap_or_default()))
}

/// What she made or got, pinned up, and one tap from where it hangs.
fn hers(cx: &ViewCx, inside: Element) -> Element {
    let to = Intent::Girl(GirlIntent::Open(Sheet::Wall));
    pinned_way(cx, Hue::Tint(Accent::Sun), Accent::Lilac, inside, cx.say("wrap-wall"), to)
}

/// A thing for her wall.
pub(super) fn treasure(cx: &ViewCx, shown: &MediaId) -> Element {
    let side = cx.theme.picture.hero * if cx.frame.is_crowded(cx.theme) { 0.5 } else { 0.75 };
    picture(cx.thing(shown), side, side)
}

/// Where she made nothing: the mission's own picture.
fn shown(cx: &ViewCx, mission: &Mission, accent: Accent) -> Element {
    let high = cx.theme.picture.hero * if cx.frame.is_crowded(cx.theme) { 0.5 } else { 0.8 };
    pinned(cx, Hue::Tint(accent), Accent::Lilac, picture(cx.thing(&mission.picture), high * 1.5, high), None)
}

fn remember(cx: &ViewCx, mission: &Mission) -> Element {
    let theme = cx.theme;
    card(cx, Hue::Tint(Accent::Mint))
        .gap(theme.gap.hair)
        .pad(theme.gap.wide, theme.gap.base)
        .child(heading(cx.say("wrap-remember"), Style::Label, Hue::Ink))
        .child(text(cx.mission(&mission.id, "remember"), Style::Body, Hue::Ink))
        .tilt(theme.tilt * 0.6)
        .node(|node| {
            node.flex_shrink = 1.0;
            node.min_width = px(0);
        })
        .key("remember")
}

#[cfg(test)]
#[path = "ending_tests.rs"]
mod tests;
