//! Pages that live: what does not change keeps its node, and with it the caret, the hand, the scrolling and the focus; a
//! screen reader is told each sentence once.

use std::collections::BTreeMap;

use accesskit::Live;
use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use gps::app::{Contrast, GirlIntent, Intent, Sheet};
use gps::game::view::spawn::{Asks, PageRoot};
use gps::mission::ids::MissionId;
use gps::mission::kinds::Play;
use gps::mission::kinds::bodymap::Zone;
use gps::mission::kinds::chat::{Bubble, Line};
use gps::mission::{Command, TextKey};
use gps::words::Language;

use crate::player::Player;
use crate::steps::{next_move, one_of_each};

fn speak(language: &str) -> Intent {
    Intent::Girl(GirlIntent::Speak(Language::parse(language).unwrap()))
}

/// So often something is done in a step at least, in case it is done from the start.
const FEWEST_TURNS: usize = 3;

/// What may happen on any page without its meaning anything for what she does there.
fn restyles() -> Vec<(&'static str, Intent)> {
    vec![
        ("another language", speak("fr")),
        ("from right to left", speak("ar-XB")),
        ("back again", speak("nl")),
        ("larger text", Intent::Girl(GirlIntent::TextSize(150))),
        ("smaller text", Intent::Girl(GirlIntent::TextSize(100))),
        ("dark colours", Intent::Girl(GirlIntent::Contrast(Contrast::Dark))),
        ("sound", Intent::Girl(GirlIntent::Sound(true))),
    ]
}

/// A screen reader that hears what joins the tree or changes there, as the adapter for the desktop's bus tells it.
struct Ears {
    known: BTreeMap<Entity, String>,
}

impl Ears {
    fn on(player: &mut Player) -> Self {
        player.app.world().resource::<AccessibilityRequested>().set(true);
        let mut ears = Self { known: BTreeMap::new() };
        ears.hear(player);
        ears
    }

    /// What is read out now; whether something is live tells its nearest parent that says so.
    fn hear(&mut self, player: &mut Player) -> Vec<String> {
        let world = player.app.world_mut();
        let mut nodes = world.query::<(Entity, &AccessibilityNode)>();
        let mut parents = world.query::<&ChildOf>();
        let nodes: Vec<_> = nodes.iter(world).map(|(entity, node)| (entity, (**node).clone())).collect();
        let said = |entity: Entity| nodes.iter().find(|(one, _)| *one == entity).and_then(|(_, node)| node.live());
        let parents = parents.query(world);
        let named = nodes.iter().filter_map(|(entity, node)| Some((*entity, node.label()?.to_owned())));
        let all: BTreeMap<_, _> = named.collect();
        let is_live = |entity: &Entity| {
            let live = std::iter::once(*entity).chain(parents.iter_ancestors(*entity)).find_map(said);
            live == Some(Live::Polite)
        };
        let new = |(entity, name): &(&Entity, &String)| self.known.get(*entity) != Some(name) && is_live(entity);
        let heard = all.iter().filter(new).map(|(_, name)| name.clone()).collect();
        self.known = all;
        heard
    }

    /// What is read out in so many frames, one sentence a frame at most.
    fn listen(&mut self, player: &mut Player, frames: usize) -> Vec<String> {
        let mut all = Vec::new();
        for _ in 0..frames {
            player.app.update();
            let heard = self.hear(player);
            assert!(heard.len() <= 1, "{heard:?} at once, in no order");
            all.extend(heard);
        }
        all
    }
}

impl Player {
    fn lines(&self) -> Vec<String> {
        let run = self.gps().run().unwrap();
        let Some((step, Play::Chat(chat))) = run.step() else { panic!("a chat is played") };
        let words = self.gps().pack().texts.words(&self.gps().settings().language);
        let said = chat.bubbles().iter().filter_map(|bubble| match bubble {
            Bubble::Line(line) => Some(line),
            Bubble::Answer(_) => None,
        });
        let key = |line| TextKey::of_step(&run.mission().id, &step.id, &format!("say-{line}"));
        // Who says it comes first: a face tells nothing to the ear.
        let name = |line: &Line| TextKey::value(format!("person-{}", line.by.as_ref().unwrap_or_else(|| chat.with())));
        said.map(|line| format!("{}: {}", words.get(&name(line)), words.get(&key(&line.id)))).collect()
    }

    fn tell(&mut self, intent: Intent) {
        self.app.world_mut().write_message(gps::game::model::Ask(intent));
    }

