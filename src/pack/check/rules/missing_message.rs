//! Rule `missing-message`.

use crate::mission::{CLOSING_PART, NOTE_PART, STAFF_PARTS};
use crate::pack::check::context::Context;
use crate::pack::check::facts::required::RequiredMessage;
use crate::pack::check::facts::texts::{Entry, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::{ANSWER_PARTS, WATCH_PART};

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
fn is_told_elsewhere(message: &str, part: &str) -> bool {
    let is_answer = message.starts_with("question-") && (ANSWER_PARTS.contains(&part) || part == WATCH_PART);
    is_answer || part == NOTE_PART || part == CLOSING_PART || STAFF_PARTS.contains(&part)
}

fn check(context: &Context, findings: &mut Findings) {
    // A language without any text is reported once, as that.
    for texts in context.languages.iter().filter(|texts| !texts.entries.is_empty()) {
        // One that says that it is not finished is counted elsewhere.
        if !context.ask.every_text && context.pack.laid.may_be_unfinished(texts.language.as_str()) {
            continue;
        }
        let required = || context.required().all.iter().filter(|required| required.is_for(texts));
        let missing = required().filter(|required| texts.get(&required.message).is_none());
        let missing: Vec<_> =
            missing.filter_map(|required| Some((required, file_for(context, texts, required)?))).collect();
        if missing.len() > MOST_TOLD && !context.ask.every_text {
            many(context, texts, required().count(), &missing, findings);
        } else {
            for (required, file) in missing {
                whole(context, texts, required, &file, findings);
            }
        }
        for required in required() {
            if let Some(entry) = texts.get(&required.message).filter(|entry| context.is_whole(&entry.file.path)) {
                parts(texts, required, entry, findings);
            }
        }
    }
}

/// A language that lacks more messages than this is told of once, with its share.
const MOST_TOLD: usize = 8;

/// The first few that are missing are named.
const MOST_NAMED: usize = 3;

fn many(context: &Context, texts: &Texts, all: usize, missing: &[(&RequiredMessage, String)], findings: &mut Findings) {
    let named = missing.iter().take(MOST_NAMED).map(|(required, file)| format!("`{}` ({file})", required.message));
    let named = named.collect::<Vec<_>>().join(", ");
    let percent = (all - missing.len()) * 100 / all.max(1);
    let problem = findings.add(context.spot_of_language(&texts.language), "check-missing-message-many");
    problem.with("language", texts.language.as_str()).with("count", missing.len()).with("all", all);
    problem.with("percent", percent).with("first", named);
}

/// The file in which a language's message is to be written; none where it may stand there and be hidden by what cannot be
/// read.
fn file_for(context: &Context, texts: &Texts, required: &RequiredMessage) -> Option<String> {
    let language = &texts.language;
    let mut others = context.languages.iter().filter_map(|other| other.get(&required.message));
    // Where another language has it, or else where things of its kind stand.
    let beside = || {
        let kind = required.message.split_once('-').map(|(kind, _)| format!("{kind}-"))?;
        let known = |texts: &'_ Texts| {
            let entry = texts.entries.iter().find(|entry| entry.name.starts_with(&kind))?;
            Some(entry.file.path.clone())
        };
        known(texts).or_else(|| context.languages.iter().find_map(known))
    };
    let owner = required.spot().file;
    let own = || format!("locales/{language}/{}.ftl", owner.strip_suffix(".ron").unwrap_or(&owner));
    let is_own = owner.starts_with("missions/") || owner.starts_with("guides/");
    let path = others.next().map(|entry| entry.file.path.clone());
    let path = path.or_else(|| beside().filter(|_| !is_own)).unwrap_or_else(own);
    let path = format!("locales/{language}/{}", path.splitn(3, '/').nth(2).unwrap_or_default());
    context.is_whole(&path).then_some(path)
}

fn whole(context: &Context, texts: &Texts, required: &RequiredMessage, file: &str, findings: &mut Findings) {
    let language = &texts.language;
    // Where the reference has it, it is this language that lacks it; where that has none either, it is what asks for it.
    let is_said = context.languages.iter().any(|other| other.get(&required.message).is_some());
    let spot = if is_said { context.start_of(file, required.origin(), language) } else { required.spot() };
    let parts: Vec<&str> = required.parts.iter().flatten().map(String::as_str).collect();
    let has_value = required.parts.iter().any(Option::is_none);
    let message = match (parts.is_empty(), has_value) {
        (true, _) => "check-missing-message",
        (false, true) => "check-missing-message-both",
        (false, false) => "check-missing-message-parts",
    };
    let problem = findings.add(spot, message).with("message", &required.message).with("language", language.as_str());
    problem.with("file", file);
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
            Some(part) if is_told_elsewhere(&required.message, part) => continue,
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
