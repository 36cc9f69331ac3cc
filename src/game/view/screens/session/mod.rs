//! A session, as the group sees it: on the projector, or on the one screen there is. Nothing here tells how many have
//! answered, who, or when.

mod ask;
mod calm;
mod garden;
mod handover;
mod message;
mod part;
mod slip;
mod welcome;

use bevy::prelude::*;

use super::{facts, mission, note, wrap_up};
use crate::app::{self, Intent, LedSession, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Content, Element, column, row};
use crate::game::view::widgets::{Bar, above, icon_button, pill, plain_button};
use crate::mission::{Phase, Run};
use crate::pack::model::Accent;
use crate::session::{AgendaPosition, AnswerMode, Bucket, Handover, Part, Pause, PollResult, Session};
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, led: &LedSession) -> Element {
    let session = led.session();
    match session.pause() {
        Pause::None => {}
        Pause::Paused | Pause::Told => return calm::draw(cx),
        Pause::Serious => return calm::support(cx, session),
    }
    if let Some(slip) = session.on_stage() {
        return slip::draw(cx, session, slip);
    }
    if session.is_at_box() {
        return slip::write(cx, session);
    }
    let participants = session.participants();
    if let Some(question) = participants.question() {
        if let Some(shown) = participants.shown() {
            return garden::draw(cx, session, question, shown);
        }
        return match session.handover() {
            Handover::Away => ask::draw(cx, session, question),
            handover @ (Handover::Drawn | Handover::Open(_) | Handover::Thanks) => {
                handover::draw(cx, session, question, handover)
            }
        };
    }
    if let Some(run) = led.run() {
        return in_mission(cx, app, run);
    }
    match (session.position(), session.part()) {
        (AgendaPosition::Pact, _) => part::draw_pact(cx, app, session),
        (AgendaPosition::Welcome, _) => welcome::draw(cx, app, session),
        (AgendaPosition::Part(_), Some(Part::Break(id))) => part::draw_break(cx, session, id),
        // A mission that the content has no longer is an end of the plan, too.
        (AgendaPosition::Part(_), Some(Part::Closing | Part::Mission(_)) | None) => part::draw_closing(cx, session),
        (AgendaPosition::Goodbye, _) => part::draw_goodbye(cx, session),
    }
}

fn in_mission(cx: &ViewCx, app: &app::App, run: &Run) -> Element {
    match run.phase() {
        Phase::Note => note::draw(cx, run),
        Phase::Brief => message::draw(cx, run),
        Phase::Step(_) => mission::draw(cx, run),
        Phase::Facts => facts::draw(cx, run),
        // What a group makes hangs on nobody's wall.
        Phase::WrapUp | Phase::Ended(_) => wrap_up::draw(cx, app, run),
    }
}

/// The bar over everything in a session: back to the desk where there is one screen, what this is, the minutes left.
pub fn bar(cx: &ViewCx, session: &Session, middle: Vec<Element>) -> Element {
    let left = session.left(cx.pack()).filter(|_| !session.timer_is_hidden());
    let left = left.map(|left| {
        let minutes = left.as_secs().div_euclid(60).max(0) as usize;
        pill(cx, cx.count("room.left", minutes), Hue::Tint(Accent::Sun), Hue::Ink)
    });
    let way_in = chip(cx, session);
    let (beside, below) = if cx.frame.narrow { (None, way_in) } else { (way_in, None) };
    let middle = middle.into_iter().chain(beside).chain(box_on_phones(cx, session)).collect();
    let beside_help = to_box(cx, session).into_iter().chain(left).chain(to_desk(cx)).collect();
    let bar = Bar { middle, beside_help, ..Bar::default() }.draw(cx);
    match below {
        // Where the line is too short the words go on below.
        Some(way_in) => above(
            cx,
            bar,
            way_in.node(|node| {
                node.flex_shrink = 1.0;
                node.max_width = percent(100);
                node.margin = UiRect::axes(Val::Auto, px(0));
            }),
        ),
        None => bar,
    }
}

