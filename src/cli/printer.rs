//! What the verbs print.

use std::io::{self, Write};

use crate::mission::Walk;
use crate::pack::visible;

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

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What a tour drew, and which texts do not fit.
#[cfg(feature = "game")]
pub fn tour(out: &mut dyn Write, folder: &std::path::Path, report: &crate::game::TourReport) -> io::Result<()> {
    let crate::game::TourReport { pictures, misfits, missing } = report;
    for misfit in misfits {
        writeln!(out, "does not fit: {misfit}")?;
    }
    for missing in missing {
        writeln!(out, "missing: {missing}")?;
    }
    let (drawn, misfits) = (counted(*pictures, "picture"), counted(misfits.len(), "text"));
    let folder = folder.display();
    writeln!(out, "{drawn} in {folder}; {misfits} that do not fit, {} missing", missing.len())
}

/// One line for each mission, what is wrong with it below, and a total.
pub fn walks(out: &mut dyn Write, pack: &str, walks: &[(&str, Walk)], left_out: usize) -> io::Result<()> {
    writeln!(out, "{pack}")?;
    writeln!(out, "{:<32} {:>16} {:>8} {:>10} {:>8}", "mission", "runs", "states", "dead ends", "unsafe")?;
    for (id, walk) in walks {
        let Walk { runs, states, dead_ends, unsafe_endings, bounded } = walk;
        let note = if *bounded { "  bounded: not every branch was seen" } else { "" };
        let id = visible(id);
        writeln!(out, "{id:<32} {runs:>16} {states:>8} {:>10} {:>8}{note}", dead_ends.len(), unsafe_endings.len())?;
        for (_, place) in dead_ends {
            writeln!(out, "    nothing leads on from {}", visible(place))?;
        }
        for (place, worries) in unsafe_endings {
            let worries = worries.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            writeln!(out, "    ends at {} with an open worry: {}", visible(place), visible(&worries))?;
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
