//! What follows from a girl's intents: where she goes, what she does in a mission and in her space, how the pages look.

use std::sync::Arc;

use super::sheets::Laid;
use super::{
    App, Event, GirlIntent, Hung, LARGEST_TEXT, Portrait, SMALLEST_TEXT, Scene, SessionIntent, Settings, Sheet, Space,
    Visit, Whereabouts,
};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::kinds::{Flags, Kind};
use crate::mission::{Command, Ending, Mission, Outcome, Phase, Run, Step};

impl App {
    pub(super) fn apply_girl(&mut self, intent: GirlIntent) -> Vec<Event> {
        match intent {
            GirlIntent::Begin if self.sitting.scene == Scene::Start => self.turn_to(Scene::Door),
            GirlIntent::Begin => Vec::new(),
            GirlIntent::ShowRoute => self.walk_to(Whereabouts::Route),
            GirlIntent::OpenModule(module) => self.open_module(&module),
            GirlIntent::OpenMessage(mission) => self.open_message(&mission),
            GirlIntent::Play(mission) => self.play(&mission),
            GirlIntent::NotToday(mission) => self.put_away(&mission),
            GirlIntent::Run(command) => self.run_command(command),
            GirlIntent::GoOn => self.go_on(),
            GirlIntent::Open(sheet) => self.open_sheet(sheet),
            GirlIntent::Back => self.back(),
            GirlIntent::Leave => self.leave_by_button(),
            GirlIntent::Speak(language) => {
                let events = self.restyle(|settings| settings.language = language);
                self.greet();
                events
            }
            GirlIntent::TextSize(percent) => {
                self.restyle(|settings| settings.text = percent.clamp(SMALLEST_TEXT, LARGEST_TEXT))
            }
            GirlIntent::Contrast(contrast) => self.restyle(|settings| settings.contrast = contrast),
            GirlIntent::ReduceMotion(reduce) => self.restyle(|settings| settings.reduced_motion = reduce),
            GirlIntent::Wait(waits) => self.restyle(|settings| settings.waits = waits),
            GirlIntent::UseAid(aid, on) => self.use_aid(aid, on),
            GirlIntent::Sound(sound) => self.restyle(|settings| settings.sound = sound),
            GirlIntent::Wear(slot, choice) => self.in_space(|space, _| space.wear(slot, choice)),
            GirlIntent::Shuffle => self.in_space(|space, chance| space.redraw(Portrait::random(chance))),
            GirlIntent::Nickname(name) => self.in_space(|space, _| space.call(&name)),
            GirlIntent::Feel(weather) => self.in_space(|space, _| space.feel(weather)),
            GirlIntent::Wall(intent) => self.apply_wall(&intent),
            GirlIntent::TakeDown(at) => self.take_down(at),
            GirlIntent::Cover => self.put_cover_on(),
            GirlIntent::Slide(at) => self.sitting.cover.slide(at),
            GirlIntent::NewPuzzle => self.sitting.cover.shuffle(),
            GirlIntent::Uncover => self.ask_to_uncover(),
            GirlIntent::Listen(what) => self.listen(what),
        }
    }

    /// Another scene, with nothing laid over it. What the one before had is dropped.
    pub(super) fn turn_to(&mut self, scene: Scene) -> Vec<Event> {
        self.sitting.scene = scene;
        self.sitting.sheets.clear();
        vec![Event::Turned]
    }

    /// The girl's visit, to act in it.
    pub(super) fn visit_mut(&mut self) -> Option<&mut Visit> {
        match &mut self.sitting.scene {
            Scene::Visit(visit) => Some(visit),
            Scene::Start | Scene::Door | Scene::Desk(_) | Scene::Led(_) => None,
        }
    }

    /// Goes somewhere else on her visit; a mission she was in is left.
    pub(super) fn walk_to(&mut self, whereabouts: Whereabouts) -> Vec<Event> {
        let Some(visit) = self.visit_mut() else { return Vec::new() };
        if visit.whereabouts == Whereabouts::Route {
            visit.came_from = None;
        }
        visit.whereabouts = whereabouts;
        visit.reads_alone = false;
        visit.knocked = None;
        self.sitting.sheets.clear();
        vec![Event::Turned]
    }

    pub(super) fn open_module(&mut self, id: &ModuleId) -> Vec<Event> {
        let Some(visiting) = self.visiting() else { return Vec::new() };
        let Some(module) = self.content.pack().module(id) else { return Vec::new() };
        if !visiting.is_open(module) {
            return self.knock(id.clone());
        }
        let (module, open) = (module.id.clone(), visiting.first_message(module));
        self.walk_to(Whereabouts::Inbox { module, open })
    }

    /// At a stop that waits for a counsellor: on the route she is told why.
    fn knock(&mut self, id: ModuleId) -> Vec<Event> {
        let Some(visit) = self.visit_mut().filter(|visit| visit.whereabouts == Whereabouts::Route) else {
            return Vec::new();
        };
        let before = visit.knocked.replace(id);
        if before == visit.knocked { Vec::new() } else { vec![Event::Changed] }
    }

