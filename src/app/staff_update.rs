//! What follows from an intent at the counsellor's door: behind the passphrase of the house she opens what waits for her,
//! sets the idle time and when it is late, ticks what is in place, chooses the help lines that fit, and wipes a profile whose pictures are forgotten. She sees counts,
//! never content.

use std::collections::BTreeSet;

use super::effect::{Effect, ProfileId, Recovery};
use super::house::{EARLIEST_LATE, LATEST_LATE, LONGEST_IDLE, SHORTEST_IDLE};
use super::packs_update::PacksIntent;
use super::{App, Event, House, Scene, Sheet, Staff, StaffSaid, VaultEffect};
use crate::mission::Private;
use crate::mission::ids::Key;
use crate::pack::model::{HelpLine, HelpStep};

/// What a counsellor asks at her door.
#[derive(Clone, Debug, PartialEq)]
pub enum StaffIntent {
    /// The passphrase, as it stands now.
    Write(Private),
    /// The passphrase once more, while it is set.
    WriteAgain(Private),
    /// Show the letters of the passphrase, or dots.
    Show(bool),
    /// Caps Lock is on, or not, as the letters that come tell.
    CapsLock(bool),
    /// Whoever is there says that she is a counsellor, in a house without a passphrase.
    Vouch,
    /// Take the first passphrase back, which nobody has used since.
    TakeBack,
    /// Try it, or set it.
    Enter,
    /// Minutes without a touch until the cover.
    Idle(u8),
    /// From when it is late for what waits for a counsellor, in minutes since midnight.
    LateFrom(u16),
    /// Open the page of what must be in place in the house.
    OpenReadiness,
    /// Something is in place in the house, or not any more.
    Ready(Key, bool),
    /// She and the guest who sits here talked about help, or not.
    TalkedAboutHelp(bool),
    /// Open what waits for whoever sits here, until she leaves.
    OpenHere {
        /// She was told that it is late, and wants it all the same.
        though_late: bool,
    },
    /// Show a help line in this house, or not.
    Line(String, bool),
    /// Ask whether a profile is to be wiped; nothing is wiped yet.
    AskToWipe(Option<ProfileId>),
    /// Wipe the profile that was asked about.
    Wipe,
    /// Set another passphrase.
    Change,
    /// Save the recovery sheet as a PDF in one of the folders there are, by its place among them.
    Print(usize),
    /// Open the page of the packs.
    OpenPacks,
    /// Something on the page of the packs.
    Packs(PacksIntent),
    /// Open the sheet that was saved in the system's own viewer.
    OpenPrinted,
}

