//! A lossless tree of RON: its tokens, which joined give the text again to the byte, and over them the values and items
//! that they stand for. It is made of whatever is there; what is broken only makes a smaller tree.

use std::ops::Range;
use std::sync::Arc;

use super::parse;
use super::token::{Bracket, Token, tokens};

/// A RON text with its tokens and its structure.
#[derive(Clone, Debug)]
pub struct RonTree {
    text: Arc<str>,
    tokens: Vec<Token>,
    root: Value,
}

/// A value in RON, by the bytes it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its bytes, the name of its struct or variant and its brackets included; an empty range where it is missing.
    pub range: Range<usize>,
    /// The name before its bracket: of a struct or a variant.
    pub name: Option<Range<usize>>,
    /// What it is made of.
    pub shape: Shape,
}

/// What a [`Value`] is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing stands where a value should.
    Missing,
    /// A text, a number, a character or a name.
    Scalar,
    /// Items in brackets.
    Group(Group),
    /// Brackets nested deeper than anything a pack holds: their bytes only.
    TooDeep,
}

/// Items in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The kind of its brackets.
    pub bracket: Bracket,
    /// The bytes between its brackets.
    pub inside: Range<usize>,
    /// What stands there, in order.
    pub items: Vec<Item>,
}

/// One field of a struct, item of a list or entry of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The field's name or the entry's key; none for an item of a list or a tuple.
    pub name: Option<Range<usize>>,
    /// Its value.
    pub value: Value,
    /// The byte of the comma after it.
    pub comma: Option<usize>,
}

impl RonTree {
    /// Reads a text, sound or broken, in one pass.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let tokens = tokens(&text);
        let root = parse::root(&text, &tokens);
        Self { text, tokens, root }
    }

    /// The text it was read from.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The tokens, which joined give the text.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The outermost value.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The text of a range.
    pub fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// A name or key without what quotes it: `id`, `r#id` and `"id"` alike.
    pub fn name(&self, range: &Range<usize>) -> &str {
        bare(self.slice(range))
    }

    /// What a text or name says, where `value` is one and nothing in it is escaped.
    pub fn scalar(&self, value: &Value) -> Option<&str> {
        (value.shape == Shape::Scalar).then(|| bare(self.slice(&value.range)))
    }
}

impl Value {
    /// The items in its brackets, if it has some.
    pub fn items(&self) -> &[Item] {
        match &self.shape {
            Shape::Group(group) => &group.items,
            Shape::Missing | Shape::Scalar | Shape::TooDeep => &[],
        }
    }

    /// What it wraps without adding to it: `Some(…)`, what a variant carries, a newtype's brackets.
    pub fn wrapped(&self) -> Option<&Self> {
        match &self.shape {
            Shape::Group(Group { bracket: Bracket::Round, items, .. }) => match items.as_slice() {
                [Item { name: None, value, .. }] => Some(value),
                _ => None,
            },
            Shape::Group(_) | Shape::Missing | Shape::Scalar | Shape::TooDeep => None,
        }
    }

    /// What it comes to when everything that only wraps is taken off.
    pub fn inmost(&self) -> &Self {
        let mut value = self;
        while let Some(inside) = value.wrapped() {
            value = inside;
        }
        value
    }
}

impl Item {
    /// Its bytes from the name to the value, without comma and comments.
    pub fn range(&self) -> Range<usize> {
        self.name.as_ref().map_or(self.value.range.start, |name| name.start)..self.value.range.end
    }
}

/// A text or name without its quotes and marks; escapes are left as they are written.
fn bare(written: &str) -> &str {
    let raw = written.strip_prefix("r#").filter(|name| !name.starts_with(['"', '#']));
    if let Some(name) = raw {
        return name;
    }
    let unmarked = written.trim_start_matches(['b', 'r']);
    let hashes = unmarked.len() - unmarked.trim_start_matches('#').len();
    let Some(inside) = unmarked[hashes..].strip_prefix('"') else { return written };
    let inside = inside.get(..inside.len().saturating_sub(hashes)).unwrap_or(inside);
    inside.strip_suffix('"').unwrap_or(inside)
}
