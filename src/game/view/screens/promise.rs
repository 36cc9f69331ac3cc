//! What a profile is, before she chooses its pictures: four sentences, the honest one about forgetting among them.

use bevy::prelude::*;

use crate::app::{self, Intent, ProfileIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::game::view::widgets::{Bar, body, card, foot, main_button, page, with_foot};
use crate::pack::model::Accent;

/// The sentences, each with its picture and ground.
const SENTENCES: [(&str, &str, Accent); 4] = [
    ("choose", "secret/star", Accent::Sun),
    ("alone", "secret/key", Accent::Mint),
    ("forgotten", "secret/kite", Accent::Coral),
    ("portrait", "secret/camera", Accent::Sky),
];

/// Draws it.
pub fn draw(cx: &ViewCx, _stay: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("promise"));
    let side = theme.picture.thing;
    let cards = SENTENCES.into_iter().map(|(id, shown, accent)| {
        let line = row()
            .gap(theme.gap.wide)
            .node(|node| node.width = percent(100))
            .child(picture(Picture::Icon(shown), side, side))
            .child(text(cx.say(&format!("promise.{id}")), Style::Body, Hue::Ink).grow());
        card(cx, Hue::Tint(accent))
            .pad(theme.gap.wide, theme.gap.base)
            .node(|node| node.width = percent(100))
            .child(line)
    });
    let content = column()
        .wide(cx.fit(theme.column.chat))
        .gap(theme.gap.base + theme.gap.hair)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .with(cards);
    let go = main_button(cx, cx.say("promise.go"), Hue::Strong(Accent::Sun), Intent::Profile(ProfileIntent::Choose));
    let content = with_foot(body(cx, "promise").child(content), foot(cx, [go.key("go")]));
    page(cx.say("promise"), Hue::Ground, bar.draw(cx), content)
}
