//! A board and a heap of pieces. A tap puts a piece on the first free place; dragging, or picking one up and choosing a
//! place, arranges them. The ground takes any colour.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::Hue;
use crate::game::view::element::{Drag, Element, Motion, column, row};
use crate::game::view::widgets::{board, board_place, dashed, faint, free_place, ground_hue, halves, tile};
use crate::mission::ids::Key;
use crate::mission::keepsake::Ground;
use crate::mission::kinds::Tile;
use crate::mission::kinds::collage::{GROUND, Play, place_key};
use crate::mission::{Command, Face};

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.small + cx.theme.gap.hair;
    let pieces = play.waiting().into_iter().enumerate().map(|(at, piece)| waiting(within, piece, at));
    let hint = within.hint(cx.count("collage-hint", play.collage().least), "collage-lies", play.lying());
    let heap = row().wraps().gap(cx.theme.gap.small).with(pieces);
    let done = within.run.step_is_done().then(|| within.blogger_says(Face::Proud, "done"));
    let beside = column().gap(gap).child(hint).child(heap).maybe(done);
    let places = play.board().into_iter().enumerate().map(|(at, piece)| place(within, play, at, piece));
    let made = column().gap(gap).child(board(cx, play.ground(), places)).child(grounds(within, play));
    within.page("collage", halves(cx, made, beside), within.next())
}

fn waiting(within: &InStep, piece: &Tile, at: usize) -> Element {
    let cx = within.cx;
    tile(cx, cx.thing(&piece.picture), within.text(&format!("piece-{}", piece.id)), Hue::Card)
        .asks(Intent::Girl(GirlIntent::Run(Command::Choose(piece.id.clone()))))
        .drag(Drag::Card(piece.id.clone()))
        .key(within.key(&format!("piece-{}", piece.id)))
        .moves(Motion::Appear(at as u32))
}

fn place(within: &InStep, play: &Play, at: usize, piece: Option<&Tile>) -> Element {
    let cx = within.cx;
    let number = (at + 1).to_string();
    match (piece, play.hand()) {
        (Some(piece), _) => {
            let held = play.hand().is_some_and(|hand| hand.id == piece.id);
            let name = within.text(&format!("piece-{}", piece.id));
            board_place(cx, at, cx.thing(&piece.picture), name, held)
                .chooses(Role::CheckBox, held, Intent::Girl(GirlIntent::Run(Command::Choose(piece.id.clone()))))
                .drag(Drag::CardInto { card: piece.id.clone(), into: place_key(at) })
                .key(within.key(&format!("piece-{}", piece.id)))
        }
        (None, Some(hand)) => {
            let name = within.text(&format!("piece-{}", hand.id));
            let label = cx.say_with("order-put", &[("card", name.into()), ("place", number)]);
            free_place(cx)
                .child(dashed(cx.theme.radius.small))
                .asks(Intent::Girl(GirlIntent::Run(Command::Choose(place_key(at)))))
                .called(label)
                .drag(Drag::Into(place_key(at)))
                .key(within.key(&format!("place-{at}")))
        }
        (None, None) => free_place(cx).child(faint(cx, cx.theme.radius.small)).drag(Drag::Into(place_key(at))),
    }
}

/// The colours of the ground, and the way back to the heap for the piece in hand.
fn grounds(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
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
            .maybe(chosen.then(|| cx.tick()))
            .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Run(ask)))
            .called(cx.say(&format!("ground-{}", ground.slug())))
            .key(within.key(&format!("ground-{}", ground.slug())))
    });
    let off = play.hand().map(|piece| within.aside("collage-off", "icons/undo", Command::Lift(piece.id.clone())));
    row().wraps().gap(theme.gap.small).with(grounds).speaks(Role::RadioGroup, None).maybe(off)
}
