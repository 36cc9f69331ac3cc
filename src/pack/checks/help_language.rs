//! Rule `help-language`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// A help step with lines, none of which is for one of the pack's languages.
/// ## Why
/// A girl who reads that language would find a step without a number.
/// ## Example
/// ```ron
/// lines: [(id: "awel", languages: ["nl"], …)]   // in a pack that also speaks fr
/// ```
/// ## Instead
/// ```ron
/// lines: [(id: "awel", languages: ["nl"], …), (id: "ecoute-enfants", languages: ["fr"], …)]
/// ```
pub static RULE: Rule =
    Rule { code: "P082", name: "help-language", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let Some(help) = &context.draft.help else { return };
    for step in help.value.steps.iter().filter(|step| !step.lines.is_empty()) {
        for language in context.draft.languages() {
            if !step.lines.iter().any(|line| line.speaks(language.primary())) {
                let message = format!("help step `{}` has no line for “{language}”", step.id);
                findings.add(help.spot(&[Needle::Id(step.id.as_str())]), message, "add a line that speaks it");
            }
        }
    }
}
