//! Which packs a verb is about.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::words;
use crate::pack::assets_dir;
use crate::pack::life::is_packed;

/// The pack that is played, and that layers lie over.
pub const BASE: &str = "base";

/// The packs that were named, or all that are shipped.
///
/// # Errors
/// Where one is neither a folder nor a pack in one file, or where no pack can be found.
pub fn packs(named: &[PathBuf], assets: Option<&Path>) -> Result<Vec<PathBuf>> {
    let named: Vec<PathBuf> = named.iter().map(|path| folder(path, assets)).collect();
    for path in &named {
        if !path.is_dir() && !is_packed(path) {
            return Err(words::told(assets, "verb-no-folder", [("path", path.display().to_string().into())]));
        }
    }
    if !named.is_empty() {
        return Ok(named);
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

/// The folder of a pack that was named: a shipped pack may be called by its name alone, where no folder here is.
pub fn folder(named: &Path, assets: Option<&Path>) -> PathBuf {
    let is_name = named.components().count() == 1 && !named.exists();
    let shipped =
        || Some(assets_dir(assets).ok()?.packs.join(named)).filter(|folder| folder.join("pack.ron").is_file());
    if is_name { shipped() } else { None }.unwrap_or_else(|| named.to_owned())
}
