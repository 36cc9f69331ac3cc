//! Restless hands: random taps, keys, sizes of the window, actions of a screen reader, phones and idle times over all pages,
//! the desk and a session, from a seed. It ends where the program would, and prints how the memory went.
//!
//! `cargo bench --profile dev --bench restless` plays for a minute; `RESTLESS_MINUTES` and `RESTLESS_SEED` ask for more.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot go on has failed, and prints")]

#[path = "../tests/app/player.rs"]
#[expect(dead_code, reason = "a bench does less than the tests")]
mod player;
#[path = "../tests/app/pointer.rs"]
#[expect(dead_code, reason = "a bench does less than the tests")]
mod pointer;
#[path = "support/small.rs"]
mod small;

use std::alloc::System;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::time::{Duration, Instant};

use accesskit::{Action, ActionRequest, NodeId, Role, TreeId};
use bevy::a11y::ActionRequest as Request;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiOutput};
use gps::app::{Effect, GirlIntent, Intent, Page, PhonesEffect, PhonesIntent, RequestId, SessionIntent, SystemIntent};
use gps::game::model::Model;
use gps::session::{DeviceReply, DeviceRequest, Pick, SeatId};
use gps::words::Language;
use player::Player;
use pointer::Hand;
use zeroizing_alloc::ZeroAlloc;

/// As in the program.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

const KEYS: [(KeyCode, Key); 16] = [
    (KeyCode::Tab, Key::Tab),
    (KeyCode::Tab, Key::Tab),
    (KeyCode::Enter, Key::Enter),
    (KeyCode::Enter, Key::Enter),
    (KeyCode::Space, Key::Space),
    (KeyCode::Escape, Key::Escape),
    (KeyCode::ArrowDown, Key::ArrowDown),
    (KeyCode::ArrowRight, Key::ArrowRight),
    (KeyCode::PageDown, Key::PageDown),
    (KeyCode::PageUp, Key::PageUp),
    (KeyCode::ShiftLeft, Key::Shift),
    (KeyCode::Backspace, Key::Backspace),
    (KeyCode::F6, Key::F6),
    (KeyCode::F7, Key::F7),
    (KeyCode::F8, Key::F8),
    (KeyCode::F12, Key::F12),
];

/// How often each thing is done, of a hundred.
const DO: [(u8, fn(&mut Restless)); 9] = [
    (42, Restless::act_as_a_reader),
    (16, Restless::tap),
    (8, Restless::drag),
    (12, Restless::press),
    (4, Restless::write),
    (4, Restless::resize),
    (6, Restless::phone),
    (4, Restless::restyle),
    (4, Restless::come_or_go),
];

struct Restless {
    player: Player,
    chance: fastrand::Rng,
    requests: u64,
    seats: Vec<SeatId>,
    seen: BTreeMap<String, usize>,
}

impl Restless {
    fn one(&mut self) {
        let mut at = self.chance.u8(0..100);
        for (share, act) in DO {
            if at < share {
                act(self);
                break;
            }
            at -= share;
        }
        if self.player.gps().cover().is_some() && self.chance.u8(0..8) == 0 {
            self.player.ask(Intent::Girl(GirlIntent::Uncover));
        }
        let page = name_of(self.player.gps().page());
        *self.seen.entry(page).or_default() += 1;
    }

    /// What the program holds that could grow.
    fn holds(&self) -> String {
        let world = self.player.app.world();
        let images = world.resource::<Assets<Image>>();
        let pixels: usize = images.iter().filter_map(|(_, image)| image.data.as_ref()).map(Vec::len).sum();
        let entities = world.entities().len();
        let atlases: usize = world.resource::<bevy::text::FontAtlasSet>().iter().map(|(_, all)| all.len()).sum();
        format!("{entities} entities, {} pictures of {} MB, {atlases} atlases", images.len(), pixels / 1_000_000)
    }

    /// On the stage or at the desk, whichever is in view.
    fn act_as_a_reader(&mut self) {
        let stage: Vec<_> = self
            .player
            .things()
            .into_iter()
            .filter(|thing| thing.focusable)
            .map(|thing| NodeId(thing.entity.to_bits()))
            .collect();
        let world = self.player.app.world_mut();
        for mut context in world.query::<&mut EguiContext>().iter_mut(world) {
            context.get_mut().enable_accesskit();
        }
        let mut outputs = world.query::<&EguiOutput>();
        let controls = [Role::Button, Role::RadioButton, Role::TextInput, Role::CheckBox];
        let desk = outputs
            .iter(world)
            .filter_map(|output| output.platform_output.accesskit_update.as_ref())
            .flat_map(|update| &update.nodes)
            .filter(|(_, node)| controls.contains(&node.role()) && !node.is_disabled())
            .map(|(id, _)| *id);
        let all: Vec<_> = stage.into_iter().chain(desk).collect();
        let Some(&target_node) = (!all.is_empty()).then(|| &all[self.chance.usize(..all.len())]) else { return };
        let action = if self.chance.u8(0..10) == 0 { Action::Focus } else { Action::Click };
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        self.player.app.world_mut().write_message(Request(request));
        self.player.wait(2);
    }

    fn place(&mut self) -> Vec2 {
        let window = self.player.app.world().get::<Window>(self.player.window).unwrap();
        Vec2::new(window.width() * self.chance.f32(), window.height() * self.chance.f32())
    }

    fn hand(&mut self) -> Hand {
        if self.chance.bool() { Hand::Mouse } else { Hand::Finger(self.chance.u64(0..3)) }
    }

