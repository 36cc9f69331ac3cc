//! A new mission with a step of one kind.

use super::cast::Cast;
use super::template::{MISSION, STEPS, filled, pictured, taught};
use super::words::{self, Needed};
use super::{Desk, Made, Refused, message, named, refused};
use crate::mission::ids::{MissionId, ModuleId};
use crate::mission::kinds::{Kind, Piece};
use crate::mission::{Mission, TextKey, part_slug};
use crate::pack::model::{Manifest, Module};
use crate::pack::syntax::{Path, RonTree, Segment};
use crate::pack::{from_ron, meant, near};

/// What a layer changes of what lies below it.
const CHANGES: &str = "changes.ron";

/// What the new mission is to be.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Its name.
    pub id: &'a str,
    /// The kind of its first step, by its name in files.
    pub kind: &'a str,
    /// The module that is to list it; none where its author will write it in.
    pub module: Option<&'a str>,
}

/// Begins a mission: its structure, its words in every language of the pack, its place in a module.
///
/// # Errors
/// Where it is there already, its name is none, or there is no such kind or module.
pub fn mission(desk: &Desk, wish: &Wish) -> Result<Made, Refused> {
    let id = named(wish.id)?;
    let pack = desk.content.pack();
    if pack.missions.contains_key(&MissionId::from(id)) {
        return Err(refused("new-refused-mission", [("name", id.into())]));
    }
    let Some((slug, step)) = STEPS.iter().find(|(slug, _)| slug.eq_ignore_ascii_case(wish.kind)) else {
        let kinds: Vec<&str> = STEPS.iter().map(|(slug, _)| *slug).collect();
        let [count, near] = meant(&near(wish.kind, kinds.iter().copied()));
        let args = [("name", wish.kind.into()), ("kinds", kinds.join(", ").into()), count, near];
        return Err(refused("new-refused-kind", args));
    };
    let cast = Cast::of(desk.content)?;
    let picture = format!("kinds/{slug}");
    let names = [
        ("steps", *step),
        ("id", id),
        ("blogger", &cast.blogger),
        ("picture", &picture),
        ("peer", &cast.peer),
        ("other", &cast.other),
        ("help", &cast.help),
        ("in", desk.folder),
    ];
    let text = pictured(&filled(&taught(&filled(MISSION, &names[..1]), desk.comments), &names[1..]), desk.content);
    let path = format!("missions/{id}.ron");
    // A template that is no mission would be a mistake of ours; the author is told the file all the same.
    let made: Mission = from_ron(&text).map_err(|_| refused("new-refused-template", [("file", (&path).into())]))?;
    let mut begun = Made { files: vec![(path, text)], ..Made::default() };
    begun.files.extend(words::files(desk, &format!("missions/{id}.ftl"), &needed(&made)));
    listed(desk, wish, &mut begun)?;
    begun.next("new-next-write", [("mark", crate::pack::TO_BE_WRITTEN.into())]);
    let args = [("folder", desk.folder.into()), ("id", id.into())];
    begun.next.push(message("new-next-check", args.clone()));
    begun.next.push(message("new-next-read", args.clone()));
    let is_layer = desk.own().is_some_and(Manifest::is_layer);
    begun.next.push(message(if is_layer { "new-next-play-layer" } else { "new-next-play" }, args));
    begun.next("new-next-picture", [("picture", format!("missions/{id}").into())]);
    begun.where_free(desk.files)
}

