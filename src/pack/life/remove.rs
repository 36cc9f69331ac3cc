//! Taking packs away, and going back to the version before.

use semver::Version;

use super::fault::LifeFault;
use super::held::Held;
use super::shelf::Shelf;
use crate::mission::ids::PackId;

/// What was taken away.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// The pack.
    pub id: PackId,
    /// The versions of it.
    pub versions: Vec<Version>,
    /// The version that is in use now; none where none is left.
    pub in_use: Option<Version>,
    /// The packs in use that lie over it.
    pub leaning: Vec<PackId>,
}

/// Takes a pack away, or one version of it. Where that was in use, the one before it is now.
///
/// # Errors
/// Where it is not there, or the disk says no.
pub fn remove(shelf: &Shelf, id: &PackId, version: Option<&Version>) -> Result<Removed, LifeFault> {
    let versions = shelf.versions(id);
    if versions.is_empty() {
        return Err(LifeFault::NotInstalled(id.clone()));
    }
    let held = Held::of(shelf)?;
    let removed = match version {
        // The only one: the pack goes with it.
        Some(version) if versions.iter().any(|other| other != version) => {
            if !versions.contains(version) {
                return Err(LifeFault::NoVersion(format!("{id} {version}")));
            }
            if shelf.current(id).as_ref() == Some(version) {
                let newest = || versions.iter().rfind(|other| *other != version).cloned();
                if let Some(next) = shelf.before(id, version).or_else(newest) {
                    held.back_to(id, &next)?;
                }
            }
            held.take_away(&shelf.folder(id, version)?)?;
            vec![version.clone()]
        }
        Some(version) if !versions.contains(version) => {
            return Err(LifeFault::NoVersion(format!("{id} {version}")));
        }
        Some(_) | None => {
            held.take_away(&held.pack_folder(id))?;
            versions
        }
    };
    let leaning = shelf.leaning_on(id);
    Ok(Removed { id: id.clone(), versions: removed, in_use: shelf.current(id), leaning })
}

/// Goes back to the version that was in use before. Gives the one that was left and the one that is in use now.
///
/// # Errors
/// Where there is none, or the disk says no.
pub fn roll_back(shelf: &Shelf, id: &PackId) -> Result<(Version, Version), LifeFault> {
    let current = shelf.current(id).ok_or_else(|| LifeFault::NotInstalled(id.clone()))?;
    let before = shelf.before(id, &current).ok_or_else(|| LifeFault::NothingBefore(id.clone()))?;
    let held = Held::of(shelf)?;
    held.back_to(id, &before)?;
    Ok((current, before))
}
