//! Rule `no-right-answer`.

use crate::mission::kinds::Fault;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A question without a right answer, or a card without a fitting box where other cards have one.
    /// ## Why
    /// Every answer would be explained as wrong.
    /// ## Example
    /// ```ron
    /// (id: "phone", picture: "things/telephone")   // in a sort whose other cards have `fits`
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "phone", picture: "things/telephone", fits: ["mine"])
    /// ```
    pub static RULE: Rule =
        Rule { code: "P034", name: "no-right-answer", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for faulty in context.faults() {
        if let Fault::NoRight(key) = &faulty.fault {
            // Each kind has words of its own for it.
            let message = match faulty.step.kind.slug() {
                "quiz" => "check-no-right-answer-quiz",
                "match" => "check-no-right-answer-match",
                "order" => "check-no-right-answer-order",
                _ => "check-no-right-answer",
            };
            findings.add(faulty.key(key), message).with("name", key.as_str());
        }
    }
}
