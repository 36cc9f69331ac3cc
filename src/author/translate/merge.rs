//! Taking in what a translator gives back: what is unchanged touches no byte, what is new stands where it does in the
//! reference, and where anything is wrong nothing is taken in.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::catalogue::{Catalogue, Row};
use super::cell::{CellFault, cell_of, look_at, normalised, rendered};
use super::fault::{Fault, Where};
use crate::author::tongue::{Tongue, TongueEntry, TongueFile};
use crate::mission::TextKey;
use crate::pack::{Memory, meant, near};

/// One text that was given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The name of its sentence.
    pub key: String,
    /// Where that stands.
    pub key_at: Where,
    /// The text as a cell.
    pub cell: String,
    /// Where that stands.
    pub at: Where,
    /// What the translator remarks.
    pub remark: String,
}

/// What was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The files that change or are new, below the folder of the language, each whole.
    pub files: Vec<(String, String)>,
    /// How many texts changed.
    pub changed: usize,
    /// How many are new.
    pub added: usize,
    /// Texts that are there and were given back empty: they stay.
    pub emptied: Vec<TextKey>,
    /// What the translator remarks on which sentence.
    pub remarks: Vec<(TextKey, String)>,
}

/// Takes in what was given back.
///
/// # Errors
/// With everything that is wrong.
pub fn merge(catalogue: &Catalogue, given: &[Given]) -> Result<Taken, Vec<Fault>> {
    let mut taken = Taken::default();
    let wanted = judged(catalogue, given, &mut taken)?;
    let mut edits: BTreeMap<&str, Vec<(Range<usize>, String)>> = BTreeMap::new();
    let mut additions: Vec<(&Row, &str)> = Vec::new();
    for (row, cell, _) in &wanted {
        match catalogue.target.find(&row.key) {
            Some(standing) => {
                let start = equals_before(&standing.file.text, standing.range.start);
                let text = rendered(cell, row.key.attribute.is_some(), line_end(&standing.file.text));
                edits.entry(&standing.file.below).or_default().push((start..standing.range.end, text));
                taken.changed += 1;
            }
            None => {
                additions.push((row, cell));
                taken.added += 1;
            }
        }
    }
    let new_files = add(catalogue, &additions, &mut edits);
    let files = catalogue.target.files.iter().filter_map(|file| {
        let edits = edits.remove(file.below.as_str())?;
        Some((file.below.clone(), edited(&file.text, edits)))
    });
    taken.files = files.chain(new_files).collect();
    proven(catalogue, &wanted, &taken)?;
    Ok(taken)
}

type Wanted<'a> = Vec<(&'a Row, String, &'a Where)>;

/// What is to change, each with its normalised cell; and what else there is to tell.
fn judged<'a>(catalogue: &'a Catalogue, given: &'a [Given], taken: &mut Taken) -> Result<Wanted<'a>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut wanted: Wanted = Vec::new();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for given in given {
        let Some((_, row)) = catalogue.row(&key(&given.key)) else {
            // What the language has and nobody needs any more may come back too.
            let standing = catalogue.target.find(&key(&given.key));
            if standing.is_some_and(|standing| normalised(&cell_of(&standing)) == normalised(&given.cell)) {
                continue;
            }
            let names: Vec<String> = catalogue.rows.iter().map(|row| row.key.to_string()).collect();
            let near = near(&given.key, names.iter().map(String::as_str));
            let [count, near] = meant(near.get(..1).unwrap_or_default());
            let args = [("key", (&given.key).into()), count, near];
            faults.push(Fault::new(given.key_at.clone(), "translate-unknown-key", args));
            continue;
        };
        if !given.remark.is_empty() {
            taken.remarks.push((row.key.clone(), given.remark.clone()));
        }
        let cell = normalised(&given.cell);
        if let Some(other) = seen.insert(given.key.as_str(), given.cell.as_str()) {
            if normalised(other) != cell {
                faults.push(Fault::new(given.key_at.clone(), "translate-twice", [("key", (&given.key).into())]));
            }
            continue;
        }
        if cell == normalised(&row.translation) {
            continue;
        }
        if cell.is_empty() {
            if !row.translated().is_empty() {
                taken.emptied.push(row.key.clone());
            }
            continue;
        }
        match look_at(&cell) {
            Err(fault) => faults.push(told(&fault, &given.at)),
            Ok(variables) => {
                let strange =
                    variables.iter().filter(|name| !row.variables.contains(*name) && !row.reference.is_empty());
                let strange: Vec<String> = strange.map(|name| format!("{{ ${name} }}")).collect();
                if strange.is_empty() {
                    wanted.push((row, cell, &given.at));
                } else {
                    let known: Vec<String> = row.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
                    let args = [
                        ("names", strange.join(", ").into()),
                        ("known", known.join(", ").into()),
                        ("count", known.len().into()),
                    ];
                    faults.push(Fault::new(given.at.clone(), "translate-strange-variable", args));
                }
            }
        }
    }
    // In reading order, whatever order they came back in.
    wanted.sort_by_key(|(row, ..)| catalogue.row(&row.key).map(|(at, _)| at));
    if faults.is_empty() { Ok(wanted) } else { Err(faults) }
}

fn told(fault: &CellFault, at: &Where) -> Fault {
    match fault {
        CellFault::Broken { line, why } => {
            Fault::new(at.clone(), "translate-broken-text", [("line", (*line).into()), ("why", why.into())])
        }
        CellFault::Control => Fault::new(at.clone(), "translate-control", []),
        CellFault::Unstable => Fault::new(at.clone(), "translate-unstable", []),
    }
}