impl App {
    /// The lines of a step of the help page that are shown in this house to whoever is here: those that speak her language,
    /// or where none does all there are.
    pub fn lines_of<'s>(&self, step: &'s HelpStep) -> Vec<&'s HelpLine> {
        let lines = step.lines_for(self.settings().language.primary()).into_iter();
        lines.filter(|line| self.shows_line(step, line)).collect()
    }

    /// Whether a line of the help page is shown in this house.
    pub fn shows_line(&self, step: &HelpStep, line: &HelpLine) -> bool {
        !self.house().hidden_lines.contains(&line.id) || !self.can_hide_line(step, line)
    }

    /// Whether this house may leave a line out. The last step, for when there is danger, is always whole, and no other ever
    /// loses its last number in a language: nobody can take help away from a girl.
    pub fn can_hide_line(&self, step: &HelpStep, line: &HelpLine) -> bool {
        let last = self.content.pack().help.steps.last().is_some_and(|last| last.id == step.id);
        !last && step.can_spare(line, &self.house().hidden_lines)
    }

    pub(super) fn apply_staff(&mut self, intent: StaffIntent) -> Vec<Event> {
        match intent {
            StaffIntent::Write(words) => self.at_staff_door(|staff| staff.write(words)),
            StaffIntent::WriteAgain(words) => self.at_staff_door(|staff| staff.write_again(words)),
            StaffIntent::Show(shown) => self.at_staff_door(|staff| staff.show(shown)),
            StaffIntent::CapsLock(on) => self.at_staff_door(|staff| staff.note_caps_lock(on)),
            StaffIntent::Vouch => self.vouch(),
            StaffIntent::TakeBack => self.take_back_passphrase(),
            StaffIntent::Enter => {
                if let Some(effect) = self.sitting.staff.enter() {
                    self.ask_vault(effect);
                }
                vec![Event::Changed]
            }
            StaffIntent::Print(at) => {
                let folder = self.staff().folders().and_then(|folders| folders.get(at)).cloned();
                if let (Some(recovery), Some(folder)) = (self.laid_recovery().cloned(), folder) {
                    self.ask(Effect::PrintRecovery(recovery, folder));
                }
                Vec::new()
            }
            StaffIntent::OpenPrinted => {
                if let StaffSaid::Printed(path) = self.staff().said() {
                    self.ask(Effect::OpenPaper(path.clone()));
                }
                Vec::new()
            }
            StaffIntent::OpenPacks => self.open_packs(),
            StaffIntent::Packs(intent) => self.apply_packs_intent(intent),
            StaffIntent::Idle(minutes) => {
                self.for_the_house(|house| house.idle_minutes = minutes.clamp(SHORTEST_IDLE, LONGEST_IDLE))
            }
            StaffIntent::LateFrom(minutes) => {
                self.for_the_house(|house| house.late_from = minutes.clamp(EARLIEST_LATE, LATEST_LATE))
            }
            StaffIntent::OpenReadiness => self.open_sheet(Sheet::Readiness),
            StaffIntent::Ready(item, ready) => self.tick(item, ready),
            StaffIntent::TalkedAboutHelp(talked) => self.note_talk(talked),
            StaffIntent::OpenHere { though_late } => self.open_here(though_late),
            StaffIntent::Line(line, shown) => self.show_line(line, shown),
            StaffIntent::AskToWipe(profile) => self.inside(|app| app.sitting.staff.ask_to_wipe(profile)),
            StaffIntent::Wipe => self.wipe_forgotten(),
            StaffIntent::Change if self.staff().is_open() => {
                self.sitting.staff.set_anew();
                self.open_sheet(Sheet::StaffDoor)
            }
            StaffIntent::Change => Vec::new(),
        }
    }

    /// Whether the passphrase is a first one that nobody has used since, so that it can be taken back.
    pub fn can_take_back(&self) -> bool {
        self.device.untried && self.staff().has_passphrase() && !self.staff().is_open() && !self.staff().is_busy()
    }

    fn vouch(&mut self) -> Vec<Event> {
        if !self.staff().asks_who() || !self.is_on_top(Sheet::StaffDoor) {
            return Vec::new();
        }
        if self.sitting.staff.vouch() { self.turn_to_desk() } else { vec![Event::Changed] }
    }

    fn take_back_passphrase(&mut self) -> Vec<Event> {
        if !self.can_take_back() || !self.is_on_top(Sheet::StaffDoor) {
            return Vec::new();
        }
        self.sitting.staff.take_back();
        self.ask_vault(VaultEffect::TakeBackStaff);
        vec![Event::Changed]
    }

    fn at_staff_door(&mut self, change: impl FnOnce(&mut Staff)) -> Vec<Event> {
        change(&mut self.sitting.staff);
        vec![Event::Changed]
    }

    /// Does something that only a counsellor who gave the passphrase may do.
    fn inside(&mut self, act: impl FnOnce(&mut Self)) -> Vec<Event> {
        if !self.staff().is_open() {
            return Vec::new();
        }
        act(self);
        vec![Event::Changed]
    }

    /// Changes what holds for the house. Only a counsellor who gave the passphrase does.
    pub(super) fn for_the_house(&mut self, change: impl FnOnce(&mut House)) -> Vec<Event> {
        if !self.staff().is_open() {
            return Vec::new();
        }
        let before = self.device.house.clone();
        change(&mut self.device.house);
        if self.device.house == before {
            return Vec::new();
        }
        self.ask_vault(VaultEffect::KeepHouse(self.device.house.clone()));
        vec![Event::Changed]
    }

    fn show_line(&mut self, line: String, shown: bool) -> Vec<Event> {
        let mut steps = self.pack().help.steps.iter();
        let can_hide = steps.any(|step| {
            let mut lines = step.lines.iter().filter(|known| known.id == line);
            lines.any(|known| self.can_hide_line(step, known))
        });
        if !shown && !can_hide {
            return Vec::new();
        }
        self.for_the_house(|house| set(&mut house.hidden_lines, line, !shown))
    }

    fn wipe_forgotten(&mut self) -> Vec<Event> {
        let is_open = self.staff().is_open();
        let Some(profile) = self.sitting.staff.wiped().filter(|_| is_open) else { return Vec::new() };
        self.device.profiles.retain(|known| known.id != profile);
        self.ask_vault(VaultEffect::Wipe(profile));
        vec![Event::Changed]
    }

    /// Notes that something is in place in the house, with the day, or that it is not any more.
    fn tick(&mut self, item: Key, ready: bool) -> Vec<Event> {
        let today = self.device.today;
        self.for_the_house(|house| {
            if ready {
                house.ready.entry(item).or_insert(today);
            } else {
                house.ready.remove(&item);
            }
        })
    }

    /// The passphrase was right: she goes where she wanted.
    pub(super) fn staff_opened(&mut self) -> Vec<Event> {
        if !self.is_at_staff_door() || !self.staff().is_busy() {
            // She went on without waiting for it; in a session that she leads the door stays as it was.
            if !self.staff().is_open() {
                self.shut_staff_door();
            }
            return Vec::new();
        }
        let wants_desk = self.sitting.staff.let_in();
        if self.is_going_round() {
            return self.let_back_to_desk();
        }
        if self.visiting().is_some() {
            self.take_up_sheet(Sheet::StaffDoor);
            return self.open_sheet(Sheet::Opening);
        }
        if wants_desk {
            return self.turn_to_desk();
        }
        self.take_up_sheet(Sheet::StaffDoor);
        self.open_sheet(Sheet::Staff);
        if self.has_pack_to_open() {
            self.open_packs();
        }
        vec![Event::Turned]
    }

    /// Whether the counsellor's door can be in view: nobody plays, or a counsellor has come to a girl's visit; no desk is
    /// open, or the device goes round.
    fn is_at_staff_door(&self) -> bool {
        match &self.sitting.scene {
            Scene::Start | Scene::Door => true,
            Scene::Led(led) => led.goes_round(),
            Scene::Visit(_) => self.is_laid(Sheet::StaffDoor),
            Scene::Desk(_) => false,
        }
    }

    /// To the desk, as it was left.
    fn turn_to_desk(&mut self) -> Vec<Event> {
        let desk = self.device.parked.take().unwrap_or_default();
        self.turn_to(Scene::Desk(desk))
    }

    /// The passphrase is set: its recovery sheet is shown once, over what it opened.
    pub(super) fn staff_made(&mut self, recovery: Recovery) -> Vec<Event> {
        let is_here = self.is_at_staff_door();
        self.sitting.staff = Staff::closed(true).opened(is_here);
        if !is_here {
            // Nobody but a counsellor may see the sheet; she makes another by setting the passphrase anew.
            self.shut_staff_door();
            return Vec::new();
        }
        self.take_up_sheet(Sheet::StaffDoor);
        self.open_sheet(Sheet::Staff);
        self.ask(Effect::FindFolders);
        self.lay_recovery(recovery)
    }

    /// No counsellor is in any more: what is for her alone is in the model no longer.
    pub(super) fn shut_staff_door(&mut self) {
        self.put_away_notes();
        self.ask_vault(VaultEffect::CloseStaff);
    }

    /// Forgets plans and log, where they come again with the passphrase.
    pub(super) fn put_away_notes(&mut self) {
        if self.staff().has_passphrase() {
            drop(self.device.house.take_notes());
        }
    }

    /// The recovery sheet was right: a new passphrase is set.
    pub(super) fn staff_recovered(&mut self) -> Vec<Event> {
        self.sitting.staff.set_anew();
        self.take_up_keypad();
        vec![Event::Turned]
    }

    /// Opens the desk, past the passphrase where the house has one, and past the question who is there where it has none
    /// and no counsellor started the program. A girl who plays is not sent away for it.
    pub(super) fn open_desk(&mut self) -> Vec<Event> {
        if !matches!(self.sitting.scene, Scene::Start | Scene::Door) {
            return Vec::new();
        }
        let has_passphrase = self.staff().has_passphrase();
        let is_locked = has_passphrase && !self.staff().is_open();
        let asks = is_locked || !has_passphrase && !self.device.staff_from_start;
        self.sitting.staff.lead_to_desk(asks);
        if asks { self.open_sheet(Sheet::StaffDoor) } else { self.turn_to_desk() }
    }
}

fn set<T: Ord>(list: &mut BTreeSet<T>, one: T, inside: bool) {
    if inside {
        list.insert(one);
    } else {
        list.remove(&one);
    }
}

#[cfg(test)]
#[path = "staff_update_tests.rs"]
mod tests;
