//! What is read for a choice of packs: as much of it as fits together on this machine. Whoever plays is never without
//! content because a version is gone or a layer does not fit any more.

use super::content::Content;
use super::diagnostic::Diagnostic;
use super::library::{Choice, Library, Unresolved};
use crate::source::Stacked;

/// What was read for a choice.
pub struct Chosen {
    /// The content; none where not even what lies below everything can be played.
    pub content: Option<Content>,
    /// What was left out of it and why, in file order.
    pub diagnostics: Vec<Diagnostic>,
    /// What was chosen and does not lie there, with the reason.
    pub left_out: Vec<String>,
}

impl Library {
    /// Reads the packs that were chosen, laid over each other. A version that is gone gives way to the one in use; a pack
    /// that is gone or does not fit is left out, the last first. Each choice lies over those before it, as far as its parents
    /// and its [`Precedence`](super::Precedence) let it.
    pub fn read(&self, choices: &[Choice]) -> Chosen {
        let (stacked, mut left_out) = self.resolve_what_fits(choices);
        let Some(stacked) = stacked else { return Chosen { content: None, diagnostics: Vec::new(), left_out } };
        let (content, diagnostics) = Content::read(stacked);
        match (content, choices) {
            (None, [lowest, _, ..]) => {
                // A layer that breaks everything takes only itself away.
                left_out.extend(diagnostics.iter().map(ToString::to_string));
                let alone = self.read(std::slice::from_ref(lowest));
                left_out.extend(alone.left_out);
                Chosen { left_out, ..alone }
            }
            (content, _) => Chosen { content, diagnostics, left_out },
        }
    }

    fn resolve_what_fits(&self, choices: &[Choice]) -> (Option<Stacked>, Vec<String>) {
        let mut left_out = Vec::new();
        let mut choices: Vec<Choice> = choices.to_vec();
        choices.retain(|choice| {
            let is_known = self.packs().iter().any(|known| known.manifest.id == choice.id);
            if !is_known {
                left_out.push(Unresolved::Unknown { id: choice.id.clone(), by: None }.to_string());
            }
            is_known
        });
        if choices.is_empty() {
            return (None, left_out);
        }
        for choice in &mut choices {
            let gone = choice.version.take_if(|version| self.get(&choice.id, version).is_none());
            left_out.extend(gone.map(|version| format!("{} {version} is not there any more", choice.id)));
        }
        loop {
            // The library takes the uppermost first.
            let uppermost_first: Vec<Choice> = choices.iter().rev().cloned().collect();
            match self.resolve(&uppermost_first) {
                Ok(stacked) => return (Some(stacked), left_out),
                Err(why) => left_out.push(why.to_string()),
            }
            let had_versions = choices.iter_mut().filter_map(|choice| choice.version.take()).count() > 0;
            if !had_versions && (choices.len() < 2 || choices.pop().is_none()) {
                return (None, left_out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use semver::Version;

    use super::super::library::Shelf;
    use super::*;
    use crate::mission::TextKey;
    use crate::source::{Folder, Memory, Source as _};
    use crate::words::Language;

    /// A layer over the shipped pack that calls it something.
    fn layer(version: &str, title: &str) -> Memory {
        let manifest = format!(
            "(id: \"house\", version: \"{version}\", format: 1, languages: [\"nl\"], \
             parents: [(id: \"base\", version: \"^0.1\")], review: [])"
        );
        let mut files = Memory::new();
        files.put("pack.ron", manifest);
        files.put("locales/nl/house.ftl", format!("module-boundaries = {title}\n"));
        files
    }

    fn library() -> Library {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base");
        let mut library = Library::default();
        library.add(Arc::new(Folder::new(base)), Shelf::Shipped, false);
        library.add(Arc::new(layer("1.0.0", "Vroeger")), Shelf::Installed, false);
        library.add(Arc::new(layer("2.0.0", "Nu")), Shelf::Installed, true);
        library
    }

    fn title(chosen: &Chosen) -> String {
        let words = chosen.content.as_ref().unwrap().pack().texts.words(&Language::parse("nl").unwrap());
        words.get(&TextKey::value("module-boundaries"))
    }

    fn house(version: Option<&str>) -> Choice {
        Choice { id: "house".into(), version: version.map(|version| Version::parse(version).unwrap()) }
    }

    #[test]
    fn two_versions_live_side_by_side_and_each_is_read_by_who_began_with_it() {
        let (library, base) = (library(), Choice::of("base"));
        assert_eq!(title(&library.read(&[base.clone(), house(Some("1.0.0"))])), "Vroeger");
        assert_eq!(title(&library.read(&[base.clone(), house(None)])), "Nu");
        let gone = library.read(&[base, house(Some("1.5.0"))]);
        assert_eq!(
            (title(&gone).as_str(), gone.left_out.as_slice()),
            ("Nu", ["house 1.5.0 is not there any more".to_owned()].as_slice())
        );
    }

    #[test]
    fn what_is_chosen_later_lies_over_what_is_chosen_before() {
        let mut library = library();
        let mut other = layer("1.0.0", "Elders");
        let manifest = String::from_utf8(other.read("pack.ron").unwrap()).unwrap();
        other.put("pack.ron", manifest.replace("\"house\"", "\"other\""));
        library.add(Arc::new(other), Shelf::Installed, true);
        let (base, other) = (Choice::of("base"), Choice::of("other"));
        assert_eq!(title(&library.read(&[base.clone(), house(None), other.clone()])), "Elders");
        assert_eq!(title(&library.read(&[base, other, house(None)])), "Nu");
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_the_rest_is_read() {
        let mut library = library();
        let mut stray = layer("1.0.0", "Niets");
        stray.put("pack.ron", "(id: \"stray\", version: \"1.0.0\", format: 1, languages: [\"nl\"], parents: [(id: \"gone\", version: \"^1\")], review: [])");
        library.add(Arc::new(stray), Shelf::Installed, true);
        let chosen = library.read(&[Choice::of("base"), house(None), Choice::of("stray")]);
        assert_eq!(title(&chosen), "Nu");
        assert_eq!(chosen.left_out, ["the pack gone is not there, and stray lies over it"]);
        assert!(library.read(&[Choice::of("nothing")]).content.is_none());
    }
}
