//! The door and the keypad.

use super::*;
use crate::stay::tests::new_stay;
use crate::stay::{House, Intent, Kept};

const SECRET: [u8; LENGTH] = [3, 26, 17, 60, 44];

fn id(name: &str) -> ProfileId {
    ProfileId::parse(name).unwrap()
}

fn at_door() -> Stay {
    let mut stay = new_stay(false);
    stay.apply(Intent::Begin);
    stay
}

fn ask(stay: &mut Stay, ask: AtDoor) -> Vec<Event> {
    stay.apply(Intent::AtDoor(ask))
}

/// Taps pictures and tells what was asked of the world outside.
fn tap(stay: &mut Stay, pictures: &[u8]) -> Vec<Request> {
    let events = pictures.iter().flat_map(|picture| ask(stay, AtDoor::Tap(*picture))).collect::<Vec<_>>();
    events
        .into_iter()
        .filter_map(|event| if let Event::Asked(request) = event { Some(request) } else { None })
        .collect()
}

fn answer(stay: &mut Stay, answer: Answer) -> Vec<Event> {
    stay.apply(Intent::Answered(answer))
}

fn said(stay: &Stay) -> Said {
    stay.keypad().unwrap().said()
}

fn secret() -> Secret {
    Secret::new(&SECRET).unwrap()
}

/// A girl whose profile is open.
fn inside() -> Stay {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Choose);
    tap(&mut stay, &SECRET);
    tap(&mut stay, &SECRET);
    answer(&mut stay, Answer::Made(id("mine")));
    stay
}

#[test]
fn a_guest_walks_in_and_nothing_is_asked_outside() {
    let mut stay = at_door();
    assert_eq!(ask(&mut stay, AtDoor::Guest), [Event::Turned]);
    assert_eq!((stay.page(), stay.profile()), (&Page::Route, None));
    assert_eq!(ask(&mut stay, AtDoor::Guest), [], "only at the door");
}

#[test]
fn five_pictures_open_a_profile_as_it_was_kept() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Knock(id("mine")));
    assert_eq!(tap(&mut stay, &SECRET[..4]), []);
    let asked = tap(&mut stay, &SECRET[4..]);
    assert_eq!(asked, [Request::Open { profile: id("mine"), secret: secret() }]);
    assert_eq!(tap(&mut stay, &SECRET), [], "while it tries, taps mean nothing");
    assert_eq!(stay.apply(Intent::Back), [], "and neither does closing it");

    let kept = Kept { nickname: "Zonnetje".into(), done: ["hello".into()].into(), ..stay.kept() };
    let welcome = Answer::Welcome { profile: id("mine"), kept: Box::new(kept.clone()), from_copy: true };
    answer(&mut stay, welcome.clone());
    assert_eq!((stay.page(), stay.profile(), stay.is_from_copy()), (&Page::Route, Some(&id("mine")), true));
    assert_eq!(stay.kept(), kept);
    assert_eq!(answer(&mut stay, welcome), [Event::Asked(Request::Close)], "nobody waits for a second one");
}

#[test]
fn which_pictures_is_seen_while_she_chooses_and_never_while_she_enters() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Knock(id("mine")));
    tap(&mut stay, &SECRET[..3]);
    let keypad = stay.keypad().unwrap();
    assert_eq!((keypad.tapped(), keypad.shown()), (3, &[][..]));
    assert!(!format!("{keypad:?}").contains("26"), "{keypad:?}");
    stay.apply(Intent::Back);
    ask(&mut stay, AtDoor::Choose);
    tap(&mut stay, &SECRET[..3]);
    assert_eq!(stay.keypad().unwrap().shown(), &SECRET[..3]);
    ask(&mut stay, AtDoor::Untap);
    assert_eq!(stay.keypad().unwrap().shown(), &SECRET[..2]);
}

#[test]
fn a_wrong_secret_may_be_tried_again_at_once_or_after_a_wait() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Knock(id("mine")));
    for (wait, says, taps_count) in [(0, Said::Wrong, true), (20, Said::Wait(20), false)] {
        tap(&mut stay, &SECRET);
        answer(&mut stay, Answer::Wrong(wait));
        assert_eq!((said(&stay), stay.keypad().unwrap().tapped()), (says, 0));
        tap(&mut stay, &SECRET[..1]);
        assert_eq!(stay.keypad().unwrap().tapped() > 0, taps_count, "{wait}");
        ask(&mut stay, AtDoor::Untap);
    }
    answer(&mut stay, Answer::WaitOver);
    assert_eq!(said(&stay), Said::TryAgain);
    assert_eq!(tap(&mut stay, &SECRET).len(), 1);
    answer(&mut stay, Answer::Wrong(40));
    assert_eq!(stay.apply(Intent::Back), [Event::Turned], "nobody is held at the keypad while it waits");
}

