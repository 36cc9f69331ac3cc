//! Rule `doubled-message`.

use std::collections::{HashMap, HashSet};

use crate::pack::check::context::Context;
use crate::pack::check::facts::texts::Entry;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    let mut seen = HashSet::new();
    for texts in &context.languages {
        let mut names: HashMap<(usize, &str), &Entry> = HashMap::with_capacity(texts.entries.len());
        for entry in &texts.entries {
            let id = entry.name;
            let depth = entry.file.depth;
            // Another layer may have it too: that one lies over it or below.
            let first = *names.entry((depth, id)).or_insert(entry);
            if !std::ptr::eq(first, entry) {
                let problem = findings.add(entry.file.spot_of(id), "check-doubled-message").with("message", id);
                problem.label(first.file.spot_of(first.name), "first");
            }
            seen.clear();
            let attributes = entry.parts.iter().filter_map(|part| part.attribute);
            for name in attributes.filter(|name| !seen.insert(*name)) {
                let problem = findings.add(entry.file.spot_of(name), "check-doubled-message-part");
                problem.with("message", id).with("part", name);
            }
        }
    }
}
