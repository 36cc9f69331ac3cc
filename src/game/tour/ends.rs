//! The end of every stop, and of all of them, in pictures: a guest plays all there is, and then has it kept.

use super::doors;
use super::script::Roll;
use crate::app::{GirlIntent, Intent, Page};
use crate::mission::{Command, Phase};

/// Every stop to its end, from wherever she is.
pub(super) fn shoot(roll: &mut Roll) {
    let here = roll.app.clone();
    let stops = roll.app.pack().modules.clone();
    for stop in &stops {
        for mission in &stop.missions {
            roll.play([Intent::Girl(GirlIntent::Play(mission.clone()))]);
            leave_out(roll);
        }
        if matches!(roll.app.page(), Page::Farewell(..)) {
            roll.shoot(&format!("farewell-{}", stop.id));
            roll.play([Intent::Girl(GirlIntent::GoOn)]);
        }
    }
    if matches!(roll.app.page(), Page::Goodbye(_)) {
        roll.shoot("goodbye-guest");
        doors::keep(roll);
        roll.shoot("goodbye");
    }
    roll.app = here;
}

/// Leaves out every step of a mission: it counts as played.
fn leave_out(roll: &mut Roll) {
    while let Some(phase) = roll.app.run().map(crate::mission::Run::phase) {
        let command = match phase {
            Phase::Step(_) => Command::Skip,
            Phase::Note | Phase::Brief | Phase::Facts | Phase::WrapUp | Phase::Ended(_) => Command::Next,
        };
        if roll.app.apply(Intent::Girl(GirlIntent::Run(command))).events.is_empty() {
            break;
        }
    }
}
