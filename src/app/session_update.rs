//! The counsellor's desk and a session in it. The session says where the group is (`session/group_session.rs`), the model holds
//! the mission that it plays; here both are moved together.

use std::sync::Arc;
use std::time::Duration;

use super::{App, Effect, Event, LogEntry, Page, PhonesEffect, SessionIntent, Sheet, VaultEffect, Weather};
use crate::mission::ids::{Key, MediaId};
use crate::mission::keepsake::Keepsake;
use crate::mission::kinds::Kind;
use crate::mission::{Command, Ending, Mission, Outcome, Run, Step};
use crate::session::{AnswerMode, Choice, Part, Pause, Picks, Plan, Question, Sentence, Session, SessionSnapshot};

/// What the model holds of a session.
#[derive(Clone, Debug, Default)]
pub(super) struct LedSession {
    session: Option<Session>,
    /// A session from before that was broken off.
    broken_off: Option<Box<SessionSnapshot>>,
    /// What was last given to be kept.
    kept: Option<Box<SessionSnapshot>>,
    /// Whether the stage is in view where there is one screen.
    stage_in_view: bool,
    /// Whether the counsellor's passphrase leads to the desk.
    pub(super) desk_wanted: bool,
}

impl LedSession {
    /// What was there before anybody came.
    pub(super) fn left(self) -> Self {
        Self { broken_off: self.broken_off, ..Self::default() }
    }
}

/// The weather of the closing round, with pictures of the pack.
const SKY: [(Weather, &str); 6] = [
    (Weather::Sun, "things/sun"),
    (Weather::SunBehindCloud, "things/sun-behind-cloud"),
    (Weather::Cloud, "things/fog"),
    (Weather::Rain, "things/cloud-with-rain"),
    (Weather::Storm, "things/cloud-with-lightning-and-rain"),
    (Weather::Rainbow, "things/rainbow"),
];

impl App {
    /// The session that is led.
    pub fn session(&self) -> Option<&Session> {
        self.led.session.as_ref()
    }

    pub(super) fn session_mut(&mut self) -> Option<&mut Session> {
        self.led.session.as_mut()
    }

    /// The session that was broken off, and could go on.
    pub fn broken_off(&self) -> Option<&SessionSnapshot> {
        self.led.broken_off.as_deref()
    }

    /// Whether the desk is in view in the counsellor's own window.
    pub fn desk_in_view(&self) -> bool {
        let desk = match self.page {
            Page::Desk => true,
            Page::Session => !self.led.stage_in_view,
            Page::Start | Page::Door | Page::Route | Page::Inbox { .. } | Page::Mission => false,
        };
        desk && !self.cover.is_on() && self.sheets.is_empty()
    }

    /// Whether this plan may be led now: what waits for a counsellor waits for her passphrase.
    pub fn may_lead(&self, plan: &Plan) -> bool {
        self.staff.is_open() || self.with_counsellor || !plan.waits_for_counsellor(&self.pack)
    }

    /// What the group can be asked now: what the step in view asks, or in the closing round the weather.
    pub fn question(&self) -> Option<Question> {
        match self.session()?.part()? {
            Part::Mission(_) => Question::of(self.run.as_ref()?),
            Part::Closing => Some(weather_question()),
            Part::Break(_) => None,
        }
    }

    /// The step with the rules that a group can have: the one its plan makes, or else the first of the pack.
    pub fn pact_step(&self) -> Option<(&Mission, &Step)> {
        let parts = self.session().map(|session| session.plan().parts.as_slice()).unwrap_or_default();
        let planned = parts.iter().filter_map(|part| match part {
            Part::Mission(id) => self.pack.find(id),
            Part::Break(_) | Part::Closing => None,
        });
        let all = self.pack.modules.iter().flat_map(|module| &module.missions);
        planned
            .chain(all.filter_map(|id| self.pack.missions.get(id)))
            .find_map(|mission| pact_of(mission).map(|step| (mission.as_ref(), step)))
    }

    pub(super) fn note_broken_off(&mut self, resume: Box<SessionSnapshot>) -> Vec<Event> {
        self.led.broken_off = Some(resume);
        vec![Event::Changed]
    }

