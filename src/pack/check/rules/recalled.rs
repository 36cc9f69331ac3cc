//! Rule `recalled`.

use std::collections::HashMap;

use crate::mission::ids::Flag;
use crate::mission::{Earlier, MOST_RECALLED, Mission};
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A flag that is remembered though its mission is no light one; or one that is recalled of a mission that is not there
    /// or does not remember it, or of the mission itself; or more than four of those in one mission.
    /// ## Why
    /// What is remembered lies on the disk of a shared computer: only what is harmless may. What is recalled of nowhere never
    /// happens.
    /// ## Example
    /// ```ron
    /// recalls: [(flag: "rang", from: Chose(mission: "lina-needs-you", flag: "rang-lina"))]
    /// // lina-needs-you.ron
    /// remembers: []
    /// ```
    /// ## Instead
    /// ```ron
    /// // lina-needs-you.ron
    /// remembers: ["rang-lina"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P132", name: "recalled", severity: Severity::Error, check: Check::Checking(check) };
}

/// The most sensitive mission of which something is remembered.
const MOST_SENSITIVE: u8 = 1;

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let missions: HashMap<&str, &Mission> =
        pack.missions.iter().map(|file| (file.value.id.as_str(), &file.value)).collect();
    for file in &pack.missions {
        let mission = &file.value;
        if mission.sensitivity > MOST_SENSITIVE && !mission.remembers.is_empty() {
            let problem = findings.add(file.at(&path_to!["remembers"]), "check-recalled-heavy");
            problem.with("found", mission.sensitivity).with("most", MOST_SENSITIVE);
        }
        if mission.recalls.len() > MOST_RECALLED {
            let problem = findings.add(file.at(&path_to!["recalls"]), "check-recalled-many");
            problem.with("found", mission.recalls.len()).with("most", MOST_RECALLED);
        }
        for (at, recall) in mission.recalls.iter().enumerate() {
            look_at(context, &missions, file, (at, &recall.from), findings);
        }
    }
}

fn look_at(
    context: &Context,
    missions: &HashMap<&str, &Mission>,
    file: &SourceFile<Mission>,
    (at, from): (usize, &Earlier),
    findings: &mut Findings,
) {
    let name = from.mission().as_str();
    let spot = || match from {
        Earlier::Played(_) => file.at(&path_to!["recalls", at, "from"]),
        Earlier::Chose { .. } => file.at(&path_to!["recalls", at, "from", "mission"]),
    };
    if name == file.value.id.as_str() {
        findings.add(spot(), "check-recalled-itself").with("mission", name);
        return;
    }
    let Some(earlier) = missions.get(name) else {
        // A mission whose file cannot be read is reported as that.
        if !context.pack.may_define("missions", name) {
            let problem = findings.add(spot(), "check-recalled-mission").with("mission", name);
            problem.near_in(&file.text, name, missions.keys().copied());
        }
        return;
    };
    let Earlier::Chose { flag, .. } = from else { return };
    if !earlier.remembers.contains(flag) {
        let spot = file.at(&path_to!["recalls", at, "from", "flag"]);
        let problem = findings.add(spot, "check-recalled-flag").with("mission", name).with("flag", flag.as_str());
        problem.near_in(&file.text, flag.as_str(), earlier.remembers.iter().map(Flag::as_str));
    }
}
