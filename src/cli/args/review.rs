//! The options of `gps review`.

use std::path::PathBuf;

use clap::{Args as Options, Subcommand};
use jiff::civil::Date;

use super::format::Format;
use super::telling::Telling;
use crate::words::Language;

/// What to do with reviews.
#[derive(Clone, Debug, Options)]
pub struct ReviewOptions {
    /// Give a seal, or show those that were given.
    #[command(subcommand)]
    pub verb: ReviewVerb,
}

/// What can be done with the review seals of a pack.
#[derive(Clone, Debug, Subcommand)]
pub enum ReviewVerb {
    /// Write into the pack that somebody read missions, guides or whole languages and found them good.
    ///
    /// The seal is bound to what they say now: a text that changes later breaks its part of it.
    Seal(SealOptions),
    /// Show every seal of a pack, and which messages broke it.
    ///
    /// Exits with 1 where a seal is broken.
    Show(ShowOptions),
}

/// What was read, by whom and when.
#[derive(Clone, Debug, Options)]
pub struct SealOptions {
    /// The folder of the pack; the shipped base where none is named
    #[arg(value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// Who read it: a name, or an organisation
    #[arg(long, value_name = "NAME")]
    pub by: String,
    /// As what: “deaf youth worker”
    #[arg(long, value_name = "ROLE")]
    pub role: String,
    /// On which day, for instance 2027-04-30; today where none is named
    #[arg(long, value_name = "DAY")]
    pub day: Option<Date>,
    /// These missions
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub mission: Vec<String>,
    /// The guides of these modules
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub guide: Vec<String>,
    /// Everything that is said in the languages; so, too, where no mission and no guide is named
    #[arg(long)]
    pub everything: bool,
    /// In these languages; in all of the pack where none is named
    #[arg(long = "in", value_name = "TAG,…", value_delimiter = ',', value_parser = Language::parse)]
    pub languages: Vec<Language>,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

/// Which seals to show, and how.
#[derive(Clone, Debug, Options)]
pub struct ShowOptions {
    /// The folder of the pack; the shipped base where none is named
    #[arg(value_name = "PACK")]
    pub pack: Option<PathBuf>,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}
