//! Rule `guide-without-module`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A guide for a module that does not exist.
    /// ## Why
    /// No counsellor will ever find it.
    /// ## Example
    /// ```ron
    /// // guides/freinds.ron
    /// (module: "freinds", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// // guides/friends.ron
    /// (module: "friends", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P090", name: "guide-without-module", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    for guide in &pack.guides {
        let id = guide.value.module.as_str();
        let file = format!("modules/{id}.ron");
        // A module whose file cannot be read is reported as that.
        if !pack.modules.iter().any(|module| module.value.id.as_str() == id) && !pack.may_define("modules", id) {
            let known = pack.modules.iter().map(|module| module.value.id.as_str());
            let problem = findings.add(guide.at(&path_to!["module"]), "check-guide-without-module");
            problem.with("module", id).with("file", file).near(id, known);
        }
    }
}
