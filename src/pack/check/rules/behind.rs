//! Rule `behind`.

use crate::pack::check::context::Context;
use crate::pack::check::facts::translated::{Note, note_of, path_of, twins};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;

rule! {
    /// ## What
    /// A sentence whose first language changed since it was translated, while the translation still says what it said. What
    /// both said then stands in `locales/<language>/translated_from.ron`, which `gps remember` writes.
    /// ## Why
    /// Advice that was made safer in Dutch stays unsafe in French, and nobody sees it.
    /// ## Example
    /// ```ftl
    /// # Dutch now says: stop, leave it there, tell; then block.
    /// pressure-in-chat =
    ///     .remember = Arrête. Bloque. Parles-en.
    /// ```
    /// ## Instead
    /// ```ftl
    /// # … and then `gps remember`
    /// pressure-in-chat =
    ///     .remember = Arrête. Laisse tout. Parles-en. Après, bloque.
    /// ```
    pub static RULE: Rule =
        Rule { code: "P128", name: "behind", severity: Severity::Warning, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    // A layer over another is compared with what lies below it.
    let Some((reference, others)) = context.languages.split_first().filter(|_| !context.pack.laid.is_several()) else {
        return;
    };
    for texts in others {
        let note = match note_of(context.source, &texts.language) {
            Note::None => continue,
            Note::Broken => {
                findings.add(Location::start_of(&path_of(&texts.language)), "check-behind-broken");
                continue;
            }
            Note::Said(note) => note,
        };
        for (part, now) in twins(texts, reference) {
            if note.get(part.message, part.attribute).is_some_and(|noted| noted.is_behind(&now)) {
                let problem = findings.add(part.spot(), "check-behind");
                problem.with("language", texts.language.as_str()).with("reference", reference.language.as_str());
            }
        }
    }
}
