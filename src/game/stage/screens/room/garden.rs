//! The picture of a group: a plant for each answer, the larger the more gave it, or in the closing round a sky. Even the
//! smallest is there: whether anybody stands behind it nobody can tell.

use accesskit::Role;
use bevy::prelude::*;

use super::{ask, bar, cards, central, plant, shares, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, text};
use crate::game::stage::widgets::{foot, main_button, middle, page, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::MediaId;
use crate::pack::model::Accent;
use crate::pack::sessions::Part;
use crate::room::{Choice, Question, Session, Share, Shown};
use crate::stay::{AtRoom, Intent};

/// How wide a plant is beside its height.
const SLIM: f32 = 160.0 / 220.0;
/// From more answers than this on the plants stand in two rows.
const MANY: usize = 6;

/// Draws it.
pub fn draw(look: &Look, session: &Session, question: &Question, shown: &Shown) -> Element {
    let on = Intent::AtRoom(AtRoom::Clear);
    let on = main_button(look, look.say("room-on"), Hue::Strong(Accent::Mint), on).key("next");
    let content = match shares(shown) {
        Some(shares) => picture_of(look, question, shares),
        None => spoken(look),
    };
    let content = with_foot(middle(look, "garden", content), foot(look, [on]));
    page(look.say("room-picture"), Hue::Tint(Accent::Mint), bar(look, session, Vec::new()), content)
}

fn picture_of(look: &Look, question: &Question, shares: &[Share]) -> Element {
    let is_sky = look.session().and_then(Session::part) == Some(&Part::Closing);
    let beds = question.choices.iter().zip(shares).enumerate();
    let beds = beds.map(|(at, (choice, share))| {
        let of = question.choices.len();
        let shown = match &choice.picture {
            Some(weather) if is_sky => in_the_sky(look, look.thing(weather), *share),
            thing => planted(look, thing.as_ref(), *share, of),
        };
        bed(look, choice, *share, of, shown).moves(Motion::Appear(at as u32))
    });
    let garden = cards(look, beds).node(|node| node.align_items = AlignItems::FlexStart);
    let about = if is_sky { "room-picture.sky" } else { "room-picture.about" };
    central(look)
        .child(ask::prompt(look, question))
        .child(garden)
        .child(text(look.say(about), Style::Small, Hue::Ink).centred())
        .maybe(ask::coin(look, question))
}

fn bed(look: &Look, choice: &Choice, share: Share, of: usize, shown: Element) -> Element {
    let theme = look.theme;
    let words = look.sentence(&choice.text);
    let said = look.say(&format!("room-share-{}", share.slug()));
    let width = (look.fit(theme.column.wide) / of as f32 - theme.gap.wide)
        .clamp(look.with_text(theme.tile), look.with_text(theme.stop.label));
    column()
        .centred()
        .gap(theme.gap.small)
        .node(|node| node.width = px(width))
        .child(shown)
        .child(text(words.clone(), Style::Label, Hue::Ink).centred())
        .child(text(said.clone(), Style::Small, Hue::Ink).centred())
        .speaks(Role::Image, Some(format!("{words}: {said}")))
        .key(format!("bed-{}", choice.key))
}

/// A plant, and below it what it stands for.
fn planted(look: &Look, thing: Option<&MediaId>, share: Share, of: usize) -> Element {
    let theme = look.theme;
    let high = if of > MANY { side(look) * 0.55 } else { side(look) };
    let small = theme.picture.icon + theme.gap.small;
    column()
        .centred()
        .gap(theme.gap.small)
        .child(picture(Picture::Icon(plant(share)), high * SLIM, high))
        .maybe(thing.map(|id| picture(look.thing(id), small, small)))
}

/// A piece of weather, the larger the more it is there; all stand on one line.
fn in_the_sky(look: &Look, weather: Picture, share: Share) -> Element {
    let high = side(look) * 0.8;
    let wide = high * grown(share);
    let place = column().node(|node| {
        node.height = px(high);
        node.justify_content = JustifyContent::FlexEnd;
        node.align_items = AlignItems::Center;
    });
    place.child(picture(weather, wide, wide))
}

/// How large a share is drawn, as a part of the largest.
fn grown(share: Share) -> f32 {
    match share {
        Share::Few => 0.3,
        Share::Quarter => 0.48,
        Share::Half => 0.66,
        Share::ThreeQuarters => 0.83,
        Share::Most => 1.0,
    }
}

fn spoken(look: &Look) -> Element {
    let side = side(look);
    central(look)
        .child(picture(Picture::Icon("things/speech-balloon"), side, side))
        .child(heading(look.say("room-spoken"), Style::Display, Hue::Ink).centred().live())
        .child(text(look.say("room-spoken.about"), Style::Body, Hue::Ink).centred())
}