    fn focus_at(&mut self, entity: Entity) {
        self.app.world_mut().resource_mut::<InputFocus>().set(entity, FocusCause::Navigated);
        self.wait(1);
    }

    fn field(&mut self) -> Entity {
        let world = self.app.world_mut();
        world.query_filtered::<Entity, With<EditableText>>().single(world).unwrap()
    }

    fn written(&mut self) -> String {
        let field = self.field();
        self.app.world().get::<EditableText>(field).unwrap().value().to_string()
    }

    /// What is drawn: the nodes with what they show and what they ask for.
    pub fn drawn(&mut self) -> BTreeMap<Entity, String> {
        let world = self.app.world_mut();
        let mut nodes = world.query::<(Entity, &Node, Option<&Text>, Option<&Asks>, Option<&AccessibilityNode>)>();
        nodes
            .iter(world)
            .map(|(entity, _, text, asks, spoken)| {
                (entity, format!("{text:?} {asks:?} {:?}", spoken.map(|node| &**node)))
            })
            .collect()
    }

    /// Everything that can be pressed.
    fn buttons(&mut self) -> std::collections::HashSet<Entity> {
        let world = self.app.world_mut();
        world.query_filtered::<Entity, With<bevy::ui_widgets::Button>>().iter(world).collect()
    }

    /// Every node with a name, by the node it lies in.
    fn named(&mut self) -> BTreeMap<(Entity, String), Entity> {
        let world = self.app.world_mut();
        let mut named = world.query::<(Entity, &Name, &ChildOf)>();
        let named = named.iter(world).filter(|(entity, ..)| world.get::<Node>(*entity).is_some());
        named.map(|(entity, name, child)| ((child.parent(), name.to_string()), entity)).collect()
    }
}

#[test]
fn a_whole_chat_is_read_out_once_and_in_its_order() {
    let mut player = Player::with_room();
    player.walk_in();
    player.play("group-pressure");
    let mut ears = Ears::on(&mut player);
    let mut heard = Vec::new();
    for turn in 0.. {
        assert!(turn < 60, "the chat never ends");
        let run = player.gps().run().unwrap();
        let Some((_, play @ Play::Chat(_))) = run.step().filter(|_| !run.step_is_done()) else { break };
        let command = next_move(play, &run.choices()).unwrap();
        // Every second line comes by itself.
        if turn % 2 == 0 || !matches!(command, Command::Hurry) {
            player.tell(Intent::Girl(GirlIntent::Run(command)));
        }
        heard.extend(ears.listen(&mut player, 40));
    }
    assert!(heard.len() > 5);
    assert_eq!(heard, player.lines());
}

#[test]
fn what_was_said_is_not_said_again_by_a_look_a_language_a_pause_or_help() {
    let mut player = Player::with_room();
    player.walk_in();
    player.play("group-pressure");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    player.settle();
    let mut ears = Ears::on(&mut player);
    for (what, intent) in restyles() {
        player.tell(intent);
        assert_eq!(ears.listen(&mut player, 6), Vec::<String>::new(), "{what}");
    }
    let back = || Intent::Girl(GirlIntent::Back);
    for (what, there, back) in [
        ("help", Intent::Girl(GirlIntent::Open(Sheet::Help)), back()),
        ("a pause", back(), back()),
        ("the cover", Intent::Girl(GirlIntent::Cover), Intent::Girl(GirlIntent::Uncover)),
    ] {
        player.tell(there);
        ears.listen(&mut player, 8);
        player.tell(back);
        assert_eq!(ears.listen(&mut player, 8), Vec::<String>::new(), "back from {what}");
    }
}

#[test]
fn after_an_answer_the_focus_waits_at_the_button_that_hurries_and_goes_on_to_the_next_answers() {
    let mut player = Player::with_room();
    player.walk_in();
    player.play("group-pressure");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let choices = player.gps().run().unwrap().choices();
    let answer = choices.into_iter().find(|command| matches!(command, Command::Choose(_))).unwrap();
    let control = player.control(&answer).unwrap();
    player.focus_at(control);
    player.strike(KeyCode::Enter, Key::Enter);
    player.wait(2);
    assert_eq!(player.focused().unwrap().name, "Sneller");
    player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let choices = player.gps().run().unwrap().choices();
    let first = choices.into_iter().find(|command| matches!(command, Command::Choose(_))).unwrap();
    let first = player.control(&first).unwrap();
    assert_eq!(player.app.world().resource::<InputFocus>().get(), Some(first));
}

