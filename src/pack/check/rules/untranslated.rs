//! Rule `untranslated`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::lines;
use crate::pack::check::facts::texts::{Entry, Part, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::offset;

rule! {
    /// ## What
    /// Texts of a language that are word for word those of another: a copy that nobody has translated yet. Texts of one to
    /// three words may well be the same in two languages and are not counted. What is meant to be the same has the comment
    /// `# the same` just above its message.
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

/// The comment above a message that is meant to be the same in two languages.
const MARK: &str = "# the same";

/// Fewer words than this may be the same in two languages.
const LEAST_WORDS: usize = 4;

/// Up to so many are told one by one, at their places: those are oversights. More are a copy, told as one.
const FEW: usize = 3;

fn check(context: &Context, findings: &mut Findings) {
    for (at, texts) in context.languages.iter().enumerate() {
        let copied = context.languages[..at].iter().map(|other| (other, same(texts, other)));
        let Some((other, same)) = copied.max_by_key(|(_, same)| same.len()) else { continue };
        let (language, other) = (texts.language.as_str(), other.language.as_str());
        if same.len() <= FEW {
            for (entry, part) in same {
                let text = part.attribute.map_or(entry.name.to_owned(), |part| format!("{}.{part}", entry.name));
                let spot = entry.file.spot_of(part.attribute.unwrap_or(entry.name));
                let problem = findings.add(spot, "check-untranslated-one").with("text", text);
                problem.with("language", language).with("other", other);
            }
        } else if let Some((first, _)) = same.first() {
            let all = texts.entries.iter().flat_map(|entry| &entry.parts).filter(|part| is_sentence(part.text)).count();
            let problem = findings.add(context.spot_of_language(&texts.language), "check-untranslated");
            problem.with("language", language).with("other", other);
            problem.with("count", same.len()).with("all", all).with("first", first.name);
        }
    }
}

/// The texts that are also those of another language, and are not marked as meant so.
fn same<'b, 'a>(texts: &'b Texts<'a>, other: &Texts) -> Vec<(&'b Entry<'a>, &'b Part<'a>)> {
    let mut same = Vec::new();
    for entry in &texts.entries {
        let Some(twin) = other.get(entry.name) else { continue };
        let is_same = |part: &&Part| twin.part(part.attribute).is_some_and(|twin| twin.text == part.text);
        let mut parts = entry.parts.iter().filter(|part| is_sentence(part.text)).filter(is_same).peekable();
        if parts.peek().is_some() && !is_meant(entry) && !is_meant(twin) {
            same.extend(parts.map(|part| (entry, part)));
        }
    }
    same
}

/// Whether the comment just above a message says that it is meant to be the same.
fn is_meant(entry: &Entry) -> bool {
    let text = &entry.file.text;
    let name = offset(text, entry.name);
    let above = text.get(lines::of_message(text, name).start..name).unwrap_or_default();
    above.lines().any(|line| line.trim_end() == MARK)
}

fn is_sentence(text: &str) -> bool {
    // What is filled in, and the signs round it, are no words.
    let is_word = |word: &&str| word.contains(char::is_alphabetic) && !word.contains(['$', '{', '}', '[', ']']);
    text.split_whitespace().filter(is_word).nth(LEAST_WORDS - 1).is_some()
}
