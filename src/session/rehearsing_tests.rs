use std::collections::BTreeSet;

use super::*;
use crate::pack::rehearsals::Effect;
use crate::pack::{Folder, load};

fn base() -> Vec<Rehearsal> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base");
    load(&Folder::new(folder)).pack.unwrap().rehearsals
}

fn moment(id: &str, choices: &[(&str, Option<&str>)]) -> Moment {
    let choice = |(id, then): &(&str, Option<&str>)| Choice {
        id: (*id).into(),
        effect: Effect::Opens,
        then: then.map(Key::from),
    };
    let choices = choices.iter().map(choice).collect();
    Moment { id: id.into(), picture: "heart".into(), people: Vec::new(), minutes_in: 0, choices }
}

/// One moment out of the way, `aside`, and one without choices, `rest`.
fn small() -> Rehearsal {
    Rehearsal {
        id: "small".into(),
        module: None,
        moments: vec![
            moment("start", &[("stay", Some("rest")), ("leave", None)]),
            moment("aside", &[("mend", None), ("again", Some("start")), ("lost", Some("nowhere"))]),
            moment("rest", &[]),
            moment("end", &[("wave", None)]),
        ],
    }
}

fn at(play: &Rehearsing) -> &str {
    play.moment().map_or("over", |moment| moment.id.as_str())
}

/// Plays every way from here and comes back; calls `end` at the end of each with the moments passed.
fn every_way(play: &mut Rehearsing, passed: &mut Vec<String>, end: &mut dyn FnMut(&[String])) {
    let Some(moment) = play.moment().cloned() else {
        assert!(play.is_over() && play.chosen().is_none());
        return end(passed);
    };
    passed.push(moment.id.as_str().to_owned());
    for choice in &moment.choices {
        let before = play.clone();
        assert!(play.choose(&choice.id));
        assert_eq!(play.chosen(), Some(choice));
        let chosen = play.clone();
        assert!(play.go_on());
        every_way(play, passed, end);
        assert!(play.go_back());
        assert_eq!(*play, chosen, "going on is taken back");
        assert!(play.go_back());
        assert_eq!(*play, before, "the choice is taken back");
    }
    passed.pop();
}

#[test]
fn every_way_through_a_shipped_rehearsal_ends_and_every_moment_is_on_one() {
    let all = base();
    assert_eq!(all.len(), 5);
    assert!(all[0].is_whole_session(), "the whole session is offered first");
    for rehearsal in &all {
        let (mut seen, mut ways) = (BTreeSet::new(), 0);
        let end = rehearsal.moments.last().unwrap().id.as_str();
        every_way(&mut Rehearsing::new(rehearsal), &mut Vec::new(), &mut |passed| {
            ways += 1;
            assert_eq!(passed.last().map(String::as_str), Some(end));
            seen.extend(passed.iter().cloned());
        });
        assert!(ways > 80, "{}: {ways} ways", rehearsal.id);
        assert_eq!(seen.len(), rehearsal.moments.len(), "{}", rehearsal.id);
    }
}

#[test]
fn a_shipped_rehearsal_has_three_choices_everywhere_and_one_that_opens() {
    for rehearsal in base() {
        for Moment { id, choices, .. } in &rehearsal.moments {
            assert_eq!(choices.len(), 3, "{id}");
            assert!(choices.iter().any(|choice| choice.effect == Effect::Opens), "{id}");
            assert!(choices.iter().any(|choice| choice.effect != Effect::Opens), "{id}");
        }
        assert!(rehearsal.moments.is_sorted_by_key(|moment| moment.minutes_in), "time goes on");
    }
}

#[test]
fn a_choice_leads_to_the_moment_it_names_and_otherwise_to_the_following_one() {
    let mut play = Rehearsing::new(&small());
    assert!(play.choose(&"stay".into()) && play.go_on());
    assert_eq!(at(&play), "rest");
    let mut play = Rehearsing::new(&small());
    assert!(play.choose(&"leave".into()) && play.go_on());
    assert_eq!(at(&play), "aside");
}

#[test]
fn a_choice_that_leads_back_or_nowhere_leads_on() {
    for choice in ["mend", "again", "lost"] {
        let mut play = Rehearsing::new(&small());
        assert!(play.choose(&"leave".into()) && play.go_on());
        assert!(play.choose(&choice.into()) && play.go_on(), "{choice}");
        assert_eq!(at(&play), "rest", "{choice}");
    }
}

#[test]
fn without_a_choice_nothing_goes_on_but_where_there_is_none() {
    let mut play = Rehearsing::new(&small());
    assert!(!play.go_on());
    assert!(!play.choose(&"wave".into()), "a choice of another moment");
    assert!(play.choose(&"stay".into()));
    assert!(!play.choose(&"leave".into()), "chosen already");
    assert_eq!(play.chosen().map(|choice| choice.id.as_str()), Some("stay"));
    assert!(play.go_on() && play.go_on());
    assert_eq!(at(&play), "end");
}

#[test]
fn one_can_go_back_to_the_start_and_no_further_and_take_the_other_way() {
    let mut play = Rehearsing::new(&small());
    let first = play.clone();
    assert!(!play.go_back());
    assert!(play.choose(&"stay".into()) && play.go_on() && play.go_on());
    assert!(play.choose(&"wave".into()) && play.go_on() && play.is_over());
    assert!(!play.go_on() && !play.choose(&"wave".into()));
    for _ in 0..5 {
        assert!(play.go_back());
    }
    assert_eq!(play, first);
    assert!(play.choose(&"leave".into()) && play.go_on());
    assert_eq!(at(&play), "aside");
}

#[test]
fn progress_goes_on_to_a_number_that_stays() {
    let mut play = Rehearsing::new(&small());
    assert_eq!(play.progress(), (0, 4));
    assert!(play.choose(&"stay".into()));
    assert_eq!(play.progress(), (0, 4), "a choice is no step");
    assert!(play.go_on());
    assert_eq!(play.progress(), (2, 4), "the way past `aside` is shorter");
    assert!(play.go_on() && play.choose(&"wave".into()));
    assert_eq!(play.progress(), (3, 4));
    assert!(play.go_on());
    assert_eq!(play.progress(), (4, 4));
}

#[test]
fn an_empty_rehearsal_is_over_and_nothing_changes_it() {
    let mut play = Rehearsing::new(&Rehearsal { moments: Vec::new(), ..small() });
    assert!(play.is_over() && play.moment().is_none() && play.chosen().is_none());
    assert!(!play.go_on() && !play.go_back() && !play.choose(&"any".into()));
    assert_eq!(play.progress(), (0, 0));
}
