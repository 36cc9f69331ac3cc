//! What the verbs print. The only place of the engine-free rooms that writes to the terminal.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is where a verb speaks")]

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anyhow::Result;
use serde::Serialize;

use crate::mission::Walk;
use crate::pack::{Diagnostic, Folder, Severity, Source as _};

/// Says why a verb could not run, and from what that came.
pub fn failure(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}

/// Findings for people: place, code, message, what to do, and a count at the end.
pub fn text(checked: &[(Folder, Vec<Diagnostic>)]) {
    let renderer = Renderer::plain();
    for (folder, found) in checked {
        let mut last = (String::new(), String::new());
        for problem in found {
            if last.0 != problem.file {
                let text = folder.read(&problem.file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                last = (problem.file.clone(), text.unwrap_or_default());
            }
            println!("{}\n", renderer.render(&excerpt(folder.name(), problem, &last.1)));
        }
    }
    let all = || checked.iter().flat_map(|(_, found)| found);
    let errors = all().filter(|problem| problem.severity == Severity::Error).count();
    let warnings = all().count() - errors;
    let packs = checked.iter().map(|(folder, _)| folder.name()).collect::<Vec<_>>().join(", ");
    println!("{packs}: {}, {}", counted(errors, "error"), counted(warnings, "warning"));
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
pub fn tour(out: &std::path::Path, pictures: usize, misfits: &[String]) {
    for misfit in misfits {
        println!("does not fit: {misfit}");
    }
    let misfits = counted(misfits.len(), "text");
    println!("{} in {}; {misfits} that do not fit", counted(pictures, "picture"), out.display());
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
///
/// # Errors
/// Where they cannot be put into JSON.
pub fn json(checked: &[(Folder, Vec<Diagnostic>)]) -> Result<()> {
    let count = |severity| checked.iter().flat_map(|(_, found)| found).filter(|p| p.severity == severity).count();
    let packs = checked.iter().map(|(folder, problems)| PackReport { pack: folder.name(), problems });
    let report = Report { errors: count(Severity::Error), warnings: count(Severity::Warning), packs: packs.collect() };
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}

/// One line for each mission, what is wrong with it below, and a total.
pub fn walks(pack: &str, walks: &[(&str, Walk)], left_out: usize) {
    println!("{pack}");
    println!("{:<32} {:>16} {:>8} {:>10} {:>8}", "mission", "runs", "states", "dead ends", "unsafe");
    for (id, walk) in walks {
        let Walk { runs, states, dead_ends, unsafe_endings, bounded } = walk;
        let note = if *bounded { "  bounded: not every branch was seen" } else { "" };
        println!("{id:<32} {runs:>16} {states:>8} {:>10} {:>8}{note}", dead_ends.len(), unsafe_endings.len());
        for place in dead_ends {
            println!("    nothing leads on from {place}");
        }
        for (place, worries) in unsafe_endings {
            let worries = worries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            println!("    ends at {place} with an open worry: {worries}");
        }
    }
    let runs = walks.iter().fold(0_u128, |sum, (_, walk)| sum.saturating_add(walk.runs));
    let states: usize = walks.iter().map(|(_, walk)| walk.states).sum();
    let dead_ends: usize = walks.iter().map(|(_, walk)| walk.dead_ends.len()).sum();
    let unsafe_endings: usize = walks.iter().map(|(_, walk)| walk.unsafe_endings.len()).sum();
    let bounded = walks.iter().filter(|(_, walk)| walk.bounded).count();
    println!(
        "{}: {}, {}, {}, {}, {}, {bounded} bounded",
        counted(walks.len(), "mission"),
        counted(usize::try_from(runs).unwrap_or(usize::MAX), "run"),
        counted(states, "state"),
        counted(dead_ends, "dead end"),
        counted(unsafe_endings, "unsafe ending"),
        format_args!("{} while loading", counted(left_out, "problem")),
    );
}
