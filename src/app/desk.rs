//! What lies on a counsellor's desk, before, in and after a session: the plan in her hands, the card she changes, the
//! rehearsal she plays. Nothing of it is kept but what she saves for the house.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::{Intent, USUAL_GROUP};
use crate::mission::ids::Key;
use crate::pack::Pack;
use crate::session::{AnswerMode, Plan, Rehearsing};

/// What the desk shows besides a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DeskView {
    /// Plans: choose, change, begin.
    #[default]
    Prepare,
    /// The simulated session.
    Rehearse,
    /// When a girl tells something.
    Protocol,
    /// Difficult moments.
    Moments,
    /// What was noted after sessions.
    Log,
}

/// Something in a list of which one is open at a time, for a counsellor to look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookedUp {
    /// A difficult moment.
    Moment(Key),
    /// The answer to a ready question.
    Answer(Key),
}

/// A page of the card for when a girl tells something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CardPage {
    /// What to say, what not to do, the first steps: read in two minutes.
    #[default]
    Now,
    /// What to do this evening.
    Tonight,
    /// What to do from tomorrow on.
    Tomorrow,
    /// How to listen, in the group and with a slip.
    Around,
    /// Whom to call.
    Call,
}

/// A counsellor's desk.
#[expect(clippy::struct_excessive_bools, reason = "things that are each true or not, in any mixture")]
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// What it shows.
    pub view: DeskView,
    /// The plan in her hands.
    pub plan: Plan,
    /// The part of it that she looks at; none for the module's guide.
    pub looks_at: Option<usize>,
    /// How many girls there will be.
    pub girls: usize,
    /// How they will answer.
    pub answer_by: AnswerMode,
    /// The address for phones; the first there is where none is chosen.
    pub address: Option<IpAddr>,
    /// The page of the card for when a girl tells something that is open.
    pub card: CardPage,
    /// The card for when a girl tells something while it is changed, by its parts.
    pub edits: Option<BTreeMap<String, String>>,
    /// The simulated session.
    pub rehearsal: Option<Rehearsing>,
    /// What is open of the things she looks up.
    pub looked_up: Option<LookedUp>,
    /// Whether what is not for girls is folded away until somebody opens it.
    pub folded: bool,
    /// Who there is to talk to tonight.
    pub support: String,
    /// Whether the group's pact of last time comes along, where the house has one.
    pub brings_pact: bool,
    /// The plan as it was before each change, the last one last.
    pub before: Vec<Plan>,
    /// How many plans were taken in hand so far.
    pub taken: usize,
    /// Whether the plan was changed and not saved since.
    pub is_changed: bool,
    /// The plan of the house that was thrown away last.
    pub thrown_away: Option<Plan>,
    /// What is asked once more before it is done.
    pub sure: Option<Sure>,
    /// Whether she said that this group talked about help, which comes before what waits for a counsellor.
    pub talked_about_help: bool,
    /// Whether she was told that it is late for that, and does it all the same.
    pub though_late: bool,
}

/// Something that is done only when she says yes to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Sure {
    /// The question: a message of the interface, with what the button says as its attribute `yes`.
    pub question: &'static str,
    /// What she is asked about.
    pub intent: Box<Intent>,
}

impl Default for Desk {
    /// A desk with nothing on it.
    fn default() -> Self {
        Self {
            view: DeskView::default(),
            plan: Plan::default(),
            looks_at: None,
            girls: USUAL_GROUP,
            answer_by: AnswerMode::default(),
            address: None,
            card: CardPage::default(),
            edits: None,
            rehearsal: None,
            looked_up: None,
            folded: false,
            support: String::new(),
            brings_pact: true,
            before: Vec::new(),
            taken: 0,
            is_changed: false,
            thrown_away: None,
            sure: None,
            talked_about_help: false,
            though_late: false,
        }
    }
}

/// How many changes of a plan can be taken back.
const MOST_CHANGES: usize = 50;

impl Desk {
    /// Folds away what is not for girls: guides, notes, the log.
    pub(super) fn fold(&mut self) {
        (self.view, self.looks_at, self.folded) = (DeskView::Prepare, None, true);
        self.looked_up = None;
    }

    /// Changes the plan so that it can be taken back.
    pub(super) fn change_plan(&mut self, change: impl FnOnce(&mut Plan)) {
        let before = self.plan.clone();
        change(&mut self.plan);
        if self.plan != before {
            (self.plan.ready, self.is_changed) = (None, true);
            self.note(before);
        }
    }

    /// Takes another plan in hand. The one before can be had back.
    pub(super) fn take(&mut self, plan: Plan) {
        let before = std::mem::replace(&mut self.plan, plan);
        (self.looks_at, self.is_changed) = (None, false);
        // What she said was about another evening.
        (self.talked_about_help, self.though_late) = (false, false);
        self.taken = self.taken.wrapping_add(1);
        if before != self.plan && !before.parts.is_empty() {
            self.note(before);
        }
    }

    /// Takes the last change back.
    pub(super) fn undo(&mut self) {
        if let Some(before) = self.before.pop() {
            (self.plan, self.looks_at, self.is_changed) = (before, None, true);
        }
    }

    fn note(&mut self, before: Plan) {
        self.before.push(before);
        let over = self.before.len().saturating_sub(MOST_CHANGES);
        self.before.drain(..over);
    }

    /// Goes on with other content: what that has no longer is left out of the plan.
    pub(super) fn follow(&mut self, pack: &Pack) {
        let before = self.plan.parts.len();
        self.plan = std::mem::take(&mut self.plan).known_to(pack);
        if self.plan.parts.len() != before {
            self.looks_at = None;
        }
    }
}
