//! A mission being played: commands go in, outcomes come out, and the screen re-reads the run. No files, no clock, no
//! text. The same run serves one girl, a room, a replay and the tests.

use std::sync::Arc;

use super::command::{Command, Ending, Outcome};
use super::ids::Flag;
use super::keepsake::Named;
use super::kinds::api::{Begin, Flags};
use super::kinds::table::Play;
use super::model::{Mission, Step};

/// Where a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The content note: what this is about, and that leaving it is fine.
    Note,
    /// The blogger's message and facts.
    Brief,
    /// One of the steps, by its place in the mission.
    Step(usize),
    /// What is true about all this, after the first step: she acts first.
    Facts,
    /// The closing question, the thing to remember, whom to talk to.
    WrapUp,
    /// Over.
    Ended(Ending),
}

/// One mission, being played.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    mission: Arc<Mission>,
    phase: Phase,
    paused: bool,
    flags: Flags,
    flags_before_step: Flags,
    trusted: Vec<Named>,
    /// Whether she left a step out.
    skipped: bool,
    play: Option<Play>,
}

impl Run {
    /// Opens a mission at its content note, where it has one, or at the blogger's message.
    pub fn new(mission: Arc<Mission>) -> Self {
        let phase = if mission.has_content_note() { Phase::Note } else { Phase::Brief };
        let (flags, flags_before_step) = (Flags::new(), Flags::new());
        Self {
            mission,
            phase,
            paused: false,
            flags,
            flags_before_step,
            trusted: Vec::new(),
            skipped: false,
            play: None,
        }
    }

    /// The same with what is recalled of earlier missions: flags that stand from the start.
    pub fn recalling(mission: Arc<Mission>, recalled: Flags) -> Self {
        Self { flags: recalled.clone(), flags_before_step: recalled, ..Self::new(mission) }
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
        let Phase::Step(index) = self.phase else { return None };
        self.mission.steps.get(index).zip(self.play.as_ref())
    }

    /// Whether `Next` leaves the step.
    pub fn step_is_done(&self) -> bool {
        self.play.as_ref().is_some_and(|play| play.rules().is_done())
    }

    /// Flags that still stand though the mission calls them a worry.
    pub fn open_worries(&self) -> Vec<&Flag> {
        self.mission.worries.iter().filter(|worry| self.flags.contains(*worry)).collect()
    }

    /// The flags that stand and that the mission wants remembered.
    pub fn remembered(&self) -> Flags {
        self.mission.remembers.iter().filter(|flag| self.flags.contains(*flag)).cloned().collect()
    }

    /// The part of the mission's message that says what she did in it; none where it has no such line, or where she left
    /// out a step, so that it need not be true.
    pub fn did_part(&self) -> Option<String> {
        if self.skipped { None } else { self.mission.did_part(&self.flags) }
    }

    /// Acts on a command and tells what happened, in order.
    pub fn apply(&mut self, command: Command) -> Vec<Outcome> {
        if matches!(self.phase, Phase::Ended(_)) {
            return Vec::new();
        }
        if command == Command::NotToday {
            return self.end(Ending::NotToday);
        }
        if self.paused {
            return if command == Command::Resume { self.hold(false) } else { Vec::new() };
        }
        if command == Command::Pause {
            return self.hold(true);
        }
        let goes_on = command == Command::Next;
        match self.phase {
            Phase::Step(index) => self.apply_in_step(index, &command),
            Phase::Note if goes_on => {
                self.phase = Phase::Brief;
                vec![Outcome::BriefShown]
            }
            Phase::Brief if goes_on => self.begin(0),
            Phase::Facts if goes_on => self.go_on_after(0),
            Phase::WrapUp if goes_on => self.end(Ending::Finished),
            Phase::Note | Phase::Brief | Phase::Facts | Phase::WrapUp | Phase::Ended(_) => Vec::new(),
        }
    }

    /// Every command that leads somewhere new from here, for a walk through all branches.
    pub fn choices(&self) -> Vec<Command> {
        match self.phase {
            Phase::Ended(_) => Vec::new(),
            Phase::Step(_) if !self.step_is_done() => {
                self.play.as_ref().map(|play| play.rules().choices(&self.flags)).unwrap_or_default()
            }
            Phase::Note | Phase::Brief | Phase::Step(_) | Phase::Facts | Phase::WrapUp => vec![Command::Next],
        }
    }

    /// Where the run is, alike for states between which nothing differs later on.
    pub fn place(&self) -> String {
        let play = self.play.as_ref().map(|play| play.rules().place()).unwrap_or_default();
        let flags: Vec<_> = self.flags.iter().map(Flag::as_str).collect();
        format!("{:?}/{play}/{}", self.phase, flags.join(","))
    }

    fn hold(&mut self, paused: bool) -> Vec<Outcome> {
        self.paused = paused;
        vec![if paused { Outcome::Paused } else { Outcome::Resumed }]
    }

    fn apply_in_step(&mut self, index: usize, command: &Command) -> Vec<Outcome> {
        if *command == Command::Skip {
            let skipped = self.mission.steps.get(index).map(|step| Outcome::StepSkipped(step.id.clone()));
            self.flags = self.flags_before_step.clone();
            self.skipped = true;
            return skipped.into_iter().chain(self.leave(index)).collect();
        }
        if *command == Command::Next && self.step_is_done() {
            let made = self.made(index);
            self.trusted.extend(self.play.iter().flat_map(|play| play.rules().trusted()));
            return made.into_iter().chain(self.leave(index)).collect();
        }
        match &mut self.play {
            Some(play) => play.rules_mut().apply(command, &mut self.flags),
            None => Vec::new(),
        }
    }

    fn made(&self, index: usize) -> Option<Outcome> {
        let keepsake = self.play.as_ref()?.rules().keepsake()?;
        Some(Outcome::Made { step: self.mission.steps.get(index)?.id.clone(), keepsake })
    }

    fn leave(&mut self, index: usize) -> Vec<Outcome> {
        if index > 0 {
            return self.go_on_after(index);
        }
        self.phase = Phase::Facts;
        self.play = None;
        vec![Outcome::FactsShown]
    }

    fn go_on_after(&mut self, index: usize) -> Vec<Outcome> {
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
        let Some(step) = self.mission.steps.get(index) else { return self.go_on_after(index) };
        self.phase = Phase::Step(index);
        self.flags_before_step = self.flags.clone();
        self.play = Some(step.kind.play(&Begin { flags: &self.flags, trusted: &self.trusted }));
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
