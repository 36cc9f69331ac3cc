//! `gps check`.

use anyhow::Result;

use super::args::{CheckOptions, Format};
use super::checked::Wish;
use super::exit::Exit;
use super::shelf::told;
use super::{checked, json, printer, problems, words};
use crate::pack::Severity;

/// Checks packs and prints what is wrong with them.
///
/// # Errors
/// Where a pack is not there.
pub fn run(options: &CheckOptions) -> Result<Exit> {
    let CheckOptions { packs, mission, every_text, with, place, .. } = options;
    let words = words::of(&place.telling)?;
    let wish = Wish { missions: mission, every_text: *every_text, with, sites: place.sites() };
    let checked = match checked::check(packs, &wish) {
        Ok(checked) => checked,
        Err(error) => return told(&words, error),
    };
    match options.format {
        Format::Text => printer::print(|out| problems::text(out, &checked, &words))?,
        Format::Json => printer::print(|out| json::json(out, &checked, &words))?,
    }
    let mut found = checked.iter().flat_map(|checked| &checked.found);
    let bad = found.any(|problem| problem.severity == Severity::Error || options.deny_warnings);
    Ok(if bad { Exit::Problems } else { Exit::Clean })
}
