//! A profile for the tests of the vault.

use std::path::{Path, PathBuf};

use gps::app::{Kept, Portrait, ProfileId, Secret, Settings};
use gps::words::Language;

/// Five pictures.
pub fn secret() -> Secret {
    Secret::new(&[0, 63, 17, 17, 8]).unwrap()
}

/// What is kept of a girl who calls herself so.
pub fn kept(nickname: &str) -> Kept {
    Kept {
        nickname: nickname.into(),
        portrait: Portrait::default(),
        settings: Settings::new(Language::parse("nl").unwrap()),
        done: ["base/group-pressure".parse().unwrap()].into(),
        read: ["base/group-pressure", "base/good-friend"].map(|id| id.parse().unwrap()).into(),
        put_away: [].into(),
        chosen: [].into(),
        finished_on: [("base/friends".parse().unwrap(), jiff::civil::date(2026, 3, 1))].into(),
        recalled: [].into(),
        arranged: gps::app::Arrangement::default(),
        packs: [].into(),
        wall: Vec::new(),
    }
}

/// The folder of a profile.
pub fn folder_of(root: &Path, id: &ProfileId) -> PathBuf {
    root.join("profiles").join(id.as_str())
}
