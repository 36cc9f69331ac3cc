//! Rule `lens-sorts`.

use crate::mission::kinds::Kind;
use crate::mission::kinds::scene::LabelSort;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A lens without a label for something nice, for something that felt off, or for somebody who could help.
    /// ## Why
    /// What harms begins nicely: who sees only what is off thinks it was plain from the start. And a lens that shows no
    /// help leaves a girl alone with what she has just understood.
    /// ## Example
    /// ```ron
    /// lens: [(id: "secret", panel: "chat", sort: Off)]
    /// ```
    /// ## Instead
    /// ```ron
    /// lens: [
    ///     (id: "compliment", panel: "park", sort: Nice),
    ///     (id: "secret", panel: "chat", sort: Off),
    ///     (id: "aunt", panel: "kitchen", sort: Helper),
    /// ]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P046", name: "lens-sorts", severity: Severity::Error, check: Check::Checking(check) };
}

/// What every lens shows.
const SHOWN: [LabelSort; 3] = [LabelSort::Nice, LabelSort::Off, LabelSort::Helper];

fn check(context: &Context, findings: &mut Findings) {
    for mission in &context.pack.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            let Kind::Scene(scene) = &step.kind else { continue };
            if scene.lens.is_empty() {
                continue;
            }
            for sort in SHOWN.into_iter().filter(|sort| !scene.lens.iter().any(|label| label.sort == *sort)) {
                let spot = mission.at(&path_to!["steps", at, "kind", "lens"]);
                findings.add(spot, "check-lens-sorts").with("sort", format!("{sort:?}"));
            }
        }
    }
}
