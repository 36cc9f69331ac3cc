use super::*;

const TICK: f32 = 0.1;
const HELD: Lead = Lead::Hers { held: true };
const FREE: Lead = Lead::Hers { held: false };

/// Lets a part go on until something comes of it, and gives that with the seconds it took.
fn until(lungs: &mut Lungs, part: Breath, planned: u32, lead: Lead) -> (Passed, f32) {
    for tick in 1..=1000u16 {
        match lungs.pass(part, planned, TICK, lead) {
            Passed::GoesOn => {}
            passed => return (passed, f32::from(tick) * TICK),
        }
    }
    panic!("{part:?} goes on for ever");
}

fn is(seconds: f32, about: f32) -> bool {
    (seconds - about).abs() < 0.15
}

#[test]
fn by_itself_it_fills_and_empties_in_the_time_that_was_planned() {
    let mut lungs = Lungs::default();
    for _ in 0..3 {
        let (passed, took) = until(&mut lungs, Breath::In, 4, Lead::Itself);
        assert!(passed == Passed::Over && is(took, 4.0), "{took}");
        assert!(lungs.full() > 0.99);
        lungs.turn();
        let (_, took) = until(&mut lungs, Breath::Hold, 2, Lead::Itself);
        assert!(is(took, 2.0) && lungs.full() > 0.99, "{took}");
        lungs.turn();
        let (_, took) = until(&mut lungs, Breath::Out, 6, Lead::Itself);
        assert!(is(took, 6.0) && lungs.full() < 0.01, "{took}");
        lungs.turn();
    }
}

#[test]
fn half_of_the_time_is_half_full() {
    let mut lungs = Lungs::default();
    lungs.pass(Breath::In, 4, 2.0, Lead::Itself);
    assert!((lungs.full() - 0.5).abs() < f32::EPSILON);
}

#[test]
fn at_her_own_pace_air_comes_in_while_she_holds_and_goes_out_when_she_lets_go() {
    let mut lungs = Lungs::default();
    for _ in 0..30 {
        assert_eq!(lungs.pass(Breath::In, 4, TICK, HELD), Passed::GoesOn);
    }
    assert!((lungs.full() - 0.75).abs() < 0.01);
    assert_eq!(lungs.pass(Breath::In, 4, TICK, FREE), Passed::Over);
    lungs.turn();
    let before = lungs.full();
    assert_eq!(lungs.pass(Breath::Out, 6, TICK, FREE), Passed::GoesOn);
    assert!(lungs.full() < before);
}

#[test]
fn a_breath_that_is_let_go_at_once_takes_half_of_its_time_all_the_same() {
    let mut lungs = Lungs::default();
    lungs.pass(Breath::In, 4, TICK, HELD);
    let (passed, took) = until(&mut lungs, Breath::In, 4, FREE);
    assert!(passed == Passed::Over && is(took, 1.9), "{took}");
    lungs.turn();
    // Pressing at once again does not make her pant.
    lungs.pass(Breath::Out, 6, TICK, FREE);
    let (passed, took) = until(&mut lungs, Breath::Out, 6, HELD);
    assert!(passed == Passed::Over && is(took, 2.9), "{took}");
}

#[test]
fn whoever_holds_for_ever_breathes_out_all_the_same_and_the_next_breath_waits_for_a_new_press() {
    let mut lungs = Lungs::default();
    let (passed, took) = until(&mut lungs, Breath::In, 4, HELD);
    assert!(passed == Passed::Over && is(took, 8.0), "{took}");
    assert!(lungs.full() > 0.99);
    lungs.turn();
    let (passed, took) = until(&mut lungs, Breath::Out, 6, HELD);
    assert!(passed == Passed::Over && is(took, 6.0) && lungs.full() < 0.01, "{took}");
    lungs.turn();
    assert_eq!(lungs.pass(Breath::In, 4, TICK, HELD), Passed::GoesOn);
    assert!(lungs.full() < 0.01, "she still holds from the breath before");
    lungs.pass(Breath::In, 4, TICK, FREE);
    lungs.pass(Breath::In, 4, TICK, HELD);
    assert!(lungs.full() > 0.0);
}

#[test]
fn who_rests_for_long_is_breathed_for_again() {
    let mut lungs = Lungs::default();
    let (passed, took) = until(&mut lungs, Breath::In, 4, FREE);
    assert!(passed == Passed::GivenBack && is(took, REST), "{took}");
    assert!(lungs.full() < f32::EPSILON, "and no air came in meanwhile");
    lungs.turn();
    let (passed, took) = until(&mut lungs, Breath::In, 4, Lead::Itself);
    assert!(passed == Passed::Over && is(took, 4.0), "{took}");
}

#[test]
fn out_ends_by_itself_so_that_the_last_breath_needs_no_press() {
    let mut lungs = Lungs::default();
    until(&mut lungs, Breath::In, 4, HELD);
    lungs.turn();
    let (passed, took) = until(&mut lungs, Breath::Out, 6, FREE);
    assert!(passed == Passed::Over && is(took, 6.0), "{took}");
}

#[test]
fn a_night_and_strange_numbers_end_one_part_and_leave_the_lungs_between_empty_and_full() {
    for (part, planned, seconds) in [
        (Breath::In, 4, 30_000.0),
        (Breath::In, 0, 5.0),
        (Breath::Out, u32::MAX, 1.0),
        (Breath::Hold, 1, -3.0),
        (Breath::Out, 6, f32::INFINITY),
    ] {
        let mut lungs = Lungs::default();
        lungs.pass(part, planned, seconds, Lead::Itself);
        assert!((0.0..=1.0).contains(&lungs.full()), "{part:?} {planned} {seconds}");
    }
}
