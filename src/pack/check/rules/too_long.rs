//! Rule `too-long`.

use crate::mission::kinds::Fault;
use crate::mission::kinds::calm::LONGEST;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;

rule! {
    /// ## What
    /// A calm exercise of more than two minutes.
    /// ## Why
    /// Calm that takes long is one more task.
    /// ## Example
    /// ```ron
    /// Breathe(picture: "things/wave", inhale: 4, hold: 0, exhale: 6, rounds: 20)
    /// ```
    /// ## Instead
    /// ```ron
    /// Breathe(picture: "things/wave", inhale: 4, hold: 0, exhale: 6, rounds: 8)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P035", name: "too-long", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for faulty in context.faults() {
        if let Fault::TooLong(seconds) = &faulty.fault {
            let problem = findings.add(faulty.name(), "check-too-long");
            problem.with("seconds", *seconds).with("most", LONGEST);
        }
    }
}
