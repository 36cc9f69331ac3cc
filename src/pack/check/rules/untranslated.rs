//! Rule `untranslated`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::texts::Texts;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// Texts of a language that are word for word those of another: a copy that nobody has translated yet. Texts of one to
    /// three words may well be the same in two languages and are not counted.
    /// ## Why
    /// The language seems finished, and a girl gets sentences that she does not understand.
    /// ## Example
    /// ```ftl
    /// # locales/tr/missions/hello.ftl
    /// hello =
    ///     .brief = Lina asks for advice.
    /// ```
    /// ## Instead
    /// ```ftl
    /// hello =
    ///     .brief = Lina tavsiye istiyor.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P067", name: "untranslated", severity: Severity::Warning, check: Check::Checking(check) };
}

/// Fewer words than this may be the same in two languages.
const LEAST_WORDS: usize = 4;

fn check(context: &Context, findings: &mut Findings) {
    for (at, texts) in context.languages.iter().enumerate() {
        let copied = context.languages[..at].iter().map(|other| (other, same(texts, other)));
        let Some((other, same)) = copied.max_by_key(|(_, same)| same.len()) else { continue };
        let Some((first, more)) = same.split_first().map(|(first, more)| (*first, more.len())) else { continue };
        let all = texts.said().flat_map(|entry| &entry.parts).filter(|part| is_sentence(part.text)).count();
        let problem = findings.add(context.spot_of_language(&texts.language), "check-untranslated");
        problem.with("language", texts.language.as_str()).with("other", other.language.as_str());
        problem.with("count", more + 1).with("all", all).with("first", first);
    }
}

/// The messages of which a text is also that of another language, each once for each text.
fn same<'a>(texts: &Texts<'a>, other: &Texts) -> Vec<&'a str> {
    let mut same = Vec::new();
    for entry in texts.said() {
        let Some(twin) = other.get(entry.name) else { continue };
        for part in entry.parts.iter().filter(|part| is_sentence(part.text)) {
            if twin.part(part.attribute).is_some_and(|twin| twin.text == part.text) {
                same.push(entry.name);
            }
        }
    }
    same
}

fn is_sentence(text: &str) -> bool {
    // What is filled in, and the signs round it, are no words.
    let is_word = |word: &&str| word.contains(char::is_alphabetic) && !word.contains(['$', '{', '}', '[', ']']);
    text.split_whitespace().filter(is_word).nth(LEAST_WORDS - 1).is_some()
}
