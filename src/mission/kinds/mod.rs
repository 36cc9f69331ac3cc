//! The kinds of step: one file each, with its data (what an author writes), its play (what has happened so far) and its
//! rules. [`Kind`] and [`Play`] are closed, so that the compiler names every room a new kind must visit.

pub mod bodymap;
pub mod calm;
pub mod chat;
pub mod circle;
pub mod collage;
pub mod helpcard;
pub mod letter;
pub mod matching;
pub mod mood;
pub mod order;
pub mod pact;
mod places;
pub mod quiz;
pub mod roleplay;
pub mod scene;
pub mod sort;
pub mod spot;
#[cfg(test)]
mod testing;
pub mod thesis;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::ids::{Flag, HelpId, Key, MediaId, PersonId};
use super::keepsake::{Keepsake, Named};
use super::run::{Command, Outcome};

/// The flags that stand at this moment of a run.
pub type Flags = BTreeSet<Flag>;

/// Names every kind once for what is done alike with all of them.
macro_rules! of_every_kind {
    ($value:expr, $inner:ident => $result:expr) => {
        match $value {
            Self::Chat($inner) => $result,
            Self::Scene($inner) => $result,
            Self::Quiz($inner) => $result,
            Self::Sort($inner) => $result,
            Self::Spot($inner) => $result,
            Self::Order($inner) => $result,
            Self::Match($inner) => $result,
            Self::BodyMap($inner) => $result,
            Self::Circle($inner) => $result,
            Self::Letter($inner) => $result,
            Self::Mood($inner) => $result,
            Self::Collage($inner) => $result,
            Self::Roleplay($inner) => $result,
            Self::Thesis($inner) => $result,
            Self::Calm($inner) => $result,
            Self::Pact($inner) => $result,
            Self::HelpCard($inner) => $result,
        }
    };
}

/// What a girl does in a step, as an author writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// Reads a chat as it comes in and picks answers.
    Chat(chat::Chat),
    /// Watches a short scene and steps in.
    Scene(scene::Scene),
    /// True or false, or one of several, each answer explained.
    Quiz(quiz::Quiz),
    /// Puts cards into boxes.
    Sort(sort::Sort),
    /// Marks what feels good and what feels off.
    Spot(spot::Spot),
    /// Puts steps in order.
    Order(order::Order),
    /// Finds what belongs together.
    Match(matching::Match),
    /// Lays marks on a clothed silhouette.
    BodyMap(bodymap::BodyMap),
    /// Places people in rings round herself.
    Circle(circle::Circle),
    /// Writes to a peer from sentence starters and own words.
    Letter(letter::Letter),
    /// Says how she feels.
    Mood(mood::Mood),
    /// Picks pieces and arranges them.
    Collage(collage::Collage),
    /// Rehearses a sentence: words, tone, sign.
    Roleplay(roleplay::Roleplay),
    /// Stands on a line from no to yes and hears both sides.
    Thesis(thesis::Thesis),
    /// Breathes or looks around for a moment.
    Calm(calm::Calm),
    /// Chooses the rules of the group.
    Pact(pact::Pact),
    /// Makes a card with her people and the numbers.
    HelpCard(helpcard::HelpCard),
}

