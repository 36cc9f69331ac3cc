use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Every way in which `girls` can each pick one of `choices`.
fn votes(girls: usize, choices: usize) -> impl Iterator<Item = Vec<usize>> {
    let all = choices.pow(u32::try_from(girls).unwrap());
    (0..all).map(move |number| (0..girls).map(|girl| number / choices.pow(girl as u32) % choices).collect())
}

fn picture(vote: &[usize], choices: usize) -> PollResult {
    let counts: Vec<_> = (0..choices).map(|choice| vote.iter().filter(|one| **one == choice).count()).collect();
    shown(&counts, vote.len(), vote.len(), Picks::One)
}

/// What two answers give when each girl gave one.
fn two(counts: &[usize]) -> PollResult {
    let all = counts.iter().sum();
    shown(counts, all, all, Picks::One)
}

/// The votes behind each picture.
fn behind_pictures(girls: usize, choices: usize) -> BTreeMap<String, Vec<Vec<usize>>> {
    let mut behind: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
    for vote in votes(girls, choices) {
        behind.entry(format!("{:?}", picture(&vote, choices))).or_default().push(vote);
    }
    behind
}

#[test]
fn who_gave_which_answer_changes_no_picture() {
    for choices in 2..=5 {
        for vote in votes(5, choices) {
            let mut sorted = vote.clone();
            sorted.sort_unstable();
            assert_eq!(picture(&vote, choices), picture(&sorted, choices));
        }
    }
}

#[test]
fn no_picture_tells_an_onlooker_what_a_girl_answered() {
    for (girls, choices) in
        [(4, 2), (4, 3), (5, 2), (5, 3), (5, 4), (5, 5), (5, 6), (6, 2), (6, 3), (7, 2), (8, 2), (8, 3)]
    {
        for (picture, behind) in behind_pictures(girls, choices) {
            for girl in 0..girls {
                let possible: BTreeSet<_> = behind.iter().map(|vote| vote[girl]).collect();
                assert!(possible.len() > 1, "of {girls}, {picture} tells what girl {girl} answered");
            }
        }
    }
}

#[test]
fn from_five_on_no_picture_tells_a_girl_what_another_answered() {
    for (girls, choices) in
        [(5, 2), (5, 3), (5, 4), (5, 5), (5, 6), (6, 2), (6, 3), (7, 2), (7, 3), (8, 2), (9, 2), (10, 2)]
    {
        for (picture, behind) in behind_pictures(girls, choices) {
            // All girls are alike, so that two of them stand for any two.
            for own in 0..choices {
                let hers: Vec<_> = behind.iter().filter(|vote| vote[0] == own).collect();
                let other: BTreeSet<_> = hers.iter().map(|vote| vote[1]).collect();
                assert!(hers.is_empty() || other.len() > 1, "of {girls}, {picture} tells who answered {own} the rest");
            }
        }
    }
}

#[test]
fn of_four_only_she_who_stands_alone_learns_it() {
    for (picture, behind) in behind_pictures(4, 2) {
        for own in 0..2 {
            let hers: Vec<_> = behind.iter().filter(|vote| vote[0] == own).collect();
            let other: BTreeSet<_> = hers.iter().map(|vote| vote[1]).collect();
            let alone = hers.iter().all(|vote| vote[1..].iter().all(|answer| *answer != own));
            assert!(hers.is_empty() || other.len() > 1 || alone, "{picture} tells more than that");
        }
    }
}

#[test]
fn all_and_nobody_are_never_told() {
    assert_eq!(two(&[5, 0]), two(&[3, 2]));
    assert_eq!(two(&[5, 0]), PollResult::Picture(vec![Bucket::Most, Bucket::Few]));
    assert_eq!(two(&[12, 0]), two(&[10, 2]));
}

#[test]
fn five_girls_see_where_they_are_two_and_where_they_are_one() {
    let (few, half, most) = (Bucket::Few, Bucket::Half, Bucket::Most);
    for (counts, expected) in [
        (vec![2, 1, 2], vec![half, few, half]),
        (vec![3, 2, 0], vec![half, half, few]),
        (vec![3, 1, 1], vec![most, few, few]),
        (vec![0, 4, 1], vec![few, most, few]),
        (vec![0, 0, 2, 1, 2, 0], vec![few, few, half, few, half, few]),
        (vec![2, 1, 1, 1, 0, 0], vec![few; 6]),
        (vec![4, 1], vec![most, few]),
        (vec![3, 2], vec![most, few]),
        (vec![2, 1, 1, 1], vec![few; 4]),
    ] {
        assert_eq!(two(&counts), PollResult::Picture(expected), "{counts:?}");
    }
}

#[test]
fn of_five_girls_a_small_plant_may_always_be_nobody_and_always_somebody() {
    for choices in [2, 3, 4, 5, 6] {
        for (picture, behind) in behind_pictures(5, choices) {
            let PollResult::Picture(shares) = self::picture(&behind[0], choices) else { panic!("{picture}") };
            for (at, _) in shares.iter().enumerate().filter(|(_, share)| **share == Bucket::Few) {
                let counts: BTreeSet<_> =
                    behind.iter().map(|vote| vote.iter().filter(|one| **one == at).count()).collect();
                assert!(counts.contains(&0) && counts.len() > 1, "of {choices}, {picture} tells of {at}: {counts:?}");
            }
        }
    }
}

#[test]
fn who_picks_several_is_counted_by_quarters() {
    let several = shown(&[2, 1, 2], 5, 5, Picks::UpTo(2));
    assert_eq!(several, PollResult::Picture(vec![Bucket::Few; 3]));
}

#[test]
fn more_answers_than_girls_show_nothing() {
    assert_eq!(shown(&[4, 3], 7, 6, Picks::One), PollResult::Spoken);
    assert_ne!(shown(&[4, 2], 6, 6, Picks::One), PollResult::Spoken);
}

#[test]
fn fewer_than_four_answers_show_nothing() {
    assert_eq!(two(&[2, 1]), PollResult::Spoken);
    assert_eq!(two(&[0, 0]), PollResult::Spoken);
    assert_ne!(two(&[2, 2]), PollResult::Spoken);
}

#[test]
fn a_share_is_the_nearest_quarter_and_the_same_from_both_ends() {
    let opposite =
        |share| Bucket::ALL[Bucket::ALL.len() - 1 - Bucket::ALL.iter().position(|one| *one == share).unwrap()];
    for all in 5..60 {
        for count in 0..=all {
            assert_eq!(Bucket::of(count, all), opposite(Bucket::of(all - count, all)), "{count} of {all}");
        }
    }
    let shares = [3, 4, 5, 6, 7].map(|count| Bucket::of(count, 10));
    assert_eq!(shares, [Bucket::Quarter, Bucket::Half, Bucket::Half, Bucket::Half, Bucket::ThreeQuarters]);
}
