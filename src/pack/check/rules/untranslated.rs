//! Rule `untranslated`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::lines;
use crate::pack::check::facts::texts::{Part, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::offset;
use crate::words::{is_phrase, is_the_same};

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

/// Up to so many are told one by one, at their places: those are oversights. More are a copy, told as one.
const FEW: usize = 3;

fn check(context: &Context, findings: &mut Findings) {
    for (at, texts) in context.languages.iter().enumerate() {
        let copied = context.languages[..at].iter().map(|other| (other, same(texts, other)));
        let Some((other, same)) = copied.max_by_key(|(_, same)| same.len()) else { continue };
        let (language, other) = (texts.language.as_str(), other.language.as_str());
        if same.len() <= FEW {
            for part in same {
                let text = part.attribute.map_or(part.message.to_owned(), |name| format!("{}.{name}", part.message));
                let problem = findings.add(part.spot(), "check-untranslated-one").with("text", text);
                problem.with("language", language).with("other", other);
            }
        } else if let Some(first) = same.first() {
            let all = texts.said().flat_map(|entry| &entry.parts).filter(|part| is_phrase(part.text)).count();
            let problem = findings.add(context.spot_of_language(&texts.language), "check-untranslated");
            problem.with("language", language).with("other", other);
            problem.with("count", same.len()).with("all", all).with("first", first.message);
        }
    }
}

/// The texts that are also those of another language, and are not marked as meant so.
fn same<'b, 'a>(texts: &'b Texts<'a>, other: &Texts) -> Vec<&'b Part<'a>> {
    let mut same = Vec::new();
    for entry in texts.said() {
        let Some(twin) = other.get(entry.name) else { continue };
        for part in entry.parts.iter().filter(|part| is_phrase(part.text)) {
            let twin = twin.part(part.attribute).filter(|twin| twin.text == part.text);
            if twin.is_some_and(|twin| !is_meant(part) && !is_meant(twin)) {
                same.push(part);
            }
        }
    }
    same
}

/// Whether the comment just above a message says that it is meant to be the same.
fn is_meant(part: &Part) -> bool {
    let text = &part.file.text;
    let name = offset(text, part.message);
    let above = text.get(lines::of_message(text, name).start..name).unwrap_or_default();
    above.lines().filter_map(|line| line.strip_prefix('#')).any(is_the_same)
}
