//! Rule `long-sentence`.

use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::words::{Span, sentences};

rule! {
    /// ## What
    /// A sentence of more than sixteen words in a text for girls. Four to twelve are good.
    /// ## Why
    /// Who reads little, or learns the language, loses the thread.
    /// ## Example
    /// ```ftl
    /// thanks = Dank je dat je er was toen ik niemand had om mee te praten over wat er die avond in de groep gebeurd is.
    /// ```
    /// ## Instead
    /// ```ftl
    /// thanks = Dank je dat je er was. Ik had niemand om mee te praten over die avond.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P060", name: "long-sentence", severity: Severity::Warning, check: Check::Text(check) };
}

/// The most words of a sentence.
const MOST_WORDS: usize = 16;

fn check(visit: &TextVisit, findings: &mut Findings) {
    if !visit.is_for_girls() {
        return;
    }
    for prose in visit.prose {
        // Most texts are short.
        if prose.text.bytes().filter(u8::is_ascii_whitespace).count() < MOST_WORDS {
            continue;
        }
        for Span { range, words } in sentences(&prose.text).into_iter().filter(|sentence| sentence.words > MOST_WORDS) {
            let problem = findings.add(visit.spot(prose, range), "check-long-sentence");
            problem.with("words", words).with("most", MOST_WORDS);
        }
    }
}
