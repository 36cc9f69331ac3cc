//! Rule `booster`.

use std::collections::HashSet;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::Mission;
use crate::mission::ids::ModuleId;
use crate::pack::draft::Written;
use crate::pack::spot::Needle;

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

/// The most minutes a booster takes, and the most steps.
const MOST: usize = 3;

/// The last day on which a booster may come.
const LAST_DAY: u16 = 365;

fn check(context: &Context, findings: &mut Findings) {
    let modules: HashSet<&str> = context.draft.modules.iter().map(|module| module.value.id.as_str()).collect();
    for mission in &context.draft.missions {
        let Some(module) = mission.value.booster_of.as_ref().map(ModuleId::as_str) else {
            if !mission.value.after_days.is_empty() {
                let help = "add `booster_of`, or take `after_days` away";
                findings.add(mission.spot(&[Needle::Field("after_days")]), "days, and no module to recall", help);
            }
            continue;
        };
        // A module whose file cannot be read is reported as that.
        if !modules.contains(module) && !context.draft.unread.contains(&format!("modules/{module}.ron")) {
            let help = "name one of modules/, by its id";
            findings.add(mission.spot(&[Needle::Field("booster_of")]), format!("there is no module `{module}`"), help);
        }
        look_at_days(mission, findings);
        look_at_length(mission, findings);
    }
}

fn look_at_days(mission: &Written<Mission>, findings: &mut Findings) {
    let days = &mission.value.after_days;
    if days.is_empty() {
        let help = "say after how many days it comes: after_days: [3, 10, 30]";
        findings.add(mission.spot(&[Needle::Field("booster_of")]), "a booster that never comes", help);
    } else if !days.is_sorted_by(|a, b| a < b) || !days.iter().all(|day| (1..=LAST_DAY).contains(day)) {
        let help = format!("write days from 1 to {LAST_DAY}, each later than the one before");
        findings.add(mission.spot(&[Needle::Field("after_days")]), format!("a booster after {days:?} days"), help);
    }
}

fn look_at_length(mission: &Written<Mission>, findings: &mut Findings) {
    let (minutes, steps) = (usize::from(mission.value.minutes), mission.value.steps.len());
    for (what, found) in [("minutes", minutes), ("steps", steps)].into_iter().filter(|(_, found)| *found > MOST) {
        let help = format!("{MOST} {what} at most: it only recalls what she knows");
        findings.add(mission.spot(&[Needle::Field(what)]), format!("a booster of {found} {what}"), help);
    }
}
