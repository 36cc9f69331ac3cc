//! What the model asks of the world outside, where files, printers and windows are, and what comes back. The model itself
//! reads and writes nothing: it gives an [`Effect`] beside its events, and goes on; the [`Reply`] comes in as an intent when it is there.

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{House, Kept, Listen, Portrait, RequestId, Secret};
use crate::mission::Private;
use crate::mission::ids::PackId;
use crate::pack::life::{Consent, SignedBy};
use crate::pack::{Choice, Content, Message, PackSummary};
use crate::session::{DeviceOutcome, SessionSnapshot};
use crate::words::Language;

/// A profile, by a name that says nothing about her.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ProfileId(String);

impl ProfileId {
    /// A profile by its name: small letters and digits, nothing that a path could be made of.
    pub fn parse(name: &str) -> Option<Self> {
        let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        plain.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A profile as everybody sees it at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Which.
    pub id: ProfileId,
    /// The portrait on its door.
    pub portrait: Portrait,
}

/// A side effect that the model asks of the world outside, by who does it.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Something of the vault's.
    Vault(VaultEffect),
    /// Look for the folders that a paper can be saved in.
    FindFolders,
    /// Save the recovery sheet as a PDF in this folder.
    PrintRecovery(Recovery, PaperFolder),
    /// Open the paper that was saved under this path in the system's own viewer.
    OpenPaper(String),
    /// Something of the packs on this machine.
    Packs(PacksEffect),
    /// Something of the page for phones.
    Phones(PhonesEffect),
    /// Open the projector's window, or close it.
    Projector(bool),
    /// Read something to her, or no more of it.
    Voice(Listen),
}

/// A side effect on the packs on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PacksEffect {
    /// Read these packs laid over each other, the lowest first.
    Choose(Vec<Choice>),
    /// Look where pack files usually lie.
    Find,
    /// Look at a pack file: what it is, and who made it.
    LookAt(String),
    /// Install a pack file, of whomever a counsellor said yes to.
    Install(String, Consent),
    /// Go back to the version before.
    RollBack(PackId),
    /// Take an installed pack away.
    Remove(PackId),
}

/// What comes back from the packs on this machine.
#[derive(Clone, Debug, PartialEq)]
pub enum PacksReply {
    /// The content that was chosen.
    Content(Vec<Choice>, Content),
    /// These packs are on this machine.
    Known(Vec<PackSummary>),
    /// These pack files lie where such files usually lie.
    Found(Vec<FoundPack>),
    /// This is in the pack file that was asked about.
    LookedAt(Box<LookedAtPack>),
    /// It is done; what there is to say about it.
    Done(Vec<Message>),
    /// It was not done, and why.
    Refused(Message),
}

/// A pack file that lies somewhere on this machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPack {
    /// Its whole path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What a page calls the folder it lies in.
    pub folder: FolderKind,
}

/// What is in a pack file, before anybody installed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAtPack {
    /// The path of the file.
    pub path: String,
    /// Its title, in the languages of the program.
    pub titles: BTreeMap<Language, String>,
    /// Which pack, in which version: `easy 0.2.0`.
    pub version: String,
    /// Who signed it.
    pub signed: SignedBy,
}

/// A side effect on the page for phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhonesEffect {
    /// Open it at this address.
    Open(IpAddr),
    /// Close it.
    Close,
    /// Another code.
    NewCode,
    /// Tell a phone what became of its request.
    Answer(RequestId, DeviceOutcome),
}

/// A side effect on what is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum VaultEffect {
    /// Open a profile.
    Open {
        /// Which.
        profile: ProfileId,
        /// With these pictures.
        secret: Secret,
    },
    /// Are these the pictures of the profile that is open?
    Check(Secret),
    /// Make a profile with these pictures, of what there is to keep now.
    Make(Secret, Box<Kept>),
    /// Save what there is to keep of the profile that is open.
    Save(Box<Kept>),
    /// Wipe a profile.
    Wipe(ProfileId),
    /// The profile that was open is no longer; its secret may go.
    Close,
    /// The counsellor has gone.
    CloseStaff,
    /// Keep what holds for the house.
    KeepHouse(House),
    /// Keep where a session is, or that there is none.
    KeepSession(Option<Box<SessionSnapshot>>),
    /// Open the counsellor's door with this passphrase.
    OpenStaff(Private),
    /// Set the passphrase of the counsellor's door.
    MakeStaff(Private),
    /// Take the first passphrase back, which nobody has used since.
    TakeBackStaff,
    /// Open the counsellor's door with the pictures of the recovery sheet.
    RecoverStaff(Recovery),
}

