//! What girls and counsellors are told to do is the same everywhere: stop, leave it there, tell, then block and report;
//! and who is missing is told to the police and to 116 000 at once. Read from every shipped pack, in every language.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

/// One text: its file, its name there, what it says.
struct Text {
    file: String,
    name: String,
    words: String,
}

fn words(pattern: &Pattern<String>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.as_str(),
        PatternElement::Placeable { .. } => "…",
    });
    parts.collect()
}

fn gather(folder: &Path, texts: &mut Vec<Text>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, texts);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            let file = path.display().to_string();
            for entry in parser::parse(fs::read_to_string(&path).unwrap()).unwrap().body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                texts.extend(message.value.iter().map(|value| Text {
                    file: file.clone(),
                    name: id.clone(),
                    words: words(value),
                }));
                texts.extend(message.attributes.iter().map(|part| Text {
                    file: file.clone(),
                    name: format!("{id}.{}", part.id.name),
                    words: words(&part.value),
                }));
            }
        }
    }
}

/// The texts of a language, of every shipped pack.
fn texts(language: &str) -> Vec<Text> {
    let mut texts = Vec::new();
    for pack in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs")).unwrap() {
        let folder = pack.unwrap().path().join("locales").join(language);
        if folder.is_dir() {
            gather(&folder, &mut texts);
        }
    }
    assert!(texts.len() > 1000, "{language}: {}", texts.len());
    texts
}

/// Whether one of these stands in a text as a whole word, or as several.
fn says(text: &str, any: &[&str]) -> bool {
    let plain: String = text.to_lowercase().chars().map(|one| if one.is_alphanumeric() { one } else { ' ' }).collect();
    let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
    any.iter().any(|words| plain.contains(&format!(" {words} ")))
}

/// Parts in which somebody may say what is not the best: what follows answers it.
const TRIED: [&str; 4] = [".answer-", ".choice-", ".scene", ".say-"];

/// The texts of a language that say one of some things and none of others.
fn without(language: &str, any: &[&str], needs: &[&str]) -> Vec<String> {
    let texts = texts(language);
    let is_tried = |text: &Text| TRIED.iter().any(|part| text.name.contains(part));
    let said: Vec<&Text> = texts.iter().filter(|text| says(&text.words, any) && !is_tried(text)).collect();
    assert!(said.len() >= 2, "nothing in {language} says {any:?}: the test looks at nothing");
    let wrong = said.into_iter().filter(|text| !says(&text.words, needs));
    wrong.map(|Text { file, name, words }| format!("{file} {name}: {words}")).collect()
}

#[test]
fn nobody_is_told_to_block_before_she_has_told() {
    let after: [(&str, &[&str], &[&str]); 3] = [
        (
            "nl",
            &["blokkeer", "blokkeren"],
            &["daarna", "later", "erna", "pas", "als het verteld is", "na het vertellen", "eerst vertellen"],
        ),
        (
            "fr",
            &["bloque et", "bloquer", "bloquez"],
            &["après", "plus tard", "puis", "ensuite", "une fois que c est dit"],
        ),
        ("en", &["block", "blocking"], &["after", "afterwards", "later", "then", "once"]),
    ];
    for (language, block, after) in after {
        let wrong = without(language, block, after);
        assert!(wrong.is_empty(), "blocking comes last: {wrong:#?}");
    }
}

#[test]
fn who_is_missing_is_told_to_the_police_at_once() {
    for (language, missing, police) in [
        ("nl", &["vermist bel", "is iemand vermist", "weg bel"][..], &["politie"][..]),
        (
            "fr",
            &["disparue appelez", "a disparu appelle", "disparu tout de suite", "disparue tout de suite"],
            &["police"],
        ),
        ("en", &["missing call", "someone missing", "really gone the"], &["police"]),
    ] {
        let wrong = without(language, missing, police);
        assert!(wrong.is_empty(), "the police, at once: {wrong:#?}");
    }
}
