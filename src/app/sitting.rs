//! Whoever is at the program now, from the first touch to the last. All of it is replaced when she leaves; the device
//! alone remembers.

use super::cover::Cover;
use super::sheets::Laid;
use super::{PackDesk, Portrait, Scene, Settings, Staff, Trouble};

/// One sitting of one person, or of a group with its counsellor.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sitting {
    /// Where she is.
    pub scene: Scene,
    /// The pages laid over it, the last one on top.
    pub sheets: Vec<Laid>,
    /// How the pages should look, sound and speak.
    pub settings: Settings,
    /// The puzzle that hides everything.
    pub cover: Cover,
    /// The counsellor's door.
    pub staff: Staff,
    /// The page of the packs behind it.
    pub packs: PackDesk,
    /// Whether whoever is here has asked to be read to, since she came or since her session began.
    pub asked_to_listen: bool,
    /// Whether she is being asked if she is still there.
    pub unattended: bool,
    /// What is wrong with the files.
    pub trouble: Option<Trouble>,
    /// The portrait that a girl starts from.
    pub face: Portrait,
    /// Chance, for portraits, for the order of a box, for a coin.
    pub rng: fastrand::Rng,
}

impl Sitting {
    /// At the start page, without chance.
    pub fn new(settings: Settings, staff: Staff) -> Self {
        Self {
            scene: Scene::Start,
            sheets: Vec::new(),
            settings,
            cover: Cover::seeded(0),
            staff,
            packs: PackDesk::default(),
            asked_to_listen: false,
            unattended: false,
            trouble: None,
            face: Portrait::default(),
            rng: fastrand::Rng::with_seed(0),
        }
    }

    /// The same with chance from outside.
    pub fn seeded(mut self, seed: u64) -> Self {
        self.rng = fastrand::Rng::with_seed(seed);
        self.cover = Cover::seeded(seed);
        self.face = Portrait::random(&mut self.rng);
        self
    }
}