/// The way in for who comes late or lost her place, wherever the group is: on the lobby it stands larger.
fn chip(cx: &ViewCx, session: &Session) -> Option<Element> {
    let invitation = session.invitation().filter(|_| session.position() != AgendaPosition::Welcome)?;
    let values = [("address", invitation.short_address().to_owned()), ("code", invitation.code.clone())];
    let words = cx.say_with("room-join.chip", &values);
    // Where the text is largest there is room on the lobby alone.
    let fits = cx.frame.rems() >= cx.theme.fits.words * 2.0;
    fits.then(|| pill(cx, words, Hue::Card, Hue::Ink).key("way-in"))
}

/// The way to the question box for whoever has the device that goes round; the round goes on beside it.
fn to_box(cx: &ViewCx, session: &Session) -> Option<Element> {
    let name = cx.say("room-write.go");
    let label = if cx.frame.narrow { Said::default() } else { name.clone() };
    let ask = || Intent::Session(SessionIntent::TurnToBox(true));
    session.leads_to_box().then(|| plain_button(cx, label, Some("icons/box"), ask()).called(name).key("to-box"))
}

/// Where the group has phones the stage says that the question box is open on them, if there is room for it.
fn box_on_phones(cx: &ViewCx, session: &Session) -> Option<Element> {
    let is_open = session.answer_mode() == AnswerMode::Phones && session.participants().box_is_open();
    (is_open && !cx.frame.narrow)
        .then(|| pill(cx, cx.say("room-write.phones"), Hue::Card, Hue::Ink).key("box-on-phones"))
}

/// The way to the desk, where there is one screen.
fn to_desk(cx: &ViewCx) -> Option<Element> {
    let desk =
        || icon_button(cx, "icons/desk", cx.say("room.desk"), Intent::Session(SessionIntent::Switch)).key("desk");
    (!cx.on_projector).then(desk)
}

/// The side of a picture that stands above words: small where the text takes the room.
fn side(cx: &ViewCx) -> f32 {
    let hero = cx.theme.picture.hero.min(cx.frame.height * 0.3);
    if cx.frame.is_crowded(cx.theme) { hero * 0.45 } else { hero }
}

/// A row of cards as wide as the page, in as many lines as they need.
fn cards(cx: &ViewCx, cards: impl IntoIterator<Item = Element>) -> Element {
    row()
        .centred()
        .wraps()
        .gap(cx.theme.gap.wide)
        .node(|node| {
            node.width = percent(100);
            node.align_items = AlignItems::Stretch;
        })
        .with(cards)
}

/// What is made for one girl near the screen, in letters that a group reads from where it sits.
fn for_a_wall(mut element: Element) -> Element {
    if let Content::Text { style, .. } = &mut element.content
        && matches!(style, Style::Heading | Style::Label | Style::Pill | Style::Body | Style::Small)
    {
        *style = Style::Title;
    }
    element.children = element.children.into_iter().map(for_a_wall).collect();
    element
}

/// A column in the middle of the page.
fn central(cx: &ViewCx) -> Element {
    column().wide(cx.fit(cx.theme.column.wide)).centred().gap(cx.theme.gap.wide)
}

/// The picture of a share.
fn plant(share: Bucket) -> &'static str {
    match share {
        Bucket::Few => "room/plant-few",
        Bucket::Quarter => "room/plant-quarter",
        Bucket::Half => "room/plant-half",
        Bucket::ThreeQuarters => "room/plant-three-quarters",
        Bucket::Most => "room/plant-most",
    }
}

/// Whether a vote shows shares.
fn shares(shown: &PollResult) -> Option<&[Bucket]> {
    match shown {
        PollResult::Picture(shares) => Some(shares),
        PollResult::Spoken => None,
    }
}

#[cfg(test)]
mod tests;
