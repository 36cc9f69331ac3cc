//! `gps coverage`.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::args::{CoverageOptions, Format};
use super::exit::Exit;
use super::opened::open_with;
use super::progress::Progress;
use super::shelf::told;
use super::{files, printer, words};
use crate::author::coverage::{coverage, html, table};
use crate::author::html::Look;
use crate::mission::TextKey;
use crate::pack::{Message, assets_dir, stale};
use crate::words::Words;

/// Measures a pack and tells how far it is.
///
/// # Errors
/// Where it is not there, or the board cannot be written.
pub fn run(options: &CoverageOptions) -> Result<Exit> {
    let CoverageOptions { pack, with, place, .. } = options;
    let telling = &place.telling;
    let opened = match open_with(pack.as_deref(), with, telling.lang.as_ref(), place.sites()) {
        Ok(opened) => opened,
        Err(error) => return told(&*words::of(telling)?, error),
    };
    let words = &opened.words;
    let measured = {
        let mut progress = Progress::new(say(words, "coverage-measuring", ""));
        let stale = stale(&opened.content);
        coverage(&opened.content, words, &stale, |done, all| progress.told(done, all))
    };
    if let Some(file) = &options.html {
        files::put(file, html(&measured, &look(telling.assets())?, words).as_bytes())?;
    }
    match options.format {
        Format::Json => {
            let text = serde_json::to_string_pretty(&measured).map_err(io::Error::from)?;
            printer::print(|out| writeln!(out, "{text}"))?;
        }
        Format::Text => printer::print(|out| {
            out.write_all(table(&measured, words).as_bytes())?;
            let Some(file) = &options.html else { return Ok(()) };
            writeln!(out, "\n{}", say(words, "coverage-written", &file.display().to_string()))
        })?,
    }
    Ok(if measured.is_whole() { Exit::Clean } else { Exit::Problems })
}

/// The colours of the game's look.
///
/// # Errors
/// Where the look cannot be read.
pub fn look(assets: Option<&Path>) -> Result<Look> {
    let theme = assets_dir(assets)?.theme;
    let text = fs::read_to_string(&theme).with_context(|| format!("cannot read {}", theme.display()))?;
    Ok(Look::of_theme(&text))
}

fn say(words: &Words, key: &str, file: &str) -> String {
    Message { key: TextKey::value(key), args: vec![("file", file.into())] }.in_words(words)
}