#[test]
fn a_focus_that_she_moved_herself_is_left_where_it_is() {
    let mut player = Player::with_room();
    player.walk_in();
    player.play("group-pressure");
    let help = player.thing("Hulp").entity;
    player.focus_at(help);
    for command in [Command::Next, Command::Hurry] {
        player.ask(Intent::Girl(GirlIntent::Run(command)));
        assert_eq!(player.app.world().resource::<InputFocus>().get(), Some(help));
    }
    for (what, intent) in restyles() {
        player.ask(intent);
        assert_eq!(player.app.world().resource::<InputFocus>().get(), Some(help), "{what}");
    }
}

#[test]
fn the_caret_stays_while_the_page_changes_round_it() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let field = player.field();
    player.focus_at(field);
    player.type_word("Zn");
    player.strike(KeyCode::ArrowLeft, Key::ArrowLeft);
    player.wait(1);
    for (what, intent) in restyles() {
        player.ask(intent);
        assert_eq!(player.field(), field, "{what}");
    }
    player.resize(1300.0, 900.0);
    player.type_word("o");
    assert_eq!(player.written(), "Zon");
    assert_eq!(player.visit().space().nickname(), "Zon");
}

#[test]
fn what_is_selected_stays_selected_while_the_page_changes_round_it() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    let field = player.field();
    player.focus_at(field);
    player.type_word("Maan");
    let world = player.app.world_mut();
    world.get_mut::<EditableText>(field).unwrap().queue_edit(bevy::text::TextEdit::SelectAll);
    player.wait(1);
    player.ask(speak("fr"));
    player.ask(Intent::Girl(GirlIntent::Sound(true)));
    player.type_word("S");
    assert_eq!(player.written(), "S");
}

#[test]
fn a_page_keeps_how_far_it_is_scrolled_and_has_it_again_when_she_comes_back() {
    let mut player = Player::new();
    player.resize(700.0, 560.0);
    player.walk_in();
    let area = |player: &mut Player| {
        let world = player.app.world_mut();
        let mut areas = world.query_filtered::<Entity, With<bevy::ui_widgets::ScrollArea>>();
        areas.single(world).unwrap()
    };
    let at = |player: &mut Player| {
        let area = area(player);
        player.app.world().get::<ScrollPosition>(area).unwrap().y.round() as i32
    };
    let route = area(&mut player);
    player.app.world_mut().get_mut::<ScrollPosition>(route).unwrap().y = 90.0;
    player.wait(1);
    player.ask(Intent::Girl(GirlIntent::Sound(true)));
    assert_eq!((area(&mut player), at(&mut player)), (route, 90));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert_eq!(at(&mut player), 0);
    player.ask(Intent::Girl(GirlIntent::Back));
    assert_eq!(at(&mut player), 90);
    player.ask(Intent::Girl(GirlIntent::Leave));
    player.wait(12);
    player.walk_in();
    assert_eq!(at(&mut player), 0, "who comes next begins at the top");
}

#[test]
fn in_every_kind_of_step_what_stays_keeps_its_node() {
    let mut player = Player::with_room();
    for place in one_of_each(player.gps().pack()) {
        player.open(&place);
        let mut compared = 0;
        for turn in 0..100 {
            let run = player.gps().run().unwrap();
            // A step may be done before anything is done in it.
            let Some((_, play)) = run.step().filter(|_| turn < FEWEST_TURNS || !run.step_is_done()) else { break };
            let command = next_move(play, &run.choices());
            let before = player.named();
            let pressed_before = player.buttons();
            let what = format!("{place:?} turn {turn} after {command:?}");
            match command {
                Some(command) => player.ask(Intent::Girl(GirlIntent::Run(command))),
                None => player.settle(),
            }
            let (now, pressed_now) = (player.named(), player.buttons());
            for ((parent, name), node) in before {
                // What can be pressed no more, or now, is another thing under the same name.
                let same = |then: &&Entity| pressed_before.contains(&node) == pressed_now.contains(*then);
                if let Some(then) = now.get(&(parent, name.clone())).filter(same) {
                    assert_eq!(*then, node, "{what}: “{name}” is another node");
                    compared += 1;
                }
            }
        }
        assert!(compared > 5, "{place:?}: {compared}");
        for (what, intent) in restyles() {
            let before = player.named();
            let resizes = matches!(intent, Intent::Girl(GirlIntent::TextSize(_)));
            player.ask(intent);
            let now = player.named();
            if !resizes {
                assert_eq!(now, before, "{place:?} after {what}");
                continue;
            }
            let names = |all: &BTreeMap<(Entity, String), Entity>| {
                all.keys().map(|(_, name)| name.clone()).collect::<std::collections::BTreeSet<_>>()
            };
            assert_eq!(names(&now), names(&before), "{place:?} after {what}");
            // Where larger text lays a page out otherwise, what lies in another box is another node.
            for (at, node) in before {
                assert!(now.get(&at).is_none_or(|then| *then == node), "{place:?} after {what}: {}", at.1);
            }
        }
    }
}

