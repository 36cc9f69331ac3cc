//! Rule `banned-word`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A word or phrase that blames a girl, makes the exploiter romantic, or promises what nobody can keep.
    /// The list is the table below; each has what to write instead. A counsellor's note may name one in quotes.
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

/// What is not said, by language.
static BANNED: [Phrase; 29] = [
    ("nl", "loverboy", Instead::Write("tienerpooier")),
    ("nl", "loverboys", Instead::Write("tienerpooiers")),
    ("nl", "had kunnen weten", Instead::Act),
    ("nl", "had moeten weten", Instead::Act),
    ("nl", "beter moeten weten", Instead::Act),
    ("nl", "anders kunnen doen", Instead::Ask),
    ("nl", "anders moeten doen", Instead::Ask),
    ("nl", "zichzelf in gevaar", Instead::Act),
    ("nl", "trapte erin", Instead::Act),
    ("nl", "erin getrapt", Instead::Act),
    ("nl", "ingetrapt", Instead::Act),
    ("nl", "promiscue", Instead::Act),
    ("nl", "slet", Instead::Nothing),
    ("nl", "100 % geheim", Instead::Honest),
    ("fr", "loverboy", Instead::Write("proxénète d’ados")),
    ("fr", "loverboys", Instead::Write("proxénètes d’ados")),
    ("fr", "aurait dû savoir", Instead::Act),
    ("fr", "aurait pu savoir", Instead::Act),
    ("fr", "mise en danger elle-même", Instead::Act),
    ("fr", "pu faire autrement", Instead::Ask),
    ("fr", "tombée dans le panneau", Instead::Act),
    ("fr", "100 % secret", Instead::Honest),
    ("en", "loverboy", Instead::Write("teen pimp")),
    ("en", "loverboys", Instead::Write("teen pimps")),
    ("en", "should have known", Instead::Act),
    ("en", "put herself at risk", Instead::Act),
    ("en", "fell for it", Instead::Act),
    ("en", "promiscuous", Instead::Act),
    ("en", "have done differently", Instead::Ask),
];

fn check(visit: &TextVisit, findings: &mut Findings) {
    let language = visit.language.primary();
    for prose in visit.prose {
        for (at, (_, phrase, instead)) in banned(&prose.text, language) {
            // A counsellor may be told which word not to use, in quotes.
            if visit.is_for_girls() || !is_quoted(&prose.text, at) {
                let message = match instead {
                    Instead::Write(_) => "check-banned-word",
                    Instead::Act => "check-banned-word-blame",
                    Instead::Ask => "check-banned-word-ask",
                    Instead::Honest => "check-banned-word-secret",
                    Instead::Nothing => "check-banned-word-rude",
                };
                let problem = findings.add(visit.spot(prose, at..at + phrase.len()), message).with("phrase", *phrase);
                if let Instead::Write(word) = instead {
                    problem.with("instead", *word).fix(cased_like(&prose.text[at..], word));
                }
            }
        }
    }
}

/// A language, a phrase, and what is said instead.
type Phrase = (&'static str, &'static str, Instead);

/// What is said instead of a phrase.
enum Instead {
    /// This word.
    Write(&'static str),
    /// What the other person did.
    Act,
    /// A question: who could have helped?
    Ask,
    /// What an adult must tell, and that she tells the girl first.
    Honest,
    /// Nothing.
    Nothing,
}

/// The phrases of one language by the byte they begin with.
struct Table {
    language: &'static str,
    by_first: [Vec<&'static Phrase>; 256],
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let mut tables: Vec<Table> = Vec::new();
    for phrase in &BANNED {
        let language = phrase.0;
        let at = tables.iter().position(|table| table.language == language).unwrap_or_else(|| {
            tables.push(Table { language, by_first: [const { Vec::new() }; 256] });
            tables.len() - 1
        });
        let first = phrase.1.as_bytes().first().copied().unwrap_or_default();
        for byte in BTreeSet::from([first.to_ascii_lowercase(), first.to_ascii_uppercase()]) {
            tables[at].by_first[usize::from(byte)].push(phrase);
        }
    }
    tables
});

/// Where phrases of the table stand in `text` as whole words, whatever the case and the line breaks. Every text of a
/// pack comes by here, so that nearly every byte has to be passed over at once.
fn banned(text: &str, language: &str) -> Vec<(usize, &'static Phrase)> {
    let mut found = Vec::new();
    let Some(table) = TABLES.iter().find(|table| table.language == language) else { return found };
    for (at, byte) in text.bytes().enumerate() {
        let phrases = &table.by_first[usize::from(byte)];
        if !phrases.is_empty() && begins_word(text.as_bytes(), at) {
            let rest = text.get(at..).unwrap_or_default();
            found.extend(phrases.iter().filter(|(_, phrase, _)| begins_with(rest, phrase)).map(|phrase| (at, *phrase)));
        }
    }
    found
}

/// Whether no letter stands before byte `at`. Of the bytes past ASCII, those of quotes and dashes begin with 0xE2.
fn begins_word(bytes: &[u8], at: usize) -> bool {
    match at.checked_sub(1).map(|before| bytes[before]) {
        None => true,
        Some(before) if before.is_ascii() => !before.is_ascii_alphanumeric(),
        Some(_) => at >= 3 && bytes[at - 3] == 0xE2,
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

/// Whether a text begins with the words of a phrase.
fn begins_with(text: &str, phrase: &str) -> bool {
    let first = phrase.split(' ').next().unwrap_or_default().as_bytes();
    // Nearly every word is left here.
    if !text.as_bytes().get(..first.len()).is_some_and(|start| start.eq_ignore_ascii_case(first)) {
        return false;
    }
    let mut words = text.split_whitespace();
    phrase.split(' ').all(|wanted| {
        let word =
            words.next().unwrap_or_default().trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '%');
        word.eq_ignore_ascii_case(wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words_in_any_case() {
        for (text, language, phrases) in [
            ("Een “Loverboy”, zeggen ze", "nl", vec![("Een “".len(), "loverboy")]),
            ("“loverboys”", "en", vec![("“".len(), "loverboys")]),
            ("Ze had\nkunnen weten.", "nl", vec![(3, "had kunnen weten")]),
            ("Niemand had dat kunnen weten.", "nl", vec![]),
            ("sletje en toilet", "nl", vec![]),
            ("Het is 100 % geheim.", "nl", vec![(7, "100 % geheim")]),
            ("Elle aurait dû savoir !", "fr", vec![(5, "aurait dû savoir")]),
            ("loverboy", "tr", vec![]),
            ("", "nl", vec![]),
        ] {
            let found: Vec<_> = banned(text, language).into_iter().map(|(at, (_, phrase, _))| (at, *phrase)).collect();
            assert_eq!(found, phrases, "{text}");
        }
    }
}
