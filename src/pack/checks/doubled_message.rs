//! Rule `doubled-message`.

use std::collections::HashSet;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Spot;

/// ## What
/// A message that stands twice in one language, or a part that stands twice in one message.
/// ## Why
/// Only one of them is shown, and nobody sees which.
/// ## Example
/// ```ftl
/// hello = Hoi
/// hello = Dag
/// ```
/// ## Instead
/// ```ftl
/// hello = Hoi
/// ```
pub static RULE: Rule =
    Rule { code: "P053", name: "doubled-message", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let mut seen = HashSet::new();
    for texts in &context.languages {
        for entry in &texts.entries {
            let id = entry.name;
            if let Some(first) = texts.get(id).filter(|first| !std::ptr::eq(*first, entry)) {
                let Spot { file, line, .. } = first.file.spot_of(first.name);
                let message = format!("the message `{id}` stands in {file} already, on line {line}");
                findings.add(entry.file.spot_of(id), message, "keep one of them");
            }
            seen.clear();
            let attributes = entry.parts.iter().filter_map(|part| part.attribute);
            for name in attributes.filter(|name| !seen.insert(*name)) {
                findings.add(entry.file.spot_of(name), format!("`{id}` has `.{name}` twice"), "keep one of them");
            }
        }
    }
}
