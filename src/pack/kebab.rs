//! Names in the data: kebab-case.

/// Whether a name is kebab-case: small letters and digits in words joined by `-`; a letter first where that is asked for.
pub fn is_kebab(id: &str, letter_first: bool) -> bool {
    let first = id.starts_with(|letter: char| letter.is_ascii_lowercase() || !letter_first);
    first
        && id
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}
