//! Rule `missing-message`.

use super::closing_question;
use super::context::Context;
use super::texts::{Entry, Texts};
use super::wanted::Wanted;
use super::{Check, Findings, Rule, Severity};
use crate::mission::{NOTE_PART, STAFF_PARTS};
use crate::pack::spot::Spot;

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

/// Parts that have a rule of their own, with kinder words.
fn is_told_elsewhere(part: &str) -> bool {
    part == NOTE_PART || part == closing_question::PART || STAFF_PARTS.contains(&part)
}

fn check(context: &Context, findings: &mut Findings) {
    // A language without any text is reported once, as that.
    for texts in context.languages.iter().filter(|texts| !texts.entries.is_empty()) {
        for wanted in context.wanted().all.iter().filter(|wanted| wanted.is_for(texts)) {
            match texts.get(&wanted.message) {
                None => whole(context, texts, wanted, findings),
                Some(entry) if context.is_whole(&entry.file.path) => parts(texts, wanted, entry, findings),
                Some(_) => {}
            }
        }
    }
}

fn whole(context: &Context, texts: &Texts, wanted: &Wanted, findings: &mut Findings) {
    let language = &texts.language;
    let reference = context.languages.first().and_then(|base| base.get(&wanted.message));
    let path = reference.map_or(format!("locales/{language}/"), |entry| {
        let below = entry.file.path.splitn(3, '/').nth(2).unwrap_or_default();
        format!("locales/{language}/{below}")
    });
    if !context.is_whole(&path) {
        return;
    }
    let spot = if reference.is_some() { Spot::start_of(&path) } else { wanted.spot() };
    let parts: Vec<&str> = wanted.parts.iter().flatten().map(String::as_str).collect();
    let help = if parts.is_empty() {
        "write it".to_owned()
    } else {
        format!("write it, with the parts .{}", parts.join(", ."))
    };
    let message = format!("the message `{}` is missing in “{language}”", wanted.message);
    findings.add(spot, message, help);
}

fn parts(texts: &Texts, wanted: &Wanted, entry: &Entry, findings: &mut Findings) {
    let mut there = entry.parts.iter().peekable();
    for part in &wanted.parts {
        let part = part.as_deref();
        // Authors write in reading order, so that the next part is nearly always the one that is wanted.
        if there.next_if(|next| next.attribute == part).is_some() || entry.part(part).is_some() {
            continue;
        }
        let message = match part {
            Some(part) if is_told_elsewhere(part) => continue,
            Some(part) => format!("`{}` has no `.{part}` in “{}”", wanted.message, texts.language),
            None => format!("`{}` has no text of its own in “{}”", wanted.message, texts.language),
        };
        let help = part.map_or("write a text after its `=`".to_owned(), |part| format!("add `.{part} = …`"));
        findings.add(entry.file.spot_of(entry.name), message, help);
    }
}
