//! Rule `pack-format`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::FORMAT;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A pack of a format that this program does not know.
    /// ## Why
    /// A newer format may say things that this program would leave out without a word.
    /// ## Example
    /// ```ron
    /// format: 7
    /// ```
    /// ## Instead
    /// ```ron
    /// format: 1
    /// ```
    pub static RULE: Rule =
        Rule { code: "P010", name: "pack-format", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for manifest in context.pack.manifest.iter().chain(&context.pack.laid.foreign) {
        let format = manifest.value.format;
        if format == FORMAT {
            continue;
        }
        let message = if format > FORMAT { "check-pack-format" } else { "check-pack-format-old" };
        let problem = findings.add(manifest.at(&path_to!["format"]), message);
        problem.with("format", format).with("ours", FORMAT);
    }
}
