use super::*;

fn breathe(inhale: u32, hold: u32, exhale: u32, rounds: u32) -> Calm {
    Calm { exercise: Exercise::Breathe { picture: MediaId::from("wave"), inhale, hold, exhale, rounds } }
}

fn senses(counts: &[u32]) -> Calm {
    let sense = |(at, count): (usize, &u32)| Sense {
        id: Key::from(format!("s{at}").as_str()),
        picture: MediaId::from("p"),
        count: *count,
    };
    Calm { exercise: Exercise::Senses(counts.iter().enumerate().map(sense).collect()) }
}

#[test]
fn a_breath_has_its_parts_in_turn_and_no_hold_where_there_is_none() {
    for (calm, parts) in [
        (
            breathe(4, 2, 6, 2),
            vec![
                (Breath::In, 4),
                (Breath::Hold, 2),
                (Breath::Out, 6),
                (Breath::In, 4),
                (Breath::Hold, 2),
                (Breath::Out, 6),
            ],
        ),
        (breathe(3, 0, 5, 1), vec![(Breath::In, 3), (Breath::Out, 5)]),
    ] {
        let mut play = Play::new(calm, &Begin::default());
        let mut last = Vec::new();
        for part in parts {
            assert_eq!(play.breath(), Some(part));
            last = play.apply(&Command::Next, &mut Flags::new());
        }
        assert_eq!(last, [Outcome::CalmOver]);
        assert!(play.is_done() && play.breath().is_none());
        assert_eq!(play.apply(&Command::Next, &mut Flags::new()), [], "over is over");
    }
}

#[test]
fn senses_count_up_one_find_at_a_time() {
    let mut play = Play::new(senses(&[2, 1]), &Begin::default());
    for found in [Some(("s0", 0)), Some(("s0", 1)), Some(("s1", 0)), None] {
        assert_eq!(play.sense().map(|(sense, found)| (sense.id.as_str(), found)), found);
        play.apply(&Command::Next, &mut Flags::new());
    }
    assert!(play.is_done());
}

#[test]
fn back_begins_again() {
    let mut play = Play::new(breathe(4, 0, 6, 3), &Begin::default());
    assert_eq!(play.apply(&Command::Back, &mut Flags::new()), []);
    for _ in 0..50 {
        play.apply(&Command::Next, &mut Flags::new());
        assert_eq!(play.apply(&Command::Back, &mut Flags::new()), [Outcome::WentBack]);
        assert!(play.progress() < f32::EPSILON);
    }
}

#[test]
fn two_minutes_are_the_most_and_something_must_happen() {
    for (calm, faults) in [
        (breathe(4, 2, 6, 10), vec![]),
        (breathe(4, 2, 6, 11), vec![Fault::TooLong(132)]),
        (senses(&[5, 5, 5, 5]), vec![]),
        (senses(&[5, 5, 5, 5, 1]), vec![Fault::TooLong(126)]),
        (senses(&[]), vec![Fault::Count { what: "beats", found: 0, least: 1, most: 120 }]),
    ] {
        assert_eq!(calm.faults(), faults, "{calm:?}");
    }
}

#[test]
fn numbers_beyond_all_measure_are_too_long_and_no_overflow() {
    let most = u32::MAX;
    let picture = || MediaId::from("things/wave");
    let breathe = Exercise::Breathe { picture: picture(), inhale: most, hold: most, exhale: most, rounds: most };
    let sense = |id: &str| Sense { id: Key::from(id), picture: picture(), count: most };
    for exercise in [breathe, Exercise::Senses(vec![sense("see"), sense("touch")])] {
        let faults = Calm { exercise }.faults();
        assert!(faults.contains(&Fault::TooLong(most)), "{faults:?}");
    }
}

#[test]
fn the_breath_is_hers_once_she_asks_and_goes_on_by_itself_again() {
    let mut play = Play::new(breathe(4, 0, 6, 2), &Begin::default());
    let mut ask = |key: &str| {
        let outcomes = play.apply(&Command::Choose(Key::from(key)), &mut Flags::new());
        (outcomes, play.is_hers())
    };
    assert_eq!(ask(BY_ITSELF), (vec![], false), "it does so already");
    assert_eq!(ask(OWN_PACE), (vec![Outcome::CalmLed], true));
    assert_eq!(ask(OWN_PACE), (vec![], true));
    assert_eq!(ask("whatever"), (vec![], true));
    assert_eq!(ask(BY_ITSELF), (vec![Outcome::CalmLed], false));
    let mut play = Play::new(senses(&[1]), &Begin::default());
    assert_eq!(play.apply(&Command::Choose(Key::from(OWN_PACE)), &mut Flags::new()), [], "nothing to breathe");
}

#[test]
fn what_was_found_stays_with_the_sense_that_found_it() {
    let mut play = Play::new(senses(&[2, 3]), &Begin::default());
    let found =
        |play: &Play| play.found().iter().map(|(sense, found)| (sense.id.to_string(), *found)).collect::<Vec<_>>();
    assert_eq!(found(&play), []);
    for _ in 0..3 {
        play.apply(&Command::Next, &mut Flags::new());
    }
    assert_eq!(found(&play), [("s0".to_owned(), 2), ("s1".to_owned(), 1)]);
}
