//! The life of a pack as files: it is made into one archive, signed, installed, put aside, taken away.
//!
//! An archive (`.gpspack`) is a zip file with the pack's files and two more: `contents.ron` ([`Contents`]) names every file
//! with its length and hash and, where the pack is signed, the key; `contents.ron.minisig` is the signature, which the
//! public `minisign` tool verifies. Installed packs lie on a [`Shelf`] in the data folder:
//!
//! ```text
//! packs/in-use                 locked while something is installed or taken away
//! packs/.new/                  a version that is being written
//! packs/.old/                  one that is being taken away
//! packs/<id>/<version>/        a version; in it also .contents.ron and .contents.ron.minisig
//! packs/<id>/current           the version in use
//! packs/<id>/before            for each version the one that was in use before it
//! ```
//!
//! A version gets its place by one renaming, and is in use by another: broken off at any moment, the pack is as it was or
//! as it should be.

mod contents;
mod fault;
mod held;
mod install;
mod make;
mod notice;
mod package;
mod remove;
mod shelf;
mod shelved;
mod signers;
mod signing;
mod unpack;
mod words;

pub use super::hash::sha256;
pub use contents::{CONTENTS, Contents, Listed, SIGNATURE};
pub use fault::LifeFault;
pub use install::{Consent, Installed, install};
pub use make::{Made, is_packed, make, packed_name};
pub use notice::{Notice, Progress};
pub use package::Package;
pub use remove::{Removed, remove, roll_back};
pub use shelf::{Shelf, shipped};
pub use shelved::Shelved;
pub use signers::{SignedBy, Signer, Signers};
pub use signing::{SigningKey, verifies};
pub use words::say;

#[cfg(test)]
mod tests;
