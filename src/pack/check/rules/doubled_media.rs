//! Rule `doubled-media`.

use crate::mission::ids::MediaId;
use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::media;
use crate::pack::location::Location;

rule! {
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
}

fn check(context: &Context, findings: &mut Findings) {
    for path in &context.pack.files {
        let Some((id, _)) = media::name(path) else { continue };
        let shown = context.media.path(&MediaId::from(id));
        if let Some(other) = shown.filter(|other| other != path && !context.media.is_covered(path)) {
            let problem = findings.add(Location::start_of(path), "check-doubled-media");
            problem.with("picture", id).with("other", other);
        }
    }
}
