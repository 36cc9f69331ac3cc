//! What is chosen, in hand, right or elsewhere is seen without colours: the same control in two states has more than
//! another tint, in every set of colours and on every page.

use std::collections::BTreeMap;
use std::path::Path;

use accesskit::{Node as Spoken, Role, Toggled};
use bevy::prelude::*;

use crate::app::{self, Contrast, GirlIntent, Intent, Settings, Sheet};
use crate::game::model::Model;
use crate::game::view::blueprint::{Blueprint, Parts, Planner, Shows};
use crate::game::view::frame::Frame;
use crate::game::view::{ViewCx, page};
use crate::game::{Kit, scenes};
use crate::mission::ids::{Key, MissionId};
use crate::mission::{Command, Phase, Run};

/// A look without its tints: outlines, sizes, words and pictures.
type Look = Vec<String>;

struct Bench {
    kit: Kit,
    stage: Model,
}

impl Bench {
    fn new() -> Self {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
        let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
        let stage = kit.stage(game).unwrap();
        Self { kit, stage }
    }

    fn draw(&mut self, app: &app::App, contrast: Contrast) -> Blueprint {
        let mut app = app.clone();
        app.apply(Intent::Girl(GirlIntent::Contrast(contrast)));
        self.stage.show(app);
        let theme = self.kit.theme();
        let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, self.stage.app().settings().text, theme);
        let cx = ViewCx::new(&self.stage, theme, frame);
        let page = page(&cx, self.stage.app());
        let planner = Planner { theme, contrast, frame, rtl: false, still: true };
        planner.root(page, Spoken::new(Role::Main))
    }
}

/// What is seen of a node and of those in it by somebody who sees no tints.
fn look(blueprint: &Blueprint, into: &mut Look) {
    let Parts { node, shows, .. } = &blueprint.parts;
    into.push(format!("[ {:?} {:?} {:?}", node.border, node.width, node.height));
    match shows {
        Shows::Nothing => {}
        Shows::Text { words, set, .. } => into.push(format!("{words} {:?}", set.font.font_size)),
        Shows::Picture(pictured) => into.push(format!("{:?}", pictured.picture)),
        Shows::Lines(lines) => into.push(format!("{:?} {}", lines.drawing, lines.line)),
        Shows::Field { .. } => into.push("field".to_owned()),
    }
    for child in &blueprint.children {
        look(child, into);
    }
    into.push("]".to_owned());
}

/// The state of a control, as a screen reader is told of it: on or off, and how it lies.
fn state(spoken: &Spoken, marks: &[String]) -> Option<String> {
    let name = spoken.label().unwrap_or_default();
    let lies: Vec<_> = marks.iter().filter(|mark| name.ends_with(&format!(", {mark}"))).collect();
    let on = spoken.toggled() == Some(Toggled::True) || spoken.is_selected() == Some(true);
    Some(format!("{on} {lies:?}")).filter(|_| is_control(spoken))
}

fn is_control(spoken: &Spoken) -> bool {
    spoken.supports_action(accesskit::Action::Click)
}

/// Every control with a key: how it looks in which state.
fn gather(blueprint: &Blueprint, marks: &[String], all: &mut BTreeMap<String, BTreeMap<String, Look>>) {
    if let (Some(key), Some(spoken)) = (&blueprint.key, &blueprint.parts.spoken)
        && let Some(state) = state(spoken, marks)
    {
        let mut seen = Look::new();
        look(blueprint, &mut seen);
        all.entry(key.clone()).or_default().insert(state, seen);
    }
    for child in &blueprint.children {
        gather(child, marks, all);
    }
}

/// Every page of the tour, every command in every step of every mission, and every choice of the settings.
fn pages(bench: &Bench) -> Vec<(String, app::App)> {
    let pack = bench.kit.content.pack();
    let missions: Vec<_> = pack.missions.keys().map(ToString::to_string).collect();
    let mut all: Vec<_> =
        scenes(&bench.kit.content, &[], &missions).unwrap().into_iter().map(|scene| scene.app).collect();
    all.retain(|app| !app.desk_in_view());
    let start = all[0].clone();
    for intent in
        [GirlIntent::TextSize(200), GirlIntent::ReduceMotion(true), GirlIntent::Wait(true), GirlIntent::Sound(false)]
    {
        let mut other = start.clone();
        other.apply(Intent::Girl(intent));
        other.apply(Intent::Girl(GirlIntent::Open(Sheet::Settings)));
        all.push(other);
    }
    // The cards that the tour lays right are laid wrong here.
    all.extend(missions.iter().flat_map(|mission| laid_anyhow(&start, &MissionId::from(mission.as_str()))));
    let place = |app: &app::App| match app.run() {
        Some(run) => format!("{} {:?}", run.mission().id, run.phase()),
        None => format!("{:?}", std::mem::discriminant(&app.page())),
    };
    all.into_iter().map(|app| (place(&app), app)).collect()
}

