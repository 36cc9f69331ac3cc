//! Rule `recording-file`.

use std::collections::HashSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::model::RecordingKind;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A clip or a voice that is not in order: under `made` stands a place that nobody wants, or without its file, or
    /// without who signs or speaks and what others may do with it; or a file lies there of which nobody says that, or that
    /// is no recording.
    /// ## Why
    /// Whoever signed or spoke it has a right to be named, and to have said yes.
    /// ## Example
    /// ```ron
    /// made: [(by: "", licence: "", places: ["vgt/secrets/brief"])],
    /// ```
    /// ## Instead
    /// ```ron
    /// made: [(by: "Leen, deaf youth worker", licence: "CC-BY-4.0", places: ["vgt/secrets/brief"])],
    /// ```
    pub static RULE: Rule =
        Rule { code: "P131", name: "recording-file", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pack = context.pack;
    let mut told: HashSet<String> = HashSet::new();
    for (kind, file) in &pack.recordings {
        let slots = file.value.slots();
        let wanted: HashSet<&str> = slots.iter().map(|slot| slot.place.as_str()).collect();
        for (at, made) in file.value.made.iter().enumerate() {
            if !made.is_named() {
                findings.add(file.at(&path_to!["made", at]), "check-recording-file-nameless");
            }
            for (nth, place) in made.places.iter().enumerate() {
                let spot = || file.at(&path_to!["made", at, "places", nth]);
                let path = kind.path(place);
                if !wanted.contains(place.as_str()) {
                    let problem = findings.add(spot(), "check-recording-file-unwanted").with("name", place);
                    problem.near_in(&file.text, place, wanted.iter().copied());
                } else if pack.files.binary_search(&path).is_err() {
                    findings.add(spot(), "check-recording-file-missing").with("file", &path);
                }
                told.insert(path);
            }
        }
    }
    // What a file that cannot be read says of them, nobody knows.
    let knows = |kind: RecordingKind| {
        let name = match kind {
            RecordingKind::Signs => "clips.ron",
            RecordingKind::Voices => "voices.ron",
        };
        !pack.unread.iter().any(|unread| unread.path() == name)
    };
    for path in &pack.files {
        let Some(kind) = RecordingKind::of(path).filter(|_| !path.ends_with(".md") && !path.ends_with(".txt")) else {
            continue;
        };
        let is_kind = || context.source.read(path).is_ok_and(|bytes| bytes.starts_with(kind.sign()));
        if path.rsplit_once('.').is_none_or(|(_, ending)| ending != kind.ending()) || !is_kind() {
            findings.add(Location::start_of(path), "check-recording-file-kind").with("ending", kind.ending());
        } else if !told.contains(path) && knows(kind) {
            findings.add(Location::start_of(path), "check-recording-file-stray");
        }
    }
}
