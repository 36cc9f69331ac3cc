//! What the verbs print.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use crate::mission::Walk;
use crate::pack::{Diagnostic, Folder, Severity, Source as _};

/// Says why a verb could not run, and from what that came.
pub fn failure(error: &anyhow::Error) {
    // Where nobody listens any more there is nobody left to tell.
    let _ = writeln!(io::stderr(), "error: {error:#}");
}

/// Prints to standard output. A reader that has seen enough (`gps check | head`) is no error.
///
/// # Errors
/// Where it cannot be written for another reason.
pub fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Findings for people: place, code, message, what to do, and a count at the end.
pub fn text(out: &mut dyn Write, checked: &[(Folder, Vec<Diagnostic>)]) -> io::Result<()> {
    let renderer = Renderer::plain();
    for (folder, found) in checked {
        let mut last = (String::new(), String::new());
        for problem in found {
            if last.0 != problem.file {
                let text = folder.read(&problem.file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                last = (problem.file.clone(), text.unwrap_or_default());
            }
            writeln!(out, "{}\n", renderer.render(&excerpt(folder.name(), problem, &last.1)))?;
        }
    }
    let all = || checked.iter().flat_map(|(_, found)| found);
    let errors = all().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = all().count() - errors;
    let packs = checked.iter().map(|(folder, _)| folder.name()).collect::<Vec<_>>().join(", ");
    writeln!(out, "{packs}: {}, {}", counted(errors, "error"), counted(warnings, "warning"))
}

fn excerpt<'a>(pack: &str, problem: &'a Diagnostic, text: &'a str) -> [Group<'a>; 1] {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let path = format!("{pack}/{}", problem.file);
    let title = level.primary_title(&problem.message).id(problem.code);
    // Of a picture, or of a file that is not there, only the name is worth showing.
    let shows = [".ron", ".ftl"].iter().any(|ending| problem.file.ends_with(ending));
    let line = text.lines().nth(problem.line.saturating_sub(1));
    let group = match line.filter(|line| shows && !line.trim().is_empty()) {
        Some(line) => {
            let start = line.char_indices().nth(problem.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
            let snippet = Snippet::source(line).line_start(problem.line).path(path);
            title.element(snippet.annotation(AnnotationKind::Primary.span(start..word_end(line, start))))
        }
        None => {
            let origin = annotate_snippets::Origin::path(path).line(problem.line).char_column(problem.column);
            title.element(origin)
        }
    };
    [group.element(Level::HELP.message(&problem.help))]
}

/// The end of the word, or of the quoted name, that begins at `start`.
fn word_end(line: &str, start: usize) -> usize {
    let rest = line.get(start..).unwrap_or_default();
    let quoted = rest.strip_prefix('"').and_then(|rest| rest.find('"')).map(|end| end + 2);
    let word = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ':' | ')'));
    start + quoted.or(word).unwrap_or(rest.len()).max(rest.chars().next().map_or(0, char::len_utf8))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What a tour drew, and which texts do not fit.
#[cfg(feature = "game")]
pub fn tour(out: &mut dyn Write, folder: &std::path::Path, pictures: usize, misfits: &[String]) -> io::Result<()> {
    for misfit in misfits {
        writeln!(out, "does not fit: {misfit}")?;
    }
    let misfits = counted(misfits.len(), "text");
    writeln!(out, "{} in {}; {misfits} that do not fit", counted(pictures, "picture"), folder.display())
}

/// What `--format json` prints.
#[derive(Serialize)]
struct Report<'a> {
    errors: usize,
    warnings: usize,
    packs: Vec<PackReport<'a>>,
}

#[derive(Serialize)]
struct PackReport<'a> {
    pack: &'a str,
    problems: &'a [Diagnostic],
}

/// Findings for programs.
pub fn json(out: &mut dyn Write, checked: &[(Folder, Vec<Diagnostic>)]) -> io::Result<()> {
    let count = |severity| checked.iter().flat_map(|(_, found)| found).filter(|p| p.severity == severity).count();
    let packs = checked.iter().map(|(folder, problems)| PackReport { pack: folder.name(), problems });
    let report = Report { errors: count(Severity::Error), warnings: count(Severity::Warning), packs: packs.collect() };
    writeln!(out, "{}", serde_json::to_string_pretty(&report).map_err(io::Error::from)?)
}

/// One line for each mission, what is wrong with it below, and a total.
pub fn walks(out: &mut dyn Write, pack: &str, walks: &[(&str, Walk)], left_out: usize) -> io::Result<()> {
    writeln!(out, "{pack}")?;
    writeln!(out, "{:<32} {:>16} {:>8} {:>10} {:>8}", "mission", "runs", "states", "dead ends", "unsafe")?;
    for (id, walk) in walks {
        let Walk { runs, states, dead_ends, unsafe_endings, bounded } = walk;
        let note = if *bounded { "  bounded: not every branch was seen" } else { "" };
        writeln!(out, "{id:<32} {runs:>16} {states:>8} {:>10} {:>8}{note}", dead_ends.len(), unsafe_endings.len())?;
        for place in dead_ends {
            writeln!(out, "    nothing leads on from {place}")?;
        }
        for (place, worries) in unsafe_endings {
            let worries = worries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            writeln!(out, "    ends at {place} with an open worry: {worries}")?;
        }
    }
    let runs = walks.iter().fold(0_u128, |sum, (_, walk)| sum.saturating_add(walk.runs));
    let states: usize = walks.iter().map(|(_, walk)| walk.states).sum();
    let dead_ends: usize = walks.iter().map(|(_, walk)| walk.dead_ends.len()).sum();
    let unsafe_endings: usize = walks.iter().map(|(_, walk)| walk.unsafe_endings.len()).sum();
    let bounded = walks.iter().filter(|(_, walk)| walk.bounded).count();
    writeln!(
        out,
        "{}: {}, {}, {}, {}, {}, {bounded} bounded",
        counted(walks.len(), "mission"),
        counted(usize::try_from(runs).unwrap_or(usize::MAX), "run"),
        counted(states, "state"),
        counted(dead_ends, "dead end"),
        counted(unsafe_endings, "unsafe ending"),
        format_args!("{} while loading", counted(left_out, "problem")),
    )
}
