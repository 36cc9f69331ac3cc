//! The mark that some editors put before a text, to say how it is encoded. It is no part of what the text says.

/// The mark.
pub const BOM: char = '\u{FEFF}';

/// A text without the mark before it.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix(BOM).unwrap_or(text)
}

/// The same for a text of one's own, which is copied only where it has the mark.
pub fn unmarked(text: String) -> String {
    if text.starts_with(BOM) { without_mark(&text).to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_goes_once_and_only_from_the_beginning() {
        for (text, says) in
            [("\u{FEFF}a", "a"), ("a", "a"), ("a\u{FEFF}", "a\u{FEFF}"), ("\u{FEFF}\u{FEFF}", "\u{FEFF}"), ("", "")]
        {
            assert_eq!((without_mark(text), unmarked(text.to_owned()).as_str()), (says, says), "{text:?}");
        }
    }
}