/// Writes the mission into its module, or says where to.
fn listed(desk: &Desk, wish: &Wish, begun: &mut Made) -> Result<(), Refused> {
    let modules = &desk.content.pack().modules;
    let only = || Some(modules.as_slice()).filter(|all| all.len() == 1)?.first().map(|module| module.id.as_str());
    let names = || modules.iter().map(|module| module.id.as_str());
    let Some(wanted) = wish.module.or_else(only) else {
        begun.next(
            "new-next-list",
            [("id", wish.id.into()), ("modules", names().collect::<Vec<_>>().join(", ").into())],
        );
        return Ok(());
    };
    if desk.content.pack().module(&ModuleId::from(wanted)).is_none() {
        let [count, near] = meant(&near(wanted, names()));
        return Err(refused("new-refused-module", [("name", wanted.into()), count, near]));
    }
    let Some((path, text)) = module_file(desk, wanted) else {
        if !moved(desk, wish.id, wanted, begun) {
            begun.next("new-next-list", [("id", wish.id.into()), ("modules", wanted.into())]);
        }
        return Ok(());
    };
    let list = Path::from([Segment::from("missions")]);
    let edit = RonTree::new(text.as_str()).insert(&list, usize::MAX, &format!("\"{}\"", wish.id));
    begun.changed.extend(edit.map(|edit| (path, edit.apply(&text))));
    Ok(())
}

/// In a layer: writes down that the mission comes at the end of a module that lies below. Gives whether it could.
fn moved(desk: &Desk, id: &str, module: &str, begun: &mut Made) -> bool {
    let pack = desk.content.pack();
    let Some(own) = desk.own().filter(|own| own.is_layer()) else {
        return false;
    };
    let last = pack.module(&ModuleId::from(module)).and_then(|module| module.missions.last());
    let after = last.map(|last| format!(", after: \"{last}\"")).unwrap_or_default();
    let change = format!("(mission: \"{}/{id}\", change: Move(module: \"{module}\"{after}))", own.id);
    let Some(text) = desk.files.read(CHANGES).ok().and_then(|bytes| String::from_utf8(bytes).ok()) else {
        let text = format!("(\n    missions: [\n        {change},\n    ],\n)\n");
        begun.files.push((CHANGES.to_owned(), text));
        return true;
    };
    let tree = RonTree::new(text.as_str());
    let missions = Path::from([Segment::from("missions")]);
    let edit = tree.insert(&missions, usize::MAX, &change);
    let edit = edit.or_else(|| tree.insert(&Path::default(), 0, &format!("missions: [{change}]")));
    begun.changed.extend(edit.map(|edit| (CHANGES.to_owned(), edit.apply(&text))));
    true
}

/// The file of a module with its text; none where the pack itself has no such file.
fn module_file(desk: &Desk, id: &str) -> Option<(String, String)> {
    let paths =
        desk.files.files().ok()?.into_iter().filter(|path| path.starts_with("modules/") && path.ends_with(".ron"));
    let mut read = paths.filter_map(|path| {
        let text = String::from_utf8(desk.files.read(&path).ok()?).ok()?;
        Some((path, text))
    });
    read.find(|(_, text)| from_ron::<Module>(text).is_ok_and(|module| module.id.as_str() == id))
}

/// Every sentence of a mission with the advice on it.
fn needed(mission: &Mission) -> Vec<Needed> {
    let own = format!("{}.", mission.id);
    let outlines: Vec<(TextKey, String)> = mission
        .steps
        .iter()
        .flat_map(|step| {
            let pieces = step.kind.content().outline();
            let pieces: Vec<Piece> = pieces.iter().flat_map(Piece::all).cloned().collect();
            let key = |piece: &Piece| Some(TextKey::of_step(&mission.id, &step.id, piece.attribute.as_deref()?));
            pieces.iter().filter_map(|piece| Some((key(piece)?, advice_of(&step.kind, piece)))).collect::<Vec<_>>()
        })
        .collect();
    let advice = |key: &TextKey| {
        let part = key.attribute.as_deref().unwrap_or_default();
        if key.to_string().starts_with(&own) {
            return format!("new-words-{}", part_slug(part));
        }
        let piece = outlines.iter().find(|(known, _)| known == key);
        piece.map_or_else(|| "new-words-step-title".to_owned(), |(_, advice)| advice.clone())
    };
    mission.texts().into_iter().map(|key| Needed::new(key.clone(), advice(&key))).collect()
}

fn advice_of(_kind: &Kind, piece: &Piece) -> String {
    format!("new-role-{}", piece.role.slug())
}
