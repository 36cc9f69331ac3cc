//! What holds for the house, and the passphrase of the counsellor's door with its recovery sheet. The settings are for
//! every girl, so they are readable; the passphrase opens the page on which they are set.

use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use rand::Rng as _;
use zeroize::Zeroizing;

use super::error::VaultError;
use super::payload::Versioned;
use super::profile::count_try;
use super::sealed;
use super::tries::Tries;
use super::{Vault, atomic, readable};
use crate::app::secret::{PICTURES, passphrase};
use crate::app::{House, RECOVERY_LENGTH, Recovery};

const HOUSE: &str = "house";
const SETTINGS: &str = "house.ron";
const PASSPHRASE: &str = "passphrase.age";
const RECOVERY: &str = "recovery.age";

/// What is inside both files: that they open is all they say.
const OPEN: &[u8] = b"GPS house 1";

/// Shows that a counsellor gave the passphrase or the recovery sheet. Only the vault makes one.
#[derive(Debug)]
pub struct StaffKey(());

impl Vault {
    /// What holds for the house; the usual where nothing was set.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the file cannot be understood, [`VaultError::Newer`] where a newer program wrote it; it
    /// is left as it is.
    pub fn house(&self) -> Result<House, VaultError> {
        let path = self.house_folder().join(SETTINGS);
        readable::read(&path).map(Option::unwrap_or_default)
    }

    /// Keeps what holds for the house.
    ///
    /// # Errors
    /// Where it cannot be written, or a newer program wrote it; then it is as it was.
    pub fn keep_house(&self, house: &House, _staff: &StaffKey) -> Result<(), VaultError> {
        let path = self.house_folder().join(SETTINGS);
        readable::refuse_newer(&path)?;
        let text = ron::ser::to_string_pretty(&Versioned::new(house), ron::ser::PrettyConfig::default());
        let text = text.map_err(|error| VaultError::damaged(&path, error))?;
        atomic::make_folder(&self.house_folder())?;
        atomic::write(&self.house_folder(), SETTINGS, text.as_bytes(), None)
    }

    /// Whether the house has a passphrase.
    pub fn has_passphrase(&self) -> bool {
        self.house_folder().join(PASSPHRASE).exists()
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
        let by_sheet = sealed::seal(&passphrase(&recovery.0), self.cost, OPEN).map_err(damaged)?;
        let by_words = sealed::seal(words, self.cost, OPEN).map_err(damaged)?;
        // There from now on, so that a full disk never keeps a counsellor out.
        Tries::default().write(&folder)?;
        // The passphrase first: broken off in between, the sheet from before still opens. A new sheet is in no hand yet.
        atomic::write_together(&folder, &[(PASSPHRASE, &by_words), (RECOVERY, &by_sheet)])?;
        Ok((StaffKey(()), recovery))
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
            Ok(opened) if *opened == OPEN => Ok(StaffKey(())),
            Ok(_) => Err(VaultError::damaged(&path, "it holds something else")),
            Err(closed) => Err(closed.at(&path)),
        })
    }

    fn house_folder(&self) -> PathBuf {
        self.root().join(HOUSE)
    }
}

fn new_recovery() -> Recovery {
    let mut pictures = Zeroizing::new(vec![0; RECOVERY_LENGTH]);
    rand::rng().fill_bytes(&mut pictures);
    // Sixty-four pictures, so that no picture is likelier than another.
    pictures.iter_mut().for_each(|picture| *picture %= PICTURES.len() as u8);
    Recovery(pictures)
}
