//! A new module with its guide.

use super::cast::Cast;
use super::template::{GUIDE, MODULE, filled, pictured, taught};
use super::words::{self, Needed};
use super::{Desk, Made, Refused, message, named, refused};
use crate::mission::TextKey;
use crate::mission::ids::ModuleId;
use crate::pack::from_ron;
use crate::pack::model::{Accent, Guide, GuidePart};

/// The colours in the order in which they are given.
const ACCENTS: [Accent; 6] = [Accent::Sky, Accent::Mint, Accent::Lilac, Accent::Rose, Accent::Sun, Accent::Coral];

/// Begins a module: its place on the route, its guide, and the words of both in every language of the pack.
///
/// # Errors
/// Where it is there already or its name is none.
pub fn module(desk: &Desk, id: &str) -> Result<Made, Refused> {
    let id = named(id)?;
    let pack = desk.content.pack();
    if pack.module(&ModuleId::from(id)).is_some() {
        return Err(refused("new-refused-module-there", [("name", id.into())]));
    }
    let last = pack.modules.last();
    let number = last.map_or(0, |module| module.number.saturating_add(1)).to_string();
    // Not that of its neighbour, and where it can be, of no other.
    let used = |accent: &Accent| pack.modules.iter().filter(|module| module.accent == *accent).count();
    let free = ACCENTS.into_iter().filter(|accent| last.is_none_or(|module| module.accent != *accent));
    let accent = format!("{:?}", free.min_by_key(used).unwrap_or(Accent::Sky));
    let blogger = Cast::of(desk.content)?.blogger;
    let picture = last.map_or_else(|| format!("modules/{id}"), |module| module.picture.to_string());
    let names =
        [("id", id), ("number", &number), ("accent", &accent), ("blogger", &blogger), ("picture", picture.as_str())];
    let text = |template| pictured(&filled(&taught(template, desk.comments), &names), desk.content);
    let guide = text(GUIDE);
    let path = format!("guides/{id}.ron");
    let parsed: Guide = from_ron(&guide).map_err(|_| refused("new-refused-template", [("file", (&path).into())]))?;
    let mut begun = Made { files: vec![(format!("modules/{id}.ron"), text(MODULE)), (path, guide)], ..Made::default() };
    let message_name = format!("module-{id}");
    let own = [
        Needed::new(TextKey::value(message_name.clone()), "new-words-module"),
        Needed::new(TextKey::attribute(message_name, "about"), "new-words-module-about"),
    ];
    begun.files.extend(words::files(desk, &format!("modules/{id}.ftl"), &own));
    begun.files.extend(words::files(desk, &format!("guides/{id}.ftl"), &guided(&parsed)));
    begun.next.push(message("new-next-mission", [("folder", desk.folder.into()), ("id", id.into())]));
    begun.next("new-next-write", [("mark", crate::pack::TO_BE_WRITTEN.into())]);
    begun.next("new-next-check-all", [("folder", desk.folder.into())]);
    begun.next("new-next-picture", [("picture", format!("modules/{id}").into())]);
    begun.where_free(desk.files)
}

/// The sentences of a guide, each with the advice on its part.
fn guided(guide: &Guide) -> Vec<Needed> {
    let line = |part: GuidePart, key| Needed::new(guide.text(part, key), format!("new-guide-{}", part.prefix()));
    let parts = GuidePart::ALL.into_iter();
    let lines = parts.flat_map(|part| guide.keys(part).iter().map(move |key| line(part, key)));
    std::iter::once(Needed::new(guide.summary(), "new-guide-summary")).chain(lines).collect()
}
