//! Where whoever is at the program is. A scene owns what it has, so that leaving it forgets that, and so that nothing can
//! be where it makes no sense: no mission on the start page, no session without a desk.

use super::{Desk, LedSession, Visit};

/// Where whoever is here is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Scene {
    /// Language, text size, begin.
    #[default]
    Start,
    /// Who plays: a profile, a new one, a guest.
    Door,
    /// A girl plays.
    Visit(Box<Visit>),
    /// A counsellor is at her desk.
    Desk(Box<Desk>),
    /// A counsellor leads a session.
    Led(Box<LedSession>),
}
