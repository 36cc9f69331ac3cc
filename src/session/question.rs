//! One question to the whole group, and where it comes from: whatever a step of a mission asks of one girl at this
//! moment, a group can be asked too.

use crate::mission::ids::{Key, MediaId, MissionId, StepId};
use crate::mission::kinds::chat::Bubble;
use crate::mission::kinds::order::place_key;
use crate::mission::kinds::quiz::Answers;
use crate::mission::kinds::thesis::Stand;
use crate::mission::kinds::{Play, Tile};
use crate::mission::{Run, TextKey};

/// A sentence, by where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// Among the pack's.
    Pack(TextKey),
    /// Among the interface's own.
    Interface(TextKey),
}

impl Sentence {
    /// A message of the interface: `a-message` or `a-message.attribute`.
    pub fn interface(id: &str) -> Self {
        Self::Interface(match id.split_once('.') {
            Some((message, attribute)) => TextKey::attribute(message, attribute),
            None => TextKey::value(id),
        })
    }
}

/// How many answers one girl may give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// One of them.
    One,
    /// As many as fit, this many at most.
    UpTo(usize),
}

/// Something that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name: what the run is told when the group goes on with it.
    pub key: Key,
    /// What it says.
    pub text: Sentence,
    /// Its picture, so that it can be picked without reading.
    pub picture: Option<MediaId>,
}

/// A question to the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub prompt: Sentence,
    /// What can be answered; two at least.
    pub choices: Vec<Choice>,
    /// How many of them one girl may pick.
    pub picks: Picks,
    /// Whether a coin speaks along, so that no single answer means anything.
    pub coin: bool,
}

/// From this sensitivity on a coin speaks along.
const DELICATE: u8 = 2;

impl Question {
    /// What the step in view asks, if it asks anything that a group can answer without anybody showing herself. Letters,
    /// circles, body maps and the like are hers alone and ask nothing.
    pub fn of(run: &Run) -> Option<Self> {
        let (step, play) = run.step()?;
        let mission = run.mission();
        let words = Words { mission: &mission.id, step: &step.id };
        let mut question = match play {
            Play::Thesis(play) => words.thesis(play),
            Play::Quiz(play) => words.quiz(play)?,
            Play::Sort(play) => words.sort(play)?,
            Play::Spot(play) => words.spot(play)?,
            Play::Order(play) => words.order(play)?,
            Play::Match(play) => words.matching(play)?,
            Play::Mood(play) => words.mood(play),
            Play::Pact(play) if !play.is_sealed() => words.pact(play),
            Play::Chat(play) => words.chat(play, run)?,
            Play::Scene(play) => words.scene(play)?,
            Play::Pact(_)
            | Play::BodyMap(_)
            | Play::Circle(_)
            | Play::Letter(_)
            | Play::Collage(_)
            | Play::Roleplay(_)
            | Play::Calm(_)
            | Play::HelpCard(_) => return None,
        };
        question.coin = mission.sensitivity >= DELICATE && question.picks == Picks::One;
        (question.choices.len() > 1).then_some(question)
    }

    /// Whether these are choices of this question, each once, and no more than may be picked.
    pub fn allows(&self, picked: &[usize]) -> bool {
        let most = match self.picks {
            Picks::One => 1,
            Picks::UpTo(most) => most,
        };
        let known = picked.iter().all(|at| *at < self.choices.len());
        let once = picked.iter().enumerate().all(|(at, one)| !picked[..at].contains(one));
        !picked.is_empty() && picked.len() <= most && known && once
    }
}

/// The sentences of one step.
struct Words<'a> {
    mission: &'a MissionId,
    step: &'a StepId,
}

