//! The phrases that are said of no girl, of the house and of a pack, looked for in a text.

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::load::from_ron;
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::model::BannedPhrase;
use crate::words::Language;

/// Those that hold for every pack.
const HOUSE: &str = include_str!("../../../../assets/words/banned.ron");

/// The phrases of each language by the byte they begin with.
pub struct Phrases(BTreeMap<String, Vec<Vec<BannedPhrase>>>);

impl Phrases {
    /// Those of the house, and those that a pack adds.
    pub fn of(pack: &ParsedPack) -> Self {
        let house: Vec<BannedPhrase> = from_ron(HOUSE).unwrap_or_default();
        let own = pack.banned.iter().flat_map(|file| &file.value).cloned();
        let mut tables: BTreeMap<String, Vec<Vec<BannedPhrase>>> = BTreeMap::new();
        for phrase in house.into_iter().chain(own) {
            let table = tables.entry(phrase.language.clone()).or_insert_with(|| vec![Vec::new(); 256]);
            let first = phrase.phrase.as_bytes().first().copied().unwrap_or_default();
            for byte in BTreeSet::from([first.to_ascii_lowercase(), first.to_ascii_uppercase()]) {
                if let Some(phrases) = table.get_mut(usize::from(byte)) {
                    phrases.push(phrase.clone());
                }
            }
        }
        Self(tables)
    }

    /// Where phrases stand in `text` as whole words, whatever the case and the line breaks. Every text of a pack comes by
    /// here, so that nearly every byte has to be passed over at once.
    pub fn banned(&self, text: &str, language: &Language) -> Vec<(usize, &BannedPhrase)> {
        let mut found = Vec::new();
        let Some(table) = self.0.get(language.primary()) else { return found };
        for (at, byte) in text.bytes().enumerate() {
            let phrases = &table[usize::from(byte)];
            if !phrases.is_empty() && begins_word(text.as_bytes(), at) {
                let rest = text.get(at..).unwrap_or_default();
                found.extend(phrases.iter().filter(|banned| begins_with(rest, &banned.phrase)).map(|one| (at, one)));
            }
        }
        found
    }
}

/// Whether no letter stands before byte `at`. Of the bytes past ASCII, those of quotes and dashes begin with 0xE2.
fn begins_word(bytes: &[u8], at: usize) -> bool {
    match at.checked_sub(1).map(|before| bytes[before]) {
        None => true,
        Some(before) if before.is_ascii() => !before.is_ascii_alphanumeric(),
        Some(_) => at >= 3 && bytes[at - 3] == 0xE2,
    }
}

/// Whether a text begins with the words of a phrase.
fn begins_with(text: &str, phrase: &str) -> bool {
    let first = phrase.split(' ').next().unwrap_or_default().as_bytes();
    // Nearly every word is left here.
    if !text.as_bytes().get(..first.len()).is_some_and(|start| start.eq_ignore_ascii_case(first)) {
        return false;
    }
    let mut words = text.split_whitespace();
    phrase.split(' ').all(|wanted| {
        let word =
            words.next().unwrap_or_default().trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '%');
        word.eq_ignore_ascii_case(wanted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words_in_any_case() {
        for (text, language, phrases) in [
            ("Een “Loverboy”, zeggen ze", "nl", vec![("Een “".len(), "loverboy")]),
            ("“loverboys”", "en", vec![("“".len(), "loverboys")]),
            ("Ze had\nkunnen weten.", "nl", vec![(3, "had kunnen weten")]),
            ("Niemand had dat kunnen weten.", "nl", vec![]),
            ("sletje en toilet", "nl", vec![]),
            ("Het is 100 % geheim.", "nl", vec![(7, "100 % geheim")]),
            ("Elle aurait dû savoir !", "fr", vec![(5, "aurait dû savoir")]),
            ("loverboy", "tr", vec![]),
            ("", "nl", vec![]),
        ] {
            let language = Language::parse(language).unwrap();
            let all = Phrases::of(&ParsedPack::default());
            let found = all.banned(text, &language).into_iter().map(|(at, banned)| (at, banned.phrase.as_str()));
            assert_eq!(found.collect::<Vec<_>>(), phrases, "{text}");
        }
    }
}
