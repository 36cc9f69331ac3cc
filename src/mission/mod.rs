//! What a mission is and how it is played. Pure: no engine, no files, no clock, no display text, only names.

pub mod ids;
pub mod keepsake;
pub mod kinds;
mod model;
mod private;
mod run;
mod texts;
mod walk;

pub use keepsake::{Keepsake, Named};
pub use model::{Face, Mission, Mode, Step, portrait};
pub use private::Private;
pub use run::{Command, Ending, Outcome, Phase, Run};
pub use texts::{CLOSING_PART, GIRL_PARTS, NOTE_PART, STAFF_PARTS, TextKey};
pub use walk::{MOST_STATES, Walk, walk};