impl Words<'_> {
    fn say(&self, part: &str) -> Sentence {
        Sentence::Pack(TextKey::of_step(self.mission, self.step, part))
    }

    fn ask(&self, prompt: &str, picks: Picks, choices: Vec<Choice>) -> Question {
        Question { prompt: self.say(prompt), choices, picks, coin: false }
    }

    fn choice(&self, part: &str, key: &Key, picture: &MediaId) -> Choice {
        Choice { key: key.clone(), text: self.say(&format!("{part}-{key}")), picture: Some(picture.clone()) }
    }

    fn tiles<'t>(&self, part: &str, tiles: impl IntoIterator<Item = &'t Tile>) -> Vec<Choice> {
        tiles.into_iter().map(|tile| self.choice(part, &tile.id, &tile.picture)).collect()
    }

    fn thesis(&self, _play: &crate::mission::kinds::thesis::Play) -> Question {
        let stands = Stand::ALL.map(|stand| spoken(stand.key(), &format!("stand-{}", stand.slug())));
        self.ask("thesis", Picks::One, stands.into())
    }

    fn quiz(&self, play: &crate::mission::kinds::quiz::Play) -> Option<Question> {
        let question = play.question()?;
        let choices = match &question.answers {
            Answers::TrueFalse(_) => ["true", "false"].map(|so| spoken(Key::from(so), &format!("quiz-{so}"))).into(),
            Answers::OneOf(choices) => {
                let part = format!("option-{}", question.id);
                choices.iter().map(|choice| self.choice(&part, &choice.id, &choice.picture)).collect()
            }
        };
        Some(self.ask(&format!("ask-{}", question.id), Picks::One, choices))
    }

    fn sort(&self, play: &crate::mission::kinds::sort::Play) -> Option<Question> {
        let card = play.hand()?;
        let boxes = play.sort().boxes.iter().map(|one| self.choice("box", &one.id, &one.picture)).collect();
        Some(self.ask(&format!("card-{}", card.id), Picks::One, boxes))
    }

    fn spot(&self, play: &crate::mission::kinds::spot::Play) -> Option<Question> {
        let signal = play.hand()?;
        let waiting = play.spot().items.iter().filter(|item| play.mark(&item.id).is_none());
        let choices: Vec<_> = waiting.map(|item| self.choice("item", &item.id, &item.picture)).collect();
        let prompt = Sentence::interface(&format!("room-spot-{}", signal.slug()));
        Some(Question { prompt, picks: Picks::UpTo(choices.len()), choices, coin: false })
    }

    fn order(&self, play: &crate::mission::kinds::order::Play) -> Option<Question> {
        let card = play.hand()?;
        let row = play.row();
        let free = row.iter().enumerate().filter(|(_, card)| card.is_none()).map(|(at, _)| at);
        let places = free.map(|at| spoken(place_key(at), &format!("room-place-{}", at + 1))).collect();
        Some(self.ask(&format!("card-{}", card.id), Picks::One, places))
    }

    fn matching(&self, play: &crate::mission::kinds::matching::Play) -> Option<Question> {
        let ask = play.hand()?;
        Some(self.ask(&format!("ask-{}", ask.id), Picks::One, self.tiles("answer", &play.data().answers)))
    }

    fn mood(&self, play: &crate::mission::kinds::mood::Play) -> Question {
        let moods = play.mood().moods.iter().map(|mood| self.choice("mood", &mood.id, &mood.picture)).collect();
        self.ask("title", Picks::One, moods)
    }

    fn pact(&self, play: &crate::mission::kinds::pact::Play) -> Question {
        let pact = play.pact();
        self.ask("title", Picks::UpTo(pact.most), self.tiles("rule", &pact.rules))
    }

    fn chat(&self, play: &crate::mission::kinds::chat::Play, run: &Run) -> Option<Question> {
        let answers: Vec<_> = play.answers(run.flags()).into_iter().collect();
        let choices = answers.iter().map(|answer| self.choice("answer", &answer.id, &answer.picture)).collect();
        // What she said last is what the group answers.
        let said = play.bubbles().iter().rev().find_map(|bubble| match bubble {
            Bubble::Line(line) => Some(format!("say-{}", line.id)),
            Bubble::Answer(_) => None,
        });
        play.typing().is_none().then(|| self.ask(said.as_deref().unwrap_or("title"), Picks::One, choices))
    }

    fn scene(&self, play: &crate::mission::kinds::scene::Play) -> Option<Question> {
        let at_ways = matches!(play.moment(), crate::mission::kinds::scene::Moment::Ways(_));
        let ways = play.scene().ways.iter().map(|way| self.choice("way", &way.id, &way.picture)).collect();
        (at_ways && play.way().is_none()).then(|| self.ask("title", Picks::One, ways))
    }
}

/// A choice that the interface has words for.
fn spoken(key: Key, message: &str) -> Choice {
    Choice { key, text: Sentence::interface(message), picture: None }
}

#[cfg(test)]
#[path = "question_tests.rs"]
mod tests;
