//! The keypad of pictures: what it is for, what is tapped and what it says. The pictures are checked outside; here is only
//! what the page shows of it, and what follows from a tap.

use zeroize::Zeroizing;

use super::Kept;
use super::effect::{ProfileId, RECOVERY_LENGTH, Recovery, Trouble, VaultEffect};
use super::secret::{LENGTH, Obvious, Secret};

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
pub enum KeypadSaid {
    /// Nothing yet.
    Nothing,
    /// These are not the pictures.
    Wrong,
    /// Not the pictures, and so many seconds to wait.
    Wait(u32),
    /// The wait is over.
    TryAgain,
    /// These five are chosen, and wait to be kept.
    Chosen,
    /// Easily guessed.
    Obvious(Obvious),
    /// Not the same as the first time, which still holds.
    Differs,
    /// Something went wrong with the file.
    Trouble(Trouble),
}

/// The keypad of pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct Keypad {
    purpose: Purpose,
    taps: Taps,
    said: KeypadSaid,
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
        Self { purpose, taps: Taps::default(), said: KeypadSaid::Nothing, busy: false }
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
    pub fn said(&self) -> KeypadSaid {
        self.said
    }

    /// Whether taps mean nothing now: it is trying, or waiting.
    pub fn is_busy(&self) -> bool {
        self.busy
    }

    /// Whether it waits for an answer from outside: closing it now would lose that.
    pub(super) fn is_trying(&self) -> bool {
        self.busy && !matches!(self.said, KeypadSaid::Wait(_))
    }

    /// Whether taps mean nothing and a keypad for this is what waits.
    pub(super) fn awaits(&self, purpose: impl FnOnce(&Purpose) -> bool) -> bool {
        self.busy && purpose(&self.purpose)
    }

    /// These were not the pictures; the next try waits so many seconds.
    pub(super) fn refuse(&mut self, wait: u32) {
        self.clear(if wait == 0 { KeypadSaid::Wrong } else { KeypadSaid::Wait(wait) });
        self.busy = wait > 0;
    }

    /// Something went wrong with the file.
    pub(super) fn stop(&mut self, trouble: Trouble) {
        self.clear(KeypadSaid::Trouble(trouble));
        self.busy = false;
    }

    /// The wait is over.
    pub(super) fn try_again(&mut self) {
        self.busy = false;
        self.said = KeypadSaid::TryAgain;
    }

    /// Takes the last picture back.
    pub(super) fn untap(&mut self) {
        if !self.busy {
            self.taps.0.pop();
            self.said = KeypadSaid::Nothing;
        }
    }

    /// Whether all are tapped and she can keep them or take the last one back.
    pub fn can_keep(&self) -> bool {
        match self.said {
            KeypadSaid::Chosen | KeypadSaid::Obvious(_) => true,
            KeypadSaid::Nothing
            | KeypadSaid::Wrong
            | KeypadSaid::Wait(_)
            | KeypadSaid::TryAgain
            | KeypadSaid::Differs
            | KeypadSaid::Trouble(_) => false,
        }
    }

    /// Keeps the pictures she has chosen. Until then they lie in a row, so that she sees her five together.
    pub(super) fn keep(&mut self) {
        if let Some(secret) = Secret::new(&self.taps.0).filter(|_| self.can_keep()) {
            *self = Self::new(Purpose::Repeat(secret));
        }
    }

    fn clear(&mut self, said: KeypadSaid) {
        self.taps = Taps::default();
        self.said = said;
    }

    /// A picture is tapped. With the last one something may be asked of the vault; `kept` is what a new profile begins
    /// with.
    pub(super) fn tap(&mut self, picture: u8, kept: Box<Kept>) -> Option<VaultEffect> {
        if self.busy || self.tapped() == self.length() {
            return None;
        }
        // Room for all of them at once: a vector that grows leaves copies behind.
        if self.taps.0.capacity() == 0 {
            self.taps.0.reserve_exact(RECOVERY_LENGTH);
        }
        self.taps.0.push(picture);
        self.said = KeypadSaid::Nothing;
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
                self.said = secret.obvious().map_or(KeypadSaid::Chosen, KeypadSaid::Obvious);
                None
            }
            Purpose::Repeat(first) if *first != secret => {
                // What she chose first still holds: one slip does not take it away.
                self.clear(KeypadSaid::Differs);
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
        self.clear(KeypadSaid::Nothing);
        self.busy = true;
        request
    }
}
