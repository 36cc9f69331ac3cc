use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn pact() -> Pact {
    Pact { rules: tiles(&["listen", "ask", "stop", "share", "laugh"]), most: 3 }
}

/// The rules, her own, and whether it is signed: `ask stop «no hitting» signed`.
fn paper(play: &Play) -> String {
    let own = if play.own().is_empty() { String::new() } else { format!(" «{}»", play.own()) };
    format!("{}{own}{}", names(play.chosen()), if play.is_sealed() { " signed" } else { "" })
}

#[test]
fn she_chooses_rules_adds_her_own_and_signs() {
    let mut play = Play::new(pact(), &Begin::default());
    table(
        &mut play,
        paper,
        "",
        &[
            (Command::Seal, 0, ""),
            (choose("shout"), 0, ""),
            (choose("stop"), 1, "stop"),
            (choose("ask"), 1, "ask stop"),
            (choose("laugh"), 1, "ask stop laugh"),
            (choose("share"), 0, "ask stop laugh"),
            (choose("stop"), 1, "ask laugh"),
            (write("no hitting"), 1, "ask laugh «no hitting»"),
            (write("no hitting"), 0, "ask laugh «no hitting»"),
            (Command::Back, 0, "ask laugh «no hitting»"),
            (Command::Seal, 1, "ask laugh «no hitting» signed"),
            (Command::Seal, 0, "ask laugh «no hitting» signed"),
            (choose("stop"), 0, "ask laugh «no hitting» signed"),
            (choose("ask"), 0, "ask laugh «no hitting» signed"),
            (write("hm"), 0, "ask laugh «no hitting» signed"),
            (Command::Back, 1, "ask laugh «no hitting»"),
            (write(""), 1, "ask laugh"),
        ],
    );
}

#[test]
fn a_rule_of_her_own_is_enough_and_spaces_are_none() {
    let mut play = Play::new(pact(), &Begin::default());
    give(&mut play, &write("  \n "));
    assert!(!play.can_seal());
    ignores(&play, &Command::Seal);
    give(&mut play, &write("Knock first"));
    assert!(play.can_seal());
    assert_eq!(give(&mut play, &Command::Seal), [Outcome::Sealed]);
    let long = "é".repeat(LONGEST_RULE + 5);
    give(&mut play, &Command::Back);
    give(&mut play, &write(&long));
    assert_eq!(play.own().chars().count(), LONGEST_RULE);
    assert!(!play.is_full(), "her own does not count");
}

#[test]
fn it_is_done_once_signed_and_never_signed_empty_or_with_too_many() {
    let rules = ["listen", "ask", "stop", "share", "laugh"].map(choose);
    let commands = rules.into_iter().chain([write("mine"), write(" "), write("")]).collect::<Vec<_>>();
    everywhere(&Play::new(pact(), &Begin::default()), &commands, |play| {
        assert_eq!(play.is_done(), play.is_sealed(), "{}", paper(play));
        let count = play.chosen().count();
        assert!(count <= 3 && play.is_full() == (count == 3));
        assert!(!play.is_sealed() || count > 0 || !play.own().trim().is_empty());
    });
}

#[test]
fn commands_without_meaning_are_ignored_and_ten_taps_are_five_times_in_and_out() {
    let mut play = Play::new(pact(), &Begin::default());
    ignores_all_but(&play, &[write("hm")]);
    comes_back_fifty_times(&mut play, paper, &vec![choose("ask"); 10]);
    give(&mut play, &choose("ask"));
    ignores_all_but(&play, &[write("hm"), Command::Seal]);
    give(&mut play, &Command::Seal);
    ignores_all_but(&play, &[Command::Back]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_pact_as_it_was() {
    let mut play = Play::new(pact(), &Begin::default());
    give(&mut play, &choose("listen"));
    let around = [Command::Seal, Command::Back, choose("stop"), choose("stop"), write("x"), write("")];
    comes_back_fifty_times(&mut play, paper, &around);
}

#[test]
fn what_she_keeps_is_the_rules_in_the_order_of_the_step_and_her_own() {
    let mut play = Play::new(pact(), &Begin::default());
    give_all(&mut play, &[choose("stop"), choose("listen"), write(" knock first "), Command::Seal]);
    let rules = vec![key("listen"), key("stop")];
    assert_eq!(play.keepsake(), Some(Keepsake::Pact { rules, own: "knock first".into() }));
}

#[test]
fn a_walk_chooses_and_signs() {
    assert_eq!(runs(Kind::Pact(pact())), 1);
}

#[test]
fn its_texts_are_named_in_reading_order() {
    assert_eq!(pact().attributes().join(" "), "rule-listen rule-ask rule-stop rule-share rule-laugh own done");
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(pact().faults(), []);
    for (rules, most) in [(3, 3), (11, 3), (4, 2), (4, 7)] {
        let wrong = Pact { rules: tiles(&vec!["r"; rules]), most };
        let rules = Fault::Count { what: "rules", found: rules, least: 4, most: 10 };
        let choice = Fault::Count { what: "rules to choose", found: most, least: 3, most: 6 };
        assert_eq!(wrong.faults(), [if most == 3 { rules } else { choice }]);
    }
}
