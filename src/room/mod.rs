//! A group, led by a counsellor: what is asked of everybody, who may answer where, and what may be shown of the answers.
//! Pure but for `phones/`, the page that the girls' phones open; nothing here knows a screen.
//!
//! What is told of a vote follows from four rules, each in one place and each with its proof in `hall_tests.rs` and
//! `share_tests.rs`: nothing before it is closed (`hall.rs`), no order and no time (`ballot.rs`), a share of the group
//! and never a number (`share.rs`), and for what is delicate a coin that speaks along (`coin.rs`).

mod ballot;
mod coin;
mod curtain;
mod hall;
mod invitation;
pub mod phones;
mod plan;
mod question;
mod rehearsing;
mod resume;
mod session;
mod share;
mod slips;
mod stop;

pub use ballot::{Pick, Refused};
pub use coin::through_coin;
pub use curtain::Curtain;
pub use hall::{Hall, MOST_SEATS, Seat, SharedHall, View, Way};
pub use invitation::Invitation;
pub use plan::{MOST_PARTS, Plan};
pub use question::{Choice, Picks, Question, Sentence};
pub use rehearsing::Rehearsing;
pub use resume::Resume;
pub use session::{GIRLS, LONGER, Session};
pub use share::{FEWEST, Share, Shown, shown};
pub use slips::{LONGEST_SLIP, MOST_SLIPS, Slip, SlipId};
pub use stop::{Hold, OnStage, Stop};
