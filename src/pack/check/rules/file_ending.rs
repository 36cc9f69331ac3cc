//! Rule `file-ending`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A file with a second ending behind its own, or with an ending in capitals.
    /// ## Why
    /// The game does not read it, and on Windows, which hides the endings of files, it looks as if it had the right name.
    /// ## Example
    /// ```text
    /// missions/good-friend.ron.txt
    /// ```
    /// ## Instead
    /// ```text
    /// missions/good-friend.ron
    /// ```
    pub static RULE: Rule =
        Rule { code: "P006", name: "file-ending", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (path, meant) in &context.pack.misnamed {
        let name = meant.rsplit('/').next().unwrap_or(meant);
        let is_written_small = path.eq_ignore_ascii_case(meant);
        let message = if is_written_small { "check-file-ending-capitals" } else { "check-file-ending" };
        let written = path.rsplit('.').next().unwrap_or_default();
        findings.add(Location::start_of(path), message).with("ending", format!(".{written}")).with("name", name);
    }
}
