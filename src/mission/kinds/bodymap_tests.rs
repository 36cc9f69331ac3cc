use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn map(people: &[&str]) -> BodyMap {
    let mark = |id: &str| Mark { id: key(id), picture: picture(), touches: id == "touch" };
    BodyMap {
        shapes: ["tall", "small"].map(MediaId::from).to_vec(),
        marks: ["talk", "touch"].map(mark).to_vec(),
        people: tiles(people),
    }
}

/// The person in view, the mark in hand, the marks that lie for her or him, and whether the rule is said:
/// `aunt touch | chest:touch rule`.
fn laid(play: &Play) -> String {
    let person = play.person().map_or("-", |person| person.id.as_str());
    let hand = play.hand().map_or("-", |mark| mark.id.as_str());
    let lying = Zone::ALL.into_iter().flat_map(|zone| {
        play.lying(zone).into_iter().map(move |mark| format!(" {}:{}", zone.slug(), mark.id)).collect::<Vec<_>>()
    });
    let rule = if play.says_rule() { " rule" } else { "" };
    format!("{person} {hand} |{}{rule}", lying.collect::<String>())
}

#[test]
fn marks_are_laid_and_taken_off_for_one_person_after_another() {
    let mut play = Play::new(map(&["aunt", "doctor"]), &Begin::default());
    table(
        &mut play,
        laid,
        "aunt talk |",
        &[
            (choose("talk"), 0, "aunt talk |"),
            (choose("zone-hands"), 1, "aunt talk | hands:talk"),
            (place("touch", "zone-hands"), 1, "aunt talk | hands:talk hands:touch"),
            (place("touch", "zone-hands"), 1, "aunt talk | hands:talk hands:touch"),
            (choose("zone-hands"), 1, "aunt talk | hands:touch"),
            (choose("touch"), 1, "aunt touch | hands:touch"),
            (choose("zone-hands"), 1, "aunt touch |"),
            (choose("hands"), 0, "aunt touch |"),
            (place("kiss", "zone-hands"), 0, "aunt touch |"),
            (place("touch", "zone-tail"), 0, "aunt touch |"),
            (place("talk", "zone-head"), 1, "aunt touch | head:talk"),
            (Command::Back, 0, "aunt touch | head:talk"),
            (Command::Next, 1, "doctor touch | rule"),
            (Command::Next, 0, "doctor touch | rule"),
            (choose("zone-feet"), 1, "doctor touch | feet:touch rule"),
            (Command::Back, 1, "aunt touch | head:talk"),
            (Command::Next, 1, "doctor touch | feet:touch rule"),
        ],
    );
}

#[test]
fn the_rule_is_said_after_a_touch_on_a_private_zone_and_at_the_end() {
    for zone in Zone::ALL {
        let mut play = Play::new(map(&["aunt", "doctor"]), &Begin::default());
        for (command, says) in [
            (place("talk", zone.slug()), false),
            (Command::Place { card: key("talk"), into: zone.key() }, false),
            (Command::Place { card: key("touch"), into: zone.key() }, zone.is_private()),
            (place("talk", "zone-feet"), false),
            (Command::Next, true),
            (Command::Back, false),
        ] {
            give(&mut play, &command);
            assert_eq!(play.says_rule(), says, "{zone:?} {command:?}");
        }
    }
    assert_eq!(Zone::ALL.into_iter().filter(|zone| zone.is_private()).count(), 2);
}

#[test]
fn a_map_on_which_nothing_lies_or_nothing_touches_says_no_rule() {
    let mut untouched = map(&[]);
    untouched.marks.iter_mut().for_each(|mark| mark.touches = false);
    let mut play = Play::new(untouched, &Begin::default());
    assert!(!play.map().attributes().contains(&"rule".to_owned()));
    give(&mut play, &place("touch", "zone-hips"));
    assert!(play.is_done() && !play.says_rule());
    assert!(!Play::new(map(&[]), &Begin::default()).says_rule());
}

#[test]
fn the_last_word_is_said_of_what_lies_and_of_an_empty_map_that_nothing_is_an_answer_too() {
    for (people, before, lying, after) in [
        (&[][..], (false, true), (true, false), (true, false)),
        (&["aunt"], (false, false), (true, false), (true, false)),
        (&["aunt", "doctor"], (false, false), (false, false), (true, false)),
    ] {
        let mut play = Play::new(map(people), &Begin::default());
        let said = |play: &Play| (play.says_done(), play.says_nothing());
        assert_eq!(said(&play), before, "{people:?}");
        give(&mut play, &choose("zone-head"));
        assert_eq!(said(&play), lying, "{people:?}");
        give(&mut play, &Command::Next);
        assert_eq!(said(&play), after, "{people:?}");
    }
}

