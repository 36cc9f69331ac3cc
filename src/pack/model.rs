//! What stands in a pack beside its missions: the manifest, the modules, the people and the ways to get help. Structure
//! and names only; every sentence lives in Fluent.

use serde::{Deserialize, Serialize};

use crate::mission::TextKey;
use crate::mission::ids::{HelpId, MediaId, MissionId, ModuleId, PackId, PersonId};

/// `pack.ron`: who this pack is. Its title is the Fluent message `pack`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its name among packs: `base`.
    pub id: PackId,
    /// Its own version; a new one sits beside the old.
    pub version: semver::Version,
    /// The version of the format it is written in; see [`FORMAT`].
    pub format: u32,
    /// The languages it speaks; the first is the reference that the others fall back to.
    pub languages: Vec<String>,
    /// What was reviewed by whom, and what still waits.
    pub review: Vec<Review>,
}

/// The pack format this program reads.
pub const FORMAT: u32 = 1;

/// One review that the pack needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Which part: Fluent message `review-<id>` says it in words.
    pub id: String,
    /// How far it is.
    pub state: ReviewState,
}

/// How far a review is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ReviewState {
    /// Nobody of those it is about has read it yet.
    Draft,
    /// Read and approved on this day (`2026-11-22`).
    Approved(String),
}

/// `modules/<id>.ron`: one stop on the route. Fluent message `module-<id>`, with the attribute `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub id: ModuleId,
    /// Its place on the route, counted from 0.
    pub number: u32,
    /// Its colour: a token of the theme.
    pub accent: Accent,
    /// Its picture.
    pub picture: MediaId,
    /// The blogger who leads it.
    pub blogger: PersonId,
    /// Who opens it.
    #[serde(default)]
    pub opens: Opens,
    /// Its missions, in inbox order.
    pub missions: Vec<MissionId>,
}

/// Who opens a module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opens {
    /// Open to every girl.
    #[default]
    Always,
    /// Waits until a counsellor opens it.
    WithCounsellor,
}

/// An accent of the theme, one for each module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Accent {
    /// Yellow.
    Sun,
    /// Red-orange.
    Coral,
    /// Violet.
    Lilac,
    /// Green.
    Mint,
    /// Blue.
    Sky,
    /// Pink.
    Rose,
}

/// `bloggers.ron`: everyone who appears. Fluent message `person-<id>`, for a blogger with the attribute `.about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// In the order the credits show them.
    pub people: Vec<Person>,
}

/// Somebody in the stories. All are invented.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Her or his name in the data.
    pub id: PersonId,
    /// What she or he does in the stories.
    pub role: Role,
    /// The colour of the disc behind the portrait.
    pub accent: Accent,
}

/// What somebody does in the stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Sends missions.
    Blogger,
    /// Asks for advice.
    Peer,
    /// An adult who can be trusted.
    Adult,
}

/// `help.ron`: the steps of the help page, nearest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// First a person near, last what to do in danger.
    pub steps: Vec<HelpStep>,
}

/// A step of the help page: Fluent message `help-<id>` with `.about` (what for) and `.say` (a first sentence).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpStep {
    /// Its name.
    pub id: HelpId,
    /// Its picture.
    pub picture: MediaId,
    /// The lines to call, chosen by language; none for a person near.
    #[serde(default)]
    pub lines: Vec<HelpLine>,
}

/// A help line: Fluent message `line-<id>`, with `.about`, and `.hours` where it has hours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its name.
    pub id: String,
    /// The number, as it is shown.
    pub number: String,
    /// Whether the number was checked with the line itself.
    pub number_status: Fact,
    /// Whether it has hours, and whether they were checked.
    pub hours: Option<Fact>,
    /// Languages of the game in which this line is shown; empty for all.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The day somebody compared this with the source (`2026-11-22`).
    pub last_verified: Option<String>,
    /// Where that can be read.
    pub source: String,
}

/// Whether a fact may be shown to a girl as certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fact {
    /// Read in the named source.
    Verified,
    /// Known from an old or second-hand source: shown to nobody as certain.
    ToVerify,
}

impl Review {
    /// What is reviewed, in words.
    pub fn text(&self) -> TextKey {
        TextKey::value(format!("review-{}", self.id))
    }
}

impl Manifest {
    /// Its title.
    pub fn title() -> TextKey {
        TextKey::value("pack")
    }
}

impl HelpLine {
    /// Whether this line is shown in a language, given by its first subtag.
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|known| known == language)
    }

    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("line-{}", self.id);
        let about = TextKey::attribute(message.clone(), "about");
        let hours = self.hours.map(|_| TextKey::attribute(message.clone(), "hours"));
        [TextKey::value(message), about].into_iter().chain(hours).collect()
    }
}

impl HelpStep {
    /// Its sentences, those of its lines left out.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("help-{}", self.id);
        let parts = ["about", "say"].map(|part| TextKey::attribute(message.clone(), part));
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }
}

impl Module {
    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("module-{}", self.id);
        vec![TextKey::value(message.clone()), TextKey::attribute(message, "about")]
    }
}

impl Person {
    /// Her or his sentences: the name, and for a blogger a line about her.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("person-{}", self.id);
        let about = (self.role == Role::Blogger).then(|| TextKey::attribute(message.clone(), "about"));
        std::iter::once(TextKey::value(message)).chain(about).collect()
    }
}
