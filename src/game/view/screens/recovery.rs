//! The recovery sheet: twelve pictures in their order, shown once, to be saved as paper.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::secret::PICTURES;
use crate::app::{self, GirlIntent, Intent, Recovery, StaffIntent, StaffSaid};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::game::view::widgets::{Bar, body, foot, main_button, page, plain_button, with_foot};
use crate::pack::model::Accent;

/// Pictures in a row of the sheet, and where the words are large.
const ACROSS: [usize; 2] = [4, 3];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, recovery: &Recovery) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("recovery"));
    let width = cx.fit(theme.column.text);
    let across = ACROSS[usize::from(width / cx.frame.rem < theme.fits.words * 2.0)];
    let cell = (width - theme.gap.base * (across as f32 - 1.0)) / across as f32;
    let rows = recovery.0.chunks(across).enumerate().map(|(at, chunk)| {
        let cells = chunk
            .iter()
            .enumerate()
            .map(|(column, which)| numbered(cx, at * across + column + 1, usize::from(*which), cell));
        row().gap(theme.gap.base).with(cells)
    });
    let printed = match app.staff().said() {
        StaffSaid::Printed(path) => {
            let said = cx.say_with("recovery.printed", &[("path", path.clone())]);
            Some(text(said, Style::Label, Hue::Ink).key("printed").live())
        }
        StaffSaid::Nothing | StaffSaid::Short | StaffSaid::Differs | StaffSaid::Wrong(_) => None,
    };
    let content = column()
        .wide(width)
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(text(cx.say("recovery.about"), Style::Body, Hue::Ink))
        .with(rows)
        .child(text(cx.say("recovery.keep"), Style::Body, Hue::Ink))
        .maybe(printed);
    let print = Intent::Staff(StaffIntent::Print);
    let print = plain_button(cx, cx.say("recovery.print"), Some("icons/paper"), print).key("print");
    let done =
        main_button(cx, cx.say("recovery.done"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back)).key("done");
    let content = with_foot(body(cx, "recovery").child(content), foot(cx, [print, done]));
    page(cx.say("recovery"), Hue::Ground, bar.draw(cx), content)
}

fn numbered(cx: &ViewCx, number: usize, which: usize, width: f32) -> Element {
    let theme = cx.theme;
    let side = theme.target;
    let word = cx.say(&format!("picture-{}", PICTURES[which % PICTURES.len()]));
    column()
        .centred()
        .gap(theme.gap.hair)
        .pad(theme.gap.hair, theme.gap.small)
        .wide(width)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.small)
        .child(picture(Picture::Secret(which), side, side))
        .child(text(format!("{number}. {word}"), Style::Small, Hue::Ink).centred())
        .speaks(Role::Group, None)
}
