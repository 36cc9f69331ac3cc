//! The page of the packs behind the counsellor's door: pack files that lie on this machine, the one she looks at, and what
//! became of what she asked.

use super::effect::{FoundPack, LookedAtPack};
use crate::mission::ids::PackId;
use crate::pack::Message;

/// The page of the packs as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PackDesk {
    /// The pack files that were found; none before somebody has looked.
    pub(super) found: Option<Vec<FoundPack>>,
    /// What is in the file that she looks at.
    pub(super) looked_at: Option<LookedAtPack>,
    /// Whether something is being done.
    pub(super) is_busy: bool,
    /// What there is to say about what was done last.
    pub(super) said: Vec<Message>,
    /// Whether that is why it was not done.
    pub(super) was_refused: bool,
    /// The pack that she was asked about, before it is taken away.
    pub(super) to_remove: Option<PackId>,
}

impl PackDesk {
    /// The pack files that were found; none before somebody has looked.
    pub fn found(&self) -> Option<&[FoundPack]> {
        self.found.as_deref()
    }

    /// What is in the file that she looks at.
    pub fn looked_at(&self) -> Option<&LookedAtPack> {
        self.looked_at.as_ref()
    }

    /// Whether something is being done.
    pub fn is_busy(&self) -> bool {
        self.is_busy
    }

    /// What there is to say about what was done last, and whether that is why it was not done.
    pub fn said(&self) -> (&[Message], bool) {
        (&self.said, self.was_refused)
    }

    /// The pack that she was asked about, before it is taken away.
    pub fn to_remove(&self) -> Option<&PackId> {
        self.to_remove.as_ref()
    }
}
