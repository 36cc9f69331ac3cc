//! A mission put away for another day: that is fine, and it says so.

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, help_button, main_button, middle, page};
use crate::game::theme::{Hue, Style};
use crate::mission::{Face, Run};
use crate::pack::model::Accent;
use crate::stay::Intent;

/// Draws it.
pub fn draw(look: &Look, run: &Run) -> Element {
    let theme = look.theme;
    let mission = run.mission();
    let side = theme.face.large;
    let back = main_button(look, look.say("back-to-messages"), Hue::Strong(Accent::Sun), Intent::Back);
    let name = [("name", look.name(&mission.blogger))];
    let content = column()
        .wide(look.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(look.face(&mission.blogger, Face::Happy), side, side))
        .child(heading(look.say("ended"), Style::Display, Hue::Ink).centred())
        .child(text(look.say_with("ended.about", &name), Style::Body, Hue::Ink).centred())
        .child(
            row()
                .centred()
                .wraps()
                .gap(theme.gap.base)
                .child(back.key("next"))
                .child(help_button(look).key("help-too")),
        );
    let bar = Bar { back: Some(("icons/back", look.say("back-to-messages"), Intent::Back)), ..Bar::default() };
    page(look.say("ended"), Hue::Ground, bar.draw(look), middle(look, "ended", content))
}
