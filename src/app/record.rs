//! What the game remembers of a girl with a profile, and nothing else does: this file is the list. Whatever is not a
//! field here ends with her visit: the mission she is in, letters she did not keep, body maps, moods, weather, her
//! answers, but for the few in stories that a mission names as remembered.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use semver::Version;
use serde::{Deserialize, Serialize};

use super::visit::{OpenProfile, Visit, Whereabouts};
use super::{App, Arrangement, Hung, Portrait, Settings, Space};
use crate::mission::ids::{MissionId, PackId};
use crate::mission::kinds::Flags;
use crate::mission::{Keepsake, MissionRef, ModuleRef, Private};
use crate::pack::Pack;

/// All that is kept. A later field needs `#[serde(default)]`, so that older files open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// What she wants to be called here; often nothing.
    pub nickname: Private,
    /// Her portrait.
    pub portrait: Portrait,
    /// How the pages should look, sound and speak for her.
    pub settings: Settings,
    /// Missions played to the end.
    pub done: BTreeSet<MissionRef>,
    /// Messages she opened.
    pub read: BTreeSet<MissionRef>,
    /// Messages she put away for another day.
    pub put_away: BTreeSet<MissionRef>,
    /// What she chose in stories that remember it: harmless things alone, each told to her in words.
    #[serde(default)]
    pub chosen: BTreeMap<MissionRef, Flags>,
    /// The day on which she finished a module: its blogger writes again some days later.
    pub finished_on: BTreeMap<ModuleRef, Date>,
    /// How many of a blogger's later letters she has played.
    pub recalled: BTreeMap<MissionRef, usize>,
    /// What hangs on her wall.
    pub wall: Vec<Hung>,
    /// Where it hangs there, and how large; with her treasures, and the paper behind.
    #[serde(default)]
    pub arranged: Arrangement,
    /// The versions of the packs that she plays: she goes on with those she began with.
    #[serde(default)]
    pub packs: BTreeMap<PackId, Version>,
}

/// A thing that is kept, as she is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// Portrait and nickname.
    Face,
    /// Which missions she opened, played or put away.
    Missions,
    /// The day she finished a module.
    Days,
    /// What she chose in stories in which somebody remembers it.
    Choices,
    /// What she made and hung on her wall.
    Wall,
    /// Where she hung things on her wall, how large, and on which paper.
    Arranged,
    /// Letters she chose to keep.
    Letters,
    /// Language, text size, colours, sound.
    Look,
}

/// What is never kept, as she is told: names among the interface's words.
pub const NOT_KEPT: [&str; 4] = ["answers", "body", "moods", "letters"];

impl Remembered {
    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Face => "face",
            Self::Missions => "missions",
            Self::Days => "days",
            Self::Choices => "choices",
            Self::Wall => "wall",
            Self::Arranged => "arranged",
            Self::Letters => "letters",
            Self::Look => "look",
        }
    }
}

impl Kept {
    /// What is kept, with how much of it there is. It takes the record apart, so that a new field must be told too.
    pub fn remembered(&self) -> Vec<(Remembered, usize)> {
        let Self {
            nickname: _,
            portrait: _,
            settings: _,
            done,
            read,
            put_away,
            chosen,
            finished_on,
            recalled: _,
            wall,
            arranged,
            packs: _,
        } = self;
        let missions: BTreeSet<_> = done.iter().chain(read).chain(put_away).collect();
        let letters = wall.iter().filter(|hung| matches!(hung.keepsake, Keepsake::Letter { .. })).count();
        vec![
            (Remembered::Face, 1),
            (Remembered::Missions, missions.len()),
            (Remembered::Days, finished_on.len()),
            (Remembered::Choices, chosen.values().map(Flags::len).sum()),
            (Remembered::Wall, wall.len() - letters),
            (Remembered::Letters, letters),
            (Remembered::Arranged, arranged.things.len()),
            (Remembered::Look, 1),
        ]
    }
}

impl Visit {
    /// What would be kept of this visit now, with how the pages look.
    pub(super) fn kept(&self, settings: &Settings) -> Kept {
        Kept {
            nickname: self.space.nickname().into(),
            portrait: self.space.portrait(),
            settings: settings.clone(),
            done: self.done.clone(),
            read: self.read.clone(),
            put_away: self.put_away.clone(),
            chosen: self.chosen.clone(),
            finished_on: self.finished_on.clone(),
            recalled: self.recalled.clone(),
            wall: self.space.wall().to_vec(),
            arranged: self.space.arrangement(),
            packs: self.packs.clone(),
        }
    }

    /// A visit that takes up what was kept. What belongs to missions that are not in this pack stays for the day they are
    /// again.
    pub(super) fn of_kept(kept: Kept, profile: OpenProfile) -> Self {
        let Kept {
            nickname,
            portrait,
            settings: _,
            done,
            read,
            put_away,
            chosen,
            finished_on,
            recalled,
            wall,
            arranged,
            packs,
        } = kept;
        let (whereabouts, space) = (Whereabouts::Route, Space::of(nickname, portrait, wall, arranged));
        let profile = Some(profile);
        let fresh = Self::of_guest(portrait);
        Self { whereabouts, done, read, put_away, chosen, finished_on, recalled, space, packs, profile, ..fresh }
    }

    /// Forgets that a mission was ever opened, and takes down what was made in it.
    pub(super) fn forget_mission(&mut self, id: &MissionId, pack: &Pack) -> bool {
        let (before, written) = (self.clone(), pack.mission_ref(id));
        for list in [&mut self.done, &mut self.read, &mut self.put_away] {
            list.remove(&written);
        }
        self.recalled.remove(&written);
        self.chosen.remove(&written);
        self.space.take_down_of(&written);
        // A module with a mission to play is not finished. A blogger's later letter is none of those.
        if let Some(module) = pack.module_of(id).filter(|module| module.missions.contains(id)) {
            self.finished_on.remove(&pack.module_ref(&module.id));
        }
        *self != before
    }
}

impl App {
    /// How the pages looked for her, in a language that the content has.
    pub(super) fn settings_of(&self, kept: &Kept) -> Settings {
        let settings = kept.settings.clone();
        if self.content.pack().texts.speaks(&settings.language) {
            settings
        } else {
            Settings { language: self.settings().language.clone(), ..settings }
        }
    }
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