    pub(super) fn open_message(&mut self, id: &MissionId) -> Vec<Event> {
        let module =
            self.visiting().and_then(|visiting| visiting.enterable_module_of(id)).map(|module| module.id.clone());
        let written = self.pack().mission_ref(id);
        let (Some(module), Some(visit)) = (module, self.visit_mut()) else { return Vec::new() };
        visit.read.insert(written);
        let alone = visit.reads_alone || !matches!(visit.whereabouts, Whereabouts::Inbox { .. });
        let events = self.walk_to(Whereabouts::Inbox { module, open: Some(id.clone()) });
        if let Some(visit) = self.visit_mut() {
            visit.reads_alone = alone;
        }
        events
    }

    fn play(&mut self, id: &MissionId) -> Vec<Event> {
        let may_enter = self.visiting().is_some_and(|visiting| visiting.enterable_module_of(id).is_some());
        if may_enter { self.begin_mission(id) } else { Vec::new() }
    }

    /// Begins a mission, whoever may meet it.
    pub(super) fn begin_mission(&mut self, id: &MissionId) -> Vec<Event> {
        let mission = self.content.pack().missions.get(id).map(Arc::clone);
        let written = self.content.pack().mission_ref(id);
        let Some(mission) = mission else { return Vec::new() };
        let recalled = self.visiting().map(|visiting| visiting.recalled_in(&mission)).unwrap_or_default();
        let Some(visit) = self.visit_mut() else { return Vec::new() };
        visit.put_away.remove(&written);
        visit.read.insert(written);
        let mission = if visit.was_asked_her_mood { without_moods(mission) } else { mission };
        self.walk_to(Whereabouts::Mission(Box::new(open_at_first_step(mission, recalled))))
    }

    fn put_away(&mut self, id: &MissionId) -> Vec<Event> {
        let written = self.pack().mission_ref(id);
        let Some(visit) = self.visit_mut() else { return Vec::new() };
        visit.put_away.insert(written);
        self.note_finished(id);
        let events = self.back();
        if events.is_empty() { vec![Event::Changed] } else { events }
    }

    fn run_command(&mut self, command: Command) -> Vec<Event> {
        match &mut self.sitting.scene {
            Scene::Led(_) => self.run_in_session(command),
            Scene::Visit(visit) => {
                let Some(outcomes) = visit.run_mut().map(|run| apply_past_brief(run, command)) else {
                    return Vec::new();
                };
                self.follow(outcomes)
            }
            Scene::Start | Scene::Door | Scene::Desk(_) => Vec::new(),
        }
    }

    /// What follows from what happened in her mission: something hangs on her wall, or the mission is over.
    fn follow(&mut self, outcomes: Vec<Outcome>) -> Vec<Event> {
        let Some(run) = self.run() else { return Vec::new() };
        let (mission, remembered) = (Arc::clone(run.mission()), run.remembered());
        let asks_mood = run.step().is_some_and(|(step, _)| is_mood(step));
        let written = self.pack().mission_ref(&mission.id);
        let Some(visit) = self.visit_mut() else { return Vec::new() };
        let mut events: Vec<_> = outcomes.iter().cloned().map(Event::Ran).collect();
        for outcome in &outcomes {
            if let Outcome::Made { step, keepsake } = outcome {
                let (step, keepsake) = (step.clone(), keepsake.clone());
                visit.space.hang(Hung { mission: written.clone(), step, keepsake });
            }
        }
        visit.was_asked_her_mood |= asks_mood && outcomes.iter().any(|outcome| matches!(outcome, Outcome::Answered(_)));
        if outcomes.contains(&Outcome::Ended(Ending::Finished)) {
            visit.remember(&written, remembered);
            let finishes = self.visiting().and_then(|visiting| visiting.finished_by(&mission));
            let finishes = finishes.map(|module| module.id.clone());
            let before = self.next_stop();
            self.note_done(&mission);
            if before != self.next_stop()
                && let Some(visit) = self.visit_mut()
            {
                visit.came_from = before;
            }
            events.extend(match finishes {
                Some(module) => self.end_stop(module),
                None => self.leave_mission(&mission.id),
            });
        } else if outcomes.contains(&Outcome::Ended(Ending::NotToday)) {
            visit.put_away.insert(written);
            self.note_finished(&mission.id);
        }
        events
    }

    /// The stop where her next message waits.
    fn next_stop(&self) -> Option<ModuleId> {
        self.visiting()?.invitation().map(|next| next.module.id.clone())
    }

    fn note_done(&mut self, mission: &Mission) {
        let arrived = self.visiting().map_or(0, |visiting| visiting.arrived(mission));
        let written = self.pack().mission_ref(&mission.id);
        let Some(visit) = self.visit_mut() else { return };
        if mission.booster_of.is_some() {
            visit.read.remove(&written);
            visit.recalled.insert(written, arrived);
            return;
        }
        visit.done.insert(written);
        self.note_finished(&mission.id);
    }

    /// Remembers the day, where she is through with the module of a mission.
    fn note_finished(&mut self, mission: &MissionId) {
        let (today, pack) = (self.device.today, Arc::clone(self.content.pack()));
        let language = self.settings().language.clone();
        if let Some((module, visit)) = pack.module_of(mission).zip(self.visit_mut()) {
            visit.note_finished(module, &pack, &language, today);
        }
    }

