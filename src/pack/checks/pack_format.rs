//! Rule `pack-format`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::model::FORMAT;
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    let Some(manifest) = &context.draft.manifest else { return };
    let format = manifest.value.format;
    if format != FORMAT {
        let message = format!("this pack is of format {format}; this program reads format {FORMAT}");
        let help = if format > FORMAT { "use a newer GPS" } else { "bring the pack up to the format of today" };
        findings.add(manifest.spot(&[Needle::Field("format")]), message, help);
    }
}
