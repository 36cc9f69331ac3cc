//! Rule `booster`.

use std::collections::HashSet;

use crate::mission::Mission;
use crate::mission::ids::ModuleId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A booster of a module that does not exist, one without days on which it comes or with days that do not rise from 1 to
    /// 365, one that takes more than three minutes or steps; or days on a mission that is no booster.
    /// ## Why
    /// A booster comes by itself, days after its module: it would never come, or come twice at once. It is a short hello, not
    /// one more mission.
    /// ## Example
    /// ```ron
    /// booster_of: "frends",
    /// after_days: [10, 3],
    /// ```
    /// ## Instead
    /// ```ron
    /// booster_of: "friends",
    /// after_days: [3, 10],
    /// ```
    pub static RULE: Rule =
        Rule { code: "P044", name: "booster", severity: Severity::Error, check: Check::Checking(check) };
}

/// The most minutes a booster takes, and the most steps.
const MOST: usize = 3;

/// The last day on which a booster may come.
const LAST_DAY: u16 = 365;

fn check(context: &Context, findings: &mut Findings) {
    let modules: HashSet<&str> = context.pack.modules.iter().map(|module| module.value.id.as_str()).collect();
    for mission in &context.pack.missions {
        let Some(module) = mission.value.booster_of.as_ref().map(ModuleId::as_str) else {
            if !mission.value.after_days.is_empty() {
                findings.add(mission.at(&path_to!["after_days"]), "check-booster-without-module");
            }
            continue;
        };
        // A module whose file cannot be read is reported as that.
        if !modules.contains(module) && !context.pack.may_define("modules", module) {
            let problem = findings.add(mission.at(&path_to!["booster_of"]), "check-booster-module");
            problem.with("module", module).near_in(&mission.text, module, modules.iter().copied());
        }
        look_at_days(mission, findings);
        look_at_length(mission, findings);
    }
}

fn look_at_days(mission: &SourceFile<Mission>, findings: &mut Findings) {
    let days = &mission.value.after_days;
    if days.is_empty() {
        findings.add(mission.at(&path_to!["booster_of"]), "check-booster-never");
    } else if !days.is_sorted_by(|a, b| a < b) || !days.iter().all(|day| (1..=LAST_DAY).contains(day)) {
        let problem = findings.add(mission.at(&path_to!["after_days"]), "check-booster-days");
        problem.with("days", format!("{days:?}")).with("last", LAST_DAY);
    }
}

fn look_at_length(mission: &SourceFile<Mission>, findings: &mut Findings) {
    let (minutes, steps) = (usize::from(mission.value.minutes), mission.value.steps.len());
    let sizes = [("minutes", "check-booster-minutes", minutes), ("steps", "check-booster-steps", steps)];
    for (field, message, found) in sizes.into_iter().filter(|(.., found)| *found > MOST) {
        findings.add(mission.at(&path_to![field]), message).with("found", found).with("most", MOST);
    }
}
