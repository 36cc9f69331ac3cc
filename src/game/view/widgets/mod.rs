//! The parts that pages are made of, one file each.

mod aid;
mod bar;
mod button;
mod card;
mod figure;
mod hear;
mod keepsake;
mod land;
mod page;
mod pinned;
mod speech;
mod streamers;
mod tile;

pub use aid::{aids, aids_in_a_row};
pub use bar::{Bar, above, bar_title, help_button, leave_button, left_in_bar, sound_button, switch_sound, width_of};
pub use button::{arrow_button, choice, icon_button, main_button, plain_button, small_button};
pub use card::{card, pill, sticker, tag};
pub use figure::{Who, figure, figure_middle, figure_size, figure_turned};
pub use hear::hear;
pub use keepsake::{CardPerson, ground_hue, help_card, poster, written};
pub use land::{counter_hue, land, of_land, place, with_behind, with_quiet_land};
#[cfg(test)]
pub use page::FOOT;
pub use page::{NEXT, body, foot, halves, middle, page, side_by_side, with_foot};
pub use pinned::{pinned, pinned_way};
pub use speech::{said_by, said_by_you, says, says_in_its_place};
pub use streamers::{hill, streamers};
pub use tile::{dashed, faint, mark, plate, strip, tile, undrawn, writing_field};
