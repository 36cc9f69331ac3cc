//! The group comes in: what this evening is about, and how a phone joins.

use bevy::prelude::*;

use super::{bar, central};
use crate::game::stage::Look;
use crate::game::stage::drawing::Drawing;
use crate::game::stage::element::{Content, Element, Motion, column, heading, picture, row, text};
use crate::game::stage::widgets::{card, foot, main_button, middle, page, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, Role};
use crate::room::{Invitation, Session};
use crate::stay::{AtRoom, Intent, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, session: &Session) -> Element {
    let theme = look.theme;
    let module = session.plan().module.as_ref().map(|id| look.text(&TextKey::value(format!("module-{id}"))));
    let words = column()
        .centred()
        .gap(theme.gap.hair)
        .child(heading(look.say("room-welcome"), Style::Display, Hue::Ink).centred())
        .maybe(module.map(|module| text(module, Style::Heading, Hue::Ink).centred()));
    let content = match session.invitation() {
        Some(invitation) => central(look).gap(theme.gap.base).child(words).child(way_in(look, invitation)),
        None => central(look)
            .child(faces(look, stay))
            .child(words)
            .child(text(look.say("room-welcome.about"), Style::Body, Hue::Ink).centred()),
    };
    let on = Intent::AtRoom(AtRoom::Forward);
    let on = main_button(look, look.say("room-begin"), Hue::Strong(Accent::Sun), on).key("next");
    let content = with_foot(middle(look, "welcome", content), foot(look, [on]));
    page(look.say("room-welcome"), Hue::Ground, bar(look, session, Vec::new()), content)
}

fn faces(look: &Look, stay: &Stay) -> Element {
    let pack = stay.pack();
    let bloggers = pack.credits.iter().filter_map(|id| pack.person(id)).filter(|one| one.role == Role::Blogger);
    let side = look.theme.face.hero.min(look.fit(look.theme.column.wide) / 6.0 - look.theme.gap.small);
    let faces = bloggers
        .enumerate()
        .map(|(at, blogger)| picture(look.face(&blogger.id, Face::Happy), side, side).moves(Motion::Appear(at as u32)));
    row().centred().gap(look.theme.gap.small).with(faces)
}

/// Scan, or type a short address and a code.
fn way_in(look: &Look, invitation: &Invitation) -> Element {
    let theme = look.theme;
    let side = theme.picture.hero;
    // Dark on white whatever the page's colours: a camera has to read it.
    let code = Element { content: Content::Drawing(Drawing::Code(invitation.qr.clone())), ..column() };
    let code = code.size(side, side);
    let scan =
        card(look, Hue::Card).centred().child(code).child(text(look.say("room-join.scan"), Style::Label, Hue::Ink));
    let typed = card(look, Hue::Card)
        .centred()
        .child(text(look.say("room-join.type"), Style::Label, Hue::Ink).centred())
        .child(heading(invitation.short_address().to_owned(), Style::Title, Hue::Ink).centred())
        .child(text(look.say("room-join.code"), Style::Label, Hue::Ink))
        .child(heading(invitation.code.clone(), Style::Display, Hue::Ink).centred());
    let both = row().centred().wraps().gap(theme.gap.huge).node(|node| node.align_items = AlignItems::Stretch);
    central(look)
        .gap(theme.gap.base)
        .child(both.child(scan).child(typed))
        .child(text(look.say("room-join.about"), Style::Small, Hue::Ink).centred())
}
