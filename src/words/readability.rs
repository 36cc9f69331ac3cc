//! How easily a text reads, by the published measure of its language: 100 is very easy, 0 very hard. A pure function of
//! how long its sentences and its words are.

use std::ops::AddAssign;

use super::language::Language;
use super::sentences::{is_closed, sentences, words};
use super::syllables::syllables;

/// A measure of reading ease, made for one language; all have Flesch's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// English: R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948), 221–233.
    Flesch,
    /// Dutch: W. H. Douma, “De leesbaarheid van landbouwbladen”, Landbouwhogeschool Wageningen, bulletin 17 (1960).
    FleschDouma,
    /// French: L. Kandel and A. Moles, “Application de l’indice de Flesch à la langue française”, Cahiers d’Études de
    /// Radio-Télévision 19 (1958), 253–274.
    KandelMoles,
}

/// What a measure counts in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Its sentences.
    pub sentences: usize,
    /// Their words.
    pub words: usize,
    /// The syllables of those.
    pub syllables: usize,
}

/// How easily a text reads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Readability {
    /// By which measure.
    pub measure: Measure,
    /// What was counted.
    pub counts: Counts,
}

impl Measure {
    /// The measure of a language; none for one that has none here.
    pub fn of(language: &Language) -> Option<Self> {
        match language.primary() {
            "en" => Some(Self::Flesch),
            "nl" => Some(Self::FleschDouma),
            "fr" => Some(Self::KandelMoles),
            _ => None,
        }
    }

    /// What it is called in books.
    pub fn name(self) -> &'static str {
        match self {
            Self::Flesch => "Flesch",
            Self::FleschDouma => "Flesch-Douma",
            Self::KandelMoles => "Kandel-Moles",
        }
    }

    /// Its three numbers: where it begins, what a word in a sentence costs, and what a syllable in a hundred words costs.
    fn numbers(self) -> [f64; 3] {
        match self {
            Self::Flesch => [206.835, 1.015, 0.846],
            Self::FleschDouma => [206.84, 0.93, 0.77],
            Self::KandelMoles => [207.0, 1.015, 0.736],
        }
    }

    /// The reading ease of what was counted; none where there is no word. Very short sentences of very short words go
    /// past 100.
    pub fn ease(self, counts: Counts) -> Option<f64> {
        let Counts { sentences, words, syllables } = counts;
        if sentences == 0 || words == 0 {
            return None;
        }
        let [start, per_word, per_syllable] = self.numbers();
        let per = |count: usize, of: usize| exact(count) / exact(of);
        Some(start - per_word * per(words, sentences) - per_syllable * 100.0 * per(syllables, words))
    }
}

/// A count as a number with a fraction; no text has more words than fit.
fn exact(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Counts {
    /// What stands in a text; of a language without syllables none are counted. A label without a sign at its end is no
    /// sentence, and no measure was made for it: it counts for nothing.
    pub fn of(text: &str, language: &Language) -> Self {
        if !is_closed(text) {
            return Self::default();
        }
        let found = sentences(text);
        let syllables = syllables(words(text), language).unwrap_or_default();
        Self { sentences: found.len(), words: found.iter().map(|sentence| sentence.words).sum(), syllables }
    }

    /// The words of a sentence, on average; none where there is no sentence.
    pub fn words_per_sentence(self) -> Option<f64> {
        (self.sentences > 0).then(|| exact(self.words) / exact(self.sentences))
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.sentences += more.sentences;
        self.words += more.words;
        self.syllables += more.syllables;
    }
}

impl Readability {
    /// That of several texts of one language together; none for a language without a measure, or without a sentence.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>, language: &Language) -> Option<Self> {
        let measure = Measure::of(language)?;
        let mut counts = Counts::default();
        texts.into_iter().for_each(|text| counts += Counts::of(text, language));
        (counts.words > 0).then_some(Self { measure, counts })
    }

    /// The reading ease, rounded: 100 is very easy, 0 very hard.
    pub fn ease(&self) -> f64 {
        self.measure.ease(self.counts).unwrap_or_default().round()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn sentences_words_and_syllables_are_those_counted_by_hand() {
        for (tag, text, sentences, words, syllables) in [
            // Ik / ga / naar / school. Mijn / vrien-din / fietst / mee.
            ("nl", "Ik ga naar school. Mijn vriendin fietst mee.", 2, 8, 9),
            // Je / vais / à / l’é-cole. Mon / a-mie / vient / aus-si.
            ("fr", "Je vais à l’école. Mon amie vient aussi.", 2, 8, 11),
            // I / go / to / school. My / best / friend / is / com-ing / to-day.
            ("en", "I go to school. My best friend is coming today.", 2, 10, 12),
            ("nl", "Mijn stopknop", 0, 0, 0),
            ("tr", "Merhaba sana.", 1, 2, 0),
        ] {
            assert_eq!(Counts::of(text, &language(tag)), Counts { sentences, words, syllables }, "{text}");
        }
    }

    #[test]
    fn each_measure_gives_what_its_formula_gives_by_hand() {
        let counts = Counts { sentences: 2, words: 10, syllables: 15 };
        // 206.835 - 1.015 * 5 - 0.846 * 150; 206.84 - 0.93 * 5 - 0.77 * 150; 207 - 1.015 * 5 - 0.736 * 150
        for (measure, ease) in [(Measure::Flesch, 74.86), (Measure::FleschDouma, 86.69), (Measure::KandelMoles, 91.525)]
        {
            let found = measure.ease(counts).unwrap();
            assert!((found - ease).abs() < 0.001, "{}: {found}", measure.name());
        }
        assert_eq!(Measure::Flesch.ease(Counts::default()), None);
    }

    #[test]
    fn texts_are_measured_together_and_longer_words_are_harder() {
        let easy = Readability::of(["Ik ga mee.", "Jij ook?"], &language("nl")).unwrap();
        let hard = Readability::of(["Verantwoordelijkheid veronderstelt vertrouwen."], &language("nl")).unwrap();
        assert_eq!(easy.counts.sentences, 2);
        assert!(easy.ease() > 100.0 && hard.ease() < 0.0, "{} {}", easy.ease(), hard.ease());
        assert_eq!(Readability::of(["Merhaba sana."], &language("tr")), None);
        assert_eq!(Readability::of(["Titel"], &language("nl")), None);
    }
}
