//! What a profile is, before she chooses its pictures: four sentences, the honest one about forgetting among them.

use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, picture, row, text};
use crate::game::stage::widgets::{Bar, body, card, foot, main_button, page, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{AtDoor, Intent, Stay};

/// The sentences, each with its picture and ground.
const SENTENCES: [(&str, &str, Accent); 4] = [
    ("choose", "secret/star", Accent::Sun),
    ("alone", "secret/key", Accent::Mint),
    ("forgotten", "secret/kite", Accent::Coral),
    ("portrait", "secret/camera", Accent::Sky),
];

/// Draws it.
pub fn draw(look: &Look, _stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("promise"));
    let side = theme.picture.thing;
    let cards = SENTENCES.into_iter().map(|(id, shown, accent)| {
        let line = row()
            .gap(theme.gap.wide)
            .node(|node| node.width = percent(100))
            .child(picture(Picture::Icon(shown), side, side))
            .child(text(look.say(&format!("promise.{id}")), Style::Body, Hue::Ink).grow());
        card(look, Hue::Tint(accent))
            .pad(theme.gap.wide, theme.gap.base)
            .node(|node| node.width = percent(100))
            .child(line)
    });
    let content = column()
        .wide(look.fit(theme.column.chat))
        .gap(theme.gap.base + theme.gap.hair)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .with(cards);
    let go = main_button(look, look.say("promise.go"), Hue::Strong(Accent::Sun), Intent::AtDoor(AtDoor::Choose));
    let content = with_foot(body(look, "promise").child(content), foot(look, [go.key("go")]));
    page(look.say("promise"), Hue::Ground, bar.draw(look), content)
}
