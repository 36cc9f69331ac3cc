//! The words round the reference in a language, and in the languages that the sources do not speak what they say: they
//! stand in `words.ftl` beside the pages.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Sentences by name, and which of them were asked for.
pub struct Manual {
    /// The language.
    pub language: &'static str,
    texts: BTreeMap<String, String>,
    asked: RefCell<BTreeSet<String>>,
    lacking: RefCell<BTreeSet<String>>,
}

impl Manual {
    /// The words of a language.
    pub fn of(language: &'static str) -> Self {
        let text = fs::read_to_string(folder(language).join("words.ftl")).unwrap();
        let texts = sentences(&text).into_iter().collect();
        Self { language, texts, asked: RefCell::default(), lacking: RefCell::default() }
    }

    /// A sentence of this manual.
    pub fn say(&self, name: &str) -> String {
        self.find(name).unwrap_or_else(|| {
            self.lacking.borrow_mut().insert(name.to_owned());
            name.to_owned()
        })
    }

    /// What the sources say in English; in another language what stands under its name.
    pub fn said(&self, name: &str, english: &str) -> String {
        if self.language == "en" { english.replace('\'', "’") } else { self.say(name) }
    }

    /// A sentence, where there is one of this name.
    pub fn find(&self, name: &str) -> Option<String> {
        let text = self.texts.get(name).cloned();
        if text.is_some() {
            self.asked.borrow_mut().insert(name.to_owned());
        }
        text
    }

    /// What is wrong with these words after all of it was written.
    pub fn wrong(&self) -> Vec<String> {
        let asked = self.asked.borrow();
        let left =
            self.texts.keys().filter(|name| !asked.contains(*name)).map(|name| format!("nothing asks for {name}"));
        let lacking = self.lacking.borrow();
        lacking.iter().map(|name| format!("{name} is missing")).chain(left).collect()
    }
}

/// Where the manual of a language lies.
pub fn folder(language: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/authors").join(language)
}

/// The interface's words in a language.
pub fn interface(language: &str, file: &str) -> Vec<(String, String)> {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    sentences(&fs::read_to_string(locales.join(language).join(file)).unwrap())
}

/// A text as Fluent writes it: a brace would be something to fill in.
pub fn fluent(text: &str) -> String {
    text.replace('{', "\u{0}").replace('}', "{\"}\"}").replace('\u{0}', "{\"{\"}")
}

/// The sentences of a Fluent file: `name`, `name.part`. What is filled in is an ellipsis; of several ways to say it the
/// last is taken.
pub fn sentences(text: &str) -> Vec<(String, String)> {
    let resource = parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut sentences = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        sentences.extend(message.value.iter().map(|value| (name.to_owned(), plain(value))));
        sentences
            .extend(message.attributes.iter().map(|part| (format!("{name}.{}", part.id.name), plain(&part.value))));
    }
    sentences
}

fn plain(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => "…".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            plain(&variants.iter().find(|variant| variant.default).unwrap().value)
        }
    };
    pattern.elements.iter().map(element).collect::<String>().replace('\n', " ")
}