#[test]
fn pictures_are_chosen_twice_and_the_same() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Choose);
    assert_eq!(tap(&mut stay, &SECRET), []);
    assert!(matches!(stay.keypad().unwrap().purpose(), Purpose::Repeat(_)));
    assert_eq!(tap(&mut stay, &[3, 26, 17, 60, 45]), []);
    assert_eq!((stay.keypad().unwrap().purpose(), said(&stay)), (&Purpose::Choose, Said::Differs));
    tap(&mut stay, &SECRET);
    assert_eq!(tap(&mut stay, &SECRET), [Request::Make(secret())]);
    answer(&mut stay, Answer::Made(id("mine")));
    assert_eq!((stay.page(), stay.profile()), (&Page::Route, Some(&id("mine"))));
    assert_eq!(stay.sheet(), Some(Sheet::Mirror(Slot::Hair)), "she makes her portrait first");
}

#[test]
fn obvious_pictures_are_pointed_out_and_may_be_kept() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Choose);
    ask(&mut stay, AtDoor::KeepObvious);
    tap(&mut stay, &[9; LENGTH]);
    assert_eq!(said(&stay), Said::Obvious(Obvious::Same));
    tap(&mut stay, &[1]);
    assert_eq!(stay.keypad().unwrap().tapped(), LENGTH, "no sixth picture");
    ask(&mut stay, AtDoor::KeepObvious);
    assert_eq!(tap(&mut stay, &[9; LENGTH]), [Request::Make(Secret::new(&[9; LENGTH]).unwrap())]);
}

#[test]
fn a_guest_keeps_what_she_did_by_making_a_profile_where_she_is() {
    let mut stay = at_door();
    ask(&mut stay, AtDoor::Guest);
    stay.apply(Intent::Nickname("Zonnetje".into()));
    stay.apply(Intent::Open(Sheet::Space));
    stay.apply(Intent::Open(Sheet::Promise));
    ask(&mut stay, AtDoor::Choose);
    tap(&mut stay, &SECRET);
    tap(&mut stay, &SECRET);
    answer(&mut stay, Answer::Made(id("mine")));
    assert_eq!((stay.sheet(), stay.space().nickname()), (Some(Sheet::Space), "Zonnetje"));
    assert_eq!(ask(&mut stay, AtDoor::Choose), [], "she has one now");
}

#[test]
fn only_news_from_outside_rebuilds_a_page() {
    let mut stay = at_door();
    let profiles = vec![Profile { id: id("mine"), portrait: crate::stay::Portrait::default() }];
    let house = Answer::House { house: House { open: true, ..House::default() }, has_passphrase: true };
    for news in [Answer::Profiles(profiles), house] {
        assert_eq!(answer(&mut stay, news.clone()), [Event::Told], "{news:?}");
        assert_eq!(answer(&mut stay, news.clone()), [], "{news:?} again");
    }
}

#[test]
fn what_goes_wrong_is_said_where_she_looks() {
    let mut stay = at_door();
    answer(&mut stay, Answer::Trouble(Trouble::ReadOnly));
    assert_eq!(stay.trouble(), Some(Trouble::ReadOnly));
    answer(&mut stay, Answer::Saved);
    assert_eq!(stay.trouble(), None);
    ask(&mut stay, AtDoor::Knock(id("mine")));
    tap(&mut stay, &SECRET);
    answer(&mut stay, Answer::Trouble(Trouble::Newer));
    assert_eq!((said(&stay), stay.trouble()), (Said::Trouble(Trouble::Newer), None));
}

#[test]
fn forgetting_everything_wipes_her_profile_and_lets_her_go() {
    let mut stay = inside();
    stay.apply(Intent::Nickname("Zonnetje".into()));
    let events = ask(&mut stay, AtDoor::ForgetMe);
    assert_eq!(events, [Event::Asked(Request::Wipe(id("mine"))), Event::Left]);
    assert_eq!((stay.page(), stay.profile(), stay.space().nickname()), (&Page::Start, None, ""));

    let mut guest = at_door();
    ask(&mut guest, AtDoor::Guest);
    assert_eq!(ask(&mut guest, AtDoor::ForgetMe), [Event::Left]);
}

#[test]
fn what_waits_for_a_counsellor_opens_for_whom_she_opened_it() {
    let last = |stay: &Stay| stay.is_open(stay.pack().modules.last().unwrap());
    let open_for = |house: House| {
        let mut stay = at_door();
        answer(&mut stay, Answer::House { house, has_passphrase: true });
        let guest = {
            let mut guest = stay.clone();
            ask(&mut guest, AtDoor::Guest);
            last(&guest)
        };
        let girl = |name: &str| {
            let mut stay = stay.clone();
            ask(&mut stay, AtDoor::Knock(id(name)));
            tap(&mut stay, &SECRET);
            let kept = Box::new(stay.kept());
            answer(&mut stay, Answer::Welcome { profile: id(name), kept, from_copy: false });
            last(&stay)
        };
        (guest, girl("mine"), girl("other"))
    };
    assert_eq!(open_for(House::default()), (false, false, false));
    assert_eq!(open_for(House { open: true, ..House::default() }), (true, true, true));
    assert_eq!(open_for(House { open_for: [id("mine")].into(), ..House::default() }), (false, true, false));
}
