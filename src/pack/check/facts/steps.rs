//! The steps of a pack's missions, with what is wrong with each, and what a walk through them finds.

use std::sync::Arc;

use crate::mission::ids::Key;
use crate::mission::kinds::chat::{Beat, Chat};
use crate::mission::kinds::{Fault, Kind};
use crate::mission::{Mission, Step, Walk, walk};
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::source_file::SourceFile;
use crate::pack::location::Location;
use crate::pack::syntax::{Path, path_to};

/// A fault in a step.
pub struct Faulty<'a> {
    /// The mission.
    pub mission: &'a SourceFile<Mission>,
    /// The step.
    pub step: &'a Step,
    /// Its number, counted from 0.
    pub at: usize,
    /// What is wrong.
    pub fault: Fault,
}

impl Faulty<'_> {
    /// The place of the step's name.
    pub fn name(&self) -> Location {
        self.mission.at(&path_to!["steps", self.at, "id"])
    }

    /// The path of something inside the step.
    pub fn inside(&self, key: &Key) -> Path {
        self.mission.thing(&path_to!["steps", self.at, "kind"], key.as_str(), 0)
    }

    /// The place of the name of something inside the step.
    pub fn key(&self, key: &Key) -> Location {
        self.mission.at(&self.inside(key).join("id"))
    }
}

/// Every fault in the steps of all missions, in file order.
pub fn faults(pack: &ParsedPack) -> Vec<Faulty<'_>> {
    let mut faults = Vec::new();
    for mission in &pack.missions {
        for (at, step) in mission.value.steps.iter().enumerate() {
            let found = step.kind.content().faults().into_iter();
            faults.extend(found.map(|fault| Faulty { mission, step, at, fault }));
        }
    }
    faults
}

/// Walks a mission whose steps have these faults. One that goes round in circles, or has an exercise that takes for ever,
/// is left out: rules of their own report that, and the walk would only repeat it.
pub fn look_through(mission: &Mission, faults: &[&Fault]) -> Walk {
    let endless = faults.iter().any(|fault| {
        matches!(fault, Fault::Loop(_) | Fault::TooLong(_))
            || matches!(fault, Fault::Count { found, most, .. } if found > most)
    });
    if endless || (0..mission.steps.len()).any(|step| leads_back(mission, step)) {
        return Walk::default();
    }
    if faults.is_empty() {
        let found = walk(&Arc::new(bones(mission)));
        if found.is_safe() {
            return found;
        }
    }
    // Something is wrong: now every place counts.
    walk(&Arc::new(mission.clone()))
}

/// Whether a step that names its own `next` to an earlier one, or itself, comes round to itself.
pub fn leads_back(mission: &Mission, start: usize) -> bool {
    let turns_back = mission.after(start).is_some_and(|next| next <= start);
    let way = std::iter::successors(mission.after(start), |at| mission.after(*at));
    turns_back && way.take(mission.steps.len()).any(|at| at == start)
}

/// The mission without what has no part in how it ends: the lines of its chats, and steps that deal with no flag. Sound
/// steps of those kinds always lead on.
fn bones(mission: &Mission) -> Mission {
    let jumps = mission.steps.iter().any(|step| step.next.is_some());
    let deals_with_flags = |step: &&Step| {
        let flags = step.kind.content().flags();
        jumps || !flags.read.is_empty() || !flags.written.is_empty()
    };
    let steps = mission.steps.iter().filter(deals_with_flags).map(|step| {
        let Kind::Chat(chat) = &step.kind else { return step.clone() };
        Step { kind: Kind::Chat(silent(chat)), id: step.id.clone(), next: step.next.clone() }
    });
    Mission {
        id: mission.id.clone(),
        blogger: mission.blogger.clone(),
        face: mission.face,
        picture: mission.picture.clone(),
        minutes: mission.minutes,
        mode: mission.mode,
        sensitivity: mission.sensitivity,
        help: Vec::new(),
        meets: Vec::new(),
        worries: mission.worries.clone(),
        booster_of: None,
        draft: Vec::new(),
        after_days: Vec::new(),
        after: false,
        did: false,
        did_when: Vec::new(),
        treasure: None,
        remembers: Vec::new(),
        recalls: mission.recalls.clone(),
        steps: steps.collect(),
    }
}

/// A chat in which nobody says anything, and answers lead on as before.
fn silent(chat: &Chat) -> Chat {
    let silent = |beat: &Beat| Beat {
        id: beat.id.clone(),
        says: Vec::new(),
        answers: beat.answers.clone(),
        then: beat.then.clone(),
    };
    Chat { with: chat.with.clone(), beats: chat.beats.iter().map(silent).collect() }
}