    pub(super) fn apply_session(&mut self, ask: SessionIntent) -> Vec<Event> {
        let events = match ask {
            SessionIntent::Desk => self.open_desk(),
            SessionIntent::LeaveDesk => self.leave_desk(),
            SessionIntent::Begin { plan, girls, answer_by } => self.begin_session(*plan, girls, answer_by),
            SessionIntent::GoOnWhereItWas => self.go_on_where_it_was(),
            SessionIntent::ForgetSession => {
                self.led.broken_off = None;
                self.ask_vault(VaultEffect::KeepSession(None));
                vec![Event::Changed]
            }
            SessionIntent::SavePlan(plan) => self.for_house_of_desk(|house| house.save_plan(*plan)),
            SessionIntent::DropPlan(name) => {
                self.for_house_of_desk(|house| house.plans.retain(|plan| plan.name != name))
            }
            SessionIntent::Protocol(part, words) => self.for_house_of_desk(|house| {
                if words.trim().is_empty() {
                    house.protocol.remove(&part);
                } else {
                    house.protocol.insert(part, words);
                }
            }),
            SessionIntent::End(lines) => self.end_session(lines),
            SessionIntent::Switch
            | SessionIntent::Forward
            | SessionIntent::Backward
            | SessionIntent::Go(_)
            | SessionIntent::Pause(_)
            | SessionIntent::Lengthen
            | SessionIntent::HideTimer(_)
            | SessionIntent::Tick(_)
            | SessionIntent::Girls(_)
            | SessionIntent::AnswerBy(_)
            | SessionIntent::Ask
            | SessionIntent::Close(_)
            | SessionIntent::GoOnWith(_)
            | SessionIntent::Clear
            | SessionIntent::OpenHandover
            | SessionIntent::Pick(_)
            | SessionIntent::Give
            | SessionIntent::OpenBox(_)
            | SessionIntent::LockPhones(_)
            | SessionIntent::SeenDisturbance
            | SessionIntent::WriteSlip(_)
            | SessionIntent::PutSlip
            | SessionIntent::NextSlip
            | SessionIntent::ShowSlip(..)
            | SessionIntent::TalkLater(_)
            | SessionIntent::Talked
            | SessionIntent::Invite(_)
            | SessionIntent::PhonesChanged
            | SessionIntent::OpenPhones(_)
            | SessionIntent::ClosePhones
            | SessionIntent::NewPhonesCode
            | SessionIntent::Projector(_) => self.in_session(ask),
        };
        self.keep_session();
        events
    }

    fn in_session(&mut self, ask: SessionIntent) -> Vec<Event> {
        let Some(session) = &self.led.session else { return Vec::new() };
        let pauses = session.pause() != Pause::None;
        match ask {
            SessionIntent::Forward | SessionIntent::Backward | SessionIntent::Ask | SessionIntent::GoOnWith(_)
                if pauses =>
            {
                Vec::new()
            }
            SessionIntent::Forward => self.forward(),
            SessionIntent::Backward => self.backward(),
            SessionIntent::Go(stop) => self.go_to(|session| session.go(stop)),
            SessionIntent::GoOnWith(key) => self.go_on_with(key),
            SessionIntent::Ask => match self.question() {
                Some(question) => self.with_session(|session| session.ask(question)),
                None => Vec::new(),
            },
            SessionIntent::Switch => {
                self.led.stage_in_view = !self.led.stage_in_view;
                vec![Event::Turned]
            }
            SessionIntent::Give => {
                let mut chance = self.rng.fork();
                self.with_session(|session| session.give(&mut chance))
            }
            SessionIntent::Tick(time) => self.pass(time),
            SessionIntent::Pause(pause) => self.with_session(|session| session.set_pause(pause)),
            SessionIntent::Lengthen => self.with_session(Session::lengthen),
            SessionIntent::HideTimer(hidden) => self.with_session(|session| session.hide_timer(hidden)),
            SessionIntent::Girls(girls) => self.with_session(|session| set_girls(session, girls)),
            SessionIntent::AnswerBy(mode) => self.with_session(|session| session.answer_by(mode)),
            SessionIntent::Close(hands) => self.with_session(|session| session.close(hands.as_deref())),
            SessionIntent::Clear => self.with_session(Session::clear_stage),
            SessionIntent::OpenHandover => self.with_session(Session::open_handover),
            SessionIntent::Pick(at) => self.with_session(|session| session.pick(at)),
            SessionIntent::OpenBox(open) => self.with_session(|session| session.participants_mut().open_box(open)),
            SessionIntent::LockPhones(locked) => self.with_session(|session| session.participants_mut().lock(locked)),
            SessionIntent::SeenDisturbance => {
                self.with_session(|session| session.participants_mut().note_disturbance(false))
            }
            SessionIntent::WriteSlip(words) => self.with_session(|session| session.write(&words)),
            SessionIntent::PutSlip => self.with_session(Session::put_in),
            SessionIntent::NextSlip => self.with_session(Session::next_slip),
            SessionIntent::ShowSlip(slip, instead) => self.with_session(|session| session.show_slip(slip, instead)),
            SessionIntent::TalkLater(slip) => self.with_session(|session| session.talk_later(slip)),
            SessionIntent::Talked => self.with_session(Session::talked),
            SessionIntent::Invite(invitation) => {
                self.with_session(|session| session.invite(invitation.map(|invitation| *invitation)))
            }
            SessionIntent::PhonesChanged => vec![Event::Changed],
            SessionIntent::OpenPhones(at) => self.ask_in_session(Effect::Phones(PhonesEffect::Open(at))),
            SessionIntent::ClosePhones => self.ask_in_session(Effect::Phones(PhonesEffect::Close)),
            SessionIntent::NewPhonesCode => self.ask_in_session(Effect::Phones(PhonesEffect::NewCode)),
            SessionIntent::Projector(open) => self.ask_in_session(Effect::Projector(open)),
            // Asked before a session or at its end: `apply_session` has answered them.
            SessionIntent::Desk
            | SessionIntent::LeaveDesk
            | SessionIntent::Begin { .. }
            | SessionIntent::GoOnWhereItWas
            | SessionIntent::ForgetSession
            | SessionIntent::End(_)
            | SessionIntent::SavePlan(_)
            | SessionIntent::DropPlan(_)
            | SessionIntent::Protocol(..) => Vec::new(),
        }
    }

