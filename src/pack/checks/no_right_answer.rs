//! Rule `no-right-answer`.

use super::context::Context;
use super::steps::Faulty;
use super::{Check, Findings, Rule, Severity};
use crate::mission::kinds::Fault;
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    for Faulty { mission, step, fault } in context.faults() {
        if let Fault::NoRight(key) = fault {
            let spot = mission.spot(&[Needle::Id(step.id.as_str()), Needle::Id(key.as_str())]);
            let help = "say what fits; where nothing is right or wrong, no card names a box";
            findings.add(spot, format!("`{key}` has no right answer"), help);
        }
    }
}
