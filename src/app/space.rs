//! A space of her own: a portrait, a nickname, how the day feels, and a wall with what she made.

use serde::{Deserialize, Serialize};

use super::portrait::{Portrait, Slot};
use super::wall::{Arrangement, Thing, Wall};
use crate::mission::ids::StepId;
use crate::mission::keepsake::LONGEST_NAME;
use crate::mission::{Keepsake, MissionRef, Private};

/// How the day feels, as weather.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weather {
    /// Bright.
    Sun,
    /// Mixed.
    SunBehindCloud,
    /// Grey.
    Cloud,
    /// Sad.
    Rain,
    /// Stormy.
    Storm,
    /// A bit of everything, and better.
    Rainbow,
}

impl Weather {
    /// All of it.
    pub const ALL: [Self; 6] = [Self::Sun, Self::SunBehindCloud, Self::Cloud, Self::Rain, Self::Storm, Self::Rainbow];

    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Sun => "sun",
            Self::SunBehindCloud => "sun-behind-cloud",
            Self::Cloud => "cloud",
            Self::Rain => "rain",
            Self::Storm => "storm",
            Self::Rainbow => "rainbow",
        }
    }
}

/// Something that hangs on her wall, with the step it was made in: its pictures and words stand there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hung {
    /// The mission it was made in.
    pub mission: MissionRef,
    /// The step.
    pub step: StepId,
    /// What it is.
    pub keepsake: Keepsake,
}

/// Her space.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Space {
    nickname: Private,
    portrait: Portrait,
    weather: Option<Weather>,
    pub(super) wall: Vec<Hung>,
    pub(super) hangs: Wall,
}

impl Space {
    /// What she wants to be called here; often nothing.
    pub fn nickname(&self) -> &str {
        self.nickname.trim()
    }

    /// The same as she writes it, with the space after the first of two words.
    pub fn nickname_as_written(&self) -> &str {
        &self.nickname
    }

    /// Her portrait.
    pub fn portrait(&self) -> Portrait {
        self.portrait
    }

    /// How the day feels, if she said so.
    pub fn weather(&self) -> Option<Weather> {
        self.weather
    }

    /// What hangs on her wall, the oldest first.
    pub fn wall(&self) -> &[Hung] {
        &self.wall
    }

    /// A space of which nothing is known but the portrait she starts from.
    pub(super) fn with_face(portrait: Portrait) -> Self {
        Self { portrait, ..Self::default() }
    }

    /// A space as it was kept: the day's weather is not.
    pub(super) fn of(nickname: Private, portrait: Portrait, wall: Vec<Hung>, arranged: Arrangement) -> Self {
        Self { nickname, portrait, weather: None, wall, hangs: Wall::of(arranged) }
    }

    pub(super) fn take_down_of(&mut self, mission: &MissionRef) {
        self.wall.retain(|hung| hung.mission != *mission);
        self.forget_hung(mission);
    }

    pub(super) fn wear(&mut self, slot: Slot, choice: u8) -> bool {
        self.redraw(self.portrait.with(slot, choice))
    }

    pub(super) fn redraw(&mut self, portrait: Portrait) -> bool {
        std::mem::replace(&mut self.portrait, portrait) != portrait
    }

    pub(super) fn call(&mut self, name: &str) -> bool {
        let name = Private::fitting(name, LONGEST_NAME);
        let changed = name != self.nickname;
        self.nickname = name;
        changed
    }

    /// Says how the day feels; the same again takes it back.
    pub(super) fn feel(&mut self, weather: Weather) -> bool {
        self.weather = if self.weather == Some(weather) { None } else { Some(weather) };
        true
    }

    /// Hangs something up. What was made in the same step before makes room for it.
    pub(super) fn hang(&mut self, hung: Hung) {
        let same = self.wall.iter_mut().find(|known| known.mission == hung.mission && known.step == hung.step);
        match same {
            Some(known) => *known = hung,
            None => self.wall.push(hung),
        }
    }

    pub(super) fn take_down(&mut self, at: usize) -> bool {
        let there = at < self.wall.len();
        if there {
            let gone = self.wall.remove(at);
            self.unhang(&Thing::made(&gone));
        }
        there
    }
}
