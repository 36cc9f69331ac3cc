//! `gps check`.

use anyhow::Result;

use super::Exit;
use super::args::{CheckOptions, Format};
use super::{json, printer, problems, shipped, words};
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
    let words = words::find(options.lang.as_ref(), options.assets.as_deref())?;
    match options.format {
        Format::Text => printer::print(|out| problems::text(out, &checked, &words))?,
        Format::Json => printer::print(|out| json::json(out, &checked, &words))?,
    }
    let mut found = checked.iter().flat_map(|(_, found)| found);
    let bad = found.any(|problem| problem.severity == Severity::Error || options.deny_warnings);
    Ok(if bad { Exit::Problems } else { Exit::Clean })
}
