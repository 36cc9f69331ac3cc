//! Rule `homeless-mission`.

use std::collections::HashMap;

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::ids::MissionId;
use crate::pack::spot::Needle;

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

fn check(context: &Context, findings: &mut Findings) {
    let mut homes: HashMap<&MissionId, &str> = HashMap::new();
    for module in &context.draft.modules {
        for (at, mission) in module.value.missions.iter().enumerate() {
            let Some(other) = homes.get(mission) else {
                homes.insert(mission, &module.path);
                continue;
            };
            let before = module.value.missions[..at].iter().filter(|known| *known == mission).count();
            let text = Needle::Text(mission.as_str());
            let needles = std::iter::once(Needle::Field("missions")).chain(vec![text; before + 1]);
            let message = format!("mission `{mission}` is listed in {other} already");
            findings.add(module.spot(&needles.collect::<Vec<_>>()), message, "list it in one module, once");
        }
    }
    for mission in &context.draft.missions {
        let id = &mission.value.id;
        let is_booster = mission.value.booster_of.is_some();
        if is_booster && let Some(home) = homes.get(id) {
            let help = "a booster comes by itself: take it out of the module, or take `booster_of` away";
            let message = format!("the booster `{id}` is listed in {home} too");
            findings.add(mission.spot(&[Needle::Field("booster_of")]), message, help);
        }
        if !is_booster && !homes.contains_key(id) {
            let help = format!("add \"{id}\" to the missions of a file in modules/");
            findings.add(mission.spot(&[Needle::Id(id.as_str())]), format!("no module lists the mission `{id}`"), help);
        }
    }
}
