//! Rule `straight-quotes`.

use super::context::Context;
use super::prose;
use super::{Check, Findings, Rule, Severity};

/// ## What
/// A straight double quote in a text.
/// ## Why
/// Typography shows care, and the three languages then look alike.
/// ## Example
/// ```ftl
/// say = Zeg "stop".
/// ```
/// ## Instead
/// ```ftl
/// say = Zeg “stop”.
/// ```
pub static RULE: Rule =
    Rule { code: "P061", name: "straight-quotes", severity: Severity::Warning, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for entry in context.languages.iter().flat_map(|texts| &texts.entries) {
        for part in entry.parts() {
            prose::each(part.pattern, &mut |prose| {
                if let Some(at) = prose.text.find('"') {
                    let spot = entry.file.spot_of(prose.source(at));
                    findings.add(spot, "a straight quote", "write “ and ” (in French « and »)");
                }
            });
        }
    }
}
