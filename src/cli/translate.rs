//! `gps translate export` and `gps translate import`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use serde::Serialize;

use super::args::{ExportOptions, Format, ImportOptions, TranslateOptions, TranslateVerb};
use super::exit::Exit;
use super::opened::open;
use super::{files, printer, words};
use crate::author::translate::{Catalogue, Fault, Taken, merge, read_sheet, read_tree, write_sheet, write_tree};
use crate::mission::TextKey;
use crate::pack::{Arg, Folder, Message, Within, assets_dir};
use crate::words::{Language, Words};

/// The language that the interface is translated from.
const INTERFACE_FROM: &str = "en";

/// Gives a language to a translator, or takes it back.
///
/// # Errors
/// Where it cannot be read or written.
pub fn run(verb: &TranslateVerb) -> Result<Exit> {
    match verb {
        TranslateVerb::Export(options) => export(options),
        TranslateVerb::Import(options) => import(options),
    }
}

/// The texts a translation is of.
struct Texts {
    catalogue: Catalogue,
    words: std::sync::Arc<Words>,
    /// The folder of the language's files.
    folder: PathBuf,
    /// Whether the language is one of those that are spoken here.
    is_spoken: bool,
}

impl Texts {
    fn say(&self, key: &str, args: Vec<(&'static str, Arg)>) -> String {
        Message { key: TextKey::value(key), args }.in_words(&self.words)
    }
}

fn texts(language: &Language, options: &TranslateOptions) -> Result<Texts> {
    let assets = options.telling.assets();
    let words = words::of(&options.telling)?;
    let told = |message: Message| anyhow!(message.in_words(&words));
    if options.interface {
        let locales = assets_dir(assets)?.locales;
        let source = Within::new(Folder::new(&locales), "locales", "locales");
        let from = Language::parse(INTERFACE_FROM)?;
        let catalogue = Catalogue::of_interface(&source, &from, language, &words).map_err(told)?;
        return Ok(Texts { catalogue, words, folder: locales.join(language.as_str()), is_spoken: true });
    }
    let opened = open(options.pack.as_deref(), options.telling.lang.as_ref(), assets)?;
    let catalogue = Catalogue::of_pack(&opened.content, &opened.files, language, &words).map_err(told)?;
    let is_spoken = opened.content.pack().texts.languages().contains(language);
    Ok(Texts { catalogue, words, folder: opened.root.join("locales").join(language.as_str()), is_spoken })
}

fn export(options: &ExportOptions) -> Result<Exit> {
    let texts = texts(&options.language, &options.of)?;
    let open = texts.catalogue.rows.iter().filter(|row| row.translated().is_empty()).count();
    let told = |file: &Path, key: &str| {
        let args = vec![
            ("count", texts.catalogue.rows.len().into()),
            ("open", open.into()),
            ("language", options.language.as_str().into()),
            ("reference", texts.catalogue.reference.language.as_str().into()),
            ("file", file.display().to_string().into()),
        ];
        texts.say(key, args)
    };
    let free = |path: &Path| {
        if path.exists() && !options.force {
            bail!(texts.say("translate-there", vec![("file", path.display().to_string().into())]));
        }
        Ok(())
    };
    let (file, key) = match (&options.csv, &options.fluent) {
        (_, Some(folder)) => {
            free(folder)?;
            files::replace(folder, &write_tree(&texts.catalogue))?;
            (folder, "translate-exported-tree")
        }
        (Some(file), None) => {
            free(file)?;
            files::put(file, &write_sheet(&texts.catalogue))?;
            (file, "translate-exported")
        }
        (None, None) => {
            printer::print(|out| out.write_all(&write_sheet(&texts.catalogue)))?;
            return Ok(Exit::Clean);
        }
    };
    let said = told(file, key);
    let report = Exported { sentences: texts.catalogue.rows.len(), open, file: file.display().to_string() };
    match options.of.format {
        Format::Text => printer::print(|out| writeln!(out, "{said}"))?,
        Format::Json => json(&report)?,
    }
    Ok(Exit::Clean)
}

fn import(options: &ImportOptions) -> Result<Exit> {
    let texts = texts(&options.language, &options.of)?;
    if !texts.is_spoken {
        bail!(texts.say("translate-not-spoken", vec![("language", options.language.as_str().into())]));
    }
    let given = if options.from.is_dir() {
        read_tree(&tree(&options.from, &options.language), "tree", &options.language)
    } else {
        let cannot = || format!("cannot read {}", options.from.display());
        read_sheet(&fs::read(&options.from).with_context(cannot)?, &options.language)
    };
    let taken = given.and_then(|given| merge(&texts.catalogue, &given));
    let report = match &taken {
        Ok(taken) => Imported::of(taken),
        Err(faults) => Imported::refused(faults, &texts),
    };
    if let Ok(taken) = taken.as_ref().map_err(Vec::len)
        && !options.dry_run
    {
        files::replace(&texts.folder, &taken.files)?;
    }
    match options.of.format {
        Format::Text => text(&texts, &taken, options.dry_run)?,
        Format::Json => json(&report)?,
    }
    Ok(if taken.is_ok() { Exit::Clean } else { Exit::Problems })
}

/// The folder of a tree that came back, whether it is named itself or the one of the language in it.
fn tree(from: &Path, language: &Language) -> Within<Folder> {
    let inside = from.join(language.as_str());
    if inside.is_dir() {
        Within::new(Folder::new(from), "tree", from.display().to_string())
    } else {
        Within::new(Folder::new(from), &format!("tree/{language}"), from.display().to_string())
    }
}

fn text(texts: &Texts, taken: &Result<Taken, Vec<Fault>>, dry_run: bool) -> io::Result<()> {
    printer::print(|out| {
        let taken = match taken {
            Ok(taken) => taken,
            Err(faults) => {
                for fault in faults {
                    writeln!(out, "{}", fault.in_words(&texts.words))?;
                }
                return writeln!(out, "\n{}", texts.say("translate-refused", vec![("count", faults.len().into())]));
            }
        };
        if taken.changed + taken.added == 0 {
            writeln!(out, "{}", texts.say("translate-nothing", Vec::new()))?;
        } else {
            let args = vec![("changed", taken.changed.into()), ("added", taken.added.into())];
            writeln!(out, "{}", texts.say("translate-imported", args))?;
            for (below, _) in &taken.files {
                writeln!(out, "    {}", texts.folder.join(below).display())?;
            }
        }
        if !taken.emptied.is_empty() {
            writeln!(out, "{}", texts.say("translate-emptied", Vec::new()))?;
        }
        for key in &taken.emptied {
            writeln!(out, "    {key}")?;
        }
        if !taken.remarks.is_empty() {
            writeln!(out, "{}", texts.say("translate-remarks", Vec::new()))?;
        }
        for (key, remark) in &taken.remarks {
            writeln!(out, "    {key}: {}", crate::pack::visible(remark))?;
        }
        if dry_run { writeln!(out, "{}", texts.say("translate-dry", Vec::new())) } else { Ok(()) }
    })
}

/// What was written, for programs.
#[derive(Serialize)]
struct Exported {
    sentences: usize,
    open: usize,
    file: String,
}

/// What was taken in, for programs.
#[derive(Default, Serialize)]
struct Imported {
    changed: usize,
    added: usize,
    files: Vec<String>,
    emptied: Vec<String>,
    remarks: Vec<(String, String)>,
    faults: Vec<String>,
}

impl Imported {
    fn of(taken: &Taken) -> Self {
        Self {
            changed: taken.changed,
            added: taken.added,
            files: taken.files.iter().map(|(below, _)| below.clone()).collect(),
            emptied: taken.emptied.iter().map(ToString::to_string).collect(),
            remarks: taken.remarks.iter().map(|(key, remark)| (key.to_string(), remark.clone())).collect(),
            faults: Vec::new(),
        }
    }

    fn refused(faults: &[Fault], texts: &Texts) -> Self {
        Self { faults: faults.iter().map(|fault| fault.in_words(&texts.words)).collect(), ..Self::default() }
    }
}

fn json(report: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_string_pretty(report).map_err(io::Error::from)?;
    printer::print(|out| writeln!(out, "{text}"))
}
