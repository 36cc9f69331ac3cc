//! What waits for a counsellor: who opens it for whom, what lacks before that, and what closes it again by itself.
//!
//! It is open for one girl, whoever she is, until she leaves; her visit holds that, so that the next one never finds it
//! open. Before she leaves it closes when the game hides itself, and at an hour that the house sets. With a group it
//! is open as long as the session that plays it. Nothing of it is written anywhere.

use super::{App, Event, Intent, Scene, SessionIntent, Sheet, Staff, Sure, Visit, Whereabouts};
use crate::mission::ids::{Key, MissionId};
use crate::pack::model::{Module, Opens};
use crate::session::Plan;

/// What lacks before something that waits for a counsellor opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// A counsellor who shows who she is with the passphrase of the house.
    Counsellor,
    /// What must be in place in the house, as the pack names it.
    Readiness(Vec<Key>),
    /// Missions about help that she has not played; a group has not talked about what is in them.
    Help(Vec<MissionId>),
}

impl App {
    /// Whether it is late: from the hour that the house sets until the morning. Without a clock it never is.
    pub fn is_late(&self) -> bool {
        self.device.is_late()
    }

    /// What must be in place in the house before what waits opens, and is not. Known while a counsellor is in.
    pub fn missing_readiness(&self) -> Vec<Key> {
        let items = self.pack().readiness.iter().flat_map(|list| &list.items);
        let missing = items.filter(|item| item.required && !self.house().ready.contains_key(&item.id));
        missing.map(|item| item.id.clone()).collect()
    }

    /// What lacks before a counsellor can open what waits for whoever sits here.
    pub fn lacks_here(&self) -> Vec<Lacks> {
        let Some(visiting) = self.visiting() else { return Vec::new() };
        let stands_in = visiting.visit.profile().is_none() && visiting.visit.talked_about_help;
        let played = |id: &MissionId| visiting.visit.done.contains(&self.pack().mission_ref(id));
        let met = self.waiting_modules().flat_map(|module| &module.after).filter(|id| {
            let mission = self.pack().missions.get(*id);
            mission.is_some_and(|mission| self.pack().is_met_in(mission, &self.settings().language))
        });
        let help = met.filter(|id| !played(id)).cloned().collect();
        self.lacks(if stands_in { Vec::new() } else { help })
    }

    /// What lacks before a plan can be led. A plan without anything that waits lacks nothing.
    pub fn lacks_for(&self, plan: &Plan) -> Vec<Lacks> {
        if self.device.beside || !plan.waits_for_counsellor(self.pack()) {
            return Vec::new();
        }
        let help = self.waiting_modules().flat_map(|module| &module.after);
        let help = help.filter(|id| self.pack().missions.contains_key(*id)).cloned().collect();
        let talked = self.desk().is_some_and(|desk| desk.talked_about_help);
        self.lacks(if talked { Vec::new() } else { help })
    }

    /// Whether she has to be told first that it is late for what this plan plays.
    pub(super) fn is_late_for(&self, plan: &Plan) -> bool {
        let knows = self.desk().is_some_and(|desk| desk.though_late);
        !knows && self.is_late() && plan.waits_for_counsellor(self.pack())
    }

    /// Asks at the desk whether something is to be done though it is late.
    pub(super) fn ask_though_late(&mut self, then: SessionIntent) -> Vec<Event> {
        let intent = Box::new(Intent::Session(SessionIntent::ThoughLate(Box::new(then))));
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        desk.sure = Some(Sure { question: "desk-sure-late", intent });
        vec![Event::Changed]
    }

    /// She knows that it is late, and does it all the same.
    pub(super) fn though_late(&mut self, then: SessionIntent) -> Vec<Event> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        desk.though_late = true;
        self.apply_session(then)
    }

    fn lacks(&self, help: Vec<MissionId>) -> Vec<Lacks> {
        if !self.staff().is_open() {
            return vec![Lacks::Counsellor];
        }
        let readiness = self.missing_readiness();
        let readiness = (!readiness.is_empty()).then_some(Lacks::Readiness(readiness));
        readiness.into_iter().chain((!help.is_empty()).then_some(Lacks::Help(help))).collect()
    }

    /// The modules that wait for a counsellor.
    pub fn waiting_modules(&self) -> impl Iterator<Item = &Module> {
        self.pack().modules.iter().filter(|module| module.opens == Opens::WithCounsellor)
    }

    /// Whether a counsellor may come to the visit of whoever sits here, to open what waits.
    pub(super) fn awaits_counsellor(&self) -> bool {
        self.visiting().is_some_and(|visiting| self.waiting_modules().any(|module| !visiting.is_open(module)))
    }

    /// The visit at which a counsellor is, with the page on which she opens what waits.
    fn opening_visit(&mut self) -> Option<&mut Visit> {
        let is_here = self.is_on_top(Sheet::Opening) && self.staff().is_open();
        self.visit_mut().filter(|_| is_here)
    }

    /// She says that she and the guest who sits here talked about help. For a girl with a profile what she played counts.
    pub(super) fn note_talk(&mut self, talked: bool) -> Vec<Event> {
        let Some(visit) = self.opening_visit().filter(|visit| visit.profile.is_none()) else { return Vec::new() };
        visit.talked_about_help = talked;
        vec![Event::Changed]
    }

    /// Opens what waits for whoever sits here, where nothing lacks, and late only when she was told that it is.
    pub(super) fn open_here(&mut self, though_late: bool) -> Vec<Event> {
        let may = self.lacks_here().is_empty() && (though_late || !self.is_late());
        let Some(visit) = self.opening_visit().filter(|_| may) else { return Vec::new() };
        visit.opened = true;
        let stop = self.waiting_modules().next().map(|module| module.id.clone());
        self.leave_her_alone();
        stop.map_or_else(Vec::new, |stop| self.open_module(&stop))
    }

    /// The counsellor has done what she came for on a girl's visit: her door is closed, and her pages go.
    pub(super) fn leave_her_alone(&mut self) {
        if !matches!(self.sitting.scene, Scene::Visit(_)) {
            return;
        }
        let was_here = self.staff().is_open() || self.staff().is_busy();
        self.sitting.staff = Staff::closed(self.staff().has_passphrase());
        for sheet in [Sheet::StaffDoor, Sheet::Opening] {
            self.take_up_sheet(sheet);
        }
        if was_here {
            self.shut_staff_door();
        }
    }

    /// A counsellor's door that no page of a girl's visit shows any more is closed, by whatever way she went on.
    pub(super) fn close_unseen_door(&mut self) {
        let is_seen = self.is_laid(Sheet::StaffDoor) || self.is_laid(Sheet::Opening);
        if !is_seen && (self.staff().is_open() || self.staff().is_busy()) {
            self.leave_her_alone();
        }
    }

    /// Closes what waits for a counsellor. A mission that she is in goes on to its end: nobody is left in the middle.
    pub(super) fn close_what_waits(&mut self) {
        self.device.beside = false;
        let waiting: Vec<_> = self.waiting_modules().map(|module| module.id.clone()).collect();
        let Some(visit) = self.visit_mut() else { return };
        visit.opened = false;
        if let Whereabouts::Inbox { module, .. } = &visit.whereabouts
            && waiting.contains(module)
        {
            (visit.knocked, visit.whereabouts) = (Some(module.clone()), Whereabouts::Route);
        }
    }
}

#[cfg(test)]
#[path = "opening_up_tests.rs"]
mod tests;
