//! Everything that can be asked at the counsellor's desk, or in the room. Closed, like the intents it is one of.

use std::net::IpAddr;
use std::time::Duration;

use jiff::civil::Time;

use crate::mission::Private;
use crate::mission::ids::Key;
use crate::session::{AgendaPosition, AnswerMode, Invitation, Pause, Plan, SlipId};

/// What is asked at the desk, or in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionIntent {
    /// Open the desk, past the passphrase where the house has one.
    Desk,
    /// Leave the desk.
    LeaveDesk,
    /// From the desk to the counsellors' door, and back to what lies on the desk.
    StaffDoor,
    /// Lead this plan.
    Begin {
        /// The plan.
        plan: Box<Plan>,
        /// How many girls there are.
        girls: usize,
        /// How they answer.
        answer_by: AnswerMode,
    },
    /// Go on with the session that was broken off.
    GoOnWhereItWas,
    /// Do not.
    ForgetSession,
    /// Desk or stage, where there is one screen.
    Switch,
    /// The counsellor has the device back that went round, in a house without a passphrase.
    BackToDesk,
    /// On: whatever comes next on the stage.
    Forward,
    /// Back: whatever came before.
    Backward,
    /// To a part.
    Go(AgendaPosition),
    /// Pause everything, or go on.
    Pause(Pause),
    /// More time for this part.
    Lengthen,
    /// No time on the stage, or again.
    HideTimer(bool),
    /// So much time has gone by.
    Tick(Duration),
    /// There are so many girls.
    Girls(usize),
    /// The group answers this way.
    AnswerBy(AnswerMode),
    /// Ask the group what the step in view asks.
    Ask,
    /// Close the vote, with the hands the counsellor counted for each choice, or with what came in.
    Close(Option<Vec<usize>>),
    /// Go on with this answer: the mission is told so.
    GoOnWith(Key),
    /// Take off the stage what lies over the mission.
    Clear,
    /// The next girl has the device that goes round.
    OpenHandover,
    /// She picks a choice, by its place.
    Pick(usize),
    /// She gives her answer.
    Give,
    /// She gives none: it is the next girl's turn.
    SkipTurn,
    /// Open or close the question box.
    OpenBox(bool),
    /// Nobody else may come in with a phone, or again.
    LockPhones(bool),
    /// Phones have one address together, behind a router of their own, or each has one.
    PhonesShareAddress(bool),
    /// The counsellor has seen that somebody disturbs.
    SeenDisturbance,
    /// On the device that goes round: to the question box, or back to what the group is at.
    TurnToBox(bool),
    /// A question for the box, as it stands now on the device that goes round.
    WriteSlip(Private),
    /// Put it in.
    PutSlip,
    /// The next girl may write one.
    NextSlip,
    /// Put a question from the box on the stage, or a ready one in its place.
    ShowSlip(SlipId, Option<Key>),
    /// Talk about something later; a slip for it is put by with its words.
    TalkLater(Option<SlipId>),
    /// One of those talks was had; the words of a slip that was put by go.
    Talked(Option<SlipId>),
    /// A slip says something serious: its words are kept, and everybody hears who there is to talk to.
    TakeSeriously(SlipId),
    /// The words of a serious slip are written down.
    WrittenDown(SlipId),
    /// Who there is to talk to tonight, as it stands now.
    NameSupport(String),
    /// The room is open to phones, or not.
    Invite(Option<Box<Invitation>>),
    /// Open the page for phones at this address.
    OpenPhones(IpAddr),
    /// Close the page for phones.
    ClosePhones,
    /// Let phones in by another code from now on.
    NewPhonesCode,
    /// Open the projector's window, or close it.
    Projector(bool),
    /// Something came in from the phones.
    PhonesChanged,
    /// Do this though it is late for what waits for a counsellor: she was told so.
    ThoughLate(Box<SessionIntent>),
    /// End the session, with the lines for the log.
    End(Vec<String>),
    /// Save a plan for the house.
    SavePlan(Box<Plan>),
    /// Throw a plan of the house away, by its name.
    DropPlan(String),
    /// The house's own words on a part of the protocol card; empty for those of the pack.
    Protocol(String, String),
    /// When girls go to bed in this house.
    Bedtime(Time),
}

/// The group nobody has counted yet.
pub const USUAL_GROUP: usize = 6;

impl SessionIntent {
    /// Leads a plan with a group nobody has counted yet, by hands in the air.
    pub fn begin(plan: Plan) -> Self {
        Self::Begin { plan: Box::new(plan), girls: USUAL_GROUP, answer_by: AnswerMode::default() }
    }
}
