//! Syllables, counted from how a word is written. No list of words: an estimate that is right for nearly all of them, and
//! the measures of readability ask for an average over hundreds.

use super::language::Language;

/// The syllables of some words, at least one of each; none for a language whose spelling is not known here.
pub fn syllables<'a>(words: impl IntoIterator<Item = &'a str>, language: &Language) -> Option<usize> {
    let spelling = Spelling::of(language)?;
    let mut letters: Vec<char> = Vec::new();
    let of_word = |word: &str| {
        letters.clear();
        letters.extend(word.chars().flat_map(char::to_lowercase));
        // What is written with a hyphen or a blank inside is more than one word.
        let parts = letters.split(|letter| !letter.is_alphabetic() && !matches!(letter, '’' | '\''));
        let counts = parts.filter(|part| !part.is_empty()).map(|part| spelling.count(part).max(1));
        counts.sum::<usize>().max(1)
    };
    Some(words.into_iter().map(of_word).sum())
}

/// How a language writes what is said in one go.
enum Spelling {
    Dutch,
    French,
    English,
}

/// Letters that are said in one go, the longest first. What is not listed is said one by one: `ide-e`, `vide-o`.
const DUTCH: &[&str] =
    &["eeu", "ieu", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "au", "ou", "ai"];

/// The same for French.
const FRENCH: &[&str] = &[
    "eau", "œu", "oeu", "ieu", "iou", "iai", "uai", "uoi", "oui", "oué", "ouè", "oua", "ai", "aî", "au", "ei", "eu",
    "eû", "oi", "oî", "ou", "oû", "où", "ia", "ie", "ié", "iè", "iê", "io", "ui", "uî", "ué", "uè", "ue", "ua", "uo",
];

