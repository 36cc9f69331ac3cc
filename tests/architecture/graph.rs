//! Who uses whom, file by file: every name is followed to the file that defines it, through whatever hands it on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::reader::{Import, Module, Written, read};

/// One file of the program that uses something of another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The file that uses it, below `src`.
    pub from: String,
    pub line: usize,
    /// The path as it is written, from the top: `pack::load::Pack`.
    pub path: String,
    /// The file that it comes from in the end; none where that is a module as a whole.
    pub to: Option<String>,
}

/// A module with the file that it stands in.
struct Place {
    file: String,
    module: Module,
}

/// How often a name may be handed on, so that two that name each other end.
const MOST_STEPS: usize = 16;

/// Every module of the program, by its path: empty for `lib.rs`.
pub struct Program(BTreeMap<Written, Place>);

/// What a path leads to.
enum Found {
    /// Something that the module at this path defines.
    Item(Written),
    Module,
}

impl Program {
    /// Reads all that is below a folder but what is only there for tests.
    pub fn below(root: &Path) -> Self {
        let mut files = Vec::new();
        collect(root, "", &mut files);
        Self::of(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// A program of these files, each with its path below `src`.
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut places = BTreeMap::new();
        for (path, text) in files {
            let modules = read(text).unwrap_or_else(|error| panic!("{path} is not read: {error}"));
            for module in modules {
                let at = module_path(path).into_iter().chain(module.inside.iter().cloned()).collect();
                places.insert(at, Place { file: path.to_owned(), module });
            }
        }
        Self(places)
    }

    /// Every use of something in another file of the program.
    pub fn uses(&self) -> BTreeSet<Use> {
        let mut uses = BTreeSet::new();
        for (at, place) in &self.0 {
            // What is only handed on is used by those who come for it.
            let imported = place.module.imports.iter().map(|import| (&import.path, import.line, import.hands_on));
            let named = place.module.paths.iter().map(|(path, line)| (path, *line, false));
            for (path, line, hands_on) in imported.chain(named) {
                let Some(from_top) = self.below_top(at, path, MOST_STEPS) else { continue };
                let to = match self.find(&from_top, MOST_STEPS) {
                    Some(Found::Item(module)) if !hands_on => Some(self.0[&module].file.clone()),
                    Some(Found::Item(_) | Found::Module) => None,
                    None => continue,
                };
                let to = to.filter(|to| *to != place.file);
                uses.insert(Use { from: place.file.clone(), line, path: from_top.join("::"), to });
            }
        }
        uses
    }

    /// A path as it is written at a place, from the top of the program; none where it leads out of it.
    fn below_top(&self, at: &[String], written: &[String], steps: usize) -> Option<Written> {
        let steps = steps.checked_sub(1)?;
        let (first, rest) = written.split_first()?;
        let joined = |before: &[String], rest: &[String]| before.iter().chain(rest).cloned().collect();
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some(joined(at, rest)),
            "super" => {
                let up = rest.iter().take_while(|part| *part == "super").count();
                let parent = at.len().checked_sub(up + 1)?;
                Some(joined(&at[..parent], &rest[up..]))
            }
            name => {
                let place = &self.0.get(at)?.module;
                let child = joined(at, std::slice::from_ref(first));
                if self.0.contains_key(&child) || place.items.iter().any(|item| item == name) {
                    return Some(joined(&child, rest));
                }
                let import = place.imports.iter().find(|import| import.name.as_deref() == Some(name));
                if let Some(import) = import {
                    // A crate may have the name of a thing in it.
                    if import.path.first() == Some(first) {
                        return None;
                    }
                    return Some(joined(&self.below_top(at, &import.path, steps)?, rest));
                }
                let all = place.imports.iter().filter(|import| import.all);
                all.filter_map(|import| self.below_top(at, &import.path, steps))
                    .map(|inside| joined(&inside, written))
                    .find(|path: &Written| matches!(self.find(path, steps), Some(Found::Item(_))))
            }
        }
    }

