//! A frame of the stage with sixty cards on it, without a graphics driver: everything the game and the engine's layout,
//! text and picking do themselves; the frame in which a line comes in a chat, beside the same page built from nothing; and
//! the frame that hides the game behind the puzzle, from the key to the last node. Prints medians and the slowest of twenty
//! beside the 16 ms that a frame has.
//!
//! Measured as the game is played, in the everyday profile: `cargo bench --profile dev --bench stage_frame`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench that cannot go on has failed, and prints")]

#[path = "../tests/app/player.rs"]
#[expect(dead_code, reason = "a bench does less than the tests")]
mod player;
#[path = "support/small.rs"]
mod small;

use std::alloc::System;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use gps::app::{self, GirlIntent, Intent, ProfileIntent, Settings};
use gps::game::model::Ask;
use gps::game::view::redraw::DrawnPage;
use gps::mission::kinds::Kind;
use gps::mission::{Command, Mission};
use gps::pack::{Content, Folder, Layer, Stacked, load};
use gps::words::Language;
use player::Player;
use zeroizing_alloc::ZeroAlloc;

/// As in the program.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// What a frame may take, in milliseconds.
const BUDGET: f64 = 16.0;
const CARDS: usize = 60;
fn frames() -> usize {
    if small::in_small() { 4 } else { 100 }
}

/// The shipped mission whose first step is a collage.
const MODEL: &str = "squad-sticker";
/// The shipped mission whose first step is a chat, and how many lines come one after the other in it here.
const CHAT: &str = "group-pressure";
const LINES: usize = 12;

/// The shipped pack with a collage of so many pieces, more than a page holds.
fn crowded() -> Content {
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"));
    let mut pack = load(&folder).pack.unwrap();
    let mut mission: Mission = pack.missions[&MODEL.into()].as_ref().clone();
    let Kind::Collage(collage) = &mut mission.steps[0].kind else { panic!("{MODEL} begins with a collage") };
    let shipped = collage.pieces.clone();
    collage.pieces = (0..CARDS)
        .map(|number| {
            let mut piece = shipped[number % shipped.len()].clone();
            // Beyond the shipped pieces every name is new; its words are missing then, and an ellipsis stands for them.
            if number >= shipped.len() {
                piece.id = format!("{}-{number}", piece.id).as_str().into();
            }
            piece
        })
        .collect();
    pack.missions.insert(MODEL.into(), Arc::new(mission));
    let mut mission: Mission = pack.missions[&CHAT.into()].as_ref().clone();
    let Kind::Chat(chat) = &mut mission.steps[0].kind else { panic!("{CHAT} begins with a chat") };
    // The first line again and again: the same words, as a chat of average length says them.
    let line = chat.beats[0].says[0].clone();
    chat.beats[0].says = vec![line; LINES];
    pack.missions.insert(CHAT.into(), Arc::new(mission));
    Content::with(Stacked::new([Layer::new("base", folder)]), pack)
}

fn time(player: &mut Player, mut before: impl FnMut(&mut Player, usize)) -> Vec<Duration> {
    let mut times: Vec<_> = (0..frames())
        .map(|frame| {
            before(player, frame);
            let start = Instant::now();
            player.app.update();
            start.elapsed()
        })
        .collect();
    times.sort();
    times
}

fn time_once(player: &mut Player, before: impl FnOnce(&mut Player)) -> Duration {
    before(player);
    let start = Instant::now();
    player.app.update();
    start.elapsed()
}

/// Presses the key that hides everything; the next frame feels it.
fn hide(player: &mut Player) {
    player.app.world_mut().write_message(KeyboardInput {
        key_code: KeyCode::F12,
        logical_key: Key::F12,
        state: ButtonState::Pressed,
        text: None,
        repeat: false,
        window: player.window,
    });
}

fn print(what: &str, times: &[Duration]) {
    let ms = |at: usize| times[at].as_secs_f64() * 1000.0;
    let (median, slow) = (ms(times.len() / 2), ms(times.len() * 95 / 100));
    println!("{what:<44} {median:>8.2} ms {slow:>8.2} ms {:>8.2} x of {BUDGET} ms", median / BUDGET);
}

