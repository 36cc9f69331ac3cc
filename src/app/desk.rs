//! What lies on a counsellor's desk, before, in and after a session: the plan in her hands, the card she changes, the
//! rehearsal she plays. Nothing of it is kept but what she saves for the house.

use std::collections::BTreeMap;
use std::net::IpAddr;

use super::USUAL_GROUP;
use crate::pack::Pack;
use crate::session::{AnswerMode, Plan, Rehearsing};

/// What the desk shows besides a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeskView {
    /// Plans: choose, change, begin.
    #[default]
    Prepare,
    /// The simulated session.
    Rehearse,
    /// When a girl tells something.
    Protocol,
    /// What was noted after sessions.
    Log,
}

/// A counsellor's desk.
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
    /// The card for when a girl tells something while it is changed, by its parts.
    pub edits: Option<BTreeMap<String, String>>,
    /// The simulated session.
    pub rehearsal: Option<Rehearsing>,
    /// Whether what is not for girls is folded away until somebody opens it.
    pub folded: bool,
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
            edits: None,
            rehearsal: None,
            folded: false,
        }
    }
}

impl Desk {
    /// Folds away what is not for girls: guides, notes, the log.
    pub(super) fn fold(&mut self) {
        (self.view, self.looks_at, self.folded) = (DeskView::Prepare, None, true);
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
