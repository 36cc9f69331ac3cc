//! The language that whoever sits at this computer has set for it.

use std::env;

use super::Language;

/// Where an environment names its language, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of this computer: of its environment, or where that names none, of the system. None where neither does.
pub fn of_computer() -> Option<Language> {
    named(|name| env::var(name).ok(), sys_locale::get_locale)
}

/// The language of the first variable that is set: `nl-BE` of `nl_BE.UTF-8`; none for `C`. The system's where none is set.
fn named(variable: impl Fn(&str) -> Option<String>, system: impl FnOnce() -> Option<String>) -> Option<Language> {
    let set = VARIABLES.into_iter().filter_map(variable).find(|value| !value.is_empty());
    let value = set.or_else(system)?;
    let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    // These two name no language, though the second is shaped like one.
    if matches!(tag.as_str(), "C" | "POSIX") { None } else { Language::parse(&tag).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_variable_that_is_set_names_the_language_and_else_the_system() {
        for (set, system, language) in [
            (&[("LANG", "nl_BE.UTF-8")][..], None, Some("nl-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "fr_BE@euro")], None, Some("fr-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_MESSAGES", "fr_BE"), ("LC_ALL", "en")], None, Some("en")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_ALL", "")], None, Some("nl-BE")),
            (&[("LANG", "nl_BE.UTF-8"), ("LC_ALL", "C")], Some("fr-BE"), None),
            (&[("LANG", "POSIX")], Some("fr-BE"), None),
            (&[], Some("fr-BE"), Some("fr-BE")),
            (&[], None, None),
        ] {
            let variable = |name: &str| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
            let named = named(variable, || system.map(str::to_owned));
            assert_eq!(named.as_ref().map(Language::as_str), language, "{set:?} {system:?}");
        }
    }
}
