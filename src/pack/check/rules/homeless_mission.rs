//! Rule `homeless-mission`.

use std::collections::HashMap;

use crate::mission::ids::MissionId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission that no module lists, or that is listed twice. A booster is listed by none: it names its module itself.
    /// ## Why
    /// The first is never seen; the second is done in two inboxes at once.
    /// ## Example
    /// ```ron
    /// // modules/friends.ron
    /// missions: ["good-friend", "good-friend"]
    /// ```
    /// ## Instead
    /// ```ron
    /// // modules/friends.ron
    /// missions: ["good-friend"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P024", name: "homeless-mission", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let mut homes: HashMap<&MissionId, &str> = HashMap::new();
    for module in &context.pack.modules {
        for (at, mission) in module.value.missions.iter().enumerate() {
            let Some(other) = homes.get(mission) else {
                homes.insert(mission, &module.path);
                continue;
            };
            let problem = findings.add(module.at(&path_to!["missions", at]), "check-homeless-mission-twice");
            problem.with("mission", mission.as_str()).with("other", *other);
        }
    }
    for mission in &context.pack.missions {
        let id = &mission.value.id;
        let is_booster = mission.value.booster_of.is_some();
        if is_booster && let Some(home) = homes.get(id) {
            let problem = findings.add(mission.at(&path_to!["booster_of"]), "check-homeless-mission-booster");
            problem.with("mission", id.as_str()).with("other", *home);
        }
        // A module whose file cannot be read may list it.
        let has_home = homes.contains_key(id) || context.pack.may_name(Some("modules"), id.as_str());
        if !is_booster && !has_home {
            let problem = findings.add(mission.at(&path_to!["id"]), "check-homeless-mission");
            problem.with("mission", id.as_str());
        }
    }
}
