//! A mission being played: commands go in, outcomes come out, and the screen re-reads the run. No files, no clock, no
//! text. The same run serves one girl, a room, a replay and the tests.

use std::sync::Arc;

use super::ids::{Flag, Key, StepId};
use super::keepsake::{Keepsake, Named};
use super::kinds::{Flags, Play};
use super::model::{Mission, Step};
use super::private::Private;

/// Everything a girl, a counsellor or the clock can ask of a run. One that means nothing at this moment is ignored:
/// ten taps in one frame do no harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go on: to the message, the first step, the next line, question or beat, the next step, the last page, the end.
    Next,
    /// Let every line that is being typed come in at once.
    Hurry,
    /// Pick an answer, an option, a mood; put the card in hand into this box.
    Choose(Key),
    /// Put any card into a box, also one that lies in another.
    Place {
        /// The card.
        card: Key,
        /// The box.
        into: Key,
    },
    /// Take a card out of its box.
    Lift(Key),
    /// Pick one of several in a part: a sentence starter, a tone, a colour. A starter picked again is dropped.
    Pick {
        /// The part.
        part: Key,
        /// What is picked.
        starter: Key,
    },
    /// Her own words in a letter or a pact, as they stand now.
    Write(Private),
    /// Give somebody a nickname.
    Name {
        /// The figure.
        card: Key,
        /// What she calls it, as it stands now.
        name: Private,
    },
    /// Press "I step in".
    StepIn,
    /// Show what fits: nobody has to guess.
    Show,
    /// Say the sentence that she rehearses.
    Say,
    /// Finish what she made: give the letter, sign the pact, fold the help card.
    Seal,
    /// Keep a copy of the letter on her wall; once more, and she does not.
    Keep,
    /// Shred the letter: nothing of it is left.
    Shred,
    /// Take the last thing back and try the other way.
    Back,
    /// Leave this step out. What it set is undone, and nothing is lost.
    Skip,
    /// Hold everything.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Put the mission away for another day.
    NotToday,
}

/// Something that happened, for the stage to sound, animate or announce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The blogger's message opened.
    BriefShown,
    /// A step began.
    StepBegan(StepId),
    /// A step was left out.
    StepSkipped(StepId),
    /// A line came in.
    Heard(Key),
    /// A question came up.
    Asked(Key),
    /// An answer or a mood was picked.
    Answered(Key),
    /// An option or card was explained, with whether it fits.
    Explained {
        /// The option or card.
        key: Key,
        /// Whether it fits.
        fits: bool,
    },
    /// A card went into a box.
    Placed {
        /// The card.
        card: Key,
        /// The box.
        into: Key,
    },
    /// A card came out of its box.
    Lifted(Key),
    /// Another panel of a scene, or another moment of it, is in view.
    PanelShown(Key),
    /// She stepped in.
    SteppedIn,
    /// What fits was shown.
    Shown,
    /// The sentence was said, and answered.
    Said,
    /// She stands elsewhere now than before.
    Moved(Key),
    /// Somebody has another nickname now.
    Named(Key),
    /// The pact was signed, or the help card finished.
    Sealed,
    /// She made something that she may keep.
    Made {
        /// In this step.
        step: StepId,
        /// This.
        keepsake: Keepsake,
    },
    /// A beat of a calm exercise is over.
    CalmBeat,
    /// The calm exercise is over.
    CalmOver,
    /// The letter reads differently now.
    LetterChanged,
    /// The letter was given.
    LetterSealed,
    /// The letter is gone.
    LetterShredded,
    /// The last thing was taken back.
    WentBack,
    /// The last page opened.
    WrappedUp,
    /// Everything holds.
    Paused,
    /// It goes on.
    Resumed,
    /// The run is over.
    Ended(Ending),
}

/// How a run ended. Both are good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Played to its last page.
    Finished,
    /// Put away for another day.
    NotToday,
}

/// Where a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The content note: what this is about, and that leaving it is fine.
    Note,
    /// The blogger's message and facts.
    Brief,
    /// One of the steps, by its place in the mission.
    Step(usize),
    /// The closing question, the thing to remember, whom to talk to.
    WrapUp,
    /// Over.
    Ended(Ending),
}

/// One mission, being played.
#[derive(Clone, Debug)]
pub struct Run {
    mission: Arc<Mission>,
    phase: Phase,
    paused: bool,
    flags: Flags,
    flags_before_step: Flags,
    trusted: Vec<Named>,
    play: Option<Play>,
}

impl Run {
    /// Opens a mission at its content note, where it has one, or at the blogger's message.
    pub fn new(mission: Arc<Mission>) -> Self {
        let phase = if mission.has_content_note() { Phase::Note } else { Phase::Brief };
        let (flags, flags_before_step) = (Flags::new(), Flags::new());
        Self { mission, phase, paused: false, flags, flags_before_step, trusted: Vec::new(), play: None }
    }

