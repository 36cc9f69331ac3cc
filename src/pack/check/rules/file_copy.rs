//! Rule `file-copy`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A file that is a copy of the one beside it, as cloud folders and file managers make them.
    /// ## Why
    /// The game reads the other one. Somebody's work may stand in the copy.
    /// ## Example
    /// ```text
    /// missions/good-friend - kopie.ron
    /// missions/good-friend.ron
    /// ```
    /// ## Instead
    /// ```text
    /// missions/good-friend.ron
    /// ```
    pub static RULE: Rule =
        Rule { code: "P007", name: "file-copy", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (path, original) in &context.pack.copies {
        findings.add(Location::start_of(path), "check-file-copy").with("original", original);
    }
}
