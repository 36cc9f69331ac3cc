//! A new language of a pack.

use super::words::{self, Needed};
use super::{Desk, Made, Refused, message, refused};
use crate::pack::model::Manifest;
use crate::pack::syntax::{Path, RonTree, Segment};
use crate::words::Language;

/// The manifest.
const MANIFEST: &str = "pack.ron";

/// The share, in percent, that asks for every sentence of a language.
const ALL: u8 = 100;

/// Begins a language: its name among those of the pack, and a folder in which its words come to stand.
///
/// # Errors
/// Where the pack speaks it already, or the tag is none.
pub fn language(desk: &Desk, tag: &str) -> Result<Made, Refused> {
    let Some(language) = Language::parse(tag).ok().filter(|language| !language.is_test()) else {
        return Err(refused("new-refused-tag", [("tag", tag.into())]));
    };
    if words::languages(desk).contains(&language) {
        return Err(refused("new-refused-language", [("tag", language.as_str().into())]));
    }
    let mut begun = Made::default();
    let text = desk.files.read(MANIFEST).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.ok_or_else(|| refused("new-refused-no-pack", [("folder", desk.folder.into())]))?;
    let list = Path::from([Segment::from("languages")]);
    let edit = RonTree::new(text.as_str()).insert(&list, usize::MAX, &format!("\"{language}\""));
    begun.changed.extend(edit.map(|edit| (MANIFEST.to_owned(), edit.apply(&text))));
    let title = desk.own().map_or_else(Manifest::title, Manifest::own_title);
    let mut needed = vec![Needed::new(title, "new-words-pack")];
    let reviews = desk.own().filter(|own| own.is_layer()).into_iter().flat_map(|own| &own.review);
    needed.extend(reviews.map(|review| Needed::new(review.text(), "new-words-review")));
    let advice = words::fluent(&needed, &desk.interface.words(&language));
    begun.files.push((format!("locales/{language}/pack.ftl"), advice));
    let args = [("folder", desk.folder.into()), ("tag", language.as_str().into())];
    begun.next.push(message("new-next-export", args.clone()));
    begun.next.push(message("new-next-import", args.clone()));
    // What lies below a layer speaks it already: it is offered, helped in and played in.
    if !desk.content.pack().texts.languages().contains(&language) {
        if desk.own().is_some_and(|own| own.offered_from == ALL) {
            begun.next("new-next-unfinished", []);
        }
        begun.next("new-next-help-lines", [("tag", language.as_str().into())]);
    }
    if !desk.interface.speaks(&language) {
        begun.next("new-next-interface", [("tag", language.as_str().into())]);
    }
    begun.next.push(message("new-next-coverage", args));
    begun.where_free(desk.files)
}
