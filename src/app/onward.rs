//! What *on* does in a session: where the mission waits for something, the counsellor is told for what, and the one button
//! that the stage waits for is pressed from her desk.

use super::App;
use super::session_update::is_over;
use crate::mission::{Command, Run};
use crate::session::{AnswerMode, Pause};

/// What *on* does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Onward {
    /// It goes on.
    Goes,
    /// It presses the one button that the stage waits for.
    Presses(Command),
    /// Nothing: the group answers.
    Collects,
    /// Nothing: the mission waits for a choice, everything holds, or it is over.
    Waits,
}

/// The buttons of the stage that are no choice: what was rehearsed is said, what was made is finished.
const PRESSED: [Command; 2] = [Command::Say, Command::Seal];

impl App {
    /// What *on* does now in the session that is led.
    pub fn onward(&self) -> Onward {
        let Some(led) = self.led().filter(|led| led.session.pause() == Pause::None) else { return Onward::Waits };
        let session = &led.session;
        if session.is_collecting() && session.answer_mode() != AnswerMode::Hands {
            return Onward::Collects;
        }
        if session.lies_over_mission() {
            return Onward::Goes;
        }
        match &led.run {
            Some(run) if !is_over(run) => in_mission(run),
            Some(_) | None if session.next_position().is_some() => Onward::Goes,
            Some(_) | None => Onward::Waits,
        }
    }
}

fn in_mission(run: &Run) -> Onward {
    let leads_on = |command: &Command| !run.clone().apply(command.clone()).is_empty();
    if leads_on(&Command::Next) {
        return Onward::Goes;
    }
    PRESSED.into_iter().find(leads_on).map_or(Onward::Waits, Onward::Presses)
}

#[cfg(test)]
#[path = "onward_tests.rs"]
mod tests;
