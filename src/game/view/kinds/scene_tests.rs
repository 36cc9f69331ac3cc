//! The picture of a scene answers: after each way another one is in view, with her in it, and before none is.

use std::path::Path;

use super::*;
use crate::app::{self, Settings};
use crate::game::view::element::Content;
use crate::game::view::frame::Frame;
use crate::game::view::page;
use crate::game::{Kit, scenes};
use crate::mission::Run;
use crate::mission::kinds::Play as Played;

fn pictures(element: &Element, into: &mut Vec<String>) {
    if let Content::Picture(picture) = &element.content {
        into.push(format!("{picture:?}"));
    }
    for child in &element.children {
        pictures(child, into);
    }
}

#[test]
fn every_way_has_a_picture_of_what_follows_with_her_in_it() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
    let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
    let mut stage = kit.stage(game).unwrap();
    for size in [Vec2::new(1280.0, 720.0), Vec2::new(800.0, 1280.0)] {
        let frame = Frame::new(size, 1.0, 100, kit.theme());
        let mut ways = Vec::new();
        for scene in scenes(&kit.content, &[], &["listening".to_owned()]).unwrap() {
            let Some((_, Played::Scene(play))) = scene.app.run().and_then(Run::step) else { continue };
            if !scene.name.contains("listening-scene") {
                continue;
            }
            let way = play.way().cloned();
            stage.show(scene.app.clone());
            let cx = ViewCx::new(&stage, kit.theme(), frame);
            let mut seen = Vec::new();
            pictures(&page(&cx, stage.app()), &mut seen);
            let is_she_there = seen.iter().any(|picture| picture.contains("HerFigure"));
            assert_eq!(is_she_there, way.is_some(), "{}: {seen:#?}", scene.name);
            if let Some(way) = way {
                let head = format!("marie-head-{}", way.face.slug());
                assert!(seen.iter().any(|picture| picture.contains(&head)), "{}: {head}", scene.name);
                ways.push(seen);
            }
        }
        assert_eq!(ways.len(), 3);
        assert!(ways[0] != ways[1] && ways[1] != ways[2] && ways[0] != ways[2]);
    }
}
