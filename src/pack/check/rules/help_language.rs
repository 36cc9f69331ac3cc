//! Rule `help-language`.

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::model::HelpLine;
use crate::pack::syntax::path_to;
use crate::words::Language;

rule! {
    /// ## What
    /// A help step with lines, or a protocol with lines, none of which is for one of the pack's languages.
    /// ## Why
    /// Who reads that language would find a step, or a card, without a number.
    /// ## Example
    /// ```ron
    /// lines: [(id: "awel", languages: ["nl"], …)]   // in a pack that also speaks fr
    /// ```
    /// ## Instead
    /// ```ron
    /// lines: [(id: "awel", languages: ["nl"], …), (id: "ecoute-enfants", languages: ["fr"], …)]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P082", name: "help-language", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let languages = context.pack.languages();
    let unspoken = |lines: &[HelpLine]| {
        let speaks = |language: &Language| lines.iter().any(|line| line.speaks(language.primary()));
        let some = !lines.is_empty();
        languages.iter().filter(|language| some && !speaks(language)).cloned().collect::<Vec<_>>()
    };
    if let Some(help) = &context.pack.help {
        for (at, step) in help.value.steps.iter().enumerate() {
            for language in unspoken(&step.lines) {
                let problem = findings.add(help.at(&path_to!["steps", at, "id"]), "check-help-language");
                problem.with("step", step.id.as_str()).with("language", language.as_str());
            }
        }
    }
    if let Some(protocol) = &context.pack.protocol {
        for language in unspoken(&protocol.value.call) {
            let problem = findings.add(protocol.at(&path_to!["call"]), "check-help-language-protocol");
            problem.with("language", language.as_str());
        }
    }
}
