//! Reading a pack's Fluent: each file is parsed, its texts are looked at, and it is let go again. What is kept is what
//! other rules compare.

use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::phrases::Phrases;
use super::prose;
use super::references::References;
use super::text_visit::TextVisit;
use super::texts::{Entry, Part};
use crate::pack::load::par_chunks::{CHUNK, par_chunks};
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::load::source_file::TextFile;
use crate::pack::syntax::fluent::pattern_range;
use crate::pack::syntax::fluent_slip::{self, FluentFault, FluentSlip};
use crate::pack::syntax::offset;
use crate::source::without_mark;
use crate::words::{Language, cut_escape, too_deep};

/// What is kept of a Fluent file.
pub struct ParsedFluent<'a> {
    /// The file.
    pub file: &'a TextFile,
    /// Its messages.
    pub entries: Vec<Entry<'a>>,
    /// Its terms, with what they refer to.
    pub terms: Vec<(&'a str, Option<Arc<References<'a>>>)>,
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
    let phrases = Phrases::of(pack);
    let shares = par_chunks(&pack.texts, CHUNK, |files| {
        let mut found = Vec::new();
        let look = |visit: &TextVisit| look(visit, &mut found);
        (read_chunk(files, languages, &phrases, look), found)
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
    phrases: &Phrases,
    mut look: impl FnMut(&TextVisit),
) -> Vec<ParsedFluent<'a>> {
    let parsed = files.iter().map(|file| {
        let (body, faults) = parse(file);
        if let Some(language) = languages.iter().find(|language| language.as_str() == file.language) {
            visit(language, file, &body, phrases, &mut look);
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
    if let Some(at) = too_deep(&file.text) {
        return (Vec::new(), vec![ReadFault { location: file.spot(at), shows: None, reason: Unreadable::TooDeep }]);
    }
    if let Some(at) = cut_escape(&file.text) {
        let kind = ErrorKind::InvalidUnicodeEscapeSequence(file.text.get(at..at + 2).unwrap_or_default().to_owned());
        let reason = Unreadable::Fluent(FluentSlip::Other(kind), Vec::new());
        return (Vec::new(), vec![ReadFault { location: file.spot(at), shows: None, reason }]);
    }
    let text = without_mark(&file.text);
    let (body, mut faults) = match fluent_syntax::parser::parse_runtime(text) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => recover(text, resource.body, errors),
    };
    for hidden in fluent_slip::hidden_attributes(text) {
        if !faults.iter().any(|fault| fault.at == hidden.at) {
            faults.push(hidden);
        }
    }
    let shift = file.text.len() - text.len();
    let mut found_tab = false;
    // Whoever indents with tabs does so everywhere: it is told once of each file.
    faults.retain(|fault| fault.slip != FluentSlip::Tab || !std::mem::replace(&mut found_tab, true));
    let told = |FluentFault { slip, at, mut edits }| {
        for edit in &mut edits {
            edit.range = edit.range.start + shift..edit.range.end + shift;
        }
        ReadFault { location: file.spot(at + shift), shows: None, reason: Unreadable::Fluent(slip, edits) }
    };
    (body, faults.into_iter().map(told).collect())
}

/// What is sound in a file that does not parse as a whole, and what is wrong with the rest.
fn recover<'a>(
    text: &'a str,
    mut body: Vec<ast::Entry<&'a str>>,
    errors: Vec<ParserError>,
) -> (Vec<ast::Entry<&'a str>>, Vec<FluentFault>) {
    let mut faults = Vec::new();
    for error in errors {
        let junk = error.slice.unwrap_or(error.pos.clone());
        let found = fluent_slip::recover(text, junk.clone());
        if let Some(above) = last_before(text, &mut body, junk.start) {
            above.attributes.extend(found.attributes);
        }
        body.extend(found.messages.into_iter().map(ast::Entry::Message));
        for term in found.terms {
            let (id, value) = (ast::Identifier { name: term }, ast::Pattern { elements: Vec::new() });
            body.push(ast::Entry::Term(ast::Term { id, value, attributes: Vec::new(), comment: None }));
        }
        let mut found = found.faults;
        if found.is_empty() {
            let (slip, at) = (FluentSlip::Other(error.kind), error.pos.start);
            found.push(FluentFault { slip, at, edits: Vec::new() });
        }
        faults.extend(found);
    }
    body.sort_by_key(|entry| name_of(entry).map_or(usize::MAX, |name| offset(text, name)));
    (body, faults)
}

fn name_of<'a>(entry: &ast::Entry<&'a str>) -> Option<&'a str> {
    match entry {
        ast::Entry::Message(message) => Some(message.id.name),
        ast::Entry::Term(term) => Some(term.id.name),
        _ => None,
    }
}

/// The last message that begins before a byte.
fn last_before<'a, 'b>(
    text: &str,
    body: &'b mut [ast::Entry<&'a str>],
    at: usize,
) -> Option<&'b mut ast::Message<&'a str>> {
    let begins = |name: &str| Some(offset(text, name)).filter(|start| *start < at);
    let messages =
        body.iter_mut().filter_map(|entry| if let ast::Entry::Message(message) = entry { Some(message) } else { None });
    messages.filter(|message| begins(message.id.name).is_some()).max_by_key(|message| begins(message.id.name))
}

/// Shows each text of a file.
fn visit<'a>(
    language: &Language,
    file: &'a TextFile,
    body: &[ast::Entry<&'a str>],
    phrases: &Phrases,
    look: &mut impl FnMut(&TextVisit),
) {
    let mut prose = Vec::new();
    for entry in body {
        let ast::Entry::Message(message) = entry else { continue };
        for (attribute, pattern) in parts(message) {
            prose.clear();
            prose::read(pattern, &mut prose);
            look(&TextVisit { language, file, id: message.id.name, attribute, pattern, phrases, prose: &prose });
        }
    }
}

fn keep<'a>(file: &'a TextFile, message: &ast::Message<&'a str>) -> Entry<'a> {
    let part = |(attribute, pattern)| {
        let text = pattern_range(&file.text, pattern).and_then(|range| file.text.get(range)).unwrap_or_default();
        Part { file, message: message.id.name, attribute, text, references: References::of(pattern).kept() }
    };
    Entry { file, name: message.id.name, parts: parts(message).map(part).collect() }
}

/// A message's value, if it has one, and its attributes, in order.
fn parts<'a, 'b>(
    message: &'b ast::Message<&'a str>,
) -> impl Iterator<Item = (Option<&'a str>, &'b ast::Pattern<&'a str>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    value.chain(message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}
