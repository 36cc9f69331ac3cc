//! The desk for who does not see it and who works it by keys: its name, its headings, the letters that a Belgian keyboard
//! writes, and what the keys are at.

use std::sync::Arc;

use accesskit::{Action, ActionRequest, Node, NodeId, Role, Toggled, TreeId};
use bevy::a11y::ActionRequest as Effect;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiOutput};
use gps::app::{CardPage, DeskIntent, DeskView, Intent, LookedUp, Reads, Scene, SessionIntent};
use gps::game::model::Model;
use gps::mission::TextKey;
use gps::session::{Part, Plan};

use crate::player::Player;

impl Player {
    /// The desk's nodes, as a screen reader is told of them.
    fn desk_tree(&mut self) -> Vec<(NodeId, Node)> {
        let world = self.app.world_mut();
        for mut context in world.query::<&mut EguiContext>().iter_mut(world) {
            context.get_mut().enable_accesskit();
        }
        self.wait(2);
        let world = self.app.world_mut();
        let mut outputs = world.query::<&EguiOutput>();
        let updates = outputs.iter(world).filter_map(|output| output.platform_output.accesskit_update.as_ref());
        updates.flat_map(|update| update.nodes.clone()).collect()
    }

    fn at_desk_with_a_plan() -> Self {
        let mut player = Self::new();
        player.ask(Intent::Session(SessionIntent::Desk));
        let plan = Plan { name: "Onze avond".into(), parts: vec![Part::Closing], ..Plan::default() };
        player.ask(Intent::Desk(DeskIntent::Take(Box::new(plan))));
        player.wait(2);
        player
    }
}

#[test]
fn the_desk_says_what_it_is_and_its_headings_are_headings() {
    let mut player = Player::at_desk_with_a_plan();
    let tree = player.desk_tree();
    let root = tree.iter().find(|(_, node)| node.role() == Role::Window).unwrap();
    assert_eq!(root.1.label(), Some("Bureau van de begeleider"));
    let headings: Vec<_> = tree.iter().filter(|(_, node)| node.role() == Role::Heading).collect();
    assert!(!headings.is_empty());
    assert!(headings.iter().all(|(_, node)| node.level().is_some() && node.label().is_some()), "{headings:?}");
}

#[test]
fn an_accent_that_space_writes_stands_in_the_field() {
    let mut player = Player::at_desk_with_a_plan();
    player.ask(Intent::Desk(DeskIntent::Show(DeskView::Protocol)));
    player.ask(Intent::Desk(DeskIntent::EditCard(true)));
    let is_field = |(_, node): &(NodeId, Node)| node.role() == Role::MultilineTextInput;
    let field = player.desk_tree().into_iter().find(is_field).unwrap().0;
    let request = ActionRequest { action: Action::Focus, target_tree: TreeId::ROOT, target_node: field, data: None };
    player.app.world_mut().write_message(Effect(request));
    player.wait(2);
    for text in ["^", " ", "ê"] {
        let logical_key = if text == "ê" { Key::Character(text.into()) } else { Key::Space };
        for state in [ButtonState::Pressed, ButtonState::Released] {
            player.app.world_mut().write_message(KeyboardInput {
                key_code: KeyCode::Space,
                logical_key: logical_key.clone(),
                state,
                text: Some(text.into()),
                repeat: false,
                window: player.window,
            });
            player.wait(2);
        }
    }
    let Scene::Desk(desk) = player.gps().scene() else { panic!("the desk is open") };
    let written: Vec<_> = desk.edits.iter().flatten().map(|(_, words)| words.as_str()).collect();
    assert_eq!(written, ["^ ê"]);
}

impl Player {
    /// What a screen reader comes to, from the beginning to the end.
    fn reading_order(&mut self) -> Vec<String> {
        let tree = self.desk_tree();
        let find = |id: &NodeId| tree.iter().find(|(one, _)| one == id).map(|(_, node)| node);
        let mut left = vec![tree.iter().find(|(_, node)| node.role() == Role::Window).unwrap().0];
        let mut order = Vec::new();
        while let Some(id) = left.pop() {
            let Some(node) = find(&id) else { continue };
            let name = node.label().or(node.value()).unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
            order.push(name);
            left.extend(node.children().iter().rev());
        }
        order
    }

    /// Where these words of the interface are come to; each of them must be.
    fn come_to(&mut self, names: &[&str]) -> Vec<usize> {
        let order = self.reading_order();
        let words = self.app.world().resource::<Model>().words();
        let place = |name: &&str| {
            let words = words.get(&TextKey::value(*name));
            order.iter().position(|one| *one == words).unwrap_or_else(|| panic!("no “{words}” among {order:#?}"))
        };
        names.iter().map(place).collect()
    }
}

