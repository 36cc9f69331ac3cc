//! How somebody stands or sits: the poses that every body is drawn in, and the pictures that a whole figure is put
//! together from.

use serde::{Deserialize, Serialize};

use super::face::Face;
use super::ids::{MediaId, PersonId};

/// How a body stands or sits; each is drawn without its head, as `people/<person>-<pose>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Pose {
    /// Standing.
    #[default]
    Stand,
    /// Standing with crossed arms.
    Arms,
    /// Standing with a finger up.
    Point,
    /// Stepping up with an open hand.
    Give,
    /// Walking.
    Walk,
    /// Sitting on the floor, leaning on a hand.
    Sit,
    /// Sitting on the floor with the arms round the knees.
    Knees,
}

impl Pose {
    /// Every pose.
    pub const ALL: [Self; 7] = [Self::Stand, Self::Arms, Self::Point, Self::Give, Self::Walk, Self::Sit, Self::Knees];

    /// Whether it is one on the floor.
    pub fn is_seated(self) -> bool {
        matches!(self, Self::Sit | Self::Knees)
    }

    /// The last part of the body's file name.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Stand => "stand",
            Self::Arms => "arms",
            Self::Point => "point",
            Self::Give => "give",
            Self::Walk => "walk",
            Self::Sit => "sit",
            Self::Knees => "knees",
        }
    }
}

/// The body of `person` in `pose`, without its head.
pub fn body(person: &PersonId, pose: Pose) -> MediaId {
    MediaId::from(format!("people/{person}-{}", pose.slug()).as_str())
}

/// The head of `person` wearing `face`, without shoulders and ground, to be put on a body.
pub fn head(person: &PersonId, face: Face) -> MediaId {
    MediaId::from(format!("people/{person}-head-{}", face.slug()).as_str())
}
