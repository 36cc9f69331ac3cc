//! Rule `banned-word`.

use std::sync::LazyLock;

use super::sight::Sight;
use super::{Check, Findings, Rule, Severity};

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
    Rule { code: "P062", name: "banned-word", severity: Severity::Error, check: Check::Part(check) };

/// Language, phrase, what to do instead.
static BANNED: [Phrase; 29] = [
    ("nl", "loverboy", "write tienerpooier"),
    ("nl", "loverboys", "write tienerpooiers"),
    ("nl", "had kunnen weten", BLAME),
    ("nl", "had moeten weten", BLAME),
    ("nl", "beter moeten weten", BLAME),
    ("nl", "anders kunnen doen", "ask who could have helped"),
    ("nl", "anders moeten doen", "ask who could have helped"),
    ("nl", "zichzelf in gevaar", BLAME),
    ("nl", "trapte erin", BLAME),
    ("nl", "erin getrapt", BLAME),
    ("nl", "ingetrapt", BLAME),
    ("nl", "promiscue", BLAME),
    ("nl", "slet", "leave it out"),
    ("nl", "100 % geheim", SECRET),
    ("fr", "loverboy", "write proxénète d’ados"),
    ("fr", "loverboys", "write proxénètes d’ados"),
    ("fr", "aurait dû savoir", BLAME),
    ("fr", "aurait pu savoir", BLAME),
    ("fr", "mise en danger elle-même", BLAME),
    ("fr", "pu faire autrement", "ask who could have helped"),
    ("fr", "tombée dans le panneau", BLAME),
    ("fr", "100 % secret", SECRET),
    ("en", "loverboy", "write teen pimp"),
    ("en", "loverboys", "write teen pimps"),
    ("en", "should have known", BLAME),
    ("en", "put herself at risk", BLAME),
    ("en", "fell for it", BLAME),
    ("en", "promiscuous", BLAME),
    ("en", "have done differently", "ask who could have helped"),
];

const BLAME: &str = "say what the other person did; nobody is to blame but the one who uses someone";
const SECRET: &str = "say honestly what an adult must tell, and that she tells the girl first";

fn check(sight: &Sight, findings: &mut Findings) {
    let language = sight.texts.language.primary();
    for prose in &sight.prose {
        for (at, (_, phrase, help)) in banned(&prose.text, language) {
            // A counsellor may be told which word not to use, in quotes.
            if sight.is_for_girls() || !is_quoted(&prose.text, at) {
                let spot = sight.entry.file.spot_of(prose.source(at));
                findings.add(spot, format!("“{phrase}” is not said here"), *help);
            }
        }
    }
}

type Phrase = (&'static str, &'static str, &'static str);

/// The phrases of one language, and the bytes that one of them begins with.
struct Table {
    language: &'static str,
    phrases: Vec<&'static Phrase>,
    begins: [bool; 256],
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let mut tables: Vec<Table> = Vec::new();
    for phrase in &BANNED {
        let language = phrase.0;
        let at = tables.iter().position(|table| table.language == language).unwrap_or_else(|| {
            tables.push(Table { language, phrases: Vec::new(), begins: [false; 256] });
            tables.len() - 1
        });
        tables[at].phrases.push(phrase);
        for letter in phrase.1.bytes().take(1) {
            tables[at].begins[usize::from(letter.to_ascii_lowercase())] = true;
            tables[at].begins[usize::from(letter.to_ascii_uppercase())] = true;
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
        if table.begins[usize::from(byte)] && begins_word(text.as_bytes(), at) {
            let rest = text.get(at..).unwrap_or_default();
            found.extend(
                table.phrases.iter().filter(|(_, phrase, _)| begins_with(rest, phrase)).map(|phrase| (at, *phrase)),
            );
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

fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.ends_with(['“', '«', '‘', '„'])
}

/// Whether a text begins with the words of a phrase.
fn begins_with(text: &str, phrase: &str) -> bool {
    let (Some(first), Some(wanted)) = (text.bytes().next(), phrase.bytes().next()) else { return false };
    // Nearly every word is left at this letter.
    if !first.eq_ignore_ascii_case(&wanted) {
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
