//! What pages hold when something is missing or other than planned.

use std::fs;

use bevy::prelude::*;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use gps::app::{GirlIntent, Intent, Sheet, SystemIntent};
use gps::game::media::Media;
use gps::game::view::spawn::PageRoot;
use gps::words::Language;
use jiff::civil::time;

use crate::player::Player;
use crate::support::copy_of_the_game;

#[test]
fn a_missing_picture_lets_play_go_on_and_is_noted() {
    let folder = copy_of_the_game();
    fs::remove_file(folder.path().join("assets/packs/base/media/modules/friends.svg")).unwrap();
    let mut player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    assert!(player.sees("Vrienden en liefde"));
    let missing = player.app.world().resource::<Media>().missing();
    assert!(missing.iter().any(|note| note.contains("modules/friends")), "{missing:?}");
    assert_eq!(missing.len(), 1, "{missing:?}");
}

/// Whether a picture in view is red in its middle.
fn shows_red(player: &mut Player) -> bool {
    let world = player.app.world_mut();
    let shown: Vec<_> = world.query::<&ImageNode>().iter(world).map(|node| node.image.clone()).collect();
    let images = world.resource::<Assets<Image>>();
    let middle = |image: &Image| image.get_color_at(image.width() / 2, image.height() / 2).ok();
    shown.iter().filter_map(|image| images.get(image).and_then(middle)).any(|color| color == Color::srgb_u8(255, 0, 0))
}

#[test]
fn other_content_is_in_view_at_once_with_its_pictures_and_words_and_the_page_lives_on() {
    let folder = copy_of_the_game();
    let pack = folder.path().join("assets/packs/base");
    let mut player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    player.settle();
    let red =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='#f00'/></svg>";
    fs::write(pack.join("media/modules/friends.svg"), red).unwrap();
    let words = fs::read_to_string(pack.join("locales/nl/modules.ftl")).unwrap();
    fs::write(pack.join("locales/nl/modules.ftl"), words.replace("= Vrienden en liefde", "= Wie bij je hoort"))
        .unwrap();
    let page = player.app.world_mut().query_filtered::<Entity, With<PageRoot>>().single(player.app.world()).unwrap();
    assert!(player.sees("Vrienden en liefde") && !shows_red(&mut player), "what was read stays until it is read anew");
    let next = player.gps().content().reread().0.unwrap();
    player.ask(Intent::System(SystemIntent::ContentChanged(next)));
    assert!(player.sees("Wie bij je hoort") && !player.sees("Vrienden en liefde"));
    assert!(shows_red(&mut player));
    assert!(player.app.world().get_entity(page).is_ok(), "the page is changed, not built anew");
}

#[test]
fn a_missing_sentence_is_lent_by_another_language_or_left_open_and_play_goes_on() {
    let folder = copy_of_the_game();
    for (language, message) in [("fr", "module-friends"), ("nl", "module-boundaries"), ("fr", "module-boundaries")] {
        let file = folder.path().join(format!("assets/packs/base/locales/{language}/modules.ftl"));
        let words = fs::read_to_string(&file).unwrap().replace(&format!("{message} ="), &format!("other-{message} ="));
        fs::write(&file, words).unwrap();
    }
    let mut player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())));
    assert!(player.sees("Vrienden en liefde"), "lent by Dutch");
    assert!(player.sees("…") && !player.sees("module-boundaries"), "never a raw name");
    player.ask(Intent::Girl(GirlIntent::OpenModule("boundaries".into())));
    player.ask(Intent::Girl(GirlIntent::Play("secrets".into())));
    assert!(player.gps().run().is_some());
}

#[test]
fn a_number_nobody_has_checked_is_not_shown_as_certain() {
    let folder = copy_of_the_game();
    let file = folder.path().join("assets/packs/base/help.ron");
    let help = fs::read_to_string(&file).unwrap();
    let sure = r#"number: "102",
                    number_status: Verified"#;
    assert!(help.contains(sure));
    fs::write(&file, help.replace(sure, &sure.replace("Verified", "ToVerify"))).unwrap();
    let mut player = Player::with_assets(&folder.path().join("assets"), (1280, 720));
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert!(player.sees("116 000") && player.sees("112") && player.sees("Awel"));
    assert!(!player.sees("102") && player.sees("Vraag ernaar bij je begeleider."));
    let hours = player.gps().pack().texts.words(&Language::parse("nl").unwrap());
    let awel = hours.get(&gps::mission::TextKey::attribute("line-awel", "hours"));
    assert!(!player.sees(&awel), "Awel's hours are not verified: {awel}");
}

#[test]
fn a_line_says_what_it_is_and_where_and_at_night_which_answers_now() {
    let mut player = Player::new();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    for once in [
        "Je kan bellen of chatten, in het Nederlands. Voor kinderen en jongeren in Vlaanderen.",
        "Site: awel.be",
        "De uren staan daar.",
        "Mail: 116000@childfocus.org",
        "App 112 BE",
        "Site: 112.be",
        "Bezet of dicht?",
        "Child Focus is er dag en nacht: 116 000.",
        "Een gsm onthoudt welke nummers je belt. Je kan ze uit de lijst met oproepen wissen.",
    ] {
        assert!(player.sees(once), "{once}");
    }
    assert!(!player.sees("Ook nu"), "by day nothing is marked");
    player.ask(Intent::System(SystemIntent::Clock(time(23, 0, 0, 0))));
    assert!(player.sees("Ook nu"));
}

#[test]
fn each_language_shows_the_line_that_speaks_it() {
    let mut player = Player::new();
    player.ask(Intent::Girl(GirlIntent::Open(Sheet::Help)));
    assert!(player.sees("102") && !player.sees("103"));
    player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())));
    assert!(player.sees("103") && !player.sees("102"));
}

#[test]
fn one_page_is_in_view_whatever_happens_in_one_frame() {
    let mut player = Player::new();
    for intent in [
        Intent::Girl(GirlIntent::Begin),
        Intent::Girl(GirlIntent::Open(Sheet::Help)),
        Intent::Girl(GirlIntent::Open(Sheet::Settings)),
        Intent::Girl(GirlIntent::TextSize(150)),
    ] {
        player.app.world_mut().write_message(gps::game::model::Ask(intent));
    }
    player.wait(2);
    let world = player.app.world_mut();
    assert_eq!(world.query_filtered::<Entity, With<PageRoot>>().iter(world).count(), 1);
}

#[test]
fn a_right_to_left_language_mirrors_the_page() {
    let mut player = Player::new();
    player.walk_in();
    let help_at = |player: &mut Player, name: &str| {
        let entity = player.thing(name).entity;
        player.app.world().get::<UiGlobalTransform>(entity).unwrap().affine().translation.x
    };
    assert!(help_at(&mut player, "Hulp") > 640.0);
    player.ask(Intent::Girl(GirlIntent::Speak(Language::parse("ar-XB").unwrap())));
    let words = player.gps().settings().language.clone();
    assert_eq!(words.direction(), gps::words::Direction::Rtl);
    let world = player.app.world_mut();
    let mut buttons = world.query::<(&Name, &UiGlobalTransform, &ComputedNode)>();
    let help = buttons.iter(world).find(|(name, ..)| name.as_str() == "help").unwrap();
    assert!(help.1.affine().translation.x < 640.0);
}
