//! The sentences of one language, with the languages it falls back to.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::language::{Direction, Language};
use super::test_language;
use crate::mission::TextKey;

/// What stands where a sentence is missing everywhere: never a raw name.
const PLACEHOLDER: &str = "…";

/// A blank at which no line ends.
const NO_BREAK: &str = "\u{a0}";

/// The most letters of a text that are said: a page has no more to show at once.
pub const LONGEST: usize = 4_000;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language with its fallback chain.
pub struct Words {
    language: Language,
    /// The language itself first, the base language last.
    chain: Vec<Bundle>,
    /// For each of the chain the sentences that are left to those behind it, though it has them.
    left_to_others: Vec<BTreeSet<TextKey>>,
    missing: Mutex<BTreeSet<TextKey>>,
    borrowed: Mutex<BTreeSet<TextKey>>,
}

impl Words {
    pub(super) fn new(language: Language, chain: Vec<(Language, Vec<Arc<FluentResource>>)>) -> Self {
        let chain = chain.into_iter().map(|(spoken, texts)| bundle(&language, &spoken, texts)).collect();
        Self { language, chain, left_to_others: Vec::new(), missing: Mutex::default(), borrowed: Mutex::default() }
    }

    /// The same words, with some sentences of each language of the chain left to those behind it: what is half said in one
    /// language is said whole in another.
    #[must_use]
    pub(super) fn leaving(self, left_to_others: Vec<BTreeSet<TextKey>>) -> Self {
        Self { left_to_others, ..self }
    }

    fn is_left_to_others(&self, at: usize, key: &TextKey) -> bool {
        self.left_to_others.get(at).is_some_and(|left| left.contains(key))
    }

    /// The language that was asked for.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// A sentence that takes no values.
    pub fn get(&self, key: &TextKey) -> String {
        self.format(key, None)
    }

    /// A sentence with values filled in.
    pub fn get_with(&self, key: &TextKey, args: &FluentArgs) -> String {
        self.format(key, Some(args))
    }

    /// Whether the sentence exists in this language or one it falls back to.
    pub fn has(&self, key: &TextKey) -> bool {
        self.chain.iter().any(|bundle| pattern(bundle, key).is_some())
    }

    /// Whether the sentence exists in this language itself.
    pub fn says(&self, key: &TextKey) -> bool {
        !self.is_left_to_others(0, key) && self.chain.first().is_some_and(|bundle| pattern(bundle, key).is_some())
    }

    /// Sentences asked for and found in no language of the chain, or with a value nobody gave. Each once, sorted.
    pub fn missing(&self) -> Vec<TextKey> {
        recorded(&self.missing)
    }

    /// How many sentences are missing: never fewer than before.
    pub fn count_missing(&self) -> usize {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Sentences asked for that another language of the chain had to give. Each once, sorted.
    pub fn borrowed(&self) -> Vec<TextKey> {
        recorded(&self.borrowed)
    }

    fn format(&self, key: &TextKey, args: Option<&FluentArgs>) -> String {
        let bundles = self.chain.iter().enumerate().filter(|(at, _)| !self.is_left_to_others(*at, key));
        for (at, bundle, pattern) in bundles.filter_map(|(at, bundle)| Some((at, bundle, pattern(bundle, key)?))) {
            if at > 0 {
                record(&self.borrowed, key);
            }
            let mut errors = Vec::new();
            let mut text = Bounded::default();
            // It stops at the bound; what came before it is said.
            let _ = bundle.write_pattern(&mut text, pattern, args, &mut errors);
            if !errors.is_empty() {
                record(&self.missing, key);
            }
            // A sentence that never ends says nothing. Another language may know a shorter one.
            if !errors.iter().any(is_endless) {
                return test_language::frame(&self.language, with_whole_numbers(without_holes(text.0)));
            }
        }
        record(&self.missing, key);
        PLACEHOLDER.to_owned()
    }
}

/// A text that is not longer than [`LONGEST`].
#[derive(Default)]
struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        // Counting letters takes as long as there are letters; most texts have fewer bytes.
        if self.0.len() + more.len() <= LONGEST {
            self.0.push_str(more);
            return Ok(());
        }
        let room = LONGEST.saturating_sub(self.0.chars().count());
        match more.char_indices().nth(room) {
            None => self.0.push_str(more),
            Some((end, _)) => {
                self.0.push_str(more.get(..end).unwrap_or_default());
                self.0.push_str(PLACEHOLDER);
                return Err(fmt::Error);
            }
        }
        Ok(())
    }
}

fn is_endless(error: &FluentError) -> bool {
    matches!(error, FluentError::ResolverError(ResolverError::TooManyPlaceables))
}

/// What Fluent writes for something that it cannot fill in is its name in braces: `{$name}`, `{NUMMER()}`, `{-term.part}`.
/// No girl reads that.
fn without_holes(text: String) -> String {
    if !text.contains('{') {
        return text;
    }
    let mut said = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let hole = after.split_once('}').filter(|(name, _)| is_name(name));
        match hole {
            Some((_, behind)) => {
                said.push_str(PLACEHOLDER);
                rest = behind;
            }
            None => {
                said.push('{');
                rest = after;
            }
        }
    }
    said + rest
}

/// The digits of a telephone number or an amount stay on one line, however the sentence is broken.
fn with_whole_numbers(mut text: String) -> String {
    let splits = |(at, signs): (usize, &[u8])| {
        matches!(signs, [before, b' ', after] if before.is_ascii_digit() && after.is_ascii_digit()).then_some(at + 1)
    };
    let blanks: Vec<_> = text.as_bytes().windows(3).enumerate().filter_map(splits).collect();
    // From the end on: what is put in is longer than what goes.
    for blank in blanks.into_iter().rev() {
        text.replace_range(blank..=blank, NO_BREAK);
    }
    text
}

fn is_name(text: &str) -> bool {
    let name = text.strip_suffix("()").unwrap_or(text).trim_start_matches(['$', '-']);
    let letter = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(letter)
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(asked: &Language, spoken: &Language, texts: Vec<Arc<FluentResource>>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![spoken.id().clone()]);
    for text in texts {
        // A message that is there twice is the checker's business; the first one stands.
        let _ = bundle.add_resource(text);
    }
    // Only a bundle that has it already refuses it.
    let _ = bundle.add_function("NUMBER", number);
    bundle.set_transform(test_language::transform(asked));
    bundle
}

/// Fluent's own, but for what is no number: that would stand on the page as `NUMBER()`.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(_)) => fluent::builtins::NUMBER(positional, named),
        _ => PLACEHOLDER.into(),
    }
}

fn pattern<'a>(bundle: &'a Bundle, key: &TextKey) -> Option<&'a fluent_syntax::ast::Pattern<&'a str>> {
    let message = bundle.get_message(&key.message)?;
    match &key.attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    }
}

fn record(keys: &Mutex<BTreeSet<TextKey>>, key: &TextKey) {
    // A thread that panicked while recording leaves the set whole.
    keys.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
}

fn recorded(keys: &Mutex<BTreeSet<TextKey>>) -> Vec<TextKey> {
    keys.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
}
