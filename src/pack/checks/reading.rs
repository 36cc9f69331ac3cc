//! Reading a pack's Fluent: each file is parsed, the rules about texts look at it, and it is let go again. What is kept
//! is what other rules compare.

use fluent_syntax::ast;

use super::references::References;
use super::texts::{Entry, Part};
use super::{RULES, broken_fluent, sight};
use crate::pack::diagnostic::Diagnostic;
use crate::pack::draft::{Draft, TextFile};
use crate::pack::shares::{SHARE, in_shares};
use crate::words::{Language, too_deep};

/// What is kept of a Fluent file.
pub struct Sheet<'a> {
    /// The file.
    pub file: &'a TextFile,
    /// Its messages.
    pub entries: Vec<Entry<'a>>,
    /// The names of its terms.
    pub terms: Vec<&'a str>,
    /// Whether all of it could be read; what does not parse is left out.
    pub is_whole: bool,
}

/// Reads all Fluent files. The rules about texts look at those of the languages that the manifest names.
pub fn read<'a>(draft: &'a Draft, languages: &[Language], found: &mut Vec<Diagnostic>) -> Vec<Sheet<'a>> {
    let shares = in_shares(&draft.texts, SHARE, |files| {
        let mut found = Vec::new();
        let sheets: Vec<_> = files.iter().map(|file| read_file(file, languages, &mut found)).collect();
        (sheets, found)
    });
    let mut sheets = Vec::with_capacity(draft.texts.len());
    for (share, problems) in shares {
        sheets.extend(share);
        found.extend(problems);
    }
    sheets
}

fn read_file<'a>(file: &'a TextFile, languages: &[Language], found: &mut Vec<Diagnostic>) -> Sheet<'a> {
    let resource = parse(file, found);
    let is_whole = resource.is_ok();
    let body = resource.unwrap_or_else(|readable| readable).body;
    if let Some(language) = languages.iter().find(|language| language.as_str() == file.language) {
        sight::each(language, file, &body, &RULES, found);
    }
    let mut sheet = Sheet { file, entries: Vec::new(), terms: Vec::new(), is_whole };
    for entry in &body {
        match entry {
            ast::Entry::Message(message) => sheet.entries.push(keep(file, message)),
            ast::Entry::Term(term) => sheet.terms.push(term.id.name),
            _ => {}
        }
    }
    sheet
}

/// A file's entries; as an error those that are left where something does not parse.
fn parse<'a>(
    file: &'a TextFile,
    found: &mut Vec<Diagnostic>,
) -> Result<ast::Resource<&'a str>, ast::Resource<&'a str>> {
    if let Some(at) = too_deep(&file.text) {
        found.push(broken_fluent::too_deep(file, at));
        return Err(ast::Resource { body: Vec::new() });
    }
    fluent_syntax::parser::parse_runtime(file.text.as_str()).map_err(|(resource, errors)| {
        found.extend(errors.iter().map(|error| broken_fluent::report(file, error)));
        resource
    })
}

fn keep<'a>(file: &'a TextFile, message: &ast::Message<&'a str>) -> Entry<'a> {
    let parts =
        parts(message).map(|(attribute, pattern)| Part { attribute, references: References::of(pattern).kept() });
    Entry { file, name: message.id.name, parts: parts.collect() }
}

/// A message's value, if it has one, and its attributes, in order.
pub fn parts<'a, 'b>(
    message: &'b ast::Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'b ast::Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}
