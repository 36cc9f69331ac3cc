//! The model of the program, from the language a girl picks to the moment she leaves. It says which page is in view, what
//! was done and how the pages should look, and holds the mission that is played. Pure, so that every way through the game can be
//! tested without an engine; the stage only shows it and passes on what she asks for.
//!
//! Nothing is written by the model itself: what may be kept of a girl stands in `record.rs`, and goes to the vault as an
//! effect. When she leaves, everything else is gone.

mod boosters;
mod cover;
mod door;
mod effect;
mod girl_intent;
mod house;
mod intent;
mod leave;
mod page;
mod phones_intent;
mod portrait;
mod puzzle;
mod record;
pub mod secret;
mod session_intent;
mod session_update;
mod settings;
mod space;
mod staff;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

pub use door::{Keypad, ProfileIntent, Purpose, Said};
pub use effect::{Effect, PhonesEffect, Profile, ProfileId, RECOVERY_LENGTH, Recovery, Reply, Trouble, VaultEffect};
pub use girl_intent::GirlIntent;
pub use house::{House, LONGEST_IDLE, LogEntry, SHORTEST_IDLE};
pub use intent::{Applied, Event, Intent, SystemIntent};
pub use page::{Page, Sheet};
pub use phones_intent::{PhonesIntent, RequestId};
pub use portrait::{Portrait, Slot};
pub use puzzle::{Puzzle, SIDE};
pub use record::{Kept, NOT_KEPT, Remembered};
pub use secret::{Obvious, Secret};
pub use session_intent::{SessionIntent, USUAL_GROUP};
pub use settings::{Contrast, LARGEST_TEXT, SMALLEST_TEXT, Settings, TEXT_STEP};
pub use space::{Hung, Space, Weather};
pub use staff::{LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE, Staff, StaffIntent, StaffSaid};
pub use views::{Invitation, Message, MessageState, Stop, StopState};

use self::cover::{Cover, passes_cover};
use self::session_update::LedSession;
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::{Command, Ending, Mission, MissionRef, ModuleRef, Outcome, Phase, Run};
use crate::pack::Pack;
use crate::pack::model::{Module, Opens};

/// The model: whoever is at the program, what she did, and what holds for the house.
#[derive(Clone, Debug)]
pub struct App {
    pack: Arc<Pack>,
    page: Page,
    sheets: Vec<Sheet>,
    settings: Settings,
    /// The settings that every girl begins with.
    defaults: Settings,
    with_counsellor: bool,
    /// Whether the program was started by a counsellor, for her own sitting.
    staff_from_start: bool,
    profile: Option<ProfileId>,
    profiles: Vec<Profile>,
    keypad: Option<Keypad>,
    house: House,
    staff: Staff,
    trouble: Option<Trouble>,
    from_copy: bool,
    done: BTreeSet<MissionRef>,
    read: BTreeSet<MissionRef>,
    put_away: BTreeSet<MissionRef>,
    /// The day on which she finished a module.
    finished_on: BTreeMap<ModuleRef, Date>,
    /// How many of a booster's letters had come when she last played it.
    recalled: BTreeMap<MissionRef, usize>,
    today: Option<Date>,
    space: Space,
    rng: fastrand::Rng,
    run: Option<Run>,
    cover: Cover,
    led: LedSession,
    /// What was last given to be saved of the profile that is open.
    saved: Option<Kept>,
    /// What the intent in hand asks of the world outside; empty between two intents.
    effects: Vec<Effect>,
}

impl App {
    /// A new stay at the start page. `with_counsellor` opens the modules that wait for one.
    pub fn new(pack: Arc<Pack>, settings: Settings, with_counsellor: bool) -> Self {
        Self {
            pack,
            page: Page::Start,
            sheets: Vec::new(),
            defaults: settings.clone(),
            settings,
            with_counsellor,
            staff_from_start: with_counsellor,
            profile: None,
            profiles: Vec::new(),
            keypad: None,
            house: House::default(),
            staff: Staff::default(),
            trouble: None,
            from_copy: false,
            done: BTreeSet::new(),
            read: BTreeSet::new(),
            put_away: BTreeSet::new(),
            finished_on: BTreeMap::new(),
            recalled: BTreeMap::new(),
            today: None,
            space: Space::default(),
            rng: fastrand::Rng::with_seed(0),
            run: None,
            cover: Cover::default(),
            led: LedSession::default(),
            saved: None,
            effects: Vec::new(),
        }
    }

