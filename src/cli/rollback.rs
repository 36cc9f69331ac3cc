//! `gps rollback`.

use std::path::Path;

use anyhow::Result;

use super::args::RollbackOptions;
use super::exit::Exit;
use super::printer;
use super::shelf::{refused, say, shelf};
use super::words;
use crate::mission::ids::PackId;
use crate::pack::life::roll_back;

/// Goes back to the version of a pack that was in use before.
///
/// # Errors
/// Where there is no place for what is installed.
pub fn run(options: &RollbackOptions) -> Result<Exit> {
    let (shelf, words) = (shelf(&options.place)?, words::of(&options.place.telling)?);
    match roll_back(&shelf, &PackId::from(options.id.as_str())) {
        Ok((left, before)) => {
            let version = ("version", left.to_string().into());
            let args = [("id", options.id.as_str().into()), ("before", before.to_string().into()), version];
            printer::print(|out| writeln!(out, "{}", say(&words, "rolled-back", args)))?;
            Ok(Exit::Clean)
        }
        Err(fault) => Ok(refused(&words, &fault, Path::new(&options.id))),
    }
}
