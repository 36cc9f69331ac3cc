//! A session that is led: where in the plan it is, how long this part has run, how the group answers, what lies on the
//! stage over the mission. Whatever is asked of a mission itself goes to its run, which the app holds.

use std::collections::BTreeMap;
use std::time::Duration;

use super::question_box::AtBox;
use super::snapshot::LeftOut;
use super::{
    AgendaPosition, AnswerMode, FEWEST, Handover, Invitation, OnStage, Part, Participants, Pause, Plan,
    SessionSnapshot, Slip,
};
use crate::mission::Private;
use crate::mission::ids::Key;
use crate::pack::Pack;

/// The fewest and the most girls of a group.
pub const GIRLS: std::ops::RangeInclusive<usize> = 2..=30;
/// A group nobody has counted yet.
const USUAL_GROUP: usize = 6;
/// By how much a part is lengthened, in minutes.
pub const LONGER: u16 = 5;

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    plan: Plan,
    left_out: LeftOut,
    stop: AgendaPosition,
    way: AnswerMode,
    pub(super) participants: Participants,
    hold: Pause,
    spent: Duration,
    longer: u16,
    timer_hidden: bool,
    pub(super) later: u8,
    /// Slips to talk about later: their words stay until the talk was had.
    pub(super) put_by: Vec<Slip>,
    /// Slips that say something serious: their words stay until the counsellor has written them down.
    pub(super) serious: Vec<Slip>,
    /// Who there is to talk to tonight.
    support: String,
    pact: Vec<Key>,
    pub(super) on_stage: Option<OnStage>,
    handover: Handover,
    invitation: Option<Invitation>,
    recalls_pact: bool,
    /// A question for the box that is being written on this device.
    pub(super) draft: Private,
    /// Where whoever has this device is with the box.
    pub(super) at_box: AtBox,
}

impl Session {
    /// A session that is about to begin. `seed` shuffles the question box.
    pub fn new(plan: Plan, seed: u64) -> Self {
        Self {
            plan,
            left_out: LeftOut::default(),
            stop: AgendaPosition::Welcome,
            way: AnswerMode::default(),
            participants: Participants::new(USUAL_GROUP, seed),
            hold: Pause::None,
            spent: Duration::ZERO,
            longer: 0,
            timer_hidden: false,
            later: 0,
            put_by: Vec::new(),
            serious: Vec::new(),
            support: String::new(),
            pact: Vec::new(),
            on_stage: None,
            handover: Handover::Away,
            invitation: None,
            recalls_pact: false,
            draft: Private::default(),
            at_box: AtBox::Away,
        }
    }

    /// The same session, which begins by recalling the rules of the group.
    #[must_use]
    pub fn recalling_pact(self, recalls_pact: bool) -> Self {
        Self { recalls_pact, ..self }
    }

    /// Whether it begins by recalling the rules of the group.
    pub fn recalls_pact(&self) -> bool {
        self.recalls_pact
    }

    /// A session that was broken off goes on, without the parts that this pack does not have.
    pub fn resumed(mut resume: SessionSnapshot, pack: &Pack, seed: u64) -> Self {
        let left_out = LeftOut::take(&mut resume, pack);
        let mut session = Self::new(resume.plan, seed);
        session.participants.set_girls(resume.girls.clamp(*GIRLS.start(), *GIRLS.end()));
        let spent = Duration::from_mins(resume.minutes.into());
        let SessionSnapshot { stop, way, later, pact, .. } = resume;
        Self { left_out, stop, way, spent, later, pact, ..session }
    }

    /// Goes on with other content: what that has no longer is left out of the plan, but for the part that is on.
    pub fn follow(&mut self, pack: &Pack) {
        let mut whole = self.resume();
        self.left_out = LeftOut::take_but_what_is_on(&mut whole, pack);
        (self.plan, self.stop) = (whole.plan, whole.stop);
    }

    /// What is kept of it.
    pub fn resume(&self) -> SessionSnapshot {
        let mut snapshot = SessionSnapshot {
            plan: self.plan.clone(),
            stop: self.stop,
            girls: self.participants.girls(),
            way: self.way,
            minutes: (self.spent.as_secs() / 60) as u16,
            pact: self.pact.clone(),
            // Of a slip nothing is kept but that there is something to talk about.
            later: self.later().saturating_add(u8::try_from(self.serious.len()).unwrap_or(u8::MAX)),
            // Whoever leads it knows with which packs.
            packs: BTreeMap::new(),
        };
        self.left_out.put_back(&mut snapshot);
        snapshot
    }

    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Where it is.
    pub fn position(&self) -> AgendaPosition {
        self.stop
    }

