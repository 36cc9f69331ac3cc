//! What `gps check` looks at: whole packs, one file or one mission of a pack, or the interface's own words.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::known::files;
use super::sites::Sites;
use super::stack::Stack;
use super::{shipped, words};
use crate::pack::life::is_packed;
use crate::pack::{Ask, Diagnostic, Folder, Source, Within, assets_dir, check_for, check_interface, meant, near};
use crate::words::Language;

/// The folder of the interface's words, as problems name it.
const LOCALES: &str = "locales";

/// Something that was checked.
pub struct Checked {
    /// Where its files are read.
    pub source: Arc<dyn Source>,
    /// What it is called.
    pub name: String,
    /// What is wrong with it.
    pub found: Vec<Diagnostic>,
}

/// Which problems of a pack are asked for; none of these for all.
#[derive(Default)]
struct Only {
    files: Vec<String>,
    missions: Vec<String>,
}

impl Only {
    fn is_all(&self) -> bool {
        self.files.is_empty() && self.missions.is_empty()
    }

    fn keeps(&self, file: &str) -> bool {
        self.is_all() || self.files.iter().any(|only| only == file) || self.missions.iter().any(|id| is_of(id, file))
    }
}

/// Whether a file is a mission's: its structure, its words, its picture.
fn is_of(mission: &str, file: &str) -> bool {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let inside = stem.strip_prefix("missions/").or_else(|| stem.strip_prefix("media/missions/"));
    let words = || stem.strip_prefix("locales/")?.split_once("/missions/").map(|(_, name)| name);
    inside.or_else(words) == Some(mission)
}

/// What somebody wants of a check.
#[derive(Clone, Copy, Default)]
pub struct Wish<'a> {
    /// Only these missions; none of them for all.
    pub missions: &'a [String],
    /// Whether every text that is missing is named.
    pub every_text: bool,
    /// Layers over each pack, the lowest first.
    pub with: &'a [PathBuf],
    /// Where packs are looked for.
    pub sites: Sites<'a>,
}

impl<'a> Wish<'a> {
    /// Nothing but what is usual.
    pub fn plain(assets: Option<&'a Path>) -> Self {
        Self { sites: Sites { assets, data: None }, ..Self::default() }
    }
}

/// Checks what was named; all that is shipped, and the interface, where nothing is.
///
/// # Errors
/// Where something that was named is not there, is in no pack, or is a pack file that is not in order.
pub fn check(named: &[PathBuf], wish: &Wish) -> Result<Vec<Checked>> {
    let (missions, every_text, assets) = (wish.missions, wish.every_text, wish.sites.assets);
    let locales = assets_dir(assets).ok().map(|places| places.locales);
    let mut checked = Vec::new();
    for path in named {
        if let Some(locales) = locales.as_deref().filter(|locales| is_in(path, locales)) {
            let file = relative(path, locales).filter(|file| !file.is_empty());
            let only =
                Only { files: file.into_iter().map(|file| format!("{LOCALES}/{file}")).collect(), ..Only::default() };
            checked.push(interface(locales, &only, every_text)?);
        } else if path.is_file() && !is_packed(path) {
            let (root, file) = pack_of(path, assets)?;
            let mission = file.strip_prefix("missions/").and_then(|file| file.strip_suffix(".ron")).map(str::to_owned);
            let missions = mission.into_iter().collect();
            checked.push(part(&root, &Only { files: vec![file], missions }, wish)?);
        } else {
            checked.extend(of_missions(&shipped::packs(std::slice::from_ref(path), assets)?, wish)?);
        }
    }
    if named.is_empty() {
        checked.extend(of_missions(&shipped::packs(&[], assets)?, wish)?);
        if let Some(locales) = locales.filter(|locales| missions.is_empty() && locales.is_dir()) {
            checked.push(interface(&locales, &Only::default(), every_text)?);
        }
    }
    Ok(checked)
}

