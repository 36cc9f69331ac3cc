//! The places to write, by key and by voice: Shift, Enter, keys that come all at once, Caps Lock; and what a screen reader
//! knows of what stands there, and changes in it.

use accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TextPosition, TextSelection, TreeId};
use bevy::a11y::{AccessibilityNode, ActionRequest as Effect};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::EditableText;
use gps::app::{GirlIntent, Intent, Page, Sheet, StaffIntent};

use crate::player::Player;

/// A key that goes down or up, and what it writes.
type Stroke = (ButtonState, Key, Option<&'static str>);

fn down(key: Key) -> Stroke {
    (ButtonState::Pressed, key, None)
}

fn up(key: Key) -> Stroke {
    (ButtonState::Released, key, None)
}

fn letter(letter: &'static str) -> [Stroke; 2] {
    let key = Key::Character(letter.into());
    [(ButtonState::Pressed, key.clone(), Some(letter)), (ButtonState::Released, key, None)]
}

fn space() -> [Stroke; 2] {
    [(ButtonState::Pressed, Key::Space, Some(" ")), up(Key::Space)]
}

impl Player {
    /// Keys that all come within one frame.
    fn at_once(&mut self, strokes: impl IntoIterator<Item = Stroke>) {
        for (state, logical_key, text) in strokes {
            let window = self.window;
            let (key_code, text) = (KeyCode::KeyA, text.map(Into::into));
            let input = KeyboardInput { key_code, logical_key, state, text, repeat: false, window };
            self.app.world_mut().write_message(input);
        }
        self.wait(2);
    }

    fn only_field(&mut self) -> Entity {
        let world = self.app.world_mut();
        world.query_filtered::<Entity, With<EditableText>>().iter(world).next().unwrap()
    }

    fn writes_in(&mut self, field: Entity) {
        self.app.world_mut().resource_mut::<InputFocus>().set(field, FocusCause::Navigated);
        self.wait(1);
    }

    fn in_field(&self, field: Entity) -> String {
        self.app.world().get::<EditableText>(field).unwrap().value().to_string()
    }

    fn at_the_letter(&mut self) -> Entity {
        self.walk_in();
        self.open_her_own_words();
        let field = self.only_field();
        self.writes_in(field);
        field
    }

    fn at_the_nickname(&mut self) -> Entity {
        self.walk_in();
        self.ask(Intent::Girl(GirlIntent::Open(Sheet::Space)));
        let field = self.only_field();
        self.writes_in(field);
        field
    }

    fn at_the_staff_door(&mut self) -> Entity {
        self.ask(Intent::Girl(GirlIntent::Begin));
        self.ask(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
        self.ask(Intent::Staff(StaffIntent::Vouch));
        let field = self.only_field();
        self.writes_in(field);
        field
    }

    fn asks_of(&mut self, target: Entity, action: Action, data: ActionData) {
        let target_node = NodeId(target.to_bits());
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: Some(data) };
        self.app.world_mut().write_message(Effect(request));
        self.wait(3);
    }

    fn spoken(&self, node: Entity) -> &AccessibilityNode {
        self.app.world().get::<AccessibilityNode>(node).unwrap()
    }

    /// The runs of a field: node, words.
    fn runs(&mut self, field: Entity) -> Vec<(Entity, String)> {
        let children = self.app.world().get::<Children>(field).unwrap();
        let runs = children.iter().filter_map(|child| Some((child, self.app.world().get::<AccessibilityNode>(child)?)));
        let runs = runs.filter(|(_, node)| node.role() == Role::TextRun);
        runs.map(|(child, node)| (child, node.value().unwrap().to_owned())).collect()
    }

    /// Where a screen reader is told that the caret is: the run, and the letter in it.
    fn caret(&mut self, field: Entity) -> (usize, usize) {
        let focus = self.spoken(field).text_selection().unwrap().focus;
        let at = self.runs(field).iter().position(|(node, _)| NodeId(node.to_bits()) == focus.node).unwrap();
        (at, focus.character_index)
    }
}

#[test]
fn space_and_backspace_write_while_shift_is_down() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    player.at_once([down(Key::Shift)]);
    for part in [letter("I"), letter("K"), space(), letter("B"), letter("E")] {
        player.at_once(part);
    }
    assert_eq!(player.in_field(field), "IK BE");
    player.at_once([down(Key::Backspace), up(Key::Backspace)]);
    assert_eq!(player.in_field(field), "IK B");
    player.at_once([up(Key::Shift)]);
    player.at_once(space());
    assert_eq!(player.in_field(field), "IK B ");
}