    /// What a path from the top leads to; none where nothing of the program is there.
    fn find(&self, path: &[String], steps: usize) -> Option<Found> {
        let steps = steps.checked_sub(1)?;
        let depth = (0..=path.len()).rev().find(|depth| self.0.contains_key(&path[..*depth]))?;
        let (module, rest) = path.split_at(depth);
        let Some(name) = rest.first() else { return Some(Found::Module) };
        let place = &self.0[module].module;
        if place.items.contains(name) {
            return Some(Found::Item(module.to_vec()));
        }
        let onward = |import: &Import, from: &[String]| {
            let before = self.below_top(module, &import.path, steps)?;
            self.find(&before.iter().chain(from).cloned().collect::<Written>(), steps)
        };
        let by_name = place.imports.iter().filter(|import| import.name.as_ref() == Some(name));
        let of_all = place.imports.iter().filter(|import| import.all);
        let named = by_name.filter_map(|import| onward(import, &rest[1..]));
        named.chain(of_all.filter_map(|import| onward(import, rest))).next()
    }
}

/// The circles among the files of each room: every set in which each file leads to each other.
pub fn circles(uses: &BTreeSet<Use>) -> Vec<BTreeSet<String>> {
    let mut leads: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to) in uses.iter().filter_map(|used| Some((used.from.as_str(), used.to.as_deref()?))) {
        leads.entry(from).or_default().insert(to);
    }
    let from: BTreeMap<&str, BTreeSet<&str>> = leads.keys().map(|file| (*file, reached(&leads, file))).collect();
    let mut circles: BTreeSet<BTreeSet<String>> = BTreeSet::new();
    for (file, reached) in from.iter().filter(|(file, reached)| reached.contains(*file)) {
        let back = |other: &&&str| from.get(**other).is_some_and(|back| back.contains(file));
        circles.insert(reached.iter().filter(back).map(|file| (*file).to_owned()).collect());
    }
    circles.into_iter().collect()
}

/// The uses that make a circle, for a person: a line for each two files, with the names and where the first one stands.
pub fn inside(circle: &BTreeSet<String>, uses: &BTreeSet<Use>) -> String {
    let mut pairs: BTreeMap<(&str, &str), (usize, BTreeSet<&str>)> = BTreeMap::new();
    for used in uses {
        let Some(to) = used.to.as_ref().filter(|to| circle.contains(*to) && circle.contains(&used.from)) else {
            continue;
        };
        let name = used.path.rsplit("::").next().unwrap_or_default();
        pairs.entry((&used.from, to)).or_insert_with(|| (used.line, BTreeSet::new())).1.insert(name);
    }
    let line = |((from, to), (line, names)): (&(&str, &str), &(usize, BTreeSet<&str>))| {
        let names: Vec<&str> = names.iter().copied().collect();
        format!("  src/{from}:{line} -> {to} ({})\n", names.join(", "))
    };
    pairs.iter().map(line).collect()
}

/// Every file that one leads to.
fn reached<'a>(leads: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &'a str) -> BTreeSet<&'a str> {
    let (mut reached, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(file) = next.pop() {
        let further = leads.get(file).into_iter().flatten().copied();
        next.extend(further.filter(|file| reached.insert(*file)));
    }
    reached
}

/// The module that a file is: `game/stage/mod.rs` is `game::stage`.
fn module_path(file: &str) -> Written {
    let mut path: Written = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if path.last().is_some_and(|last| last == "mod") || path == ["lib"] {
        path.pop();
    }
    path
}

fn collect(folder: &Path, below: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let whole = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
        if path.is_dir() && name != "tests" {
            collect(&path, &whole, files);
        } else if is_program(&name) {
            files.push((whole, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Whether a file is Rust and more than a help for tests. `main.rs` is a program of its own that uses the library.
fn is_program(name: &str) -> bool {
    name.ends_with(".rs") && !name.ends_with("_tests.rs") && !["tests.rs", "testing.rs", "main.rs"].contains(&name)
}
