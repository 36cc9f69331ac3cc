//! What stands in a pack beside its missions, as its author writes it. Structure and names only; every sentence lives in
//! Fluent.

mod banned;
mod changes;
mod clock;
mod emergency;
mod guides;
mod help;
mod house_fields;
mod made_from;
mod manifest;
mod modules;
mod moments;
mod people;
mod protocol;
mod readiness;
mod recordings;
pub mod rehearsals;
mod reviews;
pub mod sessions;
mod translated_from;

pub use banned::{BannedPhrase, Hearer, Instead};
pub use changes::{Change, Changes, MissionChange, ModuleChange, ModuleEdit};
pub use clock::on_the_clock;
pub use guides::{Guide, GuidePart};
pub use help::{Fact, Help, HelpLine, HelpStep, When};
pub use house_fields::{Block, FieldKind, HouseField};
pub use made_from::MadeFrom;
pub use manifest::{Aid, FORMAT, Manifest, Parent, Review, ReviewState};
pub use modules::{Accent, Farewell, Module, Opens};
pub use moments::{HardMoment, HardMoments};
pub use people::{People, Person, Role};
pub use protocol::{MOST_AVOIDED, MOST_SAID, Now, Protocol, ProtocolPart};
pub use readiness::{Readiness, ReadinessItem};
pub use recordings::{MOST_RECORDED, Made, Recorded, RecordingKind, Recordings, Says, Slot, Wanted};
pub use reviews::{Reviewed, Reviews, Seal};
pub use translated_from::{TranslatedFrom, Twins};
