//! Rule `oversized-media`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::media;
use crate::pack::spot::Spot;

/// ## What
/// A file of more than 512 KiB, or a PNG with a side of more than 2048 pixels.
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

/// The most bytes of a file.
const MOST_BYTES: u64 = 512 * 1024;
/// The most pixels of a side.
const MOST_PIXELS: usize = 2048;

fn check(context: &Context, findings: &mut Findings) {
    for path in context.draft.files.iter().filter(|path| path.starts_with(media::FOLDER)) {
        // One that cannot be read is the business of `unreadable-media`.
        let bytes = context.source.size(path).unwrap_or_default();
        if bytes > MOST_BYTES {
            let message = format!("{} KiB; {} is the most", bytes.div_ceil(1024), MOST_BYTES / 1024);
            findings.add(Spot::start_of(path), message, "make it smaller, or draw it as a simpler SVG");
        }
        if media::name(path).is_none_or(|(_, format)| format != "png") {
            continue;
        }
        let size = context.source.read(path).ok().and_then(|bytes| imagesize::blob_size(&bytes).ok());
        if let Some(size) = size.filter(|size| size.width.max(size.height) > MOST_PIXELS) {
            let message = format!("{} × {} pixels; a side has {MOST_PIXELS} at most", size.width, size.height);
            findings.add(Spot::start_of(path), message, "make it smaller");
        }
    }
}
