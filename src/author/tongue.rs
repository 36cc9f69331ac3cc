//! The Fluent files of one language with the place of every text in them, so that one can be read as its author wrote it
//! and changed without touching another byte.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast;

use crate::mission::TextKey;
use crate::pack::syntax::fluent::{pattern_range, range_in};
use crate::pack::syntax::{LineIndex, Position};
use crate::pack::{Arg, Message, Source};
use crate::source::{copies, without_mark};
use crate::words::{Language, too_deep};

/// The files of a language.
#[derive(Debug)]
pub struct Tongue {
    /// The language.
    pub language: Language,
    /// Its files by path.
    pub files: Vec<TongueFile>,
    index: HashMap<String, (usize, usize)>,
}

/// One file.
#[derive(Debug)]
pub struct TongueFile {
    /// Its path in its source.
    pub path: String,
    /// Its path below the folder of the language.
    pub below: String,
    /// Its text.
    pub text: String,
    /// Its messages and terms, in order.
    pub entries: Vec<TongueEntry>,
    lines: LineIndex,
}

/// A message or a term.
#[derive(Debug)]
pub struct TongueEntry {
    /// Its name; a term's with its hyphen.
    pub name: String,
    /// The byte at which its name begins, the hyphen of a term before it.
    pub start: usize,
    /// What its author says of it, line by line.
    pub comment: Vec<String>,
    /// Its own text and its attributes, in order: none for the value.
    pub parts: Vec<(Option<String>, Range<usize>)>,
}

/// A text where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The file.
    pub file: &'a TongueFile,
    /// Its message.
    pub entry: &'a TongueEntry,
    /// Its bytes, from the first letter or brace to the last.
    pub range: &'a Range<usize>,
}

impl Tongue {
    /// Reads a language below a folder of a source.
    ///
    /// # Errors
    /// With the file that does not parse as a whole: what stands in it cannot be changed safely.
    pub fn read(source: &dyn Source, folder: &str, language: &Language) -> Result<Self, Message> {
        let below = format!("{folder}/{language}/");
        let files = source.files().map_err(|error| broken(folder, &error.to_string()))?;
        let copies = copies(&files);
        let wanted = files.iter().filter(|path| path.starts_with(&below) && path.ends_with(".ftl"));
        let mut tongue = Self { language: language.clone(), files: Vec::new(), index: HashMap::new() };
        for path in wanted.filter(|path| !copies.contains_key(*path)) {
            let text = source.read(path).map_err(|error| broken(path, &error.to_string()))?;
            let text = String::from_utf8(text).map_err(|_| broken(path, "UTF-8"))?;
            tongue.add(path, path.strip_prefix(&below).unwrap_or(path), text)?;
        }
        Ok(tongue)
    }

    /// Reads what parses of a language; a file that does not is left to the checker.
    pub fn sound(source: &dyn Source, folder: &str, language: &Language) -> Self {
        let below = format!("{folder}/{language}/");
        let files = source.files().unwrap_or_default();
        let copies = copies(&files);
        let wanted = files.iter().filter(|path| path.starts_with(&below) && path.ends_with(".ftl"));
        let mut tongue = Self { language: language.clone(), files: Vec::new(), index: HashMap::new() };
        for path in wanted.filter(|path| !copies.contains_key(*path)) {
            let text = source.read(path).ok().and_then(|text| String::from_utf8(text).ok());
            // What is left out here is named by the checker.
            let _ = text.map(|text| tongue.add(path, path.strip_prefix(&below).unwrap_or(path), text));
        }
        tongue
    }

    fn add(&mut self, path: &str, below: &str, text: String) -> Result<(), Message> {
        let entries = parse(path, &text)?;
        let lines = LineIndex::new(&text);
        for (at, entry) in entries.iter().enumerate() {
            self.index.entry(entry.name.clone()).or_insert((self.files.len(), at));
        }
        self.files.push(TongueFile { path: path.to_owned(), below: below.to_owned(), text, entries, lines });
        Ok(())
    }

    /// A message with its file; of two with the same name the first.
    pub fn entry(&self, message: &str) -> Option<(&TongueFile, &TongueEntry)> {
        let (file, at) = self.index.get(message)?;
        let file = self.files.get(*file)?;
        Some((file, file.entries.get(*at)?))
    }

    /// A text.
    pub fn find(&self, key: &TextKey) -> Option<Standing<'_>> {
        let (file, entry) = self.entry(&key.message)?;
        let range = entry.parts.iter().find(|(attribute, _)| *attribute == key.attribute).map(|(_, range)| range)?;
        Some(Standing { file, entry, range })
    }

    /// The names of all texts, in file order.
    pub fn keys(&self) -> impl Iterator<Item = TextKey> + '_ {
        let entries = self.files.iter().flat_map(|file| &file.entries);
        entries.flat_map(|entry| {
            let key =
                |attribute: &Option<String>| TextKey { message: entry.name.clone(), attribute: attribute.clone() };
            entry.parts.iter().map(move |(attribute, _)| key(attribute))
        })
    }
}

impl TongueFile {
    /// The line and column of a byte.
    pub fn position(&self, at: usize) -> Position {
        self.lines.position(&self.text, at)
    }
}

impl<'a> Standing<'a> {
    /// The text as its author wrote it, with the indents of its further lines.
    pub fn source(&self) -> &'a str {
        self.file.text.get(self.range.clone()).unwrap_or_default()
    }
}

/// The messages and terms of a text.
///
/// # Errors
/// Where it does not parse.
fn parse(path: &str, text: &str) -> Result<Vec<TongueEntry>, Message> {
    if too_deep(text).is_some() {
        return Err(broken(path, "{"));
    }
    let whole = without_mark(text);
    let shift = text.len() - whole.len();
    let resource = fluent_syntax::parser::parse(whole).map_err(|(_, errors)| {
        let first = errors.first().map(|error| {
            let position = LineIndex::new(whole).position(whole, error.pos.start);
            format!("{}:{}: {}", position.line, position.column, error.kind)
        });
        broken(path, &first.unwrap_or_default())
    })?;
    let entries = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => {
            Some((message.id.name, 0, message.value.as_ref(), &message.attributes, message.comment.as_ref()))
        }
        ast::Entry::Term(term) => Some((term.id.name, 1, Some(&term.value), &term.attributes, term.comment.as_ref())),
        _ => None,
    });
    let read = entries.filter_map(|(name, hyphen, value, attributes, comment)| {
        let at = |pattern| pattern_range(whole, pattern).map(|range| range.start + shift..range.end + shift);
        let value = value.and_then(|value| Some((None, at(value)?)));
        let attributes =
            attributes.iter().filter_map(|known| Some((Some(known.id.name.to_owned()), at(&known.value)?)));
        let sign = if hyphen == 1 { "-" } else { "" };
        Some(TongueEntry {
            name: format!("{sign}{name}"),
            start: range_in(whole, name)?.start - hyphen + shift,
            comment: comment.iter().flat_map(|comment| &comment.content).map(|line| (*line).to_owned()).collect(),
            parts: value.into_iter().chain(attributes).collect(),
        })
    });
    Ok(read.collect())
}

fn broken(file: &str, why: &str) -> Message {
    let args: Vec<(&'static str, Arg)> = vec![("file", file.into()), ("why", why.into())];
    Message { key: TextKey::value("translate-broken-file"), args }
}
