//! What the girl's process has written: opened as the program would, and as somebody would who looks for its keys.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use gps::app::Secret;
use gps::mission::Keepsake;
use gps::vault::{Cost, Vault};
use memchr::memmem;

use crate::image::{Marker, files};

/// Waits until what is on the disk opens with her pictures, and her letter is there.
pub fn letter_is_kept(data: &Path, pictures: &[u8], words: &Marker) {
    let secret = Secret::new(pictures).unwrap();
    let is_kept = || {
        // A copy: the folder itself is in use.
        let copy = tempfile::tempdir().unwrap();
        crate::support::copy(data, copy.path());
        let vault = Vault::open(copy.path(), Cost::FULL).ok()?;
        let id = vault.profiles().ok()?.pop()?.id;
        let kept = vault.unlock(&id, &secret, jiff::Timestamp::now()).ok()?.kept;
        kept.wall.iter().find_map(|hung| match &hung.keepsake {
            Keepsake::Letter { words: letter, .. } => Some(words.is_in(letter.as_bytes())),
            _ => None,
        })
    };
    let kept = (0..20).any(|_| {
        let kept = is_kept() == Some(true);
        if !kept {
            sleep(Duration::from_millis(200));
        }
        kept
    });
    assert!(kept, "her letter is not on the disk");
}

/// How every `age` file begins.
const AGE: &[u8] = b"age-encryption.org/v1";

/// The sealed files in a folder, by their content: a file that is called otherwise is found too.
pub fn sealed(folder: &Path) -> Vec<PathBuf> {
    let is_sealed = |path: &PathBuf| memmem::find(&fs::read(path).unwrap(), AGE).is_some();
    files(folder).into_iter().filter(is_sealed).collect()
}

/// The keys of these sealed files, made of their passphrase: whoever finds one needs neither passphrase nor pictures.
pub fn keys(files: &[PathBuf], passphrase: &str) -> Vec<Marker> {
    files.iter().flat_map(|path| keys_of(&fs::read(path).unwrap(), passphrase)).collect()
}

fn keys_of(sealed: &[u8], passphrase: &str) -> [Marker; 2] {
    let mut lines = sealed.split(|byte| *byte == b'\n').skip(1).map(String::from_utf8_lossy);
    let [stanza, body] = [(); 2].map(|()| lines.next().unwrap());
    let (salt, cost) = stanza.strip_prefix("-> scrypt ").unwrap().split_once(' ').unwrap();
    let [salt, body] = [salt, &body].map(|text| BASE64_STANDARD_NO_PAD.decode(text).unwrap());
    let salt = [b"age-encryption.org/v1/scrypt", salt.as_slice()].concat();
    let mut key = [0; 32];
    let cost = scrypt::Params::new(cost.parse().unwrap(), 8, 1, key.len()).unwrap();
    scrypt::scrypt(passphrase.as_bytes(), &salt, &cost, &mut key).unwrap();
    // That it opens proves that it is the right one.
    let inner = ChaCha20Poly1305::new(&key.into()).decrypt(&[0; 12].into(), body.as_slice()).unwrap();
    [Marker::of_bytes("key of a passphrase", &key), Marker::of_bytes("key of a file", &inner)]
}
