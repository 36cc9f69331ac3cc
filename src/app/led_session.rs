//! A session that is led: where the group is, the mission it plays, and what lies on the counsellor's desk beside it. When
//! it ends it is dropped, and with it what was answered and written.

use std::collections::BTreeMap;
use std::time::Duration;

use semver::Version;

use super::Desk;
use crate::mission::Run;
use crate::mission::ids::PackId;
use crate::session::{Session, SessionSnapshot};

/// The most hands that are counted for one choice.
pub const MOST_HANDS: usize = 40;
/// How many lines a counsellor may write for her log after a session.
pub const LINES: usize = 3;

/// A session that is led.
#[derive(Clone, Debug, PartialEq)]
pub struct LedSession {
    pub(super) session: Session,
    /// The mission of the part that is on; none in a break and in the rounds around.
    pub(super) run: Option<Run>,
    pub(super) desk: Desk,
    /// Whether the stage is in view where there is one screen.
    pub(super) stage_in_view: bool,
    /// Whether the stage has a screen of its own.
    pub(super) projector: bool,
    /// Whether the device goes round, so that nothing leads to the desk.
    pub(super) goes_round: bool,
    /// The versions of the packs that it began with.
    pub(super) packs: BTreeMap<PackId, Version>,
    /// What was last given to be kept.
    pub(super) kept: Option<SessionSnapshot>,
    /// The hands counted so far, choice by choice.
    pub(super) hands: Vec<usize>,
    /// The lines for the log.
    pub(super) lines: [String; LINES],
    /// What she reads beside it.
    pub(super) reads: Reads,
    /// How long it has lasted.
    pub(super) lasted: Duration,
    /// Whether the game made sounds before it: a group begins in silence.
    pub(super) sound_before: bool,
}

/// What a counsellor reads beside a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Reads {
    /// The notes of what is on.
    #[default]
    Notes,
    /// The question box.
    QuestionBox,
    /// Difficult moments.
    Moments,
}

impl LedSession {
    /// A session that begins, at the desk it was planned on.
    pub(super) fn new(session: Session, desk: Desk, packs: BTreeMap<PackId, Version>) -> Self {
        Self {
            session,
            run: None,
            desk,
            stage_in_view: false,
            projector: false,
            goes_round: false,
            packs,
            kept: None,
            hands: Vec::new(),
            lines: Default::default(),
            reads: Reads::default(),
            lasted: Duration::ZERO,
            sound_before: false,
        }
    }

    /// Where the group is, and what it is asked.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The mission of the part that is on; none in a break and in the rounds around.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// The desk beside it.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Whether the stage is in view where there is one screen.
    pub fn stage_is_in_view(&self) -> bool {
        self.stage_in_view
    }

    /// Whether the stage has a screen of its own, so that the desk is in view whatever lies over the stage.
    pub fn has_projector(&self) -> bool {
        self.projector
    }

    /// Whether the device is in the hands of a girl, or may be: it goes round until the counsellor has it back.
    pub fn goes_round(&self) -> bool {
        self.goes_round
    }

    /// So many hands are up for a choice of the question.
    pub(super) fn count_hands(&mut self, choice: usize, hands: usize) {
        let choices = self.session.participants().question().map_or(0, |question| question.choices.len());
        self.hands.resize(choices, 0);
        if let Some(counted) = self.hands.get_mut(choice) {
            *counted = hands.min(MOST_HANDS);
        }
    }

    /// The hands counted so far for a choice, by its place.
    pub fn hands(&self, choice: usize) -> usize {
        self.hands.get(choice).copied().unwrap_or_default()
    }

    /// The lines for the log, as they stand now.
    pub fn lines(&self) -> &[String; LINES] {
        &self.lines
    }

    /// What she reads beside it.
    pub fn reads(&self) -> Reads {
        self.reads
    }
}
