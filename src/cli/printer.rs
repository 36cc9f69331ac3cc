//! What the verbs print.

use std::io::{self, Write};

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

#[cfg(feature = "game")]
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What a tour drew, and which texts do not fit.
#[cfg(feature = "game")]
pub fn tour(out: &mut dyn Write, folder: &std::path::Path, report: &crate::game::TourReport) -> io::Result<()> {
    let crate::game::TourReport { pages, pictures, misfits, missing } = report;
    for misfit in misfits {
        writeln!(out, "does not fit: {misfit}")?;
    }
    for missing in missing {
        writeln!(out, "missing: {missing}")?;
    }
    let misfits = counted(misfits.len(), "text");
    let done = if *pictures > 0 {
        format!("{} in {}", counted(*pictures, "picture"), folder.display())
    } else {
        format!("{} measured", counted(*pages, "page"))
    };
    writeln!(out, "{done}; {misfits} that do not fit, {} missing", missing.len())
}
