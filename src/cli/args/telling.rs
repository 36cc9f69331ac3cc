//! How a verb speaks.

use std::path::{Path, PathBuf};

use clap::Args as Options;

use crate::words::Language;

/// In which language, with the words that lie where.
#[derive(Clone, Debug, Options)]
pub struct Telling {
    /// The language to tell it in, nl, fr or en; the environment's where none is named
    #[arg(long, value_name = "TAG", value_parser = Language::parse)]
    pub lang: Option<Language>,
    /// The folder with the shipped packs
    #[arg(long, value_name = "DIR")]
    pub assets: Option<PathBuf>,
}

impl Telling {
    /// The folder with the shipped packs, where one is named.
    pub fn assets(&self) -> Option<&Path> {
        self.assets.as_deref()
    }
}
