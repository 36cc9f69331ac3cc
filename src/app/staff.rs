//! The counsellor's door as it stands: closed, trying a passphrase, or open. What follows from an intent at it is in
//! `staff_update.rs`.
//!
//! A house begins without a secret: nobody has anything yet by which the program could tell a counsellor from a girl who
//! found the shield first, and no guard inside the program can change that. So it is made unlikely, and it can be undone.
//! In a house without a passphrase a page asks first who is there, and a hand has to rest on the answer: who taps along
//! gets nowhere. A first passphrase that was never used since may be taken back by whoever rests her hand on that, and the
//! house is as before: no profile is touched, and what was sealed is set aside, not wiped. From the first time on that the
//! passphrase or its sheet opens the door it is somebody's, and only they lead to another one. Who has set a passphrase by
//! play and uses it again is beyond that; whoever owns the device can set the files of the house aside
//! (`vault/house.rs` names them).

use super::effect::{PaperFolder, ProfileId, VaultEffect};
use crate::mission::Private;

/// The shortest passphrase of a house, in characters.
pub const SHORTEST_PASSPHRASE: usize = 12;
/// The longest, in characters.
pub const LONGEST_PASSPHRASE: usize = 80;

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
    /// The sheet was not saved.
    NotPrinted,
    /// The sheet was saved here, and nothing opens it.
    NotOpened(String),
}

/// The counsellor's door as it stands.
#[expect(clippy::struct_excessive_bools, reason = "things that are each true or not, in any mixture")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Staff {
    has_passphrase: bool,
    /// Whether somebody said, with a hand that rested on it, that she is a counsellor.
    vouched: bool,
    open: bool,
    setting: bool,
    busy: bool,
    words: Private,
    again: Private,
    said: StaffSaid,
    to_wipe: Option<ProfileId>,
    /// Where the recovery sheet can be saved; none before somebody has looked.
    folders: Option<Vec<PaperFolder>>,
    /// Whether she wants to go on to her desk.
    wants_desk: bool,
    /// Whether the letters of the passphrase are shown.
    shown: bool,
    /// Whether what she typed last says that Caps Lock is on.
    caps_lock: bool,
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

    /// Whether it is asked first who is there: in a house without a passphrase.
    pub fn asks_who(&self) -> bool {
        !self.has_passphrase && !self.vouched
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

    /// Whether the letters of the passphrase are shown.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// Whether Caps Lock is on, as far as is known.
    pub fn caps_lock(&self) -> bool {
        self.caps_lock
    }

    /// What it says.
    pub fn said(&self) -> &StaffSaid {
        &self.said
    }

    /// The profile that is about to be wiped.
    pub fn to_wipe(&self) -> Option<&ProfileId> {
        self.to_wipe.as_ref()
    }

    /// The same door, open or not.
    pub(super) fn opened(self, open: bool) -> Self {
        Self { open, ..self }
    }

    /// Notes whether the house has a passphrase.
    pub(super) fn note_passphrase(&mut self, has_passphrase: bool) {
        if self.has_passphrase && !has_passphrase {
            // It was taken back: who is there is asked anew.
            (self.busy, self.vouched) = (false, false);
        }
        self.has_passphrase = has_passphrase;
    }

    /// Somebody says that she is a counsellor; whether she wants to go on to her desk.
    pub(super) fn vouch(&mut self) -> bool {
        self.vouched = true;
        std::mem::take(&mut self.wants_desk)
    }

    /// The first passphrase is being taken back.
    pub(super) fn take_back(&mut self) {
        (self.busy, self.words, self.said) = (true, Private::default(), StaffSaid::Nothing);
    }

    /// The passphrase, as it stands now.
    pub(super) fn write(&mut self, words: Private) {
        self.words = words;
    }

    /// Shows the letters of the passphrase, or dots.
    pub(super) fn show(&mut self, shown: bool) {
        self.shown = shown;
    }

    /// Notes whether Caps Lock is on.
    pub(super) fn note_caps_lock(&mut self, on: bool) {
        self.caps_lock = on;
    }

    /// The passphrase once more.
    pub(super) fn write_again(&mut self, words: Private) {
        self.again = words;
    }

    /// The passphrase was right; whether she wants to go on to her desk.
    pub(super) fn let_in(&mut self) -> bool {
        (self.busy, self.open) = (false, true);
        std::mem::take(&mut self.wants_desk)
    }

    /// Whether the passphrase leads to the desk.
    pub(super) fn lead_to_desk(&mut self, wants_desk: bool) {
        self.wants_desk = wants_desk;
    }

    /// It was not the passphrase; the next try waits so many seconds.
    pub(super) fn refuse(&mut self, wait: u32) {
        self.busy = false;
        self.said = StaffSaid::Wrong(wait);
    }

    /// Another passphrase is to be set.
    pub(super) fn set_anew(&mut self) {
        (self.busy, self.setting) = (false, true);
    }

    /// The folders that the recovery sheet can be saved in; none before somebody has looked.
    pub fn folders(&self) -> Option<&[PaperFolder]> {
        self.folders.as_deref()
    }

    /// These are the folders that the recovery sheet can be saved in.
    pub(super) fn found(&mut self, folders: Vec<PaperFolder>) {
        self.folders = Some(folders);
    }

    /// The sheet was saved under this path, or was not.
    pub(super) fn printed(&mut self, path: Option<String>) {
        self.said = path.map_or(StaffSaid::NotPrinted, StaffSaid::Printed);
    }

    /// Nothing opens the sheet that was saved: it is told where it lies.
    pub(super) fn not_opened(&mut self) {
        if let StaffSaid::Printed(path) = &self.said {
            self.said = StaffSaid::NotOpened(path.clone());
        }
    }

    /// Whatever was tried did not come to its end.
    pub(super) fn stop(&mut self) {
        self.busy = false;
    }

    /// Asks whether a profile is to be wiped, or takes that back.
    pub(super) fn ask_to_wipe(&mut self, profile: Option<ProfileId>) {
        self.to_wipe = profile;
    }

    /// The profile that was asked about, which is wiped now.
    pub(super) fn wiped(&mut self) -> Option<ProfileId> {
        self.to_wipe.take()
    }

    /// Tries the passphrase, or sets it.
    pub(super) fn enter(&mut self) -> Option<VaultEffect> {
        if self.busy || self.asks_who() {
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
        self.shown = false;
        self.said = StaffSaid::Nothing;
        self.again = Private::default();
        let words = std::mem::take(&mut self.words).trimmed();
        Some(if self.is_setting() { VaultEffect::MakeStaff(words) } else { VaultEffect::OpenStaff(words) })
    }
}
