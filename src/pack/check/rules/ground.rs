//! Rule `ground`.

use crate::mission::Mission;
use crate::mission::kinds::Kind;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A mission of sensitivity 1 or more that does not end on the ground: with a step of the kind `Calm`, after which she
    /// is at most asked how she feels.
    /// ## Why
    /// Who has just thought of something heavy leaves with the last thing she did. Twenty seconds of breath or of feet on the
    /// floor are a better last thing than a quiz.
    /// ## Example
    /// ```ron
    /// sensitivity: 2,
    /// steps: [(id: "talk", kind: Chat(…))],
    /// ```
    /// ## Instead
    /// ```ron
    /// sensitivity: 2,
    /// steps: [
    ///     (id: "talk", kind: Chat(…)),
    ///     (id: "ground", kind: Calm(exercise: Breathe(picture: "things/owl", inhale: 4, hold: 0, exhale: 6, rounds: 2))),
    /// ],
    /// ```
    pub static RULE: Rule =
        Rule { code: "P127", name: "ground", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for file in &context.pack.missions {
        let mission = &file.value;
        if mission.sensitivity > 0 && !ends_on_the_ground(mission) {
            let problem = findings.add(file.at(&path_to!["sensitivity"]), "check-ground");
            problem.with("mission", mission.id.as_str()).with("sensitivity", mission.sensitivity);
        }
    }
}

/// Whether the last step is a calm one, but for a question how she feels.
fn ends_on_the_ground(mission: &Mission) -> bool {
    let mut last = mission.steps.iter().rev().map(|step| &step.kind).skip_while(|kind| matches!(kind, Kind::Mood(_)));
    last.next().is_some_and(|kind| matches!(kind, Kind::Calm(_)))
}
