//! Two screens, one screen, and a cable that comes out.

use accesskit::{Action, Live, Role};
use bevy::ecs::system::RunSystemOnce as _;
use bevy::input::keyboard::Key;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, PrimaryWindow, WindowMode, WindowPosition};
use bevy_egui::PrimaryEguiContext;
use gps::app::{GirlIntent, Intent, SessionIntent, Sheet};
use gps::game::second_tree::{Told, tree};
use gps::game::view::spawn::PageRoot;
use gps::game::windows::{OnProjector, Projector, StandsOn};
use gps::session::{Part, Plan};

use super::player::Player;

fn monitor(player: &mut Player, at: i32) -> Entity {
    let monitor = Monitor {
        name: None,
        physical_height: 720,
        physical_width: 1280,
        physical_position: IVec2::new(at, 0),
        refresh_rate_millihertz: None,
        scale_factor: 1.0,
        video_modes: Vec::new(),
    };
    player.app.world_mut().spawn(monitor).id()
}

/// A session with the desk on one of two monitors.
fn leading(desk_on: usize) -> (Player, [Entity; 2]) {
    let mut player = Player::new();
    let monitors = [0, 1280].map(|at| monitor(&mut player, at));
    let window = player.window;
    player.app.world_mut().entity_mut(window).insert(StandsOn(monitors[desk_on]));
    player.ask(Intent::Session(SessionIntent::Desk));
    let parts = vec![Part::Mission("base/jealous".parse().unwrap()), Part::Closing];
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts, ..Plan::default() })));
    (player, monitors)
}

/// The window that is not the desk's: how it lies, and what it is called.
fn second(player: &mut Player) -> Option<(WindowMode, String)> {
    let world = player.app.world_mut();
    let mut windows = world.query_filtered::<&Window, Without<PrimaryWindow>>();
    windows.iter(world).next().map(|window| (window.mode, window.title.clone()))
}

fn desk_is_there(player: &mut Player) -> bool {
    let world = player.app.world_mut();
    world.query_filtered::<(), With<PrimaryEguiContext>>().iter(world).next().is_some()
}

fn open(player: &mut Player) {
    player.ask(Intent::Session(SessionIntent::Projector(true)));
    player.wait(2);
}

#[test]
fn the_stage_takes_the_screen_on_which_the_desk_is_not() {
    for desk_on in [0, 1] {
        let (mut player, monitors) = leading(desk_on);
        open(&mut player);
        let other = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitors[1 - desk_on]));
        assert_eq!(second(&mut player).unwrap().0, other, "the desk stands on {desk_on}");
        assert!(player.gps().led().unwrap().has_projector());
    }
}

#[test]
fn two_screens_with_the_same_picture_are_one() {
    let (mut player, monitors) = leading(0);
    player.app.world_mut().get_mut::<Monitor>(monitors[1]).unwrap().physical_position = IVec2::ZERO;
    open(&mut player);
    assert_eq!(second(&mut player).unwrap().0, WindowMode::Windowed);
}

#[test]
fn a_cable_that_comes_out_gives_the_desk_back_and_one_that_goes_in_again_the_stage() {
    let (mut player, monitors) = leading(0);
    player.ask(Intent::Session(SessionIntent::Switch));
    open(&mut player);
    assert!(desk_is_there(&mut player));
    player.app.world_mut().despawn(monitors[1]);
    player.wait(4);
    assert!(second(&mut player).is_none() && desk_is_there(&mut player));
    let world = player.app.world_mut();
    assert_eq!(world.query::<&OnProjector>().iter(world).count(), 0);
    let back = monitor(&mut player, 1280);
    player.wait(4);
    let mode = WindowMode::BorderlessFullscreen(MonitorSelection::Entity(back));
    assert_eq!(second(&mut player).unwrap().0, mode);
    player.ask(Intent::Session(SessionIntent::Projector(false)));
    player.wait(4);
    assert!(second(&mut player).is_none(), "what she closes stays closed");
    assert!(desk_is_there(&mut player));
}

