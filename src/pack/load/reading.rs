//! Reading the files of a pack: each goes where its path says.

use serde::de::DeserializeOwned;

use super::par_chunks::{CHUNK, par_chunks};
use super::parsed_pack::ParsedPack;
use super::read_fault::{ReadFault, Unreadable};
use super::source_file::{SourceFile, TextFile, from_ron};
use super::unread::UnreadFile;
use crate::mission::Mission;
use crate::pack::location::Location;
use crate::pack::syntax::{LineIndex, Position};
use crate::source::{Odd, Source, originals_first};

/// The most bytes of a file of structure or text. The largest that ships has a twentieth of that.
pub const MOST_BYTES: u64 = 512 * 1024;

/// Reads every file of structure and text; pictures are left where they are.
pub fn read(source: &dyn Source) -> ParsedPack {
    let mut pack = ParsedPack::default();
    let files = source.files().unwrap_or_else(|error| {
        let (location, reason) = (Location::start_of("pack.ron"), Unreadable::Closed(error));
        pack.faults.push(ReadFault { location, reason });
        Vec::new()
    });
    for odd in source.oddities() {
        let location = Location::start_of(&odd.path);
        let folder = match &odd.kind {
            Odd::Closed(_) | Odd::TooDeep => "/",
            Odd::Link | Odd::Special | Odd::Folder | Odd::Nameless => "",
        };
        pack.unread.push(UnreadFile::new(format!("{}{folder}", odd.path), None));
        pack.faults.push(ReadFault { location, reason: Unreadable::Odd(odd.kind) });
    }
    let mut order = files.clone();
    originals_first(&mut order);
    for more in par_chunks(&order, CHUNK, |paths| Reader::read(source, paths)) {
        pack.add(more);
    }
    // A mission in a file of another name is none that anybody looks for there.
    let strays = |file: &SourceFile<Mission>| !file.path.ends_with(&format!("/{}.ron", file.value.id));
    pack.missions.sort_by_key(strays);
    ParsedPack { files, ..pack }
}

/// Reads a chunk of the files.
struct Reader<'a> {
    source: &'a dyn Source,
    pack: ParsedPack,
}

impl<'a> Reader<'a> {
    fn read(source: &'a dyn Source, paths: &[String]) -> ParsedPack {
        let mut reader = Self { source, pack: ParsedPack::default() };
        for path in paths {
            reader.add(path);
        }
        reader.pack
    }

    fn add(&mut self, path: &str) {
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["pack.ron"] => self.pack.manifest = self.ron(path),
            ["bloggers.ron"] => self.pack.people = self.ron(path),
            ["help.ron"] => self.pack.help = self.ron(path),
            ["protocol.ron"] => self.pack.protocol = self.ron(path),
            ["guides", file] if file.ends_with(".ron") => {
                let guide = self.ron(path);
                self.pack.guides.extend(guide);
            }
            ["sessions.ron"] => self.pack.sessions = self.ron(path),
            ["rehearsal.ron"] => self.pack.rehearsal = self.ron(path),
            ["modules", file] if file.ends_with(".ron") => {
                let module = self.ron(path);
                self.pack.modules.extend(module);
            }
            ["missions", file] if file.ends_with(".ron") => {
                let mission = self.ron(path);
                self.pack.missions.extend(mission);
            }
            ["locales", language, .., file] if file.ends_with(".ftl") => {
                let text = self.text(path);
                self.pack.texts.extend(text.map(|text| TextFile::new(path, language, text)));
            }
            _ => {}
        }
    }

    fn text(&mut self, path: &str) -> Option<String> {
        // One whose size is not known says why when it is read.
        let size = self.source.size(path).unwrap_or_default();
        if size > MOST_BYTES {
            return self.leave(Location::start_of(path), Unreadable::TooLarge(size), None);
        }
        let bytes = match self.source.read(path) {
            Ok(bytes) => bytes,
            Err(error) => return self.leave(Location::start_of(path), Unreadable::Closed(error), None),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
                let end = Location::of(path, &before, &LineIndex::new(&before), before.len()..before.len());
                self.leave(end, Unreadable::NotUtf8, None)
            }
        }
    }

    fn ron<T: DeserializeOwned>(&mut self, path: &str) -> Option<SourceFile<T>> {
        let text = self.text(path)?;
        match from_ron(&text) {
            Ok(value) => Some(SourceFile::new(path, text, value)),
            Err(error) => {
                let lines = LineIndex::new(&text);
                let byte = |at: ron::error::Position| lines.offset(&text, Position { line: at.line, column: at.col });
                let range = byte(error.span.start)..byte(error.span.end);
                let location = Location::of(path, &text, &lines, range);
                self.leave(location, Unreadable::Ron(Box::new(error.code)), Some(&text))
            }
        }
    }

    fn leave<T>(&mut self, location: Location, reason: Unreadable, text: Option<&str>) -> Option<T> {
        self.pack.unread.push(UnreadFile::new(location.file.clone(), text));
        self.pack.faults.push(ReadFault { location, reason });
        None
    }
}
