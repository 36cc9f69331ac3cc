//! “Did you mean”: the name that somebody who mistyped one probably meant.

use std::collections::BTreeSet;

use super::message::Arg;

/// The nearest of the names that are known, where one is near enough to be what was meant: a third of its letters may
/// be wrong, missing, too many or swapped.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    by_distance(name, known).into_iter().next().map(|(_, known)| known)
}

/// All names that are near enough to be what was meant, the nearest first.
pub fn near<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    by_distance(name, known).into_iter().map(|(_, known)| known).collect()
}

/// The one name that differs by a single slip of the finger. Where two do, none is certain.
pub fn one_slip_from<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    match by_distance(name, known).as_slice() {
        [(1, known)] => Some(known),
        [(1, known), (next, _), ..] if *next > 1 => Some(known),
        _ => None,
    }
}

/// “Did you mean” as the end of a sentence in English: `; did you mean one, or another?`. Nothing where no name is near.
pub fn did_you_mean(near: &[impl AsRef<str>]) -> String {
    let near: Vec<_> = near.iter().map(AsRef::as_ref).collect();
    if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) }
}

/// What a sentence is told that asks whether one of these was meant: how many there are, and their names.
pub fn meant(near: &[impl AsRef<str>]) -> [(&'static str, Arg); 2] {
    let names: Vec<&str> = near.iter().map(AsRef::as_ref).collect();
    [("count", names.len().into()), ("near", names.join(", ").into())]
}

fn by_distance<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<(usize, &'a str)> {
    let most = name.chars().count().max(3) / 3;
    let distance = |known: &str| strsim::damerau_levenshtein(&name.to_lowercase(), &known.to_lowercase());
    let all = known.into_iter().filter(|known| *known != name).map(|known| (distance(known), known));
    // Sorted, and each name once.
    all.filter(|(distance, _)| *distance <= most).collect::<BTreeSet<_>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, near, nearest, one_slip_from};

    #[test]
    fn what_may_be_meant_ends_a_sentence_and_nothing_ends_none() {
        assert_eq!(did_you_mean(&["P050", "P500"]), "; did you mean P050, P500?");
        assert_eq!(did_you_mean(&Vec::<String>::new()), "");
    }

    #[test]
    fn a_slip_of_the_finger_finds_its_name_and_another_word_finds_none() {
        let known = ["listen", "trusted", "police", "in"];
        for (name, near) in [
            ("listnen", Some("listen")),
            ("Listen", Some("listen")),
            ("trsuted", Some("trusted")),
            ("polic", Some("police")),
            ("on", Some("in")),
            ("hospital", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, known), near, "{name}");
        }
        assert_eq!(nearest("listen", ["listen"]), None, "a name is not what was meant by itself");
    }

    #[test]
    fn only_one_name_a_single_slip_away_is_certain() {
        for (name, known, certain) in [
            ("minuten", &["minutes", "moments"][..], Some("minutes")),
            ("cat", &["rat", "bat"], None),
            ("listnene", &["listen"], None),
            ("lsiten", &["listen"], Some("listen")),
        ] {
            assert_eq!(one_slip_from(name, known.iter().copied()), certain, "{name}");
        }
        assert_eq!(near("P0500", ["P050", "P500", "P051"]), ["P050", "P500"][..], "the nearest first");
    }

    #[test]
    fn of_two_as_near_the_first_in_the_alphabet_is_named() {
        assert_eq!(nearest("cat", ["rat", "bat"]), Some("bat"));
    }
}
