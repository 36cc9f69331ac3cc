//! Rule `unknown-file`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A file in a place, or of a kind, that the game does not read.
    /// ## Why
    /// Its author believes it counts.
    /// ## Example
    /// ```text
    /// locale/nl/hello.ftl
    /// ```
    /// ## Instead
    /// ```text
    /// locales/nl/hello.ftl
    /// ```
    pub static RULE: Rule =
        Rule { code: "P005", name: "unknown-file", severity: Severity::Warning, check: Check::Checking(check) };
}

/// Files beside a pack's content that need no reading.
const NOTES: [&str; 2] = ["md", "txt"];

fn check(context: &Context, findings: &mut Findings) {
    for path in context.pack.files.iter().filter(|path| !is_known(path)) {
        findings.add(Location::start_of(path), "check-unknown-file");
    }
}

fn is_known(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    NOTES.contains(&ending)
        || match parts.as_slice() {
            [
                "pack.ron" | "changes.ron" | "made_from.ron" | "bloggers.ron" | "help.ron" | "protocol.ron"
                | "readiness.ron" | "sessions.ron" | "rehearsal.ron" | "moments.ron" | "banned.ron" | "reviews.ron"
                | "clips.ron" | "voices.ron",
            ] => true,
            ["modules" | "missions" | "guides" | "rehearsals", _] => ending == "ron",
            ["locales", _, "translated_from.ron"] => true,
            ["locales", _, .., _] => ending == "ftl",
            // A picture of another format is the business of `unreadable-media`.
            ["media", ..] => true,
            _ => false,
        }
}