#[test]
fn keys_that_come_within_one_frame_keep_their_modifiers() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    player.type_word("Zon");
    let control = |key| [[down(Key::Control)].to_vec(), letter(key).to_vec(), [up(Key::Control)].to_vec()].concat();
    player.at_once(control("x"));
    assert_eq!(player.in_field(field), "Zon", "there is nothing to cut, and no x is left");
    player.at_once([control("a"), letter("x").to_vec(), letter("y").to_vec()].concat());
    assert_eq!(player.in_field(field), "xy", "all was selected, and the modifier is up again");
    player.at_once([down(Key::Control)]);
    player.at_once([letter("a").as_slice(), &[up(Key::Control)], &letter("q")].concat());
    assert_eq!(player.in_field(field), "q", "what was held from before holds until it is let go of");
}

#[test]
fn enter_in_a_passphrase_goes_on_to_the_next_and_then_tries_it() {
    let mut player = Player::new();
    player.at_the_staff_door();
    player.type_word("kort");
    player.strike(KeyCode::Enter, Key::Enter);
    player.type_word("kort");
    assert_eq!(player.gps().staff().written(), (4, 4), "from the first field into the second");
    player.strike(KeyCode::Enter, Key::Enter);
    player.wait(1);
    assert!(player.sees("Minstens"), "the second one tries it: {:?}", player.gps().staff().said());
}

#[test]
fn enter_in_a_letter_is_a_new_line() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    player.type_word("a");
    player.strike(KeyCode::Enter, Key::Enter);
    player.type_word("b");
    assert_eq!(player.in_field(field), "a\nb");
}

#[test]
fn a_passphrase_tells_of_caps_lock_and_shows_its_letters_when_asked() {
    let mut player = Player::new();
    let field = player.at_the_staff_door();
    assert_eq!(player.spoken(field).role(), Role::PasswordInput);
    player.at_once(letter("A"));
    assert!(player.sees("Caps Lock"));
    player.at_once(letter("b"));
    assert!(!player.sees("Caps Lock"));
    assert_eq!(player.runs(field)[0].1, "••");
    player.click("Toon wat ik typ");
    player.wait(2);
    assert_eq!(player.only_field(), field);
    assert_eq!(player.runs(field)[0].1, "Ab");
    assert_eq!(player.spoken(field).role(), Role::TextInput);
    player.click("Verberg wat ik typ");
    player.wait(2);
    assert_eq!((player.spoken(field).role(), player.runs(field)[0].1.as_str()), (Role::PasswordInput, "••"));
    player.ask(Intent::Staff(StaffIntent::Show(true)));
    player.ask(Intent::Girl(GirlIntent::Back));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    player.ask(Intent::Staff(StaffIntent::Vouch));
    assert_eq!(player.gps().page(), Page::StaffDoor);
    assert!(!player.gps().staff().is_shown(), "who comes next sees dots");
}

#[test]
fn a_screen_reader_knows_what_stands_in_a_field_and_where_the_caret_is() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    assert_eq!(player.runs(field).len(), 1, "an empty text is a text, too");
    player.type_word("Hé jij");
    player.strike(KeyCode::Enter, Key::Enter);
    player.type_word("dag");
    player.wait(1);
    let words: Vec<_> = player.runs(field).into_iter().map(|(_, words)| words).collect();
    assert_eq!(words, ["Hé jij\n", "dag"]);
    let first = player.runs(field)[0].0;
    assert_eq!(player.spoken(first).character_lengths(), [1, 2, 1, 1, 1, 1, 1]);
    assert_eq!(player.spoken(first).word_starts(), [0, 3]);
    assert_eq!(player.caret(field), (1, 3));
    player.strike(KeyCode::ArrowLeft, Key::ArrowLeft);
    player.wait(1);
    assert_eq!(player.caret(field), (1, 2));
    player.strike(KeyCode::ArrowUp, Key::ArrowUp);
    player.strike(KeyCode::End, Key::End);
    player.wait(1);
    assert_eq!(player.caret(field), (0, 6), "before the line break");
}

