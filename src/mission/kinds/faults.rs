//! What can be wrong with the structure of a step, and how the kinds find the common faults.

use crate::mission::ids::Key;

/// Something in a step's structure that cannot be played as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `from` leads to `to`, which does not exist.
    Dangling {
        /// The beat or answer that leads on.
        from: Key,
        /// The missing name.
        to: Key,
    },
    /// Nothing leads here.
    Unreachable(Key),
    /// Going on from here comes back here.
    Loop(Key),
    /// Fewer or more of something than can be played: what, how many there are, the least, the most.
    Count {
        /// What is counted, as the author's page calls it.
        what: &'static str,
        /// How many there are.
        found: usize,
        /// The least that can be played.
        least: usize,
        /// The most that fit.
        most: usize,
    },
    /// A question, card or exercise with no right answer where others have one, or none at all.
    NoRight(Key),
    /// A calm exercise longer than two minutes: its seconds.
    TooLong(u32),
    /// A name that the kind itself gives to something: a place, a ring, a zone, a mark.
    Reserved(Key),
}

/// The names that `is_taken` says the kind needs for itself.
pub fn reserved<'a>(
    names: impl IntoIterator<Item = &'a Key>,
    is_taken: impl Fn(&Key) -> bool,
) -> impl Iterator<Item = Fault> {
    names.into_iter().filter(move |name| is_taken(name)).map(|name| Fault::Reserved(name.clone()))
}

/// Counts `found` against what can be played.
pub fn count(what: &'static str, found: usize, least: usize, most: usize) -> Option<Fault> {
    (found < least || found > most).then_some(Fault::Count { what, found, least, most })
}