impl Kind {
    /// The kind's name in the data and in the picture of its icon.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Chat(_) => "chat",
            Self::Scene(_) => "scene",
            Self::Quiz(_) => "quiz",
            Self::Sort(_) => "sort",
            Self::Spot(_) => "spot",
            Self::Order(_) => "order",
            Self::Match(_) => "match",
            Self::BodyMap(_) => "bodymap",
            Self::Circle(_) => "circle",
            Self::Letter(_) => "letter",
            Self::Mood(_) => "mood",
            Self::Collage(_) => "collage",
            Self::Roleplay(_) => "roleplay",
            Self::Thesis(_) => "thesis",
            Self::Calm(_) => "calm",
            Self::Pact(_) => "pact",
            Self::HelpCard(_) => "helpcard",
        }
    }

    /// What every kind can tell about itself.
    pub fn content(&self) -> &dyn Content {
        of_every_kind!(self, data => data)
    }

    /// Begins the step, with the flags that stand and the people she trusted in an earlier step.
    pub fn play(&self, flags: &Flags, trusted: &[Named]) -> Play {
        match self {
            Self::Chat(data) => Play::Chat(chat::Play::new(data.clone(), flags)),
            Self::Scene(data) => Play::Scene(scene::Play::new(data.clone())),
            Self::Quiz(data) => Play::Quiz(quiz::Play::new(data.clone())),
            Self::Sort(data) => Play::Sort(sort::Play::new(data.clone())),
            Self::Spot(data) => Play::Spot(spot::Play::new(data.clone())),
            Self::Order(data) => Play::Order(order::Play::new(data.clone())),
            Self::Match(data) => Play::Match(matching::Play::new(data.clone())),
            Self::BodyMap(data) => Play::BodyMap(bodymap::Play::new(data.clone())),
            Self::Circle(data) => Play::Circle(circle::Play::new(data.clone())),
            Self::Letter(data) => Play::Letter(letter::Play::new(data.clone())),
            Self::Mood(data) => Play::Mood(mood::Play::new(data.clone())),
            Self::Collage(data) => Play::Collage(collage::Play::new(data.clone())),
            Self::Roleplay(data) => Play::Roleplay(roleplay::Play::new(data.clone())),
            Self::Thesis(data) => Play::Thesis(thesis::Play::new(data.clone())),
            Self::Calm(data) => Play::Calm(calm::Play::new(data.clone())),
            Self::Pact(data) => Play::Pact(pact::Play::new(data.clone())),
            Self::HelpCard(data) => Play::HelpCard(helpcard::Play::new(data.clone(), trusted)),
        }
    }
}

/// Something she can pick, as an author writes it: a name in the step, and a picture so that it can be picked without
/// reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// Its name in this step.
    pub id: Key,
    /// The picture on it.
    pub picture: MediaId,
}

/// What the checker, the tour and the translator need to know of a step's data.
pub trait Content {
    /// The attributes of the step's Fluent message, besides `title`, in reading order.
    fn attributes(&self) -> Vec<String>;
    /// The pictures it shows.
    fn pictures(&self) -> Vec<MediaId>;
    /// The people it shows, with the face each wears.
    fn people(&self) -> Vec<(PersonId, super::Face)> {
        Vec::new()
    }
    /// Names that must be unique inside the step, each with what it names.
    fn keys(&self) -> Vec<(&'static str, &Key)>;
    /// What is wrong with the structure itself.
    fn faults(&self) -> Vec<Fault>;
    /// The ways to get help it shows, besides those of the mission.
    fn help(&self) -> Vec<HelpId> {
        Vec::new()
    }
    /// The flags it reads and the flags it may set.
    fn flags(&self) -> FlagUse {
        FlagUse::default()
    }
}

/// The flags a step deals with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlagUse {
    /// Asked for by a condition.
    pub read: Vec<Flag>,
    /// Set or cleared by an answer.
    pub written: Vec<Flag>,
}

/// Something in a step's structure that cannot be played as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `from` leads to `to`, which does not exist.
    Dangling {
        /// The beat or answer that leads on.
        from: Key,
        /// The missing name.
        to: Key,
    },
    /// Nothing leads here.
    Unreachable(Key),
    /// Going on from here comes back here.
    Loop(Key),
    /// Fewer or more of something than can be played: what, how many there are, the least, the most.
    Count {
        /// What is counted, as the author's page calls it.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// The least that can be played.
        least: usize,
        /// The most that fit.
        most: usize,
    },
    /// A question, card or exercise with no right answer where others have one, or none at all.
    NoRight(Key),
    /// A calm exercise longer than two minutes: its seconds.
    TooLong(u32),
    /// A name that the kind itself gives to something: a place, a ring, a zone, a mark.
    Reserved(Key),
}

