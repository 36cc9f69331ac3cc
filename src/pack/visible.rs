//! Signs that a person does not see, made visible: what an author wrote goes into a terminal and a log as letters only, so
//! that no name of a file can colour it, empty it or turn it round.

use std::fmt::Write as _;

/// Whether a sign is not seen where it stands, or turns round what stands beside it: controls, marks of direction, blanks
/// without width.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control() || is_mark(letter)
}

/// Whether a sign has no shape of its own, so that no font needs one for it: what is not seen, spaces, the place where a
/// word may be broken, and what chooses between two shapes of the letter before it.
pub fn has_no_shape(letter: char) -> bool {
    letter.is_whitespace() || is_hidden(letter) || matches!(letter, SOFT_HYPHEN | '\u{fe00}'..='\u{fe0f}')
}

/// The place where a word may be broken: seen only at the end of a line.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// Whether a sign is a mark that is not seen: of direction, of joining, of an encoding.
pub fn is_mark(letter: char) -> bool {
    letter >= MARKS[0].0 && MARKS.iter().any(|(first, last)| (*first..=*last).contains(&letter))
}

/// Marks that are not seen: the one list of them.
const MARKS: [(char, char); 8] = [
    ('\u{61c}', '\u{61c}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{e0000}', '\u{e007f}'),
];

/// A text with its hidden signs written out: `<U+001B>`.
pub fn visible(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_hidden(letter) {
            // Writing to a String cannot fail.
            let _ = write!(seen, "<U+{:04X}>", u32::from(letter));
        } else {
            seen.push(letter);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_is_not_hidden_and_what_is_hidden_has_no_shape() {
        // Hidden, without a shape.
        for (letter, hidden, shapeless) in [
            ('a', false, false),
            ('é', false, false),
            ('\u{301}', false, false),
            (' ', false, true),
            ('\u{a0}', false, true),
            (SOFT_HYPHEN, false, true),
            ('\u{fe0f}', false, true),
            ('\u{1b}', true, true),
            ('\u{200b}', true, true),
            ('\u{200d}', true, true),
            ('\u{202e}', true, true),
            ('\u{2069}', true, true),
            ('\u{feff}', true, true),
            ('\u{e0067}', true, true),
        ] {
            assert_eq!((is_hidden(letter), has_no_shape(letter)), (hidden, shapeless), "{letter:?}");
        }
    }

    #[test]
    fn letters_of_every_script_stay_and_hidden_signs_are_written_out() {
        for text in ["Hé, 116 000…", "سلام", "👧🏽", "Ɛsi Nguyễn"] {
            assert_eq!(visible(text), text);
        }
        assert_eq!(
            visible("a\u{1b}[2J\u{7}\n\u{202e}b\u{200b}\u{85}"),
            "a<U+001B>[2J<U+0007><U+000A><U+202E>b<U+200B><U+0085>"
        );
    }
}
