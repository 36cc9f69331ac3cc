//! Who and what of a pack takes part in something new, until its author chooses others.

use super::{Refused, refused};
use crate::pack::model::Role;
use crate::pack::{Content, Pack};

/// Names to fill a template with.
pub struct Cast {
    /// Who sends it.
    pub blogger: String,
    /// The girl of the story.
    pub peer: String,
    /// Somebody else in it.
    pub other: String,
    /// The nearest ways to get help, as a list in RON holds them.
    pub help: String,
}

impl Cast {
    /// From the people and the help of a pack.
    pub fn of(content: &Content) -> Result<Self, Refused> {
        let pack = content.pack();
        let blogger = with_role(pack, Role::Blogger).next().ok_or_else(|| refused("new-refused-nobody", []))?;
        let mut peers = with_role(pack, Role::Peer).chain(with_role(pack, Role::Blogger));
        let peer = peers.next().unwrap_or_else(|| blogger.clone());
        let other = peers.next().unwrap_or_else(|| peer.clone());
        let help = pack.help.steps.iter().filter(|step| !step.built_in).take(2);
        let help: Vec<String> = help.map(|step| format!("\"{}\"", step.id)).collect();
        Ok(Self { blogger, peer, other, help: help.join(", ") })
    }
}

fn with_role(pack: &Pack, role: Role) -> impl Iterator<Item = String> + '_ {
    let people = pack.credits.iter().filter_map(|id| pack.person(id));
    people.filter(move |person| person.role == role).map(|person| person.id.to_string())
}
