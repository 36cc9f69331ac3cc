//! `gps review`: seals of who read what.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use super::args::{Format, ReviewOptions, ReviewVerb, SealOptions, ShowOptions};
use super::exit::Exit;
use super::sites::Sites;
use super::stack::Stack;
use super::{printer, shipped, words};
use crate::mission::TextKey;
use crate::mission::ids::{MissionId, ModuleId};
use crate::pack::check::{sealable, seals};
use crate::pack::model::{Manifest, Reviewed, Reviews, Seal};
use crate::pack::seal::{Sealed, State};
use crate::pack::{Folder, Message, Source, assets_dir, did_you_mean, from_ron, manifest, near};
use crate::words::Words;

/// The file with the seals of a pack.
const FILE: &str = "reviews.ron";

/// What stands above the seals.
const HEAD: &str =
    "// Who read what of this pack. Written by `gps review seal`, never by hand: the seals are bound to the texts.\n";

/// Gives a seal, or shows those that were given.
///
/// # Errors
/// Where the pack is not there, or has nothing of what is to be sealed.
pub fn run(options: &ReviewOptions) -> Result<Exit> {
    match &options.verb {
        ReviewVerb::Seal(options) => seal(options),
        ReviewVerb::Show(options) => show(options),
    }
}

fn seal(options: &SealOptions) -> Result<Exit> {
    let assets = options.telling.assets();
    let words = words::of(&options.telling)?;
    let (root, manifest, pack) = open(options.pack.as_deref(), assets)?;
    let languages: Vec<String> = options.languages.iter().map(ToString::to_string).collect();
    let languages = if languages.is_empty() { manifest.languages.clone() } else { languages };
    let missions = options.mission.iter().map(|id| Reviewed::Mission(MissionId::from(id.as_str())));
    let guides = options.guide.iter().map(|id| Reviewed::Guide(ModuleId::from(id.as_str())));
    let mut things: Vec<Reviewed> = missions.chain(guides).collect();
    if options.everything || things.is_empty() {
        things.push(Reviewed::Language);
    }
    let today = || jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = options.day.unwrap_or_else(today).to_string();
    let mut reviews = read(&root)?;
    let mut said = Vec::new();
    for of in things {
        for language in &languages {
            let texts = sealable(pack.source.as_ref(), &of, language);
            if texts.is_empty() {
                let near = nearest(pack.source.as_ref(), &of);
                bail!("{} has nothing of {of} in “{language}”{}", root.display(), did_you_mean(&near));
            }
            said.push(message("review-sealed", &[("what", of.to_string()), ("language", language.clone())]));
            if let Some(said) = said.last_mut() {
                said.args.push(("count", texts.len().into()));
            }
            // Who reads the same again gives it a new seal.
            reviews.seals.retain(|old| (&old.by, &old.of, &old.language) != (&options.by, &of, language));
            reviews.seals.push(Seal {
                by: options.by.clone(),
                role: options.role.clone(),
                day: day.clone(),
                layer: manifest.id.clone(),
                version: manifest.version.clone(),
                of: of.clone(),
                language: language.clone(),
                texts,
            });
        }
    }
    write(&root, &reviews)?;
    printer::print(|out| said.iter().try_for_each(|said| writeln!(out, "{}", said.in_words(&words))))?;
    Ok(Exit::Clean)
}

/// The names of files like that of what was asked for.
fn nearest(pack: &dyn Source, of: &Reviewed) -> Vec<String> {
    let files = pack.files().unwrap_or_default();
    let known = files.iter().filter_map(|file| file.strip_suffix(".ron"));
    near(&of.to_string(), known).into_iter().map(str::to_owned).collect()
}

