//! Rule `oversized-media`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::media;
use crate::pack::location::Location;
use crate::pack::model::{MOST_RECORDED, RecordingKind};
use crate::pack::picture::{MOST_BYTES, MOST_PIXELS};

rule! {
    /// ## What
    /// A picture of more than 512 KiB, a PNG with a side of more than 2048 pixels, or a clip or a voice of more than 4 MiB.
    /// ## Why
    /// The oldest tablet in the group has to show it at once.
    /// ## Example
    /// ```text
    /// media/missions/sea.png   // 4000 × 3000
    /// ```
    /// ## Instead
    /// ```text
    /// media/missions/sea.png   // 1600 × 1200
    /// ```
    pub static RULE: Rule =
        Rule { code: "P072", name: "oversized-media", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for path in context.pack.files.iter().filter(|path| path.starts_with(media::FOLDER)) {
        // One that cannot be read is the business of `unreadable-media`.
        let bytes = context.source.size(path).unwrap_or_default();
        let most = RecordingKind::of(path).map_or(MOST_BYTES, |_| MOST_RECORDED);
        if bytes > most {
            let problem = findings.add(Location::start_of(path), "check-oversized-media");
            problem.with("size", bytes.div_ceil(1024)).with("most", most / 1024);
        }
        if media::name(path).is_none_or(|(_, format)| format != "png") {
            continue;
        }
        let size = context.source.read(path).ok().and_then(|bytes| imagesize::blob_size(&bytes).ok());
        if let Some(size) = size.filter(|size| size.width.max(size.height) > MOST_PIXELS) {
            // As names, so that no language groups their digits.
            let (width, height) = (size.width.to_string(), size.height.to_string());
            let problem = findings.add(Location::start_of(path), "check-oversized-media-pixels");
            problem.with("width", width).with("height", height).with("most", MOST_PIXELS.to_string());
        }
    }
}
