//! Rule `unknown-module`.

use crate::mission::ids::ModuleId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A ready question, a difficult moment or a rehearsal for a module that does not exist.
    /// ## Why
    /// No counsellor who prepares that module will find it.
    /// ## Example
    /// ```ron
    /// (id: "too-nice", module: "togehter")
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "too-nice", module: "together")
    /// ```
    pub static RULE: Rule =
        Rule { code: "P114", name: "unknown-module", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let is_unknown = |id: &ModuleId| {
        let is_there = pack.modules.iter().any(|module| module.value.id == *id);
        // A module whose file cannot be read, or that a layer hides, is no slip of whoever names it.
        !is_there && !pack.laid.hidden_modules.contains(id) && !pack.may_define("modules", id.as_str())
    };
    let mut tell = |spot: Location, text: &str, id: &ModuleId| {
        let known = pack.modules.iter().map(|module| module.value.id.as_str());
        let problem = findings.add(spot, "check-unknown-module").with("module", id.as_str());
        problem.near_in(text, id.as_str(), known);
    };
    if let Some(file) = &pack.sessions {
        for (at, question) in file.value.questions.iter().enumerate().filter(|(_, one)| is_unknown(&one.module)) {
            tell(file.at(&path_to!["questions", at, "module"]), &file.text, &question.module);
        }
    }
    if let Some(file) = &pack.moments {
        for (at, moment) in file.value.moments.iter().enumerate() {
            if let Some(module) = moment.module.as_ref().filter(|id| is_unknown(id)) {
                tell(file.at(&path_to!["moments", at, "module"]), &file.text, module);
            }
        }
    }
    for file in &pack.rehearsals {
        if let Some(module) = file.value.module.as_ref().filter(|id| is_unknown(id)) {
            tell(file.at(&path_to!["module"]), &file.text, module);
        }
    }
}
