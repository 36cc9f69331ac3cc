//! `gps walk`.

use anyhow::{Result, bail};

use super::args::WalkOptions;
use super::exit::Exit;
use super::shelf::told;
use super::stack::Stack;
use super::{printer, shipped, walked, words};
use crate::mission::{Mission, Walk, walk};
use crate::pack::load;
use crate::words::Words;

/// Walks every mission of a pack and prints what it found.
///
/// # Errors
/// Where a pack is not there or cannot be opened.
pub fn run(options: &WalkOptions) -> Result<Exit> {
    let words = words::of(&options.place.telling)?;
    match walk_all(options, &words) {
        Ok(exit) => Ok(exit),
        Err(error) => told(&words, error),
    }
}

fn walk_all(options: &WalkOptions, words: &Words) -> Result<Exit> {
    let sites = options.place.sites();
    let mut exit = Exit::Clean;
    for path in shipped::packs(&options.packs, sites.assets)? {
        let stack = Stack::with(&path, &options.with, sites)?;
        let loaded = load(stack.source.as_ref());
        let Some(pack) = loaded.pack else {
            bail!("{} cannot be opened; `gps check {}` says why", stack.name, stack.name);
        };
        // Of a layer, the missions that it gives or changes.
        let is_own = |mission: &Mission| match &stack.layer {
            None => true,
            Some(layer) => {
                let steps = mission.steps.iter().map(|step| pack.origins.step(&mission.id, &step.id));
                let is_it = |origin: Option<&str>| origin == Some(layer);
                is_it(pack.origins.mission(&mission.id)) || steps.into_iter().any(is_it)
            }
        };
        let missions = pack.missions.iter().filter(|(_, mission)| is_own(mission));
        let walks: Vec<(&str, Walk)> = missions.map(|(id, mission)| (id.as_str(), walk(mission))).collect();
        // A mission that cannot be played is no safe mission.
        let left_out = stack.concerning(loaded.diagnostics, |below| load(below).diagnostics).len();
        printer::print(|out| walked::text(out, &stack.name, &walks, left_out, words))?;
        if left_out > 0 || walks.iter().any(|(_, walk)| !walk.is_safe()) {
            exit = Exit::Problems;
        }
    }
    Ok(exit)
}