    /// Asks the world outside for something that shows only once its reply is here.
    fn ask_in_session(&mut self, effect: Effect) -> Vec<Event> {
        self.ask(effect);
        Vec::new()
    }

    fn with_session(&mut self, change: impl FnOnce(&mut Session)) -> Vec<Event> {
        self.led.session.as_mut().map(change).map(|()| Event::Changed).into_iter().collect()
    }

    /// Time goes by. The pages show minutes, so that only a whole one is news.
    fn pass(&mut self, time: Duration) -> Vec<Event> {
        let pack = Arc::clone(&self.pack);
        let Some(session) = &mut self.led.session else { return Vec::new() };
        let minutes = |session: &Session| session.left(&pack).map(|left| left.as_secs().div_euclid(60));
        let before = minutes(session);
        session.pass(time);
        if minutes(session) == before { Vec::new() } else { vec![Event::Changed] }
    }

    fn open_desk(&mut self) -> Vec<Event> {
        if self.staff.has_passphrase() && !self.staff.is_open() {
            self.led.desk_wanted = true;
            return self.open_sheet(Sheet::StaffDoor);
        }
        self.led.desk_wanted = false;
        self.turn_to(Page::Desk)
    }

    fn leave_desk(&mut self) -> Vec<Event> {
        if self.page != Page::Desk {
            return Vec::new();
        }
        // As whoever leaves: nothing of the evening is left, and the counsellor's door is closed.
        self.ask_vault(VaultEffect::CloseStaff);
        self.leave()
    }

    fn begin_session(&mut self, plan: Plan, girls: usize, answer_by: AnswerMode) -> Vec<Event> {
        // What this pack does not have stays in the plans of the house, and is not led.
        let plan = plan.known_to(&self.pack);
        if self.page != Page::Desk || plan.parts.is_empty() || !self.may_lead(&plan) {
            return Vec::new();
        }
        self.start(|seed| {
            let mut session = Session::new(plan, seed);
            set_girls(&mut session, girls);
            session.answer_by(answer_by);
            session
        })
    }

    fn go_on_where_it_was(&mut self) -> Vec<Event> {
        let may = self.broken_off().is_some_and(|resume| self.page == Page::Desk && self.may_lead(&resume.plan));
        let Some(resume) = self.led.broken_off.take_if(|_| may) else { return Vec::new() };
        let pack = Arc::clone(&self.pack);
        self.start(|seed| Session::resumed(*resume, &pack, seed))
    }

    fn start(&mut self, session: impl FnOnce(u64) -> Session) -> Vec<Event> {
        self.led.broken_off = None;
        let session = session(self.rng.u64(..));
        let makes_pact = |part: &Part| match part {
            Part::Mission(id) => self.pack.find(id).is_some_and(|mission| pact_of(mission).is_some()),
            Part::Break(_) | Part::Closing => false,
        };
        let recalls = !session.plan().parts.iter().any(makes_pact) && self.pact_step().is_some();
        self.led.session = Some(session.recalling_pact(recalls));
        let events = self.turn_to(Page::Session);
        self.open_part();
        events
    }

    fn end_session(&mut self, lines: Vec<String>) -> Vec<Event> {
        if self.led.session.take().is_none() {
            return Vec::new();
        }
        self.led.stage_in_view = false;
        let mut events = self.turn_to(Page::Desk);
        events.push(Event::SessionOver);
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        if !lines.is_empty() {
            let day = self.today;
            events.extend(self.for_house_of_desk(|house| house.note(LogEntry { day, lines })));
        }
        events
    }

    /// Only a counsellor who gave the passphrase changes what the house keeps.
    fn for_house_of_desk(&mut self, change: impl FnOnce(&mut super::House)) -> Vec<Event> {
        if self.staff.is_open() { self.for_the_house(change) } else { Vec::new() }
    }

