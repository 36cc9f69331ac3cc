//! Rule `unused-media`.

use std::collections::HashSet;

use crate::mission::ids::MediaId;
use crate::mission::{Face, portrait};
use crate::pack::check::context::Context;
use crate::pack::check::facts::pictures;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A picture that nothing shows.
    /// ## Why
    /// It makes the pack heavier for every tablet.
    /// ## Example
    /// ```text
    /// media/things/old-camera.svg   // named nowhere
    /// ```
    /// ## Instead
    /// ```text
    /// // take the file away
    /// ```
    pub static RULE: Rule =
        Rule { code: "P071", name: "unused-media", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let shown: HashSet<MediaId> = pictures::shown(context.draft).into_iter().map(|shown| shown.picture).collect();
    let people = context.draft.people.iter().flat_map(|people| &people.value.people);
    // A blogger's other faces are for the stage to choose from, and every kind has its own sign.
    let faces: HashSet<MediaId> = people.flat_map(|person| Face::ALL.map(|face| portrait(&person.id, face))).collect();
    for id in context.media.ids() {
        let for_the_stage = faces.contains(id) || id.as_str().starts_with("kinds/");
        if let Some(path) = context.media.path(id).filter(|_| !shown.contains(id) && !for_the_stage) {
            findings.add(Location::start_of(path), "check-unused-media").with("picture", id.as_str());
        }
    }
}
