//! A clothed, neutral silhouette and a few marks to lay on it: talk, look, touch, for one person after another; or what
//! her own body does when something is not right. No mark is right or wrong. One rule is said, and only one: that her
//! private zones are hers. Nothing of it leaves the step.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::api::{Begin, Content, Flags, Rules};
use super::faults::{self, Fault};
use super::tiles::{self, Tile};
use crate::mission::command::{Command, Outcome};
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Key, MediaId};

/// A silhouette with marks. Fluent attributes `done`, said once something lies on it, `rule` where a mark touches, and
/// where it is of her own feeling `nothing`, said as long as nothing lies there: that is an answer too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyMap {
    /// Silhouettes to choose from, one to six.
    pub shapes: Vec<MediaId>,
    /// Two to four marks.
    pub marks: Vec<Mark>,
    /// The people she lays them for, one after another; none where the map is of her own feeling. `person-<id>`.
    #[serde(default)]
    pub people: Vec<Tile>,
}

/// A mark: Fluent attribute `mark-<id>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Its name in this step.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
    /// Whether it stands for touching or looking, so that the rule is said where it lies on a private zone.
    #[serde(default)]
    pub touches: bool,
}

/// A zone of the body: no anatomy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// Head and face.
    Head,
    /// Neck and shoulders.
    Shoulders,
    /// Below a swimsuit's top.
    Chest,
    /// Both arms.
    Arms,
    /// Both hands.
    Hands,
    /// Belly.
    Belly,
    /// Below a swimsuit's shorts.
    Hips,
    /// Both legs.
    Legs,
    /// Both feet.
    Feet,
}

impl Zone {
    /// All zones, from the top.
    pub const ALL: [Self; 9] = [
        Self::Head,
        Self::Shoulders,
        Self::Chest,
        Self::Arms,
        Self::Hands,
        Self::Belly,
        Self::Hips,
        Self::Legs,
        Self::Feet,
    ];

    /// Its name in commands and among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Shoulders => "shoulders",
            Self::Chest => "chest",
            Self::Arms => "arms",
            Self::Hands => "hands",
            Self::Belly => "belly",
            Self::Hips => "hips",
            Self::Legs => "legs",
            Self::Feet => "feet",
        }
    }

    /// Whether it is hers alone.
    pub fn is_private(self) -> bool {
        matches!(self, Self::Chest | Self::Hips)
    }

    /// Its name in commands.
    pub fn key(self) -> Key {
        Key::from(format!("zone-{}", self.slug()).as_str())
    }

    fn named(key: &Key) -> Option<Self> {
        Self::ALL.into_iter().find(|zone| zone.key() == *key)
    }
}

/// The part that picks a silhouette.
pub const SHAPE: &str = "shape";

impl Content for BodyMap {
    fn attributes(&self) -> Vec<String> {
        let marks = self.marks.iter().map(|mark| format!("mark-{}", mark.id));
        let rule = self.marks.iter().any(|mark| mark.touches).then(|| "rule".to_owned());
        let nothing = self.people.is_empty().then(|| "nothing".to_owned());
        let last = rule.into_iter().chain(nothing).chain(["done".to_owned()]);
        marks.chain(tiles::named("person", &self.people)).chain(last).collect()
    }

    fn pictures(&self) -> Vec<MediaId> {
        let marks = self.marks.iter().map(|mark| mark.picture.clone());
        self.shapes.iter().cloned().chain(marks).chain(tiles::pictures_of(&self.people)).collect()
    }

    fn keys(&self) -> Vec<(&'static str, &Key)> {
        let marks = self.marks.iter().map(|mark| ("mark", &mark.id));
        marks.chain(tiles::keys_of("person", &self.people)).collect()
    }

    fn faults(&self) -> Vec<Fault> {
        let counts = [
            faults::count("silhouettes", self.shapes.len(), 1, 6),
            faults::count("marks", self.marks.len(), 2, 4),
            faults::count("people", self.people.len(), 0, 6),
        ];
        let names = self.marks.iter().map(|mark| &mark.id);
        let taken = faults::reserved(names, |name| Zone::named(name).is_some());
        counts.into_iter().flatten().chain(taken).collect()
    }
}

/// A body map being laid.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    map: BodyMap,
    shape: usize,
    at: usize,
    hand: usize,
    laid: BTreeMap<(usize, Zone), BTreeSet<Key>>,
    rule: bool,
}

impl Play {
    /// An empty silhouette for the first person.
    pub fn new(map: BodyMap, _begin: &Begin<'_>) -> Self {
        Self { map, shape: 0, at: 0, hand: 0, laid: BTreeMap::new(), rule: false }
    }

    /// The marks, people and silhouettes.
    pub fn map(&self) -> &BodyMap {
        &self.map
    }

    /// The silhouette in view.
    pub fn shape(&self) -> Option<&MediaId> {
        self.map.shapes.get(self.shape)
    }

