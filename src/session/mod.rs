//! A group, led by a counsellor: what is asked of everybody, who may answer where, and what may be shown of the answers.
//! Pure: no screen, no server, no clock and no chance of its own; the same intents give the same session.
//!
//! What is told of a vote follows from four rules, each in one place and each with its proof in `participants_tests.rs` and
//! `bucket_tests.rs`: nothing before it is closed (`participants.rs`), no order and no time (`ballot.rs`), a share of the group
//! and never a number (`bucket.rs`), and for what is delicate a coin that speaks along (`randomized_response.rs`).

mod ballot;
mod bucket;
mod device;
mod group_session;
mod guest;
mod handover;
mod invitation;
mod participants;
mod plan;
mod position;
mod question;
mod question_box;
mod randomized_response;
mod rehearsing;
mod slips;
mod snapshot;

pub use ballot::{Pick, Refused};
pub use bucket::{Bucket, FEWEST, PollResult, shown};
pub use device::{DeviceOutcome, DeviceReply, DeviceRequest, DevicesSnapshot};
pub use group_session::{GIRLS, LONGER, Session};
pub use guest::PhoneMark;
pub use handover::Handover;
pub use invitation::Invitation;
pub use participants::{AnswerMode, MOST_SEATS, Participants, SeatId, View};
pub use plan::{MOST_PARTS, Part, Plan};
pub use position::{AgendaPosition, OnStage, Pause};
pub use question::{Choice, Picks, Question};
pub use question_box::{LONGEST_SLIP, MOST_SLIPS, Slip, SlipId};
pub use randomized_response::through_coin;
pub use rehearsing::Rehearsing;
pub use snapshot::SessionSnapshot;

pub use crate::words::Sentence;
