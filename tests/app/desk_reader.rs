//! The desk for who does not see it and who works it by keys: its name, its headings, the letters that a Belgian keyboard
//! writes, and what the keys are at.

use accesskit::{Action, ActionRequest, Node, NodeId, Role, TreeId};
use bevy::a11y::ActionRequest as Effect;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiOutput};
use gps::app::{DeskIntent, DeskView, Intent, Scene, SessionIntent};
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
