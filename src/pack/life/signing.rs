//! Signatures, in the form of `minisign`: Ed25519, a few lines of text beside what is signed.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minisign::{PublicKey, SecretKey, SecretKeyBox, sign};
use minisign_verify::Signature;

use super::fault::LifeFault;

/// How many bytes a secret key has, and where it says how its password was made a key.
const SECRET: usize = 158;
const WITH_PASSWORD: std::ops::Range<usize> = 2..4;

/// A secret key to sign with.
pub struct SigningKey {
    secret: SecretKey,
    public: PublicKey,
}

impl SigningKey {
    /// Reads a key as `minisign -G` writes it. Where it has a password, that is asked for on the terminal unless it is given.
    ///
    /// # Errors
    /// Where it is no key, or does not open.
    pub fn read(text: &str, password: Option<String>) -> Result<Self, LifeFault> {
        let bad = |error: minisign::PError| LifeFault::Key(error.to_string());
        let line = text.lines().nth(1).unwrap_or_default();
        let bytes = STANDARD.decode(line).ok().filter(|bytes| bytes.len() == SECRET).ok_or(LifeFault::NotAKey)?;
        // One without a password has no check sum where older tools made it; that it fits shows when it signs.
        let secret = if bytes.get(WITH_PASSWORD) == Some(&[0; 2]) {
            SecretKey::from_bytes(&bytes)
        } else {
            SecretKeyBox::from_string(text).and_then(|boxed| boxed.into_secret_key(password))
        };
        let secret = secret.map_err(bad)?;
        let public = PublicKey::from_secret_key(&secret).map_err(bad)?;
        Ok(Self { secret, public })
    }

    /// The public key that belongs to it, in one line.
    pub fn public(&self) -> String {
        self.public.to_base64()
    }

    /// Signs bytes. The comment is signed with them.
    ///
    /// # Errors
    /// Where the system has no random numbers.
    pub fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, LifeFault> {
        let signed = sign(Some(&self.public), &self.secret, bytes, Some(comment), None);
        signed.map(minisign::SignatureBox::into_string).map_err(|error| LifeFault::Key(error.to_string()))
    }
}

/// The secret stays unsaid.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("public", &self.public()).finish_non_exhaustive()
    }
}

/// Whether a signature is this key's, under these bytes. A key or signature that cannot be read is none.
pub fn verifies(key: &str, signature: &str, bytes: &[u8]) -> bool {
    let key = minisign_verify::PublicKey::from_base64(key);
    let signature = Signature::decode(signature);
    key.is_ok_and(|key| signature.is_ok_and(|signature| key.verify(bytes, &signature, false).is_ok()))
}