    /// The same stay with chance from outside: it gives her a portrait to start from, and shuffles the puzzle.
    #[must_use]
    pub fn seeded(mut self, seed: u64) -> Self {
        self.rng = fastrand::Rng::with_seed(seed);
        self.cover = Cover::seeded(seed);
        self.space.redraw(Portrait::random(&mut self.rng));
        self
    }

    /// The same stay with other settings, whatever is in view.
    #[must_use]
    pub fn with_settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Her own space.
    pub fn space(&self) -> &Space {
        &self.space
    }

    /// The content she plays.
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// The page under everything else.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The page laid over it, if any.
    pub fn sheet(&self) -> Option<Sheet> {
        self.sheets.last().copied()
    }

    /// How the pages should look, sound and speak.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The mission she plays.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// Whether a module may be entered now.
    pub fn is_open(&self, module: &Module) -> bool {
        module.opens == Opens::Always || self.with_counsellor
    }

    /// Acts on an intent and tells what came of it. What makes no sense now changes nothing and gives no event; behind
    /// the cover that is everything but the puzzle and the calendar.
    pub fn apply(&mut self, intent: Intent) -> Applied {
        let events = self.update(intent);
        self.save(!events.is_empty());
        Applied { events, effects: std::mem::take(&mut self.effects) }
    }

    /// Asks something of the world outside.
    fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Asks something of the vault.
    fn ask_vault(&mut self, effect: VaultEffect) {
        self.ask(Effect::Vault(effect));
    }

    /// Gives what there is to keep of a profile to be saved, where it is not what was given last.
    fn save(&mut self, happened: bool) {
        if self.profile.is_none() {
            self.saved = None;
        } else if happened {
            let kept = self.kept();
            if self.saved.replace(kept.clone()).is_some_and(|last| last != kept) {
                self.ask_vault(VaultEffect::Save(Box::new(kept)));
            }
        }
    }

    fn update(&mut self, intent: Intent) -> Vec<Event> {
        if self.cover.is_on() && !passes_cover(&intent, self.cover.keypad.is_some()) {
            return Vec::new();
        }
        match intent {
            Intent::Girl(GirlIntent::Begin) if self.page == Page::Start => self.turn_to(Page::Door),
            Intent::Girl(GirlIntent::Begin) => Vec::new(),
            Intent::Girl(GirlIntent::ShowRoute) => self.turn_to(Page::Route),
            Intent::Girl(GirlIntent::OpenModule(module)) => self.open_module(&module),
            Intent::Girl(GirlIntent::OpenMessage(mission)) => self.open_message(&mission),
            Intent::Girl(GirlIntent::Play(mission)) => self.play(&mission),
            Intent::Girl(GirlIntent::NotToday(mission)) => {
                self.put_away.insert(self.pack.mission_ref(&mission));
                self.back()
            }
            Intent::Girl(GirlIntent::Run(command)) => self.run_command(command),
            Intent::Girl(GirlIntent::Open(sheet)) => self.open_sheet(sheet),
            Intent::Girl(GirlIntent::Back) => self.back(),
            Intent::Girl(GirlIntent::Leave) => self.leave(),
            Intent::Girl(GirlIntent::Speak(language)) => self.restyle(|settings| settings.language = language),
            Intent::Girl(GirlIntent::TextSize(percent)) => {
                self.restyle(|settings| settings.text = percent.clamp(SMALLEST_TEXT, LARGEST_TEXT))
            }
            Intent::Girl(GirlIntent::Contrast(contrast)) => self.restyle(|settings| settings.contrast = contrast),
            Intent::Girl(GirlIntent::ReduceMotion(reduce)) => self.restyle(|settings| settings.reduced_motion = reduce),
            Intent::Girl(GirlIntent::Sound(sound)) => self.restyle(|settings| settings.sound = sound),
            Intent::Girl(GirlIntent::Wear(slot, choice)) => space_changed(self.space.wear(slot, choice)),
            Intent::Girl(GirlIntent::Shuffle) => space_changed(self.space.redraw(Portrait::random(&mut self.rng))),
            Intent::Girl(GirlIntent::Nickname(name)) => space_changed(self.space.call(&name)),
            Intent::Girl(GirlIntent::Feel(weather)) => {
                self.space.feel(weather);
                vec![Event::SpaceChanged]
            }
            Intent::Girl(GirlIntent::TakeDown(at)) => {
                let mut events = space_changed(self.space.take_down(at));
                if !events.is_empty() && matches!(self.sheet(), Some(Sheet::Hung(_))) {
                    events.extend(self.back());
                }
                events
            }
            Intent::Profile(ask) => self.apply_profile(ask),
            Intent::Staff(ask) => self.apply_staff(ask),
            Intent::Session(ask) => self.apply_session(ask),
            Intent::Phones(intent) => self.apply_phones(intent),
            Intent::System(SystemIntent::Reply(answer)) => self.answered(answer),
            Intent::System(SystemIntent::Idle) => self.idle(),
            Intent::System(SystemIntent::Today(day)) if self.today == Some(day) => Vec::new(),
            Intent::System(SystemIntent::Today(day)) => {
                self.today = Some(day);
                vec![Event::DayCame]
            }
            Intent::Girl(GirlIntent::Cover) => self.put_cover_on(),
            Intent::Girl(GirlIntent::Slide(at)) => self.cover.slide(at),
            Intent::Girl(GirlIntent::NewPuzzle) => self.cover.shuffle(),
            Intent::Girl(GirlIntent::Uncover) => self.ask_to_uncover(),
        }
    }