    /// The mission.
    pub fn mission(&self) -> &Arc<Mission> {
        &self.mission
    }

    /// Where the run is.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Whether everything holds.
    pub fn is_paused(&self) -> bool {
        self.paused
    }

    /// The flags that stand.
    pub fn flags(&self) -> &Flags {
        &self.flags
    }

    /// The step before her, and how far she is in it.
    pub fn step(&self) -> Option<(&Step, &Play)> {
        match self.phase {
            Phase::Step(index) => self.mission.steps.get(index).zip(self.play.as_ref()),
            _ => None,
        }
    }

    /// Whether `Next` leaves the step.
    pub fn step_is_done(&self) -> bool {
        self.play.as_ref().is_some_and(|play| play.rules().is_done())
    }

    /// Flags that still stand though the mission calls them a worry.
    pub fn open_worries(&self) -> Vec<&Flag> {
        self.mission.worries.iter().filter(|worry| self.flags.contains(*worry)).collect()
    }

    /// Acts on a command and tells what happened, in order.
    pub fn apply(&mut self, command: Command) -> Vec<Outcome> {
        if let Phase::Ended(_) = self.phase {
            return Vec::new();
        }
        match (&command, self.paused) {
            (Command::NotToday, _) => return self.end(Ending::NotToday),
            (Command::Pause, false) => {
                self.paused = true;
                return vec![Outcome::Paused];
            }
            (Command::Resume, true) => {
                self.paused = false;
                return vec![Outcome::Resumed];
            }
            (_, true) => return Vec::new(),
            (_, false) => {}
        }
        match self.phase {
            Phase::Note if command == Command::Next => {
                self.phase = Phase::Brief;
                vec![Outcome::BriefShown]
            }
            Phase::Brief if command == Command::Next => self.begin(0),
            Phase::Step(index) => self.apply_in_step(index, &command),
            Phase::WrapUp if command == Command::Next => self.end(Ending::Finished),
            _ => Vec::new(),
        }
    }

    /// Every command that leads somewhere new from here, for a walk through all branches.
    pub fn choices(&self) -> Vec<Command> {
        match self.phase {
            Phase::Ended(_) => Vec::new(),
            Phase::Step(_) if !self.step_is_done() => {
                self.play.as_ref().map(|play| play.rules().choices(&self.flags)).unwrap_or_default()
            }
            _ => vec![Command::Next],
        }
    }

    /// Where the run is, alike for states between which nothing differs later on.
    pub fn place(&self) -> String {
        let play = self.play.as_ref().map(|play| play.rules().place()).unwrap_or_default();
        let flags: Vec<_> = self.flags.iter().map(Flag::as_str).collect();
        format!("{:?}/{play}/{}", self.phase, flags.join(","))
    }

    fn apply_in_step(&mut self, index: usize, command: &Command) -> Vec<Outcome> {
        match command {
            Command::Skip => {
                let skipped = self.mission.steps.get(index).map(|step| Outcome::StepSkipped(step.id.clone()));
                self.flags = self.flags_before_step.clone();
                let mut outcomes: Vec<_> = skipped.into_iter().collect();
                outcomes.extend(self.leave(index));
                outcomes
            }
            Command::Next if self.step_is_done() => {
                let mut outcomes: Vec<_> = self.made(index).into_iter().collect();
                self.trusted.extend(self.play.iter().flat_map(|play| play.rules().trusted()));
                outcomes.extend(self.leave(index));
                outcomes
            }
            command => match &mut self.play {
                Some(play) => play.rules_mut().apply(command, &mut self.flags),
                None => Vec::new(),
            },
        }
    }

    fn made(&self, index: usize) -> Option<Outcome> {
        let keepsake = self.play.as_ref()?.rules().keepsake()?;
        Some(Outcome::Made { step: self.mission.steps.get(index)?.id.clone(), keepsake })
    }

    fn leave(&mut self, index: usize) -> Vec<Outcome> {
        match self.mission.after(index) {
            Some(next) => self.begin(next),
            None => {
                self.phase = Phase::WrapUp;
                self.play = None;
                vec![Outcome::WrappedUp]
            }
        }
    }

    fn begin(&mut self, index: usize) -> Vec<Outcome> {
        let Some(step) = self.mission.steps.get(index) else { return self.leave(index) };
        self.phase = Phase::Step(index);
        self.flags_before_step = self.flags.clone();
        self.play = Some(step.kind.play(&self.flags, &self.trusted));
        vec![Outcome::StepBegan(step.id.clone())]
    }

    fn end(&mut self, ending: Ending) -> Vec<Outcome> {
        self.phase = Phase::Ended(ending);
        self.play = None;
        self.paused = false;
        vec![Outcome::Ended(ending)]
    }
}

#[cfg(test)]
#[path = "run_tests.rs"]
mod tests;
