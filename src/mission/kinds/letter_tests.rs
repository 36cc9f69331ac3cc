use super::*;

fn letter() -> Letter {
    let part = |id: &str| Part {
        id: Key::from(id),
        starters: ["x", "y"].map(|id| Tile { id: Key::from(id), picture: MediaId::from("p") }).to_vec(),
    };
    Letter { to: PersonId::from("amira"), face: Face::Happy, parts: vec![part("hello"), part("heart")] }
}

fn pick(part: &str, starter: &str) -> Command {
    Command::Pick { part: Key::from(part), starter: Key::from(starter) }
}

fn write(words: &str) -> Command {
    Command::Write(words.into())
}

/// What stands on the sheet: `x - "words" end`.
fn sheet(play: &Play) -> String {
    let picked = ["hello", "heart"].map(|part| play.picked(&Key::from(part)).map_or("-", Key::as_str));
    format!("{} {} {:?} {:?}", picked[0], picked[1], play.words(), play.end())
}

#[test]
fn a_letter_is_put_together_given_and_taken_back() {
    let mut play = Play::new(letter(), &Begin::default());
    for (command, outcomes, after) in [
        (Command::Seal, vec![], "- - \"\" None"),
        (write("   "), vec![Outcome::LetterChanged], "- - \"   \" None"),
        (Command::Seal, vec![], "- - \"   \" None"),
        (pick("hello", "z"), vec![], "- - \"   \" None"),
        (pick("hello", "x"), vec![Outcome::LetterChanged], "x - \"   \" None"),
        (pick("hello", "y"), vec![Outcome::LetterChanged], "y - \"   \" None"),
        (pick("hello", "y"), vec![Outcome::LetterChanged], "- - \"   \" None"),
        (pick("heart", "x"), vec![Outcome::LetterChanged], "- x \"   \" None"),
        (write("Hi"), vec![Outcome::LetterChanged], "- x \"Hi\" None"),
        (write("Hi"), vec![], "- x \"Hi\" None"),
        (Command::Seal, vec![Outcome::LetterSealed], "- x \"Hi\" Some(Sealed)"),
        (write("later"), vec![], "- x \"Hi\" Some(Sealed)"),
        (pick("heart", "y"), vec![], "- x \"Hi\" Some(Sealed)"),
        (Command::Back, vec![Outcome::WentBack], "- x \"Hi\" None"),
        (Command::Shred, vec![Outcome::LetterShredded], "- - \"\" Some(Shredded)"),
        (Command::Shred, vec![], "- - \"\" Some(Shredded)"),
        (Command::Back, vec![Outcome::WentBack], "- - \"\" None"),
    ] {
        assert_eq!(play.apply(&command, &mut Flags::new()), outcomes, "{command:?}");
        assert_eq!(sheet(&play), after, "{command:?}");
    }
}

#[test]
fn each_part_has_its_page_and_the_last_is_for_her_own_words() {
    let mut play = Play::new(letter(), &Begin::default());
    for (command, outcomes, page) in [
        (Command::Back, vec![], Some("hello")),
        (Command::Next, vec![Outcome::LetterTurned], Some("heart")),
        (pick("heart", "x"), vec![Outcome::LetterChanged], Some("heart")),
        (Command::Next, vec![Outcome::LetterTurned], None),
        (Command::Next, vec![], None),
        (Command::Back, vec![Outcome::WentBack], Some("heart")),
        (Command::Back, vec![Outcome::WentBack], Some("hello")),
        (Command::Next, vec![Outcome::LetterTurned], Some("heart")),
        (Command::Next, vec![Outcome::LetterTurned], None),
        (Command::Seal, vec![Outcome::LetterSealed], None),
        (Command::Next, vec![], None),
        (Command::Back, vec![Outcome::WentBack], None),
        (Command::Shred, vec![Outcome::LetterShredded], Some("hello")),
    ] {
        assert_eq!(play.apply(&command, &mut Flags::new()), outcomes, "{command:?}");
        assert_eq!(play.part().map(|part| part.id.as_str()), page, "{command:?}");
    }
}

#[test]
fn a_letter_can_be_given_from_its_last_page_alone() {
    let mut play = Play::new(letter(), &Begin::default());
    let choices = |play: &Play| play.choices(&Flags::new());
    assert_eq!(choices(&play), [pick("hello", "x"), pick("hello", "y"), Command::Next]);
    play.apply(&pick("hello", "y"), &mut Flags::new());
    assert_eq!(choices(&play), [Command::Next]);
    play.apply(&Command::Next, &mut Flags::new());
    play.apply(&Command::Next, &mut Flags::new());
    assert_eq!(choices(&play), [Command::Seal, Command::Shred]);
    let mut empty = Play::new(letter(), &Begin::default());
    empty.apply(&Command::Next, &mut Flags::new());
    empty.apply(&Command::Next, &mut Flags::new());
    assert_eq!(choices(&empty), [Command::Shred]);
}

#[test]
fn a_given_letter_can_still_be_shredded_and_nothing_of_it_is_left() {
    let mut play = Play::new(letter(), &Begin::default());
    for command in [pick("hello", "x"), write("secret"), Command::Seal, Command::Shred] {
        play.apply(&command, &mut Flags::new());
    }
    assert!(play.is_empty() && play.words().is_empty());
}

#[test]
fn only_a_letter_that_was_given_and_that_she_keeps_is_a_keepsake() {
    let mut play = Play::new(letter(), &Begin::default());
    let kept = |play: &mut Play, command| {
        play.apply(&command, &mut Flags::new());
        play.keepsake()
    };
    let copy = Keepsake::Letter { picked: vec![(Key::from("heart"), Key::from("x"))], words: "Hi".into() };
    for (command, expected) in [
        (pick("heart", "x"), None),
        (write(" Hi "), None),
        (Command::Keep, None),
        (Command::Seal, None),
        (Command::Keep, Some(copy.clone())),
        (Command::Keep, None),
        (Command::Keep, Some(copy.clone())),
        (Command::Back, None),
        (Command::Seal, None),
        (Command::Keep, Some(copy)),
        (Command::Shred, None),
    ] {
        assert_eq!(kept(&mut play, command.clone()), expected, "{command:?}");
    }
}

#[test]
fn her_words_show_in_no_debug_print_and_end_at_the_edge_of_the_sheet() {
    let mut play = Play::new(letter(), &Begin::default());
    play.apply(&write("zeergeheim"), &mut Flags::new());
    play.apply(&pick("hello", "x"), &mut Flags::new());
    let shown = format!("{play:?} {:#?}", super::super::Play::Letter(play.clone()));
    assert!(!shown.contains("zeergeheim") && shown.contains("amira"), "{shown}");
    play.apply(&write(&"é".repeat(MOST_WORDS + 9)), &mut Flags::new());
    assert_eq!(play.words().chars().count(), MOST_WORDS);
}

#[test]
fn parts_and_starters_are_counted() {
    assert_eq!(letter().faults(), []);
    let mut short = letter();
    short.parts[0].starters.pop();
    assert_eq!(short.faults(), [Fault::Count { what: "starters", found: 1, least: 2, most: 4 }]);
    short.parts.clear();
    assert_eq!(short.faults().len(), 1);
    let expected = [
        "task",
        "part-hello",
        "starter-hello-x",
        "starter-hello-y",
        "part-heart",
        "starter-heart-x",
        "starter-heart-y",
        "done",
    ];
    assert_eq!(letter().attributes(), expected);
}