    /// The part that is led now.
    pub fn part(&self) -> Option<&Part> {
        match self.stop {
            AgendaPosition::Part(at) => self.plan.parts.get(at),
            AgendaPosition::Welcome | AgendaPosition::Pact | AgendaPosition::Goodbye => None,
        }
    }

    /// What comes after this stop; none after the last.
    pub fn next_position(&self) -> Option<AgendaPosition> {
        match self.stop {
            AgendaPosition::Welcome if self.recalls_pact => Some(AgendaPosition::Pact),
            AgendaPosition::Welcome | AgendaPosition::Pact if !self.plan.parts.is_empty() => {
                Some(AgendaPosition::Part(0))
            }
            AgendaPosition::Part(at) if at + 1 < self.plan.parts.len() => Some(AgendaPosition::Part(at + 1)),
            AgendaPosition::Welcome | AgendaPosition::Pact | AgendaPosition::Part(_) => Some(AgendaPosition::Goodbye),
            AgendaPosition::Goodbye => None,
        }
    }

    /// The part that comes next, where one does.
    pub fn next_part(&self) -> Option<&Part> {
        match self.next_position()? {
            AgendaPosition::Part(at) => self.plan.parts.get(at),
            AgendaPosition::Welcome | AgendaPosition::Pact | AgendaPosition::Goodbye => None,
        }
    }

    /// Goes on to the next part; whether there was one.
    pub fn go_on(&mut self) -> bool {
        self.next_position().is_some_and(|next| self.go(next))
    }

    /// Back to the part before.
    pub fn go_back(&mut self) -> bool {
        let before = match self.stop {
            AgendaPosition::Welcome => return false,
            AgendaPosition::Part(0) if self.recalls_pact => AgendaPosition::Pact,
            AgendaPosition::Pact | AgendaPosition::Part(0) => AgendaPosition::Welcome,
            AgendaPosition::Part(at) => AgendaPosition::Part(at - 1),
            AgendaPosition::Goodbye => match self.plan.parts.len() {
                0 => AgendaPosition::Welcome,
                parts => AgendaPosition::Part(parts - 1),
            },
        };
        self.go(before)
    }

    /// To any stop of it.
    pub fn go(&mut self, stop: AgendaPosition) -> bool {
        if matches!(stop, AgendaPosition::Part(at) if at >= self.plan.parts.len()) {
            return false;
        }
        self.stop = stop;
        (self.spent, self.longer) = (Duration::ZERO, 0);
        self.clear_stage();
        true
    }

    /// How the group answers.
    pub fn answer_mode(&self) -> AnswerMode {
        self.way
    }

    /// The group answers another way from now on. A question that is open is asked anew: nobody answers it both ways.
    pub fn answer_by(&mut self, way: AnswerMode) {
        let is_other = std::mem::replace(&mut self.way, way) != way;
        if is_other {
            self.leave_box();
            self.begin_at_box();
        }
        let open = self.participants.question().filter(|_| is_other && self.is_collecting()).cloned();
        if let Some(question) = open {
            self.ask(question);
        }
    }

    /// How a phone joins, while the room is open to phones.
    pub fn invitation(&self) -> Option<&Invitation> {
        self.invitation.as_ref()
    }

    /// The room is open to phones, or not.
    pub fn invite(&mut self, invitation: Option<Invitation>) {
        self.invitation = invitation;
    }

    /// The participants, what they are asked and what came in.
    pub fn participants(&self) -> &Participants {
        &self.participants
    }

    /// The same, for what the desk and the devices ask.
    pub fn participants_mut(&mut self) -> &mut Participants {
        &mut self.participants
    }

    /// Whether a vote is open.
    pub fn is_collecting(&self) -> bool {
        self.participants.question().is_some() && self.participants.shown().is_none()
    }

    /// Whether this group is too small for a picture: what it is asked it talks about.
    pub fn only_talks(&self) -> bool {
        self.participants.girls() < FEWEST
    }

    /// Asks everybody. A group too small for a picture gives no answers that nobody may see: the question is there to
    /// talk about at once.
    pub fn ask(&mut self, question: super::Question) {
        self.on_stage = None;
        self.leave_box();
        match self.way {
            AnswerMode::Phones if !self.only_talks() => self.participants.ask(question),
            AnswerMode::Phones | AnswerMode::Hands | AnswerMode::Tablet => self.participants.ask_here(question),
        }
        if self.only_talks() {
            self.participants.close();
        }
        self.handover = Handover::hung(self.way, self.is_collecting());
    }

