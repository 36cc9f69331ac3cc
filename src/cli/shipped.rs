//! Which packs a verb is about.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::words;
use crate::pack::assets_dir;

/// The packs that were named, or all that are shipped.
///
/// # Errors
/// Where one is no folder, or where no pack can be found.
pub fn packs(named: &[PathBuf], assets: Option<&Path>) -> Result<Vec<PathBuf>> {
    for path in named {
        if !path.is_dir() {
            return Err(words::told(assets, "verb-no-folder", [("path", path.display().to_string().into())]));
        }
    }
    if !named.is_empty() {
        return Ok(named.to_vec());
    }
    let folder = assets_dir(assets)?.packs;
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot list the packs in {}", folder.display()))?;
    let mut packs: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    packs.retain(|path| path.is_dir());
    packs.sort();
    if packs.is_empty() {
        bail!("there is no pack in {}", folder.display());
    }
    Ok(packs)
}
