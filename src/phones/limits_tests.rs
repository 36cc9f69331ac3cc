use std::net::Ipv4Addr;

use super::*;

fn from(number: u32) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from(0x0a00_0000 + number))
}

fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn one_address_has_a_share_of_the_connections_and_gets_it_back() {
    let mut limits = Limits::default();
    assert!((0..MOST_OF_ONE).all(|_| limits.connect(from(1), at(0))));
    assert!(!limits.connect(from(1), at(0)));
    assert!(limits.connect(from(2), at(0)));
    limits.disconnect(from(1));
    assert!(limits.connect(from(1), at(0)));
    assert_eq!(limits.counts(), (2, MOST_OF_ONE + 1));
}

#[test]
fn all_addresses_together_have_no_more_than_there_are() {
    let mut limits = Limits::default();
    let open = (0..2 * MOST_CONNECTIONS as u32).filter(|number| limits.connect(from(*number), at(0))).count();
    assert_eq!(open, MOST_CONNECTIONS);
}

#[test]
fn a_flood_is_stopped_and_the_others_go_on() {
    let mut limits = Limits::default();
    let answered = (0..1000).filter(|_| limits.request(from(1), at(0)).is_ok()).count();
    assert_eq!(answered, 400);
    assert_eq!(limits.request(from(2), at(0)), Ok(()));
    assert_eq!(limits.request(from(1), at(0)), Err(Wait(at(1))));
    let later = (0..1000).filter(|_| limits.request(from(1), at(2)).is_ok()).count();
    assert_eq!(later, 200);
}

#[test]
fn a_girl_who_mistypes_may_try_again_and_one_who_guesses_waits() {
    let mut limits = Limits::default();
    for second in 0..4 {
        assert_eq!(limits.may_try(from(1), at(second)), Ok(()));
        assert!(!limits.wrong_code(from(1), at(second)));
    }
    assert_eq!(limits.may_try(from(1), at(4)), Ok(()));
    assert!(limits.wrong_code(from(1), at(4)));
    assert_eq!(limits.may_try(from(1), at(5)), Err(Wait(at(55))));
    assert_eq!(limits.may_try(from(2), at(5)), Ok(()));
    assert_eq!(limits.may_try(from(1), at(60)), Ok(()));
}

#[test]
fn guessing_from_many_addresses_is_guessing_too() {
    let mut limits = Limits::default();
    let noticed: Vec<bool> = (0..40).map(|number| limits.wrong_code(from(number), at(0))).collect();
    assert_eq!(noticed.iter().position(|noticed| *noticed), Some(39));
    assert_eq!(limits.may_try(from(99), at(1)), Err(Wait(at(59))));
    assert_eq!(limits.may_try(from(99), at(60)), Ok(()));
}

#[test]
fn wrong_codes_of_a_long_day_are_no_attack() {
    let mut limits = Limits::default();
    assert!((0..100).all(|minute| !limits.wrong_code(from(1), at(minute * 61))));
}

#[test]
fn an_attack_is_one_at_once_and_a_slip_only_when_it_is_done_again_and_again() {
    let mut limits = Limits::default();
    assert!(limits.offence(from(1), Offence::Attack, at(0)));
    let slips: Vec<bool> = (0..6).map(|_| limits.offence(from(2), Offence::Slip, at(0))).collect();
    assert_eq!(slips, [false, false, false, false, true, true]);
}

#[test]
fn the_list_of_addresses_does_not_grow_past_its_bound_and_keeps_who_is_connected() {
    let mut limits = Limits::default();
    assert!(limits.connect(from(0), at(0)));
    for number in 1..20_000 {
        let _ = limits.request(from(number), at(u64::from(number)));
        limits.wrong_code(from(number), at(u64::from(number)));
    }
    assert_eq!(limits.counts(), (MOST_ADDRESSES, 1));
    assert!(limits.callers.contains_key(&from(0)) && !limits.callers.contains_key(&from(1)));
    let kept = limits.callers.values().map(|caller| caller.wrong.0.len() + caller.offences.0.len());
    assert!(kept.max().unwrap() <= WRONG_OF_ONE + OFFENCES && limits.wrong.0.len() <= WRONG_OF_ALL);
}
