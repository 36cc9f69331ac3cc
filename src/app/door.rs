//! The door: who plays. A girl opens her profile with five pictures, makes one, or plays as a guest, of whom nothing is
//! kept. The pictures she taps are checked outside; here is only what the page shows of it.

use zeroize::Zeroizing;

use super::effect::{Profile, ProfileId, RECOVERY_LENGTH, Recovery, Reply, Trouble, VaultEffect};
use super::secret::{LENGTH, Obvious, Secret};
use super::{App, Event, Kept, Page, Sheet, Slot};
use crate::mission::ids::MissionId;

/// What somebody asks at the door, or of what is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum ProfileIntent {
    /// Play without a profile.
    Guest,
    /// Open this profile.
    Knock(ProfileId),
    /// Choose the pictures of a new profile.
    Choose,
    /// Tap a picture.
    Tap(u8),
    /// Take the last picture back.
    Untap,
    /// Keep pictures that are easily guessed.
    KeepObvious,
    /// Read the recovery sheet into the counsellor's door.
    Recover,
    /// Forget that a mission was ever opened.
    ForgetMission(MissionId),
    /// Wipe everything that is kept of her.
    ForgetMe,
}

/// What the keypad is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// Opening a profile.
    Enter(ProfileId),
    /// Coming back from the cover.
    Uncover,
    /// Choosing the pictures of a new profile.
    Choose,
    /// The same pictures once more.
    Repeat(Secret),
    /// The pictures of the recovery sheet.
    Recover,
}

/// What the keypad says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing yet.
    Nothing,
    /// These are not the pictures.
    Wrong,
    /// Not the pictures, and so many seconds to wait.
    Wait(u32),
    /// The wait is over.
    TryAgain,
    /// Easily guessed.
    Obvious(Obvious),
    /// Not the same as the first time.
    Differs,
    /// Something went wrong with the file.
    Trouble(Trouble),
}

/// The keypad of pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct Keypad {
    purpose: Purpose,
    taps: Taps,
    said: Said,
    busy: bool,
}

/// The pictures tapped so far. Dots in every debug print.
#[derive(Clone, Default, PartialEq, Eq)]
struct Taps(Zeroizing<Vec<u8>>);

impl std::fmt::Debug for Taps {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Keypad {
    pub(super) fn new(purpose: Purpose) -> Self {
        Self { purpose, taps: Taps::default(), said: Said::Nothing, busy: false }
    }

    /// What it is for.
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// How many pictures are tapped.
    pub fn tapped(&self) -> usize {
        self.taps.0.len()
    }

    /// How many it takes.
    pub fn length(&self) -> usize {
        if self.purpose == Purpose::Recover { RECOVERY_LENGTH } else { LENGTH }
    }

    /// The pictures tapped, where it is good to see them: while she chooses, never while she enters.
    pub fn shown(&self) -> &[u8] {
        match self.purpose {
            Purpose::Choose | Purpose::Repeat(_) | Purpose::Recover => &self.taps.0,
            Purpose::Enter(_) | Purpose::Uncover => &[],
        }
    }

    /// What it says.
    pub fn said(&self) -> Said {
        self.said
    }

    /// Whether taps mean nothing now: it is trying, or waiting.
    pub fn is_busy(&self) -> bool {
        self.busy
    }

    /// Whether it waits for an answer from outside: closing it now would lose that.
    pub(super) fn is_trying(&self) -> bool {
        self.busy && !matches!(self.said, Said::Wait(_))
    }

    fn clear(&mut self, said: Said) {
        self.taps = Taps::default();
        self.said = said;
    }

    fn tap(&mut self, picture: u8, kept: Box<Kept>) -> Option<VaultEffect> {
        if self.busy || self.tapped() == self.length() {
            return None;
        }
        // Room for all of them at once: a vector that grows leaves copies behind.
        if self.taps.0.capacity() == 0 {
            self.taps.0.reserve_exact(RECOVERY_LENGTH);
        }
        self.taps.0.push(picture);
        self.said = Said::Nothing;
        if self.tapped() < self.length() { None } else { self.complete(kept) }
    }

