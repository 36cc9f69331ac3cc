//! The interface speaks the same in all its languages: the same messages with the same parts, filled in with the same
//! values.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use gps::pack::{Folder, Memory, Source};

/// The texts of one language: name to the values it fills in.
type Texts = BTreeMap<String, BTreeSet<String>>;

fn variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, found);
                for variant in variants {
                    variables(&variant.value, found);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline, found),
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn variable(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                variable(argument, found);
            }
        }
        _ => {}
    }
}

fn read(source: &dyn Source) -> (BTreeMap<String, Texts>, Vec<String>) {
    let mut languages: BTreeMap<String, Texts> = BTreeMap::new();
    let mut wrong = Vec::new();
    for path in source.files().unwrap().into_iter().filter(|path| path.ends_with(".ftl")) {
        let text = String::from_utf8(source.read(&path).unwrap()).unwrap();
        let language = languages.entry(path.split('/').next().unwrap().to_owned()).or_default();
        let resource = parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            wrong.push(format!("{path}: {errors:?}"));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let value = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
            for (name, pattern) in value.chain(attributes) {
                let mut used = BTreeSet::new();
                variables(pattern, &mut used);
                if language.insert(name.clone(), used).is_some() {
                    wrong.push(format!("{path}: {name} is there twice"));
                }
            }
        }
    }
    (languages, wrong)
}

/// Everything that differs between the languages.
fn differences(source: &dyn Source) -> Vec<String> {
    let (languages, mut wrong) = read(source);
    let names: BTreeSet<&String> = languages.values().flat_map(BTreeMap::keys).collect();
    for name in names {
        let reference = languages.values().find_map(|texts| texts.get(name));
        for (language, texts) in &languages {
            match texts.get(name) {
                None => wrong.push(format!("{language} has no {name}")),
                Some(used) if Some(used) != reference => wrong.push(format!("{language} fills {name} in differently")),
                Some(_) => {}
            }
        }
    }
    wrong
}

#[test]
fn the_interface_says_the_same_in_all_its_languages() {
    let locales = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let differences = differences(&locales);
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn what_is_missing_doubled_broken_or_filled_in_differently_is_found() {
    let mut locales = Memory::new();
    locales.put("nl/a.ftl", "both = Beide { $name }\nonly-nl = Enkel hier\n    .part = Deel\n");
    locales.put("fr/a.ftl", "both = Les deux { $nom }\nboth = Encore { $nom }\nkapot\n");
    let found = differences(&locales);
    for part in
        ["both is there twice", "fr has no only-nl", "fr has no only-nl.part", "fills both in differently", "Expected"]
    {
        assert!(found.iter().any(|found| found.contains(part)), "{part}: {found:#?}");
    }
}

/// One word for whoever leads, on every page that girls and staff see.
#[test]
fn french_has_one_word_for_a_counsellor() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["locales/fr", "assets/packs/base/locales/fr"] {
        let folder = Folder::new(root.join(folder));
        for path in folder.files().unwrap() {
            let text = String::from_utf8(folder.read(&path).unwrap()).unwrap().to_lowercase();
            assert!(!text.contains("animatrice"), "{path} says animatrice where the others say éducatrice");
        }
    }
}
