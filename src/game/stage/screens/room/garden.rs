//! The picture of a group: a plant for each answer, the larger the more gave it. Even the smallest is there: whether
//! anybody stands behind it nobody can tell.

use accesskit::Role;
use bevy::prelude::*;

use super::{ask, bar, central, plant, shares};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{foot, main_button, middle, page, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::room::{Choice, Question, Session, Share, Shown};
use crate::stay::{AtRoom, Intent};

/// How wide a plant is beside its height.
const SLIM: f32 = 160.0 / 220.0;

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
    let beds = question.choices.iter().zip(shares).enumerate();
    let beds: Vec<_> =
        beds.map(|(at, (choice, share))| bed(look, choice, *share, question.choices.len(), at)).collect();
    let garden = row()
        .centred()
        .wraps()
        .gap(look.theme.gap.base)
        .node(|node| {
            node.width = percent(100);
            node.align_items = AlignItems::FlexStart;
        })
        .with(beds);
    central(look)
        .child(ask::prompt(look, question))
        .child(garden)
        .child(text(look.say("room-picture.about"), Style::Small, Hue::Ink).centred())
        .maybe(ask::coin(look, question))
}

fn bed(look: &Look, choice: &Choice, share: Share, of: usize, at: usize) -> Element {
    let theme = look.theme;
    let high = if of > 6 { theme.picture.hero * 0.55 } else { theme.picture.hero };
    let words = look.sentence(&choice.text);
    let said = look.say(&format!("room-share-{}", share.slug()));
    let width = (look.fit(theme.column.wide) / of as f32 - theme.gap.base)
        .clamp(look.with_text(theme.tile), look.with_text(theme.stop.label));
    let side = theme.picture.icon + theme.gap.small;
    let small = choice.picture.as_ref().map(|id| picture(look.thing(id), side, side));
    column()
        .centred()
        .gap(theme.gap.small)
        .node(|node| node.width = px(width))
        .child(picture(Picture::Icon(plant(share)), high * SLIM, high))
        .maybe(small)
        .child(text(words.clone(), Style::Label, Hue::Ink).centred())
        .child(text(said.clone(), Style::Small, Hue::Ink).centred())
        .speaks(Role::Image, Some(format!("{words}: {said}")))
        .moves(Motion::Appear(at as u32))
        .key(format!("bed-{}", choice.key))
}

fn spoken(look: &Look) -> Element {
    let side = look.theme.picture.hero;
    central(look)
        .child(picture(Picture::Icon("things/speech-balloon"), side, side))
        .child(heading(look.say("room-spoken"), Style::Display, Hue::Ink).centred().live())
        .child(text(look.say("room-spoken.about"), Style::Body, Hue::Ink).centred())
}
