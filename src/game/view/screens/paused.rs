//! A pause: a quiet picture, and every way on.

use crate::app::{GirlIntent, Intent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, main_button, middle, page, plain_button};
use crate::mission::{Command, Run};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, _run: &Run) -> Element {
    let theme = cx.theme;
    let side = theme.picture.hero * 0.8;
    let settings =
        plain_button(cx, cx.say("settings"), Some("icons/settings"), Intent::Girl(GirlIntent::Open(Sheet::Settings)));
    let leave = plain_button(cx, cx.say("leave"), Some("icons/leave"), Intent::Girl(GirlIntent::Leave));
    let ways = row()
        .centred()
        .wraps()
        .gap(theme.gap.base)
        .child(
            main_button(
                cx,
                cx.say("resume"),
                Hue::Strong(Accent::Mint),
                Intent::Girl(GirlIntent::Run(Command::Resume)),
            )
            .key("next"),
        )
        .child(
            plain_button(cx, cx.say("not-today"), None, Intent::Girl(GirlIntent::Run(Command::NotToday)))
                .key("not-today"),
        )
        .child(settings.key("settings"))
        .child(leave.key("leave"));
    let content = column()
        .wide(cx.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(Picture::Icon("things/hot-beverage"), side, side))
        .child(heading(cx.say("paused"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say("paused.about"), Style::Body, Hue::Ink).centred())
        .child(ways);
    let bar =
        Bar { back: Some(("icons/play", cx.say("resume"), Intent::Girl(GirlIntent::Back))), ..Bar::default() }.draw(cx);
    page(cx.say("paused"), Hue::Tint(Accent::Lilac), bar, middle(cx, "paused", content))
}
