//! A second guard for the Fluent parser: it tells of an escape that lacks digits by cutting the text behind it, and ends the
//! program where that is inside a letter of more than one byte.

/// Where a text has such an escape: the byte of its backslash.
pub fn cut_escape(text: &str) -> Option<usize> {
    let escapes =
        text.match_indices("\\u").map(|(at, _)| (at, 4)).chain(text.match_indices("\\U").map(|(at, _)| (at, 6)));
    let cuts = |(at, digits): &(usize, usize)| {
        let after = text.as_bytes().get(at + 2..).unwrap_or_default();
        let there = after.iter().take(*digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        there < *digits && after.get(there).is_some_and(|byte| !byte.is_ascii())
    };
    escapes.filter(cuts).map(|(at, _)| at).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_that_ends_in_a_letter_of_several_bytes_is_found_and_no_other() {
        for (text, at) in [
            ("a = { \"\\u1Ʒ\" }", Some(7)),
            ("a = { \"\\Ué\" }", Some(7)),
            ("a = { \"\\u12345é\" }", None),
            ("a = { \"\\u00e9é\" }", None),
            ("a = { \"\\u1x\" }", None),
            ("a = é\\u", None),
        ] {
            assert_eq!(cut_escape(text), at, "{text}");
        }
    }
}
