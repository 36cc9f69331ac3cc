//! Rule `help-reach`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::When;

rule! {
    /// ## What
    /// A help line whose site or mail address is none, or one that is there day and night and has no hours. A site is written
    /// as it is said: small letters, digits and dots, nothing before it.
    /// ## Why
    /// She types it letter by letter, at night, on a phone that is not hers. The game leaves out what is none.
    /// ## Example
    /// ```ron
    /// (id: "awel", site: "https://www.Awel.be/", …)
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "awel", site: "awel.be", …)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P084", name: "help-reach", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (file, path, line) in context.help_lines() {
        let written = [
            ("site", "check-help-reach", &line.site, line.has_sound_site()),
            ("mail", "check-help-reach-mail", &line.mail, line.has_sound_mail()),
        ];
        for (field, message, text, is_sound) in written {
            if let Some(text) = text.as_ref().filter(|_| !is_sound) {
                let problem = findings.add(file.at(&path.join(field)), message);
                problem.with("line", &line.id).with("text", text);
            }
        }
        if line.when == When::DayAndNight && line.hours.is_none() {
            findings.add(file.at(&path.join("when")), "check-help-reach-night").with("line", &line.id);
        }
    }
}
