//! How easily a mission reads: the texts for girls together, by the measure of their language.

use crate::mission::{Mission, TextKey};
use crate::pack::check::is_for_girls;
use crate::words::{Language, Readability, Words};

/// The least reading ease of a mission. On Flesch's scale, which all our measures have, 80 to 90 is easy: what somebody of
/// eleven reads without help, and what is asked of A2 to B1.
pub const LEAST_EASE: u8 = 80;

/// The words of a sentence, on average: fewer are fragments, more are hard to follow.
pub const WORDS_PER_SENTENCE: [u8; 2] = [4, 12];

/// The fewest words a measure says anything about: those who made them counted samples of a hundred.
pub const LEAST_WORDS: usize = 100;

/// How easily a mission reads in a language, from what these words say in that language itself; none for a language
/// without a measure, or where nothing is a sentence. For a column of a table; [`LEAST_EASE`] is what the checker asks for.
pub fn reading_level(mission: &Mission, language: &Language, words: &Words) -> Option<Readability> {
    let keys = mission
        .texts()
        .into_iter()
        .filter(|TextKey { message, attribute }| is_for_girls(message, attribute.as_deref()));
    let texts: Vec<String> = keys.filter(|key| words.says(key)).map(|key| words.get(&key)).collect();
    Readability::of(texts.iter().map(String::as_str), language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{Folder, load};

    #[test]
    fn a_mission_is_measured_by_what_girls_read_of_it() {
        let pack = load(&Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/tiny"))).pack.unwrap();
        let mission = &pack.missions[&"hello".into()];
        let dutch = Language::parse("nl").unwrap();
        let level = reading_level(mission, &dutch, &pack.texts.words(&dutch)).unwrap();
        // Counted by hand: labels without a full stop and the counsellor's notes are left out.
        assert_eq!((level.counts.sentences, level.counts.words), (15, 37));
        assert!(level.ease() > f64::from(LEAST_EASE));
        let turkish = Language::parse("tr").unwrap();
        assert_eq!(reading_level(mission, &turkish, &pack.texts.words(&turkish)), None);
    }
}