    /// Closes the vote.
    pub fn close(&mut self, hands: Option<&[usize]>) {
        match hands {
            Some(hands) => self.participants.close_with_hands(hands),
            None => self.participants.close(),
        }
        self.handover = Handover::Away;
    }

    /// Whether something lies over the mission: a question, its picture, a slip, the way into the box.
    pub fn lies_over_mission(&self) -> bool {
        self.on_stage.is_some() || self.participants.question().is_some() || self.is_at_box()
    }

    /// Takes question, answers, slip and box off the stage: the mission is in view again.
    pub fn clear_stage(&mut self) {
        self.on_stage = None;
        self.leave_box();
        self.handover = Handover::Away;
        self.participants.drop_question();
    }

    /// Where the device that goes round is in its handover.
    pub fn handover(&self) -> &Handover {
        &self.handover
    }

    /// The next girl has the device.
    pub fn open_handover(&mut self) {
        if self.handover != Handover::Away && self.is_collecting() {
            self.handover = Handover::Open(Vec::new());
        }
    }

    /// She picks a choice, or takes it back.
    pub fn pick(&mut self, at: usize) {
        if let Some(question) = self.participants.question() {
            self.handover.pick(at, question);
        }
    }

    /// She gives none, and nobody can tell: the device goes on to the next.
    pub fn skip_turn(&mut self) {
        if matches!(self.handover, Handover::Open(_)) {
            self.handover = Handover::Drawn;
        }
    }

    /// She gives her answer, and the question is hidden again. A delicate question goes through the coin.
    pub fn give(&mut self, chance: &mut fastrand::Rng) {
        let Handover::Open(picked) = &self.handover else { return };
        let Some(question) = self.participants.question().filter(|question| question.allows(picked)) else { return };
        let picked = match picked.as_slice() {
            [one] if question.coin => vec![super::through_coin(*one, question.choices.len(), chance)],
            picked => picked.to_vec(),
        };
        // Refused only where everybody has answered already: then it stays hidden.
        let _ = self.participants.answer_here(&super::Pick(picked));
        self.handover = Handover::Thanks;
    }

    /// What is on the stage instead of everything else.
    pub fn pause(&self) -> Pause {
        self.hold
    }

    /// Holds everything, or lets it go on. Phones follow.
    pub fn set_pause(&mut self, hold: Pause) {
        self.hold = hold;
        self.participants.pause(hold != Pause::None);
        let named = self.named_support().unwrap_or_default().to_owned();
        self.participants.support((hold == Pause::Serious).then_some(named));
    }

    /// Who there is to talk to tonight, as it is written so far.
    pub fn support(&self) -> &str {
        &self.support
    }

    /// The same as it is said; none where nobody is named.
    pub fn named_support(&self) -> Option<&str> {
        Some(self.support.trim()).filter(|who| !who.is_empty())
    }

    /// Names who there is to talk to tonight.
    pub fn name_support(&mut self, who: String) {
        self.support = who;
        self.set_pause(self.hold);
    }

    /// The rules the group chose for its pact.
    pub fn pact(&self) -> &[Key] {
        &self.pact
    }

    /// The group has chosen these rules.
    pub fn agree(&mut self, rules: Vec<Key>) {
        self.pact = rules;
    }

    /// Time goes by, unless everything holds.
    pub fn pass(&mut self, time: Duration) {
        if self.hold == Pause::None && matches!(self.stop, AgendaPosition::Part(_)) {
            self.spent += time;
        }
    }

    /// What is left of this part: negative where it runs over. None outside the parts.
    pub fn left(&self, pack: &Pack) -> Option<jiff::SignedDuration> {
        let planned = i64::from(pack.minutes_in_a_group(self.part()?) + self.longer);
        Some(jiff::SignedDuration::from_mins(planned) - jiff::SignedDuration::try_from(self.spent).ok()?)
    }

    /// Gives this part more time.
    pub fn lengthen(&mut self) {
        self.longer = self.longer.saturating_add(LONGER);
    }

    /// Whether the stage shows no time.
    pub fn timer_is_hidden(&self) -> bool {
        self.timer_hidden
    }

    /// Shows the time on the stage, or not.
    pub fn hide_timer(&mut self, hidden: bool) {
        self.timer_hidden = hidden;
    }
}

#[cfg(test)]
#[path = "group_session_tests.rs"]
mod tests;
