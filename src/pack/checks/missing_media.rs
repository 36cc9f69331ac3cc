//! Rule `missing-media`.

use std::collections::HashSet;

use super::context::Context;
use super::pictures;
use super::{Check, Findings, Rule, Severity};
use crate::mission::ids::PersonId;

/// ## What
/// A picture or portrait that is shown and has no file.
/// ## Why
/// A picture stands with every idea, for those who read little; there would be a blank.
/// ## Example
/// ```ron
/// picture: "things/camra"
/// ```
/// ## Instead
/// ```ron
/// picture: "things/camera"   // media/things/camera.svg
/// ```
pub static RULE: Rule =
    Rule { code: "P070", name: "missing-media", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    let mut told = HashSet::new();
    let people = context.draft.people.iter().flat_map(|people| &people.value.people);
    let known: HashSet<&PersonId> = people.map(|person| &person.id).collect();
    for shown in pictures::shown(context) {
        let id = &shown.picture;
        // Somebody nobody knows is the business of `unknown-person`.
        let stranger = shown.portrait.as_ref().is_some_and(|(person, _)| !known.contains(person));
        if stranger || context.media.path(id).is_some() {
            continue;
        }
        let spot = (shown.spot)();
        // Each file is told once of each picture it lacks.
        if !told.insert((spot.file.clone(), id.clone())) {
            continue;
        }
        let message = match &shown.portrait {
            Some((person, face)) => format!("there is no portrait of `{person}` looking {}", face.slug()),
            None => format!("there is no picture `{id}`"),
        };
        findings.add(spot, message, format!("add media/{id}.svg or .png"));
    }
}
