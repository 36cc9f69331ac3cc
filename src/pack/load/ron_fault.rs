//! Why a file of RON could not be read, as its author knows it: not what a reader expected, but what she forgot.

use std::ops::Range;

use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

use super::read_fault::Unreadable;
use super::source_file::from_ron;
use crate::pack::syntax::{LineIndex, Position, RonTree, Slip, SlipKind, TokenKind, Wanted};
use crate::source::{BOM, without_mark};

/// Where a text could not be read as a `T`, and why.
pub fn explain<T: DeserializeOwned>(text: &str, error: SpannedError) -> (Range<usize>, Unreadable) {
    let lines = LineIndex::new(text);
    // The mark at the beginning of a file, which is not read, is a letter of its first line.
    let mark = usize::from(text.starts_with(BOM));
    let byte = |at: ron::error::Position| {
        let column = if at.line == 1 { at.col + mark } else { at.col };
        lines.offset(text, Position { line: at.line, column })
    };
    let range = byte(error.span.start)..byte(error.span.end);
    let tree = RonTree::new(without_mark(text));
    let shift = text.len() - tree.text().len();
    let at = range.start - range.start.min(shift);
    // A reader says where it was when it began to look for the next thing.
    let stumbled = tree.next_from(at);
    let first = tree.slip().filter(|slip| slip.range.start <= stumbled);
    let first = first.or_else(|| closed_too_early(&tree, at, &error.code));
    let slip = first.or_else(|| tree.slip_at(at, wanted(&error.code)));
    match slip {
        Some(slip) => {
            let mut slip = named::<T>(&tree, slip);
            tree.name(&slip.range).clone_into(&mut slip.says);
            let slip = moved(slip, shift);
            (slip.range.clone(), Unreadable::Slip(Box::new(slip)))
        }
        None => (range, Unreadable::Ron(Box::new(error.code))),
    }
}

/// The bracket that ends something that is not whole yet, where that makes another one close nothing.
fn closed_too_early(tree: &RonTree, at: usize, error: &Error) -> Option<Slip> {
    let stray = tree.slip().filter(|slip| slip.kind == SlipKind::StrayBracket)?;
    let is_unfinished = matches!(error, Error::MissingStructField { .. });
    let closing =
        tree.tokens().iter().rev().find(|token| token.start <= at && matches!(token.kind, TokenKind::Close(_)));
    let closing = closing.filter(|_| is_unfinished)?;
    Some(Slip { shows: Some(stray.range), ..Slip::new(SlipKind::StrayBracket, closing.range(), Vec::new()) })
}

fn wanted(error: &Error) -> Wanted {
    match error {
        Error::ExpectedIdentifier => Wanted::Name,
        Error::ExpectedString => Wanted::Text,
        Error::ExpectedComma => Wanted::Comma,
        Error::ExpectedMapColon => Wanted::Colon,
        _ => Wanted::Other,
    }
}

/// Names the fields of a slip that lacks them: the reader knows them, where it finds a wrong one there.
fn named<T: DeserializeOwned>(tree: &RonTree, slip: Slip) -> Slip {
    let SlipKind::Nameless(name, _) = &slip.kind else { return slip };
    let Range { start, end } = slip.range;
    let wrong = [&tree.text()[..start], name, "(gps_asks: ())", &tree.text()[end..]].concat();
    match from_ron::<T>(&wrong).map_err(|error| error.code) {
        Err(Error::NoSuchStructField { expected, found, .. }) if found == "gps_asks" => {
            tree.with_fields(slip, expected)
        }
        _ => slip,
    }
}

/// A slip in a text that begins this many bytes later in its file.
fn moved(mut slip: Slip, by: usize) -> Slip {
    let move_on = |range: &mut Range<usize>| *range = range.start + by..range.end + by;
    move_on(&mut slip.range);
    slip.shows.iter_mut().for_each(move_on);
    slip.edits.iter_mut().for_each(|edit| {
        *edit = crate::pack::Edit { range: edit.range.start + by..edit.range.end + by, ..edit.clone() }
    });
    slip
}
