//! Where a session is, so that it goes on after a crash. Nothing of any girl is in it, and it is gone when the session
//! ends.

use std::fs;
use std::path::PathBuf;

use super::error::VaultError;
use super::{Vault, atomic};
use crate::session::SessionSnapshot;

const SESSION: &str = "session.ron";

impl Vault {
    /// The session that was broken off, if one was.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] where the file cannot be understood; it is left as it is until a session begins.
    pub fn session(&self) -> Result<Option<SessionSnapshot>, VaultError> {
        let path = self.session_file();
        match fs::read_to_string(&path) {
            Ok(text) => ron::from_str(&text).map(Some).map_err(|error| VaultError::damaged(&path, error)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(VaultError::at(&path)(error)),
        }
    }

    /// Keeps where a session is; none when it has ended.
    ///
    /// # Errors
    /// Where it cannot be written; then it is as it was.
    pub fn keep_session(&self, resume: Option<&SessionSnapshot>) -> Result<(), VaultError> {
        let path = self.session_file();
        let Some(resume) = resume else {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(VaultError::at(&path)(error)),
                _ => Ok(()),
            };
        };
        let text = ron::to_string(resume).map_err(|error| VaultError::damaged(&path, error))?;
        atomic::write(self.root(), SESSION, text.as_bytes(), None)
    }

    fn session_file(&self) -> PathBuf {
        self.root().join(SESSION)
    }
}