    fn complete(&mut self, kept: Box<Kept>) -> Option<VaultEffect> {
        if self.purpose == Purpose::Recover {
            self.busy = true;
            return Some(VaultEffect::RecoverStaff(Recovery(std::mem::take(&mut self.taps.0))));
        }
        let secret = Secret::new(&self.taps.0)?;
        match &self.purpose {
            Purpose::Choose => {
                match secret.obvious() {
                    Some(why) => self.said = Said::Obvious(why),
                    None => *self = Self::new(Purpose::Repeat(secret)),
                }
                None
            }
            Purpose::Repeat(first) if *first != secret => {
                *self = Self { said: Said::Differs, ..Self::new(Purpose::Choose) };
                None
            }
            Purpose::Repeat(_) => Some(self.ask(VaultEffect::Make(secret, kept))),
            Purpose::Uncover => Some(self.ask(VaultEffect::Check(secret))),
            Purpose::Enter(profile) => {
                let profile = profile.clone();
                Some(self.ask(VaultEffect::Open { profile, secret }))
            }
            Purpose::Recover => None,
        }
    }

    fn ask(&mut self, request: VaultEffect) -> VaultEffect {
        self.clear(Said::Nothing);
        self.busy = true;
        request
    }
}

impl App {
    /// The profile that is open; none for a guest.
    pub fn profile(&self) -> Option<&ProfileId> {
        self.profile.as_ref()
    }

    /// The profiles on this device.
    pub fn profiles(&self) -> &[Profile] {
        &self.profiles
    }

    /// The keypad, while pictures are tapped: the one over the cover, or the one at the door.
    pub fn keypad(&self) -> Option<&Keypad> {
        if self.cover.is_on() { self.cover.keypad.as_ref() } else { self.keypad.as_ref() }
    }

    /// The keypad that waits for an answer.
    fn waiting_keypad(&mut self) -> Option<&mut Keypad> {
        let keypads = [&mut self.cover.keypad, &mut self.keypad];
        keypads.into_iter().flatten().find(|keypad| keypad.busy)
    }

    /// What is wrong with the files, if anything.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble
    }

    /// Whether the newest file of hers was damaged, and this is the one before.
    pub fn is_from_copy(&self) -> bool {
        self.from_copy
    }

    pub(super) fn apply_profile(&mut self, ask: ProfileIntent) -> Vec<Event> {
        match ask {
            ProfileIntent::Guest if self.page == Page::Door => {
                self.settle();
                self.turn_to(Page::Route)
            }
            ProfileIntent::Guest => Vec::new(),
            ProfileIntent::Knock(profile) if self.page == Page::Door && self.profile.is_none() => {
                self.open_keypad(Purpose::Enter(profile))
            }
            ProfileIntent::Knock(_) => Vec::new(),
            ProfileIntent::Choose if self.profile.is_none() => self.open_keypad(Purpose::Choose),
            ProfileIntent::Choose => Vec::new(),
            ProfileIntent::Recover => self.open_keypad(Purpose::Recover),
            ProfileIntent::Tap(picture) => {
                let kept = Box::new(self.kept());
                self.with_keypad(|keypad| keypad.tap(picture, kept))
            }
            ProfileIntent::Untap => self.with_keypad(|keypad| {
                if !keypad.busy {
                    keypad.taps.0.pop();
                    keypad.said = Said::Nothing;
                }
                None
            }),
            ProfileIntent::KeepObvious => self.with_keypad(|keypad| {
                let secret = Secret::new(&keypad.taps.0).filter(|_| matches!(keypad.said, Said::Obvious(_)));
                if let Some(secret) = secret {
                    *keypad = Keypad::new(Purpose::Repeat(secret));
                }
                None
            }),
            ProfileIntent::ForgetMission(mission) => {
                if self.forget_mission(&mission) {
                    vec![Event::SpaceChanged]
                } else {
                    Vec::new()
                }
            }
            ProfileIntent::ForgetMe => self.forget_me(),
        }
    }

    fn open_keypad(&mut self, purpose: Purpose) -> Vec<Event> {
        self.keypad = Some(Keypad::new(purpose));
        self.open_sheet(Sheet::Keypad)
    }

    fn with_keypad(&mut self, act: impl FnOnce(&mut Keypad) -> Option<VaultEffect>) -> Vec<Event> {
        let shown = if self.cover.is_on() { &mut self.cover.keypad } else { &mut self.keypad };
        let Some(keypad) = shown else { return Vec::new() };
        let before = keypad.clone();
        let asked = act(keypad);
        if asked.is_none() && *keypad == before {
            return Vec::new();
        }
        if let Some(effect) = asked {
            self.ask_vault(effect);
        }
        vec![Event::KeyTapped]
    }

