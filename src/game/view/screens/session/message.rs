//! A blogger's message to the group: what an inbox shows one girl, large enough for a wall.

use bevy::prelude::*;

use super::{bar, for_a_wall, side};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, picture};
use crate::game::view::widgets::{body, foot, main_button, page, says, side_by_side, with_foot};
use crate::mission::{Command, Run};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let high = side(cx) * 1.4;
    let seen = column()
        .centred()
        .gap(theme.gap.base)
        .child(picture(cx.thing(&mission.picture), high, high))
        .child(heading(cx.mission(&mission.id, "title"), Style::Display, Hue::Ink).centred());
    let said =
        column().gap(theme.gap.wide).child(says(cx, &mission.blogger, mission.face, cx.mission(&mission.id, "brief")));
    let said = for_a_wall(said);
    // The words take two of three parts.
    let wide = cx.fit(theme.column.wide) - theme.gap.wide;
    let both = side_by_side(cx, (seen, wide / 3.0), (said, wide * 2.0 / 3.0)).node(|node| {
        node.margin = UiRect::all(Val::Auto);
        node.align_items = AlignItems::Center;
    });
    let next = Intent::Girl(GirlIntent::Run(Command::Next));
    let next = main_button(cx, cx.say("room-start"), Hue::Strong(Accent::Sun), next).key("next");
    let content = with_foot(body(cx, "message").child(both), foot(cx, [next]));
    let accent = cx.accent_of(&mission.id);
    let bar = cx.session().map(|session| bar(cx, session, Vec::new()));
    page(cx.mission(&mission.id, "title"), Hue::Tint(accent), bar.unwrap_or_default(), content)
}
