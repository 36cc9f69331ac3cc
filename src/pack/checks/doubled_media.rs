//! Rule `doubled-media`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::mission::ids::MediaId;
use crate::pack::media;
use crate::pack::spot::Spot;

/// ## What
/// Two files for one picture, as SVG and as PNG.
/// ## Why
/// Only one is shown, and nobody sees which.
/// ## Example
/// ```text
/// media/things/camera.png
/// media/things/camera.svg
/// ```
/// ## Instead
/// ```text
/// media/things/camera.svg
/// ```
pub static RULE: Rule =
    Rule { code: "P074", name: "doubled-media", severity: Severity::Error, check: Check::Checking(check) };

fn check(context: &Context, findings: &mut Findings) {
    for path in &context.draft.files {
        let Some((id, _)) = media::name(path) else { continue };
        let shown = context.media.path(&MediaId::from(id));
        if let Some(other) = shown.filter(|other| other != path) {
            findings.add(Spot::start_of(path), format!("{other} is the picture `{id}` already"), "keep one of them");
        }
    }
}
