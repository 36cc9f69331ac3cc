//! What the verbs about installed packs share: where they lie, whose signatures are known, how a fault is told.

use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};

use super::args::{Place, Telling};
use super::exit::Exit;
use super::known::Refused;
use super::sites::Sites;
use crate::mission::TextKey;
use crate::pack::life::{LifeFault, Shelf, Signers};
use crate::pack::{Arg, Message, assets_dir, life};
use crate::words::Words;

/// The shelf of this account, or in the folder that was named.
///
/// # Errors
/// Where the system has no place for what a program keeps.
pub fn shelf(place: &Place) -> Result<Shelf> {
    let data = place.sites().kept();
    let data = data.context("this system has no folder for what a program keeps; name one with --data DIR")?;
    let shipped = assets_dir(place.telling.assets()).ok().map(|places| places.packs);
    Ok(Shelf::new(&data, shipped))
}

/// Whose signatures are known.
///
/// # Errors
/// Where the list cannot be read. Where there is none, nobody is known.
pub fn signers(telling: &Telling) -> Result<Signers> {
    Sites { assets: telling.assets(), data: None }.signers()
}

/// A sentence about packs.
pub fn say<const N: usize>(words: &Words, key: &str, args: [(&'static str, Arg); N]) -> String {
    life::say(key, args).in_words(words)
}

/// Tells why nothing was done, and ends as that asks.
pub fn refused(words: &Words, fault: &LifeFault, file: &Path) -> Exit {
    let exit = wrong(words, fault, file);
    // Where nobody listens any more there is nobody left to tell.
    let _ = writeln!(io::stderr(), "{}", say(words, "refused", []));
    exit
}

/// Tells what is wrong with a pack file, and ends as that asks.
fn wrong(words: &Words, fault: &LifeFault, file: &Path) -> Exit {
    let error = Message::new(TextKey::value("check-word-error")).in_words(words);
    let why = fault.message(&file.display().to_string()).in_words(words);
    // As above.
    let _ = writeln!(io::stderr(), "{error}: {why}");
    if fault.could_not_try() { Exit::CouldNotRun } else { Exit::Problems }
}

/// Ends a verb that met a pack file with something wrong in it by telling what; another reason is handed on.
///
/// # Errors
/// With that reason.
pub fn told(words: &Words, error: anyhow::Error) -> Result<Exit> {
    let Refused { file, fault } = error.downcast::<Refused>()?;
    Ok(wrong(words, &fault, &file))
}
