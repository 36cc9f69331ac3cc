//! The recovery sheet: twelve pictures in their order, shown once, to be saved as paper.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, picture, row, text};
use crate::game::stage::widgets::{Bar, body, foot, main_button, page, plain_button, with_foot};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::secret::PICTURES;
use crate::stay::{AtStaffDoor, Intent, StaffSaid, Stay};

/// Pictures in a row of the sheet.
const ACROSS: usize = 4;

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("recovery"));
    let pictures = stay.staff().recovery().map_or(&[][..], |recovery| &recovery.0);
    let width = look.fit(theme.column.text);
    let cell = (width - theme.gap.base * (ACROSS as f32 - 1.0)) / ACROSS as f32;
    let rows = pictures.chunks(ACROSS).enumerate().map(|(at, chunk)| {
        let cells = chunk
            .iter()
            .enumerate()
            .map(|(column, which)| numbered(look, at * ACROSS + column + 1, usize::from(*which), cell));
        row().gap(theme.gap.base).with(cells)
    });
    let printed = match stay.staff().said() {
        StaffSaid::Printed(path) => {
            let said = look.say_with("recovery.printed", &[("path", path.clone())]);
            Some(text(said, Style::Label, Hue::Ink).key("printed").live())
        }
        _ => None,
    };
    let content = column()
        .wide(width)
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(text(look.say("recovery.about"), Style::Body, Hue::Ink))
        .with(rows)
        .child(text(look.say("recovery.keep"), Style::Body, Hue::Ink))
        .maybe(printed);
    let print = Intent::AtStaffDoor(AtStaffDoor::Print);
    let print = plain_button(look, look.say("recovery.print"), Some("icons/paper"), print).key("print");
    let done = main_button(look, look.say("recovery.done"), Hue::Strong(Accent::Mint), Intent::Back).key("done");
    let content = with_foot(body(look, "recovery").child(content), foot(look, [print, done]));
    page(look.say("recovery"), Hue::Ground, bar.draw(look), content)
}

fn numbered(look: &Look, number: usize, which: usize, width: f32) -> Element {
    let theme = look.theme;
    let side = theme.target;
    let word = look.say(&format!("picture-{}", PICTURES[which % PICTURES.len()]));
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
