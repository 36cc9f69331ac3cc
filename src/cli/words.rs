//! The language that a verb speaks to whoever typed it.

use std::path::Path;
use std::sync::Arc;

use anyhow::anyhow;

use super::args::Telling;
use crate::mission::TextKey;
use crate::pack::{Arg, Folder, Message, assets_dir};
use crate::words::{Catalog, Language, Words, of_computer};

/// The words that a verb speaks in.
pub fn of(telling: &Telling) -> anyhow::Result<Arc<Words>> {
    find(telling.lang.as_ref(), telling.assets())
}

/// The words to speak in: of the language that was asked for, else of this computer's, else English. Where the
/// program's words are not found there are none, and messages show their names.
pub fn find(asked: Option<&Language>, assets: Option<&Path>) -> anyhow::Result<Arc<Words>> {
    let english = Language::parse("en")?;
    let language = asked.cloned().or_else(of_computer);
    Ok(catalog(assets)?.words(&language.unwrap_or(english)))
}

/// A sentence in the language of this computer: why a verb could not run.
pub fn told<const N: usize>(assets: Option<&Path>, key: &str, args: [(&'static str, Arg); N]) -> anyhow::Error {
    match find(None, assets) {
        Ok(words) => anyhow!(Message { key: TextKey::value(key), args: args.into() }.in_words(&words)),
        Err(error) => error,
    }
}

/// The program's words in all their languages; none where they are not found.
pub fn catalog(assets: Option<&Path>) -> anyhow::Result<Catalog> {
    let english = Language::parse("en")?;
    let found = assets_dir(assets).ok().and_then(|places| Catalog::found(&Folder::new(places.locales), &english).ok());
    Ok(found.unwrap_or_else(|| Catalog::new(Vec::new())))
}
