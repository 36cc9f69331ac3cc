//! What follows from what is asked about a session, at the desk or in the room. The session says where the group is
//! (`session/group_session.rs`), the scene holds the mission that it plays; here both are moved together.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use semver::Version;

use super::guard::Passage;
use super::{
    App, CardPage, Desk, Effect, Event, LedSession, LogEntry, Onward, PhonesEffect, Scene, SessionIntent, VaultEffect,
    Weather,
};
use crate::mission::ids::{Key, MediaId, PackId};
use crate::mission::keepsake::Keepsake;
use crate::mission::{Command, Ending, Mission, Outcome, Phase, Run, Step};
use crate::pack::Pack;
use crate::session::{
    AnswerMode, Choice, GIRLS, Part, Participants, Pause, Picks, Plan, Question, Sentence, Session, SessionSnapshot,
};

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
    /// Whether this plan may be led now: what waits for a counsellor lacks nothing.
    pub fn may_lead(&self, plan: &Plan) -> bool {
        self.lacks_for(plan).is_empty()
    }

    /// What the group can be asked now: what the step in view asks, or in the closing round the weather.
    pub fn question(&self) -> Option<Question> {
        let led = self.led()?;
        match led.session.part()? {
            Part::Mission(_) => Question::of(led.run.as_ref()?),
            Part::Closing => Some(weather_question()),
            Part::Break(_) => None,
        }
    }

    /// The step with the rules that a group can have: the one its plan makes, or else the first of the pack.
    pub fn pact_step(&self) -> Option<(&Mission, &Step)> {
        let parts = self.session().map(|session| session.plan().parts.as_slice()).unwrap_or_default();
        pact_step(self.content.pack(), parts)
    }

    pub(super) fn apply_session(&mut self, intent: SessionIntent) -> Vec<Event> {
        match self.passage(&intent) {
            Passage::Free => {}
            Passage::ClosesSheets => self.sitting.sheets.clear(),
            Passage::Shut => return Vec::new(),
            Passage::AsksFirst => return self.ask_for_counsellor(),
        }
        let events = match intent {
            SessionIntent::Desk => self.open_desk(),
            SessionIntent::LeaveDesk => self.leave_desk(),
            SessionIntent::StaffDoor => self.open_staff_door(),
            SessionIntent::Begin { plan, girls, answer_by } => self.begin_session(*plan, girls, answer_by),
            SessionIntent::GoOnWhereItWas => self.go_on_where_it_was(),
            SessionIntent::ThoughLate(then) => self.though_late(*then),
            SessionIntent::ForgetSession => {
                self.device.broken_off = None;
                self.ask_vault(VaultEffect::KeepSession(None));
                vec![Event::Changed]
            }
            SessionIntent::SavePlan(plan) => self.save_plan(*plan),
            SessionIntent::DropPlan(name) => self.drop_plan(&name),
            SessionIntent::Protocol(part, words) => self.write_card(part, words),
            SessionIntent::Bedtime(time) => self.for_the_house(|house| house.bedtime = Some(time)),
            SessionIntent::End(lines) => self.end_session(lines),
            SessionIntent::Forward => self.forward(),
            SessionIntent::Backward => self.backward(),
            SessionIntent::Go(position) => self.go_to(|session| session.go(position)),
            SessionIntent::GoOnWith(key) => self.go_on_with(key),
            SessionIntent::Ask => self.ask_group(),
            SessionIntent::Switch => self.switch(),
            SessionIntent::BackToDesk => self.back_to_desk(),
            SessionIntent::Give => {
                let mut chance = self.sitting.rng.fork();
                self.with_session(|session| session.give(&mut chance))
            }
            SessionIntent::SkipTurn => self.with_session(Session::skip_turn),
            SessionIntent::Tick(time) => self.pass(time),
            SessionIntent::Pause(pause) => {
                self.turn_card(CardPage::Now);
                self.with_session(|session| session.set_pause(pause))
            }
            SessionIntent::Lengthen => self.with_session(Session::lengthen),
            SessionIntent::HideTimer(hidden) => self.with_session(|session| session.hide_timer(hidden)),
            SessionIntent::Girls(girls) => self.with_session(|session| set_girls(session, girls)),
            SessionIntent::AnswerBy(mode) => {
                let events = self.answer_by(mode);
                if self.session().is_some_and(|session| session.is_collecting() || session.participants().box_is_open())
                {
                    self.send_round();
                }
                events
            }
            SessionIntent::Close(hands) => self.with_session(|session| session.close(hands.as_deref())),
            SessionIntent::Clear => self.with_session(Session::clear_stage),
            SessionIntent::OpenHandover => self.with_session(Session::open_handover),
            SessionIntent::Pick(at) => self.with_session(|session| session.pick(at)),
            SessionIntent::OpenBox(open) => {
                let events = self.with_session(|session| session.open_box(open));
                if open {
                    self.send_round();
                }
                events
            }
            SessionIntent::LockPhones(locked) => self.with_session(|session| session.participants_mut().lock(locked)),
            SessionIntent::PhonesShareAddress(share) => {
                self.with_session(|session| session.participants_mut().share_an_address(share))
            }
            SessionIntent::SeenDisturbance => {
                self.with_session(|session| session.participants_mut().note_disturbance(false))
            }
            SessionIntent::TurnToBox(true) => {
                let events = self.with_session(Session::go_to_box);
                self.send_round();
                events
            }
            SessionIntent::TurnToBox(false) => self.with_session(Session::leave_box),
            SessionIntent::WriteSlip(words) => self.with_session(|session| session.write(&words)),
            SessionIntent::PutSlip => self.with_session(Session::put_in),
            SessionIntent::NextSlip => self.with_session(Session::next_slip),
            SessionIntent::ShowSlip(slip, instead) => self.with_session(|session| session.show_slip(slip, instead)),
            SessionIntent::TalkLater(slip) => self.with_session(|session| session.talk_later(slip)),
            SessionIntent::Talked(slip) => self.with_session(|session| session.talked(slip)),
            SessionIntent::TakeSeriously(slip) => {
                self.turn_card(CardPage::Around);
                self.with_session(|session| session.take_seriously(slip))
            }
            SessionIntent::WrittenDown(slip) => self.with_session(|session| session.written_down(slip)),
            SessionIntent::NameSupport(who) => self.with_session(|session| session.name_support(who)),
            SessionIntent::Invite(invitation) => {
                self.with_session(|session| session.invite(invitation.map(|invitation| *invitation)))
            }
            SessionIntent::PhonesChanged => self.with_session(|_| {}),
            SessionIntent::OpenPhones(at) => self.ask_in_session(Effect::Phones(PhonesEffect::Open(at))),
            SessionIntent::ClosePhones => self.ask_in_session(Effect::Phones(PhonesEffect::Close)),
            SessionIntent::NewPhonesCode => self.ask_in_session(Effect::Phones(PhonesEffect::NewCode)),
            SessionIntent::Projector(open) => self.ask_in_session(Effect::Projector(open)),
        };
        self.keep_session();
        events
    }

    /// The session that is led, to act in it.
    pub(super) fn led_mut(&mut self) -> Option<&mut LedSession> {
        match &mut self.sitting.scene {
            Scene::Led(led) => Some(led),
            Scene::Start | Scene::Door | Scene::Visit(_) | Scene::Desk(_) => None,
        }
    }

    /// The group of the session that is led.
    pub(super) fn participants_mut(&mut self) -> Option<&mut Participants> {
        self.led_mut().map(|led| led.session.participants_mut())
    }

    /// The session, unless everything holds: then nothing is asked and nothing goes on.
    fn moving_led(&mut self) -> Option<&mut LedSession> {
        self.led_mut().filter(|led| led.session.pause() == Pause::None)
    }

    /// Asks the world outside for something that shows only once its reply is here.
    fn ask_in_session(&mut self, effect: Effect) -> Vec<Event> {
        if self.led().is_some() {
            self.ask(effect);
        }
        Vec::new()
    }

    fn with_session(&mut self, change: impl FnOnce(&mut Session)) -> Vec<Event> {
        let session = self.led_mut().map(|led| &mut led.session);
        session.map(change).map(|()| Event::Changed).into_iter().collect()
    }

    /// Desk or stage, where there is one screen.
    fn switch(&mut self) -> Vec<Event> {
        let Some(led) = self.led_mut() else { return Vec::new() };
        led.stage_in_view = !led.stage_in_view;
        vec![Event::Turned]
    }

    /// Asks the group what the step in view asks.
    fn ask_group(&mut self) -> Vec<Event> {
        let question = self.question();
        let (Some(question), Some(led)) = (question, self.moving_led()) else { return Vec::new() };
        led.hands.clear();
        led.session.ask(question);
        self.send_round();
        vec![Event::Changed]
    }

    /// The group answers another way. Hands that were counted belong to the question as it was asked before.
    fn answer_by(&mut self, mode: AnswerMode) -> Vec<Event> {
        if let Some(led) = self.led_mut() {
            led.hands.clear();
        }
        self.with_session(|session| session.answer_by(mode))
    }

    /// Time goes by. The pages show minutes, so that only a whole one is news.
    fn pass(&mut self, time: Duration) -> Vec<Event> {
        let pack = Arc::clone(self.content.pack());
        let Some(led) = self.led_mut() else { return Vec::new() };
        let minutes = |session: &Session| session.left(&pack).map(|left| left.as_secs().div_euclid(60));
        let before = minutes(&led.session);
        led.lasted += time;
        led.session.pass(time);
        if minutes(&led.session) == before { Vec::new() } else { vec![Event::Changed] }
    }

    fn leave_desk(&mut self) -> Vec<Event> {
        match self.sitting.scene {
            // As whoever leaves: nothing of the evening is left, and the counsellor's door is closed.
            Scene::Desk(_) => {
                self.ask_vault(VaultEffect::CloseStaff);
                self.leave()
            }
            Scene::Start | Scene::Door | Scene::Visit(_) | Scene::Led(_) => Vec::new(),
        }
    }

    fn begin_session(&mut self, plan: Plan, girls: usize, answer_by: AnswerMode) -> Vec<Event> {
        // What this pack does not have stays in the plans of the house, and is not led.
        let plan = plan.known_to(self.pack());
        if plan.parts.is_empty() || !self.may_lead(&plan) {
            return Vec::new();
        }
        if self.is_late_for(&plan) {
            return self.ask_though_late(SessionIntent::Begin { plan: Box::new(plan), girls, answer_by });
        }
        let Some(desk) = self.take_desk() else { return Vec::new() };
        let mut session = Session::new(plan, self.sitting.rng.u64(..));
        set_girls(&mut session, girls);
        session.answer_by(answer_by);
        session.name_support(desk.support.clone());
        if desk.brings_pact {
            session.agree(self.pact_of_last_time().to_vec());
        }
        let packs = self.versions();
        self.start(session, desk, packs)
    }

    fn go_on_where_it_was(&mut self) -> Vec<Event> {
        let may = self.broken_off().is_some_and(|snapshot| self.may_lead(&snapshot.plan));
        let Some(snapshot) = self.device.broken_off.clone().filter(|_| may) else { return Vec::new() };
        if self.is_late_for(&snapshot.plan) {
            return self.ask_though_late(SessionIntent::GoOnWhereItWas);
        }
        let Some(mut desk) = self.take_desk() else { return Vec::new() };
        // What is led lies on the desk afterwards, as with a session that was not broken off.
        desk.take(snapshot.plan.clone().known_to(self.pack()));
        (desk.girls, desk.answer_by) = (snapshot.girls.clamp(*GIRLS.start(), *GIRLS.end()), snapshot.way);
        let packs = snapshot.packs.clone();
        let session = Session::resumed(*snapshot, self.content.pack(), self.sitting.rng.u64(..));
        self.start(session, desk, packs)
    }

    /// Takes what lies on the desk into the scene that follows; none where she is not at the desk.
    pub(super) fn take_desk(&mut self) -> Option<Desk> {
        match &mut self.sitting.scene {
            Scene::Desk(desk) => Some(std::mem::take(&mut **desk)),
            Scene::Start | Scene::Door | Scene::Visit(_) | Scene::Led(_) => None,
        }
    }

    fn start(&mut self, session: Session, desk: Desk, packs: BTreeMap<PackId, Version>) -> Vec<Event> {
        self.device.broken_off = None;
        let parts = &session.plan().parts;
        let recalls = !parts.iter().any(|part| makes_pact(self.content.pack(), part))
            && pact_step(self.content.pack(), parts).is_some();
        let mut led = LedSession::new(session.recalling_pact(recalls), desk, packs);
        // A room of girls and a loudspeaker: sound comes when it is asked for.
        led.sound_before = std::mem::take(&mut self.sitting.settings.sound);
        open_part(&mut led, self.content.pack());
        // What is said aloud in a group is said to all of it: somebody has to ask for it anew.
        self.sitting.asked_to_listen = false;
        self.turn_to(Scene::Led(Box::new(led)))
    }

    /// Ends the session: what was answered and written in it is dropped, and the desk is as it was before.
    fn end_session(&mut self, lines: Vec<String>) -> Vec<Event> {
        let day = self.device.today;
        let Some(led) = self.led_mut() else { return Vec::new() };
        let entry = LogEntry::of(&led.session, day, led.lasted, lines);
        let (desk, sound) = (std::mem::take(&mut led.desk), led.sound_before);
        self.sitting.settings.sound = sound;
        // What was opened for this group is closed again.
        let closed = Desk { talked_about_help: false, though_late: false, ..desk };
        let desk = Desk { view: super::DeskView::Prepare, support: String::new(), ..closed };
        let mut events = self.turn_to(Scene::Desk(Box::new(desk)));
        events.push(Event::SessionOver);
        events.extend(self.for_the_house(|house| house.note(entry)));
        self.ask_vault(VaultEffect::KeepSession(None));
        events
    }

    /// On: off the stage with what lies over the mission, on in the mission, on in the plan.
    fn forward(&mut self) -> Vec<Event> {
        let Some(led) = self.moving_led() else { return Vec::new() };
        let session = &led.session;
        if session.is_collecting() && session.answer_mode() != AnswerMode::Hands {
            return Vec::new();
        }
        if session.lies_over_mission() {
            return self.with_session(Session::clear_stage);
        }
        match self.onward() {
            Onward::Goes if self.run().is_some_and(|run| !is_over(run)) => self.run_in_session(Command::Next),
            Onward::Goes => self.go_to(Session::go_on),
            Onward::Presses(command) => self.run_in_session(command),
            Onward::Collects | Onward::Waits => Vec::new(),
        }
    }

    fn backward(&mut self) -> Vec<Event> {
        let Some(led) = self.moving_led() else { return Vec::new() };
        let session = &led.session;
        if session.lies_over_mission() {
            return self.with_session(Session::clear_stage);
        }
        let ran = self.run_in_session(Command::Back);
        if ran.is_empty() { self.go_to(Session::go_back) } else { ran }
    }

    fn go_to(&mut self, go: impl FnOnce(&mut Session) -> bool) -> Vec<Event> {
        let (pack, is_late) = (Arc::clone(self.content.pack()), self.is_late());
        let Some(led) = self.led_mut() else { return Vec::new() };
        let before = led.session.clone();
        if !go(&mut led.session) {
            return Vec::new();
        }
        let waits = led.session.part().is_some_and(|part| Plan::part_waits(part, &pack));
        if is_late && waits && !led.desk.though_late {
            // It became late since the session began: she is told at her desk before it goes on.
            let to = std::mem::replace(&mut led.session, before).position();
            if led.stage_in_view && !led.projector {
                led.fold();
                led.stage_in_view = false;
            }
            self.ask_though_late(SessionIntent::Go(to));
            return vec![Event::Turned];
        }
        open_part(led, &pack);
        vec![Event::Turned]
    }

    fn go_on_with(&mut self, key: Key) -> Vec<Event> {
        if self.moving_led().is_none() {
            return Vec::new();
        }
        let cleared = self.with_session(Session::clear_stage);
        let ran = self.run_in_session(Command::Choose(key));
        cleared.into_iter().chain(ran).collect()
    }

    /// Something in the mission, asked at the desk or on the stage. When it is over the plan goes on.
    pub(super) fn run_in_session(&mut self, command: Command) -> Vec<Event> {
        let Some(run) = self.moving_led().and_then(|led| led.run.as_mut()) else { return Vec::new() };
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
            Some(Pause::Paused | Pause::Told | Pause::Serious) | None => Pause::None,
        };
        self.apply_session(SessionIntent::Pause(hold))
    }

    /// What is kept changes with every part and every minute: so much is lost at most.
    pub(super) fn keep_session(&mut self) {
        let Some(led) = self.led_mut() else { return };
        let now = SessionSnapshot { packs: led.packs.clone(), ..led.session.resume() };
        if led.kept.as_ref() != Some(&now) {
            led.kept = Some(now.clone());
            self.ask_vault(VaultEffect::KeepSession(Some(Box::new(now))));
        }
    }
}