/// Frames of a chat at rest, frames in which a line comes, and such frames with the page built from nothing. They take
/// turns, so that whatever else the machine does disturbs all three alike, and what follows from one is over before the
/// next.
fn lines(player: &mut Player, chat: &app::App) -> [Vec<Duration>; 3] {
    let mut all = [const { Vec::new() }; 3];
    for frame in 0..frames() {
        if frame.is_multiple_of((LINES - 1) / 2) {
            player.show(chat.clone());
        }
        for (at, times) in all.iter_mut().enumerate() {
            player.wait(2);
            times.push(time_once(player, |player| {
                if at == 2 {
                    player.app.world_mut().resource_mut::<DrawnPage>().build_anew();
                }
                if at > 0 {
                    player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(Command::Next))));
                }
            }));
        }
    }
    for times in &mut all {
        times.sort();
    }
    all
}

fn main() {
    let mut player = Player::new();
    let mut app = app::App::new(crowded(), Settings::new(Language::parse("nl").unwrap()), true);
    let pieces = {
        let mission = &app.pack().missions[&MODEL.into()];
        let Kind::Collage(collage) = &mission.steps[0].kind else { panic!("{MODEL} begins with a collage") };
        collage.pieces.iter().map(|piece| piece.id.clone()).collect::<Vec<_>>()
    };
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(ProfileIntent::Guest));
    app.apply(Intent::Girl(GirlIntent::Play(MODEL.into())));
    player.show(app);
    player.settle();

    println!("{:<44} {:>11} {:>11}", format!("{CARDS} cards on the page"), "median", "19 of 20");
    let rest = time(&mut player, |_, _| {});
    print("at rest, were it drawn", &rest);
    // A tap puts a piece on the board and the next takes it back.
    let tap = time(&mut player, |player, frame| {
        let piece = pieces[frame / 2 % 12].clone();
        let command = if frame.is_multiple_of(2) { Command::Choose(piece) } else { Command::Lift(piece) };
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(command))));
    });
    print("the frame that shows a tap", &tap);
    let tap = time(&mut player, |player, frame| {
        let piece = pieces[frame / 2 % 12].clone();
        let command = if frame.is_multiple_of(2) { Command::Choose(piece) } else { Command::Lift(piece) };
        player.app.world_mut().resource_mut::<DrawnPage>().build_anew();
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(command))));
    });
    print("the same, with the page built from nothing", &tap);
    let after = time(&mut player, |player, frame| {
        // Swelling cards move in every frame after a tap.
        if frame.is_multiple_of(10) {
            let command = Command::Choose(pieces[20 + frame / 10].clone());
            player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Run(command))));
            player.app.update();
        }
    });
    print("the frames after it", &after);
    let mut chat = player.gps().clone();
    // Nothing swells, and no line comes by itself meanwhile: what is measured is the one line.
    chat.apply(Intent::Girl(GirlIntent::ReduceMotion(true)));
    chat.apply(Intent::Girl(GirlIntent::Play(CHAT.into())));
    player.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
    let [rest, line, anew] = lines(&mut player, &chat);
    print("a chat at rest, were it drawn", &rest);
    print("the frame that shows a line of a chat", &line);
    print("the same, with the page built from nothing", &anew);
    let over_rest = |times: &[Duration]| times[times.len() / 2].saturating_sub(rest[rest.len() / 2]).as_secs_f64();
    println!(
        "{:<44} {:>8.2} of it",
        "a line over rest, as a share of its rebuild",
        over_rest(&line) / over_rest(&anew)
    );
    player.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(100)));
    let first = time_once(&mut player, hide);
    println!("{:<44} {:>8.2} ms", "the first frame that hides it", first.as_secs_f64() * 1000.0);
    let cover = time(&mut player, |player, _| {
        player.ask(Intent::Girl(GirlIntent::Uncover));
        hide(player);
    });
    print("the frame that hides it", &cover);
    let back = time(&mut player, |player, _| {
        hide(player);
        player.wait(1);
        player.app.world_mut().write_message(Ask(Intent::Girl(GirlIntent::Uncover)));
    });
    print("the frame that shows it again", &back);
}
