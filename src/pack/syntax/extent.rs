//! What belongs to an item of RON: its comma, and the comments that are about it. Whoever moves an item or takes it away
//! takes these along.

use std::ops::Range;

use super::token::TokenKind;
use super::tree::RonTree;
use super::value::Group;

/// The bytes of an item with its comma and with the comments that belong to it: those on the lines right above it and
/// those behind it on its last line.
pub(super) fn whole(tree: &RonTree, group: &Group, at: usize) -> Range<usize> {
    let item = &group.items[at];
    let Range { start, end } = item.range();
    let end = item.comma.map_or(end, |comma| comma + 1);
    leading(tree, group, start)..trailing(tree, group, end)
}

/// Where the comments right above an item begin; `start` where it has none.
fn leading(tree: &RonTree, group: &Group, start: usize) -> usize {
    let tokens = tree.tokens();
    let mut first = start;
    let mut breaks = 0;
    let before = tokens.partition_point(|token| token.start < start);
    for token in tokens[..before].iter().rev().take_while(|token| token.start >= group.inside.start) {
        if token.is_comment() {
            // What stands behind something else on its line belongs to that.
            let line = tree.text()[..token.start].rfind('\n').map_or(0, |at| at + 1);
            let has_line = tree.slice(&(line..token.start)).trim().is_empty();
            let is_inline = breaks == 0 && token.kind == TokenKind::BlockComment;
            if !(has_line || is_inline) {
                break;
            }
            (first, breaks) = (token.start, 0);
        } else if token.kind == TokenKind::Whitespace {
            breaks += tree.slice(&token.range()).matches('\n').count();
            if breaks > 1 {
                break;
            }
        } else {
            break;
        }
    }
    first
}

/// Where the comments behind an item on its line end; `end` where it has none.
fn trailing(tree: &RonTree, group: &Group, end: usize) -> usize {
    let tokens = tree.tokens();
    let mut last = end;
    let after = tokens.partition_point(|token| token.start < end);
    for token in tokens[after..].iter().take_while(|token| token.end <= group.inside.end) {
        if token.is_comment() {
            last = token.end;
        } else if token.kind != TokenKind::Whitespace || tree.slice(&token.range()).contains('\n') {
            // A comment before another item on the same line is that one's.
            if token.kind != TokenKind::Whitespace {
                return end;
            }
            break;
        }
    }
    last
}
