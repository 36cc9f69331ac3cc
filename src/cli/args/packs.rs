//! The verbs about packs as files, with their options.

use std::path::PathBuf;

use clap::Args as Options;
use semver::Version;

use super::format::Format;
use super::telling::Telling;
use crate::cli::sites::Sites;

/// What to make one file of.
#[derive(Clone, Debug, Options)]
pub struct PackOptions {
    /// The folder of the pack
    #[arg(value_name = "PACK")]
    pub pack: PathBuf,
    /// The secret key to sign with, as `minisign -G` writes it
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// The file to write; <id>-<version>.gpspack here where none is named
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

/// What to install.
#[derive(Clone, Debug, Options)]
pub struct InstallOptions {
    /// The pack's one file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Install it although somebody signed it whom this computer does not know
    #[arg(long)]
    pub stranger: bool,
    /// Install it although nobody signed it
    #[arg(long)]
    pub unsigned: bool,
    /// Where, and how to say it
    #[command(flatten)]
    pub place: Place,
}

/// What to list.
#[derive(Clone, Debug, Options)]
pub struct ListOptions {
    /// How to print it
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Where, and how to say it
    #[command(flatten)]
    pub place: Place,
}

/// What to take away.
#[derive(Clone, Debug, Options)]
pub struct RemoveOptions {
    /// The name of the pack
    #[arg(value_name = "ID")]
    pub id: String,
    /// Only this version of it
    #[arg(long, value_name = "VERSION")]
    pub version: Option<Version>,
    /// Where, and how to say it
    #[command(flatten)]
    pub place: Place,
}

/// What to go back with.
#[derive(Clone, Debug, Options)]
pub struct RollbackOptions {
    /// The name of the pack
    #[arg(value_name = "ID")]
    pub id: String,
    /// Where, and how to say it
    #[command(flatten)]
    pub place: Place,
}

/// Where packs are installed.
#[derive(Clone, Debug, Options)]
pub struct Place {
    /// The folder for what is kept; this account's own where none is named
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// How to tell it
    #[command(flatten)]
    pub telling: Telling,
}

impl Place {
    /// Where packs are looked for.
    pub fn sites(&self) -> Sites<'_> {
        Sites { assets: self.telling.assets(), data: self.data.as_deref() }
    }
}
