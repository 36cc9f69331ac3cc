//! The question box of a session: what girls write on this device, and what becomes of a slip. It is shown, replaced, put by
//! for later, or, where it says something serious, kept word for word until the counsellor has written it down.

use super::question_box::AtBox;
use super::{AnswerMode, Handover, LONGEST_SLIP, OnStage, Pause, Session, Slip, SlipId};
use crate::mission::Private;
use crate::mission::ids::Key;

impl Session {
    /// A question for the box, as it stands now on this device.
    pub fn draft(&self) -> &str {
        &self.draft
    }

    /// Whether one was put into the box just now.
    pub fn wrote(&self) -> bool {
        self.at_box == AtBox::Wrote
    }

    /// She writes.
    pub fn write(&mut self, words: &str) {
        self.draft = Private::fitting(words, LONGEST_SLIP);
    }

    /// She puts her question into the box. An empty one, or one that finds the box full or closed, stays where it is.
    pub fn put_in(&mut self) {
        if self.participants.write(None, &self.draft).is_err() {
            return;
        }
        self.draft = Private::default();
        if self.is_at_box() {
            self.at_box = AtBox::Wrote;
        }
    }

    /// The next girl has the device.
    pub fn next_slip(&mut self) {
        if self.is_at_box() {
            self.at_box = AtBox::Writes;
        }
    }

    /// Opens or closes the box. On a device that goes round whoever has it is at the box first, unless the group answers a
    /// question: then it comes after her answer.
    pub fn open_box(&mut self, open: bool) {
        self.participants.open_box(open);
        self.leave_box();
        self.begin_at_box();
    }

    /// Where the box is open on a device that goes round, and no answers are collected, it comes first.
    pub(super) fn begin_at_box(&mut self) {
        if self.leads_to_box() && !self.is_collecting() {
            self.at_box = AtBox::Writes;
        }
    }

    /// Whether whoever has this device is at the box. What the group is at waits meanwhile.
    pub fn is_at_box(&self) -> bool {
        self.at_box != AtBox::Away
    }

    /// Whether this device leads to the box now: it goes round, and nobody is in the middle of an answer.
    pub fn leads_to_box(&self) -> bool {
        let is_answering = matches!(self.handover(), Handover::Open(_));
        self.participants.box_is_open()
            && self.answer_mode() == AnswerMode::Tablet
            && !self.is_at_box()
            && !is_answering
    }

    /// To the box, where this device leads there.
    pub fn go_to_box(&mut self) {
        if self.leads_to_box() {
            self.at_box = AtBox::Writes;
        }
    }

    /// Back to what the group is at. What was written and not put in is gone.
    pub fn leave_box(&mut self) {
        (self.at_box, self.draft) = (AtBox::Away, Private::default());
    }

    /// The question from the box that is on the stage.
    pub fn on_stage(&self) -> Option<&OnStage> {
        self.on_stage.as_ref()
    }

    /// Puts a question from the box on the stage: as it is, or a ready one in its place. Nobody can tell which.
    pub fn show_slip(&mut self, slip: SlipId, instead: Option<Key>) {
        let taken = self.participants.take_slip(slip);
        if let Some(words) = taken {
            self.on_stage = Some(instead.map_or(OnStage::Slip(words), OnStage::Ready));
        }
    }

    /// Marks that something is to be talked about later. A slip is put by for it, with its words.
    pub fn talk_later(&mut self, slip: Option<SlipId>) {
        match slip {
            None => self.later = self.later.saturating_add(1),
            Some(id) => {
                let taken = self.participants.take_slip(id).map(|text| Slip { id, text });
                self.put_by.extend(taken);
            }
        }
    }

    /// Somebody wrote something serious: her words stay until they are written down, everything holds, and every screen
    /// says alike who there is to talk to.
    pub fn take_seriously(&mut self, slip: SlipId) {
        if let Some(text) = self.participants.take_slip(slip) {
            self.serious.push(Slip { id: slip, text });
            self.set_pause(Pause::Serious);
        }
    }

    /// The serious slips that are not written down yet.
    pub fn serious(&self) -> &[Slip] {
        &self.serious
    }

    /// The counsellor has written the words of a serious slip down. There is still somebody to talk to.
    pub fn written_down(&mut self, slip: SlipId) {
        let before = self.serious.len();
        self.serious.retain(|kept| kept.id != slip);
        if self.serious.len() < before {
            self.talk_later(None);
        }
    }

    /// The slips that were put by to talk about later.
    pub fn put_by(&self) -> &[Slip] {
        &self.put_by
    }

    /// How many talks there are to be had: marks, and slips that were put by.
    pub fn later(&self) -> u8 {
        self.later.saturating_add(u8::try_from(self.put_by.len()).unwrap_or(u8::MAX))
    }

    /// One talk was had: the words of a slip that was put by are gone.
    pub fn talked(&mut self, slip: Option<SlipId>) {
        match slip {
            None => self.later = self.later.saturating_sub(1),
            Some(slip) => self.put_by.retain(|kept| kept.id != slip),
        }
    }
}
