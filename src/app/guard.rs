//! Who may come to the desk. While the device goes round it is in the hands of girls, and the desk has notes, slips and the
//! log on it: only the counsellor's passphrase leads back, or where the house has none, a question that a hand has to rest
//! on. A desk that was left to the puzzle is locked the same way, or folded.

use super::{App, Event, LedSession, Scene, SessionIntent, Sheet, Staff};
use crate::session::{AnswerMode, Pause};

/// What may be done with what is asked about a session.
pub(super) enum Passage {
    /// It is done.
    Free,
    /// The pages over the stage are closed first: what it changes would not be seen under them.
    ClosesSheets,
    /// Nothing: the device is in the hands of girls, or a page lies over the stage.
    Shut,
    /// Only whoever is let back to the desk.
    AsksFirst,
}

impl App {
    /// Whether what is asked about a session is done as things stand.
    pub(super) fn passage(&self, intent: &SessionIntent) -> Passage {
        let Some(led) = self.led().filter(|led| !led.projector) else { return Passage::Free };
        let laid = self.is_laid_over();
        match intent {
            SessionIntent::ThoughLate(then) => self.passage(then),
            SessionIntent::Switch if led.goes_round => Passage::AsksFirst,
            SessionIntent::Switch | SessionIntent::Pause(_) if laid => Passage::ClosesSheets,
            // What girls do who have the device, and what comes in by itself.
            SessionIntent::Switch
            | SessionIntent::Pause(_)
            | SessionIntent::BackToDesk
            | SessionIntent::OpenHandover
            | SessionIntent::Pick(_)
            | SessionIntent::Give
            | SessionIntent::SkipTurn
            | SessionIntent::Close(_)
            | SessionIntent::Clear
            | SessionIntent::TurnToBox(_)
            | SessionIntent::WriteSlip(_)
            | SessionIntent::PutSlip
            | SessionIntent::NextSlip
            | SessionIntent::Tick(_)
            | SessionIntent::PhonesChanged
            | SessionIntent::Invite(_)
            | SessionIntent::OpenPhones(_)
            | SessionIntent::ClosePhones
            | SessionIntent::NewPhonesCode
            | SessionIntent::Projector(_) => Passage::Free,
            SessionIntent::Desk
            | SessionIntent::StaffDoor
            | SessionIntent::LeaveDesk
            | SessionIntent::Begin { .. }
            | SessionIntent::GoOnWhereItWas
            | SessionIntent::ForgetSession
            | SessionIntent::Forward
            | SessionIntent::Backward
            | SessionIntent::Go(_)
            | SessionIntent::Lengthen
            | SessionIntent::HideTimer(_)
            | SessionIntent::Girls(_)
            | SessionIntent::AnswerBy(_)
            | SessionIntent::Ask
            | SessionIntent::GoOnWith(_)
            | SessionIntent::OpenBox(_)
            | SessionIntent::LockPhones(_)
            | SessionIntent::SeenDisturbance
            | SessionIntent::ShowSlip(..)
            | SessionIntent::TalkLater(_)
            | SessionIntent::Talked(_)
            | SessionIntent::TakeSeriously(_)
            | SessionIntent::WrittenDown(_)
            | SessionIntent::NameSupport(_)
            | SessionIntent::PhonesShareAddress(_)
            | SessionIntent::End(_)
            | SessionIntent::SavePlan(_)
            | SessionIntent::DropPlan(_)
            | SessionIntent::Protocol(..)
            | SessionIntent::Bedtime(_) => {
                if led.goes_round || laid {
                    Passage::Shut
                } else {
                    Passage::Free
                }
            }
        }
    }

    /// The device goes round from now on, where the group answers that way on the one screen there is.
    pub(super) fn send_round(&mut self) {
        if let Some(led) = self.led_mut() {
            led.goes_round |= !led.projector && led.session.answer_mode() == AnswerMode::Tablet;
            // The next hands it is in are a girl's.
            led.stage_in_view |= led.goes_round;
        }
    }

    /// Asks whoever has the device whether she is the counsellor.
    pub(super) fn ask_for_counsellor(&mut self) -> Vec<Event> {
        self.open_sheet(if self.staff().has_passphrase() { Sheet::StaffDoor } else { Sheet::BackToDesk })
    }

    /// The counsellor has the device back; only where the house has no passphrase is it enough to say so.
    pub(super) fn back_to_desk(&mut self) -> Vec<Event> {
        if self.staff().has_passphrase() || !self.is_on_top(Sheet::BackToDesk) {
            return Vec::new();
        }
        self.let_back_to_desk()
    }

    /// Whoever has the device is the counsellor.
    pub(super) fn let_back_to_desk(&mut self) -> Vec<Event> {
        self.sitting.sheets.clear();
        let Some(led) = self.led_mut() else { return Vec::new() };
        (led.goes_round, led.stage_in_view) = (false, false);
        // What a girl had begun to write is nobody else's.
        led.session.leave_box();
        led.fold();
        vec![Event::Turned]
    }

    /// The stage has a screen of its own now, or not any more: then the desk is in view, and nothing lies over it.
    pub(super) fn projected(&mut self, is_projected: bool) -> Vec<Event> {
        let Some(led) = self.led_mut().filter(|led| led.projector != is_projected) else { return Vec::new() };
        led.projector = is_projected;
        if is_projected {
            led.goes_round = false;
        } else {
            led.stage_in_view = false;
            led.fold();
            self.sitting.sheets.clear();
        }
        vec![Event::Turned]
    }

    /// What happens to a desk that was behind the puzzle: with a passphrase it waits behind the counsellor's door as it
    /// was, without one it opens with everything folded that is not for girls.
    pub(super) fn come_back_to_desk(&mut self) -> Vec<Event> {
        match &mut self.sitting.scene {
            Scene::Desk(desk) => desk.fold(),
            Scene::Led(led) if !led.projector => led.fold(),
            Scene::Led(_) | Scene::Start | Scene::Door | Scene::Visit(_) => {}
        }
        if !matches!(self.sitting.scene, Scene::Desk(_)) || !self.staff().has_passphrase() {
            return Vec::new();
        }
        self.sitting.staff = Staff::closed(true);
        self.shut_staff_door();
        self.open_staff_door()
    }

    /// From the desk to the counsellors' door. What lies on the desk waits there.
    pub(super) fn open_staff_door(&mut self) -> Vec<Event> {
        if !self.park_desk() {
            return Vec::new();
        }
        let events = self.turn_to(Scene::Start);
        // Whoever is at the desk of a house without a passphrase was asked on her way there.
        self.sitting.staff.vouch();
        self.sitting.staff.lead_to_desk(true);
        self.open_sheet(Sheet::StaffDoor);
        events
    }

    /// Keeps what lies on the desk for whoever opens it next; whether there is a desk.
    pub(super) fn park_desk(&mut self) -> bool {
        let desk = self.take_desk().map(Box::new);
        let is_here = desk.is_some();
        self.device.parked = desk.or_else(|| self.device.parked.take());
        is_here
    }
}

impl LedSession {
    /// Closes what is not for girls: notes, slips.
    pub(super) fn fold(&mut self) {
        self.reads = super::Reads::default();
        // Where a girl tells something the card is what she came for.
        self.desk.folded = self.session.pause() != Pause::Told;
    }
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
