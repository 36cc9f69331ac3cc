//! A session, as the group sees it: on the projector, or on the one screen there is. Nothing here tells how many have
//! answered, who, or when.

mod ask;
mod calm;
mod curtain;
mod garden;
mod message;
mod part;
mod slip;
mod welcome;

use bevy::prelude::*;

use super::{mission, note, wrap_up};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, row};
use crate::game::stage::widgets::{Bar, icon_button, pill};
use crate::game::theme::Hue;
use crate::mission::Phase;
use crate::pack::model::Accent;
use crate::pack::sessions::Part;
use crate::room::{Curtain, Hold, Session, Share, Shown, Stop, Way};
use crate::stay::{AtRoom, Intent, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, session: &Session) -> Element {
    if session.hold() != Hold::None {
        return calm::draw(look);
    }
    if let Some(slip) = session.on_stage() {
        return slip::draw(look, session, slip);
    }
    // Taken out, so that no phone waits for a page to be built.
    let (question, shown) = {
        let hall = session.hall().lock();
        (hall.question().cloned(), hall.shown().cloned())
    };
    match (question, shown, session.curtain()) {
        (Some(question), Some(shown), _) => return garden::draw(look, session, &question, &shown),
        (Some(question), None, Curtain::Away) => return ask::draw(look, session, &question),
        (Some(question), None, curtain) => return curtain::draw(look, session, &question, curtain),
        (None, _, _) => {}
    }
    if session.way() == Way::Tablet && session.hall().lock().box_is_open() {
        return slip::write(look, session);
    }
    match (session.stop(), session.part()) {
        (Stop::Pact, _) => part::draw_pact(look, stay, session),
        (Stop::Welcome, _) => welcome::draw(look, stay, session),
        (Stop::Part(_), Some(Part::Mission(_))) => in_mission(look, stay, session),
        (Stop::Part(_), Some(Part::Break(id))) => part::draw_break(look, session, id),
        (Stop::Part(_), _) => part::draw_closing(look, session),
        (Stop::Goodbye, _) => part::draw_goodbye(look, session),
    }
}

fn in_mission(look: &Look, stay: &Stay, session: &Session) -> Element {
    let Some(run) = stay.run() else { return part::draw_closing(look, session) };
    match run.phase() {
        Phase::Note => note::draw(look, run),
        Phase::Brief => message::draw(look, run),
        Phase::Step(_) => mission::draw(look, run),
        Phase::WrapUp | Phase::Ended(_) => wrap_up::draw(look, stay, run),
    }
}

/// The bar over everything in a session: back to the desk where there is one screen, what this is, the minutes left.
pub fn bar(look: &Look, session: &Session, middle: Vec<Element>) -> Element {
    let left = session.left(look.pack()).filter(|_| !session.timer_is_hidden());
    let left = left.map(|left| {
        let minutes = left.as_secs().div_euclid(60).max(0) as usize;
        pill(look, look.count("room.left", minutes), Hue::Tint(Accent::Sun), Hue::Ink)
    });
    Bar { middle, beside_help: left.into_iter().chain(to_desk(look)).collect(), ..Bar::default() }.draw(look)
}

/// The way to the desk, where there is one screen.
fn to_desk(look: &Look) -> Option<Element> {
    let desk = || icon_button(look, "icons/desk", look.say("room.desk"), Intent::AtRoom(AtRoom::Switch)).key("desk");
    (!look.on_projector).then(desk)
}

/// The side of a picture that stands above words: small where the text takes the room.
fn side(look: &Look) -> f32 {
    let hero = look.theme.picture.hero.min(look.frame.height * 0.3);
    if look.frame.is_crowded(look.theme) { hero * 0.45 } else { hero }
}

/// A row of cards as wide as the page, in as many lines as they need.
fn cards(look: &Look, cards: impl IntoIterator<Item = Element>) -> Element {
    row()
        .centred()
        .wraps()
        .gap(look.theme.gap.wide)
        .node(|node| {
            node.width = percent(100);
            node.align_items = AlignItems::Stretch;
        })
        .with(cards)
}

/// A column in the middle of the page.
fn central(look: &Look) -> Element {
    column().wide(look.fit(look.theme.column.wide)).centred().gap(look.theme.gap.wide)
}

/// The picture of a share.
fn plant(share: Share) -> &'static str {
    match share {
        Share::Few => "room/plant-few",
        Share::Quarter => "room/plant-quarter",
        Share::Half => "room/plant-half",
        Share::ThreeQuarters => "room/plant-three-quarters",
        Share::Most => "room/plant-most",
    }
}

/// Whether a vote shows shares.
fn shares(shown: &Shown) -> Option<&[Share]> {
    match shown {
        Shown::Picture(shares) => Some(shares),
        Shown::Spoken => None,
    }
}
