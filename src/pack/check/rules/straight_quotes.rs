//! Rule `straight-quotes`.

use crate::pack::check::facts::TextVisit;
use crate::pack::check::facts::prose::quotes_code;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::Edit;

rule! {
    /// ## What
    /// A straight double quote in a text.
    /// ## Why
    /// Typography shows care, and the three languages then look alike.
    /// ## Example
    /// ```ftl
    /// say = Zeg "stop".
    /// ```
    /// ## Instead
    /// ```ftl
    /// say = Zeg “stop”.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P061", name: "straight-quotes", severity: Severity::Warning, check: Check::Text(check) };
}

fn check(visit: &TextVisit, findings: &mut Findings) {
    if quotes_code(visit.id) {
        return;
    }
    for prose in visit.prose {
        let quotes: Vec<usize> = prose.text.match_indices('"').map(|(at, _)| at).collect();
        let Some(first) = quotes.first() else { continue };
        let problem = findings.add(visit.spot(prose, *first..first + 1), "check-straight-quotes");
        // An odd one out, or one that Fluent reads as the end of a piece, is for the author to see to.
        if quotes.len().is_multiple_of(2) && !prose.text.contains('\\') {
            let marks = if visit.language.primary() == "fr" { ["«\u{a0}", "\u{a0}»"] } else { ["“", "”"] };
            let edits = quotes.iter().zip(marks.iter().cycle()).map(|(at, mark)| {
                let range = visit.spot(prose, *at..at + 1).range;
                Edit { range, text: (*mark).to_owned() }
            });
            problem.fix_with(edits.collect());
        }
    }
}
