//! The calm picture of a pause. It says nothing of why.

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, heading, picture, text};
use crate::game::stage::widgets::{Bar, middle, page};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(look: &Look) -> Element {
    let theme = look.theme;
    let side = theme.picture.calm;
    let content = column()
        .wide(look.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(Picture::Icon("things/sun-behind-cloud"), side, side))
        .child(heading(look.say("room-pause"), Style::Display, Hue::Ink).centred())
        .child(text(look.say("room-pause.about"), Style::Body, Hue::Ink).centred());
    let bar = Bar { beside_help: super::to_desk(look).into_iter().collect(), ..Bar::default() }.draw(look);
    page(look.say("room-pause"), Hue::Tint(Accent::Sky), bar, middle(look, "calm", content))
}
