//! Which packs a verb is about.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::known::is_packed;
use crate::pack::assets_dir;
use crate::pack::life::PACK_ENDING;

/// The packs that were named, or all that are shipped.
///
/// # Errors
/// Where one is neither a folder nor a pack in one file, or where no pack can be found.
pub fn packs(named: &[PathBuf], assets: Option<&Path>) -> Result<Vec<PathBuf>> {
    for path in named {
        if !path.is_dir() && !is_packed(path) {
            bail!("{} is neither a folder that holds a pack's pack.ron nor a .{PACK_ENDING} file", path.display());
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
