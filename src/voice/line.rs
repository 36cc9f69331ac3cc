//! One text of a page, as it is read out.

use crate::words::Sentence;

/// The most letters of a text that are read out at once: a page holds less, and whoever made a pack may mean harm.
const LONGEST: usize = 2_000;

/// One text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which sentence it is; none of words that were put together, or that she wrote herself.
    pub sentence: Option<Sentence>,
    /// Its words, as they stand.
    pub words: String,
    /// Somebody who says it.
    pub recording: Option<Recording>,
}

/// A recording that says a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its file in the pack.
    pub path: String,
    /// Whether it says a whole step, and this text among others.
    pub is_of_step: bool,
}

impl Line {
    /// Whether it is read with its page. What she wrote herself has no key; nobody says it aloud before she asks for it.
    pub fn is_read_with_page(&self) -> bool {
        self.sentence.is_some() && says_something(&self.words)
    }
}

/// Whether a voice has anything to say of it.
fn says_something(words: &str) -> bool {
    words.chars().any(char::is_alphanumeric)
}

/// Words as a voice is given them: one line without marks that are only for the eye; nothing where there is nothing to say.
pub fn for_a_voice(words: &str) -> Option<String> {
    let shown = words.chars().take(LONGEST).filter(|c| !is_mark(*c));
    let spaced: String = shown.map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    let line = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    says_something(&line).then_some(line)
}

/// Marks of direction, places where a word may break, and signs that pictures of letters are joined with.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_gets_one_line_without_what_is_only_for_the_eye() {
        let words = "Hoi \u{2068}Lotte\u{2069},\u{a0}kom\u{ad}pas\n\t toch?\u{7}";
        assert_eq!(for_a_voice(words).as_deref(), Some("Hoi Lotte, kompas toch?"));
        assert_eq!(for_a_voice(" … "), None, "dots are nothing to say");
        assert_eq!(for_a_voice(&"a".repeat(9_000)).unwrap().len(), LONGEST);
    }
}
