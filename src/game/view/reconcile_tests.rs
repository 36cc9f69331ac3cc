//! Whatever page was drawn before: what is made of it has the same nodes as one that is drawn from nothing.

use std::collections::BTreeMap;
use std::path::Path;

use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, LineHeight};
use bevy::ui_widgets::{Button, ScrollArea};

use super::*;
use crate::app::Settings;
use crate::game::model::Model;
use crate::game::view::announce::{Announcements, Waits};
use crate::game::view::blueprint::Planner;
use crate::game::view::drag::{DragCard, DropInto};
use crate::game::view::frame::Frame;
use crate::game::view::motion::TypingDot;
use crate::game::view::scroll::KeepsEndInView;
use crate::game::view::skin::{Lines, Painted, Pictured};
use crate::game::view::spawn::{Asks, HeldAsks, TapAsks};
use crate::game::view::{ViewCx, page};
use crate::game::{Kit, Scene, scenes};

const PAIRS: usize = 300;

struct Bench {
    kit: Kit,
    stage: Model,
    scenes: Vec<Scene>,
}

impl Bench {
    fn new() -> Self {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
        let missions: Vec<_> = kit.content.pack().missions.keys().take(6).map(ToString::to_string).collect();
        let mut scenes = scenes(&kit.content, &[], &missions).unwrap();
        scenes.retain(|scene| !scene.app.desk_in_view());
        let game = crate::app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
        let stage = kit.stage(game).unwrap();
        Self { kit, stage, scenes }
    }

    fn blueprint(&mut self, at: usize) -> Blueprint {
        self.stage.show(self.scenes[at].app.clone());
        let theme = self.kit.theme();
        let settings = self.stage.app().settings();
        let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, settings.text, theme);
        let cx = ViewCx::new(&self.stage, theme, frame);
        let page = page(&cx, self.stage.app());
        let planner = Planner {
            theme,
            contrast: settings.contrast,
            frame,
            rtl: self.stage.is_rtl(),
            still: settings.reduced_motion,
        };
        planner.root(page, Spoken::new(accesskit::Role::Main))
    }

    fn draw(&self, world: &mut World, before: Option<Branch>, blueprint: Blueprint) -> Branch {
        let mut queue = bevy::ecs::world::CommandQueue::default();
        let (mut scrolled, mut announcements) = (BTreeMap::new(), Announcements::default());
        let mut commands = Commands::new(&mut queue, world);
        let mut reconciler = Reconciler {
            commands: &mut commands,
            theme: self.kit.theme(),
            seen: None,
            heard: Some(Heard::default()),
            retold: false,
            positions: &|_| None,
            scrolled: &mut scrolled,
            announcements: &mut announcements,
            born: default(),
            came: Vec::new(),
            went: Vec::new(),
        };
        let branch = match before {
            Some(mut branch) => {
                reconciler.update(&mut branch, blueprint);
                branch
            }
            None => reconciler.draw(blueprint),
        };
        queue.apply(world);
        branch
    }
}

/// Everything that a page is made of, in its order.
fn told(world: &World, entity: Entity, depth: usize, lines: &mut Vec<String>) {
    let node = world.entity(entity);
    let spoken = node.get::<Waits>().map(|waits| waits.0.clone());
    let spoken = spoken.or_else(|| node.get::<AccessibilityNode>().map(|node| (**node).clone()));
    let text = (
        node.get::<Text>(),
        node.get::<TextFont>(),
        node.get::<TextColor>(),
        node.get::<LineHeight>(),
        node.get::<TextLayout>().map(|layout| (layout.justify, layout.linebreak)),
    );
    let asks = (node.get::<Asks>(), node.get::<TapAsks>(), node.get::<HeldAsks>());
    let cards = (node.get::<DragCard>().map(|card| &card.0), node.get::<DropInto>().map(|into| &into.0));
    let shown = (node.get::<Pictured>(), node.get::<Lines>(), node.get::<BackgroundColor>());
    let marks = (node.contains::<Button>(), node.get::<TabIndex>().map(|index| index.0), node.contains::<ScrollArea>());
    let field = node.get::<EditableText>().map(|field| (field.value().to_string(), field.max_characters));
    let more = (node.contains::<KeepsEndInView>(), node.get::<TypingDot>().map(|dot| dot.0), node.get::<Pickable>());
    lines.push(format!(
        "{depth} {:?} {:?} {:?} {text:?} {asks:?} {cards:?} {shown:?} {marks:?} {field:?} {more:?} {spoken:?}",
        node.get::<Name>(),
        node.get::<Node>(),
        node.get::<Painted>(),
    ));
    for child in node.get::<Children>().into_iter().flatten() {
        told(world, *child, depth + 1, lines);
    }
}

fn all(world: &World, branch: &Branch) -> Vec<String> {
    let mut lines = Vec::new();
    told(world, branch.entity, 0, &mut lines);
    lines
}

#[test]
fn any_page_made_from_any_other_is_the_page_drawn_from_nothing() {
    let mut bench = Bench::new();
    let mut chance = fastrand::Rng::with_seed(7);
    let many = bench.scenes.len();
    assert!(many > 100, "{many}");
    let pairs = (0..PAIRS).map(|pair| match pair % 2 {
        // Half of them are pages that follow one another.
        0 => {
            let at = chance.usize(1..many);
            (at - 1, at)
        }
        _ => (chance.usize(..many), chance.usize(..many)),
    });
    for (from, to) in pairs.collect::<Vec<_>>() {
        let (before, after) = (bench.blueprint(from), bench.blueprint(to));
        let mut world = World::new();
        let fresh = bench.draw(&mut world, None, after.clone());
        let mut other = World::new();
        let branch = bench.draw(&mut other, None, before);
        let branch = bench.draw(&mut other, Some(branch), after);
        let (fresh, made) = (all(&world, &fresh), all(&other, &branch));
        let names = (&bench.scenes[from].name, &bench.scenes[to].name);
        for (fresh, made) in fresh.iter().zip(&made) {
            assert_eq!(made, fresh, "{names:?}");
        }
        assert_eq!(made.len(), fresh.len(), "{names:?}");
        let kept = other.query::<&Node>().iter(&other).count();
        assert_eq!(kept, made.len(), "{names:?}: nothing is left behind");
    }
}

#[test]
fn a_page_that_says_the_same_again_writes_nothing() {
    let mut bench = Bench::new();
    let mut world = World::new();
    for at in [0, bench.scenes.len() / 2] {
        let blueprint = bench.blueprint(at);
        let branch = bench.draw(&mut world, None, blueprint.clone());
        world.clear_trackers();
        let since = world.increment_change_tick();
        let branch = bench.draw(&mut world, Some(branch), blueprint);
        let now = world.increment_change_tick();
        for one in branch.all() {
            let node = world.entity(one.entity);
            let changed = |ticks: Option<bevy::ecs::change_detection::ComponentTicks>| {
                ticks.is_some_and(|ticks| ticks.is_changed(since, now))
            };
            assert!(!changed(node.get_change_ticks::<Node>()) && !changed(node.get_change_ticks::<Text>()));
            assert!(!changed(node.get_change_ticks::<AccessibilityNode>()));
        }
    }
}
