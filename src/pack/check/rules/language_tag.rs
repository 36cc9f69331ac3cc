//! Rule `language-tag`.

use std::ops::Range;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::Edit;
use crate::pack::syntax::path_to;
use crate::words::Language;

rule! {
    /// ## What
    /// A language that is no language tag, stands twice, is a test language or, for a help line, is not a language of the
    /// pack; or no language at all.
    /// ## Why
    /// The game could not offer it, or would show the line to nobody.
    /// ## Example
    /// ```ron
    /// languages: ["nederlands", "fr", "fr"]
    /// ```
    /// ## Instead
    /// ```ron
    /// languages: ["nl", "fr"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P011", name: "language-tag", severity: Severity::Error, check: Check::Loading(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(manifest) = &context.pack.manifest else { return };
    let tags = &manifest.value.languages;
    if tags.is_empty() {
        findings.add(manifest.at(&path_to!["languages"]), "check-language-tag-none");
    }
    for (at, tag) in tags.iter().enumerate() {
        let before = tags[..at].iter().filter(|other| *other == tag).count();
        let spot = || manifest.at(&path_to!["languages", at]);
        match Language::parse(tag) {
            Err(_) => _ = findings.add(spot(), "check-language-tag").with("tag", tag),
            Ok(language) if language.is_test() => _ = findings.add(spot(), "check-language-tag-test").with("tag", tag),
            Ok(language) if language.as_str() != tag => {
                let problem = findings.add(spot(), "check-language-tag-written").with("tag", tag);
                problem.with("written", language.as_str()).fix(format!("\"{language}\""));
            }
            Ok(_) if before > 0 => {
                let problem = findings.add(spot(), "check-language-tag-twice").with("tag", tag);
                // With the comma before it.
                let Range { start, end } = problem.location.range.clone();
                if let Some(comma) = manifest.text.get(..start).and_then(|before| before.rfind(',')) {
                    problem.fix_with(vec![Edit { range: comma..end, text: String::new() }]);
                }
            }
            Ok(_) => {}
        }
    }
    let Some(help) = &context.pack.help else { return };
    for (at, step) in help.value.steps.iter().enumerate() {
        for (nth, line) in step.lines.iter().enumerate() {
            let spoken = line.languages.iter().enumerate();
            for (spoken_at, tag) in spoken.filter(|(_, tag)| !tags.contains(tag)) {
                let spot = help.at(&path_to!["steps", at, "lines", nth, "languages", spoken_at]);
                let problem = findings.add(spot, "check-language-tag-line").with("line", &line.id);
                problem.with("tag", tag).with("known", tags.join(", "));
            }
        }
    }
}