/// Each step of a mission, with its cards laid in two ways.
fn laid_anyhow(start: &app::App, mission: &MissionId) -> Vec<app::App> {
    let run = |app: &mut app::App, command| drop(app.apply(Intent::Girl(GirlIntent::Run(command))));
    let mut app = start.clone();
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(app::ProfileIntent::Guest));
    app.apply(Intent::Girl(GirlIntent::Play(mission.clone())));
    while !matches!(app.run().map(Run::phase), Some(Phase::Step(_)) | None) {
        run(&mut app, Command::Next);
    }
    let mut all = Vec::new();
    while let Some(Phase::Step(_)) = app.run().map(Run::phase) {
        for turned in [false, true] {
            let mut laid = app.clone();
            for _ in 0..12 {
                let choices: Vec<Command> = choices(&laid);
                let at = if turned { choices.len().saturating_sub(1) } else { 0 };
                let Some(command) = choices.into_iter().nth(at) else { break };
                run(&mut laid, command);
                all.push(laid.clone());
            }
        }
        run(&mut app, Command::Skip);
    }
    all
}

/// What can be chosen in a step of cards: those that are not laid yet first.
fn choices(app: &app::App) -> Vec<Command> {
    use crate::mission::kinds::Play;
    let Some((_, play)) = app.run().and_then(|run| run.step()) else { return Vec::new() };
    let choose = |key: &Key| Command::Choose(key.clone());
    match play {
        Play::Sort(sort) if sort.hand().is_some() => sort.sort().boxes.iter().map(|one| choose(&one.id)).collect(),
        Play::Order(order) if order.hand().is_none() => order.waiting().iter().map(|card| choose(&card.id)).collect(),
        Play::Order(order) => {
            let row = order.row();
            let free = row.iter().enumerate().filter(|(_, card)| card.is_none()).map(|(at, _)| at);
            free.map(|at| choose(&crate::mission::kinds::order::place_key(at))).collect()
        }
        Play::Match(pairs) if pairs.hand().is_some() => {
            pairs.data().answers.iter().map(|answer| choose(&answer.id)).collect()
        }
        Play::Sort(_)
        | Play::Match(_)
        | Play::Chat(_)
        | Play::Scene(_)
        | Play::Quiz(_)
        | Play::Spot(_)
        | Play::BodyMap(_)
        | Play::Circle(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Collage(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Calm(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => Vec::new(),
    }
}

#[test]
fn what_differs_in_its_state_differs_in_more_than_its_tint() {
    let mut bench = Bench::new();
    let pages = pages(&bench);
    let marks = {
        let cx = ViewCx::new(
            &bench.stage,
            bench.kit.theme(),
            Frame::new(Vec2::new(1280.0, 720.0), 1.0, 100, bench.kit.theme()),
        );
        ["fits", "elsewhere", "right", "seen", "tried"].map(|id| cx.say(&format!("state-{id}")).words)
    };
    for contrast in Contrast::ALL {
        let mut all: BTreeMap<(String, String), BTreeMap<String, Look>> = BTreeMap::new();
        for (place, app) in &pages {
            let mut controls = BTreeMap::new();
            gather(&bench.draw(app, contrast), &marks, &mut controls);
            for (key, looks) in controls {
                all.entry((place.clone(), key)).or_default().extend(looks);
            }
        }
        let more: Vec<_> = all.iter().filter(|(_, looks)| looks.len() > 1).collect();
        assert!(more.len() > 200, "{contrast:?}: only {} controls are seen in two states", more.len());
        let wrong: Vec<_> = more
            .into_iter()
            .filter(|(_, looks)| {
                let mut seen: Vec<_> = looks.values().collect();
                seen.sort();
                seen.windows(2).any(|pair| pair[0] == pair[1])
            })
            .map(|(name, looks)| format!("{name:?}: {:?}", looks.keys().collect::<Vec<_>>()))
            .collect();
        assert!(wrong.is_empty(), "{contrast:?}: {} look alike:\n{}", wrong.len(), wrong.join("\n"));
    }
}
