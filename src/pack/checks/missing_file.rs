//! Rule `missing-file`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Spot;

/// ## What
/// A pack without `pack.ron`, `bloggers.ron` or `help.ron`.
/// ## Why
/// Without its manifest a pack does not open; without its people nobody sends a mission; without
/// `help.ron` the help page is empty.
/// ## Example
/// ```text
/// my-pack/
///     pack.ron
///     missions/hello.ron
/// ```
/// ## Instead
/// ```text
/// my-pack/
///     bloggers.ron
///     help.ron
///     pack.ron
///     missions/hello.ron
/// ```
pub static RULE: Rule =
    Rule { code: "P004", name: "missing-file", severity: Severity::Error, check: Check::Loading(check) };

fn check(context: &Context, findings: &mut Findings) {
    for file in ["bloggers.ron", "help.ron", "pack.ron"] {
        if !context.draft.files.iter().any(|known| known == file) {
            findings.add(Spot::start_of(file), format!("there is no `{file}`"), "copy it from a pack that works");
        }
    }
}
