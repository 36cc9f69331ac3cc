//! What `gps check` looks at: whole packs, one file or one mission of a pack, or the interface's own words.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::stack::Stack;
use super::{shipped, words};
use crate::pack::{Ask, Diagnostic, Folder, Source, Within, assets_dir, check_for, check_interface, meant, near};
use crate::words::Language;

/// The folder of the interface's words, as problems name it.
const LOCALES: &str = "locales";

/// Something that was checked.
pub struct Checked {
    /// Where its files are read.
    pub source: Box<dyn Source>,
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

/// Checks what was named; all that is shipped, and the interface, where nothing is.
///
/// # Errors
/// Where something that was named is not there, or is in no pack.
pub fn check(named: &[PathBuf], missions: &[String], every_text: bool, assets: Option<&Path>) -> Result<Vec<Checked>> {
    let locales = assets_dir(assets).ok().map(|places| places.locales);
    let mut checked = Vec::new();
    for path in named {
        if let Some(locales) = locales.as_deref().filter(|locales| is_in(path, locales)) {
            let file = relative(path, locales).filter(|file| !file.is_empty());
            let only =
                Only { files: file.into_iter().map(|file| format!("{LOCALES}/{file}")).collect(), ..Only::default() };
            checked.push(interface(locales, &only, every_text)?);
        } else if path.is_file() {
            let (root, file) = pack_of(path, assets)?;
            let mission = file.strip_prefix("missions/").and_then(|file| file.strip_suffix(".ron")).map(str::to_owned);
            let missions = mission.into_iter().collect();
            checked.push(pack(&root, &Only { files: vec![file], missions }, assets));
        } else {
            let folder = shipped::packs(std::slice::from_ref(path), assets)?;
            checked.extend(of_missions(folder, missions, every_text, assets)?);
        }
    }
    if named.is_empty() {
        checked.extend(of_missions(shipped::packs(&[], assets)?, missions, every_text, assets)?);
        if let Some(locales) = locales.filter(|locales| missions.is_empty() && locales.is_dir()) {
            checked.push(interface(&locales, &Only::default(), every_text)?);
        }
    }
    Ok(checked)
}

/// Checks packs, or these missions of them; each mission has to be in one of them.
fn of_missions(
    packs: Vec<PathBuf>,
    missions: &[String],
    every_text: bool,
    assets: Option<&Path>,
) -> Result<Vec<Checked>> {
    if missions.is_empty() {
        return Ok(packs.iter().map(|path| checked(path, &Only::default(), every_text, assets)).collect());
    }
    let known = |path: &PathBuf| {
        let files = Folder::new(path).files().unwrap_or_default().into_iter();
        files
            .filter_map(|file| Some(file.strip_prefix("missions/")?.strip_suffix(".ron")?.to_owned()))
            .collect::<Vec<_>>()
    };
    let known: Vec<Vec<String>> = packs.iter().map(known).collect();
    for mission in missions {
        if !known.iter().flatten().any(|id| id == mission) {
            let near = near(mission, known.iter().flatten().map(String::as_str));
            let [count, near] = meant(&near);
            let args = [("name", mission.into()), count, near];
            return Err(words::told(assets, "script-unknown-mission", args));
        }
    }
    let have = packs.into_iter().zip(known).filter(|(_, known)| missions.iter().any(|id| known.contains(id)));
    let only = Only { missions: missions.to_vec(), ..Only::default() };
    Ok(have.map(|(path, _)| pack(&path, &only, assets)).collect())
}

/// A part of a pack: there every text that is missing is named.
fn pack(path: &Path, only: &Only, assets: Option<&Path>) -> Checked {
    checked(path, only, true, assets)
}

/// A pack with the packs it lies over; told is what concerns it.
fn checked(path: &Path, only: &Only, every_text: bool, assets: Option<&Path>) -> Checked {
    let stack = Stack::of(path, assets);
    let find = |source: &dyn Source| check_for(source, Ask { every_text });
    let found = stack.own(find(stack.source.as_ref()), find);
    Checked { name: stack.name, source: stack.source, found: kept(found, only) }
}

fn interface(locales: &Path, only: &Only, every_text: bool) -> Result<Checked> {
    let beside = locales.parent().map(|parent| parent.display().to_string()).unwrap_or_default();
    let source = Within::new(Folder::new(locales), LOCALES, beside);
    // English is the language that others are translated from.
    let base = Language::parse("en")?;
    let every_text = every_text || !only.is_all();
    let found = kept(check_interface(&source, &base, Ask { every_text }), only);
    Ok(Checked { name: locales.display().to_string(), source: Box::new(source), found })
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
