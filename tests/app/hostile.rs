//! What a girl and a counsellor see where a pack, or the disk it lies on, is broken or means harm.

use std::fs;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::input::keyboard::Key;
use bevy::log::tracing::subscriber;
use bevy::log::tracing_subscriber::fmt;
use bevy::prelude::*;
use gps::app::{GirlIntent, Intent, Sheet, SystemIntent};
use gps::game::media::Media;
use gps::pack::{Content, Folder, Layer, Source, Stacked};

use crate::player::Player;
use crate::support::copy_of_the_game;

/// The game with a file of its pack changed; where nothing is given, the file is missing.
fn changed(path: &str, text: Option<&str>) -> (tempfile::TempDir, Player) {
    let folder = copy_of_the_game();
    let file = folder.path().join("assets/packs/base").join(path);
    match text {
        Some(text) => fs::write(file, text).unwrap(),
        None => fs::remove_file(file).unwrap(),
    }
    let player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    (folder, player)
}

#[test]
fn whatever_help_ron_is_a_girl_finds_the_emergency_numbers_in_her_language() {
    for help in [None, Some("(steps: ["), Some(""), Some("(steps: [])")] {
        let (_folder, mut player) = changed("help.ron", help);
        for (language, danger) in [("nl", "Nu gevaar"), ("fr", "Danger maintenant"), ("en", "Danger now")] {
            player.ask(Intent::Girl(GirlIntent::Speak(gps::words::Language::parse(language).unwrap())));
            player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
            for sight in ["112", "116 000", danger] {
                assert!(player.sees(sight), "{help:?} {language}: {sight}");
            }
            assert!(
                player.things().iter().all(|thing| thing.name != "…"),
                "{help:?} {language}: every sentence is there"
            );
            player.ask(Intent::Girl(GirlIntent::Back));
        }
    }
}

#[test]
fn a_number_that_is_none_is_not_shown_and_the_built_in_one_stands_in() {
    let good = fs::read_to_string("assets/packs/base/help.ron").unwrap();
    let bad = good.replace("\"112\"", "\"bel mama\"").replace("116 000", "116 OOO").replace("\"102\"", "\"\"");
    let (_folder, mut player) = changed("help.ron", Some(&bad));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert!(player.sees("112") && player.sees("116 000") && player.sees("101"));
    assert!(!player.sees("bel mama") && !player.sees("OOO"));
    // Nobody there speaks her language any more: the line that is left says what it speaks.
    assert!(player.sees("Een luisterlijn") && player.sees("103") && player.sees("Ze spreken Français"));
}

#[test]
fn what_was_left_out_is_in_the_log_once_there_is_one_and_at_the_counsellors_door() {
    let folder = copy_of_the_game();
    fs::write(folder.path().join("assets/packs/base/help.ron"), "(steps: [").unwrap();
    let log = Arc::new(Log::default());
    let subscriber = fmt().with_ansi(false).with_writer(Arc::clone(&log)).finish();
    let player =
        subscriber::with_default(subscriber, || Player::with_assets(&folder.path().join("assets"), (1280, 720)));
    let log = String::from_utf8(log.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).unwrap();
    assert!(log.contains("help.ron:1:9: error P002"), "{log}");
    assert_eq!(player.gps().content().left_out(), ["help.ron"]);
}

/// What is logged.
#[derive(Default)]
struct Log(Mutex<Vec<u8>>);

impl io::Write for &Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The shipped pack on a disk that gives up no picture as long as it is stuck.
struct Stuck {
    pack: Folder,
    is_stuck: Arc<AtomicBool>,
}

impl Source for Stuck {
    fn files(&self) -> io::Result<Vec<String>> {
        self.pack.files()
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        while path.starts_with("media/") && self.is_stuck.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.pack.read(path)
    }

    fn name(&self) -> &str {
        self.pack.name()
    }
}

/// How many pictures in view have something drawn in them.
fn drawn(player: &mut Player) -> usize {
    let world = player.app.world_mut();
    let shown: Vec<_> = world.query::<&ImageNode>().iter(world).map(|node| node.image.clone()).collect();
    let images = world.resource::<Assets<Image>>();
    let has_ink = |image: &Image| image.data.as_ref().is_some_and(|data| data.iter().any(|byte| *byte > 0));
    shown.iter().filter_map(|image| images.get(image)).filter(|image| has_ink(image)).count()
}

/// A game past the door, on a disk that is stuck.
fn stuck() -> (Player, Arc<AtomicBool>) {
    let mut player = Player::new();
    player.app.world_mut().resource_mut::<Media>().wait_for(Duration::ZERO);
    let is_stuck = Arc::new(AtomicBool::new(true));
    let stuck = Stuck { pack: Folder::new("assets/packs/base"), is_stuck: Arc::clone(&is_stuck) };
    let content = Content::read(Stacked::new([Layer::new("base", stuck)])).0.unwrap();
    player.ask(Intent::System(SystemIntent::ContentChanged(content)));
    player.walk_in();
    (player, is_stuck)
}

/// If a frame waited for a picture, this would go on for ever.
#[test]
fn a_picture_that_never_comes_keeps_neither_the_page_nor_the_cover_waiting() {
    let (mut player, is_stuck) = stuck();
    assert!(player.is_on_route() && player.sees("Vrienden en liefde"));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert!(player.sees("112"));
    player.press(KeyCode::F12, Key::F12);
    assert!(player.gps().cover().is_some());
    is_stuck.store(false, Ordering::Relaxed);
}

#[test]
fn a_picture_is_hung_where_it_was_waited_for_when_it_comes() {
    let (mut player, is_stuck) = stuck();
    player.ask(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    let before = drawn(&mut player);
    is_stuck.store(false, Ordering::Relaxed);
    player.app.world_mut().resource_mut::<Media>().wait_for(Duration::from_mins(1));
    // As long as something is awaited the window draws on.
    for _ in 0..10_000 {
        player.wait(1);
        if drawn(&mut player) > before + 3 {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("nothing was hung");
}

#[test]
fn a_pack_with_nothing_to_play_is_no_game_that_is_over() {
    let folder = copy_of_the_game();
    fs::remove_dir_all(folder.path().join("assets/packs/base/modules")).unwrap();
    let mut player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    player.walk_in();
    assert!(player.sees("Hier is nog niets te spelen") && !player.sees("Je hebt alles gespeeld"));
}
