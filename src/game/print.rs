//! Paper from the stage: the recovery sheet of the house becomes a PDF among the documents of this account, to be printed
//! and then deleted. The page says both.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use bevy::prelude::*;

use super::view::{Ask, Stage};
use crate::app::secret::PICTURES;
use crate::app::{Intent, Recovery, Reply, SystemIntent, Trouble};
use crate::mission::TextKey;
use crate::pack::Folder;
use crate::paper::{self, Kit, Pictured, RecoverySheet};
use crate::words::Words;

/// Where paper is made from, and where it goes.
#[derive(Resource)]
pub struct Printer {
    assets: PathBuf,
    folder: Option<PathBuf>,
}

impl Printer {
    /// One that reads from the game's assets and saves among the documents of this account, or else in its home.
    pub fn new(assets: PathBuf) -> Self {
        let account = directories::UserDirs::new();
        let folder = account.map(|dirs| dirs.document_dir().unwrap_or(dirs.home_dir()).to_owned());
        Self { assets, folder }
    }

    /// Saves the recovery sheet and answers where it is, or what went wrong.
    pub fn recovery(&self, stage: &Stage, recovery: &Recovery) -> Ask {
        let saved = self.folder.as_deref().context("this account has no folder for documents");
        let saved = saved.and_then(|folder| self.save(stage.words(), recovery, folder));
        Ask(Intent::System(SystemIntent::Reply(match saved {
            Ok(path) => Reply::Printed(path.display().to_string()),
            Err(error) => {
                warn!("the recovery sheet was not saved: {error:#}");
                Reply::Trouble(Trouble::Other)
            }
        })))
    }

    fn save(&self, words: &Words, recovery: &Recovery, folder: &Path) -> anyhow::Result<PathBuf> {
        let kit = Kit::load(&Folder::new(&self.assets))?;
        let pictures = recovery.0.iter().map(|which| self.pictured(words, usize::from(*which)));
        let pictures: Vec<_> = pictures.collect::<anyhow::Result<_>>()?;
        let pictures = pictures.try_into().ok().context("a recovery sheet has twelve pictures")?;
        let today = jiff::Zoned::now().date();
        let bytes = paper::recovery(&RecoverySheet::in_words(words, pictures, &today.to_string()), &kit)?;
        let path = folder.join(format!("gps-{today}.pdf"));
        fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        Ok(path)
    }

    fn pictured(&self, words: &Words, which: usize) -> anyhow::Result<Pictured> {
        let name = PICTURES.get(which).context("there is no such picture")?;
        let path = self.assets.join("ui/secret").join(format!("{name}.svg"));
        let picture = fs::read(&path).with_context(|| path.display().to_string())?;
        Ok(Pictured { picture, word: words.get(&TextKey::value(format!("picture-{name}"))) })
    }
}
