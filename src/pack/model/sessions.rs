//! What a counsellor's group session is made of: plans that are ready to lead, and the breaks in them. Structure and
//! names only; the sentences live in Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::SignedDuration;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::mission::ids::{Key, MediaId, MissionId, ModuleId};
use crate::mission::{Mission, TextKey};
use crate::pack::syntax::{Path, path_to};

/// `sessions.ron`: plans and breaks for groups. A pack may do without.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// What a session takes beside its missions and breaks, and until when it may last; [`Times::default`] where no layer
    /// says it.
    #[serde(default)]
    pub times: Option<Times>,
    /// Plans in the order they are offered.
    pub plans: Vec<ReadyPlan>,
    /// Breaks in the order they are offered.
    pub breaks: Vec<Break>,
    /// Ready questions for the question box.
    #[serde(default)]
    pub questions: Vec<ReadyQuestion>,
}

/// The minutes of a session that no mission and no break has, and the evening it has to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// The group comes in, and the blogger says hello.
    pub welcome_minutes: u16,
    /// The rules of the group are recalled, where the plan does not make them.
    pub pact_minutes: u16,
    /// The last minutes together.
    pub closing_minutes: u16,
    /// When girls go to bed, where the house does not say.
    #[serde(with = "super::clock")]
    pub bedtime: Time,
    /// So long before that a session is over, so that nobody takes it to bed.
    pub before_bed_minutes: u16,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            welcome_minutes: 2,
            pact_minutes: 3,
            closing_minutes: 5,
            bedtime: Time::constant(21, 0, 0, 0),
            before_bed_minutes: 60,
        }
    }
}

impl Times {
    /// What a session takes before its first part.
    pub const fn before(&self, makes_pact: bool) -> u16 {
        if makes_pact { self.welcome_minutes } else { self.welcome_minutes.saturating_add(self.pact_minutes) }
    }

    /// The latest time at which a session of so many minutes begins, where girls go to bed at `bedtime`; none for one that
    /// fits no evening.
    pub fn latest_start(&self, minutes: u16, bedtime: Time) -> Option<Time> {
        let before = i64::from(minutes) + i64::from(self.before_bed_minutes);
        bedtime.checked_sub(SignedDuration::from_mins(before)).ok()
    }
}

/// A question a girl could have put into the box: Fluent message `question-<id>`, with `.say`, `.not` and `.knows` for the
/// counsellor alone. She shows it in the place of one that should not be read aloud, and nobody can tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyQuestion {
    /// Its name.
    pub id: Key,
    /// The module it fits.
    pub module: ModuleId,
    /// Whether its answer says what to watch for, too: `.watch`.
    #[serde(default)]
    pub watch: bool,
}

/// What a counsellor is told to a ready question: what to say, what not, who knows more.
pub const ANSWER_PARTS: [&str; 3] = ["say", "not", "knows"];
/// What she is told to watch for, where a question asks for that.
pub const WATCH_PART: &str = "watch";

impl ReadyQuestion {
    /// Its sentence.
    pub fn text(&self) -> TextKey {
        TextKey::value(self.message())
    }

    /// What the counsellor is told to it, in reading order.
    pub fn answer(&self) -> impl Iterator<Item = TextKey> {
        let parts = ANSWER_PARTS.into_iter().chain(self.watch.then_some(WATCH_PART));
        let message = self.message();
        parts.map(move |part| TextKey::attribute(message.clone(), part))
    }

    fn message(&self) -> String {
        format!("question-{}", self.id)
    }
}

/// A plan ready to lead: Fluent message `plan-<id>` (its title) with `.about`, for the counsellor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyPlan {
    /// Its name.
    pub id: Key,
    /// How long the session is planned for, in minutes: one of [`PLANNED`].
    pub minutes: u16,
    /// The module it is about; it may borrow missions of others.
    pub module: ModuleId,
    /// What the group does, in order; the last is [`Part::Closing`].
    pub parts: Vec<Part>,
}

/// One part of a session. In a pack it names its mission, in what is written down the mission's pack too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part<M = MissionId> {
    /// A mission, played by the group round one screen, with talk.
    Mission(M),
    /// A break, by its name.
    Break(Key),
    /// The last minutes together.
    Closing,
}

/// An energiser or a calm step that the group does together, away from the screen. Fluent message `break-<id>` (its
/// title) with `.how` (what to do, said to the girls) and `.staff` (a tip for the counsellor).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Break {
    /// Its name.
    pub id: Key,
    /// Its picture.
    pub picture: MediaId,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// What it brings.
    pub mood: BreakMood,
    /// Whether something has to be brought along.
    #[serde(default)]
    pub materials: bool,
}

/// What a break brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BreakMood {
    /// Rest.
    Calm,
    /// Movement and laughter.
    Lively,
}

/// The lengths a session is planned for, in minutes.
pub const PLANNED: [u16; 3] = [45, 60, 90];

/// The most minutes of a session, whoever made its plan.
pub const LONGEST: u16 = 90;

