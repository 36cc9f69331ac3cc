//! What holds for the whole house. A counsellor sets it; nothing in it is about what a girl did.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::layers::LayerUse;
use crate::mission::ModuleRef;
use crate::mission::ids::{Key, PackId};
use crate::session::{AgendaPosition, Plan, Session};

/// The settings of the house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// After how many minutes without a touch the cover comes, [`SHORTEST_IDLE`] to [`LONGEST_IDLE`].
    pub idle_minutes: u8,
    /// From when it is late for what waits for a counsellor, in minutes since midnight.
    pub late_from: u16,
    /// What is in place in this house, by its name in the pack, each with the day it was ticked on.
    pub ready: BTreeMap<Key, Option<Date>>,
    /// Lines of the help page that do not fit this house.
    pub hidden_lines: BTreeSet<String>,
    /// What this house decided about layers; of the others the program decides.
    pub layers: BTreeMap<PackId, LayerUse>,
    /// Plans for sessions that were saved here.
    pub plans: Vec<Plan>,
    /// The house's own words on the protocol card, by the sentence they stand in for or the field they fill; `contact` is
    /// whom to call here.
    pub protocol: BTreeMap<String, String>,
    /// When girls go to bed here; when the pack says, where the house does not.
    pub bedtime: Option<Time>,
    /// What counsellors noted after sessions, the last one last.
    pub log: Vec<LogEntry>,
}

/// Three lines of a counsellor's own, after a session. No names: the page says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LogEntry {
    /// The day.
    pub day: Option<Date>,
    /// The lines.
    pub lines: Vec<String>,
    /// The plan: its own name, or that of its module.
    pub plan: String,
    /// The module it was about.
    pub module: Option<ModuleRef>,
    /// How far it came: parts of the plan that were begun, and all of them.
    pub place: (usize, usize),
    /// How long it lasted, in minutes.
    pub minutes: u16,
    /// What is taken along to the next time: one of the lines.
    pub next: String,
    /// The rules of the group's pact.
    pub pact: Vec<Key>,
}

/// Which of the lines says what is taken along to the next time.
const NEXT_TIME: usize = 1;

impl LogEntry {
    /// What is noted of a session that ends.
    pub(super) fn of(session: &Session, day: Option<Date>, lasted: Duration, lines: Vec<String>) -> Self {
        let plan = session.plan();
        let begun = match session.position() {
            AgendaPosition::Welcome | AgendaPosition::Pact => 0,
            AgendaPosition::Part(at) => at + 1,
            AgendaPosition::Goodbye => plan.parts.len(),
        };
        let next = lines.get(NEXT_TIME).map(|line| line.trim().to_owned()).unwrap_or_default();
        Self {
            day,
            plan: plan.name.clone(),
            module: plan.module.clone(),
            place: (begun, plan.parts.len()),
            minutes: u16::try_from(lasted.as_secs().div_ceil(60)).unwrap_or(u16::MAX),
            next,
            pact: session.pact().to_vec(),
            lines: lines.into_iter().filter(|line| !line.trim().is_empty()).collect(),
        }
    }
}

/// What counsellors alone read: where the house has a passphrase it is sealed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffNotes {
    /// [`House::plans`].
    pub plans: Vec<Plan>,
    /// [`House::log`].
    pub log: Vec<LogEntry>,
    /// [`House::ready`].
    pub ready: BTreeMap<Key, Option<Date>>,
}

/// The most plans and log entries of a house; of the log the oldest goes first.
const MOST: usize = 200;

/// So long before the cover comes she is asked whether she is still there.
pub const IDLE_WARNING: Duration = Duration::from_secs(20);
/// The shortest idle time, in minutes.
pub const SHORTEST_IDLE: u8 = 1;
/// The longest idle time, in minutes: a talk beside the screen.
pub const LONGEST_IDLE: u8 = 30;
/// The earliest hour that can count as late, in minutes since midnight.
pub const EARLIEST_LATE: u16 = 18 * 60;
/// The latest.
pub const LATEST_LATE: u16 = 22 * 60;

impl Default for House {
    fn default() -> Self {
        Self {
            idle_minutes: 3,
            late_from: 20 * 60 + 30,
            ready: BTreeMap::new(),
            hidden_lines: BTreeSet::new(),
            layers: BTreeMap::new(),
            plans: Vec::new(),
            protocol: BTreeMap::new(),
            bedtime: None,
            log: Vec::new(),
        }
    }
}

impl House {
    /// How long nobody has to touch anything for the cover to come.
    pub fn idle(&self) -> Duration {
        Duration::from_mins(self.idle_minutes.clamp(SHORTEST_IDLE, LONGEST_IDLE).into())
    }

    /// Saves a plan; one of the same name is replaced.
    pub fn save_plan(&mut self, plan: Plan) {
        self.plans.retain(|known| known.name != plan.name);
        self.plans.push(plan);
        self.plans.truncate(MOST);
    }

    /// Adds to the log.
    pub fn note(&mut self, entry: LogEntry) {
        self.log.push(entry);
        let over = self.log.len().saturating_sub(MOST);
        self.log.drain(..over);
    }

    /// Takes out what is for counsellors alone.
    pub fn take_notes(&mut self) -> StaffNotes {
        let (plans, log) = (std::mem::take(&mut self.plans), std::mem::take(&mut self.log));
        StaffNotes { plans, log, ready: std::mem::take(&mut self.ready) }
    }

    /// From when it is late for what waits for a counsellor.
    pub fn late_from(&self) -> Time {
        let minutes = self.late_from.clamp(EARLIEST_LATE, LATEST_LATE);
        let hours = i8::try_from(minutes / 60).ok().zip(i8::try_from(minutes % 60).ok());
        hours.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok()).unwrap_or(Time::MAX)
    }
}