#[test]
fn a_voice_writes_into_a_field_selects_and_replaces() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    let value = |words: &str| ActionData::Value(words.into());
    player.asks_of(field, Action::SetValue, value("één twee"));
    assert_eq!(player.in_field(field), "één twee");
    let run = NodeId(player.runs(field)[0].0.to_bits());
    let at = |character_index| TextPosition { node: run, character_index };
    let all = TextSelection { anchor: at(4), focus: at(8) };
    player.asks_of(field, Action::SetTextSelection, ActionData::SetTextSelection(all));
    assert_eq!(player.spoken(field).text_selection(), Some(&all));
    player.asks_of(field, Action::ReplaceSelectedText, value("drie"));
    assert_eq!(player.in_field(field), "één drie");
    player.asks_of(field, Action::SetValue, value(""));
    assert_eq!(player.in_field(field), "");
}

#[test]
fn a_voice_writes_no_more_than_there_is_room_for() {
    let mut player = Player::new();
    let field = player.at_the_nickname();
    let most = player.app.world().get::<EditableText>(field).unwrap().max_characters.unwrap();
    player.asks_of(field, Action::SetValue, ActionData::Value("Zo\nn".repeat(most).into()));
    let written = player.in_field(field);
    assert_eq!(written.chars().count(), most);
    assert!(!written.contains('\n'));
}

#[test]
fn what_was_opened_by_a_button_leads_back_to_it() {
    let mut player = Player::new();
    player.walk_in();
    for (opener, closes) in [("Instellingen", "Sluiten"), ("Hulp", "Sluiten")] {
        let button = player.thing(opener).entity;
        player.request(button, Action::Focus);
        player.click(opener);
        assert!(player.gps().is_laid_over(), "{opener}");
        let close = player.thing(closes).entity;
        player.request(close, Action::Focus);
        player.click(closes);
        assert_eq!(player.focused().map(|thing| thing.name), Some(opener.to_owned()));
    }
}

#[test]
fn the_ring_is_seen_where_a_screen_reader_moves_the_focus() {
    let mut player = Player::new();
    let begin = player.thing("Starten").entity;
    player.request(begin, Action::Focus);
    player.wait(1);
    assert!(player.app.world().get::<Outline>(begin).is_some());
}

/// A letter while Control is down, with Shift or without.
fn command(key: &'static str, shift: bool) -> Vec<Stroke> {
    let held = [Key::Control].into_iter().chain(shift.then_some(Key::Shift));
    let (down, up): (Vec<_>, Vec<_>) = held.map(|key| (down(key.clone()), up(key))).unzip();
    [down, letter(key).to_vec(), up].concat()
}

#[test]
fn what_she_wrote_is_taken_back_word_by_word_and_written_again() {
    let mut player = Player::new();
    let field = player.at_the_nickname();
    player.type_word("Kleine zon");
    player.at_once(command("z", false));
    assert_eq!(player.in_field(field), "Kleine ");
    player.wait(1);
    assert_eq!(player.visit().space().nickname_as_written(), "Kleine ", "the model knows it, too");
    player.at_once(command("y", false));
    assert_eq!(player.in_field(field), "Kleine zon");
    player.at_once(command("z", false));
    player.at_once(command("Z", true));
    assert_eq!(player.in_field(field), "Kleine zon");
    for _ in 0..4 {
        player.at_once(command("z", false));
    }
    assert_eq!(player.in_field(field), "");
    player.type_word("Ster");
    player.at_once(command("y", false));
    assert_eq!(player.in_field(field), "Ster", "what is written now ends what could be written again");
}

#[test]
fn what_is_typed_and_taken_back_within_one_frame_is_gone() {
    let mut player = Player::new();
    let field = player.at_the_letter();
    player.at_once([letter("a").to_vec(), command("z", false)].concat());
    assert_eq!(player.in_field(field), "");
}

#[test]
fn words_that_were_given_away_or_were_somebody_elses_do_not_come_back() {
    let mut player = Player::new();
    let field = player.at_the_nickname();
    player.type_word("Zon");
    player.ask(Intent::Girl(GirlIntent::Nickname(String::new().into())));
    assert_eq!(player.in_field(field), "");
    player.at_once(command("z", false));
    assert_eq!(player.in_field(field), "");

    player.type_word("Maan");
    player.ask(Intent::Girl(GirlIntent::Leave));
    player.wait(12);
    let field = player.at_the_nickname();
    player.at_once(command("z", false));
    assert_eq!(player.in_field(field), "");
}

#[test]
fn nothing_of_a_passphrase_is_taken_back() {
    let mut player = Player::new();
    let field = player.at_the_staff_door();
    player.type_word("geheim");
    player.at_once([down(Key::Control), down(Key::Backspace), up(Key::Backspace), up(Key::Control)]);
    let left = player.in_field(field);
    player.at_once(command("z", false));
    assert_eq!(player.in_field(field), left);
}
