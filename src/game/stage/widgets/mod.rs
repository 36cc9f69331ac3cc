//! The parts that pages are made of, one file each.

mod bar;
mod button;
mod card;
mod page;
mod speech;

pub use bar::{Bar, help_button, sound_button};
pub use button::{choice, icon_button, main_button, plain_button, small_button};
pub use card::{card, pill, sticker, tag};
pub use page::{PAGE, body, foot, middle, page, with_foot};
pub use speech::{facts, says};
