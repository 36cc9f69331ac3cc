//! What holds for the house, and the passphrase of the counsellor's door with its recovery sheet. The settings are for
//! every girl, so they are readable; the passphrase opens the page on which they are set. Plans and log are for
//! counsellors alone: they lie in a file of their own, whose key is in the two files that passphrase and sheet open.
//!
//! Houses whose passphrase was set before there was such a key have none: there the plans and the log stay readable until
//! another passphrase is set. A key cannot be put in the sheet's file without the sheet, and without it a passphrase that
//! is forgotten would take the log along.
//!
//! The first passphrase is set where neither passphrase nor sheet is there, and nowhere else. Until it has opened the door
//! once, a file says so, and it can be taken back: passphrase, sheet and notes are renamed to `before-<number>-…`, and
//! the house is as it was. Why this is possible says `app/staff.rs`. By hand it is the same: who has lost both, or never
//! had them, moves those three files out of the folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::payload::{Record, Versioned};
use super::profile::count_try;
use super::sealed;
use super::tries::Tries;
use super::{Vault, atomic, readable};
use crate::app::secret::{PICTURES, passphrase};
use crate::app::{House, RECOVERY_LENGTH, Recovery, StaffNotes};

const HOUSE: &str = "house";
const SETTINGS: &str = "house.ron";
const NOTES: &str = "notes.age";
const PASSPHRASE: &str = "passphrase.age";
const RECOVERY: &str = "recovery.age";
/// There from the first passphrase on until something has opened the door.
const UNTRIED: &str = "untried";

/// What is inside both files of a house without a key: that they open is all they say.
const OPEN: &[u8] = b"GPS house 1";
/// What stands before the key in both files of a house that has one. A program that knows of none lets nobody in there,
/// so that it cannot set another passphrase and lose the key.
const KEY: &[u8] = b"GPS house 2\n";

/// Shows that a counsellor gave the passphrase or the recovery sheet, and opens what is sealed for her. Only the vault
/// makes one.
pub struct StaffKey(Option<Zeroizing<String>>);

impl std::fmt::Debug for StaffKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl StaffKey {
    /// Whether plans and log are sealed with it.
    pub fn seals(&self) -> bool {
        self.0.is_some()
    }

    fn of(opened: &[u8]) -> Option<Self> {
        if opened == OPEN {
            return Some(Self(None));
        }
        let key = std::str::from_utf8(opened.strip_prefix(KEY)?).ok()?;
        Some(Self(Some(Zeroizing::new(key.to_owned()))))
    }
}

/// What counsellors alone read.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Notes(StaffNotes);

/// There was no such file in version 1.
impl Record for Notes {
    type First = Self;
    const FIRST_WAS_BARE: bool = false;
}

/// What holds for the house, as it goes to the disk.
pub(super) struct HouseFiles {
    /// The settings.
    settings: String,
    /// Plans and log, until they are written.
    notes: Option<NotesFile>,
}

struct NotesFile {
    sealed: Vec<u8>,
    aside: Option<String>,
}

impl HouseFiles {
    /// Of plans and log nothing is to be written any more.
    pub(super) fn drop_notes(&mut self) {
        self.notes = None;
    }
}

impl Notes {
    /// The house with these notes. What stands among the settings as well is what an earlier program wrote since.
    pub(super) fn join(self, mut house: House) -> House {
        let since = house.take_notes();
        let StaffNotes { plans, log, ready } = self.0;
        (house.plans, house.log, house.ready) = (plans, log, ready);
        for plan in since.plans {
            house.save_plan(plan);
        }
        for entry in since.log {
            if !house.log.contains(&entry) {
                house.note(entry);
            }
        }
        for (item, day) in since.ready {
            house.ready.entry(item).or_insert(day);
        }
        house
    }
}

impl Vault {
    /// What holds for the house, as far as it is for everybody to read; the usual where nothing was set.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the file cannot be understood, [`VaultError::Newer`] where a newer program wrote it; it
    /// is left as it is.
    pub fn house(&self) -> Result<House, VaultError> {
        let path = self.house_folder().join(SETTINGS);
        readable::read(&path).map(Option::unwrap_or_default)
    }

    /// What holds for the house, with the plans and the log that are sealed.
    ///
    /// # Errors
    /// As [`Vault::house`], for either file.
    pub fn whole_house(&self, staff: &StaffKey) -> Result<House, VaultError> {
        Ok(self.notes(staff)?.join(self.house()?))
    }

