//! The counsellor's door: behind the passphrase of the house she opens what waits for her, sets the idle time, chooses
//! the help lines that fit, and wipes a profile whose pictures are forgotten. She sees counts, never content.

use super::effect::{Effect, ProfileId, Recovery};
use super::house::{LONGEST_IDLE, SHORTEST_IDLE};
use super::{App, Event, House, Sheet, VaultEffect};
use crate::mission::Private;
use crate::pack::model::{HelpLine, HelpStep};

/// The shortest passphrase of a house, in characters.
pub const SHORTEST_PASSPHRASE: usize = 12;
/// The longest, in characters.
pub const LONGEST_PASSPHRASE: usize = 80;

/// What a counsellor asks at her door.
#[derive(Clone, Debug, PartialEq)]
pub enum StaffIntent {
    /// The passphrase, as it stands now.
    Write(Private),
    /// The passphrase once more, while it is set.
    WriteAgain(Private),
    /// Try it, or set it.
    Enter,
    /// Minutes without a touch until the cover.
    Idle(u8),
    /// Open what waits for a counsellor to everybody here, or close it.
    Open(bool),
    /// The same for one profile.
    OpenFor(ProfileId, bool),
    /// Show a help line in this house, or not.
    Line(String, bool),
    /// Ask whether a profile is to be wiped; nothing is wiped yet.
    AskToWipe(Option<ProfileId>),
    /// Wipe the profile that was asked about.
    Wipe,
    /// Set another passphrase.
    Change,
    /// Save the recovery sheet as a PDF.
    Print,
}

/// What the page says about the passphrase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StaffSaid {
    /// Nothing.
    #[default]
    Nothing,
    /// Too short.
    Short,
    /// Not the same twice.
    Differs,
    /// Not the passphrase; so many seconds to wait.
    Wrong(u32),
    /// The sheet was saved here.
    Printed(String),
}

/// The counsellor's door as it stands.
#[expect(clippy::struct_excessive_bools, reason = "four things that are each true or not, in any mixture")]
#[derive(Clone, Debug, Default)]
pub struct Staff {
    pub(super) has_passphrase: bool,
    open: bool,
    setting: bool,
    busy: bool,
    words: Private,
    again: Private,
    said: StaffSaid,
    recovery: Option<Recovery>,
    to_wipe: Option<ProfileId>,
}

impl Staff {
    /// A door that is closed.
    pub(super) fn closed(has_passphrase: bool) -> Self {
        Self { has_passphrase, ..Self::default() }
    }

    /// Whether the house has a passphrase.
    pub fn has_passphrase(&self) -> bool {
        self.has_passphrase
    }

    /// Whether a counsellor is in.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether a passphrase is being set: the first, or another one.
    pub fn is_setting(&self) -> bool {
        self.setting || !self.has_passphrase
    }

    /// Whether it is trying now.
    pub fn is_busy(&self) -> bool {
        self.busy
    }

    /// What was written, and written again: how many characters.
    pub fn written(&self) -> (usize, usize) {
        (self.words.chars().count(), self.again.chars().count())
    }

    /// What it says.
    pub fn said(&self) -> &StaffSaid {
        &self.said
    }

    /// The pictures of a new recovery sheet, until the page is closed.
    pub fn recovery(&self) -> Option<&Recovery> {
        self.recovery.as_ref()
    }

    /// The profile that is about to be wiped.
    pub fn to_wipe(&self) -> Option<&ProfileId> {
        self.to_wipe.as_ref()
    }

    fn enter(&mut self) -> Option<VaultEffect> {
        if self.busy {
            return None;
        }
        if self.is_setting() {
            if self.words.trim().chars().count() < SHORTEST_PASSPHRASE {
                self.said = StaffSaid::Short;
                return None;
            }
            if self.words != self.again {
                self.said = StaffSaid::Differs;
                return None;
            }
        }
        self.busy = true;
        self.said = StaffSaid::Nothing;
        self.again = Private::default();
        let words = std::mem::take(&mut self.words).trimmed();
        Some(if self.is_setting() { VaultEffect::MakeStaff(words) } else { VaultEffect::OpenStaff(words) })
    }
}

impl App {
    /// The counsellor's door.
    pub fn staff(&self) -> &Staff {
        &self.staff
    }

    /// What holds for the house.
    pub fn house(&self) -> &House {
        &self.house
    }

    /// Whether a line of the help page is shown in this house. The last step, for when there is danger, is always whole.
    pub fn shows_line(&self, step: &HelpStep, line: &HelpLine) -> bool {
        let last = self.pack.help.steps.last().is_some_and(|last| last.id == step.id);
        last || !self.house.hidden_lines.contains(&line.id)
    }

