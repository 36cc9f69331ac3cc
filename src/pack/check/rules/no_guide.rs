//! Rule `no-guide`.

use std::collections::HashSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A module without a guide, in a pack that has guides for others. A pack without any has none on purpose.
    /// ## Why
    /// Who leads that module opens its guide and finds nothing.
    /// ## Example
    /// ```text
    /// guides/friends.ron
    /// modules/friends.ron
    /// modules/help.ron
    /// ```
    /// ## Instead
    /// ```text
    /// guides/friends.ron
    /// guides/help.ron
    /// modules/friends.ron
    /// modules/help.ron
    /// ```
    pub static RULE: Rule =
        Rule { code: "P091", name: "no-guide", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let guided: HashSet<&str> = pack.guides.iter().map(|guide| guide.value.module.as_str()).collect();
    if guided.is_empty() {
        return;
    }
    for module in &pack.modules {
        let id = module.value.id.as_str();
        let file = format!("guides/{id}.ron");
        // A guide whose file cannot be read is reported as that.
        if !guided.contains(id) && !pack.may_define("guides", id) {
            let problem = findings.add(module.at(&path_to!["id"]), "check-no-guide");
            problem.with("module", id).with("file", file);
        }
    }
}
