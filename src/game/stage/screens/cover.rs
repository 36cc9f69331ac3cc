//! The puzzle that hides everything else. It looks like any such puzzle and has nothing of the game: not its colours, its
//! headings, its shadows or its people.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, heading, picture, row, spring, text};
use crate::game::stage::widgets;
use crate::game::theme::{Hue, PuzzleHue, Style};
use crate::stay::{Intent, Puzzle, SIDE};

const GROUND: Hue = Hue::Puzzle(PuzzleHue::Ground);
const INK: Hue = Hue::Puzzle(PuzzleHue::Ink);
const BOARD: Hue = Hue::Puzzle(PuzzleHue::Board);
const TILE: Hue = Hue::Puzzle(PuzzleHue::Tile);
const LINE: Hue = Hue::Puzzle(PuzzleHue::Line);

/// Draws it.
pub fn draw(look: &Look, puzzle: &Puzzle) -> Element {
    let theme = look.theme;
    let upright = look.frame.height > look.frame.width;
    let strip = look.with_text(theme.target * 0.7).max(theme.target) + 2.0 * theme.gap.small;
    // In large letters the sentence of a solved puzzle takes a second line.
    let wraps = !upright && look.frame.narrow && puzzle.is_solved();
    let strips = if upright || wraps { 2.0 } else { 1.0 };
    let high = look.frame.height - strips * strip - 2.0 * theme.gap.base;
    let side = look.fit(theme.column.wide).min(high).max(theme.puzzle.least).floor();
    let board = board(look, puzzle, side);
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
        let below = below.child(status(look, puzzle).grow()).child(new_game(look));
        (bar(look, strip).child(title(look).grow()), content.child(board).child(below))
    } else {
        // Solved, the sentence takes the title's place: both do not fit beside each other in large letters. Where other
        // pages have the button for hiding, a hand that taps once more starts no new game.
        let bar = if puzzle.is_solved() {
            bar(look, strip).child(new_game(look)).child(status(look, puzzle).grow())
        } else {
            bar(look, strip).child(title(look)).child(new_game(look)).child(spring()).child(status(look, puzzle))
        };
        (bar, content.child(board))
    };
    widgets::page(look.say("puzzle"), GROUND, bar, column().takes_rest().child(content))
}

/// The way back stands where no page has its button for hiding: a hand that taps there once more stays hidden.
fn bar(look: &Look, strip: f32) -> Element {
    let theme = look.theme;
    let side = theme.picture.icon;
    let more = button(look)
        .size(theme.target, theme.target)
        .fill(Hue::Clear)
        .line(Hue::Clear)
        .child(picture(Picture::Line("icons/dots", INK), side, side))
        .asks(Intent::Uncover)
        .called(look.say("puzzle-more"))
        .key("puzzle-more");
    row()
        .gap(theme.gap.base)
        .pad(look.margin(), theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(strip);
            node.flex_shrink = 0.0;
        })
        .child(more)
}

fn title(look: &Look) -> Element {
    heading(look.say("puzzle"), Style::Plain, INK)
}

/// How often somebody has slid, and that it is done.
fn status(look: &Look, puzzle: &Puzzle) -> Element {
    let moves = look.count("puzzle-moves", puzzle.moves() as usize);
    let words = if puzzle.is_solved() { look.say_with("puzzle-solved", &[("moves", moves)]) } else { moves };
    text(words, Style::Plain, INK).live()
}

fn new_game(look: &Look) -> Element {
    button(look)
        .pad(look.theme.gap.base, look.theme.gap.small)
        .child(text(look.say("puzzle-new"), Style::Plain, INK).centred())
        .asks(Intent::NewPuzzle)
        .key("puzzle-new")
}

fn board(look: &Look, puzzle: &Puzzle, side: f32) -> Element {
    let theme = look.theme.puzzle.clone();
    let tile = (side - theme.gap * (SIDE + 1) as f32) / SIDE as f32;
    let places = puzzle.places().enumerate().map(|(at, number)| {
        let place = row().centred().size(tile, tile).node(|node| node.flex_shrink = 0.0);
        match number {
            Some(number) => place
                .fill(TILE)
                .line(LINE)
                .round(theme.radius)
                .child(text(number.to_string(), Style::Tile, INK).centred())
                .asks(Intent::Slide(at))
                // Named by its number: the focus goes along with the tile.
                .key(format!("tile-{number}")),
            None => place.speaks(Role::Label, Some(look.say("puzzle-gap"))),
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
        .speaks(Role::Group, Some(look.say("puzzle-board")))
}

fn button(look: &Look) -> Element {
    row()
        .centred()
        .node(|node| {
            node.min_height = px(look.theme.target);
            node.min_width = px(look.theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(TILE)
        .line(LINE)
        .round(look.theme.puzzle.radius)
}
