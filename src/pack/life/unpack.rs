//! Writing the files of a package, each held against its list.

use std::collections::BTreeSet;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

use super::fault::LifeFault;
use super::notice::{Notice, Progress};
use super::package::Package;
use super::shelved::{PAPER, PAPER_SIGNATURE};
use crate::source::durable;

/// Writes all files of a package into a folder, and waits until the disk has them.
pub fn unpack<R: Read + Seek + Send>(package: &Package<R>, folder: &Path, told: Progress) -> Result<(), LifeFault> {
    let mut folders = BTreeSet::from([folder.to_owned()]);
    let files = &package.contents().files;
    durable::make_folder(folder).map_err(LifeFault::at(folder))?;
    for (at, listed) in files.iter().enumerate() {
        let bytes = package.unpack(&listed.path)?;
        // The names were looked at when the list was read.
        let place = folder.join(&listed.path);
        let above: PathBuf = place.parent().unwrap_or(folder).to_owned();
        if !folders.contains(&above) {
            durable::make_folder(&above).map_err(LifeFault::at(&above))?;
            folders.extend(above.ancestors().take_while(|above| *above != folder).map(Path::to_owned));
        }
        durable::write_through(&place, &bytes).map_err(LifeFault::at(&place))?;
        told(Notice { done: at + 1, all: files.len() });
    }
    let (written, signature) = package.papers();
    for (name, text) in [(PAPER, Some(written)), (PAPER_SIGNATURE, signature)] {
        let place = folder.join(name);
        text.map_or(Ok(()), |text| durable::write_through(&place, text.as_bytes())).map_err(LifeFault::at(&place))?;
    }
    folders.iter().try_for_each(|folder| durable::settle(folder).map_err(LifeFault::at(folder)))
}