/// What comes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// The profiles there are.
    Profiles(Vec<Profile>),
    /// What holds for the house, and whether its passphrase is set.
    House {
        /// The settings.
        house: House,
        /// Whether somebody has set the passphrase.
        has_passphrase: bool,
        /// Whether plans and log are sealed with it. Known only while a counsellor is in.
        seals: bool,
    },
    /// Whether the passphrase is a first one that nobody has used since.
    Untried(bool),
    /// A session was broken off, and can go on.
    Session(Box<SessionSnapshot>),
    /// The profile is open.
    Welcome {
        /// Which.
        profile: ProfileId,
        /// All that was kept.
        kept: Box<Kept>,
        /// Whether the newest file was damaged and this is the one before.
        from_copy: bool,
    },
    /// These are the pictures.
    Right,
    /// The profile is made, and open.
    Made(ProfileId),
    /// These are not the pictures, or this is not the passphrase; the next try waits so many seconds.
    Wrong(u32),
    /// The wait is over.
    WaitOver,
    /// The counsellor's door is open.
    StaffOpen,
    /// The passphrase is set; these pictures stand on its recovery sheet.
    StaffMade(Recovery),
    /// The recovery sheet was right: a new passphrase may be set.
    StaffRecovered,
    /// These are the folders that a paper can be saved in.
    Folders(Vec<PaperFolder>),
    /// The sheet was saved under this path.
    Printed(String),
    /// The sheet was not saved.
    NotPrinted,
    /// The system has no viewer that opens what was saved.
    NotOpened,
    /// Something of the packs on this machine.
    Packs(PacksReply),
    /// Her things are saved.
    Saved,
    /// Something went wrong; play goes on.
    Trouble(Trouble),
}

/// A folder that a paper can be saved in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFolder {
    /// What a page calls it.
    pub kind: FolderKind,
    /// The whole path.
    pub path: String,
    /// Whether something brings what lies there to other computers.
    pub synced: bool,
}

/// What a page calls a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderKind {
    /// A stick, or another disk.
    Stick,
    /// The documents of this account.
    Documents,
    /// Its downloads.
    Downloads,
    /// Its desktop.
    Desktop,
    /// Its own folder, where it has none of those.
    Home,
}

impl FolderKind {
    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Stick => "stick",
            Self::Documents => "documents",
            Self::Downloads => "downloads",
            Self::Desktop => "desktop",
            Self::Home => "home",
        }
    }
}

/// The pictures of a recovery sheet, in order. Dots in every debug print.
#[derive(Clone, PartialEq, Eq)]
pub struct Recovery(pub Zeroizing<Vec<u8>>);

/// How many pictures a recovery sheet has: 72 bits.
pub const RECOVERY_LENGTH: usize = 12;

impl std::fmt::Debug for Recovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// What can go wrong with files, in the words a page has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Another copy of the program holds the profiles.
    InUse,
    /// The folder may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// A file is damaged, and so is its copy.
    Damaged,
    /// A file comes from a newer version of the program.
    Newer,
    /// A file or folder is no longer there.
    Gone,
    /// What holds for the house is damaged.
    HouseDamaged,
    /// What holds for the house comes from a newer version of the program.
    HouseNewer,
    /// A session that was broken off comes from a newer version of the program, so that another is not kept.
    SessionNewer,
    /// Anything else; the staff log tells what.
    Other,
}

impl Trouble {
    /// Whether it stays as long as the program runs, whoever is at it.
    pub(super) fn is_of_device(self) -> bool {
        match self {
            Self::InUse | Self::HouseDamaged | Self::HouseNewer => true,
            Self::ReadOnly
            | Self::Full
            | Self::Damaged
            | Self::Newer
            | Self::Gone
            | Self::SessionNewer
            | Self::Other => false,
        }
    }

    /// Whether it is about what a keypad waits for, and not about the house.
    pub(super) fn is_of_profile(self) -> bool {
        match self {
            Self::InUse | Self::ReadOnly | Self::Full | Self::Damaged | Self::Newer | Self::Gone | Self::Other => true,
            Self::HouseDamaged | Self::HouseNewer | Self::SessionNewer => false,
        }
    }

    /// Whether a new profile can be made all the same.
    pub fn lets_make(self) -> bool {
        match self {
            Self::InUse | Self::ReadOnly | Self::Full | Self::Other => false,
            Self::Damaged | Self::Gone | Self::Newer | Self::HouseDamaged | Self::HouseNewer | Self::SessionNewer => {
                true
            }
        }
    }

    /// Its name among the interface's words.
    pub fn slug(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Damaged => "damaged",
            Self::Newer => "newer",
            Self::Gone => "gone",
            Self::HouseDamaged => "house-damaged",
            Self::HouseNewer => "house-newer",
            Self::SessionNewer => "session-newer",
            Self::Other => "other",
        }
    }
}
