//! What somebody wants to know of a pack.

/// What somebody wants to know of a pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// Every text that a language lacks, also where it lacks so many that their number says more.
    pub every_text: bool,
}
