//! The content note: what a mission is about, before it begins, and that another day is just as good.

use super::mission::bar;
use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, row, text};
use crate::game::stage::widgets::{card, main_button, middle, page, plain_button, says};
use crate::game::theme::{Hue, Style};
use crate::mission::{Command, Face, NOTE_PART, Run};
use crate::pack::model::Accent;
use crate::stay::Intent;

/// Draws it.
pub fn draw(look: &Look, run: &Run) -> Element {
    let theme = look.theme;
    let mission = run.mission();
    let accent = look.accent_of(&mission.id);
    let ways = row()
        .centred()
        .wraps()
        .gap(theme.gap.base)
        .child(main_button(look, look.say("note-go"), Hue::Strong(Accent::Sun), next()).key("next"))
        .child(plain_button(look, look.say("not-today"), None, Intent::Run(Command::NotToday)).key("not-today"));
    let inside = card(look, Hue::Tint(accent))
        .wide(look.fit(theme.column.text))
        .child(heading(look.mission(&mission.id, "title"), Style::Title, Hue::Ink))
        .child(says(look, &mission.blogger, Face::Calm, look.mission(&mission.id, NOTE_PART)))
        .child(text(look.say("note-free"), Style::Body, Hue::Ink))
        .child(ways);
    let content = column().wide(look.fit(theme.column.text)).child(inside);
    page(look.say("note"), Hue::Ground, bar(look, run, accent), middle(look, "note", content))
}

fn next() -> Intent {
    Intent::Run(Command::Next)
}
