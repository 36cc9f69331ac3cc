//! The scenes of a tour: every page, and every step of the missions, each in its beginning, its middle and its end. A
//! scene is a model that somebody has played so far, so a picture never shows what a girl could not reach.

use anyhow::Context as _;
use jiff::civil::{Date, Time, date};

use super::{acting, doors, ends, evening, waits};
use crate::app::{
    self, GirlIntent, Intent, PacksReply, ProfileIntent, Reply, Settings, Sheet, Slot, SystemIntent, WallIntent,
};
use crate::mission::board::Lie;
use crate::mission::ids::MissionId;
use crate::mission::{Command, Phase};
use crate::pack::model::Module;
use crate::pack::{Content, Pack, PackSummary};
use crate::words::Language;

/// The most pictures of one step: enough for the longest chat, and a bound for any other.
const MOST_PICTURES: usize = 14;

/// What decides the portrait in every picture.
const SEED: u64 = 11;

/// The day of the tour, and one on which every booster has come.
const FIRST_DAY: Date = date(2026, 3, 1);
const LATER: Date = date(2026, 5, 1);

/// A time at which most help lines are closed.
const NIGHT: Time = Time::constant(23, 0, 0, 0);

/// A page to draw.
pub struct Scene {
    /// What it shows, in the file name.
    pub name: String,
    /// The model at that moment; its settings are those of the set of pictures.
    pub app: app::App,
}

/// Every scene, in playing order.
///
/// # Errors
/// Names a mission that is not in the pack.
pub fn scenes(content: &Content, packs: &[PackSummary], missions: &[String]) -> anyhow::Result<Vec<Scene>> {
    let pack = content.pack();
    let base = pack.texts.base().cloned().context("the pack names no language")?;
    let mut roll = Roll { app: new_app(content, base, true), scenes: Vec::new(), only: None };
    let known = PacksReply::Known(packs.to_vec());
    roll.play([
        Intent::System(SystemIntent::Today(FIRST_DAY)),
        Intent::System(SystemIntent::Reply(Reply::Packs(known))),
    ]);
    roll.shoot("start");
    evening::shoot(&mut roll);
    roll.play([Intent::Girl(GirlIntent::Begin)]);
    doors::shoot(&mut roll);
    roll.play([Intent::Profile(ProfileIntent::Guest)]);
    let girl = roll.app.clone();
    // What a girl sees while the last stop still waits.
    roll.app = new_app(content, girl.settings().language.clone(), false);
    roll.play([Intent::Girl(GirlIntent::Begin), Intent::Profile(ProfileIntent::Guest)]);
    roll.shoot("route");
    if let Some(waits) = pack.modules.last() {
        roll.play([Intent::Girl(GirlIntent::OpenModule(waits.id.clone()))]);
        roll.shoot("route-waits");
    }
    waits::shoot(&mut roll, content);
    roll.app = girl;
    roll.shoot("route-opened");
    let sheets = [
        ("help", Sheet::Help),
        ("settings", Sheet::Settings),
        ("credits", Sheet::Credits),
        ("space", Sheet::Space),
        ("wall", Sheet::Wall),
        ("mirror", Sheet::Mirror(Slot::Hair)),
        ("mirror-extra", Sheet::Mirror(Slot::Extra)),
        ("about-cover", Sheet::Cover),
    ];
    for (name, sheet) in sheets {
        roll.play([Intent::Girl(GirlIntent::Open(sheet))]);
        roll.shoot(name);
        roll.play([Intent::Girl(GirlIntent::Back)]);
    }
    // What waits for a counsellor closes at night: whoever plays on plays by day.
    let by_day = roll.app.clone();
    roll.play([Intent::System(SystemIntent::Clock(NIGHT)), Intent::Girl(GirlIntent::Open(Sheet::Help))]);
    roll.shoot("help-night");
    roll.app = by_day;
    roll.shoot_covered("cover");
    for module in &pack.modules {
        roll.play([Intent::Girl(GirlIntent::OpenModule(module.id.clone()))]);
        roll.shoot(&format!("inbox-{}", module.id));
        roll.play([Intent::Girl(GirlIntent::Back)]);
    }
    ends::shoot(&mut roll);
    let (boosters, listed): (Vec<_>, Vec<_>) = chosen(pack, missions)?.into_iter().partition(|id| is_booster(pack, id));
    for id in listed {
        roll.mission(&id);
    }
    // The days on which they come are long over then.
    roll.play([Intent::System(SystemIntent::Today(LATER))]);
    for id in boosters {
        roll.mission(&id);
    }
    if let Some(played) = pack.modules.first() {
        roll.play([Intent::Girl(GirlIntent::ShowRoute), Intent::Girl(GirlIntent::OpenModule(played.id.clone()))]);
        roll.shoot("inbox-played");
    }
    roll.play([Intent::Girl(GirlIntent::ShowRoute)]);
    roll.shoot("route-played");
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Space))]);
    roll.shoot("space-played");
    roll.wall();
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Remembers))]);
    roll.shoot("remembers-guest");
    roll.play([Intent::Girl(GirlIntent::Back)]);
    let hung = roll.app.visiting().map_or(0, |visiting| visiting.visit.space().wall().len());
    for at in 0..hung {
        roll.play([Intent::Girl(GirlIntent::Open(Sheet::Hung(at)))]);
        roll.shoot(&format!("hung-{at}"));
        roll.play([Intent::Girl(GirlIntent::Back)]);
    }
    // Only a guest who made something is asked.
    if hung > 0 {
        roll.play([Intent::Girl(GirlIntent::Open(Sheet::Leave))]);
        roll.shoot("leave-guest");
    }
    Ok(roll.scenes)
}