#[test]
fn help_and_the_cover_on_the_groups_screen_leave_the_desk_and_every_window_is_called_after_the_puzzle() {
    let (mut player, _) = leading(0);
    open(&mut player);
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    player.wait(2);
    assert!(desk_is_there(&mut player) && player.sees("116 000"));
    player.ask(Intent::Girl(GirlIntent::Cover));
    player.wait(2);
    assert!(desk_is_there(&mut player));
    let world = player.app.world_mut();
    let titles: Vec<_> = world.query::<&Window>().iter(world).map(|window| window.title.clone()).collect();
    assert_eq!(titles, ["Schuifpuzzel", "Schuifpuzzel"]);
    player.ask(Intent::Girl(GirlIntent::Uncover));
    player.wait(2);
    assert_eq!(second(&mut player).unwrap().1, "GPS – groep");
}

#[test]
fn the_desk_comes_to_the_front_of_the_screen_it_shares() {
    let (mut player, _) = leading(0);
    open(&mut player);
    let window = player.window;
    player.app.world_mut().get_mut::<Window>(window).unwrap().focused = false;
    player.app.world_mut().write_message(Projector::ShowDesk);
    player.wait(2);
    assert!(player.app.world().get::<Window>(window).unwrap().focused);
}

#[test]
fn a_screen_reader_finds_the_page_of_the_group_in_its_window() {
    let (mut player, _) = leading(0);
    open(&mut player);
    let world = player.app.world_mut();
    let window = world.query_filtered::<Entity, (With<Window>, Without<PrimaryWindow>)>().single(world).unwrap();
    let page = world.query_filtered::<Entity, With<PageRoot>>().single(world).unwrap();
    let update = world.run_system_once(move |told: Told| tree(window, "GPS – groep", page, &told)).unwrap();
    let known: Vec<_> = update.nodes.iter().map(|(id, _)| *id).collect();
    assert!(known.contains(&update.focus) && update.tree.as_ref().unwrap().root == known[0]);
    for (_, node) in &update.nodes {
        assert!(node.children().iter().all(|child| known.contains(child)), "{node:?}");
        assert!(node.live().is_none_or(|live| live == Live::Off), "it speaks into the desk: {node:?}");
        assert!(!node.supports_action(Action::Focus), "the keys belong to the desk: {node:?}");
    }
    let named = |role| update.nodes.iter().filter(|(_, node)| node.role() == role && node.label().is_some()).count();
    assert!(named(Role::Heading) > 0 && named(Role::Label) > 0, "{update:#?}");
}

#[test]
fn on_one_screen_the_groups_window_leaves_the_desks_corner_in_view() {
    let mut player = Player::new();
    let window = player.window;
    let corner = IVec2::new(100, 80);
    player.app.world_mut().get_mut::<Window>(window).unwrap().position = WindowPosition::At(corner);
    player.ask(Intent::Session(SessionIntent::Desk));
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    open(&mut player);
    let world = player.app.world_mut();
    let second = world.query_filtered::<&Window, Without<PrimaryWindow>>().iter(world).next().unwrap();
    let WindowPosition::At(place) = second.position else { panic!("it opens anywhere: {:?}", second.position) };
    assert!(place.x > corner.x && place.y > corner.y, "{place}");
}

#[test]
fn one_key_fills_the_screen_with_a_window_and_gives_it_back() {
    let mut player = Player::new();
    let mode = |player: &Player| player.app.world().get::<Window>(player.window).unwrap().mode;
    player.press(KeyCode::F11, Key::F11);
    assert_eq!(mode(&player), WindowMode::BorderlessFullscreen(MonitorSelection::Current));
    player.press(KeyCode::F11, Key::F11);
    assert_eq!(mode(&player), WindowMode::Windowed);
}
