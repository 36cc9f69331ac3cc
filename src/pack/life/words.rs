//! What is said about a fault: its sentence in `locales/<language>/packs.ftl` with what is filled in.

use super::fault::LifeFault;
use super::signers::SignedBy;
use crate::mission::TextKey;
use crate::pack::message::{Arg, Message};
use crate::source::archive::{ArchiveFault, BadEntry, BadName};

const MIB: u64 = 1024 * 1024;

/// A sentence about packs, `packs-<key>`, with the values that are filled in.
pub fn say<const N: usize>(key: &str, args: [(&'static str, Arg); N]) -> Message {
    Message { key: TextKey::value(format!("packs-{key}")), args: args.into() }
}

impl LifeFault {
    /// The sentence about it; `file` is what was asked for.
    pub fn message(&self, file: &str) -> Message {
        let one = |key, name, value: &str| say(key, [(name, value.into())]);
        match self {
            Self::Archive(fault) => archive(fault, file),
            Self::NoContents => one("no-contents", "file", file),
            Self::BadContents(what) => one("bad-contents", "what", what),
            Self::Newer { found, known } => say("newer", [("found", (*found).into()), ("known", (*known).into())]),
            Self::BadId(name) => one("bad-id", "name", name),
            Self::NotListed(name) => one("not-listed", "name", name),
            Self::Missing(name) => one("missing", "name", name),
            Self::Changed(name) => one("changed", "name", name),
            Self::BadSignature => say("bad-signature", []),
            Self::HalfSigned => say("half-signed", []),
            Self::NoManifest => say("no-manifest", []),
            Self::Manifest(cause) => one("manifest", "cause", cause),
            Self::OtherPack { listed, found } => {
                say("other-pack", [("listed", listed.into()), ("found", found.into())])
            }
            Self::Unfit { place, why } => say("unfit", [("place", place.into()), ("why", why.into())]),
            Self::Unplayable => say("unplayable", []),
            Self::NeedsConsent(SignedBy::Nobody) => say("ask-unsigned", []),
            Self::NeedsConsent(signed @ (SignedBy::Known { .. } | SignedBy::Stranger { .. })) => {
                one("ask-stranger", "fingerprint", signed.fingerprint())
            }
            Self::SameVersion(name) => one("same-version", "name", name),
            Self::DamagedVersion(name) => one("damaged-version", "name", name),
            Self::NotInstalled(id) => one("not-installed", "id", id.as_str()),
            Self::NoVersion(name) => one("no-version", "name", name),
            Self::NothingBefore(id) => one("nothing-before", "id", id.as_str()),
            Self::Busy => say("busy", []),
            Self::Full(path) => one("full", "path", &path.display().to_string()),
            Self::Disk { path, cause } => {
                say("disk", [("path", path.display().to_string().into()), ("cause", cause.to_string().into())])
            }
            Self::NotAKey => say("not-a-key", []),
            Self::Key(cause) => one("key", "cause", cause),
        }
    }
}

fn archive(fault: &ArchiveFault, file: &str) -> Message {
    match fault {
        ArchiveFault::Closed(error) => say("closed", [("file", file.into()), ("cause", error.to_string().into())]),
        ArchiveFault::Cut => say("cut", [("file", file.into())]),
        ArchiveFault::TooMany { most } => say("too-many", [("most", (*most).into())]),
        ArchiveFault::TooMuch { most } => say("too-much", [("most", (most / MIB).into())]),
        ArchiveFault::Stray => say("stray", []),
        ArchiveFault::Damaged(cause) => say("damaged", [("cause", cause.into())]),
        ArchiveFault::Entry { name, why } => entry(name, why),
    }
}

fn entry(name: &str, why: &BadEntry) -> Message {
    let one = |key| say(key, [("name", name.into())]);
    let two = |key, other: &str| say(key, [("name", name.into()), ("other", other.into())]);
    let most = |key, most: u64| say(key, [("name", name.into()), ("most", most.into())]);
    match why {
        BadEntry::Name(why) => bad_name(name, why),
        BadEntry::Link => one("link"),
        BadEntry::Special => one("special"),
        BadEntry::Folder => one("folder"),
        BadEntry::Twice => one("twice"),
        BadEntry::Capitals { other } => two("capitals", other),
        BadEntry::InFile { other } => two("in-file", other),
        BadEntry::Encrypted => one("encrypted"),
        BadEntry::Compression => one("compression"),
        BadEntry::Large { most: bytes } => most("large", bytes / MIB),
        BadEntry::Bomb { most: ratio } => most("bomb", *ratio),
        BadEntry::Overlap { other } => two("overlap", other),
        BadEntry::Disagrees => one("disagrees"),
        BadEntry::Broken => one("broken"),
    }
}

fn bad_name(name: &str, why: &BadName) -> Message {
    let one = |key| say(key, [("name", name.into())]);
    let most = |key, most: usize| say(key, [("name", name.into()), ("most", most.into())]);
    match why {
        BadName::Empty => one("name-empty"),
        BadName::Long { most: bytes } => most("name-long", *bytes),
        BadName::Deep { most: folders } => most("name-deep", *folders),
        BadName::Absolute => one("name-absolute"),
        BadName::Drive => one("name-drive"),
        BadName::Backslash => one("name-backslash"),
        BadName::Outside => one("name-outside"),
        BadName::Control => one("name-control"),
        BadName::Letter(letter) => say("name-letter", [("name", name.into()), ("letter", letter.to_string().into())]),
        BadName::Dot => one("name-dot"),
        BadName::Hidden => one("name-hidden"),
        BadName::Device(part) => say("name-device", [("name", name.into()), ("part", part.into())]),
    }
}

impl SignedBy {
    /// Who signed it, in words for a counsellor.
    pub fn message(&self) -> Message {
        match self {
            Self::Known { name, .. } => say("signed-known", [("name", name.into())]),
            Self::Stranger { fingerprint, .. } => say("signed-stranger", [("fingerprint", fingerprint.into())]),
            Self::Nobody => say("signed-nobody", []),
        }
    }
}
