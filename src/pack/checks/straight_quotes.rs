//! Rule `straight-quotes`.

use super::sight::Sight;
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
    Rule { code: "P061", name: "straight-quotes", severity: Severity::Warning, check: Check::Part(check) };

fn check(sight: &Sight, findings: &mut Findings) {
    for prose in sight.prose {
        if let Some(at) = prose.text.find('"') {
            findings.add(sight.spot(prose, at), "a straight quote", "write “ and ” (in French « and »)");
        }
    }
}
