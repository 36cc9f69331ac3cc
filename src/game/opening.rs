//! Opening the game at a mission, or at one of its steps: for whoever writes it and looks at it after each change.

use anyhow::Context as _;

use crate::app::{self, GirlIntent, Intent, ProfileIntent};
use crate::mission::ids::MissionId;
use crate::mission::{Command, Mission, Phase};

/// Begins a mission as a guest does. With `at` everything before that step is passed over, without its answers: what
/// depends on them is not seen.
///
/// # Errors
/// Names what there is where there is no such mission or step.
pub fn open(app: &mut app::App, mission: &str, at: Option<&str>) -> anyhow::Result<()> {
    let id = MissionId::from(mission);
    let known = app.pack().missions.get(&id).cloned().with_context(|| {
        let near = crate::pack::near(mission, app.pack().missions.keys().map(MissionId::as_str)).join(", ");
        let near = if near.is_empty() { near } else { format!("; did you mean {near}?") };
        format!("there is no mission “{mission}”{near}; where its file is there, `gps check` tells why it is left out")
    })?;
    let step = at.map(|at| step(&known, at)).transpose()?;
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(ProfileIntent::Guest));
    app.apply(Intent::Girl(GirlIntent::OpenMessage(id.clone())));
    app.apply(Intent::Girl(GirlIntent::Play(id)));
    let Some(step) = step else { return Ok(()) };
    // A step may lead round others: no mission has more turns than steps.
    for _ in 0..known.steps.len() + 2 {
        let command = match app.run().map(crate::mission::Run::phase) {
            Some(Phase::Note | Phase::Brief) => Command::Next,
            Some(Phase::Step(here)) if here != step => Command::Skip,
            _ => break,
        };
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
    anyhow::ensure!(
        app.run().is_some_and(|run| run.phase() == Phase::Step(step)),
        "the step “{}” does not follow when the steps before it are passed over",
        at.unwrap_or_default()
    );
    Ok(())
}

/// A step by its number, counted from 1, or by its name.
///
/// # Errors
/// Names the steps there are.
pub fn step(mission: &Mission, at: &str) -> anyhow::Result<usize> {
    let by_number = at.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let by_name = || mission.steps.iter().position(|step| step.id.as_str() == at);
    let found = by_number.filter(|number| *number < mission.steps.len()).or_else(by_name);
    found.with_context(|| {
        let steps: Vec<_> =
            mission.steps.iter().enumerate().map(|(nth, step)| format!("{} {}", nth + 1, step.id)).collect();
        format!("the mission “{}” has no step “{at}”; it has {}", mission.id, steps.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{App, Settings};
    use crate::game::setup::{Kit, places};

    fn game() -> App {
        let kit = Kit::read(places(None).unwrap()).unwrap();
        let dutch = kit.language(None).unwrap();
        App::new(kit.content, Settings::new(dutch), true)
    }

    #[test]
    fn every_mission_opens_at_its_beginning_and_at_each_of_its_steps() {
        let fresh = game();
        for mission in fresh.pack().missions.values() {
            let mut app = fresh.clone();
            open(&mut app, mission.id.as_str(), None).unwrap();
            assert_eq!(app.run().map(|run| run.mission().id.clone()), Some(mission.id.clone()));
            for (nth, step) in mission.steps.iter().enumerate() {
                for at in [(nth + 1).to_string(), step.id.to_string()] {
                    let mut app = fresh.clone();
                    open(&mut app, mission.id.as_str(), Some(&at)).unwrap();
                    assert_eq!(
                        app.run().map(crate::mission::Run::phase),
                        Some(Phase::Step(nth)),
                        "{} {at}",
                        mission.id
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_not_there_is_refused_with_what_is() {
        let refused = |mission, at| open(&mut game(), mission, at).unwrap_err().to_string();
        assert!(refused("good-frend", None).contains("good-friend"));
        for at in ["0", "99", "nothing"] {
            assert!(refused("good-friend", Some(at)).contains("it has 1 "), "{at}");
        }
    }
}
