//! Rule `empty-message`.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::context::Context;
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
    Rule { code: "P052", name: "empty-message", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for entry in context.languages.iter().flat_map(|texts| &texts.entries) {
        for part in entry.parts().filter(|part| is_empty(part.pattern)) {
            let id = entry.message.id.name;
            let name = part.attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"));
            let spot = entry.file.spot_of(part.attribute.unwrap_or(id));
            findings.add(spot, format!("`{name}` is empty"), "write its text");
        }
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
