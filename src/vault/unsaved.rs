//! What is to be written and is not on the disk yet. A disk that is full, a file that a virus scanner holds or a folder
//! that may not be written loses nothing: what failed stays here, sealed where it is hers, and is tried again until it is
//! written or the program ends. Her pictures are not needed for that and leave with her.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::Vault;
use super::error::VaultError;
use super::house::HouseFiles;
use super::profile::Sealed;
use super::session::SessionFile;
use crate::app::{Kept, ProfileId, Secret, Trouble};

/// How soon what failed is tried again, and each time twice as late as the time before, up to the longest wait.
const SOON: Duration = Duration::from_millis(250);
const LATEST: Duration = Duration::from_mins(1);

/// What a file is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// A girl's profile.
    Profile(ProfileId),
    /// What holds for the house.
    House,
    /// Where a session is.
    Session,
}

impl Of {
    /// What a page says of it.
    pub(super) fn trouble(&self, error: &VaultError) -> Trouble {
        let trouble = error.trouble().unwrap_or(Trouble::Other);
        match (self, trouble) {
            (Self::House, Trouble::Damaged) => Trouble::HouseDamaged,
            (Self::House, Trouble::Newer) => Trouble::HouseNewer,
            (Self::Session, Trouble::Newer) => Trouble::SessionNewer,
            // The sentences for these speak of a profile.
            (Self::House | Self::Session, Trouble::Gone) | (Self::Session, Trouble::Damaged) => Trouble::Other,
            (
                Self::House | Self::Session,
                Trouble::InUse
                | Trouble::ReadOnly
                | Trouble::Full
                | Trouble::HouseDamaged
                | Trouble::HouseNewer
                | Trouble::SessionNewer
                | Trouble::Other,
            )
            | (Self::Profile(_), _) => trouble,
        }
    }
}

/// What is not on the disk yet: of everything the newest, which makes an older one needless.
#[derive(Default)]
pub(super) struct Unsaved {
    profiles: BTreeMap<ProfileId, Sealed>,
    house: Option<HouseFiles>,
    session: Option<SessionFile>,
    failed: u32,
    tried: Option<Instant>,
}

impl Unsaved {
    pub(super) fn is_empty(&self) -> bool {
        self.profiles.is_empty() && self.house.is_none() && self.session.is_none()
    }

    pub(super) fn add_profile(&mut self, id: ProfileId, sealed: Sealed) {
        self.profiles.insert(id, sealed);
    }

    pub(super) fn add_house(&mut self, files: HouseFiles) {
        self.house = Some(files);
    }

    pub(super) fn add_session(&mut self, file: SessionFile) {
        self.session = Some(file);
    }

    /// Lets go of plans and log that are to be written.
    pub(super) fn drop_notes(&mut self) {
        if let Some(house) = &mut self.house {
            house.drop_notes();
        }
    }

    /// Lets go of what is to be wiped.
    pub(super) fn drop_profile(&mut self, id: &ProfileId) {
        self.profiles.remove(id);
    }

    /// What is kept of her that no disk has yet.
    pub(super) fn of_profile(&self, vault: &Vault, id: &ProfileId, secret: &Secret) -> Option<Kept> {
        vault.look_into(id, secret, self.profiles.get(id)?).ok()
    }

    /// What holds for the house, where no disk has it yet.
    pub(super) fn of_house(&self) -> Option<&HouseFiles> {
        self.house.as_ref()
    }

    /// Tries to write all of it, and tells what came of each. What is written is here no more.
    pub(super) fn write(&mut self, vault: &Vault) -> Vec<(Of, Result<(), VaultError>)> {
        let mut came = Vec::new();
        self.profiles.retain(|id, sealed| {
            let put = vault.put(id, sealed);
            let stays = put.is_err();
            came.push((Of::Profile(id.clone()), put));
            stays
        });
        if let Some(files) = &mut self.house {
            let put = vault.put_house(files);
            if put.is_ok() {
                self.house = None;
            }
            came.push((Of::House, put));
        }
        if let Some(file) = &self.session {
            let put = vault.put_session(file);
            if put.is_ok() {
                self.session = None;
            }
            came.push((Of::Session, put));
        }
        self.failed = if self.is_empty() { 0 } else { self.failed.saturating_add(1) };
        self.tried = Some(Instant::now());
        came
    }

    /// How long the next try waits; none where nothing is left to be written.
    pub(super) fn wait(&self) -> Option<Duration> {
        let tried = self.tried.filter(|_| !self.is_empty())?;
        let whole = SOON.saturating_mul(2_u32.saturating_pow(self.failed.saturating_sub(1))).min(LATEST);
        Some(whole.saturating_sub(tried.elapsed()))
    }
}
