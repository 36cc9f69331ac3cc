//! A board and a heap of pieces. A tap puts a piece on the first free place; dragging, or picking one up and choosing a
//! place, arranges them. The ground takes any colour.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::game::stage::element::{Drag, Element, Motion, column, row, text};
use crate::game::stage::widgets::{board, board_place, dashed, faint, free_place, ground_hue, halves, tile};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::Key;
use crate::mission::kinds::Tile;
use crate::mission::kinds::collage::{GROUND, Ground, Play, place_key};
use crate::mission::{Command, Face};
use crate::stay::Intent;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let look = within.look;
    let gap = look.theme.gap.small + look.theme.gap.hair;
    let pieces = play.waiting().into_iter().enumerate().map(|(at, piece)| waiting(within, piece, at));
    let hint = text(look.count("collage-hint", play.collage().least), Style::Small, Hue::SoftInk);
    let heap = row().wraps().gap(look.theme.gap.small).with(pieces);
    let done = within.run.step_is_done().then(|| within.blogger_says(Face::Proud, "done"));
    let beside = column().gap(gap).maybe(done).child(hint).child(heap);
    let places = play.board().into_iter().enumerate().map(|(at, piece)| place(within, play, at, piece));
    let made = column().gap(gap).child(board(look, play.ground(), places)).child(grounds(within, play));
    within.page("collage", halves(look, made, beside), within.next())
}

fn waiting(within: &InStep, piece: &Tile, at: usize) -> Element {
    let look = within.look;
    tile(look, look.thing(&piece.picture), within.text(&format!("piece-{}", piece.id)), Hue::Card)
        .asks(Intent::Run(Command::Choose(piece.id.clone())))
        .drag(Drag::Card(piece.id.clone()))
        .key(within.key(&format!("piece-{}", piece.id)))
        .moves(Motion::Appear(at as u32))
}

fn place(within: &InStep, play: &Play, at: usize, piece: Option<&Tile>) -> Element {
    let look = within.look;
    let number = (at + 1).to_string();
    match (piece, play.hand()) {
        (Some(piece), _) => {
            let held = play.hand().is_some_and(|hand| hand.id == piece.id);
            let name = within.text(&format!("piece-{}", piece.id));
            board_place(look, at, look.thing(&piece.picture), name, held)
                .chooses(Role::CheckBox, held, Intent::Run(Command::Choose(piece.id.clone())))
                .drag(Drag::CardInto { card: piece.id.clone(), into: place_key(at) })
                .key(within.key(&format!("piece-{}", piece.id)))
        }
        (None, Some(hand)) => {
            let name = within.text(&format!("piece-{}", hand.id));
            let label = look.say_with("order-put", &[("card", name), ("place", number)]);
            free_place(look)
                .child(dashed(look.theme.radius.small))
                .asks(Intent::Run(Command::Choose(place_key(at))))
                .called(label)
                .drag(Drag::Into(place_key(at)))
                .key(within.key(&format!("place-{at}")))
        }
        (None, None) => free_place(look).child(faint(look.theme.radius.small)).drag(Drag::Into(place_key(at))),
    }
}

/// The colours of the ground, and the way back to the heap for the piece in hand.
fn grounds(within: &InStep, play: &Play) -> Element {
    let look = within.look;
    let theme = look.theme;
    let grounds = Ground::ALL.into_iter().map(|ground| {
        let chosen = play.ground() == ground;
        let ask = Command::Pick { part: Key::from(GROUND), starter: Key::from(ground.slug()) };
        let side = theme.target;
        row()
            .centred()
            .size(side, side)
            .fill(ground_hue(ground))
            .line(Hue::Ink)
            .pill()
            .maybe(chosen.then(|| look.tick()))
            .chooses(Role::RadioButton, chosen, Intent::Run(ask))
            .called(look.say(&format!("ground-{}", ground.slug())))
            .key(within.key(&format!("ground-{}", ground.slug())))
    });
    let off = play.hand().map(|piece| within.aside("collage-off", "icons/undo", Command::Lift(piece.id.clone())));
    row().wraps().gap(theme.gap.small).with(grounds).speaks(Role::RadioGroup, None).maybe(off)
}
