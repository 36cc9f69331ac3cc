//! What a counsellor does with what lies on her desk. Closed, like the intents it is one of.

use std::net::IpAddr;

use super::{CardPage, DeskView, LookedUp, Reads, Sure};
use crate::mission::ids::Key;
use crate::session::{AnswerMode, Part, Plan};

/// What a counsellor does at her desk, before it concerns a group.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskIntent {
    /// Show something else.
    Show(DeskView),
    /// Take a plan in hand.
    Take(Box<Plan>),
    /// Look at a part of it, or at the guide of its module.
    LookAt(Option<usize>),
    /// Move a part of the plan from one place to another.
    Move(usize, usize),
    /// Take a part out of the plan.
    Remove(usize),
    /// Put a part into the plan.
    Add(Part),
    /// What the plan is to be called, as it stands now.
    Name(String),
    /// There will be so many girls.
    Girls(usize),
    /// They will answer this way.
    AnswerBy(AnswerMode),
    /// Phones find the page at this address.
    Address(IpAddr),
    /// Turn to another page of the card for when a girl tells something.
    TurnCard(CardPage),
    /// Begin to change the card for when a girl tells something, or stop.
    EditCard(bool),
    /// The house's own words for a part of the card, as they stand now.
    WriteCard(String, String),
    /// Open something she looks up, or close it.
    LookUp(Option<LookedUp>),
    /// Something in the simulated session.
    Rehearse(Rehearse),
    /// So many hands are up for a choice, by its place.
    CountHands(usize, usize),
    /// A line for the log, by its place, as it stands now.
    WriteLine(usize, String),
    /// Read something else beside a session.
    Read(Reads),
    /// Open what was folded away.
    Unfold,
    /// Who there is to talk to tonight, as it stands now.
    NameSupport(String),
    /// The group's pact of last time comes along, or not.
    BringPact(bool),
    /// This group talked about help, or not.
    TalkedAboutHelp(bool),
    /// Take the last change of the plan back.
    Undo,
    /// Ask once more before something is done.
    AskFirst(Sure),
    /// Say yes to that, or no.
    Answer(bool),
}

/// What is done in the simulated session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rehearse {
    /// Begin one, from its first moment.
    Begin(Key),
    /// Choose what to do.
    Choose(Key),
    /// On to the next moment.
    GoOn,
    /// Take back what was done last.
    GoBack,
    /// Put it away.
    PutAway,
}
