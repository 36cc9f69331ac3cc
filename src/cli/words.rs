//! The language that a verb speaks to whoever typed it.

use std::env;
use std::path::Path;
use std::sync::Arc;

use crate::pack::{Folder, assets_dir};
use crate::words::{Catalog, Language, Words};

/// Where an environment names its language, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The words to speak in: of the language that was asked for, else of the environment's, else English. Where the
/// program's words are not found there are none, and messages show their names.
pub fn find(asked: Option<&Language>, assets: Option<&Path>) -> anyhow::Result<Arc<Words>> {
    let english = Language::parse("en")?;
    let language = asked.cloned().or_else(|| of_environment(|name| env::var(name).ok()));
    let found = assets_dir(assets).ok().and_then(|places| Catalog::found(&Folder::new(places.locales), &english).ok());
    let catalog = found.unwrap_or_else(|| Catalog::new(Vec::new()));
    Ok(catalog.words(&language.unwrap_or(english)))
}

/// The language of the first variable that is set: `nl` of `nl_BE.UTF-8`, written `nl-BE`; none for `C`.
fn of_environment(value: impl Fn(&str) -> Option<String>) -> Option<Language> {
    let value = VARIABLES.into_iter().filter_map(value).find(|value| !value.is_empty())?;
    let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    // These two name no language, though the second is shaped like one.
    if matches!(tag.as_str(), "C" | "POSIX") { None } else { Language::parse(&tag).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_variable_that_is_set_names_the_language() {
        for (set, language) in [
            (&[("LANG", "nl_BE.UTF-8")][..], Some("nl-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "fr_BE@euro")], Some("fr-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "fr_BE"), ("LC_ALL", "en")], Some("en")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_ALL", "")], Some("nl-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_ALL", "C")], None),
            (&[("LANG", "POSIX")], None),
            (&[], None),
        ] {
            let value = |name: &str| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(of_environment(value).as_ref().map(Language::as_str), language, "{set:?}");
        }
    }
}
