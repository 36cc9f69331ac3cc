//! The pictures a pack shows, and who shows them.

use std::collections::BTreeSet;

use crate::mission::ids::{MediaId, PersonId};
use crate::mission::kinds::Kind;
use crate::mission::{Face, Mission, portrait};
use crate::pack::load::laid::Was;
use crate::pack::load::parsed_pack::ParsedPack;
use crate::pack::load::source_file::SourceFile;
use crate::pack::location::Location;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::model::{Module, Role};
use crate::pack::syntax::path_to;

/// A picture that is shown somewhere.
pub struct Shown<'a> {
    /// Which.
    pub picture: MediaId,
    /// Whose portrait it is.
    pub portrait: Option<(PersonId, Face)>,
    /// Where it is asked for.
    pub spot: Box<dyn Fn() -> Location + 'a>,
}

/// Everything that is shown, in file order; one that is shown twice is here twice.
pub fn shown(pack: &ParsedPack) -> Vec<Shown<'_>> {
    let mut shown = Vec::new();
    if let Some(people) = &pack.people {
        let all = people.value.people.iter().enumerate();
        for (at, person) in all.filter(|(_, person)| person.role == Role::Blogger) {
            let spot = move || people.at(&path_to!["people", at, "id"]);
            shown.push(face(&person.id, Face::Calm, spot));
        }
    }
    if let Some(help) = &pack.help {
        for (at, step) in help.value.steps.iter().enumerate() {
            let spot = move || help.at(&path_to!["steps", at, "picture"]);
            shown.push(picture(&step.picture, spot));
        }
    }
    for module in &pack.modules {
        of_module(module, &mut shown);
    }
    if let Some(sessions) = &pack.sessions {
        for (at, known) in sessions.value.breaks.iter().enumerate() {
            let spot = move || sessions.at(&path_to!["breaks", at, "picture"]);
            shown.push(picture(&known.picture, spot));
        }
    }
    for file in &pack.rehearsals {
        of_rehearsal(file, &mut shown);
    }
    for file in &pack.missions {
        of_mission(file, &mut shown);
    }
    shown
}

/// What was shown by what a layer hides, or has something else for.
pub fn covered(pack: &ParsedPack) -> Vec<Shown<'_>> {
    let mut shown = Vec::new();
    for covered in &pack.laid.covered {
        match &covered.was {
            Was::Mission(file) => of_mission(file, &mut shown),
            Was::Step(_, step) => {
                let pictures = step.kind.content().pictures();
                shown.extend(pictures.iter().map(|id| picture(id, || Location::start_of(""))));
            }
            Was::Module(file) => of_module(file, &mut shown),
            Was::Rehearsal(file) => of_rehearsal(file, &mut shown),
            Was::Guide(_) | Was::Person(_) | Was::Line(_) => {}
        }
    }
    shown
}

fn of_rehearsal<'a>(file: &'a SourceFile<Rehearsal>, shown: &mut Vec<Shown<'a>>) {
    for (at, moment) in file.value.moments.iter().enumerate() {
        let spot = move || file.at(&path_to!["moments", at, "picture"]);
        shown.push(picture(&moment.picture, spot));
        for (nth, figure) in moment.people.iter().enumerate() {
            let spot = move || file.at(&path_to!["moments", at, "people", nth, "person"]);
            shown.push(face(&figure.person, figure.face, spot));
        }
    }
}

fn of_module<'a>(file: &'a SourceFile<Module>, shown: &mut Vec<Shown<'a>>) {
    shown.push(picture(&file.value.picture, move || file.at(&path_to!["picture"])));
    for (at, line) in file.value.farewell.iter().enumerate() {
        shown.push(face(&line.who, line.face, move || file.at(&path_to!["farewell", at, "who"])));
    }
    shown.extend(file.value.treasure.iter().map(|id| picture(id, move || file.at(&path_to!["treasure"]))));
}

fn of_mission<'a>(file: &'a SourceFile<Mission>, shown: &mut Vec<Shown<'a>>) {
    let mission = &file.value;
    shown.push(picture(&mission.picture, || file.at(&path_to!["picture"])));
    shown.push(face(&mission.blogger, mission.face, || file.at(&path_to!["blogger"])));
    shown.extend(mission.treasure.iter().map(|id| picture(id, || file.at(&path_to!["treasure"]))));
    for (at, step) in mission.steps.iter().enumerate() {
        let content = step.kind.content();
        // The inbox shows what kinds of things she will do.
        let icon = MediaId::from(format!("kinds/{}", step.kind.slug()).as_str());
        shown.push(picture(&icon, move || file.at(&path_to!["steps", at, "kind"])));
        for id in content.pictures() {
            let name = id.clone();
            let spot = move || file.at(&file.saying(&path_to!["steps", at, "kind"], name.as_str()));
            shown.push(picture(&id, spot));
        }
        let with = if let Kind::Chat(chat) = &step.kind { Some((chat.with.clone(), Face::Calm)) } else { None };
        for (person, wears) in content.people().into_iter().chain(with).collect::<BTreeSet<_>>() {
            let name = person.clone();
            let spot = move || file.at(&file.saying(&path_to!["steps", at, "kind"], name.as_str()));
            shown.push(face(&person, wears, spot));
        }
    }
}

fn picture<'a>(id: &MediaId, spot: impl Fn() -> Location + 'a) -> Shown<'a> {
    Shown { picture: id.clone(), portrait: None, spot: Box::new(spot) }
}

fn face<'a>(person: &PersonId, face: Face, spot: impl Fn() -> Location + 'a) -> Shown<'a> {
    Shown { picture: portrait(person, face), portrait: Some((person.clone(), face)), spot: Box::new(spot) }
}
