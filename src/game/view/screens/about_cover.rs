//! How to hide the game from somebody who looks over her shoulder, and how to come back. She can try it at once.

use bevy::prelude::*;

use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::game::view::widgets::{Bar, card, main_button, middle, page, tag};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let side = cx.icon() + theme.gap.small;
    let icon = |name| picture(Picture::Line(name, Hue::Ink), side, side);
    let ways = [
        (icon("icons/cover"), "cover-hold"),
        (tag(cx, cx.say("cover-key")), "cover-press"),
        (icon("icons/dots"), "cover-back"),
    ];
    let ways = ways.map(|(shown, sentence)| {
        // All sentences begin below each other, beside the widest of the three.
        let shown = row().centred().child(shown).node(|node| {
            node.min_width = px(cx.with_text(theme.tile * 0.8));
            node.flex_shrink = 0.0;
        });
        row().gap(theme.gap.base).child(shown).child(text(cx.say(sentence), Style::Body, Hue::Ink).grow())
    });
    let try_it = main_button(cx, cx.say("cover-try"), Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Cover))
        .key("cover-try");
    let inside = card(cx, Hue::Card)
        .node(|node| node.width = percent(100))
        .gap(theme.gap.wide)
        .with(ways)
        .child(row().centred().child(try_it));
    let content = column().wide(cx.fit(theme.column.text)).child(inside);
    let bar = Bar::of_sheet(cx, cx.say("cover-title")).draw(cx);
    page(cx.say("cover-title"), Hue::Tint(Accent::Lilac), bar, middle(cx, "about-cover", content))
}
