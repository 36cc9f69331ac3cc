//! Reading a pack's Fluent: each file is parsed, its texts are looked at, and it is let go again. What is kept is what
//! other rules compare.

use fluent_syntax::ast;

use super::prose;
use super::references::References;
use super::text_visit::TextVisit;
use super::texts::{Entry, Part};
use crate::pack::load::par_chunks::{CHUNK, par_chunks};
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::load::source_file::TextFile;
use crate::words::{Language, too_deep};

/// What is kept of a Fluent file.
pub struct ParsedFluent<'a> {
    /// The file.
    pub file: &'a TextFile,
    /// Its messages.
    pub entries: Vec<Entry<'a>>,
    /// Its terms, with what they refer to.
    pub terms: Vec<(&'a str, Option<Box<References<'a>>>)>,
    /// What does not parse and is left out.
    pub faults: Vec<ReadFault>,
}

/// Reads all Fluent files. `look` sees each text of the languages that the manifest names; what it finds comes back in
/// the order of the files.
pub fn read<'a, T: Send>(
    pack: &'a ParsedPack,
    languages: &[Language],
    look: impl Fn(&TextVisit, &mut Vec<T>) + Sync,
) -> (Vec<ParsedFluent<'a>>, Vec<T>) {
    let shares = par_chunks(&pack.texts, CHUNK, |files| {
        let mut found = Vec::new();
        let look = |visit: &TextVisit| look(visit, &mut found);
        (read_chunk(files, languages, look), found)
    });
    let mut parsed = Vec::with_capacity(pack.texts.len());
    let mut found = Vec::new();
    for (share, findings) in shares {
        parsed.extend(share);
        found.extend(findings);
    }
    (parsed, found)
}

fn read_chunk<'a>(
    files: &'a [TextFile],
    languages: &[Language],
    mut look: impl FnMut(&TextVisit),
) -> Vec<ParsedFluent<'a>> {
    let parsed = files.iter().map(|file| {
        let (body, faults) = parse(file);
        if let Some(language) = languages.iter().find(|language| language.as_str() == file.language) {
            visit(language, file, &body, &mut look);
        }
        let mut parsed = ParsedFluent { file, entries: Vec::new(), terms: Vec::new(), faults };
        for entry in &body {
            match entry {
                ast::Entry::Message(message) => parsed.entries.push(keep(file, message)),
                ast::Entry::Term(term) => {
                    let patterns = term.attributes.iter().map(|attribute| &attribute.value);
                    let references = References::of_all(std::iter::once(&term.value).chain(patterns));
                    parsed.terms.push((term.id.name, references.kept()));
                }
                _ => {}
            }
        }
        parsed
    });
    parsed.collect()
}

/// A file's entries, and what does not parse.
fn parse(file: &TextFile) -> (Vec<ast::Entry<&str>>, Vec<ReadFault>) {
    let fault = |at, reason| ReadFault { location: file.spot(at), reason };
    if let Some(at) = too_deep(&file.text) {
        return (Vec::new(), vec![fault(at, Unreadable::TooDeep)]);
    }
    match fluent_syntax::parser::parse_runtime(file.text.as_str()) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => {
            let faults = errors.into_iter().map(|error| fault(error.pos.start, Unreadable::Fluent(error.kind)));
            (resource.body, faults.collect())
        }
    }
}

/// Shows each text of a file.
fn visit<'a>(language: &Language, file: &'a TextFile, body: &[ast::Entry<&'a str>], look: &mut impl FnMut(&TextVisit)) {
    let mut prose = Vec::new();
    for entry in body {
        let ast::Entry::Message(message) = entry else { continue };
        for (attribute, pattern) in parts(message) {
            prose.clear();
            prose::read(pattern, &mut prose);
            look(&TextVisit { language, file, id: message.id.name, attribute, pattern, prose: &prose });
        }
    }
}

fn keep<'a>(file: &'a TextFile, message: &ast::Message<&'a str>) -> Entry<'a> {
    let parts =
        parts(message).map(|(attribute, pattern)| Part { attribute, references: References::of(pattern).kept() });
    Entry { file, name: message.id.name, parts: parts.collect() }
}

/// A message's value, if it has one, and its attributes, in order.
fn parts<'a, 'b>(
    message: &'b ast::Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'b ast::Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}
