//! What the seals of a pack say, for who asks for them and for who gives one.

use super::engine::facts_of;
use super::facts::sealed::{self, Said};
use crate::pack::model::Reviewed;
use crate::pack::seal::{Hashes, Sealed};
use crate::source::Source;

/// Every seal of a pack, each with whether it holds: in the order of the layers, the lowest first. Reads all of its texts.
pub fn seals(source: &dyn Source) -> Vec<Sealed> {
    facts_of(source, sealed::all)
}

/// What something says now in a language: what a seal is given for. Empty where it is not there.
pub fn sealable(source: &dyn Source, of: &Reviewed, language: &str) -> Hashes {
    facts_of(source, |context| Said::of(context).now(of, language))
}

#[cfg(test)]
#[path = "seals_tests.rs"]
mod tests;
