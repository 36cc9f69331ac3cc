//! Hands: a mouse, and fingers on the glass. What they do reaches the game as a window passes it on.

use bevy::input::ButtonState;
use bevy::input::mouse::{MouseButton, MouseButtonInput};
use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::{CursorMoved, WindowEvent, WindowResized};
use gps::game::view::drag::{DragCard, DropInto};
use gps::mission::ids::Key;

use crate::player::Player;

/// What touches the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A mouse.
    Mouse,
    /// A finger, by its number.
    Finger(u64),
}

impl Player {
    /// Puts a hand down.
    pub fn press_at(&mut self, hand: Hand, at: Vec2) {
        match hand {
            Hand::Mouse => {
                self.cursor(at);
                self.mouse_button(ButtonState::Pressed);
            }
            Hand::Finger(id) => self.touch(id, TouchPhase::Started, at),
        }
    }

    /// Moves a hand.
    pub fn move_to(&mut self, hand: Hand, at: Vec2) {
        match hand {
            Hand::Mouse => self.cursor(at),
            Hand::Finger(id) => self.touch(id, TouchPhase::Moved, at),
        }
    }

    /// Takes a hand away.
    pub fn let_go(&mut self, hand: Hand, at: Vec2) {
        self.let_go_for_a_frame(hand, at);
        self.wait(1);
    }

    /// Takes a hand away and lets one frame go by.
    pub fn let_go_for_a_frame(&mut self, hand: Hand, at: Vec2) {
        match hand {
            Hand::Mouse => self.mouse_button(ButtonState::Released),
            Hand::Finger(id) => self.touch(id, TouchPhase::Ended, at),
        }
        self.wait(1);
    }

    /// Moves a hand that is down from one place to another.
    pub fn carry(&mut self, hand: Hand, from: Vec2, to: Vec2) {
        for share in [0.3, 0.9, 1.0] {
            self.move_to(hand, from.lerp(to, share));
        }
        // The pointer feels what lies below it one frame after the page has moved.
        self.wait(1);
    }

    /// Taps a place once.
    pub fn tap_at(&mut self, hand: Hand, at: Vec2) {
        self.press_at(hand, at);
        self.let_go(hand, at);
    }

    /// Taps a place so quickly that all of it falls into one frame.
    pub fn tap_in_one_frame(&mut self, hand: Hand, position: Vec2) {
        let window = self.window;
        let events = match hand {
            Hand::Mouse => {
                let button = |state| MouseButtonInput { button: MouseButton::Left, state, window };
                let pressed =
                    [ButtonState::Pressed, ButtonState::Released].map(|state| WindowEvent::from(button(state)));
                std::iter::once(WindowEvent::from(CursorMoved { window, position, delta: None }))
                    .chain(pressed)
                    .collect()
            }
            Hand::Finger(id) => {
                let touch = |phase| WindowEvent::from(TouchInput { phase, position, window, force: None, id });
                [TouchPhase::Started, TouchPhase::Ended].map(touch).to_vec()
            }
        };
        self.app.world_mut().write_message_batch::<WindowEvent>(events);
        self.wait(2);
    }

    /// Drags a card into a box. Both must be in view.
    pub fn drag(&mut self, hand: Hand, card: &Key, into: &Key) {
        let (from, to) = (self.card_at(card), self.box_at(into));
        self.press_at(hand, from);
        self.carry(hand, from, to);
        self.let_go(hand, to);
    }

    /// A touch that the system takes away, for a gesture of its own or a palm.
    pub fn cancel(&mut self, id: u64, at: Vec2) {
        self.touch(id, TouchPhase::Canceled, at);
        self.wait(2);
    }

    /// Gives the window another size.
    pub fn resize(&mut self, width: f32, height: f32) {
        let window = self.window;
        self.app.world_mut().get_mut::<Window>(window).unwrap().resolution.set(width, height);
        self.app.world_mut().write_message(WindowResized { window, width, height });
        self.wait(3);
    }

    /// The cards on the page, by name.
    pub fn cards(&mut self) -> Vec<Key> {
        let world = self.app.world_mut();
        let mut cards: Vec<_> = world.query::<&DragCard>().iter(world).map(|card| card.0.clone()).collect();
        cards.sort();
        cards
    }

    /// The node of a card.
    pub fn card(&mut self, key: &Key) -> Entity {
        let world = self.app.world_mut();
        let mut cards = world.query::<(Entity, &DragCard)>();
        let found: Vec<_> = cards.iter(world).filter(|(_, card)| card.0 == *key).map(|(entity, _)| entity).collect();
        assert_eq!(found.len(), 1, "there must be one card {key}");
        found[0]
    }

    /// Where a card lies, in pixels of the window.
    pub fn card_at(&mut self, key: &Key) -> Vec2 {
        let card = self.card(key);
        self.centre(card)
    }

    /// A place inside a box. Round boxes lie in one another, so it is the first place of those, at which each is turned on
    /// a little from the one inside it.
    pub fn box_at(&mut self, key: &Key) -> Vec2 {
        let world = self.app.world_mut();
        let mut boxes = world.query::<(Entity, &DropInto, &ComputedNode)>();
        // Who lies in a ring takes others in for it, too.
        let all = boxes.iter(world).filter(|(_, into, _)| into.0 == *key);
        let (entity, _, computed) = all.max_by_key(|(.., computed)| computed.size().x as u32).unwrap();
        let ring = ["ring-near", "ring-middle", "ring-far"].iter().position(|ring| *ring == key.as_str());
        let out = ring.map_or(Vec2::ZERO, |at| {
            let turn = std::f32::consts::TAU * 0.13 * at as f32;
            (computed.size().y / 2.0 - 14.0) * Vec2::new(turn.sin(), -turn.cos())
        });
        self.centre(entity) + out
    }

    /// The middle of a node, in pixels of the window; it must be in view.
    pub fn centre(&mut self, entity: Entity) -> Vec2 {
        let at = self.place_of(entity).unwrap();
        let size = self.app.world().get::<Window>(self.window).unwrap().size();
        assert!(at.cmpge(Vec2::ZERO).all() && at.cmplt(size).all(), "{at} is out of view");
        at
    }

    /// The same, wherever it is; nothing where it is gone.
    pub fn place_of(&self, entity: Entity) -> Option<Vec2> {
        self.app.world().get::<UiGlobalTransform>(entity).map(|place| place.affine().translation)
    }

    fn cursor(&mut self, position: Vec2) {
        let moved = CursorMoved { window: self.window, position, delta: None };
        self.app.world_mut().write_message(WindowEvent::from(moved));
        self.wait(1);
    }

    fn mouse_button(&mut self, state: ButtonState) {
        let input = MouseButtonInput { button: MouseButton::Left, state, window: self.window };
        self.app.world_mut().write_message(WindowEvent::from(input));
        self.wait(1);
    }

    fn touch(&mut self, id: u64, phase: TouchPhase, position: Vec2) {
        let input = TouchInput { phase, position, window: self.window, force: None, id };
        self.app.world_mut().write_message(WindowEvent::from(input));
        self.app.world_mut().write_message(input);
        self.wait(1);
    }
}