#[test]
fn dragging_a_mark_is_the_same_as_taking_it_and_tapping() {
    for zone in Zone::ALL {
        let (mut dragged, mut tapped) =
            (Play::new(map(&["aunt"]), &Begin::default()), Play::new(map(&["aunt"]), &Begin::default()));
        for play in [&mut dragged, &mut tapped] {
            give(play, &choose("touch"));
        }
        give(&mut dragged, &Command::Place { card: key("touch"), into: zone.key() });
        give(&mut tapped, &Command::Choose(zone.key()));
        assert_eq!(dragged, tapped);
    }
}

#[test]
fn she_picks_a_silhouette_and_what_lies_stays() {
    let mut play = Play::new(map(&[]), &Begin::default());
    give(&mut play, &choose("zone-belly"));
    for (command, outcomes, shape) in [
        (pick(SHAPE, "tall"), 0, "tall"),
        (pick(SHAPE, "round"), 0, "tall"),
        (pick("coat", "small"), 0, "tall"),
        (pick(SHAPE, "small"), 1, "small"),
        (pick(SHAPE, "small"), 0, "small"),
    ] {
        assert_eq!(give(&mut play, &command).len(), outcomes, "{command:?}");
        assert_eq!(play.shape().map(MediaId::as_str), Some(shape));
    }
    assert_eq!(laid(&play), "- talk | belly:talk rule");
}

#[test]
fn it_is_done_at_the_last_person_and_without_people_at_once() {
    let commands = ["talk", "touch", "zone-hips", "zone-head"].map(choose);
    everywhere(&Play::new(map(&["aunt", "doctor"]), &Begin::default()), &commands, |play| {
        assert_eq!(play.is_done(), play.progress() == (2, 2), "{}", laid(play));
    });
    everywhere(&Play::new(map(&[]), &Begin::default()), &commands, |play| assert!(play.is_done()));
}

#[test]
fn commands_without_meaning_are_ignored_and_ten_taps_are_five_times_on_and_off() {
    let mut play = Play::new(map(&["aunt", "doctor"]), &Begin::default());
    ignores_all_but(&play, &[Command::Next]);
    give(&mut play, &Command::Next);
    ignores_all_but(&play, &[Command::Back]);
    ignores_all_but(&Play::new(map(&[]), &Begin::default()), &[]);
    comes_back_fifty_times(&mut play, laid, &vec![choose("zone-chest"); 10]);
}

#[test]
fn back_and_forth_fifty_times_loses_and_doubles_no_mark() {
    let mut play = Play::new(map(&["aunt", "doctor"]), &Begin::default());
    give_all(&mut play, &[choose("zone-arms"), place("touch", "zone-arms"), Command::Next, choose("zone-legs")]);
    assert_eq!(laid(&play), "doctor talk | legs:talk rule");
    comes_back_fifty_times(&mut play, laid, &[Command::Back, Command::Next]);
    give(&mut play, &Command::Back);
    assert_eq!(laid(&play), "aunt talk | arms:talk arms:touch");
}

#[test]
fn a_walk_goes_from_person_to_person() {
    assert_eq!(
        [&[][..], &["aunt"], &["aunt", "doctor", "coach"]].map(|people| runs(Kind::BodyMap(map(people)))),
        [1; 3]
    );
}

#[test]
fn its_texts_are_named_in_reading_order() {
    assert_eq!(map(&[]).attributes().join(" "), "mark-talk mark-touch rule nothing done");
    let expected = "mark-talk mark-touch person-aunt person-doctor rule done";
    assert_eq!(map(&["aunt", "doctor"]).attributes().join(" "), expected);
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!((map(&[]).faults(), map(&["p"; 6]).faults()), (vec![], vec![]));
    let empty = BodyMap { shapes: Vec::new(), marks: Vec::new(), people: Vec::new() };
    assert_eq!(
        empty.faults(),
        [
            Fault::Count { what: "silhouettes", found: 0, least: 1, most: 6 },
            Fault::Count { what: "marks", found: 0, least: 2, most: 4 },
        ]
    );
    assert_eq!(map(&["p"; 7]).faults(), [Fault::Count { what: "people", found: 7, least: 0, most: 6 }]);
}

#[test]
fn a_mark_called_like_a_zone_is_a_fault() {
    let mark = |id: &str| Mark { id: key(id), picture: picture(), touches: false };
    let map = BodyMap { shapes: vec![picture()], marks: vec![mark("zone-head"), mark("talk")], people: Vec::new() };
    assert_eq!(map.faults(), [Fault::Reserved(key("zone-head"))]);
}
