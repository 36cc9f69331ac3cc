//! Rule `language-tag`.

use super::context::Context;
use super::{Check, Findings, Rule, Severity};
use crate::pack::spot::Needle;
use crate::words::Language;

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

fn check(context: &Context, findings: &mut Findings) {
    let Some(manifest) = &context.draft.manifest else { return };
    let tags = &manifest.value.languages;
    if tags.is_empty() {
        let help = "name the languages of the pack, the reference first";
        findings.add(manifest.spot(&[Needle::Field("languages")]), "no language", help);
    }
    for (at, tag) in tags.iter().enumerate() {
        let problem = match Language::parse(tag) {
            Err(error) => error.to_string(),
            Ok(language) if language.is_test() => format!("“{tag}” is a test language, made by the game itself"),
            Ok(language) if language.as_str() != tag => format!("“{tag}” is written {language}"),
            Ok(_) if tags[..at].contains(tag) => format!("“{tag}” stands here twice"),
            Ok(_) => continue,
        };
        let before = tags[..at].iter().filter(|other| *other == tag).count();
        let needles = std::iter::once(Needle::Field("languages")).chain(vec![Needle::Text(tag); before + 1]);
        findings.add(manifest.spot(&needles.collect::<Vec<_>>()), problem, "write each tag once: nl, fr, en");
    }
    let Some(help) = &context.draft.help else { return };
    for line in help.value.steps.iter().flat_map(|step| &step.lines) {
        for tag in line.languages.iter().filter(|tag| !tags.contains(tag)) {
            let spot = help.spot(&[Needle::Id(&line.id), Needle::Field("languages"), Needle::Text(tag)]);
            let message = format!("help line `{}` is for “{tag}”, which is no language of this pack", line.id);
            findings.add(spot, message, format!("the languages are {}", tags.join(", ")));
        }
    }
}
