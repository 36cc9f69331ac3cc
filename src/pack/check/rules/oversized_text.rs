//! Rule `oversized-text`.

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::words::LONGEST;

rule! {
    /// ## What
    /// A text of more letters than a page shows.
    /// ## Why
    /// It is cut off with “…”.
    /// ## Example
    /// ```ftl
    /// hello = (a whole book)
    /// ```
    /// ## Instead
    /// ```ftl
    /// hello = (one idea)
    /// ```
    pub static RULE: Rule =
        Rule { code: "P065", name: "oversized-text", severity: Severity::Error, check: Check::Text(check) };
}

fn check(visit: &TextVisit, findings: &mut Findings) {
    // Nearly every text has fewer bytes.
    let long = |text: &str| text.len() > LONGEST && text.chars().count() > LONGEST;
    if visit.prose.iter().any(|prose| long(&prose.text)) {
        let spot = visit.file.spot_of(visit.attribute.unwrap_or(visit.id));
        findings.add(spot, "check-oversized-text").with("most", LONGEST.to_string());
    }
}
