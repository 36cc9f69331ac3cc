//! The coin for delicate questions, after Warner's randomised response (1965), in the form with forced answers: heads,
//! and what she picked counts; tails, and any of the answers does, by chance. So nobody can say of a single answer that
//! it was hers. A phone throws its own coin and sends only what came of it (`phones/page`); this one is for the tablet
//! that is passed round.

use fastrand::Rng;

/// What counts when she picks one of so many choices.
pub fn through_coin(picked: usize, choices: usize, chance: &mut Rng) -> usize {
    if chance.bool() || choices == 0 { picked } else { chance.usize(..choices) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_may_come_of_every_pick() {
        let mut chance = Rng::with_seed(7);
        for picked in 0..3 {
            let mut seen = [0_i32; 3];
            for _ in 0..6000 {
                seen[through_coin(picked, 3, &mut chance)] += 1;
            }
            // Half of them are hers, the other half is spread evenly: two thirds and twice one sixth.
            for (answer, count) in seen.into_iter().enumerate() {
                let expected = if answer == picked { 4000 } else { 1000 };
                assert!((count - expected).abs() < 250, "{answer} came {count} times of {picked}");
            }
        }
    }

    #[test]
    fn a_question_without_choices_is_left_alone() {
        assert_eq!(through_coin(3, 0, &mut Rng::with_seed(1)), 3);
    }
}
