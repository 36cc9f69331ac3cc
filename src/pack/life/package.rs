//! An archive with a pack in it: in order, with a list of what is in it, signed by whom it says.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;

use super::contents::{CONTENTS, Contents, Listed, SIGNATURE};
use super::fault::LifeFault;
use super::signers::{SignedBy, Signers};
use super::signing::verifies;
use crate::source::archive::Limits;
use crate::source::{Archive, Source};

/// The most bytes of the list: as many files as an archive may have, with long names.
const MOST_LISTED: u64 = 6 * 1024 * 1024;

/// The most bytes of a signature.
const MOST_SIGNATURE: u64 = 4 * 1024;

/// A pack in an archive. Its list and signature were looked at; every file is held against the list when it is read.
#[derive(Debug)]
pub struct Package<R = BufReader<File>> {
    archive: Archive<R>,
    contents: Contents,
    files: BTreeMap<String, Listed>,
    written: String,
    signature: Option<String>,
    signed: SignedBy,
}

impl Package {
    /// Opens the archive at a path.
    ///
    /// # Errors
    /// Where it is not in order, its list does not fit, or its signature is wrong.
    pub fn open(path: &Path, signers: &Signers) -> Result<Self, LifeFault> {
        Self::of(Archive::open(path, &Limits::default())?, signers)
    }
}

impl<R: Read + Seek + Send> Package<R> {
    /// The pack in an archive that is open.
    ///
    /// # Errors
    /// As for [`open`](Package::open).
    pub fn of(archive: Archive<R>, signers: &Signers) -> Result<Self, LifeFault> {
        let written = text(&archive, CONTENTS, MOST_LISTED)?.ok_or(LifeFault::NoContents)?;
        let contents = Contents::read(&written)?;
        let signature = text(&archive, SIGNATURE, MOST_SIGNATURE)?;
        match (&contents.signer, &signature) {
            (None, None) => {}
            (Some(key), Some(signature)) if verifies(key, signature, written.as_bytes()) => {}
            (Some(_), Some(_)) => return Err(LifeFault::BadSignature),
            (Some(_), None) | (None, Some(_)) => return Err(LifeFault::HalfSigned),
        }
        let listed = contents.files.iter().map(|listed| (listed.path.clone(), listed.clone()));
        let files: BTreeMap<String, Listed> = listed.collect();
        for path in archive.files().map_err(LifeFault::at(Path::new(archive.name())))? {
            if !files.contains_key(&path) && ![CONTENTS, SIGNATURE].contains(&path.as_str()) {
                return Err(LifeFault::NotListed(path));
            }
        }
        for (path, listed) in &files {
            match archive.size(path) {
                Ok(bytes) if bytes == listed.bytes => {}
                Ok(_) => return Err(LifeFault::Changed(path.clone())),
                Err(_) => return Err(LifeFault::Missing(path.clone())),
            }
        }
        let signed = signers.who(contents.signer.as_deref());
        Ok(Self { archive, contents, files, written, signature, signed })
    }

    /// Its list.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Who signed it.
    pub fn signed(&self) -> &SignedBy {
        &self.signed
    }

    /// The list and the signature as they stand there.
    pub(super) fn papers(&self) -> (&str, Option<&str>) {
        (&self.written, self.signature.as_deref())
    }

    /// Unpacks a file and holds it against the list.
    ///
    /// # Errors
    /// Where it is not the file that the list names.
    pub fn unpack(&self, path: &str) -> Result<Vec<u8>, LifeFault> {
        let listed = self.files.get(path).ok_or_else(|| LifeFault::NotListed(path.to_owned()))?;
        let bytes = self.archive.unpack(path)?;
        if listed.is(&bytes) { Ok(bytes) } else { Err(LifeFault::Changed(path.to_owned())) }
    }
}

/// The text of a file that stands beside those of the pack; none where it is not there.
fn text<R: Read + Seek + Send>(archive: &Archive<R>, path: &str, most: u64) -> Result<Option<String>, LifeFault> {
    let Ok(bytes) = archive.size(path) else { return Ok(None) };
    if bytes > most {
        return Err(LifeFault::BadContents(path.to_owned()));
    }
    let text = String::from_utf8(archive.unpack(path)?);
    text.map(Some).map_err(|_| LifeFault::BadContents(path.to_owned()))
}

impl<R: Read + Seek + Send> Source for Package<R> {
    fn files(&self) -> io::Result<Vec<String>> {
        Ok(self.files.keys().cloned().collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if !self.files.contains_key(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        self.unpack(path).map_err(|fault| io::Error::new(io::ErrorKind::InvalidData, fault))
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.files.get(path).map(|listed| listed.bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn name(&self) -> &str {
        self.archive.name()
    }
}
