//! Rule `missing-message`.

use crate::mission::{CLOSING_PART, NOTE_PART, STAFF_PARTS};
use crate::pack::check::context::Context;
use crate::pack::check::facts::required::RequiredMessage;
use crate::pack::check::facts::texts::{Entry, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A text that the pack needs and a language does not have.
    /// ## Why
    /// A girl would read it in another language, or not at all.
    /// ## Example
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    /// ```
    /// ## Instead
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    ///     .brief = Hey jij! …
    /// ```
    pub static RULE: Rule =
        Rule { code: "P050", name: "missing-message", severity: Severity::Error, check: Check::Checking(check) };
}

/// Parts that have a rule of their own, with kinder words.
fn is_told_elsewhere(part: &str) -> bool {
    part == NOTE_PART || part == CLOSING_PART || STAFF_PARTS.contains(&part)
}

fn check(context: &Context, findings: &mut Findings) {
    // A language without any text is reported once, as that.
    for texts in context.languages.iter().filter(|texts| !texts.entries.is_empty()) {
        for required in context.required().all.iter().filter(|required| required.is_for(texts)) {
            match texts.get(&required.message) {
                None => whole(context, texts, required, findings),
                Some(entry) if context.is_whole(&entry.file.path) => parts(texts, required, entry, findings),
                Some(_) => {}
            }
        }
    }
}

fn whole(context: &Context, texts: &Texts, required: &RequiredMessage, findings: &mut Findings) {
    let language = &texts.language;
    let reference = context.languages.first().and_then(|base| base.get(&required.message));
    let path = reference.map_or(format!("locales/{language}/"), |entry| {
        let below = entry.file.path.splitn(3, '/').nth(2).unwrap_or_default();
        format!("locales/{language}/{below}")
    });
    if !context.is_whole(&path) {
        return;
    }
    let spot = if reference.is_some() { Location::start_of(&path) } else { required.spot() };
    let parts: Vec<&str> = required.parts.iter().flatten().map(String::as_str).collect();
    let message = if parts.is_empty() { "check-missing-message" } else { "check-missing-message-parts" };
    let problem = findings.add(spot, message).with("message", &required.message).with("language", language.as_str());
    if !parts.is_empty() {
        problem.with("parts", format!(".{}", parts.join(", .")));
    }
}

fn parts(texts: &Texts, required: &RequiredMessage, entry: &Entry, findings: &mut Findings) {
    let mut there = entry.parts.iter().peekable();
    for part in &required.parts {
        let part = part.as_deref();
        // Authors write in reading order, so that the next part is nearly always the one that is wanted.
        if there.next_if(|next| next.attribute == part).is_some() || entry.part(part).is_some() {
            continue;
        }
        let message = match part {
            Some(part) if is_told_elsewhere(part) => continue,
            Some(_) => "check-missing-message-part",
            None => "check-missing-message-value",
        };
        let problem = findings.add(entry.file.spot_of(entry.name), message);
        problem.with("message", &required.message).with("language", texts.language.as_str());
        if let Some(part) = part {
            problem.with("part", part);
        }
    }
}
