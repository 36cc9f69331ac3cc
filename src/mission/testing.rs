//! The mission that tests of this room play: everything about it is ordinary but what a test says.

use super::face::Face;
use super::ids::{Flag, HelpId, MediaId, MissionId, PersonId, StepId};
use super::kinds::Kind;
use super::model::{Mission, Mode, Step};

/// A light mission with these steps, one of whose flags is a worry.
pub fn mission(worry: &str, steps: Vec<Step>) -> Mission {
    Mission {
        id: MissionId::from("test"),
        blogger: PersonId::from("noor"),
        face: Face::Calm,
        picture: MediaId::from("p"),
        minutes: 3,
        mode: Mode::Both,
        sensitivity: 0,
        help: vec![HelpId::from("trusted")],
        meets: Vec::new(),
        worries: vec![Flag::from(worry)],
        booster_of: None,
        draft: Vec::new(),
        after_days: Vec::new(),
        after: false,
        did: false,
        did_when: Vec::new(),
        treasure: None,
        remembers: Vec::new(),
        recalls: Vec::new(),
        steps,
    }
}

/// A step of that name, followed by the next in the list.
pub fn step(id: &str, kind: Kind) -> Step {
    Step { id: StepId::from(id), next: None, kind }
}
