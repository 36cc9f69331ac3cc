//! Who made this, with whose pictures, letters and advice, and what still waits for a reading.

use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, body, card, page};
use crate::game::theme::{Hue, Style};
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, ReviewState, Role};
use crate::stay::Stay;

/// The paragraphs of the credits, by their Fluent names.
const PARAGRAPHS: [&str; 6] =
    ["credits-idea", "credits-portraits", "credits-objects", "credits-icons", "credits-fonts", "credits-code"];

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("credits"));
    let paragraphs = PARAGRAPHS.map(|id| text(look.say(id), Style::Body, Hue::Ink));
    let made = card(look, Hue::Card).with(paragraphs);
    let content = column()
        .wide(look.fit(theme.column.text * 1.2))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(bloggers(look, stay))
        .child(made.node(|node| node.flex_shrink = 0.0))
        .child(waiting(look, stay));
    page(look.say("credits"), Hue::Ground, bar.draw(look), body(look, "credits").child(content))
}

fn bloggers(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let pack = stay.pack();
    let shown = pack.credits.iter().filter_map(|id| pack.person(id)).filter(|person| person.role == Role::Blogger);
    let people = shown.map(|person| {
        let about = look.text(&TextKey::attribute(format!("person-{}", person.id), "about"));
        let words = column()
            .child(text(look.name(&person.id), Style::Label, Hue::Ink))
            .child(text(about, Style::Small, Hue::Ink))
            .grow();
        row()
            .gap(theme.gap.base)
            .child(picture(look.face(&person.id, Face::Happy), theme.face.small, theme.face.small))
            .child(words)
    });
    card(look, Hue::Tint(Accent::Sun)).node(|node| node.flex_shrink = 0.0).with(people)
}

/// Texts that are drafts until those they are about have read them.
fn waiting(look: &Look, stay: &Stay) -> Element {
    let drafts = stay.pack().manifest.review.iter().filter(|review| review.state == ReviewState::Draft);
    let lines =
        drafts.map(|review| text(look.text(&TextKey::value(format!("review-{}", review.id))), Style::Body, Hue::Ink));
    card(look, Hue::Tint(Accent::Lilac))
        .node(|node| node.flex_shrink = 0.0)
        .child(heading(look.say("credits-drafts"), Style::Heading, Hue::Ink))
        .with(lines)
}
