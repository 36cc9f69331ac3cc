//! What a group reads is large enough for a wall, and what leads on stands at the end of the foot of every page.

use std::path::Path;

use bevy::prelude::Vec2;

use crate::app::{self, Settings};
use crate::game::theme::{Hue, Theme};
use crate::game::view::element::{Content, Element};
use crate::game::view::frame::Frame;
use crate::game::view::widgets::FOOT;
use crate::game::view::{ViewCx, page};
use crate::game::{Kit, scenes};

/// The pages of the group that are its own: what a mission shows is made for one girl too, and what a girl does who has
/// the device is near her eyes.
const ON_THE_WALL: [&str; 16] = [
    "recalled-pact",
    "welcome",
    "welcome-phones",
    "message",
    "asked-phones",
    "picture",
    "asked-hands",
    "spoken",
    "slip",
    "serious",
    "paused",
    "told",
    "break",
    "closing",
    "sky",
    "goodbye",
];

/// The height of the page the design is made for.
const HEIGHT: f32 = 720.0;

/// Draws every page of the tour and hands it over with its name.
fn each_page(mut see: impl FnMut(&str, &Element, &Theme)) {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
    let scenes = scenes(&kit.content, &[], &[]).unwrap();
    let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
    let mut stage = kit.stage(game).unwrap();
    let frame = Frame::new(Vec2::new(1280.0, HEIGHT), 1.0, stage.app().settings().text, kit.theme());
    for scene in scenes.into_iter().filter(|scene| !scene.app.desk_in_view()) {
        stage.show(scene.app);
        let cx = ViewCx::new(&stage, kit.theme(), frame);
        see(&scene.name, &page(&cx, stage.app()), kit.theme());
    }
}

/// The texts that are no part of a button, and how high they are set.
fn read(element: &Element, theme: &Theme, found: &mut Vec<(String, f32)>) {
    if element.behaviour.act.is_some() || element.key.as_deref() == Some(FOOT) {
        return;
    }
    if let Content::Text { text, style, .. } = &element.content {
        found.push((text.to_string(), theme.style(*style).size * theme.rem.landscape));
    }
    for child in &element.children {
        read(child, theme, found);
    }
}

#[test]
fn what_the_group_reads_is_a_twenty_fourth_of_the_page_high_at_least() {
    let mut seen = 0;
    each_page(|name, page, theme| {
        if !name.strip_prefix("room-").is_some_and(|name| ON_THE_WALL.contains(&name)) {
            return;
        }
        seen += 1;
        let mut found = Vec::new();
        // Below the bar.
        for part in page.children.iter().skip(1) {
            read(part, theme, &mut found);
        }
        assert!(!found.is_empty(), "{name}");
        for (words, high) in found {
            assert!(high >= HEIGHT / 24.0, "{name}: “{words}” is {high} high");
        }
    });
    assert_eq!(seen, ON_THE_WALL.len());
}

/// The foot in it: first what pushes the others to the end, then what stands there.
fn foot_of(element: &Element) -> Option<&[Element]> {
    if element.key.as_deref() == Some(FOOT) {
        return Some(&element.children);
    }
    element.children.iter().find_map(foot_of)
}

#[test]
fn what_leads_on_stands_at_the_end_of_every_foot() {
    let mut several = 0;
    each_page(|name, page, _| {
        let Some(foot) = foot_of(page) else { return };
        // To step in is the one decision of a scene: no second tap of going on shall take it.
        let decides = |button: &Element| button.key.as_deref() == Some("step-in");
        let strong = |button: &Element| matches!(button.skin.fill, Hue::Strong(_)) && !decides(button);
        several += usize::from(foot.len() > 2);
        if foot.iter().any(strong) {
            assert!(foot.last().is_some_and(strong), "{name}: what leads on stands at the start");
        }
    });
    assert!(several > 5, "{several}");
}
