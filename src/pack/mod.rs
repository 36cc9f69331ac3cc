//! A pack of missions on disk: its manifest, modules, people, help lines, pictures and texts. Loading lets what is whole
//! play and reports the rest; checking reports everything an author has to mend.
//!
//! Not here yet: layers over a parent pack, archives, signatures, more than one version side by side.

pub mod check;
mod diagnostic;
mod draft;
mod guide;
mod load;
mod location;
mod media;
mod message;
pub mod model;
mod nearest;
mod places;
mod protocol;
mod read_fault;
mod refs;
pub mod rehearsal;
pub mod sessions;
mod shares;
pub mod syntax;
mod unread;

pub use check::check;
pub use diagnostic::{Diagnostic, Edit, Fix, Label, Severity};
pub use draft::from_ron;
pub use guide::{Guide, GuidePart};
pub use load::{Loaded, Pack, load};
pub use location::Location;
pub use message::{Arg, Message};
pub use nearest::near;
pub use places::{NoAssets, Places, assets_dir};
pub use protocol::{Protocol, ProtocolPart};
pub use syntax::Position;
pub use unread::UnreadFile;

pub use crate::source::{Folder, Memory, Source};
