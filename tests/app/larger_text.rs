//! Who makes the text larger sees larger pictures, too, and loses no words and no button for it as long as there is room.

use bevy::prelude::*;
use gps::app::{GirlIntent, Intent};

use crate::player::Player;

impl Player {
    fn shows(&mut self, words: &str) -> bool {
        let world = self.app.world_mut();
        world.query::<&Text>().iter(world).any(|text| text.0 == words)
    }

    /// The side of the picture in a button.
    fn picture_in(&mut self, button: &str) -> f32 {
        let button = self.thing(button).entity;
        let inside = self.app.world().get::<Children>(button).unwrap().to_vec();
        let picture = inside.into_iter().find(|child| self.app.world().get::<ImageNode>(*child).is_some()).unwrap();
        self.lies_at(picture).width()
    }
}

#[test]
fn pictures_on_buttons_grow_with_the_text_and_stay_inside() {
    let mut player = Player::new();
    player.walk_in();
    for button in ["Hulp", "Instellingen"] {
        player.ask(Intent::Girl(GirlIntent::TextSize(100)));
        player.wait(3);
        let before = player.picture_in(button);
        player.ask(Intent::Girl(GirlIntent::TextSize(200)));
        player.wait(3);
        let after = player.picture_in(button);
        assert!(after >= before * 1.4, "{button}: {before} and then {after}");
        let whole = player.thing(button).entity;
        assert!(after <= player.lies_at(whole).height(), "{button}: {after}");
    }
}

#[test]
fn buttons_keep_their_words_with_the_largest_text_where_there_is_room() {
    let mut player = Player::new();
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::TextSize(200)));
    player.wait(3);
    assert!(player.shows("Mijn plek"));
    player.play("group-pressure");
    player.wait(3);
    assert!(player.shows("Overslaan"));
}

#[test]
fn the_sound_button_is_on_the_route_with_the_largest_text_in_every_window() {
    for (width, height) in [(1280.0, 720.0), (1024.0, 768.0), (800.0, 1280.0), (768.0, 1024.0), (800.0, 600.0)] {
        let mut player = Player::new();
        player.resize(width, height);
        player.walk_in();
        player.ask(Intent::Girl(GirlIntent::TextSize(200)));
        player.wait(3);
        let sound = player.thing("Geluid").entity;
        let place = player.lies_at(sound);
        assert!(place.min.x >= 0.0 && place.width() >= 44.0, "{width}x{height}: {place:?}");
        assert!(player.shows("Hoi jij!"), "{width}x{height}");
    }
}
