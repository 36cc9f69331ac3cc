//! “Did you mean”: the name that somebody who mistyped one probably meant.

/// The nearest of the names that are known, where one is near enough to be what was meant: a third of its letters may
/// be wrong, missing, too many or swapped.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |known: &str| strsim::damerau_levenshtein(&name.to_lowercase(), &known.to_lowercase());
    let most = name.chars().count().max(3) / 3;
    let near = known.into_iter().filter(|known| *known != name).map(|known| (distance(known), known));
    near.filter(|(distance, _)| *distance <= most).min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

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
    fn of_two_as_near_the_first_in_the_alphabet_is_named() {
        assert_eq!(nearest("cat", ["rat", "bat"]), Some("bat"));
    }
}
