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
    let all = context.pack.languages();
    // Of a language that a layer over it brings, a line that speaks another is shown with those it speaks.
    let own = |origin: Option<&str>| {
        let layer =
            origin.and_then(|origin| context.pack.laid.layer(origin)).filter(|_| context.pack.laid.is_several());
        let manifest = layer.and_then(|layer| layer.manifest.as_ref());
        let is_own = |language: &&Language| {
            manifest.is_none_or(|manifest| manifest.value.languages.iter().any(|tag| tag == language.as_str()))
        };
        all.iter().filter(is_own).cloned().collect::<Vec<_>>()
    };
    let unspoken = |lines: &[HelpLine], languages: &[Language]| {
        let speaks = |language: &Language| lines.iter().any(|line| line.speaks(language.primary()));
        let some = !lines.is_empty();
        languages.iter().filter(|language| some && !speaks(language)).cloned().collect::<Vec<_>>()
    };
    if let Some(help) = &context.pack.help {
        for (at, step) in help.value.steps.iter().enumerate() {
            let origin = help.origin_at(&path_to!["steps", at]);
            for language in unspoken(&step.lines, &own(origin.as_deref())) {
                let problem = findings.add(help.at(&path_to!["steps", at, "id"]), "check-help-language");
                problem.with("step", step.id.as_str()).with("language", language.as_str());
            }
        }
    }
    if let Some(protocol) = &context.pack.protocol {
        for language in unspoken(&protocol.value.call, &own(protocol.origin.as_deref())) {
            let problem = findings.add(protocol.at(&path_to!["call"]), "check-help-language-protocol");
            problem.with("language", language.as_str());
        }
    }
}
