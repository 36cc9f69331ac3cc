//! How she feels: big pictures to choose from, a kind answer, and a way to talk where it is heavy.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, Motion, column, picture, row, text};
use crate::game::view::widgets::{body, foot, help_button, with_foot};
use crate::mission::kinds::mood::{Feeling, Play};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let moods = play.mood().moods.iter().enumerate().map(|(index, mood)| draw_mood(within, play, mood, index));
    let grid = row()
        .centred()
        .wraps()
        .gap(theme.gap.base)
        .node(|node| node.width = percent(100))
        .with(moods)
        .speaks(Role::RadioGroup, None);
    let reply = play.picked().map(|mood| {
        let face = if mood.heavy { Face::Calm } else { Face::Happy };
        within.blogger_says(face, &format!("reply-{}", mood.id))
    });
    let content = column()
        .wide(cx.fit(theme.column.chat))
        .gap(theme.gap.wide)
        .node(|node| node.margin = UiRect::all(Val::Auto))
        .child(grid)
        .maybe(reply);
    let talk = play.picked().filter(|mood| mood.heavy).map(|_| help_button(cx).key("talk"));
    let buttons: Vec<_> = talk.into_iter().chain(within.next()).collect();
    with_foot(body(cx, within.key("mood")).child(content), (!buttons.is_empty()).then(|| foot(cx, buttons)))
}

fn draw_mood(within: &InStep, play: &Play, mood: &Feeling, index: usize) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let chosen = play.picked().is_some_and(|picked| picked.id == mood.id);
    let side = theme.picture.card;
    let fill = if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card };
    let lean = theme.tilt * if index.is_multiple_of(2) { -0.6 } else { 0.6 };
    column()
        .centred()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(30);
            node.min_width = px(cx.with_text(theme.stop.label * 0.92));
            node.min_height = px(theme.stop.side);
        })
        .fill(fill)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .tilt(if chosen { 0.0 } else { lean })
        .child(picture(cx.thing(&mood.picture), side, side))
        .child(text(within.text(&format!("mood-{}", mood.id)), Style::Label, Hue::Ink).centred())
        .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Run(Command::Choose(mood.id.clone()))))
        .key(format!("mood-{}", mood.id))
        .moves(Motion::Appear(index as u32))
}
