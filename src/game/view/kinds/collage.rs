//! A board and a heap of pieces. A tap puts a piece on a free place, a hand wherever it lets go; what lies there is moved,
//! turned, made larger and brought to the front. The ground takes any paper.

use accesskit::Role;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::Hue;
use crate::game::view::board::{Held, Looks, Lying, OnBoard, board, papers_to_pick, told, tools};
use crate::game::view::element::{Drag, Element, Motion, column, row};
use crate::game::view::widgets::{halves, tile};
use crate::mission::ids::Key;
use crate::mission::kinds::Tile;
use crate::mission::kinds::collage::{GROUND, Play};
use crate::mission::{Command, Face};

/// How wide a piece is, in units of the board.
pub const PIECE: i32 = 220;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.small + cx.theme.gap.hair;
    let pieces = play.waiting().into_iter().enumerate().map(|(at, piece)| waiting(within, piece, at));
    let hint = within.hint(cx.count("collage-hint", play.collage().least), "collage-lies", play.lying());
    let heap = row().wraps().gap(cx.theme.gap.small).with(pieces);
    let done = within.run.step_is_done().then(|| {
        let mut said = within.blogger_says(Face::Proud, "done");
        // The board stays where it is while she goes on laying.
        said.placement.reveals = false;
        said
    });
    let beside = column().gap(gap).child(hint).child(heap).maybe(done);
    let lying = play.board().into_iter().map(|(piece, lie)| Lying {
        held: Held::Piece(piece.id.clone()),
        name: within.text(&format!("piece-{}", piece.id)),
        lie,
        looks: Looks::Picture(cx.thing(&piece.picture), PIECE),
    });
    let held = play.hand().map(|piece| Held::Piece(piece.id.clone()));
    let key = |held: &Held| within.key(&format!("piece-{}", held.slug()));
    let laid = board(cx, cx.half(), play.ground(), lying.collect(), held.as_ref(), key);
    let made = column().gap(gap).child(laid).child(under(within, play));
    within.page("collage", halves(cx, made, beside), within.next())
}

fn waiting(within: &InStep, piece: &Tile, at: usize) -> Element {
    let cx = within.cx;
    tile(cx, cx.thing(&piece.picture), within.text(&format!("piece-{}", piece.id)), Hue::Card)
        .asks(Intent::Girl(GirlIntent::Run(Command::Choose(piece.id.clone()))))
        .drag(Drag::Board(OnBoard::Beside(Held::Piece(piece.id.clone()))))
        .key(within.key(&format!("piece-{}", piece.id)))
        .moves(Motion::Appear(at as u32))
}

/// Under the board: what can be done with the piece that is chosen, and the papers.
fn under(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let gap = cx.theme.gap.small;
    let chosen = play.board().into_iter().find(|(piece, _)| play.hand().is_some_and(|hand| hand.id == piece.id));
    let chosen = chosen.map(|(piece, lie)| {
        let name = within.text(&format!("piece-{}", piece.id));
        let tools = tools(cx, &Held::Piece(piece.id.clone()), lie, |tool| within.key(tool));
        let tools = row().wraps().gap(gap).wide(cx.half()).with(tools).speaks(Role::Group, None);
        column().gap(gap).child(tools).child(told(cx, name, lie).wide(cx.half())).key(within.key("tools"))
    });
    let pick = |ground: crate::mission::keepsake::Ground| {
        let ask = Command::Pick { part: Key::from(GROUND), starter: Key::from(ground.slug()) };
        Intent::Girl(GirlIntent::Run(ask))
    };
    let papers = papers_to_pick(cx, play.ground(), pick, |slug| within.key(&format!("ground-{slug}")));
    // Beside the board, as wide as its column, whatever wraps has that width of its own: see `Element::wide`.
    column().gap(cx.theme.gap.base).child(papers.wide(cx.half())).maybe(chosen)
}
