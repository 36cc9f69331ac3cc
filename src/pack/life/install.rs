//! Installing a package: looked at as a whole, written aside, and only then given its place.

use std::io::{Read, Seek};

use semver::Version;

use super::contents::Contents;
use super::fault::LifeFault;
use super::held::Held;
use super::notice::Progress;
use super::package::Package;
use super::shelf::Shelf;
use super::shelved::{manifest, papers};
use super::signers::SignedBy;
use super::unpack::unpack;
use crate::mission::ids::PackId;
use crate::pack::check::check_files;
use crate::pack::load::load;
use crate::pack::location::Location;
use crate::pack::model::{FORMAT, Parent};
use crate::source::{Folder, Source as _};

/// Whose packs whoever installs has said yes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consent {
    /// Of those whose key this program knows.
    #[default]
    Known,
    /// Also of a stranger who signed: who made it cannot be told, only that nobody changed it since.
    Stranger,
    /// Also of nobody.
    Unsigned,
}

/// What was installed.
#[derive(Clone, Debug, PartialEq)]
pub struct Installed {
    /// The pack.
    pub id: PackId,
    /// The version, which is in use now.
    pub version: Version,
    /// Who signed it.
    pub signed: SignedBy,
    /// The version that was in use before.
    pub before: Option<Version>,
    /// Whether that one was signed by somebody else.
    pub other_signer: bool,
    /// The packs that it lies over and that are not there: until they are, nobody sees it.
    pub lacks: Vec<Parent>,
}

/// Installs a package and puts it in use. The versions that are there stay.
///
/// # Errors
/// Where anything is wrong with it, or nobody said yes to it: then all is as it was.
pub fn install<R: Read + Seek + Send>(
    shelf: &Shelf,
    package: &Package<R>,
    consent: Consent,
    told: Progress,
) -> Result<Installed, LifeFault> {
    let Contents { id, version, signer, .. } = package.contents();
    let here = shelf.current_folder(id).and_then(|folder| papers(&folder));
    let same_signer = here.as_ref().is_some_and(|(contents, _)| contents.signer == *signer);
    let needs = match package.signed() {
        SignedBy::Known { .. } => Consent::Known,
        // Whoever said yes to her once need not say it again for this pack.
        SignedBy::Stranger { .. } if same_signer => Consent::Known,
        SignedBy::Stranger { .. } => Consent::Stranger,
        SignedBy::Nobody => Consent::Unsigned,
    };
    if consent < needs {
        return Err(LifeFault::NeedsConsent(package.signed().clone()));
    }
    let parents = fits(package)?;
    let held = Held::of(shelf)?;
    let place = shelf.folder(id, version)?;
    if place.exists() {
        is_the_same(package, &place)?;
    } else {
        let new = held.new_folder();
        let written = unpack(package, &new, told).and_then(|()| opens(&Folder::new(&new), &parents));
        written.inspect_err(|_| {
            // The next one clears it, too.
            let _ = std::fs::remove_dir_all(&new);
        })?;
        held.place(id, version)?;
    }
    let before = shelf.current(id).filter(|current| current != version);
    if shelf.current(id).as_ref() != Some(version) {
        held.switch(id, version)?;
    }
    Ok(Installed {
        id: id.clone(),
        version: version.clone(),
        signed: package.signed().clone(),
        other_signer: before.is_some() && here.is_some() && !same_signer,
        before,
        lacks: shelf.lacking(&parents),
    })
}

/// The manifest says what the list says, in a format that is known here. Gives the packs that it lies over.
fn fits<R: Read + Seek + Send>(package: &Package<R>) -> Result<Vec<Parent>, LifeFault> {
    let Contents { id, version, .. } = package.contents();
    let manifest = manifest(package)?;
    if manifest.format > FORMAT {
        return Err(LifeFault::Newer { found: manifest.format, known: FORMAT });
    }
    if manifest.id != *id || manifest.version != *version {
        let (listed, found) = (format!("{id} {version}"), format!("{} {}", manifest.id, manifest.version));
        return Err(LifeFault::OtherPack { listed, found });
    }
    Ok(manifest.parents)
}

/// What was written can be played, and each file of it read and drawn. A layer alone cannot be played: whoever lays it over
/// others tells what is wrong with it.
fn opens(folder: &Folder, parents: &[Parent]) -> Result<(), LifeFault> {
    if let Some(problem) = check_files(folder).into_iter().next() {
        let Location { file, start, .. } = problem.location;
        return Err(LifeFault::Unfit { place: format!("{file}:{}", start.line), why: problem.message });
    }
    if parents.is_empty() && load(folder).pack.is_none() { Err(LifeFault::Unplayable) } else { Ok(()) }
}

/// The version that is there is this one, file by file.
fn is_the_same<R: Read + Seek + Send>(package: &Package<R>, place: &std::path::Path) -> Result<(), LifeFault> {
    let Contents { id, version, files, .. } = package.contents();
    let name = format!("{id} {version}");
    let Some((there, _)) = papers(place) else { return Err(LifeFault::DamagedVersion(name)) };
    if there.files != *files {
        return Err(LifeFault::SameVersion(name));
    }
    let folder = Folder::new(place);
    let whole = files.iter().all(|listed| folder.read(&listed.path).is_ok_and(|bytes| listed.is(&bytes)));
    if whole { Ok(()) } else { Err(LifeFault::DamagedVersion(name)) }
}
