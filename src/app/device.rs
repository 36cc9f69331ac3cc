//! What the device knows before anybody comes to it, and still knows when she has left. Nothing of a girl is here but the
//! portrait on her door.

use jiff::civil::{Date, Time};

use super::{Desk, House, Profile, Settings};
use crate::pack::{Choice, PackSummary};
use crate::session::SessionSnapshot;

/// Until this hour of the morning it is still night.
const MORNING: Time = Time::constant(6, 0, 0, 0);

/// The device, whoever is at it.
#[expect(clippy::struct_excessive_bools, reason = "things that are each true or not, in any mixture")]
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Device {
    /// The settings that every girl begins with.
    pub defaults: Settings,
    /// Whether the program was started by a counsellor, who so has said who she is.
    pub staff_from_start: bool,
    /// Whether she still sits beside the girl she started it for.
    pub beside: bool,
    /// The profiles that are kept here.
    pub profiles: Vec<Profile>,
    /// What holds for the house. Where it has a passphrase, plans and log are there only while a counsellor is in.
    pub house: House,
    /// Whether plans and log are sealed with the passphrase.
    pub seals: bool,
    /// Whether the passphrase is a first one that nobody has used since.
    pub untried: bool,
    /// A session that was broken off, and can go on.
    pub broken_off: Option<Box<SessionSnapshot>>,
    /// A desk whose counsellor is at her door, or that was left to the puzzle; for whoever opens it next.
    pub parked: Option<Box<Desk>>,
    /// The packs on this machine, each in the version in use.
    pub packs: Vec<PackSummary>,
    /// What lies below everything else, in the versions that the program began with, the lowest first.
    pub base: Vec<Choice>,
    /// The packs whose content was asked for last.
    pub chosen: Vec<Choice>,
    /// A pack file that was opened with the program, until a counsellor looks at it.
    pub to_open: Option<String>,
    /// Whether the system has a voice for the language that is spoken.
    pub has_voice: bool,
    /// The day it is; none before a calendar told.
    pub today: Option<Date>,
    /// The time of the day, to the minute; none before a clock told.
    pub time: Option<Time>,
}

impl Device {
    /// A device on which nobody has been.
    pub fn new(defaults: Settings, staff_from_start: bool, base: Vec<Choice>) -> Self {
        Self {
            defaults,
            staff_from_start,
            beside: staff_from_start,
            profiles: Vec::new(),
            house: House::default(),
            seals: false,
            untried: false,
            broken_off: None,
            parked: None,
            packs: Vec::new(),
            to_open: None,
            chosen: base.clone(),
            base,
            has_voice: false,
            today: None,
            time: None,
        }
    }

    /// Whether it is late for what waits for a counsellor: from the hour that the house sets until the morning.
    pub fn is_late(&self) -> bool {
        self.time.is_some_and(|now| now >= self.house.late_from() || now < MORNING)
    }
}
