//! The content note: what a mission is about, before it begins, and that another day is just as good.

use super::mission::bar;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, row, text};
use crate::game::view::widgets::{card, main_button, middle, page, plain_button, says, with_quiet_land};
use crate::mission::{Command, Face, NOTE_PART, Run};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let accent = cx.accent_of(&mission.id);
    let ways = row()
        .centred()
        .wraps()
        .gap(theme.gap.base)
        .child(main_button(cx, cx.say("note-go"), Hue::Strong(Accent::Sun), next()).key("next"))
        .child(
            plain_button(cx, cx.say("not-today"), None, Intent::Girl(GirlIntent::Run(Command::NotToday)))
                .key("not-today"),
        );
    let inside = card(cx, Hue::Tint(accent))
        .wide(cx.fit(theme.column.text))
        .child(heading(cx.mission(&mission.id, "title"), Style::Title, Hue::Ink))
        .child(says(cx, &mission.blogger, Face::Calm, cx.mission(&mission.id, NOTE_PART)))
        .child(text(cx.say("note-free"), Style::Body, Hue::Ink))
        .child(ways);
    let content = column().wide(cx.fit(theme.column.text)).child(inside);
    let drawn = page(cx.say("note"), Hue::Ground, bar(cx, run, accent), middle(cx, "note", content));
    with_quiet_land(cx, drawn, cx.pack().module_of(&mission.id).filter(|_| cx.session().is_none()))
}

fn next() -> Intent {
    Intent::Girl(GirlIntent::Run(Command::Next))
}
