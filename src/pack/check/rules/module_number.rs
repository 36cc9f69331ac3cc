//! Rule `module-number`.

use std::collections::HashMap;

use crate::mission::ids::ModuleId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    let mut taken: HashMap<u32, &ModuleId> = HashMap::new();
    for module in &context.pack.modules {
        let number = module.value.number;
        match taken.get(&number) {
            Some(other) => {
                let problem = findings.add(module.at(&path_to!["number"]), "check-module-number");
                problem.with("number", number.to_string()).with("other", other.as_str());
            }
            None => _ = taken.insert(number, &module.value.id),
        }
    }
}
