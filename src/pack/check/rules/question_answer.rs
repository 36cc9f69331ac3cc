//! Rule `question-answer`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::sessions::ReadyQuestion;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A ready question of the question box without an answer for the counsellor: what to say, what not to say, who knows
    /// more, and where it asks for that, what to watch for.
    /// ## Why
    /// She shows it to the group, and then has to make up an answer to the hardest questions there are.
    /// ## Example
    /// ```ftl
    /// question-heavy-secret = Mag je een zwaar geheim vertellen?
    /// ```
    /// ## Instead
    /// ```ftl
    /// question-heavy-secret = Mag je een zwaar geheim vertellen?
    ///     .say = “Ja, altijd. Ook als iemand zei dat het niet mocht.”
    ///     .not = “Ik zwijg erover.”
    ///     .knows = Iemand die ze vertrouwt. 116 000, dag en nacht.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P113", name: "question-answer", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(file) = &context.pack.sessions else { return };
    for texts in &context.languages {
        let language = texts.language.as_str();
        if context.pack.laid.may_be_unfinished(language) {
            continue;
        }
        for (at, question) in file.value.questions.iter().enumerate() {
            let origin = file.origin_at(&path_to!["questions", at]);
            let needs = context.pack.laid.needs(origin.as_deref());
            // A question that a language does not have at all is reported as that.
            let Some(entry) = texts.get(&question.text().message) else { continue };
            if needs.is_some_and(|needs| !needs.contains(language)) || !context.is_whole(&entry.file.path) {
                continue;
            }
            for part in lacking(question, |part| entry.part(part).is_some()) {
                let problem = findings.add(entry.file.spot_of(entry.name), "check-question-answer");
                problem.with("question", question.id.as_str()).with("language", language).with("part", part);
            }
        }
    }
}

/// The parts of an answer that are not there.
fn lacking(question: &ReadyQuestion, has: impl Fn(Option<&str>) -> bool) -> Vec<String> {
    question.answer().filter_map(|key| key.attribute).filter(|part| !has(Some(part.as_str()))).collect()
}
