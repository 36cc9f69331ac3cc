//! A blogger's message to the group: what an inbox shows one girl, large enough for a wall.

use bevy::prelude::*;

use super::{bar, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, picture};
use crate::game::stage::widgets::{body, facts, foot, halves, main_button, page, says, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::{Command, Run};
use crate::pack::model::Accent;
use crate::stay::Intent;

/// Draws it.
pub fn draw(look: &Look, run: &Run) -> Element {
    let theme = look.theme;
    let mission = run.mission();
    let high = side(look) * 1.4;
    let seen = column()
        .centred()
        .gap(theme.gap.base)
        .child(picture(look.thing(&mission.picture), high, high))
        .child(heading(look.mission(&mission.id, "title"), Style::Display, Hue::Ink).centred());
    let said = column()
        .gap(theme.gap.wide)
        .child(says(look, &mission.blogger, mission.face, look.mission(&mission.id, "brief")))
        .child(facts(look, look.mission(&mission.id, "facts")));
    let both = halves(look, seen, said).node(|node| {
        node.margin = UiRect::all(Val::Auto);
        node.align_items = AlignItems::Center;
    });
    let next = Intent::Run(Command::Next);
    let next = main_button(look, look.say("room-start"), Hue::Strong(Accent::Sun), next).key("next");
    let content = with_foot(body(look, "message").child(both), foot(look, [next]));
    let accent = look.accent_of(&mission.id);
    let bar = look.session().map(|session| bar(look, session, Vec::new()));
    page(look.mission(&mission.id, "title"), Hue::Tint(accent), bar.unwrap_or_default(), content)
}
