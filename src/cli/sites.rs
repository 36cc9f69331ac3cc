//! Where a verb looks for packs, and for those whose signatures are known.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::pack::assets_dir;
use crate::pack::life::{Shelf, Signers};
use crate::vault::Vault;

/// Where packs are looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sites<'a> {
    /// The folder with the shipped packs; the program's own where none is named.
    pub assets: Option<&'a Path>,
    /// The folder for what is kept; this account's own where none is named.
    pub data: Option<&'a Path>,
}

impl Sites<'_> {
    /// The folder for what is kept, where this system has one.
    pub fn kept(&self) -> Option<PathBuf> {
        self.data.map(Path::to_owned).or_else(Vault::usual_place)
    }

    /// The folder of installed packs, whether it is there or not.
    pub fn installed(&self) -> Option<PathBuf> {
        self.kept().map(|data| Shelf::new(&data, None).root().to_owned())
    }

    /// Whose signatures are known.
    ///
    /// # Errors
    /// Where the list cannot be read. Where there is none, nobody is known.
    pub fn signers(&self) -> Result<Signers> {
        let Ok(places) = assets_dir(self.assets) else { return Ok(Signers::default()) };
        Signers::found(&places.assets).context("cannot read whose signatures are known")
    }
}
