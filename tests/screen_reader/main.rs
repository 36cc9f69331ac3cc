//! The game on a real accessibility bus: missions and the pages of a group are played by a screen reader's actions, and
//! what it is told is compared with what they say. Each sentence is read out once, in order; the focus is told of when it
//! moves, and stands where a person goes on. Needs Xvfb, D-Bus, AT-SPI, Python's `gi`, xdotool and lavapipe.
//!
//! With `GPS_PROGRAM` set, that program is played instead.
#![cfg(all(feature = "game", target_os = "linux"))]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod assets;
mod client;
#[path = "../support/driver.rs"]
mod driver;
mod evening;
mod expected;
mod machine;
mod moves;
mod player;
mod reader;
mod story;
mod texts;

use evening::Evening;
use expected::Place;
use player::Player;

#[test]
fn a_screen_reader_hears_each_sentence_once_and_keeps_its_place() {
    // A chat and cards, a thesis, a scene, something to look at, questions, a letter: each to its last page.
    let missions = ["group-pressure", "jealous", "listening", "who-is-this-account", "stays-or-goes", "letter-to-jade"];
    let mut player = Player::start(&missions);
    for mission in missions {
        player.play(mission);
    }
    player.report();
}

#[test]
fn a_group_hears_what_each_of_its_pages_says_and_nothing_again() {
    let mut evening = Evening::begin();
    let say = |evening: &Evening, name: &str| vec![evening.texts.say(name)];
    evening.opens_the_mission();

    // The screen goes round: whoever has it hears the question.
    evening.returns_to_the_desk();
    evening.desk(&["desk-ask"]);
    let (whose, thanks) = (say(&evening, "room-pass"), say(&evening, "room-thanks"));
    evening.comes(&whose);
    let prompt = vec![evening.prompt()];
    for _ in 0..2 {
        evening.on_stage("room-mine", &prompt, Place::Page);
        evening.picks();
        evening.on_stage("room-give", &thanks, Place::Page);
    }
    // Two answers are too few to be shown.
    let spoken = vec![evening.prompt(), evening.texts.say("room-spoken")];
    evening.on_stage("room-all", &spoken, Place::Page);
    evening.on_stage("room-on.mission", &[], Place::Page);

    // The mission goes on behind the desk.
    evening.takes_the_screen_back();
    let new = evening.goes_on_with_the_first();
    evening.show(&new);
    for _ in 0..2 {
        evening.key("F8", &[]);
    }

    // Hands in the air, and a picture of them.
    evening.returns_to_the_desk();
    evening.chooses("desk-way.hands");
    evening.desk(&["desk-ask"]);
    let prompt = vec![evening.prompt()];
    evening.show(&prompt);
    evening.returns_to_the_desk();
    evening.hands(4);
    evening.desk(&["desk-hands.show"]);
    evening.show(&prompt);
    evening.on_stage("room-on.mission", &[], Place::Page);

    // The question box, on the screen that goes round.
    evening.returns_to_the_desk();
    evening.chooses("desk-way.tablet");
    evening.desk(&["desk-slips", "desk-slips.open"]);
    let (asks, thanks) = (say(&evening, "room-write"), say(&evening, "room-wrote"));
    evening.comes(&asks);
    evening.writes("room-write", &["h", "o", "i"], &["room-write.back", "room-write.put"], &thanks);
    evening.takes_the_screen_back();
    evening.desk(&["desk-slips", "desk-slips.show", "desk-sure-show.yes"]);
    evening.show(&["hoi".to_owned()]);
    // Somebody else has the screen now.
    evening.on_stage("room-on", &[], Place::Page);
    evening.on_stage("room-write.go", &asks, Place::Page);
    evening.report();
}