/// Whether a mission has come to its end.
pub(super) fn is_over(run: &Run) -> bool {
    matches!(run.phase(), Phase::Ended(_))
}

/// A mission of the plan opens at its content note, or at the blogger's message: nobody saw it in an inbox.
fn open_part(led: &mut LedSession, pack: &Pack) {
    let mission = match led.session.part() {
        Some(Part::Mission(id)) => pack.find(id).map(Arc::clone),
        Some(Part::Break(_) | Part::Closing) | None => None,
    };
    led.run = mission.map(Run::new);
}

/// The step with the rules that a group can have: the one these parts make, or else the first of the pack.
fn pact_step<'a>(pack: &'a Pack, parts: &[Part]) -> Option<(&'a Mission, &'a Step)> {
    let planned = parts.iter().filter_map(|part| match part {
        Part::Mission(id) => pack.find(id),
        Part::Break(_) | Part::Closing => None,
    });
    let all = pack.modules.iter().flat_map(|module| &module.missions);
    planned
        .chain(all.filter_map(|id| pack.missions.get(id)))
        .find_map(|mission| mission.pact().map(|step| (mission.as_ref(), step)))
}

/// Whether a part of a plan makes a pact.
fn makes_pact(pack: &Pack, part: &Part) -> bool {
    match part {
        Part::Mission(id) => pack.find(id).is_some_and(|mission| mission.pact().is_some()),
        Part::Break(_) | Part::Closing => false,
    }
}

/// Says how many girls there are.
fn set_girls(session: &mut Session, girls: usize) {
    let girls = girls.clamp(*GIRLS.start(), *GIRLS.end());
    session.participants_mut().set_girls(girls);
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
