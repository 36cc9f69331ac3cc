use super::*;

fn mood() -> Mood {
    let feeling = |id: &str, sets: &[&str]| Feeling {
        id: Key::from(id),
        picture: MediaId::from("p"),
        heavy: id == "storm",
        sets: sets.iter().map(|flag| Flag::from(*flag)).collect(),
    };
    Mood {
        scale: Scale::Weather,
        moods: vec![feeling("sun", &[]), feeling("rain", &["sad"]), feeling("storm", &["sad", "heavy"])],
    }
}

#[test]
fn she_may_change_her_mind_and_only_the_last_mood_leaves_flags() {
    let mut play = Play::new(mood(), &Begin::default());
    let mut flags = Flags::from([Flag::from("earlier")]);
    for (mood, outcomes, standing) in [
        ("nothing", 0, "earlier"),
        ("storm", 1, "earlier heavy sad"),
        ("rain", 1, "earlier sad"),
        ("rain", 1, "earlier sad"),
        ("sun", 1, "earlier"),
    ] {
        assert_eq!(play.apply(&Command::Choose(Key::from(mood)), &mut flags).len(), outcomes, "{mood}");
        assert_eq!(flags.iter().map(Flag::as_str).collect::<Vec<_>>().join(" "), standing, "{mood}");
    }
    assert_eq!(play.picked().map(|mood| mood.id.as_str()), Some("sun"));
}

#[test]
fn it_is_done_with_any_mood_and_not_before() {
    for chosen in ["sun", "rain", "storm"] {
        let mut play = Play::new(mood(), &Begin::default());
        assert!(!play.is_done());
        assert_eq!(play.choices(&Flags::new()).len(), 3);
        play.apply(&Command::Choose(Key::from(chosen)), &mut Flags::new());
        assert!(play.is_done() && play.choices(&Flags::new()).is_empty());
        assert_eq!(play.picked().map(|mood| mood.heavy), Some(chosen == "storm"));
    }
}

#[test]
fn two_moods_are_too_few_and_nine_too_many() {
    assert_eq!(mood().faults(), []);
    for (count, faults) in [(2, 1), (3, 0), (8, 0), (9, 1)] {
        let mut many = mood();
        many.moods = many.moods.into_iter().cycle().take(count).collect();
        assert_eq!(many.faults().len(), faults, "{count}");
    }
}
