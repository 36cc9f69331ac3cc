use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn card() -> HelpCard {
    let help = ["trusted", "listen"].map(HelpId::from).to_vec();
    HelpCard { people: tiles(&["aunt", "coach", "friend", "nurse"]), help }
}

/// Who is on it, in her order, each with a nickname, and whether it is folded: `coach=Bo aunt folded`.
fn people(play: &Play) -> String {
    let named = play.chosen().iter().map(|named| match &*named.name {
        "" => named.figure.to_string(),
        name => format!("{}={name}", named.figure),
    });
    named.chain(play.is_sealed().then(|| "folded".to_owned())).collect::<Vec<_>>().join(" ")
}

#[test]
fn she_chooses_her_people_names_them_and_folds_the_card() {
    let mut play = Play::new(card(), &Begin::default());
    table(
        &mut play,
        people,
        "",
        &[
            (choose("uncle"), 0, ""),
            (name("aunt", "Tata"), 0, ""),
            (choose("coach"), 1, "coach"),
            (choose("aunt"), 1, "coach aunt"),
            (name("aunt", "Tata"), 1, "coach aunt=Tata"),
            (name("aunt", "Tata"), 0, "coach aunt=Tata"),
            (choose("nurse"), 1, "coach aunt=Tata nurse"),
            (choose("friend"), 0, "coach aunt=Tata nurse"),
            (choose("coach"), 1, "aunt=Tata nurse"),
            (choose("friend"), 1, "aunt=Tata nurse friend"),
            (Command::Back, 0, "aunt=Tata nurse friend"),
            (Command::Seal, 1, "aunt=Tata nurse friend folded"),
            (Command::Seal, 0, "aunt=Tata nurse friend folded"),
            (choose("aunt"), 0, "aunt=Tata nurse friend folded"),
            (name("aunt", "Bo"), 0, "aunt=Tata nurse friend folded"),
            (Command::Back, 1, "aunt=Tata nurse friend"),
            (choose("aunt"), 1, "nurse friend"),
            (choose("aunt"), 1, "nurse friend aunt"),
        ],
    );
}

#[test]
fn a_nickname_is_on_one_line_and_fits() {
    let mut play = Play::new(card(), &Begin::default());
    give(&mut play, &choose("aunt"));
    give(&mut play, &name("aunt", "Ta\nta"));
    assert_eq!(people(&play), "aunt=Ta ta");
    give(&mut play, &name("aunt", &"ß".repeat(LONGEST_NAME * 2)));
    assert_eq!(play.chosen()[0].name.chars().count(), LONGEST_NAME);
}

#[test]
fn a_card_with_nobody_on_it_is_a_card_too() {
    let mut play = Play::new(card(), &Begin::default());
    assert_eq!(give(&mut play, &Command::Seal), [Outcome::Sealed]);
    assert!(play.is_done() && play.chosen().is_empty());
    assert_eq!(play.keepsake(), Some(Keepsake::HelpCard { people: Vec::new() }));
}

#[test]
fn it_is_done_once_folded_and_never_holds_anybody_twice_or_more_than_three() {
    let figures = ["aunt", "coach", "friend", "nurse"];
    let commands = figures.map(choose).into_iter().chain([name("aunt", "Tata")]).collect::<Vec<_>>();
    everywhere(&Play::new(card(), &Begin::default()), &commands, |play| {
        assert_eq!(play.is_done(), play.is_sealed(), "{}", people(play));
        let different = figures.iter().filter(|figure| play.has(&key(figure))).count();
        assert_eq!(different, play.chosen().len());
        assert!(different <= MOST_PEOPLE && play.is_full() == (different == MOST_PEOPLE));
    });
}

#[test]
fn commands_without_meaning_are_ignored_and_ten_taps_are_five_times_on_and_off() {
    let mut play = Play::new(card(), &Begin::default());
    ignores_all_but(&play, &[Command::Seal]);
    comes_back_fifty_times(&mut play, people, &vec![choose("aunt"); 10]);
    give(&mut play, &Command::Seal);
    ignores_all_but(&play, &[Command::Back]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_card_as_it_was() {
    let mut play = Play::new(card(), &Begin::default());
    give_all(&mut play, &[choose("aunt"), name("aunt", "Tata")]);
    comes_back_fifty_times(&mut play, people, &[Command::Seal, Command::Back, choose("coach"), choose("coach")]);
}

#[test]
fn what_she_keeps_is_her_people_in_her_order_and_a_name_of_spaces_is_none() {
    let mut play = Play::new(card(), &Begin::default());
    give_all(&mut play, &[choose("nurse"), choose("aunt"), name("aunt", " Tata "), name("nurse", "  "), Command::Seal]);
    let named = |figure: &str, name: &str| Named { figure: key(figure), name: name.into() };
    let people = vec![named("nurse", ""), named("aunt", "Tata")];
    assert_eq!(play.keepsake(), Some(Keepsake::HelpCard { people }));
}

#[test]
fn a_walk_folds_the_card() {
    assert_eq!(runs(Kind::HelpCard(card())), 1);
}

#[test]
fn its_texts_and_ways_to_get_help_are_named_in_reading_order() {
    let expected = "person-aunt person-coach person-friend person-nurse nobody done";
    assert_eq!(card().attributes().join(" "), expected);
    assert_eq!(Content::help(&card()), ["trusted", "listen"].map(HelpId::from));
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(card().faults(), []);
    for (people, help) in [(2, 1), (13, 1), (3, 0), (3, 5)] {
        let wrong = HelpCard { people: tiles(&vec!["p"; people]), help: vec![HelpId::from("listen"); help] };
        let nobody = Fault::Count { what: "people", found: people, least: 3, most: 12 };
        let helpless = Fault::Count { what: "ways to get help", found: help, least: 1, most: 4 };
        assert_eq!(wrong.faults(), [if help == 1 { nobody } else { helpless }]);
    }
}

#[test]
fn it_begins_with_those_she_trusted_as_far_as_the_card_knows_and_holds_them() {
    let named = |figure: &str| Named { figure: key(figure), name: figure.to_uppercase().into() };
    let on_card = |trusted: &[&str]| {
        let trusted: Vec<_> = trusted.iter().map(|figure| named(figure)).collect();
        let play = Play::new(card(), &Begin { trusted: &trusted, ..Begin::default() });
        play.chosen().iter().map(|named| named.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(on_card(&["cat", "nurse"]), ["NURSE"]);
    assert_eq!(on_card(&["nurse", "aunt", "coach", "friend"]), ["NURSE", "AUNT", "COACH"]);
}
