//! How to hide the game from somebody who looks over her shoulder, and how to come back. She can try it at once.

use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, picture, row, text};
use crate::game::stage::widgets::{Bar, card, main_button, middle, page, tag};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::Intent;

/// Draws it.
pub fn draw(look: &Look) -> Element {
    let theme = look.theme;
    let side = theme.picture.icon + theme.gap.small;
    let icon = |name| picture(Picture::Line(name, Hue::Ink), side, side);
    let ways = [
        (icon("icons/cover"), "cover-hold"),
        (tag(look, look.say("cover-key")), "cover-press"),
        (icon("icons/dots"), "cover-back"),
    ];
    let ways = ways.map(|(shown, sentence)| {
        // All sentences begin below each other, beside the widest of the three.
        let shown = row().centred().child(shown).node(|node| {
            node.min_width = px(look.with_text(theme.tile * 0.8));
            node.flex_shrink = 0.0;
        });
        row().gap(theme.gap.base).child(shown).child(text(look.say(sentence), Style::Body, Hue::Ink).grow())
    });
    let try_it = main_button(look, look.say("cover-try"), Hue::Strong(Accent::Sun), Intent::Cover).key("cover-try");
    let inside = card(look, Hue::Card)
        .node(|node| node.width = percent(100))
        .gap(theme.gap.wide)
        .with(ways)
        .child(row().centred().child(try_it));
    let content = column().wide(look.fit(theme.column.text)).child(inside);
    let bar = Bar::of_sheet(look, look.say("cover-title")).draw(look);
    page(look.say("cover-title"), Hue::Tint(Accent::Lilac), bar, middle(look, "about-cover", content))
}