/// Checks packs, or these missions of them; each mission has to be in one of them.
fn of_missions(packs: &[PathBuf], wish: &Wish) -> Result<Vec<Checked>> {
    let missions = wish.missions;
    if missions.is_empty() {
        return packs.iter().map(|path| checked(path, &Only::default(), wish)).collect();
    }
    let known = |path: &PathBuf| {
        let files = files(path, wish.sites.assets)?.files().unwrap_or_default().into_iter();
        let ids = files.filter_map(|file| Some(file.strip_prefix("missions/")?.strip_suffix(".ron")?.to_owned()));
        Ok(ids.collect::<Vec<_>>())
    };
    let known: Vec<Vec<String>> = packs.iter().map(known).collect::<Result<_>>()?;
    for mission in missions {
        if !known.iter().flatten().any(|id| id == mission) {
            let near = near(mission, known.iter().flatten().map(String::as_str));
            let [count, near] = meant(&near);
            let args = [("name", mission.into()), count, near];
            return Err(words::told(wish.sites.assets, "script-unknown-mission", args));
        }
    }
    let have = packs.iter().zip(known).filter(|(_, known)| missions.iter().any(|id| known.contains(id)));
    let only = Only { missions: missions.to_vec(), ..Only::default() };
    have.map(|(path, _)| part(path, &only, wish)).collect()
}

/// A part of a pack: there every text that is missing is named.
fn part(path: &Path, only: &Only, wish: &Wish) -> Result<Checked> {
    checked(path, only, &Wish { every_text: true, ..*wish })
}

/// A pack with the packs it lies over; told is what concerns it.
fn checked(path: &Path, only: &Only, wish: &Wish) -> Result<Checked> {
    let stack = Stack::with(path, wish.with, wish.sites)?;
    let find = |source: &dyn Source| check_for(source, Ask { every_text: wish.every_text });
    let found = stack.concerning(find(stack.source.as_ref()), find);
    Ok(Checked { name: stack.name, source: stack.source, found: kept(found, only) })
}

fn interface(locales: &Path, only: &Only, every_text: bool) -> Result<Checked> {
    let beside = locales.parent().map(|parent| parent.display().to_string()).unwrap_or_default();
    let source = Within::new(Folder::new(locales), LOCALES, beside);
    // English is the language that others are translated from.
    let base = Language::parse("en")?;
    let every_text = every_text || !only.is_all();
    let found = kept(check_interface(&source, &base, Ask { every_text }), only);
    Ok(Checked { name: locales.display().to_string(), source: Arc::new(source), found })
}

fn kept(mut found: Vec<Diagnostic>, only: &Only) -> Vec<Diagnostic> {
    found.retain(|problem| only.keeps(&problem.location.file));
    found
}

/// The pack that a file is in, and the file's path there.
fn pack_of(file: &Path, assets: Option<&Path>) -> Result<(PathBuf, String)> {
    let root = file.ancestors().skip(1).find(|above| above.join("pack.ron").is_file() || above.as_os_str().is_empty());
    let root = root.map(|root| if root.as_os_str().is_empty() { Path::new(".") } else { root });
    let found =
        root.filter(|root| root.join("pack.ron").is_file()).and_then(|root| Some((root, relative(file, root)?)));
    let Some((root, inside)) = found else {
        return Err(words::told(assets, "verb-no-pack", [("path", file.display().to_string().into())]));
    };
    Ok((root.to_owned(), inside))
}

fn is_in(path: &Path, folder: &Path) -> bool {
    relative(path, folder).is_some()
}

/// The path of a file seen from a folder, with `/` between its parts; empty for the folder itself.
fn relative(path: &Path, folder: &Path) -> Option<String> {
    let (path, folder) = (path.canonicalize().ok()?, folder.canonicalize().ok()?);
    let inside = path.strip_prefix(folder).ok()?;
    Some(inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"))
}
