//! How each kind of step looks. A kind's file turns its play into elements; what a tap means is a command of its rules.

mod calm;
mod chat;
mod letter;
mod mood;
mod quiz;
mod sort;

use super::Look;
use super::element::Element;
use super::widgets::main_button;
use crate::game::theme::Hue;
use crate::mission::ids::StepId;
use crate::mission::kinds::Play;
use crate::mission::{Command, Run, Step};
use crate::pack::model::Accent;
use crate::stay::Intent;

/// What a kind needs to know of the mission round it.
struct InStep<'a> {
    look: &'a Look<'a>,
    run: &'a Run,
    step: &'a StepId,
}

impl InStep<'_> {
    /// A sentence of this step.
    fn text(&self, part: &str) -> String {
        self.look.step(&self.run.mission().id, self.step, part)
    }

    /// The colour of the mission's module.
    fn accent(&self) -> Accent {
        self.look.accent_of(&self.run.mission().id)
    }

    /// A name for the scroll area of this step, new for each step so that it starts at its top.
    fn key(&self, part: &str) -> String {
        format!("{}-{part}", self.step)
    }

    /// The button that goes on, once the step is done.
    fn next(&self) -> Option<Element> {
        self.run.step_is_done().then(|| next_button(self.look))
    }
}

/// Draws a step.
pub fn draw(look: &Look, run: &Run, step: &Step, play: &Play) -> Element {
    let within = InStep { look, run, step: &step.id };
    match play {
        Play::Chat(play) => chat::draw(&within, play),
        Play::Quiz(play) => quiz::draw(&within, play),
        Play::Sort(play) => sort::draw(&within, play),
        Play::Letter(play) => letter::draw(&within, play),
        Play::Mood(play) => mood::draw(&within, play),
        Play::Calm(play) => calm::draw(&within, play),
    }
}

/// Goes on: the next question, the next step, the last page.
fn next_button(look: &Look) -> Element {
    main_button(look, look.say("next"), Hue::Strong(Accent::Mint), Intent::Run(Command::Next)).key("next")
}
