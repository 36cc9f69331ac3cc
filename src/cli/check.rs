//! `gps check`.

use anyhow::Result;

use super::Exit;
use super::args::{CheckOptions, Format};
use super::{printer, shipped};
use crate::pack::{self, Folder, Severity};

/// Checks packs and prints what is wrong with them.
///
/// # Errors
/// Where a pack is not there.
pub fn run(options: &CheckOptions) -> Result<Exit> {
    let packs = shipped::packs(&options.packs, options.assets.as_deref())?;
    let checked = packs.iter().map(|path| {
        let folder = Folder::new(path);
        let found = pack::check(&folder);
        (folder, found)
    });
    let checked: Vec<_> = checked.collect();
    match options.format {
        Format::Text => printer::print(|out| printer::text(out, &checked))?,
        Format::Json => printer::print(|out| printer::json(out, &checked))?,
    }
    let mut found = checked.iter().flat_map(|(_, found)| found);
    let bad = found.any(|problem| problem.severity == Severity::Error || options.deny_warnings);
    Ok(if bad { Exit::Problems } else { Exit::Clean })
}
