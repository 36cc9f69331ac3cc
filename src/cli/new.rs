//! `gps new`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use serde::Serialize;

use super::args::{Beginning, Format, NewOptions};
use super::exit::Exit;
use super::opened::{Opened, open};
use super::{files, printer};
use crate::author::new::{self, Desk, Made, Wish};
use crate::mission::TextKey;
use crate::pack::Message;

/// Begins something from a template, writes it and says what to do next.
///
/// # Errors
/// Where it is there already, or cannot be written.
pub fn run(options: &NewOptions) -> Result<Exit> {
    let opened = open(options.pack.as_deref(), options.lang.as_ref(), options.assets.as_deref())?;
    let root = root(&opened, options)?;
    let folder = root.display().to_string();
    let Opened { content, files: own, interface, words, .. } = &opened;
    let desk = Desk { content, files: own, interface, comments: words.language(), folder: &folder };
    let made = match options.what {
        Beginning::Module => new::module(&desk, &options.id),
        Beginning::Mission => {
            let wish = Wish { id: &options.id, kind: &options.kind, module: options.module.as_deref() };
            new::mission(&desk, &wish)
        }
        Beginning::Language => new::language(&desk, &options.id),
        Beginning::Layer => new::layer(&desk, &options.id, &options.speaks),
    };
    let made = made.map_err(|refused| anyhow!(opened.say(&refused.0)))?;
    files::create(&root, &made.files)?;
    files::replace(&root, &made.changed)?;
    match options.format {
        Format::Text => printer::print(|out| text(out, &opened, &folder, &made))?,
        Format::Json => printer::print(|out| json(out, &opened, &folder, &made))?,
    }
    Ok(Exit::Clean)
}

/// The folder that the files belong into. A layer gets one of its own: beside the pack that it lies over, where somebody
/// named that or stands in it; else here.
fn root(opened: &Opened, options: &NewOptions) -> Result<PathBuf> {
    if options.what != Beginning::Layer {
        return Ok(opened.root.clone());
    }
    let root = match (&options.pack, opened.root.file_name()) {
        (None, _) if opened.root != Path::new(".") => PathBuf::from(&options.id),
        (Some(pack), Some(_)) => pack.with_file_name(&options.id),
        (None | Some(_), _) => opened.root.canonicalize()?.with_file_name(&options.id),
    };
    if root.exists() {
        let args = vec![("folder", root.display().to_string().into())];
        bail!(opened.say(&Message { key: TextKey::value("new-refused-layer"), args }));
    }
    Ok(root)
}

fn text(out: &mut dyn Write, opened: &Opened, folder: &str, made: &Made) -> io::Result<()> {
    let say = |key: &str, count: usize| {
        let args = vec![("folder", folder.into()), ("count", count.into())];
        opened.say(&Message { key: TextKey::value(key), args })
    };
    writeln!(out, "{}", say("new-made", made.files.len()))?;
    for (path, _) in &made.files {
        writeln!(out, "    {path}")?;
    }
    if !made.changed.is_empty() {
        writeln!(out, "{}", say("new-changed", made.changed.len()))?;
    }
    for (path, _) in &made.changed {
        writeln!(out, "    {path}")?;
    }
    writeln!(out, "\n{}", say("new-next", 0))?;
    for (at, next) in made.next.iter().enumerate() {
        writeln!(out, "  {}. {}", at + 1, opened.say(next))?;
    }
    Ok(())
}

/// What was made, for programs.
#[derive(Serialize)]
struct Report<'a> {
    folder: &'a str,
    made: Vec<&'a str>,
    changed: Vec<&'a str>,
    next: Vec<String>,
}

fn json(out: &mut dyn Write, opened: &Opened, folder: &str, made: &Made) -> io::Result<()> {
    let report = Report {
        folder,
        made: made.files.iter().map(|(path, _)| path.as_str()).collect(),
        changed: made.changed.iter().map(|(path, _)| path.as_str()).collect(),
        next: made.next.iter().map(|next| opened.say(next)).collect(),
    };
    writeln!(out, "{}", serde_json::to_string_pretty(&report).map_err(io::Error::from)?)
}
