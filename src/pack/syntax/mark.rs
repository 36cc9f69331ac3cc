//! The mark that some editors put before a text, to say how it is encoded. It is no part of what the text says.

/// The mark.
pub const BOM: char = '\u{FEFF}';

/// A text without the mark before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix(BOM).unwrap_or(text)
}
