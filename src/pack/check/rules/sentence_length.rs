//! Rule `sentence-length`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::reading_level::WORDS_PER_SENTENCE;

rule! {
    /// ## What
    /// A mission whose sentences for girls have fewer than four words on average, or more than twelve; from a hundred words
    /// on. Labels without a full stop are not counted.
    /// ## Why
    /// Long sentences lose her. A row of fragments of three words is hard too: nothing ties them together.
    /// ## Example
    /// ```ftl
    /// say = Zij? Weg. Zomaar. Ik? Alleen. Weer.
    /// ```
    /// ## Instead
    /// ```ftl
    /// say = Ze was zomaar weg. Ik zat daar weer alleen.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P122", name: "sentence-length", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let [least, most] = WORDS_PER_SENTENCE;
    for (mission, language, readability) in context.reading_levels() {
        let Some(words) = readability.counts.words_per_sentence() else { continue };
        let message = if words < f64::from(least) {
            "check-sentence-length-short"
        } else if words > f64::from(most) {
            "check-sentence-length"
        } else {
            continue;
        };
        let problem = findings.add(mission.file.spot_of(mission.name), message).with("mission", mission.name);
        problem.with("words", format!("{words:.1}")).with("language", language.as_str());
        problem.with("least", least).with("most", most);
    }
}
