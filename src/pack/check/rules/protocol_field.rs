//! Rule `protocol-field`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A field of the protocol for the house's own numbers, beside a step that its block does not have.
    /// ## Why
    /// The number would stand far from the moment in which it is needed.
    /// ## Example
    /// ```ron
    /// (id: "doctor", kind: Phone, block: Tonight, beside: "life")   // `life` is a step of `now`
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "doctor", kind: Phone, block: Now, beside: "life")
    /// ```
    pub static RULE: Rule =
        Rule { code: "P108", name: "protocol-field", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.protocol else { return };
    for (at, field) in file.value.fields.iter().enumerate() {
        if let Some(step) = &field.beside
            && file.value.place_of(field).is_none()
        {
            let problem = findings.add(file.at(&path_to!["fields", at, "beside"]), "check-protocol-field");
            problem.with("field", field.id.as_str()).with("step", step.as_str());
        }
    }
}