    /// The plans and the log that are sealed; none where nothing is.
    pub(super) fn notes(&self, staff: &StaffKey) -> Result<Notes, VaultError> {
        let path = self.house_folder().join(NOTES);
        let Some(key) = &staff.0 else { return Ok(Notes::default()) };
        let sealed = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Notes::default()),
            read => read.map_err(VaultError::at(&path))?,
        };
        unseal_notes(&path, key, &sealed)
    }

    /// What holds for the house in files that are not on the disk yet.
    pub(super) fn house_in(&self, files: &HouseFiles) -> Result<House, VaultError> {
        readable::parse(&self.house_folder().join(SETTINGS), files.settings.as_bytes())
    }

    /// The plans and the log in files that are not on the disk yet, or not all of them.
    pub(super) fn notes_in(&self, files: &HouseFiles, staff: &StaffKey) -> Result<Notes, VaultError> {
        let path = self.house_folder().join(NOTES);
        match (&files.notes, &staff.0) {
            (Some(notes), Some(key)) => unseal_notes(&path, key, &notes.sealed),
            (None, _) | (_, None) => self.notes(staff),
        }
    }

    /// Keeps what holds for the house. A damaged file that stood there is set aside.
    ///
    /// # Errors
    /// Where it cannot be written, or a newer program wrote it; then it is as it was.
    pub fn keep_house(&self, house: &House, staff: &StaffKey) -> Result<(), VaultError> {
        self.put_house(&mut self.house_to_keep(house, staff)?)
    }

    /// What holds for the house, as it goes to the disk: with a key the plans and the log are sealed.
    ///
    /// # Errors
    /// Where a newer program wrote it.
    pub(super) fn house_to_keep(&self, house: &House, staff: &StaffKey) -> Result<HouseFiles, VaultError> {
        let folder = self.house_folder();
        let (path, notes) = (folder.join(SETTINGS), folder.join(NOTES));
        let text = |house: &House| {
            let text = ron::ser::to_string_pretty(&Versioned::new(house), ron::ser::PrettyConfig::default());
            text.map_err(|error| VaultError::damaged(&path, error))
        };
        readable::set_aside_as(&path, &self.house())?;
        let Some(key) = &staff.0 else { return Ok(HouseFiles { settings: text(house)?, notes: None }) };
        let aside = readable::set_aside_as(&notes, &self.notes(staff))?;
        let mut settings = house.clone();
        let written = ron::to_string(&Versioned::new(Notes(settings.take_notes())));
        let written = written.map(Zeroizing::new).map_err(|error| VaultError::damaged(&notes, error))?;
        let sealed = sealed::seal_with_key(key, written.as_bytes()).map_err(|why| VaultError::damaged(&notes, why))?;
        Ok(HouseFiles { settings: text(&settings)?, notes: Some(NotesFile { sealed, aside }) })
    }

    /// Puts it in its place. The notes come first: broken off in between, nothing is only in a file that is not written.
    pub(super) fn put_house(&self, files: &mut HouseFiles) -> Result<(), VaultError> {
        let folder = self.house_folder();
        atomic::make_folder(&folder)?;
        if let Some(notes) = &files.notes {
            atomic::write(&folder, NOTES, &notes.sealed, notes.aside.as_deref())?;
            // Tried again for the settings, it would set aside what it has just written.
            files.notes = None;
        }
        let aside = readable::set_aside_as(&folder.join(SETTINGS), &self.house())?;
        atomic::write(&folder, SETTINGS, files.settings.as_bytes(), aside.as_deref())
    }

    /// Whether the house has a passphrase. One whose file is lost still has its sheet: nobody else may set a first one.
    pub fn has_passphrase(&self) -> bool {
        [PASSPHRASE, RECOVERY].iter().any(|name| self.house_folder().join(name).exists())
    }

    /// Whether the passphrase is a first one that has not opened the door since.
    pub fn passphrase_is_untried(&self) -> bool {
        self.has_passphrase() && self.house_folder().join(UNTRIED).exists()
    }

    /// Takes back a first passphrase that has not opened the door since. What it sealed is set aside; profiles and settings
    /// stay as they are. Broken off in between, it can be done again.
    ///
    /// # Errors
    /// [`VaultError::Wrong`] where it has been used; else where the files cannot be renamed.
    pub fn take_back_passphrase(&self) -> Result<(), VaultError> {
        if !self.passphrase_is_untried() {
            return Err(VaultError::Wrong { wait: std::time::Duration::ZERO });
        }
        let folder = self.house_folder();
        let files = [NOTES, PASSPHRASE, RECOVERY];
        let is_free = |number: &u32| files.iter().all(|name| !folder.join(set_aside(*number, name)).exists());
        let number = (1..1000).find(is_free).unwrap_or_default();
        for name in files.into_iter().filter(|name| folder.join(name).exists()) {
            let path = folder.join(name);
            fs::rename(&path, folder.join(set_aside(number, name))).map_err(VaultError::at(&path))?;
        }
        let path = folder.join(UNTRIED);
        fs::remove_file(&path).map_err(VaultError::at(&path))?;
        atomic::settle(&folder)
    }

    /// Sets the first passphrase of the house, or with a key another one. The sheet that comes with it replaces any
    /// before.
    ///
    /// # Errors
    /// [`VaultError::Wrong`] where there is one already and no key is shown; else where the files cannot be written.
    pub fn set_passphrase(&self, words: &str, staff: Option<&StaffKey>) -> Result<(StaffKey, Recovery), VaultError> {
        if self.has_passphrase() && staff.is_none() {
            return Err(VaultError::Wrong { wait: std::time::Duration::ZERO });
        }
        let folder = self.house_folder();
        atomic::make_folder(&folder)?;
        let damaged = |why| VaultError::damaged(&folder.join(PASSPHRASE), why);
        let recovery = new_recovery();
        // The same key again, so that what is sealed opens with another passphrase as well.
        let key = staff.and_then(|staff| staff.0.clone()).unwrap_or_else(sealed::new_key);
        let open = Zeroizing::new([KEY, key.as_bytes()].concat());
        let by_sheet = sealed::seal(&passphrase(&recovery.0), self.cost, &open).map_err(damaged)?;
        let by_words = sealed::seal(words, self.cost, &open).map_err(damaged)?;
        // There from now on, so that a full disk never keeps a counsellor out.
        Tries::default().write(&folder)?;
        if staff.is_none() {
            atomic::write(&folder, UNTRIED, b"", None)?;
        }
        // The passphrase first: broken off in between, the sheet from before still opens. A new sheet is in no hand yet.
        atomic::write_together(&folder, &[(PASSPHRASE, &by_words), (RECOVERY, &by_sheet)])?;
        Ok((StaffKey(Some(key)), recovery))
    }

    /// Opens the counsellor's door with the passphrase.
    ///
    /// # Errors
    /// [`VaultError::Wrong`] with the wait until the next try.
    pub fn open_staff(&self, words: &str, now: Timestamp) -> Result<StaffKey, VaultError> {
        self.open_house_file(PASSPHRASE, words, now)
    }

    /// Opens the counsellor's door with the pictures of the recovery sheet.
    ///
    /// # Errors
    /// As [`Vault::open_staff`].
    pub fn recover_staff(&self, recovery: &Recovery, now: Timestamp) -> Result<StaffKey, VaultError> {
        self.open_house_file(RECOVERY, &passphrase(&recovery.0), now)
    }

    fn open_house_file(&self, name: &str, words: &str, now: Timestamp) -> Result<StaffKey, VaultError> {
        let path = self.house_folder().join(name);
        let bytes = fs::read(&path).map_err(VaultError::at(&path))?;
        count_try(&self.house_folder(), now, || match sealed::unseal(words, &bytes) {
            Ok(opened) => StaffKey::of(&opened).ok_or_else(|| VaultError::damaged(&path, "it holds something else")),
            Err(closed) => Err(closed.at(&path)),
        })
        .inspect(|_| {
            // From now on it is somebody's. Mostly the file is gone already.
            let _ = fs::remove_file(self.house_folder().join(UNTRIED));
        })
    }

    fn house_folder(&self) -> PathBuf {
        self.root().join(HOUSE)
    }
}

/// What a file is called that belonged to a passphrase that was taken back.
fn set_aside(number: u32, name: &str) -> String {
    format!("before-{number}-{name}")
}

fn unseal_notes(path: &Path, key: &str, sealed: &[u8]) -> Result<Notes, VaultError> {
    let opened = sealed::unseal_with_key(key, sealed).map_err(|closed| closed.at(path))?;
    readable::parse(path, &opened)
}

fn new_recovery() -> Recovery {
    let mut pictures = Zeroizing::new(vec![0; RECOVERY_LENGTH]);
    rand::rng().fill_bytes(&mut pictures);
    // Sixty-four pictures, so that no picture is likelier than another.
    pictures.iter_mut().for_each(|picture| *picture %= PICTURES.len() as u8);
    Recovery(pictures)
}