/// The names that `is_taken` says the kind needs for itself.
fn reserved<'a>(
    names: impl IntoIterator<Item = &'a Key>,
    is_taken: impl Fn(&Key) -> bool,
) -> impl Iterator<Item = Fault> {
    names.into_iter().filter(move |name| is_taken(name)).map(|name| Fault::Reserved(name.clone()))
}

/// Counts `found` against what can be played.
fn count(what: &'static str, found: usize, least: usize, most: usize) -> Option<Fault> {
    (found < least || found > most).then_some(Fault::Count { what, found, least, most })
}

/// A step being played.
#[derive(Clone, Debug, PartialEq)]
pub enum Play {
    /// A chat, with what was said so far.
    Chat(chat::Play),
    /// A scene, at one of its moments.
    Scene(scene::Play),
    /// A quiz, at one of its questions.
    Quiz(quiz::Play),
    /// A sort, with the cards that lie in boxes.
    Sort(sort::Play),
    /// A spot, with what is marked.
    Spot(spot::Play),
    /// An order, with the cards that have a place.
    Order(order::Play),
    /// A match, with the pairs so far.
    Match(matching::Play),
    /// A body map, for one person at a time.
    BodyMap(bodymap::Play),
    /// A circle, with the people in it.
    Circle(circle::Play),
    /// A letter, half written.
    Letter(letter::Play),
    /// A mood, chosen or not.
    Mood(mood::Play),
    /// A collage, with what lies on it.
    Collage(collage::Play),
    /// A rehearsal, before or after the sentence.
    Roleplay(roleplay::Play),
    /// A thesis, with where she stands.
    Thesis(thesis::Play),
    /// A calm exercise, somewhere in its course.
    Calm(calm::Play),
    /// A pact, signed or not.
    Pact(pact::Play),
    /// A help card, finished or not.
    HelpCard(helpcard::Play),
}

impl Play {
    /// The rules of whichever kind this is.
    pub fn rules(&self) -> &dyn Rules {
        of_every_kind!(self, play => play)
    }

    /// The rules, to act on.
    pub fn rules_mut(&mut self) -> &mut dyn Rules {
        of_every_kind!(self, play => play)
    }
}

/// How a kind is played.
pub trait Rules {
    /// Acts on a command. One that has no meaning here changes nothing and gives no outcome.
    fn apply(&mut self, command: &Command, flags: &mut Flags) -> Vec<Outcome>;
    /// Whether she may go on to the next step.
    fn is_done(&self) -> bool;
    /// Every command that leads somewhere new from here; going back is left out, so that a walk ends.
    fn choices(&self, flags: &Flags) -> Vec<Command>;
    /// Where in the step this is, alike for states between which nothing differs later on.
    fn place(&self) -> String;
    /// The people she trusts, for a later step of the same mission.
    fn trusted(&self) -> Vec<Named> {
        Vec::new()
    }
    /// What she made in this step and may hang on her wall.
    fn keepsake(&self) -> Option<Keepsake> {
        None
    }
}

/// The attributes `<part>-<id>` of tiles.
fn named<'a>(part: &'a str, tiles: &'a [Tile]) -> impl Iterator<Item = String> + 'a {
    tiles.iter().map(move |tile| format!("{part}-{}", tile.id))
}

/// The pictures of tiles.
fn pictures_of(tiles: &[Tile]) -> impl Iterator<Item = MediaId> + '_ {
    tiles.iter().map(|tile| tile.picture.clone())
}

/// The names of tiles, with what they name.
fn keys_of<'a>(what: &'static str, tiles: &'a [Tile]) -> impl Iterator<Item = (&'static str, &'a Key)> {
    tiles.iter().map(move |tile| (what, &tile.id))
}

/// The tile of that name.
fn tile<'a>(tiles: &'a [Tile], id: &Key) -> Option<&'a Tile> {
    tiles.iter().find(|tile| tile.id == *id)
}
