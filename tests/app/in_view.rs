//! What the keys come to is seen whole: with its ring, and with the line above it that says what it is.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;
use gps::app::{GirlIntent, Intent, Sheet};
use gps::mission::Command;

use crate::player::Player;

/// What the ring takes on each side, in logical pixels.
const RING: f32 = 8.0;

impl Player {
    /// Where a node lies, in logical pixels.
    pub fn lies_at(&self, node: Entity) -> Rect {
        let world = self.app.world();
        let computed = world.get::<ComputedNode>(node).unwrap();
        let at = world.get::<UiGlobalTransform>(node).unwrap().affine().translation;
        let logical = computed.inverse_scale_factor();
        Rect::from_center_size(at * logical, computed.size() * logical)
    }

    /// The scroll area that a node lies in.
    fn area_round(&self, node: Entity) -> Option<Entity> {
        let mut at = node;
        while let Some(child_of) = self.app.world().get::<ChildOf>(at) {
            at = child_of.parent();
            if self.app.world().get::<ScrollArea>(at).is_some() {
                return Some(at);
            }
        }
        None
    }

    /// The line that says what a field is.
    fn line_of(&mut self, field: Entity) -> Option<Entity> {
        let label = self.app.world().get::<AccessibilityNode>(field)?.label()?.to_owned();
        let world = self.app.world_mut();
        let mut texts = world.query::<(Entity, &Text)>();
        texts.iter(world).find(|(_, text)| text.0.replace(['\u{2068}', '\u{2069}'], "") == label).map(|(line, _)| line)
    }

    /// Goes through a page by Tab; what is not seen whole.
    fn hidden_by_tab(&mut self) -> (usize, Vec<String>) {
        let (mut looked, mut hidden) = (0, Vec::new());
        for turn in 0..60 {
            self.strike(KeyCode::Tab, Key::Tab);
            self.wait(3);
            let Some(focused) = self.app.world().resource::<InputFocus>().get() else { continue };
            let Some(area) = self.area_round(focused) else { continue };
            let seen = self.lies_at(area);
            let ringed = self.lies_at(focused).inflate(RING);
            if ringed.height() > seen.height() {
                continue;
            }
            looked += 1;
            let name = self.focused().map(|thing| thing.name).unwrap_or_default();
            let is_in = |place: Rect| place.min.y >= seen.min.y - 0.5 && place.max.y <= seen.max.y + 0.5;
            if !is_in(ringed) {
                hidden.push(format!("{turn}: the ring of “{name}” at {ringed:?} in {seen:?}"));
            }
            if let Some(line) = self.line_of(focused).map(|line| self.lies_at(line)).filter(|line| !is_in(*line)) {
                hidden.push(format!("{turn}: the line of “{name}” at {line:?} in {seen:?}"));
            }
        }
        (looked, hidden)
    }
}

#[test]
fn what_tab_comes_to_is_seen_with_its_ring_and_the_line_it_is_called_by() {
    for size in [100, 200] {
        let mut player = Player::with_assets(
            &std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"),
            if size == 100 { (1280, 560) } else { (1280, 720) },
        );
        player.walk_in();
        player.ask(Intent::Girl(GirlIntent::TextSize(size)));
        for sheet in [Sheet::Space, Sheet::Settings] {
            player.ask(Intent::Girl(GirlIntent::Open(sheet)));
            let (looked, hidden) = player.hidden_by_tab();
            assert!(looked > 20, "{looked} of the controls scroll");
            assert!(hidden.is_empty(), "{size} %, {sheet:?}: {hidden:#?}");
            player.ask(Intent::Girl(GirlIntent::Back));
        }
        player.open_her_own_words();
        player.ask(Intent::Girl(GirlIntent::Run(Command::Hurry)));
        let (looked, hidden) = player.hidden_by_tab();
        assert!(looked > 5, "{looked} of the controls scroll");
        assert!(hidden.is_empty(), "{size} %, a letter: {hidden:#?}");
    }
}

#[test]
fn the_message_that_is_open_is_seen_in_the_list_beside_it() {
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut player = Player::with_assets(&assets, (1280, 720));
    player.walk_in();
    let help = &player.gps().pack().module(&"help".into()).unwrap();
    let (first, last) = (help.missions[0].clone(), help.missions[help.missions.len() - 1].clone());
    for mission in [last, first] {
        player.ask(Intent::Girl(GirlIntent::ShowRoute));
        player.ask(Intent::Girl(GirlIntent::OpenModule("help".into())));
        player.ask(Intent::Girl(GirlIntent::OpenMessage(mission.clone())));
        player.wait(3);
        let world = player.app.world_mut();
        let mut items = world.query::<(Entity, &AccessibilityNode)>();
        let open =
            items.iter(world).find(|(_, node)| node.role() == Role::ListItem && node.is_selected() == Some(true));
        let open = open.map(|(open, _)| open).unwrap();
        let seen = player.lies_at(player.area_round(open).unwrap());
        let line = player.lies_at(open);
        assert!(line.min.y >= seen.min.y && line.max.y <= seen.max.y, "{mission}: {line:?} in {seen:?}");
    }
}
