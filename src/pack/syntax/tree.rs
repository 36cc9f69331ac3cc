//! A lossless tree of RON: its tokens, which joined give the text again to the byte, and over them the values and items
//! that they stand for. It is made of whatever is there; what is broken only makes a smaller tree.

use std::ops::Range;
use std::sync::Arc;

use super::parse;
use super::token::{Token, tokens};
use super::value::{Shape, Value};

/// A RON text with its tokens and its structure.
#[derive(Clone, Debug)]
pub struct RonTree {
    text: Arc<str>,
    tokens: Vec<Token>,
    root: Value,
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
