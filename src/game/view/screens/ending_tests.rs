//! The end of a mission is short and says the thing; the rest is one tap further.

use std::path::Path;

use bevy::prelude::Vec2;

use crate::app::{self, GirlIntent, Intent, Settings, Sheet};
use crate::game::model::Model;
use crate::game::view::element::{Content, Element};
use crate::game::view::frame::Frame;
use crate::game::view::{ViewCx, page};
use crate::game::{Kit, scenes};
use crate::mission::TextKey;
use crate::words::{Said, Sentence};

/// The most words of a page that ends a mission.
const MOST_WORDS: usize = 52;

fn kit() -> Kit {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap()
}

/// What can be read on a page.
fn read(element: &Element) -> Vec<&Said> {
    let own = if let Content::Text { text, .. } = &element.content { Some(text) } else { None };
    own.into_iter().chain(element.children.iter().flat_map(read)).collect()
}

fn drawn(kit: &Kit, stage: &mut Model, app: app::App) -> Element {
    stage.show(app);
    let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, 100, kit.theme());
    page(&ViewCx::new(stage, kit.theme(), frame), stage.app())
}

#[test]
fn the_end_of_every_mission_is_short_and_its_question_is_one_tap_further() {
    let kit = kit();
    let missions: Vec<_> = kit.content.pack().missions.keys().map(ToString::to_string).collect();
    let mut scenes = scenes(&kit.content, &[], &missions).unwrap();
    scenes.retain(|scene| scene.name.ends_with("-wrap-up"));
    assert_eq!(scenes.len(), missions.len());
    let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
    let mut stage = kit.stage(game).unwrap();
    for scene in scenes {
        let mut app = scene.app;
        for language in ["nl", "fr", "en"] {
            app.apply(Intent::Girl(GirlIntent::Speak(kit.language(Some(language)).unwrap())));
            // A mission that is a draft in a language is left where she changes to it.
            let Some(mission) = app.run().map(|run| run.mission().id.clone()) else { continue };
            let of = |part: &str| Some(Sentence::Pack(TextKey::of_mission(&mission, part)));
            let ending = drawn(&kit, &mut stage, app.clone());
            let said = read(&ending);
            let words: Vec<_> = said.iter().flat_map(|said| said.words.split_whitespace()).collect();
            assert!(words.len() <= MOST_WORDS, "{} in {language}: {} words: {words:?}", scene.name, words.len());
            let shows = |all: &[&Said], part: &str| all.iter().any(|said| said.key == of(part));
            assert!(shows(&said, "remember") && !shows(&said, "closing") && !shows(&said, "talk"), "{}", scene.name);
            let mut further = app.clone();
            further.apply(Intent::Girl(GirlIntent::Open(Sheet::Talk)));
            let further = drawn(&kit, &mut stage, further);
            let said = read(&further);
            assert!(shows(&said, "closing") && shows(&said, "talk"), "{}", scene.name);
        }
    }
}

#[test]
fn what_falls_lies_still_within_a_second_and_a_half() {
    let kit = kit();
    let time = &kit.theme().time;
    assert!(time.fall + 6 * time.stagger <= 1500);
}