    /// Everything that is kept of her goes, and so does she: as a guest, just this stay.
    fn forget_me(&mut self) -> Vec<Event> {
        if let Some(profile) = self.profile.clone() {
            self.ask_vault(VaultEffect::Wipe(profile));
        }
        self.leave()
    }

    /// What holds for whoever has just come in.
    fn settle(&mut self) {
        self.with_counsellor = self.staff_from_start || self.house.is_open_for(self.profile.as_ref());
    }

    pub(super) fn answered(&mut self, answer: Reply) -> Vec<Event> {
        match answer {
            // What is known already rebuilds no page, lest that takes a button from under a finger.
            Reply::Profiles(profiles) => {
                let news = std::mem::replace(&mut self.profiles, profiles) != self.profiles;
                told(news)
            }
            Reply::House { house, has_passphrase } => {
                let before = (std::mem::replace(&mut self.house, house), self.staff.has_passphrase);
                self.staff.has_passphrase = has_passphrase;
                self.settle();
                told(before != (self.house.clone(), has_passphrase))
            }
            Reply::Session(resume) => self.note_broken_off(resume),
            Reply::Welcome { profile, kept, from_copy } => self.welcome(profile, *kept, from_copy),
            Reply::Right if self.awaits(|purpose| *purpose == Purpose::Uncover) => self.take_cover_off(),
            Reply::Made(profile) if self.awaits(|purpose| matches!(purpose, Purpose::Repeat(_))) => self.made(profile),
            Reply::Wrong(wait) => self.wrong(wait),
            Reply::WaitOver => {
                let Some(keypad) = self.waiting_keypad() else { return Vec::new() };
                keypad.busy = false;
                keypad.said = Said::TryAgain;
                vec![Event::KeyTapped]
            }
            Reply::Saved if self.trouble.is_some() => {
                self.trouble = None;
                vec![Event::Changed]
            }
            Reply::Trouble(trouble) => self.troubled(trouble),
            Reply::StaffOpen => self.staff_opened(),
            Reply::StaffMade(recovery) => self.staff_made(recovery),
            Reply::StaffRecovered => self.staff_recovered(),
            Reply::Printed(path) => self.printed(path),
            Reply::Right | Reply::Made(_) | Reply::Saved => Vec::new(),
        }
    }

    fn awaits(&mut self, purpose: impl FnOnce(&Purpose) -> bool) -> bool {
        self.waiting_keypad().is_some_and(|keypad| purpose(&keypad.purpose))
    }

    fn welcome(&mut self, profile: ProfileId, kept: Kept, from_copy: bool) -> Vec<Event> {
        if !self.awaits(|purpose| *purpose == Purpose::Enter(profile.clone())) {
            // She went on without waiting for it.
            self.ask_vault(VaultEffect::Close);
            return Vec::new();
        }
        let back = self.cover.keypad.is_some();
        self.keypad = None;
        self.take_up(kept);
        self.profile = Some(profile);
        self.from_copy = from_copy;
        self.settle();
        // Where the cover came while she was trying at the door, it stays.
        let mut events = if back { self.take_cover_off() } else { Vec::new() };
        events.extend(self.turn_to(Page::Route));
        events.push(Event::Restyled);
        events
    }

    fn made(&mut self, profile: ProfileId) -> Vec<Event> {
        self.keypad = None;
        self.profile = Some(profile);
        if self.page == Page::Door {
            self.settle();
            self.turn_to(Page::Route);
            return self.open_sheet(Sheet::Mirror(Slot::Hair));
        }
        self.sheets.retain(|sheet| !matches!(sheet, Sheet::Keypad | Sheet::Promise));
        vec![Event::Turned]
    }

    fn wrong(&mut self, wait: u32) -> Vec<Event> {
        let Some(keypad) = self.waiting_keypad() else { return self.staff_wrong(wait) };
        keypad.clear(if wait == 0 { Said::Wrong } else { Said::Wait(wait) });
        keypad.busy = wait > 0;
        vec![Event::KeyTapped]
    }

    fn troubled(&mut self, trouble: Trouble) -> Vec<Event> {
        match self.waiting_keypad() {
            Some(keypad) => {
                keypad.clear(Said::Trouble(trouble));
                keypad.busy = false;
            }
            None => {
                self.staff_stopped();
                self.trouble = Some(trouble);
            }
        }
        vec![Event::Changed]
    }
}

fn told(news: bool) -> Vec<Event> {
    if news { vec![Event::Changed] } else { Vec::new() }
}

#[cfg(test)]
#[path = "door_tests.rs"]
mod tests;
