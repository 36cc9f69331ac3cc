//! Where a session is, so that it goes on after a crash. Nothing of any girl is in it, and it is gone when the session
//! ends.

use std::fs;
use std::path::PathBuf;

use super::error::VaultError;
use super::payload::Versioned;
use super::{Vault, atomic, readable};
use crate::session::SessionSnapshot;

const SESSION: &str = "session.ron";

/// Where a session is, as text; none where there is none.
pub(super) struct SessionFile(Option<String>);

impl Vault {
    /// The session that was broken off, if one was.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the file cannot be understood: it is left as it is, and set aside when a session begins;
    /// [`VaultError::Newer`] where a newer program wrote it.
    pub fn session(&self) -> Result<Option<SessionSnapshot>, VaultError> {
        readable::read(&self.session_file())
    }

    /// Keeps where a session is; none when it has ended.
    ///
    /// # Errors
    /// Where it cannot be written or removed, or a newer program wrote it; then it is as it was.
    pub fn keep_session(&self, resume: Option<&SessionSnapshot>) -> Result<(), VaultError> {
        self.put_session(&self.session_to_keep(resume)?)
    }

    /// Where a session is, as it goes to the disk.
    pub(super) fn session_to_keep(&self, resume: Option<&SessionSnapshot>) -> Result<SessionFile, VaultError> {
        let text = resume.map(|resume| ron::to_string(&Versioned::new(resume))).transpose();
        text.map(SessionFile).map_err(|error| VaultError::damaged(&self.session_file(), error))
    }

    /// Puts it in its place. A damaged file that stood there is set aside.
    pub(super) fn put_session(&self, file: &SessionFile) -> Result<(), VaultError> {
        let path = self.session_file();
        let aside = readable::set_aside_as(&path, &self.session())?;
        match (&file.0, aside) {
            (Some(text), aside) => atomic::write(self.root(), SESSION, text.as_bytes(), aside.as_deref()),
            (None, Some(aside)) => fs::rename(&path, self.root().join(aside)).map_err(VaultError::at(&path)),
            (None, None) => match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(VaultError::at(&path)(error)),
                _ => Ok(()),
            },
        }
    }

    fn session_file(&self) -> PathBuf {
        self.root().join(SESSION)
    }
}
