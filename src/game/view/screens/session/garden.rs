//! The picture of a group: a plant for each answer, the larger the more gave it, or in the closing round a sky. Even the
//! smallest is there: whether anybody stands behind it nobody can tell.

use accesskit::Role;
use bevy::prelude::*;

use super::{ask, bar, cards, central, plant, shares, side};
use crate::app::{Intent, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, text};
use crate::game::view::widgets::{foot, main_button, middle, page, with_foot};
use crate::mission::ids::MediaId;
use crate::pack::model::Accent;
use crate::session::{Bucket, Choice, Part, PollResult, Question, Session};
use crate::words::Said;

/// How wide a plant is beside its height.
const SLIM: f32 = 160.0 / 220.0;
/// From more answers than this on the plants stand in two rows.
const MANY: usize = 6;

/// Draws it.
pub fn draw(cx: &ViewCx, session: &Session, question: &Question, shown: &PollResult) -> Element {
    let on = Intent::Session(SessionIntent::Clear);
    // A mission goes on where the question came from; what the group saw is not its answer.
    let in_mission = matches!(session.part(), Some(Part::Mission(_)));
    let words = cx.say(if in_mission { "room-on.mission" } else { "room-on" });
    let on = main_button(cx, words, Hue::Strong(Accent::Mint), on).key("next");
    let content = match shares(shown) {
        Some(shares) => picture_of(cx, question, shares),
        None => spoken(cx, question),
    };
    let content = with_foot(middle(cx, "garden", content), foot(cx, [on]));
    page(cx.say("room-picture"), Hue::Tint(Accent::Mint), bar(cx, session, Vec::new()), content)
}

fn picture_of(cx: &ViewCx, question: &Question, shares: &[Bucket]) -> Element {
    let is_sky = cx.session().and_then(Session::part) == Some(&Part::Closing);
    let of = question.choices.len();
    let said = shares.iter().map(|share| share_in_words(cx, *share));
    let words = question.choices.iter().map(|choice| cx.sentence(&choice.text)).chain(said);
    let width = ask::share_of_room(cx, of, words).min(cx.with_text(cx.theme.stop.label * 1.3));
    let beds = question.choices.iter().zip(shares).enumerate();
    let beds = beds.map(|(at, (choice, share))| {
        let shown = match &choice.picture {
            Some(weather) if is_sky => in_the_sky(cx, cx.thing(weather), *share),
            thing => planted(cx, thing.as_ref(), *share, of),
        };
        bed(cx, choice, *share, width, shown).moves(Motion::Appear(at as u32))
    });
    let garden = cards(cx, beds).node(|node| node.align_items = AlignItems::FlexStart);
    let about = if is_sky { "room-picture.sky" } else { "room-picture.about" };
    central(cx)
        .wide(cx.room())
        .child(ask::prompt(cx, question))
        .child(garden)
        .child(text(cx.say(about), Style::Title, Hue::Ink).centred())
        .maybe(ask::coin(cx, question))
}

/// How much a share is, in words.
fn share_in_words(cx: &ViewCx, share: Bucket) -> Said {
    cx.say(&format!("room-share-{}", share.slug()))
}

fn bed(cx: &ViewCx, choice: &Choice, share: Bucket, width: f32, shown: Element) -> Element {
    let words = cx.sentence(&choice.text);
    let said = share_in_words(cx, share);
    column()
        .centred()
        .gap(cx.theme.gap.small)
        .node(|node| node.width = px(width))
        .child(shown)
        .child(text(words.clone(), Style::Title, Hue::Ink).centred())
        .child(text(said.clone(), Style::Title, Hue::Ink).centred())
        .speaks(Role::Image, Some(format!("{words}: {said}").into()))
        .key(format!("bed-{}", choice.key))
}

/// A plant, and below it what it stands for.
fn planted(cx: &ViewCx, thing: Option<&MediaId>, share: Bucket, of: usize) -> Element {
    let theme = cx.theme;
    let high = if of > MANY { side(cx) * 0.55 } else { side(cx) };
    let small = cx.icon() + theme.gap.small;
    column()
        .centred()
        .gap(theme.gap.small)
        .child(picture(Picture::Icon(plant(share)), high * SLIM, high))
        .maybe(thing.map(|id| picture(cx.thing(id), small, small)))
}

/// A piece of weather, the larger the more it is there; all stand on one line.
fn in_the_sky(cx: &ViewCx, weather: Picture, share: Bucket) -> Element {
    let high = side(cx) * 0.8;
    let wide = high * grown(share);
    let place = column().node(|node| {
        node.height = px(high);
        node.justify_content = JustifyContent::FlexEnd;
        node.align_items = AlignItems::Center;
    });
    place.child(picture(weather, wide, wide))
}

/// How large a share is drawn, as a part of the largest.
fn grown(share: Bucket) -> f32 {
    match share {
        Bucket::Few => 0.3,
        Bucket::Quarter => 0.48,
        Bucket::Half => 0.66,
        Bucket::ThreeQuarters => 0.83,
        Bucket::Most => 1.0,
    }
}

/// Nothing to see: the question, to talk about.
fn spoken(cx: &ViewCx, question: &Question) -> Element {
    let side = side(cx) * 0.5;
    let width = ask::width_of(cx, &question.choices);
    let choices = question.choices.iter().enumerate().map(|(at, choice)| ask::answer(cx, choice, at, width, side));
    // Where each answer has a picture there is enough to look at.
    let drawn = question.choices.iter().any(|choice| choice.picture.is_some());
    central(cx)
        .wide(cx.room())
        .child(ask::prompt(cx, question))
        .child(cards(cx, choices))
        .maybe((!drawn).then(|| picture(Picture::Icon("things/speech-balloon"), side, side)))
        .child(heading(cx.say("room-spoken"), Style::Title, Hue::Ink).centred().live())
        .child(text(cx.say("room-spoken.about"), Style::Title, Hue::Ink).centred())
}
