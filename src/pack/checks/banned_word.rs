//! Rule `banned-word`.

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

/// Where phrases of the table stand in `text` as whole words, whatever the case and the line breaks.
fn banned<'t>(text: &'t str, language: &'t str) -> impl Iterator<Item = (usize, &'static Phrase)> + 't {
    let of_language = move || BANNED.iter().filter(move |(tag, ..)| *tag == language);
    word_starts(text).flat_map(move |at| {
        let rest = text.get(at..).unwrap_or_default();
        of_language().filter(|(_, phrase, _)| begins_with(rest, phrase)).map(move |phrase| (at, phrase))
    })
}

/// Where each word begins. Bytes past ASCII belong to letters here.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let bytes = text.as_bytes();
    let before = std::iter::once(b' ').chain(bytes.iter().copied());
    // A curly quote is no letter, though its bytes are past ASCII too.
    let quote = move |at: usize| at >= 3 && matches!(text.get(at - 3..at), Some("“" | "‘" | "’" | "„"));
    let starts = before.zip(bytes.iter().copied()).enumerate();
    starts.filter(move |(at, (before, byte))| is_letter(*byte) && (!is_letter(*before) || quote(*at))).map(|(at, _)| at)
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
            let found: Vec<_> = banned(text, language).map(|(at, (_, phrase, _))| (at, *phrase)).collect();
            assert_eq!(found, phrases, "{text}");
        }
    }
}
