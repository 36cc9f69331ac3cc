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
    Who, arrow_button, body, card, figure, figure_size, figure_turned, foot, hill, page, pinned, pinned_way,
    plain_button, streamers, with_foot,
};
use crate::mission::ids::{MediaId, PersonId};
use crate::mission::{Command, Face, Mission, Pose, Run, portrait};
use crate::pack::model::{Accent, Role};
use crate::words::Said;

/// From this sensitivity on nobody laughs at the end.
const HEAVY: u8 = 2;

/// How high people stand, as shares of the page's height: above the words, and beside them.
const HIGH: f32 = 0.27;
const BESIDE: f32 = 0.6;

/// Draws it.
pub fn draw(cx: &ViewCx, visiting: Visiting, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let accent = cx.accent_of(&mission.id);
    let crowded = cx.frame.is_crowded(theme);
    let style = if crowded || cx.frame.narrow { Style::Title } else { Style::Display };
    let did = heading(did(cx, run), style, Hue::Ink).live().key("did");
    let sun = Hue::Tint(Accent::Sun);
    let made = visiting.wall().filter(|(_, hung)| hung.mission.mission == mission.id).last().map(|(_, hung)| hung);
    let made = made.and_then(|hung| Some(hers(cx, sun, glimpse(cx, hung)?)));
    let treasure = || Some(hers(cx, sun, treasure(cx, mission.treasure.as_ref()?)));
    let made = made.or_else(treasure).unwrap_or_else(|| shown(cx, mission, accent));
    let people = (!crowded).then(|| people(cx, mission));
    let (people, beside) = people.map_or((None, 0.0), |(people, wide)| (Some(people), wide));
    // Columns of texts have a width of their own; the card takes what what she made leaves it.
    let (gap, wide) = (theme.gap.huge, cx.fit(if cx.frame.narrow { theme.column.text } else { theme.column.wide }));
    let room = if cx.frame.narrow { wide } else { wide - beside - gap };
    let made_wide = cx.with_text(theme.picture.calm).min(room);
    let left = room - made_wide - gap;
    let is_column = left < theme.fits.words * cx.frame.rem;
    let card_wide = cx.with_text(theme.column.card).min(if is_column { room } else { left });
    let made = made.wide(made_wide).key("made").moves(Motion::Appear(1));
    let remember = remember(cx, mission).wide(card_wide).moves(Motion::Appear(2));
    let things = if is_column { column().gap(theme.gap.wide) } else { row().gap(gap) };
    let things = things.node(|node| node.align_items = AlignItems::Center).child(made).child(remember);
    let content = if cx.frame.narrow {
        let all = column().gap(theme.gap.wide).node(|node| node.align_items = AlignItems::Center);
        all.maybe(people).child(did.centred()).child(things)
    } else {
        // A line of its own width: else the row is as high as if every word of it had one.
        row().gap(gap).maybe(people).child(column().wide(room).gap(gap).child(did.wide(room)).child(things))
    };
    let content = content.wide(wide);
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

/// Who wrote to her, and the one it was about, turned to each other; and how wide they are together.
fn people(cx: &ViewCx, mission: &Mission) -> (Element, f32) {
    let standing = cx.frame.height * if cx.frame.narrow { HIGH } else { BESIDE };
    let there = std::iter::once((mission.blogger.clone(), Face::Proud, Pose::Give));
    let there = there.chain(about(cx, mission).map(|(person, face)| (person, face, Pose::Stand)));
    let mut wide = 0.0;
    let drawn = there.enumerate().map(|(nth, (person, face, pose))| {
        let size = figure_size(cx, pose, standing);
        wide += size.x;
        let draw = if (nth == 0) == cx.rtl { figure_turned } else { figure };
        draw(cx, Who::Person(&person), pose, face, size.y)
            .key(format!("who-{person}"))
            .moves(Motion::Appear(nth as u32))
    });
    let drawn: Vec<_> = drawn.collect();
    let both = row().wide(wide).node(|node| {
        node.align_items = AlignItems::End;
        node.flex_shrink = 0.0;
    });
    (both.with(drawn), wide)
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
pub(super) fn hers(cx: &ViewCx, fill: Hue, inside: Element) -> Element {
    let to = Intent::Girl(GirlIntent::Open(Sheet::Wall));
    pinned_way(cx, fill, inside, cx.say("wrap-wall"), to)
}

/// A thing for her wall.
pub(super) fn treasure(cx: &ViewCx, shown: &MediaId) -> Element {
    let side = cx.theme.picture.hero * if cx.frame.is_crowded(cx.theme) { 0.5 } else { 0.75 };
    picture(cx.thing(shown), side, side)
}

/// Where she made nothing: the mission's own picture.
fn shown(cx: &ViewCx, mission: &Mission, accent: Accent) -> Element {
    let high = cx.theme.picture.hero * if cx.frame.is_crowded(cx.theme) { 0.5 } else { 0.75 };
    pinned(cx, Hue::Tint(accent), picture(cx.thing(&mission.picture), high * 1.5, high), None)
}

fn remember(cx: &ViewCx, mission: &Mission) -> Element {
    let theme = cx.theme;
    card(cx, Hue::Tint(Accent::Mint))
        .gap(theme.gap.hair)
        .pad(theme.gap.wide, theme.gap.base)
        .child(heading(cx.say("wrap-remember"), Style::Label, Hue::Ink))
        .child(text(cx.mission(&mission.id, "remember"), Style::Body, Hue::Ink))
        .tilt(theme.tilt * 0.6)
        .key("remember")
}

#[cfg(test)]
#[path = "ending_tests.rs"]
mod tests;
