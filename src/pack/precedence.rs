//! Which layer lies above which, where neither was made over the other. Where several change the same help line or the
//! same sentence, the uppermost wins: so this order is about safety, and nobody chooses another.

use std::collections::BTreeSet;

use super::model::{Aid, Manifest};
use crate::mission::ids::PackId;

/// How far up a layer lies: what comes later here lies above what comes earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precedence {
    /// It says the same as what it lies over, only easier, aloud or in plainer pictures.
    Easier,
    /// It says something else: a language, a module, a culture, what a house adds.
    Other,
    /// Help without a voice. Who cannot call must never be told to call, whatever else was chosen.
    HelpWithoutVoice,
}

impl Precedence {
    /// That of a pack.
    pub fn of(manifest: &Manifest) -> Self {
        match manifest.aid {
            Some(Aid::EasyWords | Aid::ReadToMe | Aid::PlainPictures) => Self::Easier,
            None => Self::Other,
            Some(Aid::Signs) => Self::HelpWithoutVoice,
        }
    }
}

/// Brings packs into the order in which they lie, the lowest first: each above its parents, else by its precedence, else
/// as they came. Those that lie over each other in a circle come last, as they came.
pub fn in_order<T>(mut packs: Vec<T>, manifest: impl Fn(&T) -> &Manifest) -> Vec<T> {
    let known: BTreeSet<PackId> = packs.iter().map(|pack| manifest(pack).id.clone()).collect();
    let mut laid: BTreeSet<PackId> = BTreeSet::new();
    let mut order = Vec::with_capacity(packs.len());
    while !packs.is_empty() {
        let is_ready = |pack: &T| {
            let mut parents = manifest(pack).parents.iter().map(|parent| &parent.id);
            parents.all(|id| laid.contains(id) || !known.contains(id))
        };
        let ready = packs.iter().enumerate().filter(|(_, pack)| is_ready(pack));
        // Of several with the same precedence the first comes first.
        let next = ready.min_by_key(|(_, pack)| Precedence::of(manifest(pack))).map_or(0, |(at, _)| at);
        let pack = packs.remove(next);
        laid.insert(manifest(&pack).id.clone());
        order.push(pack);
    }
    order
}
