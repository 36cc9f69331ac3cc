//! A guest who made something goes: whether she wants to hold on to it is asked once.

use crate::app::{GirlIntent, Intent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, text};
use crate::game::view::widgets::{Bar, foot, main_button, middle, page, plain_button, with_foot};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("leave-guest"));
    let content = column()
        .wide(cx.fit(theme.column.text))
        .gap(theme.gap.wide)
        .centred()
        .child(cx.me(theme.picture.hero))
        .child(text(cx.say("leave-guest.about"), Style::Body, Hue::Ink).centred());
    let go = plain_button(cx, cx.say("leave-guest.go"), Some("icons/leave"), Intent::Girl(GirlIntent::Leave));
    let keep = Intent::Girl(GirlIntent::Open(Sheet::Promise));
    let keep = main_button(cx, cx.say("leave-guest.keep"), Hue::Strong(Accent::Mint), keep).key("keep");
    let content = with_foot(middle(cx, "leave-guest", content), foot(cx, [go.key("leave"), keep]));
    page(cx.say("leave-guest"), Hue::Ground, bar.draw(cx), content)
}
