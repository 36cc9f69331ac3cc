//! Rule `banned-word`.

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::{BannedPhrase, Hearer, Instead};

rule! {
    /// ## What
    /// A word or phrase that blames a girl, makes the exploiter romantic, advises what is not safe, or promises what nobody
    /// can keep; some of them are only not said to girls (`to: Girls`), and may be named to them in quotes. Each problem tells what to write instead. A counsellor's note may name one in quotes. The list is
    /// assets/words/banned.ron; a pack adds its own in a `banned.ron`:
    /// `[(language: "tr", phrase: "kaltak", instead: Nothing)]`.
    /// ## Why
    /// Blame sits with the one who exploits. A girl who reads “had kunnen weten” does not tell.
    /// ## Example
    /// ```ftl
    /// facts = Een loverboy doet eerst heel lief.
    /// ```
    /// ## Instead
    /// ```ftl
    /// facts = Een tienerpooier doet eerst heel lief.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P062", name: "banned-word", severity: Severity::Error, check: Check::Text(check) };
}

fn check(visit: &TextVisit, findings: &mut Findings) {
    for prose in visit.prose {
        for (at, BannedPhrase { phrase, instead, to, .. }) in visit.phrases.banned(&prose.text, visit.language) {
            let for_girls = visit.is_for_girls();
            // A counsellor may be told which word not to use, in quotes.
            let is_told = match to {
                Hearer::Anybody => for_girls || !is_quoted(&prose.text, at),
                Hearer::Girls => for_girls && !is_quoted(&prose.text, at),
            };
            if is_told {
                let message = match instead {
                    Instead::Write(_) => "check-banned-word",
                    Instead::Act => "check-banned-word-blame",
                    Instead::Ask => "check-banned-word-ask",
                    Instead::Honest => "check-banned-word-secret",
                    Instead::Order => "check-banned-word-order",
                    Instead::Near => "check-banned-word-near",
                    Instead::Images => "check-banned-word-images",
                    Instead::Nothing => "check-banned-word-rude",
                };
                let problem = findings.add(visit.spot(prose, at..at + phrase.len()), message).with("phrase", phrase);
                if let Instead::Write(word) = instead {
                    problem.with("instead", word).fix(cased_like(&prose.text[at..], word));
                }
            }
        }
    }
}

/// A word, with a big letter in front where the text has one.
fn cased_like(text: &str, word: &str) -> String {
    let mut letters = word.chars();
    match letters.next().filter(|_| text.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word.to_owned(),
    }
}

fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.ends_with(['“', '«', '‘', '„'])
}
