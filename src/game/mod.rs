//! The only room that names the engine: the window, what girls see in it, and the tour that draws every page without a
//! window.

mod a11y;
pub mod alarm;
mod clean;
pub mod clock;
mod cover;
pub mod desk;
mod desktop;
mod dumps;
mod ears;
mod effects;
mod figures;
mod fixes;
mod folders;
mod fonts;
pub mod idle;
pub mod keep;
mod listening;
pub mod media;
pub mod model;
mod networks;
mod no_game;
pub mod packs;
mod paint;
mod painter;
pub mod phones;
pub mod portrait;
mod power;
mod print;
mod remote;
pub mod second_tree;
mod setup;
pub mod sound;
mod theme;
mod tour;
pub mod view;
pub mod voice;
mod window;
pub mod windows;

pub use keep::Keep;
pub use setup::Kit;
pub use tour::{Scene, TourOptions, TourReport, misfits, scenes, scenes_of, tour};
pub use window::{PlayOptions, play};
