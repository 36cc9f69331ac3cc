//! The sentences of one language, with the languages it falls back to.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};

use super::language::{Direction, Language};
use super::test_language;
use crate::mission::TextKey;

/// What stands where a sentence is missing everywhere: never a raw name.
const PLACEHOLDER: &str = "…";

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one language with its fallback chain.
pub struct Words {
    language: Language,
    /// The language itself first, the base language last.
    chain: Vec<Bundle>,
    missing: Mutex<BTreeSet<TextKey>>,
    borrowed: Mutex<BTreeSet<TextKey>>,
}

impl Words {
    pub(super) fn new(language: Language, chain: Vec<(Language, Vec<Arc<FluentResource>>)>) -> Self {
        let chain = chain.into_iter().map(|(spoken, texts)| bundle(&language, &spoken, texts)).collect();
        Self { language, chain, missing: Mutex::default(), borrowed: Mutex::default() }
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

    /// Sentences asked for and found in no language of the chain, or with a value nobody gave. Each once, sorted.
    pub fn missing(&self) -> Vec<TextKey> {
        recorded(&self.missing)
    }

    /// Sentences asked for that another language of the chain had to give. Each once, sorted.
    pub fn borrowed(&self) -> Vec<TextKey> {
        recorded(&self.borrowed)
    }

    fn format(&self, key: &TextKey, args: Option<&FluentArgs>) -> String {
        let found = self.chain.iter().enumerate().find_map(|(at, bundle)| Some((at, bundle, pattern(bundle, key)?)));
        let Some((at, bundle, pattern)) = found else {
            record(&self.missing, key);
            return PLACEHOLDER.to_owned();
        };
        if at > 0 {
            record(&self.borrowed, key);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            record(&self.missing, key);
        }
        test_language::frame(&self.language, text)
    }
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
    bundle.set_transform(test_language::transform(asked));
    bundle
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
