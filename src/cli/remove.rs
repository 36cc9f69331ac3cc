//! `gps remove`.

use std::path::Path;

use anyhow::Result;

use super::args::RemoveOptions;
use super::exit::Exit;
use super::printer;
use super::shelf::{refused, say, shelf};
use super::words;
use crate::mission::ids::PackId;
use crate::pack::life::{Removed, remove};

/// Takes a pack away, or one version of it.
///
/// # Errors
/// Where there is no place for what is installed.
pub fn run(options: &RemoveOptions) -> Result<Exit> {
    let (shelf, words) = (shelf(&options.place)?, words::of(&options.place.telling)?);
    let id = PackId::from(options.id.as_str());
    let Removed { id, versions, in_use, leaning } = match remove(&shelf, &id, options.version.as_ref()) {
        Ok(removed) => removed,
        Err(fault) => return Ok(refused(&words, &fault, Path::new(&options.id))),
    };
    let gone = versions.iter().map(|version| say(&words, "removed", [("name", format!("{id} {version}").into())]));
    let used = in_use.map(|version| say(&words, "removed-in-use", [("version", version.to_string().into())]));
    let leaning = leaning.iter().filter(|_| used.is_none());
    let leaning = leaning.map(|other| say(&words, "removed-leaning", [("other", other.as_str().into())]));
    let lines: Vec<String> = gone.chain(leaning).chain(used.clone()).collect();
    printer::print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Clean)
}
