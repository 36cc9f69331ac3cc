//! The letters that the game can draw: those of its own fonts, for it asks no font of the machine. The list beside the
//! fonts is made from them by a test, so that checking a pack opens no font.

use std::sync::OnceLock;

use crate::pack::visible::has_no_shape;

/// What `tests/letters.rs` writes: ranges of letters by their numbers.
const LIST: &str = include_str!("../../../../assets/fonts/letters.txt");

/// Whether some font of the game has a letter, or needs none for it.
pub fn is_drawn(letter: char) -> bool {
    static RANGES: OnceLock<Vec<(u32, u32)>> = OnceLock::new();
    let ranges = RANGES.get_or_init(|| {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).filter_map(range).collect()
    });
    let number = u32::from(letter);
    let after = ranges.partition_point(|(first, _)| *first <= number);
    let has_it = after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| number <= *last);
    has_it || has_no_shape(letter) || is_accent(letter)
}

fn range(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?))
}

/// Whether it is drawn with the letter before it.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::is_drawn;

    #[test]
    fn the_letters_of_our_languages_are_drawn_and_those_of_a_script_without_a_font_are_not() {
        for letter in "Zoë ça naïf œuf ÇĞİÖŞÜ ăâîșț čďěňřšž łóżź šđž ëç مرحبا “«…»” 💜\u{301}\u{200D}\n".chars()
        {
            assert!(is_drawn(letter), "{letter:?}");
        }
        for letter in "ไทย漢字𐀀".chars() {
            assert!(!is_drawn(letter), "{letter:?}");
        }
    }
}
