//! Bytes under a passphrase, in the `age` format (<https://age-encryption.org/v1>): scrypt makes a key of the
//! passphrase, ChaCha20-Poly1305 closes the file.

use std::path::Path;
use std::time::Duration;

use age::DecryptError;
use age::secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use super::error::VaultError;

/// What one try of a passphrase costs: scrypt's work factor, as a power of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost(u8);

impl Cost {
    /// About a third of a second and 128 MiB on a laptop of 2020.
    pub const FULL: Self = Self(17);
    /// Next to nothing: for tests that open a file thousands of times.
    pub const REDUCED: Self = Self(1);
    /// The most that is tried when a file asks for it.
    const MOST: u8 = 20;
}

/// Why bytes could not be opened.
#[derive(Debug)]
pub(super) enum Closed {
    /// Not the passphrase, or the part that depends on it has changed.
    Wrong,
    /// The bytes are no `age` file, or have changed.
    Damaged(String),
}

impl Closed {
    /// Says so of a file. How long the next try waits is not known here.
    pub(super) fn at(self, path: &Path) -> VaultError {
        match self {
            Self::Wrong => VaultError::Wrong { wait: Duration::ZERO },
            Self::Damaged(why) => VaultError::damaged(path, why),
        }
    }
}

pub(super) fn seal(passphrase: &str, cost: Cost, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(cost.0);
    age::encrypt(&recipient, bytes).map_err(|error| error.to_string())
}

pub(super) fn unseal(passphrase: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(Cost::MOST);
    age::decrypt(&identity, bytes).map(Zeroizing::new).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Closed::Wrong,
        other => Closed::Damaged(other.to_string()),
    })
}

/// A new key for a file that opens without a passphrase, as the public `age` tool writes it. Text, so that it lies in a
/// block that is wiped.
pub(super) fn new_key() -> Zeroizing<String> {
    Zeroizing::new(age::x25519::Identity::generate().to_string().expose_secret().to_owned())
}

pub(super) fn seal_with_key(key: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let identity: age::x25519::Identity = key.parse().map_err(str::to_owned)?;
    age::encrypt(&identity.to_public(), bytes).map_err(|error| error.to_string())
}

pub(super) fn unseal_with_key(key: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let identity: age::x25519::Identity = key.parse().map_err(|why: &str| Closed::Damaged(why.to_owned()))?;
    age::decrypt(&identity, bytes).map(Zeroizing::new).map_err(|error| Closed::Damaged(error.to_string()))
}
