//! How the problems of packs are printed: for people, each with the lines it stands in.

use std::collections::BTreeMap;
use std::io::{self, Write};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::checked::Checked;
use crate::mission::TextKey;
use crate::pack::{Arg, Diagnostic, Location, Message, Severity, Source, visible};
use crate::words::Words;

/// Prints the problems of each pack: place, what is wrong, what to do, the change that mends it; at the end how many.
pub fn text(out: &mut dyn Write, checked: &[Checked], words: &Words) -> io::Result<()> {
    let renderer = Renderer::plain();
    for Checked { source, found, .. } in checked {
        let mut page = Page { source: source.as_ref(), words, texts: BTreeMap::new() };
        for problem in found {
            page.read(problem);
            writeln!(out, "{}\n", renderer.render(&page.groups(problem)))?;
        }
    }
    let packs = checked.iter().map(|checked| checked.name.as_str()).collect::<Vec<_>>().join(", ");
    let count = |severity| Arg::from(checked.iter().flat_map(|checked| &checked.found).filter(of(severity)).count());
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    writeln!(out, "{}", say(words, "check-sum", [("packs", packs.into()), ("errors", errors), ("warnings", warnings)]))
}

/// Which problems are as bad as this.
pub fn of(severity: Severity) -> impl Fn(&&Diagnostic) -> bool {
    move |problem| problem.severity == severity
}

fn say<const N: usize>(words: &Words, key: &str, args: [(&'static str, Arg); N]) -> String {
    Message { key: TextKey::value(key), args: args.into() }.in_words(words)
}

/// The files of a pack, as far as its problems have shown them.
struct Page<'a> {
    source: &'a dyn Source,
    words: &'a Words,
    /// By layer and path.
    texts: BTreeMap<(Option<String>, String), String>,
}

/// A file with the layer it is of.
fn key(location: &Location) -> (Option<String>, String) {
    (location.origin.clone(), location.file.clone())
}

impl<'a> Page<'a> {
    /// Reads the files that a problem has to do with.
    fn read(&mut self, problem: &Diagnostic) {
        let places = std::iter::once(&problem.location).chain(problem.labels.iter().map(|label| &label.location));
        for location in places {
            let file = &location.file;
            // Of a picture, or of a file that is not there, only the name is worth showing.
            if file.ends_with(".ron") || file.ends_with(".ftl") {
                let source = self.source_of(location);
                self.texts.entry(key(location)).or_insert_with(|| {
                    source.read(file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
                });
            }
        }
    }

    fn groups(&self, problem: &Diagnostic) -> Vec<Group<'_>> {
        let words = self.words;
        let level = match problem.severity {
            Severity::Error => Level::ERROR.with_name(say(words, "check-word-error", [])),
            Severity::Warning => Level::WARNING.with_name(say(words, "check-word-warning", [])),
        };
        let help = || Level::HELP.with_name(say(words, "check-word-help", []));
        let note = || Level::NOTE.with_name(say(words, "check-word-note", []));
        let title = level.primary_title(problem.message.in_words(words)).id(problem.code);
        let mut group =
            self.excerpts(Group::with_title(title), problem).element(help().message(problem.help.in_words(words)));
        if let Some(cause) = &problem.cause {
            group = group.element(note().message(say(words, "check-cause", [("cause", cause.into())])));
        }
        group = group.element(note().message(say(words, "check-explain", [("code", problem.code.into())])));
        let mut groups = vec![group];
        if let Some(fix) = &problem.fix {
            let mut group = Group::with_title(help().secondary_title(fix.title.in_words(words)));
            if let Some(text) = self.texts.get(&key(&problem.location)) {
                let patches = fix.edits.iter().map(|edit| Patch::new(edit.range.clone(), edit.text.clone()));
                group = group.element(Snippet::source(text).path(self.path(&problem.location)).patches(patches));
            }
            groups.push(group);
        }
        groups
    }

    /// The lines a problem stands in, and the other places that have to do with it.
    fn excerpts<'b>(&'b self, mut group: Group<'b>, problem: &Diagnostic) -> Group<'b> {
        let primary = AnnotationKind::Primary.span(problem.location.range.clone());
        let mut shown: Vec<(&Location, Vec<Annotation>)> = vec![(&problem.location, vec![primary])];
        for label in &problem.labels {
            let says =
                AnnotationKind::Context.span(label.location.range.clone()).label(label.message.in_words(self.words));
            match shown.iter_mut().find(|(location, _)| key(location) == key(&label.location)) {
                Some((_, annotations)) => annotations.push(says),
                None => shown.push((&label.location, vec![says])),
            }
        }
        for (location, annotations) in shown {
            let path = self.path(location);
            group = match self.texts.get(&key(location)).filter(|text| text.len() >= location.range.end) {
                Some(text) if !text.trim().is_empty() => {
                    group.element(Snippet::source(text).path(path).annotations(annotations))
                }
                _ => group.element(Origin::path(path).line(location.start.line).char_column(location.start.column)),
            };
        }
        group
    }

    fn path(&self, location: &Location) -> String {
        visible(&format!("{}/{}", self.source_of(location).name(), location.file))
    }

    /// The layer that a place is in.
    fn source_of(&self, location: &Location) -> &'a dyn Source {
        let mut layers = self.source.layers().iter();
        let layer = layers.find(|layer| Some(layer.name.as_str()) == location.origin.as_deref());
        layer.map_or(self.source, |layer| layer.source.as_ref())
    }
}