    fn turn_to(&mut self, page: Page) -> Vec<Event> {
        self.run = None;
        self.sheets.clear();
        self.page = page;
        vec![Event::Turned]
    }

    fn open_module(&mut self, id: &ModuleId) -> Vec<Event> {
        let Some(module) = self.pack.module(id).filter(|module| self.is_open(module)) else { return Vec::new() };
        let due = self.boosters_in(module).next().map(|mission| &mission.id);
        let next = due.or_else(|| views::next_in(self, module)).or_else(|| module.missions.first()).cloned();
        let page = Page::Inbox { module: module.id.clone(), open: next };
        self.turn_to(page)
    }

    fn open_message(&mut self, id: &MissionId) -> Vec<Event> {
        let Some(module) = self.enterable_module_of(id) else { return Vec::new() };
        self.read.insert(self.pack.mission_ref(id));
        self.turn_to(Page::Inbox { module, open: Some(id.clone()) })
    }

    fn play(&mut self, id: &MissionId) -> Vec<Event> {
        let known = self.enterable_module_of(id).and_then(|_| self.pack.missions.get(id));
        let Some(mission) = known.map(Arc::clone) else { return Vec::new() };
        self.read.insert(self.pack.mission_ref(id));
        self.put_away.remove(&self.pack.mission_ref(id));
        self.turn_to(Page::Mission);
        self.run = Some(open_at_first_step(mission));
        vec![Event::Turned]
    }

    fn run_command(&mut self, command: Command) -> Vec<Event> {
        if self.page == Page::Session {
            return self.run_in_session(command);
        }
        let Some(run) = &mut self.run else { return Vec::new() };
        let mut outcomes = run.apply(command);
        if run.phase() == Phase::Brief {
            outcomes.extend(run.apply(Command::Next));
        }
        let mission = run.mission().id.clone();
        let mut events: Vec<_> = outcomes.iter().cloned().map(Event::Ran).collect();
        for outcome in &outcomes {
            if let Outcome::Made { step, keepsake } = outcome {
                let (step, keepsake) = (step.clone(), keepsake.clone());
                self.space.hang(Hung { mission: self.pack.mission_ref(&mission), step, keepsake });
            }
        }
        if outcomes.contains(&Outcome::Ended(Ending::Finished)) {
            self.note_done(&mission);
            events.extend(self.leave_mission(&mission));
        } else if outcomes.contains(&Outcome::Ended(Ending::NotToday)) {
            self.put_away.insert(self.pack.mission_ref(&mission));
        }
        events
    }

