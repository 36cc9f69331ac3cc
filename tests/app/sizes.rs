//! Every page in windows of every size: no text cut off or in a box that is not its own, no control on another, nothing
//! outside the page.

use std::collections::BTreeSet;

use bevy::prelude::*;
use bevy::window::WindowResized;
use gps::app::Settings;
use gps::game::{Scene, misfits};
use gps::words::Language;

use crate::player::Player;

/// Screens and windows that there are: whole, less their bars, halves, tablets upright; and odd ones between.
#[rustfmt::skip]
const SIZES: [(u32, u32); 40] = [
    (1280, 720),
    (1280, 680),
    (1280, 740),
    (1280, 768),
    (1280, 800),
    (1280, 1024),
    (1360, 768),
    (1366, 641),
    (1366, 697),
    (1366, 728),
    (1366, 730),
    (1366, 740),
    (1366, 749),
    (1366, 768),
    (1440, 820),
    (1440, 847),
    (1440, 900),
    (1536, 730),
    (1536, 790),
    (1536, 864),
    (1600, 830),
    (1600, 900),
    (1680, 1000),
    (1680, 1050),
    (1707, 960),
    (1920, 969),
    (1920, 1010),
    (1920, 1080),
    (1920, 1200),
    (2160, 1440),
    (2560, 1080),
    (2560, 1440),
    (3840, 2160),
    (1024, 768),
    (1024, 600),
    (800, 600),
    (768, 1024),
    (800, 1280),
    (820, 1180),
    (1311, 737),
];

/// One mission of every kind, so that each page of each kind comes by.
#[rustfmt::skip]
const MISSIONS: [&str; 8] = [
    "my-stop-button",
    "stays-or-goes",
    "teasing",
    "squad-sticker",
    "jealous",
    "letter-to-jade",
    "my-circle",
    "our-pact",
];

fn resize(player: &mut Player, (width, height): (u32, u32)) {
    let window = player.window;
    player.app.world_mut().get_mut::<Window>(window).unwrap().resolution.set(width as f32, height as f32);
    player.app.world_mut().write_message(WindowResized { window, width: width as f32, height: height as f32 });
    player.wait(2);
}

/// The pages, of each step its first and its last.
fn pages(player: &Player) -> Vec<Scene> {
    let all = player.pages(&MISSIONS.map(ToOwned::to_owned));
    let step = |scene: &Scene| {
        let (name, turn) = scene.name.rsplit_once('-').unwrap_or((&scene.name, ""));
        turn.parse::<u8>().map_or_else(|_| scene.name.clone(), |_| name.to_owned())
    };
    let steps: Vec<_> = all.iter().map(step).collect();
    let is_edge = |at: usize| at == 0 || steps[at - 1] != steps[at] || steps.get(at + 1) != Some(&steps[at]);
    all.into_iter().enumerate().filter(|(at, _)| is_edge(*at)).map(|(_, scene)| scene).collect()
}

/// What does not fit in these windows.
fn sweep(language: &str, text: u16) -> BTreeSet<String> {
    let mut player = Player::new();
    let pages = pages(&player);
    assert!(pages.len() > 80, "{}", pages.len());
    let mut found = BTreeSet::new();
    for (width, height) in SIZES {
        resize(&mut player, (width, height));
        for Scene { name, app } in &pages {
            let settings = Settings {
                text,
                language: Language::parse(language).unwrap(),
                reduced_motion: true,
                sound: false,
                ..app.settings().clone()
            };
            player.show(app.clone().with_settings(settings));
            let misfits = misfits(player.app.world_mut()).into_iter();
            found.extend(misfits.map(|misfit| format!("{width}x{height} at {text} %: {name}: {misfit}")));
        }
    }
    found
}

#[test]
fn every_page_fits_in_windows_of_forty_sizes() {
    let found = sweep("nl", 100);
    assert!(found.is_empty(), "{} misfits: {found:#?}", found.len());
}

#[test]
fn every_page_fits_in_them_in_a_longer_language() {
    let found = sweep("fr", 100);
    assert!(found.is_empty(), "{} misfits: {found:#?}", found.len());
}

#[test]
fn every_page_fits_in_them_in_a_longer_language_with_the_largest_text() {
    let found = sweep("fr", 200);
    assert!(found.is_empty(), "{} misfits: {found:#?}", found.len());
}
