//! Rule `scene-people`.

use crate::mission::kinds::Kind;
use crate::mission::kinds::scene::Panel;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A panel of a scene with more than three people in it, or a sentence of somebody who is not there.
    /// ## Why
    /// More do not fit beside each other on a phone; and a sentence whose speaker cannot be seen belongs to nobody.
    /// ## Example
    /// ```ron
    /// (id: "park", people: [(person: "lina", face: Happy)], says: "zita", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "park", people: [(person: "lina", face: Happy), (person: "zita", face: Calm)], says: "zita", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P047", name: "scene-people", severity: Severity::Error, check: Check::Checking(check) };
}

/// The most people who stand in a panel.
const MOST_PEOPLE: usize = 3;

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            let Kind::Scene(scene) = &step.kind else { continue };
            for (nth, way) in scene.ways.iter().enumerate() {
                let after = way.after.iter().filter(|after| after.people.len() > MOST_PEOPLE);
                for after in after {
                    let spot = mission.at(&path_to!["steps", at, "kind", "ways", nth, "after", "people"]);
                    let problem = findings.add(spot, "check-scene-people").with("panel", way.id.as_str());
                    problem.with("found", after.people.len()).with("most", MOST_PEOPLE);
                }
            }
            for (nth, Panel { id, people, says, .. }) in scene.panels.iter().enumerate() {
                let spot_of = |field: &'static str| mission.at(&path_to!["steps", at, "kind", "panels", nth, field]);
                if people.len() > MOST_PEOPLE {
                    let problem = findings.add(spot_of("people"), "check-scene-people").with("panel", id.as_str());
                    problem.with("found", people.len()).with("most", MOST_PEOPLE);
                }
                let absent = says.as_ref().filter(|says| !people.iter().any(|figure| figure.person == **says));
                if let Some(absent) = absent {
                    let problem = findings.add(spot_of("says"), "check-scene-people-absent");
                    problem.with("person", absent.as_str()).with("panel", id.as_str());
                }
            }
        }
    }
}