    fn tap(&mut self) {
        let (hand, at) = (self.hand(), self.place());
        if self.chance.bool() { self.player.tap_at(hand, at) } else { self.player.tap_in_one_frame(hand, at) }
    }

    fn drag(&mut self) {
        let (hand, from, to) = (self.hand(), self.place(), self.place());
        self.player.press_at(hand, from);
        self.player.carry(hand, from, to);
        self.player.let_go(hand, to);
    }

    fn press(&mut self) {
        let (code, key) = KEYS[self.chance.usize(..KEYS.len())].clone();
        if self.chance.bool() { self.player.press(code, key) } else { self.player.strike(code, key) }
    }

    fn write(&mut self) {
        let words = ["Hoi", "é ê ß", "سارا", "👋🏽", "Мария", "  ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];
        self.player.type_word(words[self.chance.usize(..words.len())]);
    }

    fn resize(&mut self) {
        let (width, height) = (self.chance.u32(240..2600), self.chance.u32(180..1700));
        self.player.resize(width as f32, height as f32);
    }

    fn phone(&mut self) {
        self.requests += 1;
        let seat = (!self.seats.is_empty()).then(|| self.seats[self.chance.usize(..self.seats.len())]);
        let question = self.player.gps().session().and_then(|session| session.participants().question());
        let of = question.map_or(0, |question| question.choices.len());
        let (mark, vote) = (self.chance.u64(..), self.chance.u32(0..6));
        let request = match (self.chance.u8(0..5), seat) {
            (0 | 1, Some(seat)) => {
                DeviceRequest::Answer { seat, vote, pick: Pick(vec![self.chance.usize(0..=of)]), of, mark }
            }
            (2, Some(seat)) => DeviceRequest::Write { seat, words: "Mag ik نعم zeggen? 😢".into(), mark },
            (3, Some(seat)) => DeviceRequest::Leave(seat),
            _ => DeviceRequest::Join { goes_round: self.chance.bool(), phone: None },
        };
        let now = Duration::from_secs(self.requests);
        let intent = PhonesIntent::Request { id: RequestId(self.requests), now, request };
        let applied = self.player.app.world_mut().resource_mut::<Model>().apply(Intent::Phones(intent));
        for effect in applied.effects {
            if let Effect::Phones(PhonesEffect::Answer(_, Ok(DeviceReply::Seated(seat)))) = effect {
                self.seats.push(seat);
            }
        }
        // The oldest phones are forgotten, as a drawer does.
        let over = self.seats.len().saturating_sub(20);
        self.seats.drain(..over);
        self.player.ask(Intent::Session(SessionIntent::PhonesChanged));
    }

    fn restyle(&mut self) {
        let languages = ["nl", "fr", "en", "ar-XB"];
        let intent = match self.chance.u8(0..3) {
            0 => GirlIntent::Speak(Language::parse(languages[self.chance.usize(..languages.len())]).unwrap()),
            1 => GirlIntent::TextSize([100, 150, 200][self.chance.usize(..3)]),
            _ => GirlIntent::ReduceMotion(self.chance.bool()),
        };
        self.player.ask(Intent::Girl(intent));
    }

    /// So that no page holds her for long.
    fn come_or_go(&mut self) {
        match self.chance.u8(0..6) {
            0 => self.player.ask(Intent::System(SystemIntent::Idle)),
            1 => self.player.ask(Intent::Girl(GirlIntent::Uncover)),
            2 => self.player.ask(Intent::Girl(GirlIntent::Leave)),
            3 => self.player.walk_in(),
            4 => {
                self.player.walk_in();
                let missions: Vec<_> = self.player.gps().pack().missions.keys().cloned().collect();
                let mission = missions[self.chance.usize(..missions.len())].clone();
                self.player.ask(Intent::Girl(GirlIntent::Play(mission)));
            }
            _ => self.player.wait(20),
        }
    }
}

/// The page's kind, by the name of its variant.
fn name_of(page: Page) -> String {
    format!("{page:?}").chars().take_while(|letter| letter.is_alphanumeric()).collect()
}

/// What the program takes of the memory alone, in MB.
fn memory() -> f64 {
    let rollup = fs::read_to_string("/proc/self/smaps_rollup").unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("Pss:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn asked<T: std::str::FromStr>(name: &str) -> Option<T> {
    env::var(name).ok()?.parse().ok()
}

fn main() {
    let minutes: f64 = asked("RESTLESS_MINUTES").unwrap_or(if small::in_small() { 0.2 } else { 1.0 });
    let seed: u64 = asked("RESTLESS_SEED").unwrap_or(20_261_127);
    let mut restless = Restless {
        player: Player::new(),
        chance: fastrand::Rng::with_seed(seed),
        requests: 0,
        seats: Vec::new(),
        seen: BTreeMap::new(),
    };
    let (begun, length) = (Instant::now(), Duration::from_secs_f64(minutes * 60.0));
    let mut actions = 0_u64;
    println!("seed {seed}, {minutes} minutes; memory of the program alone");
    let mut next = Duration::ZERO;
    while begun.elapsed() < length {
        if begun.elapsed() >= next {
            println!(
                "{:>6.1} min {actions:>9} actions {:>7.0} MB; {}",
                begun.elapsed().as_secs_f64() / 60.0,
                memory(),
                restless.holds()
            );
            next += length / 10;
        }
        restless.one();
        actions += 1;
    }
    println!("{minutes:>6.1} min {actions:>9} actions {:>7.0} MB; {}", memory(), restless.holds());
    println!("pages: {:?}", restless.seen);
}
