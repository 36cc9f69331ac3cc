//! A girl's visit: where she is, what she did, and her own space. When she leaves it is dropped, and all of that with it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use semver::Version;

use super::{Kept, Portrait, ProfileId, Settings, Space};
use crate::mission::ids::{MissionId, ModuleId, PackId};
use crate::mission::kinds::Flags;
use crate::mission::{MissionRef, ModuleRef, Run};

/// A girl's visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    pub(super) whereabouts: Whereabouts,
    /// The stop that she wanted to open though it waits for a counsellor; until she goes elsewhere.
    pub(super) knocked: Option<ModuleId>,
    /// The stop where her next message was before the one she has played: she walks on from there, once. Never kept.
    pub(super) came_from: Option<ModuleId>,
    /// Whether the message she has open lies alone on its page, not beside the others of its stop: she did not come from
    /// those. Never kept.
    pub(super) reads_alone: bool,
    /// Whether a counsellor opened what waits for her; it ends with this visit at the latest, and is never kept.
    pub(super) opened: bool,
    /// Whether a counsellor said that this guest and she talked about help; nobody knows what a guest played before.
    pub(super) talked_about_help: bool,
    pub(super) done: BTreeSet<MissionRef>,
    pub(super) read: BTreeSet<MissionRef>,
    pub(super) put_away: BTreeSet<MissionRef>,
    /// What she chose in missions that remember it, so that their people meet her again.
    pub(super) chosen: BTreeMap<MissionRef, Flags>,
    /// Whether a mission asked her how she is: once on a visit is enough. Never kept, and not what she said.
    pub(super) was_asked_her_mood: bool,
    /// The day on which she finished a module.
    pub(super) finished_on: BTreeMap<ModuleRef, Date>,
    /// How many of a booster's letters had come when she last played it.
    pub(super) recalled: BTreeMap<MissionRef, usize>,
    pub(super) space: Space,
    /// The versions of the packs that she plays.
    pub(super) packs: BTreeMap<PackId, Version>,
    pub(super) profile: Option<OpenProfile>,
}

/// Where a girl is on her visit.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Whereabouts {
    /// At the stops.
    #[default]
    Route,
    /// At the messages of one stop.
    Inbox {
        /// The stop.
        module: ModuleId,
        /// The message she reads; none in a stop without messages.
        open: Option<MissionId>,
    },
    /// In a mission.
    Mission(Box<Run>),
    /// At a stop of which she has just played the last message: the bloggers talk about it.
    Farewell {
        /// The stop.
        module: ModuleId,
    },
    /// Where everything that is open to her is played: goodbye, for now.
    Goodbye,
}

/// The profile that a visit belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OpenProfile {
    pub id: ProfileId,
    /// Whether the newest file of hers was damaged, and this is the one before.
    pub from_copy: bool,
    /// What was last given to be saved; none before there was anything new.
    pub saved: Option<Kept>,
}

impl OpenProfile {
    /// A profile of which nothing is new yet.
    pub fn new(id: ProfileId, from_copy: bool) -> Self {
        Self { id, from_copy, saved: None }
    }
}

impl Visit {
    /// The visit of a guest, who has done nothing yet.
    pub fn of_guest(face: Portrait) -> Self {
        Self {
            whereabouts: Whereabouts::Route,
            knocked: None,
            came_from: None,
            reads_alone: false,
            opened: false,
            talked_about_help: false,
            done: BTreeSet::new(),
            read: BTreeSet::new(),
            put_away: BTreeSet::new(),
            chosen: BTreeMap::new(),
            was_asked_her_mood: false,
            finished_on: BTreeMap::new(),
            recalled: BTreeMap::new(),
            space: Space::with_face(face),
            packs: BTreeMap::new(),
            profile: None,
        }
    }

    /// Where she is.
    pub fn whereabouts(&self) -> &Whereabouts {
        &self.whereabouts
    }

    /// Whether a counsellor said that this guest and she talked about help.
    pub fn talked_about_help(&self) -> bool {
        self.talked_about_help
    }

    /// Her own space.
    pub fn space(&self) -> &Space {
        &self.space
    }

    /// Her profile; none for a guest.
    pub fn profile(&self) -> Option<&ProfileId> {
        self.profile.as_ref().map(|profile| &profile.id)
    }

    /// Whether the newest file of hers was damaged, and this is the one before.
    pub fn is_from_copy(&self) -> bool {
        self.profile.as_ref().is_some_and(|profile| profile.from_copy)
    }

    /// The mission she plays.
    pub fn run(&self) -> Option<&Run> {
        match &self.whereabouts {
            Whereabouts::Mission(run) => Some(run),
            Whereabouts::Route | Whereabouts::Inbox { .. } | Whereabouts::Farewell { .. } | Whereabouts::Goodbye => {
                None
            }
        }
    }

    /// The mission she plays, to act in it.
    pub(super) fn run_mut(&mut self) -> Option<&mut Run> {
        match &mut self.whereabouts {
            Whereabouts::Mission(run) => Some(run),
            Whereabouts::Route | Whereabouts::Inbox { .. } | Whereabouts::Farewell { .. } | Whereabouts::Goodbye => {
                None
            }
        }
    }

    /// What there is to save of her profile, where it is not what was given last.
    pub(super) fn news_to_save(&mut self, settings: &Settings) -> Option<Kept> {
        // Of a guest nothing is gathered either.
        let kept = self.profile.is_some().then(|| self.kept(settings))?;
        let profile = self.profile.as_mut()?;
        let last = profile.saved.replace(kept.clone())?;
        (last != kept).then_some(kept)
    }
}
