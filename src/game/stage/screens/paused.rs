//! A pause: a quiet picture, and every way on.

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, main_button, middle, page, plain_button};
use crate::game::theme::{Hue, Style};
use crate::mission::{Command, Run};
use crate::pack::model::Accent;
use crate::stay::{Intent, Sheet};

/// Draws it.
pub fn draw(look: &Look, _run: &Run) -> Element {
    let theme = look.theme;
    let side = theme.picture.hero * 0.8;
    let settings = plain_button(look, look.say("settings"), Some("icons/settings"), Intent::Open(Sheet::Settings));
    let leave = plain_button(look, look.say("leave"), Some("icons/leave"), Intent::Leave);
    let ways = row()
        .centred()
        .wraps()
        .gap(theme.gap.base)
        .child(
            main_button(look, look.say("resume"), Hue::Strong(Accent::Mint), Intent::Run(Command::Resume)).key("next"),
        )
        .child(plain_button(look, look.say("not-today"), None, Intent::Run(Command::NotToday)).key("not-today"))
        .child(settings.key("settings"))
        .child(leave.key("leave"));
    let content = column()
        .wide(look.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(Picture::Icon("things/hot-beverage"), side, side))
        .child(heading(look.say("paused"), Style::Display, Hue::Ink).centred())
        .child(text(look.say("paused.about"), Style::Body, Hue::Ink).centred())
        .child(ways);
    let bar = Bar { back: Some(("icons/play", look.say("resume"), Intent::Back)), ..Bar::default() }.draw(look);
    page(look.say("paused"), Hue::Tint(Accent::Lilac), bar, middle(look, "paused", content))
}
