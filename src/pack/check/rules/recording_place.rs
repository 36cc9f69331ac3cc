//! Rule `recording-place`.

use std::collections::HashSet;

use crate::mission::Mission;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::model::{Recordings, Wanted};
use crate::pack::syntax::{Path, path_to};

rule! {
    /// ## What
    /// A place for a clip or a voice that is none: `clips.ron` or `voices.ron` names a mission, a part of one, a step or a
    /// language that is not there, or the same place twice.
    /// ## Why
    /// Somebody would sign or speak what no girl ever sees or hears.
    /// ## Example
    /// ```ron
    /// (mission: "base/secrets", parts: ["breif"], steps: ["talk"])
    /// ```
    /// ## Instead
    /// ```ron
    /// (mission: "base/secrets", parts: ["brief"], steps: ["talk"])
    /// ```
    pub static RULE: Rule =
        Rule { code: "P130", name: "recording-place", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (_, file) in &context.pack.recordings {
        let mut wanted = Places { context, file, findings };
        for (at, language) in file.value.languages.iter().enumerate() {
            wanted.language(&path_to!["languages", at, "with"], &language.with);
        }
        for (at, mission) in file.value.missions.iter().enumerate() {
            wanted.mission(&path_to!["missions", at], mission);
        }
        wanted.doubled();
    }
}

struct Places<'c, 'a, 'f, 'r> {
    context: &'c Context<'a>,
    file: &'c SourceFile<Recordings>,
    findings: &'f mut Findings<'r>,
}

impl Places<'_, '_, '_, '_> {
    fn tell<'n>(&mut self, at: &Path, message: &'static str, name: &str, known: impl IntoIterator<Item = &'n str>) {
        let problem = self.findings.add(self.file.at(at), message).with("name", name);
        problem.near_in(&self.file.text, name, known);
    }

    fn language(&mut self, at: &Path, with: &str) {
        let known: Vec<&str> = self.context.languages.iter().map(|texts| texts.language.as_str()).collect();
        if !known.contains(&with) {
            self.tell(at, "check-recording-place-language", with, known);
        }
    }

    fn mission(&mut self, at: &Path, wanted: &Wanted) {
        let (pack, named) = (self.context.pack, &wanted.mission);
        let lowest = pack.manifest.as_ref().map(|manifest| &manifest.value.id);
        let full = |mission: &Mission| {
            let home = pack.laid.homes.get(&mission.id).or(lowest);
            home.map_or_else(|| mission.id.to_string(), |home| format!("{home}/{}", mission.id))
        };
        let name = named.to_string();
        let Some(mission) = pack.missions.iter().map(|file| &file.value).find(|mission| full(mission) == name) else {
            // What a layer hides, or what cannot be read, would be there without that.
            let hidden = pack.laid.hidden.contains(&named.mission);
            if !hidden && !pack.may_define("missions", named.mission.as_str()) {
                let known: Vec<String> = pack.missions.iter().map(|file| full(&file.value)).collect();
                let known = known.iter().map(String::as_str);
                self.tell(&at.join("mission"), "check-recording-place-mission", &name, known);
            }
            return;
        };
        let texts = mission.texts();
        let own = texts.iter().filter(|key| key.message == mission.id.as_str());
        let parts: Vec<&str> = own.filter_map(|key| key.attribute.as_deref()).collect();
        for (nth, part) in wanted.parts.iter().enumerate().filter(|(_, part)| !parts.contains(&part.as_str())) {
            let at = at.join("parts").join(nth);
            self.tell(&at, "check-recording-place-part", part.as_str(), parts.iter().copied());
        }
        let steps: Vec<&str> = mission.steps.iter().map(|step| step.id.as_str()).collect();
        for (nth, step) in wanted.steps.iter().enumerate().filter(|(_, step)| !steps.contains(&step.as_str())) {
            let at = at.join("steps").join(nth);
            self.tell(&at, "check-recording-place-step", step.as_str(), steps.iter().copied());
        }
    }

    /// A place that is named twice is told once, at the list it is in.
    fn doubled(&mut self) {
        let mut seen = HashSet::new();
        let slots = self.file.value.slots();
        if let Some(slot) = slots.iter().find(|slot| !seen.insert(&slot.place)) {
            let found = self.findings.add(self.file.at(&path_to!["missions"]), "check-recording-place-twice");
            found.with("name", &slot.place);
        }
    }
}