fn show(options: &ShowOptions) -> Result<Exit> {
    let assets = options.telling.assets();
    let words = words::of(&options.telling)?;
    let (_, _, pack) = open(options.pack.as_deref(), assets)?;
    let sealed = seals(pack.source.as_ref());
    match options.format {
        Format::Text => printer::print(|out| text(out, &sealed, &words))?,
        Format::Json => printer::print(|out| json(out, &sealed, &words))?,
    }
    let is_broken = sealed.iter().any(|sealed| matches!(sealed.state, State::Broken(_)));
    Ok(if is_broken { Exit::Problems } else { Exit::Clean })
}

/// The folder of a pack, its manifest, and the pack over what it lies over.
fn open(named: Option<&Path>, assets: Option<&Path>) -> Result<(PathBuf, Manifest, Stack)> {
    let root = match named {
        Some(path) => shipped::folder(path, assets),
        None => assets_dir(assets)?.packs.join(shipped::BASE),
    };
    let Some(manifest) = manifest(&Folder::new(&root)) else {
        bail!("{} has no pack.ron that can be read; name the folder of a pack", root.display());
    };
    let stack = Stack::of(&root, Sites { assets, data: None })?;
    Ok((root, manifest, stack))
}

/// The seals that were given so far.
fn read(root: &Path) -> Result<Reviews> {
    match fs::read_to_string(root.join(FILE)) {
        Ok(text) => from_ron(&text).with_context(|| format!("{} cannot be read", root.join(FILE).display())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Reviews::default()),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", root.join(FILE).display())),
    }
}

/// Writes the seals beside the old ones, and then in their place: they are never half.
fn write(root: &Path, reviews: &Reviews) -> Result<()> {
    let text = format!("{HEAD}{}\n", ron::ser::to_string_pretty(reviews, ron::ser::PrettyConfig::default())?);
    let (target, beside) = (root.join(FILE), root.join(format!(".{FILE}.new")));
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, &target));
    written.with_context(|| format!("{} cannot be written", target.display()))
}

fn message(key: &str, args: &[(&'static str, String)]) -> Message {
    let mut message = Message::new(TextKey::value(key));
    message.args.extend(args.iter().map(|(name, value)| (*name, value.into())));
    message
}

fn text(out: &mut dyn Write, sealed: &[Sealed], words: &Words) -> io::Result<()> {
    let mut count_broken = 0;
    for one in sealed {
        let Seal { of, language, layer, .. } = &one.seal;
        let (state, names) = match &one.state {
            State::Broken(names) => ("review-state-broken", names.as_slice()),
            State::Whole | State::None => ("review-state-whole", [].as_slice()),
        };
        let place = format!("{layer}: {of} ({language})");
        writeln!(out, "{place:<44} {}", message(state, &[]).in_words(words))?;
        writeln!(out, "    {}", one.in_words(words))?;
        if !names.is_empty() {
            count_broken += 1;
            writeln!(out, "    {}", message("review-changed", &[("names", names.join(", "))]).in_words(words))?;
        }
    }
    let mut sum = message("review-sum", &[]);
    sum.args = vec![("count", sealed.len().into()), ("broken", usize::into(count_broken))];
    writeln!(out, "{}", sum.in_words(words))
}

fn json(out: &mut dyn Write, sealed: &[Sealed], words: &Words) -> io::Result<()> {
    #[derive(Serialize)]
    struct Report<'a> {
        by: &'a str,
        role: &'a str,
        day: &'a str,
        layer: &'a str,
        version: String,
        of: String,
        language: &'a str,
        state: &'a State,
        says: String,
    }
    let mut all = Vec::new();
    for sealed in sealed {
        let Sealed { seal, state } = sealed;
        all.push(Report {
            by: &seal.by,
            role: &seal.role,
            day: &seal.day,
            layer: seal.layer.as_str(),
            version: seal.version.to_string(),
            of: seal.of.to_string(),
            language: &seal.language,
            state,
            says: sealed.in_words(words),
        });
    }
    serde_json::to_writer_pretty(&mut *out, &all)?;
    writeln!(out)
}
