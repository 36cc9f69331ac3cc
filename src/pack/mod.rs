//! A pack of missions on disk: its manifest, modules, people, help lines, pictures and texts. Loading lets what is whole
//! play and reports the rest; checking reports everything an author has to mend.
//!
//! [`Content`] is what everybody above holds: the sources, the pack that was read from them, and which reading it is.
//!
//! A pack may be made of layers: each lies over its parents and holds only what differs from them.

pub mod check;
mod choosing;
mod content;
mod diagnostic;
mod hash;
mod kebab;
mod languages;
mod library;
pub mod life;
mod load;
mod location;
mod message;
pub mod model;
mod nearest;
pub mod picture;
mod places;
mod precedence;
pub mod reading_level;
mod refs;
pub mod seal;
mod stale;
mod summary;
pub mod syntax;
mod titles;
mod visible;

pub use check::{Ask, References, TO_BE_WRITTEN, check, check_for, check_interface, is_drawn};
pub use choosing::Chosen;
pub use content::Content;
pub use diagnostic::{Diagnostic, Fix, Label, Severity};
pub use kebab::is_kebab;
pub use languages::{SaidIn, There};
pub use library::{Choice, KnownPack, Library, Shelf, Unresolved, manifest};
pub use load::coverage::Share;
pub use load::{Loaded, MadeRecording, Origins, Pack, PackLayer, RecordingPlace, UnreadFile, from_ron, load};
pub use location::Location;
pub use message::{Arg, Message};
pub use model::{Guide, GuidePart, Protocol, ProtocolPart, Readiness, ReadinessItem, rehearsals, sessions};
pub use nearest::{did_you_mean, meant, near};
pub use places::{NoAssets, Places, assets_dir};
pub use precedence::Precedence;
pub use stale::{Piece, StalePiece, remember, stale, stale_in, translated};
pub use summary::PackSummary;
pub use syntax::{Edit, Position};
pub use titles::titles;
pub use visible::{has_no_shape, visible};

pub use crate::source::{Archive, Folder, Layer, Memory, Source, Stacked, Within};
