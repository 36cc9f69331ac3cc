//! Where a session is, so that it goes on after a crash. Nothing of any girl is in it, and it is gone when the session
//! ends.

use std::fs;
use std::path::PathBuf;

use super::error::VaultError;
use super::payload::Versioned;
use super::{Vault, atomic, readable};
use crate::session::SessionSnapshot;

const SESSION: &str = "session.ron";

impl Vault {
    /// The session that was broken off, if one was.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the file cannot be understood: it is left as it is until a session begins;
    /// [`VaultError::Newer`] where a newer program wrote it.
    pub fn session(&self) -> Result<Option<SessionSnapshot>, VaultError> {
        readable::read(&self.session_file())
    }

    /// Keeps where a session is; none when it has ended.
    ///
    /// # Errors
    /// Where it cannot be written or removed, or a newer program wrote it; then it is as it was.
    pub fn keep_session(&self, resume: Option<&SessionSnapshot>) -> Result<(), VaultError> {
        let path = self.session_file();
        readable::refuse_newer(&path)?;
        let Some(resume) = resume else {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(VaultError::at(&path)(error)),
                _ => Ok(()),
            };
        };
        let text = ron::to_string(&Versioned::new(resume)).map_err(|error| VaultError::damaged(&path, error))?;
        atomic::write(self.root(), SESSION, text.as_bytes(), None)
    }

    fn session_file(&self) -> PathBuf {
        self.root().join(SESSION)
    }
}
