//! Who signs packs: the keys that this program knows, and what a signature says about a pack.

use serde::{Deserialize, Serialize};

use crate::pack::hash::sha256;
use crate::pack::load::from_ron;

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
