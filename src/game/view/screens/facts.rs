//! What is true about all this: the blogger says so once the girl has acted, on a page of its own.

use bevy::prelude::*;

use super::mission::bar;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row};
use crate::game::view::widgets::{body, card, foot, main_button, page, says, with_foot, with_quiet_land};
use crate::mission::{Command, Run};
use crate::pack::model::Accent;

/// Draws it.
pub fn draw(cx: &ViewCx, run: &Run) -> Element {
    let theme = cx.theme;
    let mission = run.mission();
    let accent = cx.accent_of(&mission.id);
    let (side, high) = (theme.picture.thing, theme.picture.hero * 0.7);
    let head = row()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(picture(Picture::Icon("things/light-bulb"), side, side))
        .child(heading(cx.say("facts"), Style::Title, Hue::Ink).grow());
    let told = card(cx, Hue::Tint(Accent::Sun))
        .node(|node| node.width = percent(100))
        .child(head)
        .child(says(cx, &mission.blogger, mission.face, cx.mission(&mission.id, "facts")))
        .key("facts")
        .moves(Motion::Appear(0));
    let content = column()
        .wide(cx.fit(cx.with_text(theme.column.text)))
        .gap(theme.gap.wide)
        .node(|node| {
            node.margin = UiRect::all(Val::Auto);
            node.align_items = AlignItems::Center;
        })
        .child(picture(cx.thing(&mission.picture), high * 1.5, high))
        .child(told);
    let next = Intent::Girl(GirlIntent::Run(Command::Next));
    let next = main_button(cx, cx.say("next"), Hue::Strong(Accent::Sun), next).key("next");
    let content = with_foot(body(cx, "facts").child(content), foot(cx, [next]));
    let drawn = page(cx.say("facts"), Hue::Tint(accent), bar(cx, run, accent), content);
    with_quiet_land(cx, drawn, cx.pack().module_of(&mission.id).filter(|_| cx.session().is_none()))
}
