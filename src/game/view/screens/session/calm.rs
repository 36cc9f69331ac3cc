//! The calm picture of a pause. It says nothing of why.

use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, text};
use crate::game::view::widgets::{Bar, middle, page};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let side = theme.picture.calm;
    let content = column()
        .wide(cx.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(Picture::Icon("things/sun-behind-cloud"), side, side))
        .child(heading(cx.say("room-pause"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say("room-pause.about"), Style::Body, Hue::Ink).centred());
    let bar = Bar { beside_help: super::to_desk(cx).into_iter().collect(), ..Bar::default() }.draw(cx);
    page(cx.say("room-pause"), Hue::Tint(Accent::Sky), bar, middle(cx, "calm", content))
}
