//! Rule `review-date`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::ReviewState;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// An approval without a day that exists.
    /// ## Why
    /// Who approved what must be traceable.
    /// ## Example
    /// ```ron
    /// (id: "deaf", state: Approved("spring 2027"))
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "deaf", state: Approved("2027-04-30"))
    /// ```
    pub static RULE: Rule =
        Rule { code: "P012", name: "review-date", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for file in &context.pack.reviews {
        for (at, seal) in file.value.seals.iter().enumerate() {
            if seal.day.parse::<jiff::civil::Date>().is_err() {
                findings.add(file.at(&path_to!["seals", at, "day"]), "check-review-date").with("day", &seal.day);
            }
        }
    }
    let Some(manifest) = &context.pack.manifest else { return };
    for (at, review) in manifest.value.review.iter().enumerate() {
        let ReviewState::Approved(day) = &review.state else { continue };
        if day.parse::<jiff::civil::Date>().is_err() {
            let spot = manifest.at(&path_to!["review", at, "state"]);
            findings.add(spot, "check-review-date").with("day", day);
        }
    }
}
