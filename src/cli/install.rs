//! `gps install`.

use anyhow::Result;

use super::args::InstallOptions;
use super::exit::Exit;
use super::printer;
use super::progress::Progress;
use super::shelf::{refused, say, shelf, signers};
use super::words;
use crate::pack::life::{Consent, Installed, Package, install};
use crate::words::Words;

/// Installs a pack, or says why not.
///
/// # Errors
/// Where there is no place to install it.
pub fn run(options: &InstallOptions) -> Result<Exit> {
    let InstallOptions { file, stranger, unsigned, place } = options;
    let (shelf, signers, words) = (shelf(place)?, signers(&place.telling)?, words::of(&place.telling)?);
    let consent = match (unsigned, stranger) {
        (true, _) => Consent::Unsigned,
        (false, true) => Consent::Stranger,
        (false, false) => Consent::Known,
    };
    let mut progress = Progress::new(say(&words, "progress-install", []));
    let installed = Package::open(file, &signers)
        .and_then(|package| install(&shelf, &package, consent, &mut |notice| progress.told(notice.done, notice.all)));
    drop(progress);
    match installed {
        Ok(installed) => {
            printer::print(|out| lines(&installed, &words).iter().try_for_each(|line| writeln!(out, "{line}")))?;
            Ok(Exit::Clean)
        }
        Err(fault) => Ok(refused(&words, &fault, file)),
    }
}

/// What is said of a pack that was installed.
fn lines(installed: &Installed, words: &Words) -> Vec<String> {
    let Installed { id, version, signed, before, other_signer, lacks } = installed;
    let id = || ("id", id.as_str().into());
    let version = ("version", version.to_string().into());
    let mut lines = vec![say(words, "installed", [id(), version, ("signed", signed.message().in_words(words).into())])];
    if let Some(before) = before {
        let version = || ("version", before.to_string().into());
        if *other_signer {
            lines.push(say(words, "installed-other-signer", [version()]));
        }
        lines.push(say(words, "installed-before", [version(), id()]));
    }
    for parent in lacks {
        let range = ("version", parent.version.to_string().into());
        lines.push(say(words, "installed-lacks", [("id", parent.id.as_str().into()), range]));
    }
    lines
}
