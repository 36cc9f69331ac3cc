//! Reading the files of one layer: each goes where its path says.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::media::Media;
use super::misnamed::meant;
use super::par_chunks::{CHUNK, par_chunks};
use super::parsed_pack::ParsedPack;
use super::read_fault::{ReadFault, Unreadable};
use super::ron_fault;
use super::source_file::{RonText, SourceFile, TextFile, from_ron};
use super::unread::UnreadFile;
use crate::pack::location::Location;
use crate::pack::model::RecordingKind;
use crate::pack::syntax::LineIndex;
use crate::source::{Odd, Source, copies};

/// The most bytes of a file of structure or text. The largest that ships has a twentieth of that.
pub const MOST_BYTES: u64 = 512 * 1024;

/// Reads every file of structure and text; pictures are left where they are. `origin` is the layer's name, where there are
/// layers.
pub fn read_layer(source: &dyn Source, origin: Option<&Arc<str>>) -> ParsedPack {
    let mut pack = ParsedPack::default();
    let files = source.files().unwrap_or_else(|error| {
        let (location, reason) = (Location::start_of("pack.ron"), Unreadable::Closed(error));
        pack.faults.push(ReadFault { location, shows: None, reason });
        Vec::new()
    });
    for odd in source.oddities() {
        let location = Location::start_of(&odd.path);
        let folder = match &odd.kind {
            Odd::Closed(_) | Odd::TooDeep => "/",
            Odd::Link | Odd::Special | Odd::Folder | Odd::Nameless => "",
        };
        pack.unread.push(UnreadFile::new(format!("{}{folder}", odd.path), None));
        pack.faults.push(ReadFault { location, shows: None, reason: Unreadable::Odd(odd.kind) });
    }
    let Sorted { files, copies, misnamed } = Sorted::of(files);
    for more in par_chunks(&files, CHUNK, |paths| Reader::read(source, origin, paths)) {
        pack.add(more);
    }
    for (path, meant) in &misnamed {
        let text = source.read(path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        pack.unread.push(UnreadFile::new(meant.as_str(), text.as_deref()));
    }
    let places = pack.faults.iter_mut().flat_map(|fault| std::iter::once(&mut fault.location).chain(&mut fault.shows));
    for place in places {
        place.origin = origin.map(|name| (**name).to_owned());
    }
    let media = Media::index(files.iter().map(String::as_str), origin);
    ParsedPack { files, copies, misnamed, media, ..pack }
}

/// The files of a pack, without those that are not read: each of these stands beside the one that is, or would be.
struct Sorted {
    files: Vec<String>,
    copies: Vec<(String, String)>,
    misnamed: Vec<(String, String)>,
}

impl Sorted {
    fn of(mut files: Vec<String>) -> Self {
        let mut copies = copies(&files);
        let mut misnamed = Vec::new();
        files.retain(|path| {
            if copies.contains_key(path) {
                return false;
            }
            let Some(meant) = meant(path) else { return true };
            misnamed.push((path.clone(), meant));
            false
        });
        // What stands beside its properly named twin is a copy of that.
        misnamed.retain(|(path, meant)| {
            let is_copy = files.contains(meant);
            if is_copy {
                copies.insert(path.clone(), meant.clone());
            }
            !is_copy
        });
        Self { files, copies: copies.into_iter().collect(), misnamed }
    }
}

/// Reads a chunk of the files.
struct Reader<'a> {
    source: &'a dyn Source,
    origin: Option<&'a Arc<str>>,
    pack: ParsedPack,
}

impl<'a> Reader<'a> {
    fn read(source: &'a dyn Source, origin: Option<&'a Arc<str>>, paths: &[String]) -> ParsedPack {
        let mut reader = Self { source, origin, pack: ParsedPack::default() };
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
            ["changes.ron"] => self.pack.changes = self.ron(path),
            ["made_from.ron"] => self.pack.made_from = self.ron(path),
            ["help.ron"] => self.pack.help = self.ron(path),
            ["protocol.ron"] => self.pack.protocol = self.ron(path),
            ["readiness.ron"] => self.pack.readiness = self.ron(path),
            ["guides", file] if file.ends_with(".ron") => {
                let guide = self.ron(path);
                self.pack.guides.extend(guide);
            }
            ["sessions.ron"] => self.pack.sessions = self.ron(path),
            ["moments.ron"] => self.pack.moments = self.ron(path),
            ["rehearsal.ron"] => {
                let rehearsal = self.ron(path);
                self.pack.rehearsals.extend(rehearsal);
            }
            ["rehearsals", file] if file.ends_with(".ron") => {
                let rehearsal = self.ron(path);
                self.pack.rehearsals.extend(rehearsal);
            }
            ["reviews.ron"] => {
                let reviews = self.ron(path);
                self.pack.reviews.extend(reviews);
            }
            ["clips.ron"] => self.recordings(path, RecordingKind::Signs),
            ["voices.ron"] => self.recordings(path, RecordingKind::Voices),
            ["banned.ron"] => {
                let banned = self.ron(path);
                self.pack.banned.extend(banned);
            }
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
                self.pack.texts.extend(text.map(|text| TextFile::new(self.origin.cloned(), path, language, text)));
            }
            _ => {}
        }
    }

    fn recordings(&mut self, path: &str, kind: RecordingKind) {
        let wanted = self.ron(path);
        self.pack.recordings.extend(wanted.map(|wanted| (kind, wanted)));
    }

    fn text(&mut self, path: &str) -> Option<String> {
        // One whose size is not known says why when it is read.
        let size = self.source.size(path).unwrap_or_default();
        if size > MOST_BYTES {
            return self.leave(Location::start_of(path), Unreadable::TooLarge(size));
        }
        let bytes = match self.source.read(path) {
            Ok(bytes) => bytes,
            Err(error) => return self.leave(Location::start_of(path), Unreadable::Closed(error)),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
                let end = Location::of(path, &before, &LineIndex::new(&before), before.len()..before.len());
                self.leave(end, Unreadable::NotUtf8)
            }
        }
    }

    fn ron<T: DeserializeOwned>(&mut self, path: &str) -> Option<SourceFile<T>> {
        let text = self.text(path)?;
        match from_ron(&text) {
            Ok(value) => {
                let file = Arc::new(RonText::new(self.origin.cloned(), path, text));
                self.pack.structure.push(Arc::clone(&file));
                Some(SourceFile::new(file, value))
            }
            Err(error) => {
                let (range, reason) = ron_fault::explain::<T>(&text, error);
                let lines = LineIndex::new(&text);
                let place = |range| Location::of(path, &text, &lines, range);
                let shows = if let Unreadable::Slip(slip) = &reason { slip.shows.clone().map(place) } else { None };
                self.pack.unread.push(UnreadFile::new(path, Some(&text)));
                self.pack.faults.push(ReadFault { location: place(range), shows, reason });
                None
            }
        }
    }

    fn leave<T>(&mut self, location: Location, reason: Unreadable) -> Option<T> {
        self.pack.unread.push(UnreadFile::new(location.file.clone(), None));
        self.pack.faults.push(ReadFault { location, shows: None, reason });
        None
    }
}
