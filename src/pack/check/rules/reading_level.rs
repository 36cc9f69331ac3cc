//! Rule `reading-level`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::reading_level::LEAST_EASE;

rule! {
    /// ## What
    /// A mission that is hard to read: less than 80 on the scale of Flesch, where 100 is very easy and 0 very hard. It is
    /// measured over the sentences for girls, from a hundred words on. Dutch by Flesch-Douma: 206.84 − 0.93 × words per
    /// sentence − 0.77 × syllables per hundred words (W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960).
    /// French by Kandel-Moles: 207 − 1.015 × words per sentence − 0.736 × syllables per hundred words (L. Kandel and
    /// A. Moles, Application de l’indice de Flesch à la langue française, 1958). English by Flesch: 206.835 − 1.015 × words
    /// per sentence − 0.846 × syllables per hundred words (R. Flesch, A new readability yardstick, 1948).
    /// ## Why
    /// Girls from eleven read it, some with little of the language. A measure sees long words and long sentences only: what
    /// it lets pass may still be hard, and is read by somebody.
    /// ## Example
    /// ```ftl
    /// facts = Begeleidingsverantwoordelijken garanderen vertrouwelijkheid.
    /// ```
    /// ## Instead
    /// ```ftl
    /// facts = Jouw begeleider luistert. Zij vertelt het niet verder.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P121", name: "reading-level", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for (mission, language, readability) in context.reading_levels() {
        let ease = readability.ease();
        if ease < f64::from(LEAST_EASE) {
            let problem = findings.add(mission.file.spot_of(mission.name), "check-reading-level");
            problem.with("mission", mission.name).with("ease", format!("{ease:.0}")).with("least", LEAST_EASE);
            problem.with("measure", readability.measure.name()).with("language", language.as_str());
        }
    }
}
