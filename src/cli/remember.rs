//! `gps remember`.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use super::args::RememberOptions;
use super::exit::Exit;
use super::sites::Sites;
use super::stack::Stack;
use super::{printer, words};
use crate::mission::TextKey;
use crate::pack::{Message, remember, translated};

/// What is written into a layer.
const FILE: &str = "made_from.ron";

/// What is written for a language that was translated.
const TRANSLATED: &str = "translated_from.ron";

/// What stands above each, for who opens it.
const HEAD: &str =
    "// Written by `gps remember`: what stood below each piece when it was made. Nobody writes it by hand.\n";
const TRANSLATED_HEAD: &str =
    "// Written by `gps remember`: what the first language and this one said when they were held side by side.\n";

/// Notes what stands below every piece of a layer, or in a pack that stands by itself, what every translated sentence was
/// translated from, so that a change there is seen.
///
/// # Errors
/// Where what a layer lies over is not there, a pack has one language only, or the note cannot be written.
pub fn run(options: &RememberOptions) -> Result<Exit> {
    let path = &options.folder;
    let sites = Sites { assets: options.telling.assets(), data: None };
    let stack = Stack::of(path, sites)?;
    let mut said = Vec::new();
    if let Some(layer) = &stack.layer {
        if stack.below.is_none() {
            bail!("what {} lies over is not there; `gps check {}` says what", path.display(), path.display());
        }
        let note = remember(stack.source.as_ref(), layer);
        said.push(("layer-remembered", note.len(), write(path, FILE, HEAD, &note)?));
    } else {
        for (language, note) in translated(stack.source.as_ref()) {
            let folder = path.join("locales").join(language.as_str());
            said.push(("translation-remembered", note.len(), write(&folder, TRANSLATED, TRANSLATED_HEAD, &note)?));
        }
    }
    if said.is_empty() {
        bail!("{} is no layer and has one language only: there is nothing to note", path.display());
    }
    let words = words::of(&options.telling)?;
    for (message, count, file) in said {
        let mut said = Message::new(TextKey::value(message));
        said.args = vec![("count", count.into()), ("file", file.into())];
        printer::print(|out| writeln!(out, "{}", said.in_words(&words)))?;
    }
    Ok(Exit::Clean)
}

/// Writes a note into a folder, and tells where it lies.
fn write(folder: &Path, name: &str, head: &str, note: &impl Serialize) -> Result<String> {
    let text = ron::ser::to_string_pretty(note, ron::ser::PrettyConfig::default().struct_names(false))?;
    // Beside it first, so that a note is whole or not there.
    let (file, new) = (folder.join(name), folder.join(format!(".{name}.new")));
    fs::write(&new, format!("{head}{text}\n")).with_context(|| format!("cannot write {}", new.display()))?;
    fs::rename(&new, &file).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file.display().to_string())
}
