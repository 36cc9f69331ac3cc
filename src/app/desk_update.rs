//! What follows from what a counsellor does at her desk.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{App, Desk, DeskIntent, DeskView, Event, LedSession, Rehearse, Scene};
use crate::session::{GIRLS, Rehearsing};

impl App {
    pub(super) fn apply_desk(&mut self, intent: DeskIntent) -> Vec<Event> {
        match intent {
            DeskIntent::Show(view) if view == DeskView::Prepare || self.shows_staff_texts() => {
                self.on_desk(|desk| desk.view = view)
            }
            DeskIntent::Show(_) => Vec::new(),
            DeskIntent::Take(plan) => self.on_desk(|desk| desk.take(*plan)),
            DeskIntent::LookAt(part) => self.on_desk(|desk| desk.looks_at = part),
            DeskIntent::Move(from, to) => self.on_desk(|desk| {
                desk.change_plan(|plan| plan.reorder(from, to));
                desk.looks_at = Some(to.min(desk.plan.parts.len().saturating_sub(1)));
            }),
            DeskIntent::Remove(part) => self.on_desk(|desk| {
                desk.change_plan(|plan| plan.remove(part));
                desk.looks_at = None;
            }),
            DeskIntent::Add(part) => self.on_desk(|desk| {
                desk.change_plan(|plan| plan.add(part.clone()));
                desk.looks_at = desk.plan.parts.iter().rposition(|known| *known == part);
            }),
            DeskIntent::Name(name) => self.on_desk(|desk| desk.plan.name = name),
            DeskIntent::Girls(girls) => self.on_desk(|desk| desk.girls = girls.clamp(*GIRLS.start(), *GIRLS.end())),
            DeskIntent::AnswerBy(mode) => self.on_desk(|desk| desk.answer_by = mode),
            DeskIntent::Address(address) => self.on_desk(|desk| desk.address = Some(address)),
            DeskIntent::EditCard(_) if !self.shows_staff_texts() => Vec::new(),
            DeskIntent::TurnCard(page) => self.on_desk(|desk| desk.card = page),
            DeskIntent::EditCard(edits) => self.on_desk(|desk| desk.edits = edits.then(BTreeMap::new)),
            DeskIntent::WriteCard(part, words) => self.on_desk(|desk| {
                if let Some(edits) = &mut desk.edits {
                    edits.insert(part, words);
                }
            }),
            DeskIntent::LookUp(what) => self.on_desk(|desk| desk.looked_up = what),
            DeskIntent::Rehearse(act) if self.shows_staff_texts() => self.rehearse(&act),
            DeskIntent::Rehearse(_) => Vec::new(),
            DeskIntent::CountHands(choice, hands) => self.on_led(|led| led.count_hands(choice, hands)),
            DeskIntent::WriteLine(at, words) => self.on_led(|led| {
                if let Some(line) = led.lines.get_mut(at) {
                    *line = words;
                }
            }),
            DeskIntent::Read(reads) => self.on_led(|led| led.reads = reads),
            DeskIntent::Unfold => self.on_desk(|desk| desk.folded = false),
            DeskIntent::NameSupport(who) => self.on_desk(|desk| desk.support = who),
            DeskIntent::BringPact(brings) => self.on_desk(|desk| desk.brings_pact = brings),
            DeskIntent::TalkedAboutHelp(talked) => self.on_desk(|desk| desk.talked_about_help = talked),
            DeskIntent::Undo => self.on_desk(Desk::undo),
            DeskIntent::AskFirst(sure) => self.on_desk(|desk| desk.sure = Some(sure)),
            DeskIntent::Answer(yes) => self.answer(yes),
        }
    }

    /// Whether what is for counsellors alone may be read at the desk: guides, notes, card, rehearsal, log. Where the house has
    /// no passphrase anybody may have opened it.
    pub fn shows_staff_texts(&self) -> bool {
        self.staff().has_passphrase() || self.device.staff_from_start
    }

    /// She was asked whether she is sure.
    fn answer(&mut self, yes: bool) -> Vec<Event> {
        let Some(sure) = self.desk_mut().and_then(|desk| desk.sure.take()) else { return Vec::new() };
        let done = if yes { self.update(*sure.intent) } else { Vec::new() };
        std::iter::once(Event::Changed).chain(done).collect()
    }

    pub(super) fn desk_mut(&mut self) -> Option<&mut Desk> {
        match &mut self.sitting.scene {
            Scene::Desk(desk) => Some(desk),
            Scene::Led(led) => Some(&mut led.desk),
            Scene::Start | Scene::Door | Scene::Visit(_) => None,
        }
    }

    /// Changes what lies on the desk.
    fn on_desk(&mut self, change: impl FnOnce(&mut Desk)) -> Vec<Event> {
        self.desk_mut().map(change).map(|()| Event::Changed).into_iter().collect()
    }

    /// Changes what lies on the desk beside a session.
    fn on_led(&mut self, change: impl FnOnce(&mut LedSession)) -> Vec<Event> {
        self.led_mut().map(change).map(|()| Event::Changed).into_iter().collect()
    }

    fn rehearse(&mut self, act: &Rehearse) -> Vec<Event> {
        let pack = Arc::clone(self.pack());
        self.on_desk(|desk| match (act, &mut desk.rehearsal) {
            (Rehearse::Begin(id), rehearsal) => {
                *rehearsal = pack.rehearsals.iter().find(|known| known.id == *id).map(Rehearsing::new);
            }
            (Rehearse::PutAway, rehearsal) => *rehearsal = None,
            (Rehearse::Choose(choice), Some(play)) => drop(play.choose(choice)),
            (Rehearse::GoOn, Some(play)) => drop(play.go_on()),
            (Rehearse::GoBack, Some(play)) => drop(play.go_back()),
            (Rehearse::Choose(_) | Rehearse::GoOn | Rehearse::GoBack, None) => {}
        })
    }
}

#[cfg(test)]
#[path = "desk_update_tests.rs"]
mod tests;
