//! Who made this, with whose pictures, letters and advice, and what still waits for a reading.

use bevy::prelude::*;

use crate::app;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, card, page};
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, ReviewState};

/// The paragraphs of the credits, by their Fluent names.
const PARAGRAPHS: [&str; 6] =
    ["credits-idea", "credits-portraits", "credits-objects", "credits-icons", "credits-fonts", "credits-code"];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("credits"));
    let paragraphs = PARAGRAPHS.map(|id| text(cx.say(id), Style::Body, Hue::Ink));
    let made = card(cx, Hue::Card).with(paragraphs);
    let content = column()
        .wide(cx.fit(theme.column.text * 1.2))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(people(cx, app))
        .child(made.node(|node| node.flex_shrink = 0.0))
        .child(waiting(cx, app));
    page(cx.say("credits"), Hue::Ground, bar.draw(cx), body(cx, "credits").child(content))
}

/// Everybody in the stories who says who she or he is.
fn people(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let pack = app.pack();
    let shown = pack.credits.iter().filter_map(|id| pack.person(id));
    let people = shown.filter_map(|person| Some((person, cx.text(&person.about()?)))).map(|(person, about)| {
        let words = column()
            .child(text(cx.name(&person.id), Style::Label, Hue::Ink))
            .child(text(about, Style::Small, Hue::Ink))
            .grow();
        row()
            .gap(theme.gap.base)
            .child(picture(cx.face(&person.id, Face::Happy), theme.face.small, theme.face.small))
            .child(words)
    });
    card(cx, Hue::Tint(Accent::Sun)).node(|node| node.flex_shrink = 0.0).with(people)
}

/// Texts that are drafts until those they are about have read them.
fn waiting(cx: &ViewCx, app: &app::App) -> Element {
    let drafts = app.pack().manifest.review.iter().filter(|review| review.state == ReviewState::Draft);
    let lines =
        drafts.map(|review| text(cx.text(&TextKey::value(format!("review-{}", review.id))), Style::Body, Hue::Ink));
    card(cx, Hue::Tint(Accent::Lilac))
        .node(|node| node.flex_shrink = 0.0)
        .child(heading(cx.say("credits-drafts"), Style::Heading, Hue::Ink))
        .with(lines)
}
