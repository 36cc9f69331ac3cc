//! The pictures a pack shows, and who shows them.

use std::collections::BTreeSet;

use crate::mission::ids::{MediaId, PersonId};
use crate::mission::kinds::Kind;
use crate::mission::{Face, Mission, portrait};
use crate::pack::draft::{Draft, Written};
use crate::pack::location::Location;
use crate::pack::model::Role;
use crate::pack::spot::Needle;

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
pub fn shown(draft: &Draft) -> Vec<Shown<'_>> {
    let mut shown = Vec::new();
    if let Some(people) = &draft.people {
        for person in people.value.people.iter().filter(|person| person.role == Role::Blogger) {
            let spot = move || people.spot(&[Needle::Id(person.id.as_str())]);
            shown.push(face(&person.id, Face::Calm, spot));
        }
    }
    if let Some(help) = &draft.help {
        for step in &help.value.steps {
            let spot = move || help.spot(&[Needle::Id(step.id.as_str()), Needle::Text(step.picture.as_str())]);
            shown.push(picture(&step.picture, spot));
        }
    }
    for module in &draft.modules {
        let id = &module.value.picture;
        shown.push(picture(id, move || module.spot(&[Needle::Text(id.as_str())])));
    }
    if let Some(sessions) = &draft.sessions {
        for known in &sessions.value.breaks {
            let spot = || sessions.spot(&[Needle::Id(known.id.as_str()), Needle::Text(known.picture.as_str())]);
            shown.push(picture(&known.picture, spot));
        }
    }
    if let Some(rehearsal) = &draft.rehearsal {
        for moment in &rehearsal.value.moments {
            let spot = || rehearsal.spot(&[Needle::Id(moment.id.as_str()), Needle::Text(moment.picture.as_str())]);
            shown.push(picture(&moment.picture, spot));
            for figure in &moment.people {
                let person = figure.person.as_str();
                let spot = move || rehearsal.spot(&[Needle::Id(moment.id.as_str()), Needle::Text(person)]);
                shown.push(face(&figure.person, figure.face, spot));
            }
        }
    }
    for written in &draft.missions {
        of_mission(written, &mut shown);
    }
    shown
}

fn of_mission<'a>(written: &'a Written<Mission>, shown: &mut Vec<Shown<'a>>) {
    let mission = &written.value;
    shown.push(picture(&mission.picture, || written.spot(&[Needle::Text(mission.picture.as_str())])));
    shown.push(face(&mission.blogger, mission.face, || written.spot(&[Needle::Field("blogger")])));
    for step in &mission.steps {
        let content = step.kind.content();
        // The inbox shows what kinds of things she will do.
        let icon = MediaId::from(format!("kinds/{}", step.kind.slug()).as_str());
        shown.push(picture(&icon, || written.spot(&[Needle::Id(step.id.as_str())])));
        for id in content.pictures() {
            let name = id.clone();
            let spot = move || written.spot(&[Needle::Id(step.id.as_str()), Needle::Text(name.as_str())]);
            shown.push(picture(&id, spot));
        }
        let with = if let Kind::Chat(chat) = &step.kind { Some((chat.with.clone(), Face::Calm)) } else { None };
        for (person, wears) in content.people().into_iter().chain(with).collect::<BTreeSet<_>>() {
            shown.push(face(&person, wears, || written.spot(&[Needle::Id(step.id.as_str())])));
        }
    }
}

fn picture<'a>(id: &MediaId, spot: impl Fn() -> Location + 'a) -> Shown<'a> {
    Shown { picture: id.clone(), portrait: None, spot: Box::new(spot) }
}

fn face<'a>(person: &PersonId, face: Face, spot: impl Fn() -> Location + 'a) -> Shown<'a> {
    Shown { picture: portrait(person, face), portrait: Some((person.clone(), face)), spot: Box::new(spot) }
}
