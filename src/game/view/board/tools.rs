//! What stands beside a board: what is chosen in words, the buttons that change it, and the papers to pick from.

use accesskit::Role;
use bevy::prelude::*;

use super::{Held, paper, place_of};
use crate::app::Intent;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, row, text};
use crate::game::view::widgets::{ground_hue, icon_button};
use crate::mission::board::{Lie, Nudge};
use crate::mission::keepsake::Ground;
use crate::words::Said;

/// The steps that have a button: its picture, and what it is called.
const STEPS: [(Nudge, &str, &str); 4] = [
    (Nudge::TurnBack, "icons/turn-back", "board-turn-back"),
    (Nudge::TurnOn, "icons/turn", "board-turn"),
    (Nudge::Smaller, "icons/smaller", "board-smaller"),
    (Nudge::Larger, "icons/larger", "board-larger"),
];

/// How many pieces of a paper's pattern lie in a sample of it, for one on the board.
const SMALL: f32 = 3.0;

/// How something lies, in words: it is read out whenever that changes.
pub fn told(cx: &ViewCx, name: Said, lie: Lie) -> Element {
    let mut parts = vec![name, place_of(cx, lie)];
    if lie.size() != 100 {
        parts.push(cx.say_with("board-size", &[("percent", lie.size().to_string())]));
    }
    if lie.turn() != 0 {
        parts.push(cx.say_with("board-turned", &[("degrees", lie.turn().to_string())]));
    }
    text(Said::join(parts, ", "), Style::Small, Hue::Ink).live().key("board-told")
}

/// The buttons for what is chosen. `key` names each on its page.
pub fn tools(cx: &ViewCx, held: &Held, lie: Lie, key: impl Fn(&str) -> String) -> Vec<Element> {
    let step = |(nudge, icon, called): (Nudge, &'static str, &str)| {
        icon_button(cx, icon, cx.say(called), held.lay(lie.nudged(nudge))).key(key(called))
    };
    let raise = icon_button(cx, "icons/raise", cx.say("board-raise"), held.raise()).key(key("board-raise"));
    let off = icon_button(cx, "icons/remove", cx.say("board-off"), held.off()).key(key("board-off"));
    STEPS.into_iter().map(step).chain([raise, off]).collect()
}

/// The papers, of which one lies behind.
pub fn papers_to_pick(
    cx: &ViewCx,
    chosen: Ground,
    pick: impl Fn(Ground) -> Intent,
    key: impl Fn(&str) -> String,
) -> Element {
    let theme = cx.theme;
    let papers = Ground::ALL.into_iter().map(|ground| {
        let holds = chosen == ground;
        row()
            .centred()
            .size(theme.target, theme.target)
            .fill(ground_hue(ground))
            .line(Hue::Ink)
            .round(theme.radius.small)
            .child(paper(cx, ground, SMALL, theme.radius.small))
            .maybe(holds.then(|| cx.tick()))
            .chooses(Role::RadioButton, holds, pick(ground))
            .called(cx.say(&format!("ground-{}", ground.slug())))
            .key(key(ground.slug()))
    });
    row().wraps().gap(theme.gap.small).with(papers).speaks(Role::RadioGroup, Some(cx.say("board-paper")))
}
