//! What she made at a glance: its pictures without its words, for the end of a mission.

use bevy::prelude::*;

use crate::app::Hung;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::mission::Keepsake;
use crate::mission::ids::Key;
use crate::mission::kinds::{Kind, Tile};

/// The most pictures of it that are shown.
const MOST: usize = 6;

/// How it looks at a glance; nothing where its mission is no longer in the pack, or nothing of it can be shown.
pub fn glimpse(cx: &ViewCx, hung: &Hung) -> Option<Element> {
    let (_, step) = cx.pack().find_step(&hung.mission, &hung.step)?;
    let shown = |tiles: &[Tile], key: &Key| Some(cx.thing(&tiles.iter().find(|tile| tile.id == *key)?.picture));
    match (&hung.keepsake, &step.kind) {
        (Keepsake::Collage { pieces, .. }, Kind::Collage(collage)) => {
            pictures(cx, pieces.iter().filter_map(|(_, piece)| shown(&collage.pieces, piece)).collect())
        }
        (Keepsake::Pact { rules, .. }, Kind::Pact(pact)) => {
            pictures(cx, rules.iter().filter_map(|rule| shown(&pact.rules, rule)).collect())
        }
        (Keepsake::HelpCard { people }, Kind::HelpCard(card)) => {
            let people: Vec<_> = people.iter().filter_map(|named| shown(&card.people, &named.figure)).collect();
            pictures(cx, if people.is_empty() { vec![Picture::Icon("things/telephone-receiver")] } else { people })
        }
        (Keepsake::Letter { .. }, Kind::Letter(letter)) => {
            let side = cx.theme.picture.thing;
            let to = cx.say_with("letter-to", &[("name", cx.name(&letter.to).into())]);
            let paper = column().centred().gap(cx.theme.gap.small).child(text(to, Style::Label, Hue::Ink).centred());
            Some(paper.child(picture(Picture::Icon("things/red-heart"), side, side)))
        }
        (Keepsake::Collage { .. } | Keepsake::Pact { .. } | Keepsake::HelpCard { .. } | Keepsake::Letter { .. }, _) => {
            None
        }
    }
}

/// Three in a row at most, leaning this way and that.
fn pictures(cx: &ViewCx, shown: Vec<Picture>) -> Option<Element> {
    let theme = cx.theme;
    let side = match shown.len() {
        0 => return None,
        1 => theme.picture.stop * 1.4,
        2..=4 => theme.picture.stop,
        _ => theme.picture.stop * 0.8,
    };
    let in_a_row = if shown.len() <= 4 { 2.0 } else { 3.0 };
    let leaning =
        shown.into_iter().take(MOST).enumerate().map(|(at, shown)| {
            picture(shown, side, side).tilt(theme.tilt * [-2.0, 1.4, -0.8, 2.2, 0.6, -1.5][at % MOST])
        });
    let wide = in_a_row * side + (in_a_row - 1.0) * theme.gap.base;
    Some(row().centred().wraps().gap(theme.gap.base).node(|node| node.max_width = px(wide)).with(leaning))
}
