//! Rule `missing-letter`.

use std::collections::BTreeSet;

use super::broken_fluent::code_of;
use crate::pack::check::context::Context;
use crate::pack::check::facts::letters::is_drawn;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::source_file::TextFile;
use crate::words::Language;

rule! {
    /// ## What
    /// A letter in a text, or in what a language calls itself, that none of the game's fonts has.
    /// ## Why
    /// A box stands in its place. The game takes no font from the machine, so that a page looks the same on every one.
    /// ## Example
    /// ```ftl
    /// hello =
    ///     .title = สวัสดี
    /// ```
    /// ## Instead
    /// ```text
    /// // ask a programmer for a font of that script: assets/fonts, src/game/fonts.rs
    /// ```
    pub static RULE: Rule =
        Rule { code: "P066", name: "missing-letter", severity: Severity::Error, check: Check::Checking(check) };
}

fn check(context: &Context, findings: &mut Findings) {
    let mut readable: Vec<&Language> = Vec::new();
    for language in context.languages.iter().map(|texts| &texts.language) {
        match language.own_name().chars().find(|letter| !is_drawn(*letter)) {
            Some(letter) => {
                let problem = findings.add(context.spot_of_language(language), "check-missing-letter-language");
                problem.with("language", language.as_str()).with("letter", letter.to_string());
            }
            None => readable.push(language),
        }
    }
    let is_readable = |file: &&TextFile| readable.iter().any(|language| language.as_str() == file.language);
    for file in context.pack.texts.iter().filter(is_readable) {
        look(file, findings);
    }
}

/// Names the first such letter of a file, and how many others there are.
fn look(file: &TextFile, findings: &mut Findings) {
    // Nobody is shown a comment.
    let lines = file.text.split_inclusive('\n').filter(|line| !line.starts_with('#'));
    let signs =
        lines.flat_map(|line| line.char_indices().filter_map(move |(at, letter)| line.get(at..at + letter.len_utf8())));
    let mut first = None;
    let mut others = BTreeSet::new();
    for piece in signs.filter(|piece| !piece.is_ascii() && !piece.chars().all(is_drawn)) {
        if *first.get_or_insert(piece) != piece {
            others.insert(piece);
        }
    }
    let Some(piece) = first else { return };
    let problem = findings.add(file.spot_of(piece), "check-missing-letter").with("letter", piece);
    problem.with("code", piece.chars().next().map_or_else(String::new, code_of)).with("others", others.len());
}
