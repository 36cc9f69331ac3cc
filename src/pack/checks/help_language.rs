//! Rule `help-language`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::model::HelpLine;
use crate::pack::spot::{Needle, Spot};
use crate::words::Language;

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

fn check(context: &Context, findings: &mut Findings) {
    let languages = context.draft.languages();
    let mut look = |lines: &[HelpLine], what: &str, spot: &dyn Fn() -> Spot| {
        let speaks = |language: &Language| lines.iter().any(|line| line.speaks(language.primary()));
        for language in languages.iter().filter(|language| !lines.is_empty() && !speaks(language)) {
            findings.add(spot(), format!("{what} has no line for “{language}”"), "add a line that speaks it");
        }
    };
    if let Some(help) = &context.draft.help {
        for step in &help.value.steps {
            let id = step.id.as_str();
            look(&step.lines, &format!("help step `{id}`"), &|| help.spot(&[Needle::Id(id)]));
        }
    }
    if let Some(protocol) = &context.draft.protocol {
        look(&protocol.value.call, "the protocol", &|| protocol.spot(&[Needle::Field("call")]));
    }
}
