//! Rule `rehearsal-dangling`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::SourceFile;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A choice of a rehearsal that leads to a moment which does not exist or does not come later, or a moment without any
    /// choice.
    /// ## Why
    /// The counsellor would land elsewhere than its author meant, or go round and round.
    /// ## Example
    /// ```ron
    /// (id: "wait", effect: Opens, then: "gigling")
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "wait", effect: Opens, then: "giggling")
    /// ```
    pub static RULE: Rule =
        Rule { code: "P104", name: "rehearsal-dangling", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    for file in &context.pack.rehearsals {
        of_rehearsal(file, findings);
    }
}

fn of_rehearsal(file: &SourceFile<Rehearsal>, findings: &mut Findings) {
    let moments = &file.value.moments;
    for (at, moment) in moments.iter().enumerate() {
        if moment.choices.is_empty() {
            let problem = findings.add(file.at(&path_to!["moments", at, "id"]), "check-rehearsal-dangling-moment");
            problem.with("moment", moment.id.as_str());
        }
        for (nth, choice) in moment.choices.iter().enumerate() {
            let Some(then) = &choice.then else { continue };
            if !moments.iter().skip(at + 1).any(|later| later.id == *then) {
                let spot = file.at(&path_to!["moments", at, "choices", nth, "then"]);
                let later = moments.iter().skip(at + 1).map(|later| later.id.as_str());
                let problem = findings.add(spot, "check-rehearsal-dangling").with("choice", choice.id.as_str());
                problem.with("then", then.as_str()).near_in(&file.text, then.as_str(), later);
            }
        }
    }
}