#[test]
fn what_a_counsellor_does_comes_before_what_she_reads() {
    for (width, height) in [(1280.0, 720.0), (800.0, 900.0)] {
        let mut player = Player::new();
        player.resize(width, height);
        player.ask(Intent::Session(SessionIntent::Desk));
        let pack = Arc::clone(player.gps().pack());
        let plan = Plan::ready(&pack.sessions.plans[0], &pack);
        player.ask(Intent::Desk(DeskIntent::Take(Box::new(plan.clone()))));
        player.wait(2);
        // The plans, how many girls, begin; then the guide.
        let prepared = player.come_to(&["desk-plans", "desk-add", "desk-girls", "desk-begin", "desk-guide"]);
        assert!(prepared.is_sorted(), "{width}: {prepared:?}");

        player.ask(Intent::Session(SessionIntent::begin(plan)));
        player.wait(2);
        let led = player.come_to(&["desk-told", "desk-back", "desk-on", "desk-agenda", "desk-notes", "desk-guide"]);
        assert!(led.is_sorted(), "{width}: {led:?}");
    }
}

#[test]
fn what_is_pressed_at_the_desk_is_told_apart_and_what_only_decorates_is_not_told() {
    let mut player = Player::at_desk_with_a_plan();
    let pack = Arc::clone(player.gps().pack());
    player.ask(Intent::Desk(DeskIntent::Take(Box::new(Plan::ready(&pack.sessions.plans[0], &pack)))));
    player.wait(2);
    let tree = player.desk_tree();
    let is_pressed = |node: &&Node| [Role::Button, Role::RadioButton].contains(&node.role());
    let mut names: Vec<_> = tree.iter().map(|(_, node)| node).filter(is_pressed).map(|node| node.label()).collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|two| two[0] == two[1]).collect();
    assert!(names.len() > 20 && twice.is_empty(), "{twice:?}");
    let told = tree.iter().map(|(_, node)| node).filter(|node| !node.is_hidden());
    let nothing = |node: &&Node| {
        let name = node.label().or(node.value()).unwrap_or_default();
        name == "•" || node.role() == Role::Image && name.is_empty()
    };
    let nothing: Vec<_> = told.filter(nothing).collect();
    assert!(nothing.is_empty(), "{nothing:?}");
}

#[test]
fn what_stays_pressed_says_so_and_what_is_one_of_several_is_told_apart() {
    let mut player = Player::at_desk_with_a_plan();
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    player.wait(2);
    let told = |player: &mut Player, key: &str| {
        let words = player.app.world().resource::<Model>().words().get(&TextKey::value(key));
        let tree = player.desk_tree();
        let node = tree.iter().map(|(_, node)| node).find(|node| node.label() == Some(words.as_str())).unwrap();
        (node.role(), node.toggled())
    };
    player.ask(Intent::Session(SessionIntent::Forward));
    player.ask(Intent::Session(SessionIntent::Forward));
    let hides = TextKey::attribute("desk-time", "hide");
    let hides = player.app.world().resource::<Model>().words().get(&hides);
    let hides_told = |player: &mut Player| {
        let tree = player.desk_tree();
        let node = tree.iter().map(|(_, node)| node).find(|node| node.label() == Some(hides.as_str())).unwrap();
        (node.role(), node.toggled())
    };
    assert_eq!(hides_told(&mut player), (Role::Button, Some(Toggled::False)));
    player.ask(Intent::Session(SessionIntent::HideTimer(true)));
    assert_eq!(hides_told(&mut player), (Role::Button, Some(Toggled::True)));
    // Its words change: a state beside them would say the opposite.
    assert_eq!(told(&mut player, "desk-pause"), (Role::Button, None));
    assert_eq!(told(&mut player, "desk-notes").0, Role::RadioButton);
}

impl Player {
    /// A click on what the desk calls so.
    fn click_at_desk(&mut self, name: &str) {
        let is_it = |(_, node): &(NodeId, Node)| node.label() == Some(name) && node.supports_action(Action::Click);
        let tree = self.desk_tree();
        let target_node = tree.iter().find(|one| is_it(one)).unwrap_or_else(|| panic!("no “{name}”")).0;
        let request = ActionRequest { action: Action::Click, target_tree: TreeId::ROOT, target_node, data: None };
        self.app.world_mut().write_message(Effect(request));
        self.wait(3);
    }

    /// Whether the desk says this somewhere.
    fn desk_says(&mut self, key: &TextKey) -> bool {
        let texts = self.app.world().resource::<Model>().texts().get(key);
        self.reading_order().contains(&texts)
    }

    /// A word of the interface.
    fn word(&self, key: &TextKey) -> String {
        self.app.world().resource::<Model>().words().get(key)
    }

    /// The words a screen reader comes to on the card, without the short ones of lists and buttons.
    fn card_lines(&mut self) -> Vec<String> {
        // The window is called like its page, and the card like the button that shows it.
        let title = self.app.world().resource::<Model>().words().get(&TextKey::value("desk-protocol"));
        let mut lines = self.reading_order();
        lines.remove(0);
        lines.retain(|line| line.chars().count() > 8 && *line != title);
        lines.sort_unstable();
        lines
    }
}

