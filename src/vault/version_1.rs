//! What version 1 wrote: missions and modules by name alone, for there was one pack. A house and a session had no version
//! in front of them. Nothing here ever changes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use super::payload::Record;
use crate::app::{self, LogEntry, Portrait, ProfileId, Settings};
use crate::mission::ids::{Key, MissionId, ModuleId, PackId, StepId};
use crate::mission::{Keepsake, MissionRef, ModuleRef, Private};
use crate::pack::sessions::Part;
use crate::session::{self, AgendaPosition, AnswerMode};

/// The pack there was.
const PACK: &str = "base";

fn mission(mission: MissionId) -> MissionRef {
    MissionRef { pack: PackId::from(PACK), mission }
}

fn module(module: ModuleId) -> ModuleRef {
    ModuleRef { pack: PackId::from(PACK), module }
}

/// What was kept of a girl.
#[derive(Deserialize)]
pub(super) struct Kept {
    nickname: Private,
    portrait: Portrait,
    settings: Settings,
    done: BTreeSet<MissionId>,
    read: BTreeSet<MissionId>,
    put_away: BTreeSet<MissionId>,
    finished_on: BTreeMap<ModuleId, Date>,
    recalled: BTreeMap<MissionId, usize>,
    wall: Vec<Hung>,
}

/// What hung on her wall.
#[derive(Deserialize)]
struct Hung {
    mission: MissionId,
    step: StepId,
    keepsake: Keepsake,
}

impl Record for app::Kept {
    type First = Kept;
    const FIRST_WAS_BARE: bool = false;
}

impl From<Kept> for app::Kept {
    fn from(old: Kept) -> Self {
        let Kept { nickname, portrait, settings, done, read, put_away, finished_on, recalled, wall } = old;
        let missions = |all: BTreeSet<MissionId>| all.into_iter().map(mission).collect();
        Self {
            nickname,
            portrait,
            settings,
            done: missions(done),
            read: missions(read),
            put_away: missions(put_away),
            chosen: BTreeMap::new(),
            finished_on: finished_on.into_iter().map(|(id, day)| (module(id), day)).collect(),
            recalled: recalled.into_iter().map(|(id, times)| (mission(id), times)).collect(),
            wall: wall.into_iter().map(Into::into).collect(),
            arranged: app::Arrangement::default(),
            packs: BTreeMap::new(),
        }
    }
}

impl From<Hung> for app::Hung {
    fn from(Hung { mission: id, step, keepsake }: Hung) -> Self {
        Self { mission: mission(id), step, keepsake }
    }
}

/// What held for the house. Files from before a setting existed do not have it.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct House {
    idle_minutes: u8,
    open: bool,
    open_for: BTreeSet<ProfileId>,
    hidden_lines: BTreeSet<String>,
    plans: Vec<Plan>,
    protocol: BTreeMap<String, String>,
    log: Vec<LogEntry>,
}

impl Default for House {
    fn default() -> Self {
        Self {
            idle_minutes: 3,
            open: false,
            open_for: BTreeSet::new(),
            hidden_lines: BTreeSet::new(),
            plans: Vec::new(),
            protocol: BTreeMap::new(),
            log: Vec::new(),
        }
    }
}

/// A plan for a session.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Plan {
    name: String,
    ready: Option<Key>,
    module: Option<ModuleId>,
    parts: Vec<Part>,
}

impl Record for app::House {
    type First = House;
    const FIRST_WAS_BARE: bool = true;
}

impl From<House> for app::House {
    fn from(old: House) -> Self {
        // What was open for everybody, or for somebody, for good is closed: it opens for one girl, or for one session.
        let House { idle_minutes, open: _, open_for: _, hidden_lines, plans, protocol, log } = old;
        let plans = plans.into_iter().map(Into::into).collect();
        Self { idle_minutes, hidden_lines, plans, protocol, log, ..Self::default() }
    }
}

impl From<Plan> for session::Plan {
    fn from(Plan { name, ready, module: about, parts }: Plan) -> Self {
        let parts = parts.into_iter().map(|part| part.map(mission)).collect();
        Self { name, ready, module: about.map(module), parts }
    }
}

/// Where a session was.
#[derive(Deserialize)]
pub(super) struct SessionSnapshot {
    plan: Plan,
    stop: AgendaPosition,
    girls: usize,
    way: AnswerMode,
    minutes: u16,
    pact: Vec<Key>,
    later: u8,
}

impl Record for session::SessionSnapshot {
    type First = SessionSnapshot;
    const FIRST_WAS_BARE: bool = true;
}

impl From<SessionSnapshot> for session::SessionSnapshot {
    fn from(old: SessionSnapshot) -> Self {
        let SessionSnapshot { plan, stop, girls, way, minutes, pact, later } = old;
        Self { plan: plan.into(), stop, girls, way, minutes, pact, later, packs: BTreeMap::new() }
    }
}
