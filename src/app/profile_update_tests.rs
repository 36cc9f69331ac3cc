//! The door and the keypad.

use super::*;
use crate::app::secret::{LENGTH, Obvious, Secret};
use crate::app::tests::{is_on_route, new_app};
use crate::app::{
    Applied, Effect, GirlIntent, House, Intent, Kept, KeypadSaid, Page, Profile, Reply, SystemIntent, Trouble,
};

const SECRET: [u8; LENGTH] = [3, 26, 17, 60, 44];

fn id(name: &str) -> ProfileId {
    ProfileId::parse(name).unwrap()
}

fn at_door() -> App {
    let mut app = new_app(false);
    app.apply(Intent::Girl(GirlIntent::Begin));
    app
}

fn ask(app: &mut App, ask: ProfileIntent) -> Vec<Event> {
    app.apply(Intent::Profile(ask)).events
}

/// Taps pictures and tells what was asked of the world outside.
fn tap(app: &mut App, pictures: &[u8]) -> Vec<VaultEffect> {
    let applied = |picture: &u8| app.apply(Intent::Profile(ProfileIntent::Tap(*picture))).effects;
    let effects = pictures.iter().flat_map(applied).map(|effect| match effect {
        Effect::Vault(effect) => effect,
        other => panic!("{other:?} is no matter of the vault"),
    });
    effects.collect()
}

fn answer(app: &mut App, answer: Reply) -> Applied {
    app.apply(Intent::System(SystemIntent::Reply(answer)))
}

fn said(app: &App) -> KeypadSaid {
    app.keypad().unwrap().said()
}

fn secret() -> Secret {
    Secret::new(&SECRET).unwrap()
}

/// A girl whose profile is open.
fn inside() -> App {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Choose);
    tap(&mut app, &SECRET);
    ask(&mut app, ProfileIntent::Keep);
    tap(&mut app, &SECRET);
    answer(&mut app, Reply::Made(id("mine")));
    app
}

#[test]
fn a_guest_walks_in_and_nothing_is_asked_outside() {
    let mut app = at_door();
    assert_eq!(ask(&mut app, ProfileIntent::Guest), [Event::Turned]);
    assert!(is_on_route(&app) && app.profile().is_none());
    assert_eq!(ask(&mut app, ProfileIntent::Guest), [], "only at the door");
}

#[test]
fn five_pictures_open_a_profile_as_it_was_kept() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Knock(id("mine")));
    assert_eq!(tap(&mut app, &SECRET[..4]), []);
    let asked = tap(&mut app, &SECRET[4..]);
    assert_eq!(asked, [VaultEffect::Open { profile: id("mine"), secret: secret() }]);
    assert_eq!(tap(&mut app, &SECRET), [], "while it tries, taps mean nothing");
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Back)).events, [], "and neither does closing it");

    let kept = Kept { nickname: "Zonnetje".into(), done: ["base/hello".parse().unwrap()].into(), ..app.kept() };
    let welcome = Reply::Welcome { profile: id("mine"), kept: Box::new(kept.clone()), from_copy: true };
    answer(&mut app, welcome.clone());
    assert_eq!((is_on_route(&app), app.profile(), app.is_from_copy()), (true, Some(&id("mine")), true));
    assert_eq!(app.kept(), kept);
    assert_eq!(answer(&mut app, welcome).effects, [Effect::Vault(VaultEffect::Close)], "nobody waits for a second one");
}

#[test]
fn which_pictures_is_seen_while_she_chooses_and_never_while_she_enters() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Knock(id("mine")));
    tap(&mut app, &SECRET[..3]);
    let keypad = app.keypad().unwrap();
    assert_eq!((keypad.tapped(), keypad.shown()), (3, &[][..]));
    assert!(!format!("{keypad:?}").contains("26"), "{keypad:?}");
    app.apply(Intent::Girl(GirlIntent::Back));
    ask(&mut app, ProfileIntent::Choose);
    tap(&mut app, &SECRET[..3]);
    assert_eq!(app.keypad().unwrap().shown(), &SECRET[..3]);
    ask(&mut app, ProfileIntent::Untap);
    assert_eq!(app.keypad().unwrap().shown(), &SECRET[..2]);
}

#[test]
fn a_wrong_secret_may_be_tried_again_at_once_or_after_a_wait() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Knock(id("mine")));
    for (wait, says, taps_count) in [(0, KeypadSaid::Wrong, true), (20, KeypadSaid::Wait(20), false)] {
        tap(&mut app, &SECRET);
        answer(&mut app, Reply::Wrong(wait));
        assert_eq!((said(&app), app.keypad().unwrap().tapped()), (says, 0));
        tap(&mut app, &SECRET[..1]);
        assert_eq!(app.keypad().unwrap().tapped() > 0, taps_count, "{wait}");
        ask(&mut app, ProfileIntent::Untap);
    }
    answer(&mut app, Reply::WaitOver);
    assert_eq!(said(&app), KeypadSaid::TryAgain);
    assert_eq!(tap(&mut app, &SECRET).len(), 1);
    answer(&mut app, Reply::Wrong(40));
    assert_eq!(
        app.apply(Intent::Girl(GirlIntent::Back)).events,
        [Event::Turned],
        "nobody is held at the keypad while it waits"
    );
}