#[test]
fn a_screen_reader_knows_where_everything_lies_whatever_it_is_called_now() {
    let mut player = Player::new();
    player.walk_in();
    for (what, intent) in restyles() {
        player.ask(intent);
        let world = player.app.world_mut();
        let mut nodes = world.query_filtered::<&AccessibilityNode, With<Node>>();
        let lost: Vec<_> = nodes.iter(world).filter(|node| node.bounds().is_none()).map(|node| node.label()).collect();
        assert!(lost.is_empty(), "{what}: {lost:?}");
    }
}

#[test]
fn one_page_root_lives_as_long_as_its_page() {
    let mut player = Player::new();
    player.walk_in();
    let root = |player: &mut Player| {
        let world = player.app.world_mut();
        world.query_filtered::<Entity, With<PageRoot>>().single(world).unwrap()
    };
    let before = root(&mut player);
    for (what, intent) in restyles() {
        player.ask(intent);
        assert_eq!(root(&mut player), before, "{what}");
    }
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert_ne!(root(&mut player), before);
}

/// A message as somebody hears it who chose it: what it is called, and what it asks.
fn message(player: &Player, id: &MissionId) -> [String; 2] {
    let gps = player.gps();
    let words = gps.pack().texts.words(&gps.settings().language);
    let of = |part: &str| words.get(&TextKey::of_mission(id, part));
    let blogger = words.get(&TextKey::value(format!("person-{}", gps.pack().missions[id].blogger)));
    [of("title"), format!("{blogger}: {}", of("brief"))]
}

#[test]
fn whoever_chooses_a_message_hears_it_and_not_what_the_stop_is_about() {
    for size in [100, 200] {
        let mut player = Player::with_room();
        player.walk_in();
        player.ask(Intent::Girl(GirlIntent::TextSize(size)));
        let module = player.gps().pack().modules.iter().find(|module| module.missions.len() > 1).unwrap().clone();
        let mut ears = Ears::on(&mut player);
        player.tell(Intent::Girl(GirlIntent::OpenModule(module.id.clone())));
        let heard = ears.listen(&mut player, 8);
        let messages = player.gps().visiting().unwrap().messages(&module.id);
        let id = |is_open| messages.iter().find(|one| one.is_open == is_open).unwrap().mission.id.clone();
        let (open, other) = (id(true), id(false));
        assert_eq!(heard, message(&player, &open));
        player.tell(Intent::Girl(GirlIntent::OpenMessage(other.clone())));
        assert_eq!(ears.listen(&mut player, 8), message(&player, &other));
        player.tell(Intent::Girl(GirlIntent::Open(Sheet::Help)));
        assert_eq!(ears.listen(&mut player, 8), Vec::<String>::new(), "help is called by its name alone");
        player.tell(Intent::Girl(GirlIntent::Back));
        assert_eq!(ears.listen(&mut player, 8), Vec::<String>::new());
    }
}

#[test]
fn what_is_laid_on_a_board_or_a_body_is_said() {
    for (mission, said) in [("squad-sticker", "Er ligt 1 stukje op."), ("body-alarm", "Er ligt 1 sticker op.")] {
        let mut player = Player::new();
        let mut opened = player.gps().clone();
        opened.open_at(mission, Some("1")).unwrap();
        player.show(opened);
        player.settle();
        let mut ears = Ears::on(&mut player);
        let lays = match player.gps().run().unwrap().step().unwrap().1 {
            Play::Collage(play) => play.waiting()[0].id.clone(),
            Play::BodyMap(_) => Zone::Head.key(),
            play => panic!("{play:?} is played"),
        };
        player.tell(Intent::Girl(GirlIntent::Run(Command::Choose(lays))));
        let heard = ears.listen(&mut player, 8);
        let plain: Vec<_> = heard.iter().map(|heard| heard.replace(['\u{2068}', '\u{2069}'], "")).collect();
        assert!(plain.iter().any(|heard| heard == said), "{plain:?}");
    }
}