fn key(text: &str) -> TextKey {
    match text.split_once('.') {
        Some((message, attribute)) => TextKey::attribute(message, attribute),
        None => TextKey::value(text),
    }
}

/// Adds texts that are not there yet: to their message, behind the one before it, or in a file of its own. Gives the files
/// that are new.
fn add<'a>(
    catalogue: &'a Catalogue,
    additions: &[(&'a Row, &str)],
    edits: &mut BTreeMap<&'a str, Vec<(Range<usize>, String)>>,
) -> Vec<(String, String)> {
    let target = &catalogue.target;
    let by_message = catalogue.by_message();
    let mut new_files: BTreeMap<&str, String> = BTreeMap::new();
    let mut rest = additions;
    while let Some((first, _)) = rest.first() {
        let message = first.key.message.as_str();
        let count = rest.iter().take_while(|(row, _)| row.key.message == message).count();
        let (parts, after) = rest.split_at(count);
        rest = after;
        if let Some((file, entry)) = target.entry(message) {
            for (row, cell) in parts {
                let rows = by_message.get(message).map(Vec::as_slice).unwrap_or_default();
                let text = part(row, cell, line_end(&file.text));
                edits.entry(&file.below).or_default().push((anchor(file, entry, rows, row), text));
            }
            continue;
        }
        let whole = target.files.iter().find(|file| file.below == first.home);
        let line_end = whole.map_or("\n", |file| line_end(&file.text));
        let said = parts.iter().fold(format!("{message} ="), |text, (row, cell)| text + &part(row, cell, line_end));
        match whole {
            Some(file) => {
                let (at, text) = match before(catalogue, file, first) {
                    Some(end) => (end, format!("{line_end}{line_end}{said}")),
                    None => {
                        let gap = if file.text.is_empty() || file.text.ends_with('\n') { "" } else { line_end };
                        (file.text.len(), format!("{gap}{line_end}{said}{line_end}"))
                    }
                };
                edits.entry(&file.below).or_default().push((at..at, text));
            }
            None => {
                let text = new_files.entry(first.home.as_str()).or_default();
                if !text.is_empty() {
                    text.push('\n');
                }
                text.extend([said.as_str(), "\n"]);
            }
        }
    }
    new_files.into_iter().map(|(below, text)| (below.to_owned(), text)).collect()
}

/// A value or an attribute as it stands behind what comes before it.
fn part(row: &Row, cell: &str, line_end: &str) -> String {
    match &row.key.attribute {
        Some(name) => format!("{line_end}    .{name} ={}", rendered(cell, true, line_end)),
        None => rendered(cell, false, line_end),
    }
}

/// Where in its message a text comes to stand: behind the last of those before it that is there.
fn anchor(file: &TongueFile, entry: &TongueEntry, rows: &[&Row], row: &Row) -> Range<usize> {
    let own = rows.iter().position(|known| known.key == row.key).unwrap_or(rows.len());
    let before = rows.iter().take(own).rev().find_map(|known| {
        entry.parts.iter().find(|(attribute, _)| *attribute == known.key.attribute).map(|(_, range)| range.end)
    });
    let value = entry.parts.iter().find(|(attribute, _)| attribute.is_none()).map(|(_, range)| range.end);
    let behind_equals = || {
        let from = entry.start + entry.name.len();
        file.text.get(from..).and_then(|rest| rest.find('=')).map_or(from, |at| from + at + 1)
    };
    let at = before.or_else(|| value.filter(|_| row.key.attribute.is_some())).unwrap_or_else(behind_equals);
    at..at
}

/// The end of the last message before a row that stands in this file.
fn before(catalogue: &Catalogue, file: &TongueFile, row: &Row) -> Option<usize> {
    let (own, _) = catalogue.row(&row.key)?;
    let above = catalogue.rows.get(..own)?.iter().rev().take_while(|above| above.home == row.home);
    let mut ends = above.filter_map(|above| {
        let (known, entry) = catalogue.target.entry(&above.key.message)?;
        entry.parts.iter().map(|(_, range)| range.end).max().filter(|_| known.below == file.below)
    });
    ends.next()
}

/// The byte behind the `=` before a text.
fn equals_before(text: &str, start: usize) -> usize {
    text.get(..start).and_then(|before| before.rfind('=')).map_or(start, |at| at + 1)
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

fn edited(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    // What comes to stand at one place stays in order.
    edits.sort_by_key(|(range, _)| range.start);
    let mut after = String::with_capacity(text.len() * 2);
    let mut at = 0;
    for (range, new) in edits {
        after.push_str(text.get(at..range.start).unwrap_or_default());
        after.push_str(&new);
        at = range.end;
    }
    after + text.get(at..).unwrap_or_default()
}

/// Reads what would be written once more: every text that was given stands there as it was given.
fn proven(catalogue: &Catalogue, wanted: &Wanted, taken: &Taken) -> Result<(), Vec<Fault>> {
    let mut files = Memory::new();
    let language = &catalogue.target.language;
    for file in &catalogue.target.files {
        files.put(format!("l/{language}/{}", file.below), file.text.clone());
    }
    for (below, text) in &taken.files {
        files.put(format!("l/{language}/{below}"), text.clone());
    }
    let after = Tongue::read(&files, "l", language).map_err(|message| vec![Fault { at: Where::All, message }])?;
    let lost = wanted
        .iter()
        .filter(|(row, cell, _)| after.find(&row.key).is_none_or(|standing| normalised(&cell_of(&standing)) != *cell));
    let lost: Vec<Fault> = lost.map(|(_, _, at)| told(&CellFault::Unstable, at)).collect();
    if lost.is_empty() { Ok(()) } else { Err(lost) }
}
