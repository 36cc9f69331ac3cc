//! What stands in a pack beside its missions, as its author writes it. Structure and names only; every sentence lives in
//! Fluent.

mod banned;
mod changes;
mod emergency;
mod guides;
mod help;
mod made_from;
mod manifest;
mod modules;
mod people;
mod protocol;
mod recordings;
pub mod rehearsals;
mod reviews;
pub mod sessions;

pub use banned::{BannedPhrase, Instead};
pub use changes::{Change, Changes, MissionChange, ModuleChange, ModuleEdit};
pub use guides::{Guide, GuidePart};
pub use help::{Fact, Help, HelpLine, HelpStep, When};
pub use made_from::MadeFrom;
pub use manifest::{Aid, FORMAT, Manifest, Parent, Review, ReviewState};
pub use modules::{Accent, Module, Opens};
pub use people::{People, Person, Role};
pub use protocol::{Protocol, ProtocolPart};
pub use recordings::{MOST_RECORDED, Made, Recorded, RecordingKind, Recordings, Says, Slot, Wanted};
pub use reviews::{Reviewed, Reviews, Seal};
