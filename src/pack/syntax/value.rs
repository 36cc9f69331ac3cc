//! What a text of RON is made of: values, and the items in their brackets, by the bytes they stand on.

use std::ops::Range;

use super::token::Bracket;

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
        let Shape::Group(Group { bracket: Bracket::Round, items, .. }) = &self.shape else { return None };
        let [Item { name, value, .. }] = items.as_slice() else { return None };
        name.is_none().then_some(value)
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
