//! A text cut into sentences, with the number of words in each: what every measure of how easily a text reads is made of.

use std::ops::Range;

/// One sentence: where it stands in the text, and how many words it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its bytes, from the first letter to the last sign.
    pub range: Range<usize>,
    /// Its words; a lone sign or dash is none.
    pub words: usize,
}

/// The sentences of a text, in order; one without any word is left out.
pub fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = None;
    let mut words = 0;
    let mut has_ended = false;
    let mut tokens = tokens(text).peekable();
    while let Some((at, token)) = tokens.next() {
        start = start.or(Some(at));
        words += usize::from(is_word(token));
        // A lone quote or picture after the sign changes nothing.
        has_ended = ends(token) || (has_ended && !is_word(token));
        let next = tokens.peek().map(|(_, next)| *next);
        if next.is_none_or(|next| has_ended && begins(next)) {
            if words > 0 {
                found.extend(start.map(|start| Span { range: start..at + token.len(), words }));
            }
            (start, words, has_ended) = (None, 0, false);
        }
    }
    found
}

/// The words of a text, without the signs round them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|token| is_word(token))
        .map(|token| token.trim_matches(|sign: char| !sign.is_alphanumeric()))
}

/// Whether a text ends like a sentence, also inside quotes: `mee?”`.
pub fn is_closed(text: &str) -> bool {
    ends(text.trim_end())
}

fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    text.split_whitespace().map(move |token| {
        let rest = text.get(end..).unwrap_or_default();
        let at = end + rest.len() - rest.trim_start().len();
        end = at + token.len();
        (at, token)
    })
}

fn is_word(token: &str) -> bool {
    token.contains(char::is_alphanumeric)
}

/// Whether a token closes a sentence. In French the sign stands by itself, and the quote after it too.
fn ends(token: &str) -> bool {
    let bare = token.trim_end_matches(|sign: char| "”\"’')»".contains(sign) || sign.is_whitespace());
    bare.ends_with(['.', '!', '?', '…'])
}

/// Whether a token may open a sentence; after `“Doe je mee?” vraagt ze` the sentence goes on, and a lone sign belongs to
/// the words before it.
fn begins(token: &str) -> bool {
    let first = token.chars().find(|letter| letter.is_alphanumeric());
    first.map_or(token == "«", |letter| !letter.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(&str, usize)> {
        sentences(text).into_iter().map(|Span { range, words }| (&text[range], words)).collect()
    }

    #[test]
    fn sentences_end_at_their_sign_and_go_on_after_a_quote() {
        for (text, expected) in [
            ("Ja. Jij telt ook!", vec![("Ja.", 1), ("Jij telt ook!", 3)]),
            ("“Doe je mee?” vraagt ze. “Nee.”", vec![("“Doe je mee?” vraagt ze.", 5), ("“Nee.”", 1)]),
            ("Wacht… even – nu.", vec![("Wacht… even – nu.", 3)]),
            ("Ça va ? Oui !", vec![("Ça va ?", 2), ("Oui !", 1)]),
            ("Elle dit : « Viens ! » Puis elle part.", vec![("Elle dit : « Viens ! »", 3), ("Puis elle part.", 3)]),
            ("geen punt", vec![("geen punt", 2)]),
            ("… 💜", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_no_break_space_parts_words_like_any_other() {
        assert_eq!(told("Ça va\u{a0}? Oui\u{a0}!").len(), 2);
        assert_eq!(words("« l’amie », 2 fois !").collect::<Vec<_>>(), ["l’amie", "2", "fois"]);
    }

    #[test]
    fn what_ends_with_no_sign_is_no_closed_sentence() {
        for (text, closed) in [("Kom.", true), ("“Kom!” ", true), ("« Viens ! »", true), ("Kom", false), ("", false)]
        {
            assert_eq!(is_closed(text), closed, "{text}");
        }
    }
}