    /// The person she lays marks for.
    pub fn person(&self) -> Option<&Tile> {
        self.map.people.get(self.at)
    }

    /// Which person this is, counted from one, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.at + 1, self.map.people.len())
    }

    /// The mark in her hand.
    pub fn hand(&self) -> Option<&Mark> {
        self.map.marks.get(self.hand)
    }

    /// The marks that lie on a zone, for the person in view.
    pub fn lying(&self, zone: Zone) -> Vec<&Mark> {
        let Some(laid) = self.laid.get(&(self.at, zone)) else { return Vec::new() };
        self.map.marks.iter().filter(|mark| laid.contains(&mark.id)).collect()
    }

    /// How many marks lie, for the person in view.
    pub fn marks_lying(&self) -> usize {
        self.laid.iter().filter(|((person, _), _)| *person == self.at).map(|(_, marks)| marks.len()).sum()
    }

    /// Whether the rule of the private zones is said: after a mark that touches one, and at the end.
    pub fn says_rule(&self) -> bool {
        let ends = self.is_done() && !self.laid.is_empty() && self.map.marks.iter().any(|mark| mark.touches);
        self.rule || ends
    }

    /// Whether the last word is said: at the end, and of something that lies.
    pub fn says_done(&self) -> bool {
        self.is_done() && !self.laid.is_empty()
    }

    /// Whether it is said that nothing is an answer too: of her own feeling, as long as nothing lies.
    pub fn says_nothing(&self) -> bool {
        self.map.people.is_empty() && self.laid.is_empty()
    }

    fn lay(&mut self, mark: &Key, zone: Zone) -> Vec<Outcome> {
        let Some(known) = self.map.marks.iter().find(|known| known.id == *mark) else { return Vec::new() };
        self.rule = known.touches && zone.is_private();
        self.laid.entry((self.at, zone)).or_default().insert(mark.clone());
        vec![Outcome::Placed { card: mark.clone(), into: zone.key() }]
    }

    fn take_off(&mut self, mark: &Key, zone: Zone) -> Vec<Outcome> {
        if let Some(laid) = self.laid.get_mut(&(self.at, zone)) {
            laid.remove(mark);
        }
        self.laid.retain(|_, laid| !laid.is_empty());
        self.rule = false;
        vec![Outcome::Lifted(mark.clone())]
    }

    /// Lays the mark in hand, or takes it off where it lies already.
    fn tap(&mut self, zone: Zone) -> Vec<Outcome> {
        let Some(mark) = self.hand().map(|mark| mark.id.clone()) else { return Vec::new() };
        let lies = self.laid.get(&(self.at, zone)).is_some_and(|laid| laid.contains(&mark));
        if lies { self.take_off(&mark, zone) } else { self.lay(&mark, zone) }
    }

    fn turn_to(&mut self, at: usize) -> Vec<Outcome> {
        self.at = at;
        self.rule = false;
        self.person().map(|person| Outcome::Asked(person.id.clone())).into_iter().collect()
    }

    fn pick_shape(&mut self, shape: &Key) -> Vec<Outcome> {
        match self.map.shapes.iter().position(|known| known.as_str() == shape.as_str()) {
            Some(at) if at != self.shape => {
                self.shape = at;
                vec![Outcome::Answered(shape.clone())]
            }
            _ => Vec::new(),
        }
    }
}

impl Rules for Play {
    fn is_done(&self) -> bool {
        self.at + 1 >= self.map.people.len()
    }

    fn choices(&self, _flags: &Flags) -> Vec<Command> {
        if self.is_done() { Vec::new() } else { vec![Command::Next] }
    }

    fn place(&self) -> String {
        self.at.to_string()
    }

    /// Hers alone: nobody is asked to show it.
    fn question(&self, _flags: &Flags) -> Option<GroupQuestion> {
        None
    }

    fn acts(&self) -> Vec<Act> {
        Vec::new()
    }

    fn waits(&self) -> Option<Wait> {
        None
    }

    fn choose(&mut self, id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        if let Some(zone) = Zone::named(id) {
            return self.tap(zone);
        }
        match self.map.marks.iter().position(|mark| mark.id == *id) {
            Some(hand) if hand != self.hand => {
                self.hand = hand;
                vec![Outcome::Asked(id.clone())]
            }
            _ => Vec::new(),
        }
    }

    fn place_card(&mut self, card: &Key, into: &Key) -> Vec<Outcome> {
        Zone::named(into).map(|zone| self.lay(card, zone)).unwrap_or_default()
    }

    fn pick(&mut self, part: &Key, shape: &Key) -> Vec<Outcome> {
        if part.as_str() == SHAPE { self.pick_shape(shape) } else { Vec::new() }
    }

    fn next(&mut self) -> Vec<Outcome> {
        if self.is_done() { Vec::new() } else { self.turn_to(self.at + 1) }
    }

    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        self.at.checked_sub(1).map(|at| self.turn_to(at)).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "bodymap_tests.rs"]
mod tests;