impl Spelling {
    fn of(language: &Language) -> Option<Self> {
        match language.primary() {
            "nl" => Some(Self::Dutch),
            "fr" => Some(Self::French),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    fn count(&self, word: &[char]) -> usize {
        match self {
            Self::Dutch => groups(word, DUTCH),
            Self::French => groups(without_mute_end(word), FRENCH),
            Self::English => english(word),
        }
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
        || (!letter.is_ascii() && "àáâäèéêëìíîïòóôöùúûüœæ".contains(letter))
}

/// The groups of vowels, each the longest that is listed.
fn groups(word: &[char], listed: &[&str]) -> usize {
    let starts = |at: usize, group: &str| {
        let mut letters = word[at..].iter();
        group.chars().all(|wanted| letters.next() == Some(&wanted))
    };
    let is_vowel_at = |at: usize| word.get(at).copied().is_some_and(is_vowel);
    let (mut count, mut at) = (0, 0);
    while let Some(letter) = word.get(at).copied() {
        let glides = letter == 'y' && is_vowel_at(at + 1);
        let silent = letter == 'u' && at > 0 && word[at - 1] == 'q';
        if !is_vowel(letter) || glides || silent {
            at += 1;
            continue;
        }
        count += 1;
        // Every group that is listed has a vowel at its second place.
        let group = if is_vowel_at(at + 1) { listed.iter().find(|group| starts(at, group)) } else { None };
        at += group.map_or(1, |group| group.chars().count());
    }
    count
}

/// A French word without the `e` or `es` at its end that nobody says.
fn without_mute_end(word: &[char]) -> &[char] {
    let stem = word.strip_suffix(&['e', 's']).or_else(|| word.strip_suffix(&['e'])).unwrap_or(word);
    // The `u` of `blague` only keeps the `g` hard.
    let stem = stem.strip_suffix(&['g', 'u']).map_or(stem, |_| &stem[..stem.len() - 1]);
    let stem = stem.strip_suffix(&['q', 'u']).map_or(stem, |_| &stem[..stem.len() - 1]);
    let is_said = stem.last().is_none_or(|last| is_vowel(*last)) || !stem.iter().copied().any(is_vowel);
    if is_said { word } else { stem }
}

/// Groups of vowels, without the ends that English leaves silent, and with the pairs it says apart.
fn english(word: &[char]) -> usize {
    let at = |back: usize| word.len().checked_sub(back).and_then(|at| word.get(at)).copied().unwrap_or(' ');
    let vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let runs = word
        .iter()
        .enumerate()
        .filter(|(at, letter)| vowel(**letter) && at.checked_sub(1).is_none_or(|before| !vowel(word[before])));
    let silent = match at(1) {
        // `like`, but `little`, and `free`.
        'e' => !vowel(at(2)) && (at(2) != 'l' || vowel(at(3))),
        // `asked`, but `wanted`.
        'd' => at(2) == 'e' && !vowel(at(3)) && !"td".contains(at(3)),
        // `takes`, but `boxes`.
        's' => at(2) == 'e' && !vowel(at(3)) && !"sxzcgh".contains(at(3)),
        _ => false,
    };
    let apart = word.windows(3).filter(|three| match three {
        // `diary`, but `nation`.
        [before, 'i', 'a' | 'o'] => !"tscg".contains(*before),
        [_, 'e', 'o'] => true,
        _ => false,
    });
    (runs.count() + apart.count()).saturating_sub(usize::from(silent))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words with the syllables of each, counted by hand.
    fn each(language: &str, words: &[(&str, usize)]) {
        let language = Language::parse(language).unwrap();
        let all = words.iter().map(|(word, count)| (*word, *count, syllables([*word], &language).unwrap()));
        let wrong: Vec<_> = all.filter(|(_, count, found)| count != found).collect();
        assert!(wrong.is_empty(), "word, by hand, found: {wrong:?}");
    }

    #[test]
    fn dutch_words_have_as_many_syllables_as_counted_by_hand() {
        each(
            "nl",
            &[
                ("ik", 1),
                ("vriendin", 2),
                ("groepsdruk", 2),
                ("mooi", 1),
                ("nieuw", 1),
                ("leeuw", 1),
                ("idee", 2),
                ("ideeën", 3),
                ("video", 3),
                ("begeleider", 4),
                ("tienerpooier", 4),
                ("vertrouwt", 2),
                ("bij", 1),
                ("yoga", 2),
                ("baby", 2),
                ("situatie", 4),
                ("patiënt", 3),
                ("geheim", 2),
                ("Ruzie", 2),
                ("gsm", 1),
                ("wc-papier", 3),
                ("’s", 1),
            ],
        );
    }

    #[test]
    fn french_words_have_as_many_syllables_as_counted_by_hand() {
        each(
            "fr",
            &[
                ("je", 1),
                ("amie", 2),
                ("petite", 2),
                ("éducatrice", 4),
                ("beaucoup", 2),
                ("quelqu’un", 2),
                ("que", 1),
                ("quoi", 1),
                ("cœur", 1),
                ("réaliser", 4),
                ("voyage", 2),
                ("confiance", 2),
                ("l’école", 2),
                ("oui", 1),
                ("pied", 1),
                ("maïs", 2),
                ("toutes", 1),
                ("blague", 1),
            ],
        );
    }

    #[test]
    fn english_words_have_as_many_syllables_as_counted_by_hand() {
        each(
            "en",
            &[
                ("I", 1),
                ("friend", 1),
                ("like", 1),
                ("little", 2),
                ("free", 1),
                ("asked", 1),
                ("wanted", 2),
                ("takes", 1),
                ("boxes", 2),
                ("video", 3),
                ("diary", 3),
                ("nation", 2),
                ("secret", 2),
                ("counsellor", 3),
                ("you", 1),
                ("message", 2),
                ("together", 3),
                ("someone", 3),
            ],
        );
    }

    #[test]
    fn of_a_language_that_is_not_known_nothing_is_said() {
        assert_eq!(syllables(["merhaba"], &Language::parse("tr").unwrap()), None);
    }
}
