//! What belongs to a row of the coverage besides sentences: its pictures, its recordings, what of it is stale.

use std::collections::BTreeSet;

use super::RecordingHead;
use crate::author::sentences::Place;
use crate::mission::ids::{MediaId, MissionId, ModuleId};
use crate::pack::model::RecordingKind;
use crate::pack::{Pack, Piece, RecordingPlace};

/// Where a row stands in the table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A module, with its guide.
    Module(ModuleId),
    /// A mission.
    Mission(MissionId),
    /// Everything else, by its name among the interface's words.
    Page(&'static str),
}

impl Spot {
    /// The row of a sentence.
    pub fn of(place: &Place) -> Self {
        match place {
            Place::Mission(mission) | Place::Step(mission, _) => Self::Mission(mission.clone()),
            Place::Module(module) | Place::Guide(module) => Self::Module(module.clone()),
            Place::Pack
            | Place::People
            | Place::Help
            | Place::Sessions
            | Place::Protocol
            | Place::Readiness
            | Place::Moments
            | Place::Rehearsal(_) => Self::Page(place.slug()),
        }
    }
}

/// The pictures that a row shows.
pub fn pictures(spot: &Spot, pack: &Pack) -> BTreeSet<MediaId> {
    match spot {
        Spot::Mission(id) => {
            let mission = pack.missions.get(id);
            let steps = mission.iter().flat_map(|mission| &mission.steps);
            let shown = steps.flat_map(|step| step.kind.content().pictures());
            let treasure = mission.iter().filter_map(|mission| mission.treasure.clone());
            mission.iter().map(|mission| mission.picture.clone()).chain(treasure).chain(shown).collect()
        }
        Spot::Module(id) => {
            let module = pack.module(id);
            module.iter().flat_map(|module| module.treasure.iter().chain([&module.picture])).cloned().collect()
        }
        Spot::Page(_) => BTreeSet::new(),
    }
}

/// Whether a piece is the same in every language.
pub fn is_whole_piece(piece: &Piece) -> bool {
    match piece {
        Piece::Sentence(..) => false,
        Piece::Mission(_)
        | Piece::Step(..)
        | Piece::Picture(_)
        | Piece::Module(_)
        | Piece::Guide(_)
        | Piece::Person(_)
        | Piece::Line(_) => true,
    }
}

/// Whether a piece that is the same in every language belongs to a row, which shows these pictures.
pub fn is_of(piece: &Piece, spot: &Spot, pictures: &BTreeSet<MediaId>) -> bool {
    match piece {
        Piece::Sentence(..) => false,
        Piece::Mission(id) | Piece::Step(id, _) => *spot == Spot::Mission(id.clone()),
        Piece::Picture(id) => pictures.contains(id),
        Piece::Module(id) | Piece::Guide(id) => *spot == Spot::Module(id.clone()),
        Piece::Person(_) => *spot == Spot::Page(Place::People.slug()),
        Piece::Line(_) => *spot == Spot::Page(Place::Help.slug()),
    }
}

/// The recordings by what is recorded and the language that is, in the order in which they are first wanted.
pub fn recordings(places: &[RecordingPlace]) -> Vec<RecordingHead> {
    let mut heads: Vec<RecordingHead> = Vec::new();
    for RecordingPlace { kind, slot, made } in places {
        let kind = match kind {
            RecordingKind::Signs => "signs",
            RecordingKind::Voices => "voices",
        };
        let (language, with) = (slot.language.to_string(), slot.with.clone());
        let known = heads.iter().position(|head| (head.kind, &head.language, &head.with) == (kind, &language, &with));
        let at = known.unwrap_or(heads.len());
        if known.is_none() {
            let (by, empty) = (Vec::new(), Vec::new());
            heads.push(RecordingHead { kind, language, with, count: super::Recorded::default(), by, empty });
        }
        let Some(head) = heads.get_mut(at) else { continue };
        head.count.count(made.is_some());
        match made {
            None => head.empty.push(slot.place.clone()),
            Some(made) if !head.by.contains(&made.by) => head.by.push(made.by.clone()),
            Some(_) => {}
        }
    }
    heads
}