/// How much shorter than its minutes a plan may be; it is never longer.
pub const LEEWAY: u16 = 10;

/// From this sensitivity on a mission is heavy: calm comes after it.
pub const HEAVY: u8 = 2;
/// A mission of this sensitivity is the only heavy one of its session.
pub const HEAVIEST: u8 = 3;

/// The place of a part that is too heavy beside the others, given how sensitive each is.
pub fn too_heavy(weights: impl Iterator<Item = u8>) -> Option<usize> {
    let heavy: Vec<(usize, u8)> = weights.enumerate().filter(|(_, weight)| *weight >= HEAVY).collect();
    let is_too_much = heavy.len() > 1 && heavy.iter().any(|(_, weight)| *weight >= HEAVIEST);
    heavy.get(1).filter(|_| is_too_much).map(|(at, _)| *at)
}

/// How many times as long as alone a mission takes in a group, for there is talk.
const TALK: u16 = 3;

/// A mission in a group is rounded up to so many minutes.
const ROUNDED: u16 = 5;

/// How long a part takes in a group, in minutes: a mission three times its own, rounded up to five; a break and the
/// closing their own. What nobody knows takes none. `alone` tells how long a mission takes one girl.
pub(in crate::pack) fn length<M>(part: &Part<M>, sessions: &Sessions, alone: impl Fn(&M) -> Option<u8>) -> u16 {
    match part {
        Part::Mission(id) => alone(id).map_or(0, |minutes| (u16::from(minutes) * TALK).next_multiple_of(ROUNDED)),
        Part::Break(id) => sessions.a_break(id).map_or(0, |known| u16::from(known.minutes)),
        Part::Closing => sessions.times().closing_minutes,
    }
}

impl<M> Part<M> {
    /// The same part with its mission named another way.
    pub fn map<N>(self, name: impl FnOnce(M) -> N) -> Part<N> {
        match self {
            Self::Mission(mission) => Part::Mission(name(mission)),
            Self::Break(id) => Part::Break(id),
            Self::Closing => Part::Closing,
        }
    }
}

impl Sessions {
    /// A ready question by its name.
    pub fn question(&self, id: &Key) -> Option<&ReadyQuestion> {
        self.questions.iter().find(|known| known.id == *id)
    }

    /// What a session takes beside its missions and breaks.
    pub fn times(&self) -> Times {
        self.times.unwrap_or_default()
    }

    /// A break by its name.
    pub fn a_break(&self, id: &Key) -> Option<&Break> {
        self.breaks.iter().find(|known| known.id == *id)
    }

    /// The ready questions that fit a module; without one, all of them.
    pub fn questions_for<'a>(&'a self, module: Option<&'a ModuleId>) -> impl Iterator<Item = &'a ReadyQuestion> {
        self.questions.iter().filter(move |question| module.is_none_or(|module| question.module == *module))
    }

    /// These without the plans that a pack with such missions cannot play whole: a shorter session than its title
    /// promises helps nobody.
    pub(in crate::pack) fn playable(
        mut self,
        missions: &BTreeMap<MissionId, Arc<Mission>>,
        hidden: &BTreeSet<ModuleId>,
    ) -> Self {
        let plans = std::mem::take(&mut self.plans);
        let is_there = |part: &Part| match part {
            Part::Mission(id) => missions.contains_key(id),
            Part::Break(id) => self.a_break(id).is_some(),
            Part::Closing => true,
        };
        let is_led = |plan: &ReadyPlan| !hidden.contains(&plan.module) && plan.parts.iter().all(is_there);
        let plans = plans.into_iter().filter(is_led).collect();
        Self { plans, ..self }
    }

    /// Every name in it, with what it names.
    pub(in crate::pack) fn names(&self) -> impl Iterator<Item = (&'static str, Path, &str)> {
        let plans = self.plans.iter().map(|plan| plan.id.as_str()).enumerate();
        let plans = plans.map(|(at, id)| ("plan", path_to!["plans", at, "id"], id));
        let breaks = self.breaks.iter().map(|known| known.id.as_str()).enumerate();
        let breaks = breaks.map(|(at, id)| ("break", path_to!["breaks", at, "id"], id));
        let questions = self.questions.iter().map(|known| known.id.as_str()).enumerate();
        plans.chain(breaks).chain(questions.map(|(at, id)| ("question", path_to!["questions", at, "id"], id)))
    }
}

impl ReadyPlan {
    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("plan-{}", self.id);
        vec![TextKey::value(message.clone()), TextKey::attribute(message, "about")]
    }
}

impl Break {
    /// Its sentences.
    pub fn texts(&self) -> Vec<TextKey> {
        let message = format!("break-{}", self.id);
        let parts = ["how", "staff"].map(|part| TextKey::attribute(message.clone(), part));
        std::iter::once(TextKey::value(message)).chain(parts).collect()
    }
}

#[cfg(test)]
#[path = "sessions_tests.rs"]
mod tests;
