//! Rule `long-sentence`.

use std::ops::Range;

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::offset;

rule! {
    /// ## What
    /// A Dutch sentence of more than twenty words in a text for girls.
    /// ## Why
    /// Who reads little, or little Dutch, loses the thread.
    /// ## Example
    /// ```ftl
    /// thanks = Dank je dat je er was toen ik niemand had om mee te praten over wat er die avond in de groep gebeurd is.
    /// ```
    /// ## Instead
    /// ```ftl
    /// thanks = Dank je dat je er was. Ik had niemand om mee te praten over die avond.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P060", name: "long-sentence", severity: Severity::Warning, check: Check::Text(check) };
}

/// The most words of a sentence.
const MOST_WORDS: usize = 20;

fn check(visit: &TextVisit, findings: &mut Findings) {
    if visit.language.primary() != "nl" || !visit.is_for_girls() {
        return;
    }
    for prose in visit.prose {
        for (sentence, words) in long_sentences(&prose.text) {
            let problem = findings.add(visit.spot(prose, sentence), "check-long-sentence");
            problem.with("words", words).with("most", MOST_WORDS);
        }
    }
}

/// Each sentence of more than [`MOST_WORDS`] words: where it stands, and its number of words.
fn long_sentences(text: &str) -> Vec<(Range<usize>, usize)> {
    let mut long = Vec::new();
    // Most texts are short.
    if text.bytes().filter(u8::is_ascii_whitespace).count() < MOST_WORDS {
        return long;
    }
    let mut start = None;
    let mut words = 0;
    let mut tokens = tokens(text).peekable();
    while let Some((at, token)) = tokens.next() {
        start = start.or(Some(at));
        words += usize::from(token.contains(char::is_alphanumeric));
        let next = tokens.peek().map(|(_, next)| *next);
        if next.is_none() || (ends(token) && next.is_some_and(begins)) {
            if words > MOST_WORDS {
                long.extend(start.map(|start| (start..at + token.len(), words)));
            }
            (start, words) = (None, 0);
        }
    }
    long
}

fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|token| (offset(text, token), token))
}

/// Whether a token closes a sentence, also inside quotes: `mee?”`.
fn ends(token: &str) -> bool {
    token.trim_end_matches(['”', '"', '’', '\'', ')', '»']).ends_with(['.', '!', '?', '…'])
}

/// Whether a token may open a sentence; after `“Doe je mee?” vraagt ze` the sentence goes on.
fn begins(token: &str) -> bool {
    !token.chars().find(|letter| letter.is_alphanumeric()).is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_to_the_end_of_the_sentence_across_quotes() {
        let ten = "een twee drie vier vijf zes zeven acht negen tien";
        for (text, words) in [
            (format!("{ten} {ten}."), vec![]),
            (format!("{ten} {ten} elf."), vec![21]),
            (format!("Nul {ten}. Kort! Nul {ten} {ten}"), vec![21]),
            (format!("“{ten}?” vraagt {ten}."), vec![21]),
            (format!("“{ten}!” Dan {ten}."), vec![]),
            (format!("{ten}… {ten} – elf."), vec![21]),
            (String::new(), vec![]),
        ] {
            let found: Vec<usize> = long_sentences(&text).into_iter().map(|(_, words)| words).collect();
            assert_eq!(found, words, "{text}");
        }
    }

    #[test]
    fn a_long_sentence_stands_from_its_first_letter_to_its_last_sign() {
        let long = format!("Nul {}.", "een ".repeat(20).trim_end());
        for text in [long.clone(), format!("Kort. {long} Kort.")] {
            let found: Vec<&str> = long_sentences(&text).into_iter().map(|(sentence, _)| &text[sentence]).collect();
            assert_eq!(found, [long.as_str()]);
        }
    }
}
