//! A new layer over a pack: a folder of its own that holds only what differs.

use super::template::{LAYER, WORDS, filled, taught};
use super::words::{self, Needed};
use super::{Desk, Made, Refused, message, named, refused};
use crate::pack::from_ron;
use crate::pack::model::Manifest;
use crate::words::Language;

/// Begins a layer over the pack, written in the languages `speaks` or, where there are none, in all of the pack's; its files
/// belong into a folder of their own, called `id`.
///
/// # Errors
/// Where its name is none, or that of the pack itself.
pub fn layer(desk: &Desk, id: &str, speaks: &[Language]) -> Result<Made, Refused> {
    let id = named(id)?;
    let pack = desk.content.pack();
    let known = pack.layers.iter().filter_map(|layer| layer.manifest.as_ref());
    let Some(parent) = known.clone().next() else {
        return Err(refused("new-refused-no-pack", [("folder", desk.folder.into())]));
    };
    if known.clone().any(|known| known.id.as_str() == id) {
        return Err(refused("new-refused-layer", [("folder", id.into())]));
    }
    let languages = if speaks.is_empty() { words::languages(desk) } else { speaks.to_vec() };
    let listed: Vec<String> = languages.iter().map(|language| format!("\"{language}\"")).collect();
    let (parent_id, version) = (parent.id.as_str(), &parent.version);
    let fits = format!("^{}.{}", version.major, version.minor);
    let listed = listed.join(", ");
    let names = [("id", id), ("parent", parent_id), ("version", &fits), ("languages", &listed)];
    let text = filled(&taught(LAYER, desk.comments), &names);
    let made: Manifest = from_ron(&text).map_err(|_| refused("new-refused-template", [("file", "pack.ron".into())]))?;
    let mut needed = vec![Needed::new(made.own_title(), "new-words-pack")];
    needed.extend(made.review.iter().map(|review| Needed::new(review.text(), "new-words-review")));
    let mut begun = Made { files: vec![("pack.ron".to_owned(), text)], ..Made::default() };
    for language in languages {
        let advice = words::fluent(&needed, &desk.interface.words(&language));
        let text = taught(WORDS, desk.comments) + &advice;
        begun.files.push((format!("locales/{language}/pack.ftl"), text));
    }
    begun.next("new-next-layer-text", [("parent", parent_id.into())]);
    begun.next("new-next-write", [("mark", crate::pack::TO_BE_WRITTEN.into())]);
    begun.next.push(message("new-next-check-all", [("folder", desk.folder.into())]));
    begun.next("new-next-layer-remember", [("folder", desk.folder.into())]);
    Ok(begun)
}
