//! `gps remember`.

use std::fs;

use anyhow::{Context as _, Result, bail};

use super::args::RememberOptions;
use super::exit::Exit;
use super::sites::Sites;
use super::stack::Stack;
use super::{printer, words};
use crate::mission::TextKey;
use crate::pack::{Message, remember};

/// What is written into it.
const FILE: &str = "made_from.ron";

/// What stands above it, for who opens it.
const HEAD: &str =
    "// Written by `gps remember`: what stood below each piece when it was made. Nobody writes it by hand.\n";

/// Notes what stands below every piece of a layer, so that a change there is seen.
///
/// # Errors
/// Where the folder is no layer, or what it lies over is not there, or the note cannot be written.
pub fn run(options: &RememberOptions) -> Result<Exit> {
    let path = &options.layer;
    let sites = Sites { assets: options.telling.assets(), data: None };
    let stack = Stack::of(path, sites)?;
    let Some(layer) = &stack.layer else {
        bail!("{} is no layer: its pack.ron names no parents", path.display());
    };
    if stack.below.is_none() {
        bail!("what {} lies over is not there; `gps check {}` says what", path.display(), path.display());
    }
    let note = remember(stack.source.as_ref(), layer);
    let text = ron::ser::to_string_pretty(&note, ron::ser::PrettyConfig::default().struct_names(false))?;
    // Beside it first, so that a note is whole or not there.
    let (file, new) = (path.join(FILE), path.join(".made_from.new"));
    fs::write(&new, format!("{HEAD}{text}\n")).with_context(|| format!("cannot write {}", new.display()))?;
    fs::rename(&new, &file).with_context(|| format!("cannot write {}", file.display()))?;
    let words = words::of(&options.telling)?;
    let mut said = Message::new(TextKey::value("layer-remembered"));
    said.args = vec![("count", note.len().into()), ("file", file.display().to_string().into())];
    printer::print(|out| writeln!(out, "{}", said.in_words(&words)))?;
    Ok(Exit::Clean)
}
