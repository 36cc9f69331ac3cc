//! `gps pack`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::args::PackOptions;
use super::checked::Wish;
use super::exit::Exit;
use super::progress::Progress;
use super::shelf::{refused, say, signers};
use super::words;
use super::{checked, printer, problems};
use crate::pack::Severity;
use crate::pack::life::{Made, SigningKey, make, packed_name};
use crate::pack::{Folder, Source as _};

/// Checks a pack and makes one file of it.
///
/// # Errors
/// Where the pack or the key is not there.
pub fn run(options: &PackOptions) -> Result<Exit> {
    let PackOptions { pack, key, out, telling } = options;
    let words = words::of(telling)?;
    let checked = checked::check(std::slice::from_ref(pack), &Wish::plain(telling.assets()))?;
    let mut found = checked.iter().flat_map(|checked| &checked.found);
    if found.any(|problem| problem.severity == Severity::Error) {
        printer::print(|out| {
            problems::text(out, &checked, &words)?;
            writeln!(out, "{}", say(&words, "not-made", []))
        })?;
        return Ok(Exit::Problems);
    }
    let read = |path: &PathBuf| fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()));
    let key = match key.as_ref().map(read).transpose()?.map(|text| SigningKey::read(&text, None)).transpose() {
        Ok(key) => key,
        Err(fault) => return Ok(refused(&words, &fault, pack)),
    };
    let folder = Folder::new(pack);
    let mut progress = Progress::new(say(&words, "progress-pack", []));
    let made = packed_name(&folder).and_then(|name| {
        let out = out.clone().unwrap_or_else(|| name.into());
        Ok((make(&folder, key.as_ref(), &out, &mut |notice| progress.told(notice.done, notice.all))?, out))
    });
    drop(progress);
    let (Made { contents, bytes }, out) = match made {
        Ok(made) => made,
        Err(fault) => return Ok(refused(&words, &fault, std::path::Path::new(folder.name()))),
    };
    let signed = signers(telling)?.who(contents.signer.as_deref()).message().in_words(&words);
    let made = say(
        &words,
        "made",
        [
            ("path", out.display().to_string().into()),
            ("id", contents.id.as_str().into()),
            ("version", contents.version.to_string().into()),
            ("files", contents.files.len().into()),
            ("size", bytes.div_ceil(1024).into()),
            ("signed", signed.into()),
        ],
    );
    printer::print(|out| writeln!(out, "{made}"))?;
    Ok(Exit::Clean)
}