#[test]
fn a_difficult_moment_is_one_press_away_in_a_session_and_the_next_opens_it() {
    let mut player = Player::at_desk_with_a_plan();
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    player.wait(2);
    let moment = player.gps().pack().moments[3].clone();
    assert!(!player.desk_says(&moment.text("when")));
    let words = player.word(&TextKey::value("desk-moments"));
    player.click_at_desk(&words);
    assert!(player.desk_says(&moment.text("when")) && !player.desk_says(&moment.text("say")));
    let when = player.app.world().resource::<Model>().texts().get(&moment.text("when"));
    player.click_at_desk(&when);
    for part in ["say", "not", "then"] {
        assert!(player.desk_says(&moment.text(part)), "{part}");
    }
    let over = player.word(&TextKey::attribute("desk-moments", "over"));
    player.click_at_desk(&over);
    assert!(!player.desk_says(&moment.text("when")));
}

#[test]
fn what_she_answers_stands_beside_the_ready_question_and_on_the_page_of_the_box() {
    let mut player = Player::at_desk_with_a_plan();
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    let question = player.gps().pack().sessions.question(&"froze".into()).unwrap().clone();
    let answer: Vec<_> = question.answer().collect();
    let say = |player: &mut Player| answer.iter().filter(|key| player.desk_says(key)).count();
    player.ask(Intent::Desk(DeskIntent::Read(Reads::QuestionBox)));
    assert_eq!(say(&mut player), 0);
    player.ask(Intent::Desk(DeskIntent::LookUp(Some(LookedUp::Answer(question.id.clone())))));
    assert_eq!(say(&mut player), 4);
    player.ask(Intent::Desk(DeskIntent::LookUp(None)));
    for act in [SessionIntent::OpenBox(true), SessionIntent::WriteSlip("Mag dat?".into()), SessionIntent::PutSlip] {
        player.ask(Intent::Session(act));
    }
    assert_eq!(say(&mut player), 0);
    let slip = player.gps().session().unwrap().participants().slips()[0].id;
    player.ask(Intent::Session(SessionIntent::ShowSlip(slip, Some(question.id))));
    player.ask(Intent::Desk(DeskIntent::Read(Reads::Notes)));
    assert_eq!(say(&mut player), 4);
}

#[test]
fn the_words_of_a_serious_slip_go_only_when_she_says_that_she_copied_them() {
    let mut player = Player::at_desk_with_a_plan();
    player.ask(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    for act in [
        SessionIntent::OpenBox(true),
        SessionIntent::WriteSlip("Ik durf niet naar huis.".into()),
        SessionIntent::PutSlip,
    ] {
        player.ask(Intent::Session(act));
    }
    player.ask(Intent::Desk(DeskIntent::Read(Reads::QuestionBox)));
    let rule = player.word(&TextKey::attribute("desk-slips", "rule"));
    assert!(player.reading_order().contains(&rule), "with every slip");
    let slip = player.gps().session().unwrap().participants().slips()[0].id;
    player.ask(Intent::Session(SessionIntent::TakeSeriously(slip)));
    let written = player.word(&TextKey::attribute("desk-serious", "written"));
    player.click_at_desk(&written);
    assert_eq!(player.gps().session().unwrap().serious().len(), 1, "it is asked first");
    let yes = player.word(&TextKey::attribute("desk-sure-written", "yes"));
    player.click_at_desk(&yes);
    assert!(player.gps().session().unwrap().serious().is_empty());
}

#[test]
fn every_line_of_the_card_is_told_once_and_only_on_its_page() {
    const PAGES: [(CardPage, &str); 5] = [
        (CardPage::Now, "say-believe"),
        (CardPage::Tonight, "step-inform"),
        (CardPage::Tomorrow, "step-secrecy"),
        (CardPage::Around, "slip-copy"),
        (CardPage::Call, "field-contact"),
    ];
    for (width, one_page) in [(1280.0, true), (800.0, false)] {
        let mut player = Player::at_desk_with_a_plan();
        player.resize(width, 720.0);
        player.ask(Intent::Desk(DeskIntent::Show(DeskView::Protocol)));
        for (page, _) in PAGES {
            player.ask(Intent::Desk(DeskIntent::TurnCard(page)));
            player.wait(2);
            let lines = player.card_lines();
            let twice: Vec<_> = lines.windows(2).filter(|two| two[0] == two[1]).collect();
            assert!(lines.len() > 10 && twice.is_empty(), "{width} {page:?}: {twice:?}");
            for (other, attribute) in PAGES {
                let words =
                    player.app.world().resource::<Model>().texts().get(&TextKey::attribute("protocol", attribute));
                let is_told = lines.iter().any(|line| line.starts_with(&words));
                // The house's own contact stands in the first block, the numbers of all in the last.
                let home = if attribute == "field-contact" { CardPage::Now } else { other };
                assert_eq!(is_told, !one_page || home == page, "{width} {page:?}: {attribute}");
            }
        }
    }
}
