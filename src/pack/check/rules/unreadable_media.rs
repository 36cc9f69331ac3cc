//! Rule `unreadable-media`.

use std::io;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::media;
use crate::pack::load::par_chunks::{CHUNK, par_chunks};
use crate::pack::location::Location;
use crate::pack::model::RecordingKind;
use crate::pack::picture::{self, Art, MOST_BYTES, Unfit};
use crate::source::Source;

rule! {
    /// ## What
    /// A picture that the game does not draw: it is no SVG or PNG, it is broken, it has photos, letters or filters in it,
    /// or so many shapes that drawing them takes too long.
    /// ## Why
    /// There would be a blank in its place.
    /// ## Example
    /// ```text
    /// media/things/camera.webp
    /// ```
    /// ## Instead
    /// ```text
    /// media/things/camera.svg
    /// ```
    pub static RULE: Rule =
        Rule { code: "P073", name: "unreadable-media", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let pictures = context.pack.files.iter().filter(|path| path.starts_with(media::FOLDER));
    // Clips and voices are the business of `recording-file`.
    let pictures = pictures.filter(|path| RecordingKind::of(path).is_none());
    let pictures: Vec<&String> = pictures.filter(|path| !path.ends_with(".md") && !path.ends_with(".txt")).collect();
    // Drawing is nearly all the work of a check: it is done on all cores.
    let look = |paths: &[&String]| {
        let wrong = paths.iter().filter_map(|path| Some(((*path).clone(), look_at(context.source, path)?)));
        wrong.collect::<Vec<_>>()
    };
    for (path, wrong) in par_chunks(&pictures, CHUNK, look).into_iter().flatten() {
        tell(&path, wrong, findings);
    }
}

/// What is wrong with a picture.
enum Wrong {
    /// It does not open.
    Closed(io::Error),
    /// It is of a kind that is not drawn.
    Format,
    /// It is not drawn.
    Unfit(Unfit),
}

fn look_at(source: &dyn Source, path: &str) -> Option<Wrong> {
    let Some((_, format)) = media::name(path) else { return Some(Wrong::Format) };
    // How heavy a file may be is the business of `oversized-media`.
    if source.size(path).is_ok_and(|bytes| bytes > MOST_BYTES) {
        return None;
    }
    let bytes = match source.read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Some(Wrong::Closed(error)),
    };
    if picture::is_png(&bytes) != (format == "png") {
        let unfit = if format == "png" { Unfit::Png("no PNG".to_owned()) } else { Unfit::NotUtf8 };
        return Some(Wrong::Unfit(unfit));
    }
    Art::read(&bytes).err().map(Wrong::Unfit)
}

fn tell(path: &str, wrong: Wrong, findings: &mut Findings) {
    let start = || Location::start_of(path);
    let at = |position| Location::point(path, position);
    match wrong {
        Wrong::Closed(error) => _ = findings.add(start(), "check-unreadable-media").caused_by(&error),
        Wrong::Format => _ = findings.add(start(), "check-unreadable-media-format"),
        Wrong::Unfit(Unfit::Png(reason)) => {
            findings.add(start(), "check-unreadable-media-png").caused_by(&reason);
        }
        Wrong::Unfit(Unfit::NotUtf8) => _ = findings.add(start(), "check-unreadable-media-text"),
        Wrong::Unfit(Unfit::NotXml { at: place, reason }) => {
            findings.add(at(place), "check-unreadable-media-svg").caused_by(&reason);
        }
        Wrong::Unfit(Unfit::Svg(reason)) => _ = findings.add(start(), "check-unreadable-media-svg").caused_by(&reason),
        Wrong::Unfit(Unfit::NotSvg { at: place, root }) => {
            findings.add(at(place), "check-unreadable-media-root").with("root", root);
        }
        Wrong::Unfit(Unfit::Foreign { at: place, element }) => {
            findings.add(at(place), "check-unreadable-media-element").with("element", element);
        }
        Wrong::Unfit(Unfit::Intricate { at: place }) => _ = findings.add(at(place), "check-unreadable-media-intricate"),
        Wrong::Unfit(Unfit::Endless { at: place }) => _ = findings.add(at(place), "check-unreadable-media-endless"),
        // These are the business of `oversized-media`.
        Wrong::Unfit(Unfit::Heavy { .. } | Unfit::Wide { .. }) => {}
    }
}
