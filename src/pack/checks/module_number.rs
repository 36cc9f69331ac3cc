//! Rule `module-number`.

use std::collections::HashMap;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;

/// ## What
/// Two modules with the same number.
/// ## Why
/// The number is the stop on the route; two modules would stand at one.
/// ## Example
/// ```ron
/// // modules/friends.ron and modules/help.ron
/// number: 1
/// ```
/// ## Instead
/// ```ron
/// // modules/friends.ron
/// number: 1
/// // modules/help.ron
/// number: 4
/// ```
pub static RULE: Rule =
    Rule { code: "P023", name: "module-number", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let mut taken = HashMap::new();
    for module in &context.draft.modules {
        let number = module.value.number;
        match taken.get(&number) {
            Some(other) => {
                let message = format!("number {number} is taken by `{other}`");
                findings.add(module.spot(&[Needle::Field("number")]), message, "give each module a number of its own");
            }
            None => _ = taken.insert(number, &module.value.id),
        }
    }
}
