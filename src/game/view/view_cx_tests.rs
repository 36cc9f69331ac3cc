//! Every sentence on every page still knows which one it is.

use std::collections::HashSet;
use std::path::Path;

use bevy::prelude::Vec2;

use super::*;
use crate::app::Settings;
use crate::game::view::element::Content;
use crate::game::view::page;
use crate::game::{Kit, scenes};
use crate::pack::model::{HelpStep, Module, Person};
use crate::pack::sessions::{Break, ReadyQuestion};

/// The sentences of the pack that pages show.
fn sentences(pack: &Pack) -> Vec<TextKey> {
    let missions = pack.missions.values().flat_map(|mission| mission.texts());
    let people = pack.people.values().flat_map(Person::texts);
    let modules = pack.modules.iter().flat_map(Module::texts);
    let steps = pack.help.steps.iter().flat_map(HelpStep::texts);
    let lines = pack.help.steps.iter().flat_map(|step| &step.lines).flat_map(HelpLine::texts);
    let breaks = pack.sessions.breaks.iter().flat_map(Break::texts);
    let questions = pack.sessions.questions.iter().map(ReadyQuestion::text);
    missions.chain(people).chain(modules).chain(steps).chain(lines).chain(breaks).chain(questions).collect()
}

/// Everything that an element and the parts in it say, shown or only read aloud.
fn said<'a>(element: &'a Element, all: &mut Vec<&'a Said>) {
    match &element.content {
        Content::Text { text, .. } => all.push(text),
        Content::Field(field) => all.push(&field.label),
        Content::Box | Content::Picture(_) | Content::Drawing(_) | Content::Dots => {}
    }
    all.extend(element.behaviour.act.as_ref().and_then(|act| act.label.as_ref()));
    all.extend(element.speech.as_ref().and_then(|speech| speech.label.as_ref()));
    for child in &element.children {
        said(child, all);
    }
}

#[test]
fn no_sentence_of_the_pack_is_on_any_page_of_any_mission_without_its_key() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
    let missions: Vec<_> = kit.content.pack().missions.keys().map(ToString::to_string).collect();
    let mut scenes = scenes(&kit.content, &[], &missions).unwrap();
    scenes.retain(|scene| !scene.app.desk_in_view());
    let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
    let mut stage = kit.stage(game).unwrap();
    let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, stage.app().settings().text, kit.theme());
    let words: HashSet<String> = sentences(kit.content.pack()).iter().map(|key| stage.texts().get(key)).collect();
    let mut found = HashSet::new();
    for scene in scenes {
        stage.show(scene.app);
        let cx = ViewCx::new(&stage, kit.theme(), frame);
        let page = page(&cx, stage.app());
        let mut all = Vec::new();
        said(&page, &mut all);
        for said in all {
            match &said.key {
                Some(Sentence::Pack(key)) => {
                    assert_eq!(said.words, stage.texts().get(key), "{} says {key} otherwise", scene.name);
                    found.insert(key.clone());
                }
                Some(Sentence::Interface(key)) => assert!(stage.words().has(key), "{}: {key}", scene.name),
                None => assert!(!words.contains(&said.words), "{}: “{said}” has lost its key", scene.name),
            }
        }
    }
    // What the tour leaves out are the ways that it does not take.
    assert!(found.len() * 2 > words.len(), "{} of {}", found.len(), words.len());
}
