//! Rule `unreadable-media`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::media;
use crate::pack::spot::Spot;

/// ## What
/// A picture that is no SVG or PNG, or is broken.
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

fn check(context: &Context, findings: &mut Findings) {
    for path in context.draft.files.iter().filter(|path| path.starts_with(media::FOLDER)) {
        if path.ends_with(".md") || path.ends_with(".txt") {
            continue;
        }
        let read =
            context.source.read(path).map_err(|error| (format!("cannot be read: {error}"), Spot::start_of(path)));
        let problem = match media::name(path) {
            Some((_, "svg")) => read.and_then(|bytes| svg(path, &bytes)),
            Some(_) => read.and_then(|bytes| png(path, &bytes)),
            None => Err(("the game draws .svg and .png only".to_owned(), Spot::start_of(path))),
        };
        if let Err((message, spot)) = problem {
            findings.add(spot, message, "save it again as SVG or PNG");
        }
    }
}

fn svg(path: &str, bytes: &[u8]) -> Result<(), (String, Spot)> {
    let start = || Spot::start_of(path);
    let text = str::from_utf8(bytes).map_err(|_| ("this SVG is not UTF-8 text".to_owned(), start()))?;
    let document = roxmltree::Document::parse(text).map_err(|error| {
        let place = error.pos();
        let spot = Spot { file: path.to_owned(), line: place.row as usize, column: place.col as usize };
        (format!("this SVG is broken: {error}"), spot)
    })?;
    let root = document.root_element().tag_name().name();
    if root == "svg" { Ok(()) } else { Err((format!("this is <{root}>, not <svg>"), start())) }
}

fn png(path: &str, bytes: &[u8]) -> Result<(), (String, Spot)> {
    match imagesize::image_type(bytes) {
        Ok(imagesize::ImageType::Png) if imagesize::blob_size(bytes).is_ok() => Ok(()),
        _ => Err(("this is not a PNG".to_owned(), Spot::start_of(path))),
    }
}