    pub(super) fn apply_staff(&mut self, ask: StaffIntent) -> Vec<Event> {
        match ask {
            StaffIntent::Write(words) => self.staff.words = words,
            StaffIntent::WriteAgain(words) => self.staff.again = words,
            StaffIntent::Enter => {
                if let Some(effect) = self.staff.enter() {
                    self.ask_vault(effect);
                }
                return vec![Event::Changed];
            }
            StaffIntent::Print => {
                if let Some(recovery) = self.staff.recovery.clone() {
                    self.ask(Effect::PrintRecovery(recovery));
                }
                return Vec::new();
            }
            _ if !self.staff.open => return Vec::new(),
            StaffIntent::Idle(minutes) => {
                return self.for_the_house(|house| house.idle_minutes = minutes.clamp(SHORTEST_IDLE, LONGEST_IDLE));
            }
            StaffIntent::Open(open) => return self.for_the_house(|house| house.open = open),
            StaffIntent::OpenFor(profile, open) => {
                return self.for_the_house(|house| set(&mut house.open_for, profile, open));
            }
            StaffIntent::Line(line, shown) => {
                return self.for_the_house(|house| set(&mut house.hidden_lines, line, !shown));
            }
            StaffIntent::AskToWipe(profile) => self.staff.to_wipe = profile,
            StaffIntent::Wipe => return self.wipe_forgotten(),
            StaffIntent::Change => {
                self.staff.setting = true;
                return self.open_sheet(Sheet::StaffDoor);
            }
        }
        vec![Event::Changed]
    }

    pub(super) fn for_the_house(&mut self, change: impl FnOnce(&mut House)) -> Vec<Event> {
        let before = self.house.clone();
        change(&mut self.house);
        if self.house == before {
            return Vec::new();
        }
        self.ask_vault(VaultEffect::KeepHouse(self.house.clone()));
        vec![Event::Changed]
    }

    fn wipe_forgotten(&mut self) -> Vec<Event> {
        let Some(profile) = self.staff.to_wipe.take() else { return Vec::new() };
        self.profiles.retain(|known| known.id != profile);
        self.ask_vault(VaultEffect::Wipe(profile.clone()));
        let mut events = vec![Event::Changed];
        events.extend(self.for_the_house(|house| set(&mut house.open_for, profile, false)));
        events
    }

    pub(super) fn staff_wrong(&mut self, wait: u32) -> Vec<Event> {
        self.staff.busy = false;
        self.staff.said = StaffSaid::Wrong(wait);
        vec![Event::Changed]
    }

    pub(super) fn staff_opened(&mut self) -> Vec<Event> {
        (self.staff.busy, self.staff.open) = (false, true);
        let to_desk = self.desk_after_passphrase();
        to_desk.unwrap_or_else(|| self.replace_sheet(Sheet::StaffDoor, Sheet::Staff))
    }

    pub(super) fn staff_made(&mut self, recovery: Recovery) -> Vec<Event> {
        self.staff = Staff { recovery: Some(recovery), open: true, ..Staff::closed(true) };
        self.replace_sheet(Sheet::StaffDoor, Sheet::Recovery)
    }

    /// The recovery sheet was right: a new passphrase is set.
    pub(super) fn staff_recovered(&mut self) -> Vec<Event> {
        (self.staff.busy, self.staff.setting) = (false, true);
        self.keypad = None;
        self.sheets.retain(|sheet| *sheet != Sheet::Keypad);
        vec![Event::Turned]
    }

    pub(super) fn printed(&mut self, path: String) -> Vec<Event> {
        self.staff.said = StaffSaid::Printed(path);
        vec![Event::Changed]
    }

    fn replace_sheet(&mut self, old: Sheet, new: Sheet) -> Vec<Event> {
        self.sheets.retain(|sheet| *sheet != old);
        if new == Sheet::Recovery {
            self.open_sheet(Sheet::Staff);
        }
        self.open_sheet(new)
    }

    /// Closing a sheet of the counsellor's closes her door.
    pub(super) fn closed(&mut self, sheet: Sheet) {
        match sheet {
            Sheet::Keypad => self.keypad = None,
            Sheet::Recovery => self.staff.recovery = None,
            Sheet::Staff | Sheet::StaffDoor => {
                self.led.desk_wanted = false;
                let has_passphrase = self.staff.has_passphrase;
                let stays = self.sheets.contains(&Sheet::Staff);
                let open = self.staff.open && stays;
                self.staff = Staff { open, ..Staff::closed(has_passphrase) };
                if !stays {
                    self.ask_vault(VaultEffect::CloseStaff);
                }
            }
            Sheet::Help
            | Sheet::Settings
            | Sheet::Credits
            | Sheet::Space
            | Sheet::Mirror(_)
            | Sheet::Hung(_)
            | Sheet::Promise
            | Sheet::Remembers
            | Sheet::ForgetMe
            | Sheet::Cover => {}
        }
    }

    /// Whatever was tried did not come to its end.
    pub(super) fn staff_stopped(&mut self) {
        self.staff.busy = false;
    }
}

fn set<T: Ord>(list: &mut std::collections::BTreeSet<T>, one: T, inside: bool) {
    if inside {
        list.insert(one);
    } else {
        list.remove(&one);
    }
}

#[cfg(test)]
#[path = "staff_tests.rs"]
mod tests;
