//! What the group sees, small, on the desk that leads it.

use bevy::a11y::AccessibilityNode;
use bevy::camera::RenderTarget;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::prelude::*;
use bevy::ui_widgets::Button;
use gps::app::{Intent, SessionIntent};
use gps::game::view::spawn::PageRoot;
use gps::session::{AgendaPosition, Part, Plan};

use super::player::Player;

/// What is drawn on a picture.
struct Small {
    words: Vec<String>,
    /// How many of its nodes can be touched, reached or heard.
    alive: usize,
    size: UVec2,
}

/// What lies on the small picture; none where there is none.
fn small(player: &mut Player) -> Option<Small> {
    let world = player.app.world_mut();
    let mut cameras = world.query::<(Entity, &RenderTarget)>();
    let on_pictures: Vec<_> =
        cameras.iter(world).filter_map(|(camera, target)| Some((camera, target.as_image()?.clone()))).collect();
    assert!(on_pictures.len() <= 1, "there is one at most");
    let (camera, image) = on_pictures.into_iter().next()?;
    let size = world.resource::<Assets<Image>>().get(&image).unwrap().size();
    let mut roots = world.query::<(Entity, &UiTargetCamera)>();
    let root = roots.iter(world).find(|(_, target)| target.0 == camera).map(|(root, _)| root).unwrap();
    let mut parents = world.query::<&Children>();
    let nodes: Vec<_> = std::iter::once(root).chain(parents.query(world).iter_descendants(root)).collect();
    let is_alive = |node: &&Entity| {
        let node = world.entity(**node);
        node.get::<AccessibilityNode>().is_some_and(|told| told.label().is_some() || told.value().is_some())
            || node.contains::<TabIndex>()
            || node.contains::<TabGroup>()
            || node.contains::<Button>()
    };
    let alive = nodes.iter().filter(is_alive).count();
    Some(Small { words: words(world, &nodes), alive, size })
}

fn words(world: &World, nodes: &[Entity]) -> Vec<String> {
    nodes.iter().filter_map(|node| world.get::<Text>(*node)).map(|text| text.0.clone()).collect()
}

/// The words on the page itself.
fn large(player: &mut Player) -> Vec<String> {
    let world = player.app.world_mut();
    let page = world.query_filtered::<Entity, With<PageRoot>>().single(world).unwrap();
    let mut parents = world.query::<&Children>();
    let nodes: Vec<_> = parents.query(world).iter_descendants(page).collect();
    words(world, &nodes)
}

fn leading() -> Player {
    let mut player = Player::new();
    player.ask(Intent::Session(SessionIntent::Desk));
    assert!(small(&mut player).is_none(), "no session, nothing that a group sees");
    let parts = vec![Part::Mission("base/jealous".parse().unwrap()), Part::Closing];
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts, ..Plan::default() })));
    player
}

#[test]
fn the_desk_shows_what_the_group_sees_and_follows_it() {
    let mut player = leading();
    let sees = |player: &mut Player, words: &str| {
        small(player).is_some_and(|small| small.words.iter().any(|text| text.contains(words)))
    };
    assert!(sees(&mut player, "Welkom"));
    while player.gps().session().unwrap().position() != AgendaPosition::Part(0) {
        player.ask(Intent::Session(SessionIntent::Forward));
    }
    let mut words = small(&mut player).unwrap().words;
    player.ask(Intent::Session(SessionIntent::Switch));
    assert!(small(&mut player).is_none(), "in its own window it stands large");
    let mut page = large(&mut player);
    words.sort();
    page.sort();
    assert_eq!(words, page);
    player.ask(Intent::Session(SessionIntent::Switch));
    assert!(small(&mut player).is_some());
}

#[test]
fn nothing_on_it_can_be_touched_reached_or_heard() {
    let mut player = leading();
    assert_eq!(small(&mut player).unwrap().alive, 0);
    player.ask(Intent::Session(SessionIntent::Forward));
    assert_eq!(small(&mut player).unwrap().alive, 0);
}

#[test]
fn a_second_screen_has_it_too_and_it_goes_with_the_session() {
    let mut player = leading();
    player.ask(Intent::Session(SessionIntent::Projector(true)));
    player.wait(3);
    let small_size = small(&mut player).unwrap().size;
    assert!(small_size.x > small_size.y && small_size.x < 1280, "{small_size}");
    player.ask(Intent::Session(SessionIntent::End(Vec::new())));
    player.ask(Intent::Session(SessionIntent::LeaveDesk));
    player.wait(2);
    assert!(small(&mut player).is_none(), "{:?}", player.gps().page());
}