/// The scenes of these missions alone; with `at`, of that step of theirs alone.
///
/// # Errors
/// Names a mission that is not in the pack, or a step that is in none of them.
pub fn scenes_of(content: &Content, missions: &[String], at: Option<&str>) -> anyhow::Result<Vec<Scene>> {
    let pack = content.pack();
    let base = pack.texts.base().cloned().context("the pack names no language")?;
    let mut roll = Roll { app: new_app(content, base, true), scenes: Vec::new(), only: None };
    let days = [FIRST_DAY, LATER].map(|day| Intent::System(SystemIntent::Today(day)));
    roll.play(days);
    roll.play([Intent::Girl(GirlIntent::Begin), Intent::Profile(ProfileIntent::Guest)]);
    for id in chosen(pack, missions)? {
        let step = match (at, pack.missions.get(&id)) {
            (Some(at), Some(mission)) => Some(app::step_at(mission, at)?),
            _ => None,
        };
        roll.only = step.and_then(|step| Some(format!("{id}-{}-", pack.missions.get(&id)?.steps.get(step)?.id)));
        roll.mission(&id);
    }
    Ok(roll.scenes)
}

fn chosen(pack: &Pack, missions: &[String]) -> anyhow::Result<Vec<MissionId>> {
    let all = || {
        let boosters =
            |module: &Module| pack.boosters_of(&module.id).map(|mission| mission.id.clone()).collect::<Vec<_>>();
        pack.modules.iter().flat_map(move |module| module.missions.iter().cloned().chain(boosters(module)))
    };
    if missions.is_empty() {
        return Ok(all().collect());
    }
    let known = |name: &String| {
        all().find(|id| id.as_str() == name).with_context(|| {
            let names: Vec<_> = all().map(|id| id.to_string()).collect();
            format!("there is no mission “{name}”; there are {}", names.join(", "))
        })
    };
    missions.iter().map(known).collect()
}

fn is_booster(pack: &Pack, id: &MissionId) -> bool {
    pack.missions.get(id).is_some_and(|mission| mission.booster_of.is_some())
}

pub(super) fn new_app(content: &Content, language: Language, with_counsellor: bool) -> app::App {
    app::App::new(content.clone(), Settings::new(language), with_counsellor).seeded(SEED)
}

/// A model being played, and the pictures taken of it so far.
pub(super) struct Roll {
    pub(super) app: app::App,
    scenes: Vec<Scene>,
    /// How the names of the only pictures begin that are taken; none for all.
    only: Option<String>,
}

/// How somebody hangs her treasures: large and small, turned, one over another.
const HUNG: [(i32, i32, i32, i32); 10] = [
    (1380, 270, 100, 6),
    (190, 780, 120, -9),
    (480, 730, 150, 8),
    (790, 780, 110, -5),
    (1060, 660, 190, -6),
    (1390, 760, 130, 10),
    (600, 880, 80, -14),
    (1180, 860, 90, 12),
    (1090, 230, 90, -12),
    (60, 540, 80, 20),
];

