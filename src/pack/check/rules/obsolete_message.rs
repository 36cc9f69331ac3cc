//! Rule `obsolete-message`.

use std::ops::Range;

use crate::pack::check::context::Context;
use crate::pack::check::facts::lines;
use crate::pack::check::facts::required::{RequiredMessage, RequiredTexts};
use crate::pack::check::facts::texts::{Entry, Texts};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::unread::UnreadFile;
use crate::pack::nearest::nearest;
use crate::pack::syntax::Edit;

rule! {
    /// ## What
    /// A text that nothing in the pack shows.
    /// ## Why
    /// Translators go on translating it; and a name that was mistyped is missing elsewhere.
    /// ## Example
    /// ```ftl
    /// good-friend =
    ///     .titel = Een goede vriendin
    /// ```
    /// ## Instead
    /// ```ftl
    /// good-friend =
    ///     .title = Een goede vriendin
    /// ```
    pub static RULE: Rule =
        Rule { code: "P051", name: "obsolete-message", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    // What a file of structure asks for is not known where it could not be read.
    let pack = context.pack;
    let whole = pack.people.is_some() && pack.help.is_some() && !pack.unread.iter().any(UnreadFile::is_structure);
    let required = context.required();
    for texts in &context.languages {
        // In a file that does not parse as a whole a name may be no name.
        for entry in texts.entries.iter().filter(|entry| context.is_whole(&entry.file.path)) {
            // What a layer hides, or has another form of, is not obsolete below it.
            if required.is_covered(entry.name) {
                continue;
            }
            match required.get(entry.name) {
                Some(needed) => parts(entry, needed, findings),
                None if whole && !texts.is_referred_to(entry.name) => message(texts, required, entry, findings),
                None => {}
            }
        }
    }
}

/// A message that nothing asks for. What may be meant is one that is asked for and missing.
fn message(texts: &Texts, required: &RequiredTexts, entry: &Entry, findings: &mut Findings) {
    let problem = findings.add(entry.file.spot_of(entry.name), "check-obsolete-message").with("message", entry.name);
    let missing =
        required.all.iter().map(|required| required.message.as_str()).filter(|name| texts.get(name).is_none());
    if nearest(entry.name, missing.clone()).is_some() {
        problem.near(entry.name, missing);
    } else {
        let range = lines::of_message(&entry.file.text, problem.location.range.start);
        take_out(problem, range);
    }
}

/// The parts of a message that nothing asks for.
fn parts(entry: &Entry, needed: &RequiredMessage, findings: &mut Findings) {
    let mut expected = needed.parts.iter().map(Option::as_deref).peekable();
    for part in &entry.parts {
        if expected.next_if_eq(&part.attribute).is_some()
            || needed.parts.iter().any(|needed| needed.as_deref() == part.attribute)
        {
            continue;
        }
        let text = &entry.file.text;
        let Some(attribute) = part.attribute else {
            let problem = findings.add(entry.file.spot_of(entry.name), "check-obsolete-message-value");
            problem.with("message", entry.name);
            if let Some(range) = lines::of_value(text, problem.location.range.start).filter(|_| entry.parts.len() > 1) {
                take_out(problem, range);
            }
            continue;
        };
        let problem = findings.add(entry.file.spot_of(attribute), "check-obsolete-message-part");
        problem.with("message", entry.name).with("part", attribute);
        let missing = needed.parts.iter().flatten().map(String::as_str);
        let missing = missing.filter(|part| entry.part(Some(part)).is_none());
        if nearest(attribute, missing.clone()).is_some() {
            problem.near(attribute, missing);
        } else if entry.parts.len() > 1 {
            let range = lines::of_attribute(text, problem.location.range.start);
            take_out(problem, range);
        }
    }
}

fn take_out(problem: &mut Diagnostic, range: Range<usize>) {
    problem.fix_with(vec![Edit { range, text: String::new() }]);
}
