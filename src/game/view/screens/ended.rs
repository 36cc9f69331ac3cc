//! A mission put away for another day: that is fine, and it says so.

use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, help_button, main_button, middle, page};
use crate::mission::{Face, Run};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let side = theme.face.large;
    let back = main_button(cx, cx.say("back-to-messages"), Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Back));
    let name = [("name", cx.name(&mission.blogger).into())];
    let content = column()
        .wide(cx.fit(theme.column.text))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(cx.face(&mission.blogger, Face::Happy), side, side))
        .child(heading(cx.say("ended"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say_with("ended.about", &name), Style::Body, Hue::Ink).centred())
        .child(
            row().centred().wraps().gap(theme.gap.base).child(back.key("next")).child(help_button(cx).key("help-too")),
        );
    let bar = Bar {
        back: Some(("icons/back", cx.say("back-to-messages"), Intent::Girl(GirlIntent::Back))),
        ..Bar::default()
    };
    page(cx.say("ended"), Hue::Ground, bar.draw(cx), middle(cx, "ended", content))
}
