//! Changes to a text, and to RON such that leave everything else as its author wrote it: comments, order, layout.

use std::ops::Range;

use serde::Serialize;

use super::extent::whole;
use super::find::Node;
use super::path::{Path, Segment};
use super::tree::RonTree;
use super::value::Group;

/// A change of a text: other text in the place of some bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// The bytes that go.
    pub range: Range<usize>,
    /// The text that comes in their place.
    pub text: String,
}

impl Edit {
    /// The text with this change made.
    pub fn apply(&self, text: &str) -> String {
        let before = text.get(..self.range.start).unwrap_or(text);
        let after = text.get(self.range.end..).unwrap_or_default();
        [before, &self.text, after].concat()
    }
}

impl RonTree {
    /// Writes another value in the place of one.
    pub fn replace(&self, path: &Path, value: &str) -> Option<Edit> {
        let range = self.find(path)?.range();
        // After `name:` that still has no value there is not always a space.
        let is_tight = range.is_empty() && self.text()[..range.start].ends_with(':');
        Some(Edit { range, text: if is_tight { format!(" {value}") } else { value.to_owned() } })
    }

    /// Gives a field another name.
    pub fn rename(&self, path: &Path, name: &str) -> Option<Edit> {
        Some(Edit { range: self.find(path)?.name()?, text: name.to_owned() })
    }

    /// Writes an item, or a whole field `name: value`, before the item with this index; after the last one where the
    /// index is their number or more.
    pub fn insert(&self, group: &Path, index: usize, item: &str) -> Option<Edit> {
        let group = self.find(group)?.group()?;
        if let Some(next) = group.items.get(index) {
            let start = whole(self, group, index).start;
            let gap = if self.has_lines(group) { self.indent_of(next.range().start) } else { " ".to_owned() };
            return Some(Edit { range: start..start, text: format!("{item},{gap}") });
        }
        match group.items.last() {
            Some(last) => {
                let end = whole(self, group, group.items.len() - 1).end;
                let text_end = last.comma.map_or(last.value.range.end, |comma| comma + 1);
                let behind = self.slice(&(text_end..end));
                let first = if last.comma.is_some() { "" } else { "," };
                let new_line = self.has_lines(group) || behind.contains("//");
                let gap = if new_line { self.indent_of(last.range().start) } else { " ".to_owned() };
                let comma = if last.comma.is_some() || new_line { "," } else { "" };
                let after = if behind.contains("//") && !self.has_lines(group) { "\n" } else { "" };
                Some(Edit { range: text_end..end, text: format!("{first}{behind}{gap}{item}{comma}{after}") })
            }
            None => Some(self.insert_first(group, item)),
        }
    }

    /// Takes a field or an item away, with its comma and its comments.
    pub fn remove(&self, path: &Path) -> Option<Edit> {
        let node = self.find(path)?;
        let (group, index) = node.place()?;
        let all = node.whole();
        let line = self.text()[..all.start].rfind('\n').map_or(0, |at| at + 1).max(group.inside.start);
        let rest = &self.text()[all.end..group.inside.end.max(all.end)];
        let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\r']).len();
        let has_lines = self.slice(&(line..all.start)).trim().is_empty() && line > group.inside.start;
        if has_lines && rest[blank..].starts_with('\n') {
            return Some(Edit { range: line..all.end + blank + 1, text: String::new() });
        }
        let is_last = index + 1 == group.items.len();
        let comma = index.checked_sub(1).and_then(|before| group.items[before].comma);
        let range = match comma {
            // The comma before it goes, too, where the list ends without one.
            Some(comma) if is_last && self.slice(&(comma + 1..all.start)).trim().is_empty() => {
                let kept = if group.items[index].comma.is_some() { comma + 1 } else { comma };
                kept..all.end
            }
            _ if is_last => all,
            _ => all.start..all.end + blank,
        };
        Some(Edit { range, text: String::new() })
    }

    /// Writes a field that is not there yet, last among the others.
    pub fn insert_field(&self, path: &Path, value: &str) -> Option<Edit> {
        let (holder, last) = path.split_last()?;
        let Segment::Field(name) = last else { return None };
        let items = self.find(&holder).and_then(Node::group)?.items.len();
        self.insert(&holder, items, &format!("{name}: {value}"))
    }

    /// Writes the first item between brackets.
    fn insert_first(&self, group: &Group, item: &str) -> Edit {
        let inside = self.slice(&group.inside);
        if inside.trim().is_empty() {
            return Edit { range: group.inside.clone(), text: item.to_owned() };
        }
        // Comments stand there: the item comes after them, on a line of its own.
        let end = group.inside.start + inside.trim_end().len();
        let indent = self.indent_of(group.inside.start + (inside.len() - inside.trim_start().len()));
        Edit { range: end..end, text: format!("{indent}{item},") }
    }

    /// Whether the items of a group stand on lines of their own.
    fn has_lines(&self, group: &Group) -> bool {
        let first = group.items.first();
        first.is_some_and(|first| self.slice(&(group.inside.start..first.range().start)).contains('\n'))
    }

    /// A line break, and the indent of the line that a byte stands on.
    fn indent_of(&self, at: usize) -> String {
        let line = self.text()[..at].rfind('\n').map_or(0, |at| at + 1);
        let rest = &self.text()[line..at];
        format!("\n{}", &rest[..rest.len() - rest.trim_start().len()])
    }
}
