//! The interface's own words, checked like those of a pack: what one language says, every other has to say too.

use super::ask::Ask;
use super::context::Context;
use super::engine::{look_at, read_texts, sort};
use super::facts::required::RequiredTexts;
use super::rules::FOR_INTERFACE;
use crate::pack::diagnostic::Diagnostic;
use crate::pack::load::layered;
use crate::source::Source;
use crate::words::Language;

/// Checks the words of the interface, which lie in `locales/<language>/` of a source; `base` is the language that others
/// are compared with.
pub fn check_interface(source: &dyn Source, base: &Language, ask: Ask) -> Vec<Diagnostic> {
    let pack = layered::read(source);
    let mut languages = vec![base.clone()];
    for language in pack.texts.iter().filter_map(|file| Language::parse(&file.language).ok()) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    let (texts, mut found) = read_texts(FOR_INTERFACE, &pack, &languages);
    let mut context = Context::new(source, &pack, languages, texts).asked(ask);
    context.gives_values = true;
    context.require(RequiredTexts::of_all(&context.languages));
    found.extend(look_at(FOR_INTERFACE, &context));
    sort(&mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    /// What is told of an interface in Dutch and French.
    fn told(dutch: &str, french: &str) -> Vec<String> {
        let mut files = Memory::new();
        files.put("locales/nl/stage.ftl", dutch);
        files.put("locales/fr/stage.ftl", french);
        let nl = Language::parse("nl").unwrap();
        check_interface(&files, &nl, Ask::default()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_interface_that_says_the_same_in_all_languages_is_clean() {
        assert_eq!(told("a = A { $n }\n    .b = B\n", "a = A { $n }\n    .b = B\n"), Vec::<String>::new());
    }

    #[test]
    fn a_sentence_that_one_language_lacks_is_named_whichever_language_it_is() {
        for (dutch, french, place) in [
            ("a = A\nb = B\n", "a = A\n", "locales/fr/stage.ftl:1:1: error P050"),
            ("a = A\n", "a = A\nb = B\n", "locales/nl/stage.ftl:1:1: error P050"),
            ("a = A\n    .b = B\n", "a = A\n", "locales/fr/stage.ftl:1:1: error P050"),
            ("a = A\n", "a = A\n    .b = B\n", "locales/nl/stage.ftl:1:1: error P050"),
        ] {
            let found = told(dutch, french);
            assert!(found.len() == 1 && found[0].starts_with(place), "{found:#?}");
        }
    }

    #[test]
    fn broken_fluent_and_other_placeholders_are_named_with_their_line() {
        let found = told("a = A\nhelp : Hulp\nc = C { $n }\n", "a = A\nhelp = Aide\nc = C { $m }\n");
        let places: Vec<&str> = found.iter().filter_map(|found| found.split(": check").next()).collect();
        let expected = [
            "locales/fr/stage.ftl:3:1: error P054",
            "locales/fr/stage.ftl:3:1: error P054",
            "locales/nl/stage.ftl:2:6: error P003",
        ];
        assert_eq!(places, expected);
    }

    #[test]
    fn a_language_that_has_hardly_begun_is_one_problem_with_its_share() {
        use std::fmt::Write as _;
        let dutch = (0..40).fold(String::new(), |mut all, at| {
            writeln!(all, "text-{at} = Zin").unwrap();
            all
        });
        let found = told(&dutch, "text-0 = Phrase\n");
        assert!(found.len() == 1 && found[0].contains("count=39") && found[0].contains("percent=2"), "{found:#?}");
    }
}
