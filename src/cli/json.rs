//! What `gps check --format json` prints: the problems for programs, with their words for people.

use std::io::{self, Write};

use serde::Serialize;

use super::checked::Checked;
use super::problems::of;
use crate::pack::{Diagnostic, Edit, Location, Message, Severity};
use crate::words::Words;

/// All that was found.
#[derive(Serialize)]
struct Report<'a> {
    language: &'a str,
    errors: usize,
    warnings: usize,
    packs: Vec<PackReport<'a>>,
}

/// What was found in one pack.
#[derive(Serialize)]
struct PackReport<'a> {
    pack: &'a str,
    problems: Vec<Problem<'a>>,
}

/// One problem. `says` holds the names and values of its sentences, for who says them in another language.
#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    rule: &'a str,
    severity: Severity,
    file: &'a str,
    line: usize,
    column: usize,
    location: &'a Location,
    message: String,
    help: String,
    cause: Option<&'a str>,
    labels: Vec<Label<'a>>,
    fix: Option<Fix<'a>>,
    says: Says<'a>,
}

#[derive(Serialize)]
struct Says<'a> {
    message: &'a Message,
    help: &'a Message,
}

#[derive(Serialize)]
struct Label<'a> {
    location: &'a Location,
    message: String,
}

#[derive(Serialize)]
struct Fix<'a> {
    title: String,
    edits: Vec<FileEdit<'a>>,
}

/// A change with the file it is of.
#[derive(Serialize)]
struct FileEdit<'a> {
    file: &'a str,
    #[serde(flatten)]
    edit: &'a Edit,
}

/// Prints the problems of each pack and how many there are.
pub fn json(out: &mut dyn Write, checked: &[Checked], words: &Words) -> io::Result<()> {
    let count = |severity| checked.iter().flat_map(|checked| &checked.found).filter(of(severity)).count();
    let packs = checked.iter().map(|Checked { name, found, .. }| PackReport {
        pack: name,
        problems: found.iter().map(|found| problem(found, words)).collect(),
    });
    let report = Report {
        language: words.language().as_str(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        packs: packs.collect(),
    };
    writeln!(out, "{}", serde_json::to_string_pretty(&report).map_err(io::Error::from)?)
}

fn problem<'a>(found: &'a Diagnostic, words: &Words) -> Problem<'a> {
    let Diagnostic { code, rule, severity, location, labels, cause, message, help, fix } = found;
    let label =
        |label: &'a crate::pack::Label| Label { location: &label.location, message: label.message.in_words(words) };
    Problem {
        code,
        rule,
        severity: *severity,
        file: &location.file,
        line: location.start.line,
        column: location.start.column,
        location,
        message: message.in_words(words),
        help: help.in_words(words),
        cause: cause.as_deref(),
        labels: labels.iter().map(label).collect(),
        fix: fix.as_ref().map(|fix| Fix {
            title: fix.title.in_words(words),
            edits: fix.edits.iter().map(|edit| FileEdit { file: &location.file, edit }).collect(),
        }),
        says: Says { message, help },
    }
}