#[test]
fn pictures_are_chosen_twice_and_the_same() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Choose);
    assert_eq!(tap(&mut app, &[3, 26, 17, 60, 45]), []);
    let keypad = app.keypad().unwrap();
    assert_eq!((keypad.shown(), keypad.said()), (&[3, 26, 17, 60, 45][..], KeypadSaid::Chosen), "she sees all five");
    ask(&mut app, ProfileIntent::Untap);
    assert_eq!((app.keypad().unwrap().tapped(), app.keypad().unwrap().can_keep()), (LENGTH - 1, false));
    assert_eq!(ask(&mut app, ProfileIntent::Keep), [], "four are not enough");
    tap(&mut app, &SECRET[4..]);
    ask(&mut app, ProfileIntent::Keep);
    assert_eq!(app.keypad().unwrap().purpose(), &Purpose::Repeat(secret()));
    assert_eq!(tap(&mut app, &[3, 26, 17, 60, 45]), []);
    assert_eq!((app.keypad().unwrap().purpose(), said(&app)), (&Purpose::Repeat(secret()), KeypadSaid::Differs));
    let kept = app.kept();
    assert_eq!(tap(&mut app, &SECRET), [VaultEffect::Make(secret(), Box::new(kept))]);
    answer(&mut app, Reply::Made(id("mine")));
    assert!(matches!(app.page(), Page::Mirror(_, Slot::Hair)), "she makes her portrait first");
    assert_eq!(app.profile(), Some(&id("mine")));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(is_on_route(&app));
}

#[test]
fn obvious_pictures_are_pointed_out_and_may_be_kept() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Choose);
    ask(&mut app, ProfileIntent::Keep);
    tap(&mut app, &[9; LENGTH]);
    assert_eq!(said(&app), KeypadSaid::Obvious(Obvious::Same));
    tap(&mut app, &[1]);
    assert_eq!(app.keypad().unwrap().tapped(), LENGTH, "no sixth picture");
    ask(&mut app, ProfileIntent::Keep);
    let made = tap(&mut app, &[9; LENGTH]);
    assert_eq!(made, [VaultEffect::Make(Secret::new(&[9; LENGTH]).unwrap(), Box::new(app.kept()))]);
}

#[test]
fn a_guest_keeps_what_she_did_by_making_a_profile_where_she_is() {
    let mut app = at_door();
    ask(&mut app, ProfileIntent::Guest);
    app.apply(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Space)));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::Promise)));
    ask(&mut app, ProfileIntent::Choose);
    tap(&mut app, &SECRET);
    ask(&mut app, ProfileIntent::Keep);
    tap(&mut app, &SECRET);
    answer(&mut app, Reply::Made(id("mine")));
    assert!(matches!(app.page(), Page::Space(visiting) if visiting.visit.space().nickname() == "Zonnetje"));
    assert_eq!(ask(&mut app, ProfileIntent::Choose), [], "she has one now");
}

#[test]
fn only_news_from_outside_rebuilds_a_page() {
    let mut app = at_door();
    let profiles = vec![Profile { id: id("mine"), portrait: Portrait::default() }];
    let house =
        Reply::House { house: House { idle_minutes: 7, ..House::default() }, has_passphrase: true, seals: true };
    for news in [Reply::Profiles(profiles), house] {
        assert_eq!(answer(&mut app, news.clone()).events, [Event::Changed], "{news:?}");
        assert_eq!(answer(&mut app, news.clone()).events, [], "{news:?} again");
    }
}

#[test]
fn what_goes_wrong_is_said_where_she_looks() {
    let mut app = at_door();
    answer(&mut app, Reply::Trouble(Trouble::ReadOnly));
    assert_eq!(app.trouble(), Some(Trouble::ReadOnly));
    answer(&mut app, Reply::Saved);
    assert_eq!(app.trouble(), None);
    ask(&mut app, ProfileIntent::Knock(id("mine")));
    tap(&mut app, &SECRET);
    answer(&mut app, Reply::Trouble(Trouble::Newer));
    assert_eq!((said(&app), app.trouble()), (KeypadSaid::Trouble(Trouble::Newer), None));
}

#[test]
fn forgetting_everything_wipes_her_profile_and_lets_her_go() {
    let mut app = inside();
    app.apply(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    let applied = app.apply(Intent::Profile(ProfileIntent::ForgetMe));
    assert_eq!(applied.events, [Event::Left]);
    assert_eq!(applied.effects, [VaultEffect::Wipe(id("mine")), VaultEffect::Close].map(Effect::Vault));
    assert_eq!((app.page(), app.profile()), (Page::Start, None));

    let mut guest = at_door();
    ask(&mut guest, ProfileIntent::Guest);
    assert_eq!(ask(&mut guest, ProfileIntent::ForgetMe), [Event::Left]);
}

#[test]
fn what_there_is_to_keep_is_given_to_be_saved_once_when_it_changed() {
    let mut app = inside();
    let applied = app.apply(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    assert_eq!(applied.effects, [Effect::Vault(VaultEffect::Save(Box::new(app.kept())))]);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Feel(crate::app::Weather::Rain))).effects, []);
    let mut guest = at_door();
    ask(&mut guest, ProfileIntent::Guest);
    assert_eq!(guest.apply(Intent::Girl(GirlIntent::Nickname("Zonnetje".into()))).effects, []);
}
