//! `gps list`.

use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize;

use super::args::{Format, ListOptions};
use super::exit::Exit;
use super::printer;
use super::shelf::{say, shelf, signers};
use super::words;
use crate::pack::life::{Shelved, SignedBy};
use crate::pack::visible;
use crate::words::Words;

/// A pack, for programs.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    version: String,
    title: String,
    languages: &'a [String],
    parents: Vec<String>,
    in_use: bool,
    shipped: bool,
    folder: String,
    #[serde(flatten)]
    signed: Option<&'a SignedBy>,
}

/// Lists the packs that came with the program and those that were installed.
///
/// # Errors
/// Where there is no place for what is installed.
pub fn run(options: &ListOptions) -> Result<Exit> {
    let ListOptions { format, place } = options;
    let (shelf, signers, words) = (shelf(place)?, signers(&place.telling)?, words::of(&place.telling)?);
    let all = shelf.all(&signers);
    match format {
        Format::Text => printer::print(|out| text(out, &all, &words))?,
        Format::Json => printer::print(|out| json(out, &all, &words))?,
    }
    Ok(Exit::Clean)
}

fn text(out: &mut dyn Write, all: &[Shelved], words: &Words) -> io::Result<()> {
    if all.is_empty() {
        writeln!(out, "{}", say(words, "none", []))?;
    }
    for pack in all {
        let Shelved { manifest, in_use, .. } = pack;
        let signed = match (&pack.signed, pack.shipped) {
            (Some(signed), _) => signed.message().in_words(words),
            (None, true) => say(words, "signed-shipped", []),
            (None, false) => say(words, "signed-lost", []),
        };
        let used = if *in_use { format!("  ({})", say(words, "in-use", [])) } else { String::new() };
        let name = format!("{} {}", manifest.id, manifest.version);
        let languages = visible(&manifest.languages.join(", "));
        writeln!(
            out,
            "{:<24} {}  {languages}  {signed}{used}",
            visible(&name),
            visible(&pack.title(words.language()))
        )?;
    }
    Ok(())
}

fn json(out: &mut dyn Write, all: &[Shelved], words: &Words) -> io::Result<()> {
    let lines = all.iter().map(|pack| Line {
        id: pack.manifest.id.as_str(),
        version: pack.manifest.version.to_string(),
        title: pack.title(words.language()),
        languages: &pack.manifest.languages,
        parents: pack.manifest.parents.iter().map(|parent| format!("{} {}", parent.id, parent.version)).collect(),
        in_use: pack.in_use,
        shipped: pack.shipped,
        folder: pack.folder.display().to_string(),
        signed: pack.signed.as_ref(),
    });
    writeln!(out, "{}", serde_json::to_string_pretty(&lines.collect::<Vec<_>>()).map_err(io::Error::from)?)
}