impl Roll {
    /// Her wall, bare but for what she made, and with her treasures on it.
    fn wall(&mut self) {
        self.play([Intent::Girl(GirlIntent::Open(Sheet::Wall))]);
        self.shoot("wall-made");
        let treasures = self.app.visiting().map(app::Visiting::treasures).unwrap_or_default();
        let hung = treasures.into_iter().zip(HUNG).map(|(thing, (x, y, size, turn))| {
            Intent::Girl(GirlIntent::Wall(WallIntent::Hang(thing, Some(Lie::new(x, y, size, turn)))))
        });
        self.play(hung.collect::<Vec<_>>());
        self.shoot("wall-hung");
        self.play([Intent::Girl(GirlIntent::Back)]);
    }

    pub(super) fn shoot(&mut self, name: &str) {
        if self.only.as_ref().is_none_or(|only| name.starts_with(only.as_str())) {
            self.scenes.push(Scene { name: name.to_owned(), app: self.app.clone() });
        }
    }

    pub(super) fn play(&mut self, intents: impl IntoIterator<Item = Intent>) {
        for intent in intents {
            self.app.apply(intent);
        }
    }

    /// Looks over her shoulder, from a copy of the model.
    fn shoot_covered(&mut self, name: &str) {
        let here = self.app.clone();
        self.play([Intent::Girl(GirlIntent::Cover)]);
        self.shoot(name);
        self.app = here;
    }

    fn run(&mut self, command: Command) {
        self.play([Intent::Girl(GirlIntent::Run(command))]);
    }

    fn phase(&self) -> Option<Phase> {
        self.app.run().map(crate::mission::Run::phase)
    }

    fn mission(&mut self, id: &MissionId) {
        self.play([Intent::Girl(GirlIntent::OpenMessage(id.clone()))]);
        // A booster whose module was not played has not come; it is played all the same.
        let module = self.app.pack().module_of(id).map(|module| module.id.clone());
        let messages = module.zip(self.app.visiting()).map(|(module, visiting)| visiting.messages(&module));
        if messages.is_some_and(|messages| messages.iter().any(|message| message.is_open)) {
            self.shoot(&format!("{id}-message"));
        }
        self.play([Intent::Girl(GirlIntent::Play(id.clone()))]);
        if self.phase() == Some(Phase::Note) {
            self.shoot(&format!("{id}-note"));
            self.run(Command::Next);
        }
        self.shoot_ways_out(id);
        loop {
            match self.phase() {
                Some(Phase::Step(index)) => self.step(id, index),
                Some(Phase::Facts) => {
                    self.shoot(&format!("{id}-facts"));
                    self.run(Command::Next);
                }
                Some(Phase::Note | Phase::Brief | Phase::WrapUp | Phase::Ended(_)) | None => break,
            }
        }
        self.shoot(&format!("{id}-wrap-up"));
        self.play([Intent::Girl(GirlIntent::Open(Sheet::Talk))]);
        self.shoot(&format!("{id}-whom"));
        self.play([Intent::Girl(GirlIntent::Back)]);
        self.run(Command::Next);
    }

    /// The pause and the kind good-bye, from a copy of the model.
    fn shoot_ways_out(&mut self, id: &MissionId) {
        let here = self.app.clone();
        self.run(Command::Pause);
        self.shoot(&format!("{id}-paused"));
        self.run(Command::NotToday);
        self.shoot(&format!("{id}-not-today"));
        self.app = here;
    }

    /// Plays a step to its end, taking another answer each time, and takes a picture after everything she does.
    fn step(&mut self, id: &MissionId, index: usize) {
        let Some((step, play)) = self.app.run().and_then(|run| run.step()).map(|(step, play)| (step.id.clone(), play))
        else {
            return;
        };
        let planned = acting::part(play);
        let turns = planned.len().max(MOST_PICTURES);
        for turn in 0..=turns {
            self.shoot(&format!("{id}-{step}-{turn:02}"));
            let Some(run) = self.app.run().filter(|run| run.phase() == Phase::Step(index)) else { break };
            let command = match planned.get(turn) {
                Some(command) => command.clone(),
                None if run.step_is_done() || turn == turns => break,
                None => acting::next(run, turn),
            };
            self.run(command);
        }
        // Too long to picture whole: play on without pictures.
        while let Some(run) = self.app.run().filter(|run| run.phase() == Phase::Step(index) && !run.step_is_done()) {
            let command = acting::next(run, 0);
            self.run(command);
        }
        self.run(Command::Next);
    }
}

#[cfg(test)]
#[path = "script_tests.rs"]
mod tests;
