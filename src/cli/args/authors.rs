//! The options of the verbs for authors, translators and reviewers. What stands here is what `gps help` prints.

use std::path::PathBuf;

use clap::{Args as Options, Subcommand, ValueEnum};

use super::format::Format;
use super::packs::Place;
use super::telling::Telling;
use crate::words::Language;

/// What to begin.
#[derive(Clone, Debug, Options)]
pub struct NewOptions {
    /// What it is to be
    #[arg(value_enum)]
    pub what: Beginning,
    /// Its name, for ever: small letters, digits and hyphens; of a language its tag, for instance tr
    #[arg(value_name = "ID")]
    pub id: String,
    /// The kind of a mission's first step: chat, scene, quiz, sort, spot, order, match, bodymap, circle, letter, mood,
    /// collage, roleplay, thesis, calm, pact or helpcard
    #[arg(long, value_name = "KIND", default_value = "chat")]
    pub kind: String,
    /// The module that lists a mission
    #[arg(long, value_name = "ID")]
    pub module: Option<String>,
    /// The folder of the pack it belongs to; for a layer, of the pack it lies over. Where none is named, the pack in the
    /// current folder, or the shipped one
    #[arg(long = "in", value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// The languages that a layer is written in, for instance nl; all of the pack it lies over where none is named
    #[arg(long, value_name = "TAG,…", value_delimiter = ',', value_parser = Language::parse)]
    pub speaks: Vec<Language>,
    /// How to print what was made
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The language of the comments and of what is told, nl, fr or en; the environment's where none is named
    #[arg(long, value_name = "TAG", value_parser = Language::parse)]
    pub lang: Option<Language>,
    /// The folder with the shipped packs
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
}

/// What can be begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Beginning {
    /// A stop on the route, with its guide
    Module,
    /// A mission of one step, to which more can be added
    Mission,
    /// A language of a pack
    Language,
    /// An adaptation: a pack that lies over another and holds only what differs
    Layer,
}

/// What to measure, and how to tell.
#[derive(Clone, Debug, Options)]
pub struct CoverageOptions {
    /// The folder of the pack, or the pack in one file; where none is named, the pack in the current folder, or the shipped one
    #[arg(value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// Layers over it, the lowest first: names of packs, folders, or packs in one file
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',')]
    pub with: Vec<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Write a board to look at into this file
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// Where installed packs lie, and how to tell it
    #[command(flatten)]
    pub place: Place,
}

/// Which book to write.
#[derive(Clone, Debug, Options)]
pub struct ScriptOptions {
    /// The folder of the pack, or the pack in one file; where none is named, the pack in the current folder, or the shipped one
    #[arg(value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// Layers over it, the lowest first: names of packs, folders, or packs in one file
    #[arg(long, value_name = "LAYER,…", value_delimiter = ',')]
    pub with: Vec<PathBuf>,
    /// Only these missions
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub mission: Vec<String>,
    /// The language of the book, for instance nl; the pack's own first where none is named. What is told round it is in the
    /// same language, where the program speaks it
    #[arg(long, value_name = "TAG", value_parser = Language::parse)]
    pub lang: Option<Language>,
    /// Write a page to read and to print into this file; plain text goes to the standard output where none is named
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    /// The folder with the shipped packs
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
    /// The folder for what is kept; this account's own where none is named
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Out to a translator, and back.
#[derive(Clone, Debug, Subcommand)]
pub enum TranslateVerb {
    /// Write a language as a sheet for a person, or as the Fluent tree that Pontoon and Weblate read.
    ///
    /// Exits with 0 where it was written, 2 where it was not.
    Export(ExportOptions),
    /// Take in a sheet or a tree that came back; where anything in it is wrong, say where and change nothing.
    ///
    /// Exits with 0 where it was taken in, 1 where something in it is wrong, 2 where it could not be read or written.
    Import(ImportOptions),
}

/// Which texts a translation is of.
#[derive(Clone, Debug, Options)]
pub struct TranslateOptions {
    /// The folder of the pack; where none is named, the pack in the current folder, or the shipped one
    #[arg(long = "in", value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// The interface's own words in the place of a pack
    #[arg(long, conflicts_with = "pack")]
    pub interface: bool,
    /// How to print what was done
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

/// What to write for a translator.
#[derive(Clone, Debug, Options)]
pub struct ExportOptions {
    /// The language to translate into, for instance tr
    #[arg(value_name = "LANGUAGE", value_parser = Language::parse)]
    pub language: Language,
    /// Write a sheet into this file; to the standard output where neither is named
    #[arg(long, value_name = "FILE", conflicts_with = "fluent")]
    pub csv: Option<PathBuf>,
    /// Write a Fluent tree into this folder
    #[arg(long, value_name = "DIR")]
    pub fluent: Option<PathBuf>,
    /// Replace what is there already
    #[arg(long)]
    pub force: bool,
    /// Which texts
    #[command(flatten)]
    pub of: TranslateOptions,
}

/// What to take in from a translator.
#[derive(Clone, Debug, Options)]
pub struct ImportOptions {
    /// The language that was translated into
    #[arg(value_name = "LANGUAGE", value_parser = Language::parse)]
    pub language: Language,
    /// The sheet, or the folder of the Fluent tree
    #[arg(value_name = "FILE|DIR")]
    pub from: PathBuf,
    /// Only say what would change
    #[arg(long)]
    pub dry_run: bool,
    /// Which texts
    #[command(flatten)]
    pub of: TranslateOptions,
}
