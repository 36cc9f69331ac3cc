//! Rule `empty-message`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::sight::Sight;
use super::{Check, Findings, Rule, Severity};

/// ## What
/// A text with nothing in it.
/// ## Why
/// The page has a hole.
/// ## Example
/// ```ftl
/// thanks = { "" }
/// ```
/// ## Instead
/// ```ftl
/// thanks = Dank je!
/// ```
pub static RULE: Rule =
    Rule { code: "P052", name: "empty-message", severity: Severity::Error, check: Check::Part(check) };

fn check(sight: &Sight, findings: &mut Findings) {
    let id = sight.id;
    if is_empty(sight.pattern) {
        let name = sight.attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let spot = sight.file.spot_of(sight.attribute.unwrap_or(id));
        findings.add(spot, format!("`{name}` is empty"), "write its text");
    }
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    })
}