    /// On: off the stage with what lies over the mission, on in the mission, on in the plan.
    fn forward(&mut self) -> Vec<Event> {
        let Some(session) = self.session() else { return Vec::new() };
        if session.is_collecting() && session.answer_mode() != AnswerMode::Hands {
            return Vec::new();
        }
        if session.on_stage().is_some() || session.participants().question().is_some() {
            return self.with_session(Session::clear_stage);
        }
        if matches!(session.part(), Some(Part::Mission(_))) && self.run.is_some() {
            return self.run_in_session(Command::Next);
        }
        self.go_to(Session::go_on)
    }

    fn backward(&mut self) -> Vec<Event> {
        let Some(session) = self.session() else { return Vec::new() };
        if session.on_stage().is_some() || session.participants().question().is_some() {
            return self.with_session(Session::clear_stage);
        }
        let ran = self.run_in_session(Command::Back);
        if ran.is_empty() { self.go_to(Session::go_back) } else { ran }
    }

    fn go_to(&mut self, go: impl FnOnce(&mut Session) -> bool) -> Vec<Event> {
        if !self.led.session.as_mut().is_some_and(go) {
            return Vec::new();
        }
        self.open_part();
        vec![Event::Turned]
    }

    /// A mission of the plan opens at its content note, or at the blogger's message: nobody saw it in an inbox.
    fn open_part(&mut self) {
        let mission = match self.session().and_then(Session::part) {
            Some(Part::Mission(id)) => self.pack.find(id).map(Arc::clone),
            Some(Part::Break(_) | Part::Closing) | None => None,
        };
        self.run = mission.map(Run::new);
    }

    fn go_on_with(&mut self, key: Key) -> Vec<Event> {
        let cleared = self.with_session(Session::clear_stage);
        let ran = self.run_in_session(Command::Choose(key));
        cleared.into_iter().chain(ran).collect()
    }

    /// Something in the mission, asked at the desk or on the stage. When it is over the plan goes on.
    pub(super) fn run_in_session(&mut self, command: Command) -> Vec<Event> {
        let holds = self.session().is_none_or(|session| session.pause() != Pause::None);
        let Some(run) = self.run.as_mut().filter(|_| !holds) else { return Vec::new() };
        let outcomes = run.apply(command);
        let mut events: Vec<_> = outcomes.iter().cloned().map(Event::Ran).collect();
        for outcome in outcomes {
            if let Outcome::Made { keepsake: Keepsake::Pact { rules, .. }, .. } = outcome {
                events.extend(self.with_session(|session| session.agree(rules)));
            } else if matches!(outcome, Outcome::Ended(Ending::Finished | Ending::NotToday)) {
                events.extend(self.go_to(Session::go_on));
            }
        }
        self.keep_session();
        events
    }

    /// The key that goes back in a girl's own game holds everything here.
    pub(super) fn hold_or_go_on(&mut self) -> Vec<Event> {
        let hold = match self.session().map(Session::pause) {
            Some(Pause::None) => Pause::Paused,
            Some(_) | None => Pause::None,
        };
        self.apply_session(SessionIntent::Pause(hold))
    }

    /// What is kept changes with every part and every minute: so much is lost at most.
    fn keep_session(&mut self) {
        let now = self.session().map(|session| Box::new(session.resume()));
        if now == self.led.kept {
            return;
        }
        self.led.kept.clone_from(&now);
        self.ask_vault(VaultEffect::KeepSession(now));
    }

    /// The passphrase was right: she goes where she wanted.
    pub(super) fn desk_after_passphrase(&mut self) -> Option<Vec<Event>> {
        std::mem::take(&mut self.led.desk_wanted).then(|| self.turn_to(Page::Desk))
    }
}

/// Says how many girls there are.
fn set_girls(session: &mut Session, girls: usize) {
    let girls = girls.clamp(*crate::session::GIRLS.start(), *crate::session::GIRLS.end());
    session.participants_mut().set_girls(girls);
}

/// The step in which a mission makes a pact.
fn pact_of(mission: &Mission) -> Option<&Step> {
    mission.steps.iter().find(|step| matches!(step.kind, Kind::Pact(_)))
}

/// How the group feels, as weather.
fn weather_question() -> Question {
    let choice = |(weather, picture): (Weather, &str)| Choice {
        key: Key::from(weather.slug()),
        text: Sentence::interface(&format!("weather-{}", weather.slug())),
        picture: Some(MediaId::from(picture)),
    };
    let prompt = Sentence::interface("room-weather");
    Question { prompt, choices: SKY.map(choice).into(), picks: Picks::One, coin: false }
}

#[cfg(test)]
#[path = "session_update_tests.rs"]
mod tests;
