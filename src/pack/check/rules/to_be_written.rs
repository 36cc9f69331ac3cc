//! Rule `to-be-written`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A text with `___` in it: somebody left it to be written later, as `gps new` does.
    /// ## Why
    /// A girl would read the advice to the author.
    /// ## Example
    /// ```ftl
    /// hello =
    ///     .title = ___ The title: three to six words
    /// ```
    /// ## Instead
    /// ```ftl
    /// hello =
    ///     .title = Lina says hello
    /// ```
    pub static RULE: Rule =
        Rule { code: "P059", name: "to-be-written", severity: Severity::Error, check: Check::Checking(check) };
}

/// What stands where something is still to be written.
pub const MARK: &str = "___";

fn check(context: &Context, findings: &mut Findings) {
    for texts in &context.languages {
        let parts = texts.entries.iter().flat_map(|entry| entry.parts.iter().map(move |part| (entry.file, part)));
        let mut open = parts.filter(|(_, part)| part.text.contains(MARK)).peekable();
        // A file is told once, at the first text.
        while let Some((file, part)) = open.next() {
            let mut count = 1_usize;
            while open.next_if(|(next, _)| next.path == file.path).is_some() {
                count += 1;
            }
            let at = part.text.find(MARK).unwrap_or_default();
            let spot = file.spot_of(part.text.get(at..at + MARK.len()).unwrap_or(part.text));
            findings.add(spot, "check-to-be-written").with("count", count);
        }
    }
}