    fn note_done(&mut self, id: &MissionId) {
        let Some(mission) = self.pack.missions.get(id).map(Arc::clone) else { return };
        if mission.booster_of.is_some() {
            let written = self.pack.mission_ref(id);
            self.read.remove(&written);
            self.recalled.insert(written, self.arrived(&mission));
            return;
        }
        self.done.insert(self.pack.mission_ref(id));
        if let Some(module) = self.pack.module_of(id).map(|module| module.id.clone()) {
            self.note_finished(&module);
        }
    }

    /// Back to the inbox, with the next message open, so that going on is one tap.
    fn leave_mission(&mut self, mission: &MissionId) -> Vec<Event> {
        match self.pack.module_of(mission).map(|module| module.id.clone()) {
            Some(module) => self.open_module(&module),
            None => self.turn_to(Page::Route),
        }
    }

    fn open_sheet(&mut self, sheet: Sheet) -> Vec<Event> {
        if self.sheet() == Some(sheet) {
            return Vec::new();
        }
        // Another slot of the same mirror, another thing of the same wall: one sheet, which closes once.
        self.sheets.retain(|open| std::mem::discriminant(open) != std::mem::discriminant(&sheet));
        self.sheets.push(sheet);
        vec![if sheet == Sheet::Help { Event::HelpOpened } else { Event::Turned }]
    }

    fn back(&mut self) -> Vec<Event> {
        if self.keypad().is_some_and(Keypad::is_trying) {
            return Vec::new();
        }
        if self.cover.keypad.take().is_some() {
            return vec![Event::Turned];
        }
        if let Some(sheet) = self.sheets.pop() {
            self.closed(sheet);
            return vec![Event::Turned];
        }
        match (&self.page, self.run.as_ref().map(|run| (run.phase(), run.is_paused()))) {
            (Page::Mission, Some((Phase::Ended(_), _)) | None) => self.leave_current(),
            (Page::Mission, Some((Phase::Note, _))) => self.run_command(Command::NotToday),
            (Page::Mission, Some((_, true))) => self.run_command(Command::Resume),
            (Page::Mission, Some((_, false))) => self.run_command(Command::Pause),
            (Page::Inbox { .. }, _) => self.turn_to(Page::Route),
            (Page::Door, _) => self.turn_to(Page::Start),
            (Page::Desk, _) => self.apply_session(SessionIntent::LeaveDesk),
            (Page::Session, _) => self.hold_or_go_on(),
            // From here she goes by leaving, which is a button of its own.
            (Page::Route | Page::Start, _) => Vec::new(),
        }
    }

    fn leave_current(&mut self) -> Vec<Event> {
        match self.run.as_ref().map(|run| run.mission().id.clone()) {
            Some(mission) => self.leave_mission(&mission),
            None => self.turn_to(Page::Route),
        }
    }

    fn restyle(&mut self, change: impl FnOnce(&mut Settings)) -> Vec<Event> {
        let before = self.settings.clone();
        change(&mut self.settings);
        if self.settings == before { Vec::new() } else { vec![Event::Restyled] }
    }

    fn enterable_module_of(&self, id: &MissionId) -> Option<ModuleId> {
        self.pack.module_of(id).filter(|module| self.is_open(module)).map(|module| module.id.clone())
    }
}

/// The inbox has shown the blogger's message already, so a run never rests at it: a mission opens at its content note, or
/// else at its first step.
fn open_at_first_step(mission: Arc<Mission>) -> Run {
    let mut run = Run::new(mission);
    if run.phase() == Phase::Brief {
        run.apply(Command::Next);
    }
    run
}

fn space_changed(changed: bool) -> Vec<Event> {
    if changed { vec![Event::SpaceChanged] } else { Vec::new() }
}

#[cfg(test)]
mod booster_tests;
#[cfg(test)]
mod cover_tests;
#[cfg(test)]
mod space_tests;
#[cfg(test)]
mod tests;
