//! Who signs packs: the keys that this program knows, and what a signature says about a pack.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::pack::hash::sha256;
use crate::pack::load::from_ron;

/// The list of known keys, in the folder of assets.
const LIST: &str = "signers.ron";

/// `assets/signers.ron`: whose signatures this program knows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signers {
    /// In any order.
    pub known: Vec<Signer>,
}

/// Somebody who signs packs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// What a counsellor calls her.
    pub name: String,
    /// Her public key: the second line of her `minisign.pub`.
    pub key: String,
}

/// Who signed a pack. A signature that is wrong is none of these: such a pack is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "signed")]
pub enum SignedBy {
    /// Somebody whose key this program knows.
    Known {
        /// What she is called.
        name: String,
        /// Her key, short, to be read out.
        fingerprint: String,
    },
    /// Somebody else.
    Stranger {
        /// Her key, short, to be read out.
        fingerprint: String,
    },
    /// Nobody.
    Nobody,
}

impl Signers {
    /// Reads the list.
    ///
    /// # Errors
    /// Where it is not RON of this shape.
    pub fn read(text: &str) -> Result<Self, ron::error::SpannedError> {
        from_ron(text)
    }

    /// Reads the list in a folder of assets. Where there is none nobody is known.
    ///
    /// # Errors
    /// Names the file that cannot be read.
    pub fn found(assets: &Path) -> io::Result<Self> {
        let path = assets.join(LIST);
        let wrong = |why: &dyn std::fmt::Display| io::Error::other(format!("{}: {why}", path.display()));
        match fs::read_to_string(&path) {
            Ok(text) => Self::read(&text).map_err(|why| wrong(&why)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(wrong(&error)),
        }
    }

    /// Whose key this is.
    pub fn who(&self, key: Option<&str>) -> SignedBy {
        let Some(key) = key else { return SignedBy::Nobody };
        let fingerprint = fingerprint(key);
        match self.known.iter().find(|signer| signer.key == key) {
            Some(signer) => SignedBy::Known { name: signer.name.clone(), fingerprint },
            None => SignedBy::Stranger { fingerprint },
        }
    }
}

impl SignedBy {
    /// The key, short, to be read out; empty where there is none.
    pub fn fingerprint(&self) -> &str {
        match self {
            Self::Known { fingerprint, .. } | Self::Stranger { fingerprint } => fingerprint,
            Self::Nobody => "",
        }
    }
}

/// A key, short enough to be read out over a telephone and too long to be made on purpose. The number that `minisign` shows
/// for a key is chosen by whoever makes it, so it says nothing.
fn fingerprint(key: &str) -> String {
    let hash = sha256(key.as_bytes());
    (0..5).filter_map(|group| hash.get(group * 4..group * 4 + 4)).collect::<Vec<_>>().join(" ")
}
