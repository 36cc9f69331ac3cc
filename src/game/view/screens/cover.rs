//! The puzzle that hides everything else. It looks like any such puzzle and has nothing of the game: not its colours, its
//! headings, its shadows or its people.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{GirlIntent, Intent, Puzzle, SIDE};
use crate::game::theme::{Hue, PuzzleHue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, spring, text};
use crate::game::view::widgets;

const GROUND: Hue = Hue::Puzzle(PuzzleHue::Ground);
const INK: Hue = Hue::Puzzle(PuzzleHue::Ink);
const BOARD: Hue = Hue::Puzzle(PuzzleHue::Board);
const TILE: Hue = Hue::Puzzle(PuzzleHue::Tile);
const LINE: Hue = Hue::Puzzle(PuzzleHue::Line);

/// Draws it.
pub fn draw(cx: &ViewCx, puzzle: &Puzzle) -> Element {
    let theme = cx.theme;
    let upright = cx.frame.height > cx.frame.width;
    let strip = cx.with_text(theme.target * 0.7).max(theme.target) + 2.0 * theme.gap.small;
    // In large letters the sentence of a solved puzzle takes a second line.
    let wraps = !upright && cx.frame.narrow && puzzle.is_solved();
    let strips = if upright || wraps { 2.0 } else { 1.0 };
    let high = cx.frame.height - strips * strip - 2.0 * theme.gap.base;
    let side = cx.fit(theme.column.wide).min(high).max(theme.puzzle.least).floor();
    let board = board(cx, puzzle, side);
    let content = column().gap(theme.gap.small).node(|node| {
        node.margin = UiRect::all(Val::Auto);
        node.align_items = AlignItems::Center;
    });
    let (bar, content) = if upright {
        let below = row().gap(theme.gap.small).node(|node| {
            node.width = px(side);
            node.min_height = px(strip);
            node.flex_shrink = 0.0;
        });
        let below = below.child(status(cx, puzzle).grow()).child(new_game(cx));
        (bar(cx, strip).child(title(cx).grow()), content.child(board).child(below))
    } else {
        // Solved, the sentence takes the title's place: both do not fit beside each other in large letters. Where other
        // pages have the button for hiding, a hand that taps once more starts no new game.
        let bar = if puzzle.is_solved() {
            bar(cx, strip).child(new_game(cx)).child(status(cx, puzzle).grow())
        } else {
            bar(cx, strip).child(title(cx)).child(new_game(cx)).child(spring()).child(status(cx, puzzle))
        };
        (bar, content.child(board))
    };
    widgets::page(cx.say("puzzle"), GROUND, bar, column().takes_rest().child(content))
}

/// The way back stands where no page has its button for hiding: a hand that taps there once more stays hidden.
fn bar(cx: &ViewCx, strip: f32) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let more = button(cx)
        .size(theme.target, theme.target)
        .fill(Hue::Clear)
        .line(Hue::Clear)
        .child(picture(Picture::Line("icons/dots", INK), side, side))
        .asks(Intent::Girl(GirlIntent::Uncover))
        .called(cx.say("puzzle-more"))
        .key("puzzle-more");
    row()
        .gap(theme.gap.base)
        .pad(cx.margin(), theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(strip);
            node.flex_shrink = 0.0;
        })
        .child(more)
}

fn title(cx: &ViewCx) -> Element {
    heading(cx.say("puzzle"), Style::Plain, INK)
}

/// How often somebody has slid, and that it is done.
fn status(cx: &ViewCx, puzzle: &Puzzle) -> Element {
    let moves = cx.count("puzzle-moves", puzzle.moves() as usize);
    let words = if puzzle.is_solved() { cx.say_with("puzzle-solved", &[("moves", moves.into())]) } else { moves };
    text(words, Style::Plain, INK).live()
}

fn new_game(cx: &ViewCx) -> Element {
    button(cx)
        .pad(cx.theme.gap.base, cx.theme.gap.small)
        .child(text(cx.say("puzzle-new"), Style::Plain, INK).centred())
        .asks(Intent::Girl(GirlIntent::NewPuzzle))
        .key("puzzle-new")
}

fn board(cx: &ViewCx, puzzle: &Puzzle, side: f32) -> Element {
    let theme = cx.theme.puzzle.clone();
    let tile = (side - theme.gap * (SIDE + 1) as f32) / SIDE as f32;
    let places = puzzle.places().enumerate().map(|(at, number)| {
        let place = row().centred().size(tile, tile).node(|node| node.flex_shrink = 0.0);
        match number {
            Some(number) => place
                .fill(TILE)
                .line(LINE)
                .round(theme.radius)
                .child(text(number.to_string(), Style::Tile, INK).centred())
                .asks(Intent::Girl(GirlIntent::Slide(at)))
                // Named by its number: the focus goes along with the tile.
                .key(format!("tile-{number}")),
            None => place.speaks(Role::Label, Some(cx.say("puzzle-gap"))),
        }
    });
    let mut places = places.collect::<Vec<_>>().into_iter();
    let rows = (0..SIDE).map(|_| row().gap(theme.gap).with(places.by_ref().take(SIDE).collect::<Vec<_>>()));
    column()
        .gap(theme.gap)
        .centred()
        .size(side, side)
        .node(|node| node.flex_shrink = 0.0)
        .fill(BOARD)
        .round(theme.radius)
        .with(rows.collect::<Vec<_>>())
        .speaks(Role::Group, Some(cx.say("puzzle-board")))
}

fn button(cx: &ViewCx) -> Element {
    row()
        .centred()
        .node(|node| {
            node.min_height = px(cx.theme.target);
            node.min_width = px(cx.theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(TILE)
        .line(LINE)
        .round(cx.theme.puzzle.radius)
}
