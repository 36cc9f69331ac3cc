//! What is drawn knows which sentence it says, in whatever language its words are.

use std::collections::BTreeMap;

use bevy::prelude::*;
use gps::app::{GirlIntent, Intent};
use gps::game::model::Model;
use gps::game::view::spawn::Says;
use gps::mission::kinds::Play;
use gps::mission::kinds::chat::Bubble;
use gps::mission::{Command, TextKey};
use gps::words::{Language, Sentence};

use crate::player::Player;

/// What stands nowhere in the game.
const OWN: &str = "Ik hou van wolken";

impl Player {
    /// The texts that are drawn, each with the sentence it is.
    fn texts(&mut self) -> BTreeMap<Entity, (String, Option<Sentence>)> {
        let world = self.app.world_mut();
        let mut texts = world.query::<(Entity, &Text, Option<&Says>)>();
        let texts = texts.iter(world);
        texts.map(|(entity, text, says)| (entity, (text.0.clone(), says.map(|says| says.0.clone())))).collect()
    }

    /// The lines and answers of the chat so far, as they are found in the pack.
    fn conversation(&self) -> Vec<TextKey> {
        let run = self.gps().run().unwrap();
        let Some((step, Play::Chat(chat))) = run.step() else { panic!("a chat is played") };
        let part = |bubble: &Bubble| match bubble {
            Bubble::Line(line) => format!("say-{}", line.id),
            Bubble::Answer(id) => format!("answer-{id}"),
        };
        let parts = chat.bubbles().iter().map(part);
        parts.map(|part| TextKey::of_step(&run.mission().id, &step.id, &part)).collect()
    }

    fn words_of(&self, key: &TextKey) -> String {
        self.app.world().resource::<Model>().texts().get(key)
    }
}

#[test]
fn every_sentence_of_a_chat_keeps_its_key_while_it_is_told_in_another_language() {
    let mut player = Player::new();
    player.walk_in();
    player.play("group-pressure");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let answer = player.gps().run().unwrap().choices();
    let answer = answer.into_iter().find(|command| matches!(command, Command::Choose(_))).unwrap();
    for command in [answer, Command::Hurry] {
        player.ask(Intent::Girl(GirlIntent::Run(command)));
    }
    let keys = player.conversation();
    assert!(keys.len() > 3, "{keys:?}");
    let before = player.texts();
    for key in &keys {
        let drawn = before.values().any(|text| *text == (player.words_of(key), Some(Sentence::Pack(key.clone()))));
        assert!(drawn, "{key} is drawn without its key: {before:#?}");
    }
    player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())));
    let after = player.texts();
    for key in keys {
        let sentence = Some(Sentence::Pack(key.clone()));
        let of_key = |(_, (_, says)): &(&Entity, &(String, Option<Sentence>))| *says == sentence;
        let (was, is) = (before.iter().find(of_key).unwrap(), after.iter().find(of_key).unwrap());
        assert_eq!(was.0, is.0, "{key} is another node");
        assert_eq!(is.1.0, player.words_of(&key));
        assert_ne!(was.1.0, is.1.0, "{key} is told in French now");
    }
}

#[test]
fn what_she_wrote_herself_has_no_key() {
    let mut player = Player::new();
    player.walk_in();
    player.open_her_own_words();
    player.ask(Intent::Girl(GirlIntent::Run(Command::Write(OWN.to_owned().into()))));
    player.ask(Intent::Girl(GirlIntent::Run(Command::Seal)));
    let texts = player.texts();
    let own: Vec<_> = texts.values().filter(|(words, _)| words == OWN).collect();
    assert_eq!(own, [&(OWN.to_owned(), None)]);
}

#[test]
fn a_picture_button_knows_the_sentence_it_is_called_by() {
    let mut player = Player::new();
    player.walk_in();
    let settings = player.thing("Instellingen").entity;
    let says = player.app.world().get::<Says>(settings).map(|says| says.0.clone());
    assert_eq!(says, Some(Sentence::interface("settings")));
}
