//! How each kind of step looks. A kind's file turns its play into elements; what a tap means is a command of its rules.

mod bodymap;
mod calm;
mod chat;
mod circle;
mod collage;
mod helpcard;
mod landscape;
mod letter;
mod matching;
mod mood;
mod order;
mod pact;
mod quiz;
mod roleplay;
mod scene;
mod scene_room;
mod sort;
mod spot;
mod thesis;

#[cfg(test)]
mod states_tests;

pub use collage::PIECE;

use super::ViewCx;
use super::element::{Element, Motion, row, text};
use super::widgets::{NEXT, body, foot, main_button, plain_button, says, with_foot};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::StepId;
use crate::mission::kinds::Play;
use crate::mission::{Command, Face, Run, Step};
use crate::pack::model::Accent;
use crate::words::Said;

/// What a kind needs to know of the mission round it.
struct InStep<'a> {
    cx: &'a ViewCx<'a>,
    run: &'a Run,
    step: &'a StepId,
}

impl InStep<'_> {
    /// A sentence of this step.
    fn text(&self, part: &str) -> Said {
        self.cx.step(&self.run.mission().id, self.step, part)
    }

    /// The colour of the mission's module.
    fn accent(&self) -> Accent {
        self.cx.accent_of(&self.run.mission().id)
    }

    /// A name for the scroll area of this step, new for each step so that it starts at its top.
    fn key(&self, part: &str) -> String {
        format!("{}-{part}", self.step)
    }

    /// The button that goes on, once the step is done.
    fn next(&self) -> Option<Element> {
        self.run.step_is_done().then(|| next_button(self.cx))
    }

    /// The mission's blogger says a sentence of this step; it swells into view when it is new.
    fn blogger_says(&self, face: Face, part: &str) -> Element {
        let said = says(self.cx, &self.run.mission().blogger, face, self.text(part));
        said.key(self.key(&format!("says-{part}"))).reveals().moves(Motion::Appear(0))
    }

    /// A button beside the main one.
    fn aside(&self, id: &str, icon: &'static str, command: Command) -> Element {
        plain_button(self.cx, self.cx.say(id), Some(icon), Intent::Girl(GirlIntent::Run(command))).key(id.to_owned())
    }

    /// How something is done, and beside it how many lie already, once any do. The count is read out as it changes.
    fn hint(&self, hint: impl Into<Said>, lies: &str, lying: usize) -> Element {
        let small = |words: Said| text(words, Style::Small, Hue::SoftInk);
        let lies = (lying > 0).then(|| small(self.cx.count(lies, lying)).key("lies").live());
        row().wraps().gap(self.cx.theme.gap.base).child(small(hint.into())).maybe(lies)
    }

    /// A body above a foot that holds whatever buttons there are.
    fn page(&self, name: &str, content: Element, buttons: impl IntoIterator<Item = Element>) -> Element {
        let buttons: Vec<_> = buttons.into_iter().collect();
        let feet = (!buttons.is_empty()).then(|| foot(self.cx, buttons));
        with_foot(body(self.cx, self.key(name)).child(content), feet)
    }
}

/// Draws a step.
pub fn draw(cx: &ViewCx, run: &Run, step: &Step, play: &Play) -> Element {
    let within = InStep { cx, run, step: &step.id };
    match play {
        Play::Chat(play) => chat::draw(&within, play),
        Play::Scene(play) => scene::draw(&within, play),
        Play::Quiz(play) => quiz::draw(&within, play),
        Play::Sort(play) => sort::draw(&within, play),
        Play::Spot(play) => spot::draw(&within, play),
        Play::Order(play) => order::draw(&within, play),
        Play::Match(play) => matching::draw(&within, play),
        Play::BodyMap(play) => bodymap::draw(&within, play),
        Play::Circle(play) => circle::draw(&within, play),
        Play::Letter(play) => letter::draw(&within, play),
        Play::Mood(play) => mood::draw(&within, play),
        Play::Collage(play) => collage::draw(&within, play),
        Play::Roleplay(play) => roleplay::draw(&within, play),
        Play::Thesis(play) => thesis::draw(&within, play),
        Play::Calm(play) => calm::draw(&within, play),
        Play::Pact(play) => pact::draw(&within, play),
        Play::HelpCard(play) => helpcard::draw(&within, play),
    }
}

/// What fills the page behind a step, where it has more than a ground.
pub fn backdrop(cx: &ViewCx, play: &Play) -> Option<Element> {
    match play {
        Play::Calm(play) => Some(landscape::draw(cx, play)),
        Play::Scene(play) => scene_room::behind(cx, play),
        Play::Chat(_)
        | Play::Quiz(_)
        | Play::Sort(_)
        | Play::Spot(_)
        | Play::Order(_)
        | Play::Match(_)
        | Play::BodyMap(_)
        | Play::Circle(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Collage(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => None,
    }
}

/// Goes on: the next question, the next step, the last page.
fn next_button(cx: &ViewCx) -> Element {
    main_button(cx, cx.say("next"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Run(Command::Next))).key(NEXT)
}
