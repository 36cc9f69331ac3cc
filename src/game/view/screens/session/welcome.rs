//! The group comes in: what this evening is about, and how a phone joins.

use bevy::prelude::*;

use super::{bar, central};
use crate::app::{self, Intent, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::drawing::Drawing;
use crate::game::view::element::{Content, Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{card, foot, main_button, middle, page, with_foot};
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, Role};
use crate::session::{Invitation, Session};

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, session: &Session) -> Element {
    let theme = cx.theme;
    let module = session.plan().module_in(app.pack()).map(|id| cx.text(&TextKey::value(format!("module-{id}"))));
    let words = column()
        .centred()
        .gap(theme.gap.hair)
        .child(heading(cx.say("room-welcome"), Style::Display, Hue::Ink).centred())
        .maybe(module.map(|module| text(module, Style::Title, Hue::Ink).centred()));
    let content = match session.invitation() {
        Some(invitation) => central(cx).gap(theme.gap.base).child(words).child(way_in(cx, invitation)),
        None => central(cx)
            .child(faces(cx, app))
            .child(words)
            .child(text(cx.say("room-welcome.about"), Style::Title, Hue::Ink).centred()),
    };
    let on = Intent::Session(SessionIntent::Forward);
    let on = main_button(cx, cx.say("room-begin"), Hue::Strong(Accent::Sun), on).key("next");
    let content = with_foot(middle(cx, "welcome", content), foot(cx, [on]));
    page(cx.say("room-welcome"), Hue::Ground, bar(cx, session, Vec::new()), content)
}

fn faces(cx: &ViewCx, app: &app::App) -> Element {
    let pack = app.pack();
    let bloggers = pack.credits.iter().filter_map(|id| pack.person(id)).filter(|one| one.role == Role::Blogger);
    let side = cx.theme.face.hero.min(cx.fit(cx.theme.column.wide) / 6.0 - cx.theme.gap.small);
    let faces = bloggers
        .enumerate()
        .map(|(at, blogger)| picture(cx.face(&blogger.id, Face::Happy), side, side).moves(Motion::Appear(at as u32)));
    row().centred().gap(cx.theme.gap.small).with(faces)
}

/// Scan, or type a short address and a code.
fn way_in(cx: &ViewCx, invitation: &Invitation) -> Element {
    let theme = cx.theme;
    let side = theme.picture.hero;
    // Dark on white whatever the page's colours: a camera has to read it.
    let code = Element { content: Content::Drawing(Drawing::Code(invitation.qr.clone())), ..column() };
    let code = code.size(side, side);
    let scan = card(cx, Hue::Card)
        .centred()
        .child(code)
        .child(text(cx.say("room-join.scan"), Style::Title, Hue::Ink).centred());
    let typed = card(cx, Hue::Card)
        .centred()
        .child(text(cx.say("room-join.type"), Style::Title, Hue::Ink).centred())
        .child(heading(invitation.short_address().to_owned(), Style::Title, Hue::Ink).centred())
        .child(text(cx.say("room-join.code"), Style::Title, Hue::Ink).centred())
        .child(heading(invitation.code.clone(), Style::Display, Hue::Ink).centred());
    let told = column()
        .gap(theme.gap.base)
        .node(|node| node.justify_content = JustifyContent::Center)
        .child(text(cx.say("room-join.wifi"), Style::Title, Hue::Ink))
        .child(text(cx.say("room-join.about"), Style::Title, Hue::Ink));
    let below = cx.fit(theme.column.text);
    if cx.frame.narrow {
        return central(cx).with([scan, typed, told].map(|way| way.wide(below)));
    }
    let wide = cx.fit(theme.column.wide);
    let beside = row().gap(theme.gap.wide).node(|node| node.align_items = AlignItems::Stretch);
    if cx.frame.rems() < theme.fits.three {
        let room = wide - theme.gap.wide;
        let both = beside.child(scan.wide(room * 0.42)).child(typed.wide(room * 0.58));
        central(cx).gap(theme.gap.base).child(both).child(told.wide(below))
    } else {
        let room = wide - 2.0 * theme.gap.wide;
        let all = beside.child(scan.wide(room * 0.29)).child(typed.wide(room * 0.38)).child(told.wide(room * 0.33));
        central(cx).child(all)
    }
}
