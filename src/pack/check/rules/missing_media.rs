//! Rule `missing-media`.

use std::collections::HashSet;

use crate::mission::ids::{MediaId, PersonId};
use crate::pack::check::context::Context;
use crate::pack::check::facts::pictures;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::media;
use crate::pack::load::unread::UnreadFile;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    let mut told = HashSet::new();
    let people = context.pack.people.iter().flat_map(|people| &people.value.people);
    let known: HashSet<&PersonId> = people.map(|person| &person.id).collect();
    for shown in pictures::shown(context.pack) {
        let id = &shown.picture;
        // Somebody nobody knows is the business of `unknown-person`.
        let stranger = shown.portrait.as_ref().is_some_and(|(person, _)| !known.contains(person));
        if stranger || context.media.path(id).is_some() || is_misnamed(context, id) {
            continue;
        }
        // One that is there and is no file is the business of `unreadable-file`.
        let is_odd = |unread: &UnreadFile| media::name(unread.path()).is_some_and(|(name, _)| name == id.as_str());
        if context.pack.unread.iter().any(is_odd) {
            continue;
        }
        let spot = (shown.spot)();
        // Each file is told once of each picture it lacks.
        if !told.insert((spot.file.clone(), id.clone())) {
            continue;
        }
        match &shown.portrait {
            Some((person, face)) => {
                let problem = findings.add(spot, "check-missing-media-portrait").with("picture", id.as_str());
                problem.with("person", person.as_str()).with("face", face.slug());
            }
            None => {
                if let Some(bare) =
                    without_place(id.as_str()).filter(|bare| context.media.path(&MediaId::from(*bare)).is_some())
                {
                    let stands = spot.range.len() == id.as_str().len() + 2;
                    let problem = findings.add(spot, "check-missing-media-place");
                    problem.with("picture", id.as_str()).with("bare", bare);
                    if stands {
                        problem.fix(format!("\"{bare}\""));
                    }
                    continue;
                }
                let problem = findings.add(spot, "check-missing-media").with("picture", id.as_str());
                problem.near(id.as_str(), context.media.ids().map(MediaId::as_str));
            }
        }
    }
}

/// Whether there is a file for a picture, only under a wrong name.
fn is_misnamed(context: &Context, id: &MediaId) -> bool {
    let mut meant = context.pack.misnamed.iter().filter_map(|(_, meant)| media::name(meant));
    meant.any(|(name, _)| name == id.as_str())
}

/// A picture's name without the ending of its file and without the folder of all pictures; none where it has neither.
pub(super) fn without_place(id: &str) -> Option<&str> {
    let inside = id.strip_prefix(media::FOLDER).unwrap_or(id);
    let endings = media::FORMATS.iter().find_map(|format| inside.strip_suffix(format)?.strip_suffix('.'));
    let bare = endings.unwrap_or(inside);
    (bare != id).then_some(bare)
}
