//! `gps walk`.

use anyhow::{Result, bail};

use super::args::WalkOptions;
use super::exit::Exit;
use super::{printer, shipped};
use crate::mission::{Walk, walk};
use crate::pack::{Folder, Source as _, load};

/// Walks every mission of a pack and prints what it found.
///
/// # Errors
/// Where a pack is not there or cannot be opened.
pub fn run(options: &WalkOptions) -> Result<Exit> {
    let mut exit = Exit::Clean;
    for path in shipped::packs(&options.packs, options.assets.as_deref())? {
        let folder = Folder::new(&path);
        let loaded = load(&folder);
        let Some(pack) = loaded.pack else {
            bail!("{} cannot be opened; `gps check {}` says why", folder.name(), folder.name());
        };
        let walks: Vec<(&str, Walk)> = pack.missions.iter().map(|(id, mission)| (id.as_str(), walk(mission))).collect();
        // A mission that cannot be played is no safe mission.
        let left_out = loaded.diagnostics.len();
        printer::print(|out| printer::walks(out, folder.name(), &walks, left_out))?;
        if left_out > 0 || walks.iter().any(|(_, walk)| !walk.is_safe()) {
            exit = Exit::Problems;
        }
    }
    Ok(exit)
}
