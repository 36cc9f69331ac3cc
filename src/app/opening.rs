//! Opening the game at a mission, or at one of its steps: for whoever writes it and looks at it after each change.

use super::{App, GirlIntent, Intent, ProfileIntent};
use crate::mission::ids::MissionId;
use crate::mission::{Command, Mission, Phase, Run};
use crate::pack::{did_you_mean, near};

/// Nothing to open the game at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotOpen {
    /// There is no such mission.
    #[error("there is no mission “{name}”{}; where its file is there, `gps check` tells why it is left out", did_you_mean(.near))]
    Mission {
        /// What was asked for.
        name: String,
        /// What may be meant.
        near: Vec<String>,
    },
    /// The mission has no such step.
    #[error("the mission “{mission}” has no step “{at}”; it has {}", .steps.join(", "))]
    Step {
        /// The mission.
        mission: String,
        /// What was asked for.
        at: String,
        /// The steps it has, with their numbers.
        steps: Vec<String>,
    },
    /// The step is left out when those before it are passed over.
    #[error("the step “{0}” does not follow when the steps before it are passed over")]
    Passed(String),
}

impl App {
    /// Begins a mission as a guest does. With `at` everything before that step is passed over, without its answers: what
    /// depends on them is not seen.
    ///
    /// # Errors
    /// Names what there is where there is no such mission or step.
    pub fn open_at(&mut self, mission: &str, at: Option<&str>) -> Result<(), CannotOpen> {
        let id = MissionId::from(mission);
        let Some(known) = self.pack().missions.get(&id).cloned() else {
            let near = near(mission, self.pack().missions.keys().map(MissionId::as_str));
            let near = near.into_iter().map(str::to_owned).collect();
            return Err(CannotOpen::Mission { name: mission.to_owned(), near });
        };
        let step = at.map(|at| step_at(&known, at)).transpose()?;
        self.apply(Intent::Girl(GirlIntent::Begin));
        self.apply(Intent::Profile(ProfileIntent::Guest));
        self.apply(Intent::Girl(GirlIntent::OpenMessage(id.clone())));
        // Its author plays what girls do not meet yet, too.
        self.begin_mission(&id);
        let Some(step) = step else { return Ok(()) };
        // A step may lead round others: no mission has more turns than steps.
        for _ in 0..known.steps.len() + 3 {
            let command = match self.run().map(Run::phase) {
                Some(Phase::Note | Phase::Brief | Phase::Facts) => Command::Next,
                Some(Phase::Step(here)) if here != step => Command::Skip,
                Some(Phase::Step(_) | Phase::WrapUp | Phase::Ended(_)) | None => break,
            };
            self.apply(Intent::Girl(GirlIntent::Run(command)));
        }
        let is_there = self.run().is_some_and(|run| run.phase() == Phase::Step(step));
        if is_there { Ok(()) } else { Err(CannotOpen::Passed(at.unwrap_or_default().to_owned())) }
    }
}

/// The place of a step among those of its mission, by its number, counted from 1, or by its name.
///
/// # Errors
/// Names the steps there are.
pub fn step_at(mission: &Mission, at: &str) -> Result<usize, CannotOpen> {
    let by_number = at.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let by_name = || mission.steps.iter().position(|step| step.id.as_str() == at);
    by_number.filter(|number| *number < mission.steps.len()).or_else(by_name).ok_or_else(|| {
        let steps = mission.steps.iter().enumerate().map(|(nth, step)| format!("{} {}", nth + 1, step.id));
        CannotOpen::Step { mission: mission.id.to_string(), at: at.to_owned(), steps: steps.collect() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Settings;
    use crate::pack::{Content, Folder};

    fn game() -> App {
        let base = Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base"));
        let content = Content::read_from("base", base).0.unwrap();
        let dutch = content.pack().texts.base().cloned().unwrap();
        App::new(content, Settings::new(dutch), true)
    }

    #[test]
    fn every_mission_opens_at_its_beginning_and_at_each_of_its_steps() {
        let fresh = game();
        for mission in fresh.pack().missions.values() {
            let mut app = fresh.clone();
            app.open_at(mission.id.as_str(), None).unwrap();
            assert_eq!(app.run().map(|run| run.mission().id.clone()), Some(mission.id.clone()));
            for (nth, step) in mission.steps.iter().enumerate() {
                for at in [(nth + 1).to_string(), step.id.to_string()] {
                    let mut app = fresh.clone();
                    app.open_at(mission.id.as_str(), Some(&at)).unwrap();
                    assert_eq!(app.run().map(Run::phase), Some(Phase::Step(nth)), "{} {at}", mission.id);
                }
            }
        }
    }

    #[test]
    fn what_is_not_there_is_refused_with_what_is() {
        let refused = |mission, at| game().open_at(mission, at).unwrap_err().to_string();
        assert!(refused("good-frend", None).contains("did you mean good-friend"));
        for at in ["0", "99", "nothing"] {
            assert!(refused("good-friend", Some(at)).contains("it has 1 "), "{at}");
        }
    }
}
