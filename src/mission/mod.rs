//! What a mission is and how it is played. Pure: no engine, no files, no clock, no display text, only names.

pub mod board;
pub mod breath;
mod command;
mod face;
mod group;
pub mod ids;
pub mod keepsake;
pub mod kinds;
mod model;
mod pose;
mod private;
mod refs;
mod run;
#[cfg(test)]
mod testing;
mod texts;
mod walk;

pub use command::{Command, Ending, Outcome};
pub use face::{Face, portrait};
pub use group::{Act, GroupChoice, GroupQuestion, Phrase, Picks, Wait};
pub use keepsake::{Keepsake, Named};
pub use model::{Earlier, Mission, Mode, Recall, Step};
pub use pose::{Pose, body, head};
pub use private::Private;
pub use refs::{MissionRef, ModuleRef, NotARef};
pub use run::{Phase, Run};
pub use texts::{
    AFTER_PART, CLOSING_PART, DID_PART, GIRL_PARTS, NOTE_PART, STAFF_PARTS, TextKey, did_part, kept_part, part_slug,
};
pub use walk::{MOST_RECALLED, MOST_STATES, Walk, walk};
