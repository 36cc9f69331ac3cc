//! Rule `unused-media`.

use std::collections::HashSet;

use crate::mission::ids::{MediaId, PersonId};
use crate::mission::{Face, Pose, body, head, portrait};
use crate::pack::check::context::Context;
use crate::pack::check::facts::pictures;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::parsed_pack::ParsedPack;
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
    let shown = pictures::shown(context.pack).into_iter().chain(pictures::covered(context.pack));
    let shown: HashSet<MediaId> = shown.map(|shown| shown.picture).collect();
    let people = context.pack.people.iter().flat_map(|people| &people.value.people);
    // A blogger's other faces and bodies are for the stage to choose from, and every kind has its own sign.
    let looks = |person: &PersonId| {
        let faces = Face::ALL.into_iter().flat_map(|face| [portrait(person, face), head(person, face)]);
        faces.chain(Pose::ALL.map(|pose| body(person, pose))).collect::<Vec<_>>()
    };
    let faces: HashSet<MediaId> = people.flat_map(|person| looks(&person.id)).collect();
    // A picture that is asked for with its ending, or its folder, is reported there.
    let asked: Vec<String> =
        shown.iter().filter_map(|id| super::missing_media::without_place(id.as_str())).map(str::to_owned).collect();
    for id in context.media.ids().filter(|id| !asked.iter().any(|asked| asked == id.as_str())) {
        // Of two that differ in capitals only, the other is meant.
        let small = MediaId::from(id.as_str().to_lowercase().as_str());
        if small != *id && context.media.path(&small).is_some() {
            continue;
        }
        let for_the_stage = faces.contains(id) || id.as_str().starts_with("kinds/");
        // What a broken file shows, it still shows when it is mended.
        let is_used = || for_the_stage || may_be_used(context.pack, id);
        if let Some(path) = context.media.path(id).filter(|_| !shown.contains(id) && !is_used()) {
            findings.add(Location::start_of(path), "check-unused-media").with("picture", id.as_str());
        }
    }
}

/// Whether a file that could not be read names a picture, or the person whose face it is.
fn may_be_used(pack: &ParsedPack, id: &MediaId) -> bool {
    let looks = Face::ALL.into_iter().map(Face::slug).chain(Pose::ALL.into_iter().map(Pose::slug));
    let seen = |look| id.as_str().strip_prefix("people/")?.strip_suffix(look)?.strip_suffix('-');
    let mut people = looks.filter_map(seen).map(|person| person.strip_suffix("-head").unwrap_or(person));
    pack.may_name(None, id.as_str()) || people.any(|person| pack.may_name(None, person))
}