    /// Back to the inbox, with the next message open, so that going on is one tap. Where the stop was closed meanwhile,
    /// back to the route.
    fn leave_mission(&mut self, mission: &MissionId) -> Vec<Event> {
        let module = self.content.pack().module_of(mission).map(|module| module.id.clone());
        let opened = module.map(|module| self.open_module(&module)).unwrap_or_default();
        if opened.is_empty() { self.walk_to(Whereabouts::Route) } else { opened }
    }

    fn back(&mut self) -> Vec<Event> {
        if let Some(events) = self.sitting.cover.close_keypad() {
            return events;
        }
        if let Some(events) = self.close_sheet() {
            return events;
        }
        match &self.sitting.scene {
            // From here she goes by leaving, which is a button of its own.
            Scene::Start => Vec::new(),
            Scene::Door => self.turn_to(Scene::Start),
            Scene::Visit(visit) => match visit.whereabouts() {
                Whereabouts::Route => Vec::new(),
                Whereabouts::Inbox { .. } | Whereabouts::Farewell { .. } | Whereabouts::Goodbye => {
                    self.walk_to(Whereabouts::Route)
                }
                Whereabouts::Mission(run) => match (run.phase(), run.is_paused()) {
                    (Phase::Ended(_), _) => {
                        let mission = run.mission().id.clone();
                        self.leave_mission(&mission)
                    }
                    (Phase::Note, _) => self.run_command(Command::NotToday),
                    (Phase::Brief | Phase::Step(_) | Phase::Facts | Phase::WrapUp, true) => {
                        self.run_command(Command::Resume)
                    }
                    (Phase::Brief | Phase::Step(_) | Phase::Facts | Phase::WrapUp, false) => {
                        self.run_command(Command::Pause)
                    }
                },
            },
            Scene::Desk(_) => self.apply_session(SessionIntent::LeaveDesk),
            Scene::Led(_) => self.hold_or_go_on(),
        }
    }

    /// Next girl. A session ends at its desk alone, and with it goes what was answered.
    fn leave_by_button(&mut self) -> Vec<Event> {
        let asked = self.is_on_top(Sheet::Leave);
        let loses = self.visiting().is_some_and(|visiting| visiting.would_lose());
        if loses && !asked && !self.sitting.cover.is_on() {
            return self.open_sheet(Sheet::Leave);
        }
        match self.sitting.scene {
            Scene::Start | Scene::Door | Scene::Visit(_) => self.leave(),
            Scene::Desk(_) => self.apply_session(SessionIntent::LeaveDesk),
            Scene::Led(_) => Vec::new(),
        }
    }

    pub(super) fn restyle(&mut self, change: impl FnOnce(&mut Settings)) -> Vec<Event> {
        let before = self.sitting.settings.clone();
        change(&mut self.sitting.settings);
        if self.sitting.settings == before { Vec::new() } else { vec![Event::Restyled] }
    }

    /// Takes something off her wall, and closes the page that shows it large: another thing has its place now.
    fn take_down(&mut self, at: usize) -> Vec<Event> {
        let mut events = self.in_space(|space, _| space.take_down(at));
        let shows = |laid: &Laid| matches!(laid, Laid::Sheet(Sheet::Hung(_)));
        if !events.is_empty() && self.sitting.sheets.last().is_some_and(shows) {
            events.extend(self.back());
        }
        events
    }

    /// Changes something in her space, with chance where it is left to that.
    fn in_space(&mut self, change: impl FnOnce(&mut Space, &mut fastrand::Rng) -> bool) -> Vec<Event> {
        let Scene::Visit(visit) = &mut self.sitting.scene else { return Vec::new() };
        if change(&mut visit.space, &mut self.sitting.rng) { vec![Event::SpaceChanged] } else { Vec::new() }
    }
}

/// The inbox has shown the blogger's message already, so a run never rests at it: a mission opens at its content note, or
/// else at its first step.
fn open_at_first_step(mission: Arc<Mission>, recalled: Flags) -> Run {
    let mut run = Run::recalling(mission, recalled);
    if run.phase() == Phase::Brief {
        run.apply(Command::Next);
    }
    run
}

fn is_mood(step: &Step) -> bool {
    matches!(step.kind, Kind::Mood(_))
}

/// A booster that does not ask how she is, for it was asked already; any other mission as it is.
fn without_moods(mission: Arc<Mission>) -> Arc<Mission> {
    let others: Vec<_> = mission.steps.iter().filter(|step| !is_mood(step)).cloned().collect();
    let is_left = mission.booster_of.is_some() && !others.is_empty();
    if is_left { Arc::new(Mission { steps: others, ..Mission::clone(&mission) }) } else { mission }
}

/// Acts in a mission, and goes past the blogger's message where that comes next.
fn apply_past_brief(run: &mut Run, command: Command) -> Vec<Outcome> {
    let mut outcomes = run.apply(command);
    if run.phase() == Phase::Brief {
        outcomes.extend(run.apply(Command::Next));
    }
    outcomes
}
