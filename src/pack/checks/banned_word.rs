//! Rule `banned-word`.

use super::context::Context;
use super::prose;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::offset;

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
    Rule { code: "P062", name: "banned-word", severity: Severity::Error, check: Check::Checking(check) };

/// Language, phrase, what to do instead.
const BANNED: [(&str, &str, &str); 29] = [
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

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        let phrases: Vec<_> = BANNED.iter().filter(|(tag, ..)| *tag == texts.language.primary()).collect();
        for entry in &texts.entries {
            for part in entry.parts() {
                prose::each(part.pattern, &mut |prose| {
                    for (_, phrase, help) in &phrases {
                        // A counsellor may be told which word not to use, in quotes.
                        let girls = prose::is_for_girls(entry.message.id.name, part.attribute);
                        let place = find(&prose.text, phrase);
                        if let Some(at) = place.filter(|at| girls || !is_quoted(&prose.text, *at)) {
                            let spot = entry.file.spot_of(prose.source(at));
                            findings.add(spot, format!("“{phrase}” is not said here"), *help);
                        }
                    }
                });
            }
        }
    }
}

/// Where `phrase` stands in `text` as whole words, whatever the case and the line breaks.
fn find(text: &str, phrase: &str) -> Option<usize> {
    let first = phrase.split(' ').next()?;
    let found = words(text).find(|word| {
        let rest = text.get(offset(text, word)..).unwrap_or_default();
        word.eq_ignore_ascii_case(first) && begins_with(rest, phrase)
    });
    found.map(|word| offset(text, word))
}

fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.ends_with(['“', '«', '‘', '„'])
}

fn begins_with(text: &str, phrase: &str) -> bool {
    let mut words = words(text);
    phrase.split(' ').all(|wanted| words.next().is_some_and(|word| word.eq_ignore_ascii_case(wanted)))
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_mark = |letter: char| !letter.is_alphanumeric() && letter != '%';
    text.split_whitespace().map(move |word| word.trim_matches(is_mark)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words_in_any_case() {
        for (text, phrase, at) in [
            ("Een “Loverboy”, zeggen ze", "loverboy", Some("Een “".len())),
            ("Ze had\nkunnen weten.", "had kunnen weten", Some(3)),
            ("Niemand had dat kunnen weten.", "had kunnen weten", None),
            ("sletje en toilet", "slet", None),
            ("", "slet", None),
        ] {
            assert_eq!(find(text, phrase), at, "{text}");
        }
    }
}
