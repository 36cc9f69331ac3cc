//! A pack of missions on disk: its manifest, modules, people, help lines, pictures and texts. Loading lets what is whole
//! play and reports the rest; checking reports everything an author has to mend.
//!
//! Not here yet: layers over a parent pack, archives, signatures, more than one version side by side.

pub mod check;
mod diagnostic;
mod load;
mod location;
mod message;
pub mod model;
mod nearest;
mod places;
pub mod syntax;

pub use check::check;
pub use diagnostic::{Diagnostic, Fix, Label, Severity};
pub use load::{Loaded, Pack, UnreadFile, from_ron, load};
pub use location::Location;
pub use message::{Arg, Message};
pub use model::{Guide, GuidePart, Protocol, ProtocolPart, rehearsals, sessions};
pub use nearest::near;
pub use places::{NoAssets, Places, assets_dir};
pub use syntax::{Edit, Position};

pub use crate::source::{Folder, Memory, Source};
