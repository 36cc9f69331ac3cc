//! Rule `empty-message`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
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
        Rule { code: "P052", name: "empty-message", severity: Severity::Error, check: Check::Text(check) };
}

fn check(visit: &TextVisit, findings: &mut Findings) {
    let id = visit.id;
    if is_empty(visit.pattern) {
        let name = visit.attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
        let spot = visit.file.spot_of(visit.attribute.unwrap_or(id));
        findings.add(spot, "check-empty-message").with("text", name);
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
