//! The two test languages: what they do to the base language's words. Names, numbers and whatever else is filled in stay
//! as they are, because Fluent hands only the written text to a transform.

use std::borrow::Cow;

use super::language::Language;

/// What Fluent calls on every piece of written text.
pub(super) type Transform = fn(&str) -> Cow<'_, str>;

/// The transform of a test language.
pub(super) fn transform(language: &Language) -> Option<Transform> {
    match language.as_str() {
        Language::PSEUDO => Some(lengthen),
        Language::MIRROR => Some(mirror),
        _ => None,
    }
}

/// Marks both ends of a whole sentence, so that one that is cut off is seen.
pub(super) fn frame(language: &Language, text: String) -> String {
    if language.as_str() == Language::PSEUDO { format!("⟦{text}⟧") } else { text }
}

/// Accented letters of Latin Extended, the vowels written twice: about a third longer.
fn lengthen(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let (accented, times) = match letter {
            'a' => ('å', 2),
            'e' => ('ė', 2),
            'i' => ('ī', 2),
            'o' => ('ő', 2),
            'u' => ('ū', 2),
            'A' => ('Å', 2),
            'E' => ('Ė', 2),
            'I' => ('Ī', 2),
            'O' => ('Ő', 2),
            'U' => ('Ū', 2),
            'c' => ('č', 1),
            'd' => ('ď', 1),
            'g' => ('ğ', 1),
            'h' => ('ħ', 1),
            'j' => ('ĵ', 1),
            'k' => ('ķ', 1),
            'l' => ('ł', 1),
            'n' => ('ň', 1),
            'r' => ('ř', 1),
            's' => ('š', 1),
            't' => ('ţ', 1),
            'w' => ('ŵ', 1),
            'y' => ('ý', 1),
            'z' => ('ž', 1),
            other => (other, 1),
        };
        longer.extend(std::iter::repeat_n(accented, times));
    }
    Cow::Owned(longer)
}

/// Arabic letters for Latin ones, one for one, so that a script that joins its letters is shaped and laid out for real.
fn mirror(text: &str) -> Cow<'_, str> {
    let letters = text.chars().map(|letter| match letter.to_ascii_lowercase() {
        'a' => 'ا',
        'b' => 'ب',
        'c' => 'ك',
        'd' => 'د',
        'e' => 'ي',
        'f' => 'ف',
        'g' => 'غ',
        'h' => 'ه',
        'i' => 'ي',
        'j' => 'ج',
        'k' => 'ك',
        'l' => 'ل',
        'm' => 'م',
        'n' => 'ن',
        'o' => 'و',
        'p' => 'ب',
        'q' => 'ق',
        'r' => 'ر',
        's' => 'س',
        't' => 'ت',
        'u' => 'و',
        'v' => 'ف',
        'w' => 'ع',
        'x' => 'خ',
        'y' => 'ى',
        'z' => 'ز',
        '?' => '؟',
        ',' => '،',
        ';' => '؛',
        _ => letter,
    });
    Cow::Owned(letters.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pseudo_language_is_about_a_third_longer() {
        let text = "Hey jij! In de klaschat van Lina gaat het hard. Iedereen doet het, zeggen ze.";
        let longer = lengthen(text).chars().count() as f64 / text.chars().count() as f64;
        assert!((1.25..1.45).contains(&longer), "{longer}");
    }

    #[test]
    fn the_mirror_language_keeps_digits_and_leaves_no_latin_letter() {
        let mirrored = mirror("Bel 102, of niet?");
        assert!(mirrored.contains("102") && !mirrored.contains(|c: char| c.is_ascii_alphabetic()), "{mirrored}");
    }
}
