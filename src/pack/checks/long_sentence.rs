//! Rule `long-sentence`.

use super::sight::Sight;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::offset;

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
    Rule { code: "P060", name: "long-sentence", severity: Severity::Warning, check: Check::Part(check) };

/// The most words of a sentence.
const MOST_WORDS: usize = 20;

fn check(sight: &Sight, findings: &mut Findings) {
    if sight.language.primary() != "nl" || !sight.is_for_girls() {
        return;
    }
    for prose in sight.prose {
        for (start, words) in long_sentences(&prose.text) {
            let help = format!("make two sentences of it; {MOST_WORDS} words is the most");
            findings.add(sight.spot(prose, start), format!("a sentence of {words} words"), help);
        }
    }
}

/// Where each sentence of more than [`MOST_WORDS`] words begins, with its number of words.
fn long_sentences(text: &str) -> Vec<(usize, usize)> {
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
                long.extend(start.map(|start| (start, words)));
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
}
