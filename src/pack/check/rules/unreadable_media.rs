//! Rule `unreadable-media`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::media;
use crate::pack::location::Location;
use crate::pack::syntax::Position;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for path in context.pack.files.iter().filter(|path| path.starts_with(media::FOLDER)) {
        if path.ends_with(".md") || path.ends_with(".txt") {
            continue;
        }
        let start = || Location::start_of(path);
        let bytes = match context.source.read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                findings.add(start(), "check-unreadable-media").caused_by(&error);
                continue;
            }
        };
        match media::name(path) {
            Some((_, "svg")) => svg(path, &bytes, findings),
            Some(_) if is_png(&bytes) => {}
            Some(_) => _ = findings.add(start(), "check-unreadable-media-png"),
            None => _ = findings.add(start(), "check-unreadable-media-format"),
        }
    }
}

fn svg(path: &str, bytes: &[u8], findings: &mut Findings) {
    let Ok(text) = str::from_utf8(bytes) else {
        findings.add(Location::start_of(path), "check-unreadable-media-text");
        return;
    };
    match roxmltree::Document::parse(text) {
        Err(error) => {
            let place = error.pos();
            let position = Position { line: place.row as usize, column: place.col as usize };
            findings.add(Location::point(path, position), "check-unreadable-media-svg").caused_by(&error);
        }
        Ok(document) => {
            let root = document.root_element().tag_name().name();
            if root != "svg" {
                findings.add(Location::start_of(path), "check-unreadable-media-root").with("root", root);
            }
        }
    }
}

fn is_png(bytes: &[u8]) -> bool {
    let is_one = matches!(imagesize::image_type(bytes), Ok(imagesize::ImageType::Png));
    is_one && imagesize::blob_size(bytes).is_ok()
}
