//! Loading: what is whole plays, the rest is reported.

mod apply;
pub(super) mod coverage;
pub(super) mod laid;
pub(super) mod layered;
pub(super) mod media;
mod merge;
mod misnamed;
mod origins;
mod pack;
pub(super) mod par_chunks;
pub(super) mod parsed_pack;
pub(super) mod read_fault;
pub(super) mod reading;
mod recorded;
pub(super) mod ron_fault;
mod route;
pub(super) mod source_file;
#[cfg(test)]
pub(super) mod testing;
pub(super) mod unread;

pub use origins::Origins;
pub use pack::{Pack, PackLayer};
pub use recorded::{MadeRecording, RecordingPlace};
pub use source_file::from_ron;
pub use unread::UnreadFile;

use super::check;
use super::diagnostic::{Diagnostic, Severity};
use super::location::Location;
use crate::source::Source;

/// What loading gave.
#[derive(Debug)]
pub struct Loaded {
    /// The pack; none where its manifest cannot be read or is of a format this program does not know.
    pub pack: Option<Pack>,
    /// What was left out and why, in file order, for the staff log.
    pub diagnostics: Vec<Diagnostic>,
}

/// Loads a pack. A file that cannot be read, and a mission that cannot be played to its end, are left out. The texts are
/// read here and parsed when their language is asked for. Where the source is laid together from several, each of them is a
/// layer over those below it.
pub fn load(source: &dyn Source) -> Loaded {
    let pack = layered::read(source);
    let diagnostics = check::for_loading(source, &pack);
    let broken = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let broken: Vec<&Location> = broken.map(|found| &found.location).collect();
    Loaded { pack: Pack::of(pack, &broken), diagnostics }
}

#[cfg(test)]
mod tests;
