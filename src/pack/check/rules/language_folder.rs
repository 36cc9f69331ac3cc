//! Rule `language-folder`.

use std::collections::BTreeSet;

use crate::pack::check::context::Context;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::path_to;

rule! {
    /// ## What
    /// A language of the manifest without texts, or texts of a language that the manifest does not name.
    /// ## Why
    /// A girl would pick a language and read another; or somebody's translation would never be shown.
    /// ## Example
    /// ```ron
    /// languages: ["nl", "fr"]   // and only a folder locales/nl/
    /// ```
    /// ## Instead
    /// ```ron
    /// languages: ["nl"]
    /// ```
    pub static RULE: Rule =
        Rule { code: "P013", name: "language-folder", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let Some(manifest) = &context.pack.manifest else { return };
    let tags = &manifest.value.languages;
    for texts in context.languages.iter().filter(|texts| texts.entries.is_empty()) {
        if context.pack.laid.may_be_unfinished(texts.language.as_str()) {
            continue;
        }
        let spot = manifest.at(&manifest.saying(&path_to!["languages"], texts.language.as_str()));
        findings.add(spot, "check-language-folder-empty").with("language", texts.language.as_str());
    }
    let mut told = BTreeSet::new();
    for file in context.pack.texts.iter().filter(|file| !tags.contains(&file.language)) {
        if told.insert(&file.language) {
            findings.add(file.spot(0), "check-language-folder").with("language", &file.language);
        }
    }
}
