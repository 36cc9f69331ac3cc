//! `gps script`.

use anyhow::{Result, bail};

use super::args::ScriptOptions;
use super::coverage::look;
use super::exit::Exit;
use super::opened::open_with;
use super::shelf::told;
use super::sites::Sites;
use super::{files, printer, words};
use crate::author::script::{book, html, plain};
use crate::mission::TextKey;
use crate::mission::ids::MissionId;
use crate::pack::{Arg, Message, meant, near};
use crate::words::Language;

/// Writes the content of a pack as a book.
///
/// # Errors
/// Where the pack is not there, does not speak the language, or the book cannot be written.
pub fn run(options: &ScriptOptions) -> Result<Exit> {
    let ScriptOptions { pack, with, mission, lang, assets, data, .. } = options;
    let sites = Sites { assets: assets.as_deref(), data: data.as_deref() };
    let opened = match open_with(pack.as_deref(), with, lang.as_ref(), sites) {
        Ok(opened) => opened,
        Err(error) => return told(&*words::find(lang.as_ref(), sites.assets)?, error),
    };
    let say = |key: &str, args: Vec<(&'static str, Arg)>| opened.say(&Message { key: TextKey::value(key), args });
    let pack = opened.content.pack();
    let languages = pack.texts.languages();
    // A layer's book is in the language that it is written in.
    let own = pack.layers.first().and_then(|layer| layer.manifest.as_ref());
    let own = own.and_then(|own| own.languages.iter().find_map(|tag| Language::parse(tag).ok()));
    let Some(language) = lang.clone().or(own).filter(|wanted| languages.contains(wanted)) else {
        let known: Vec<&str> = languages.iter().map(Language::as_str).collect();
        let wanted = lang.as_ref().map(Language::as_str).unwrap_or_default();
        bail!(say("script-unknown-language", vec![("language", wanted.into()), ("known", known.join(", ").into())]));
    };
    let known = || pack.missions.keys().map(MissionId::as_str);
    if let Some(unknown) = mission.iter().find(|id| !known().any(|known| known == id.as_str())) {
        let mut args = vec![("name", unknown.into())];
        args.extend(meant(&near(unknown, known())));
        bail!(say("script-unknown-mission", args));
    }
    let words = opened.interface.words(&language);
    let book = book(&opened.content, &language, &words);
    let book = if mission.is_empty() { book } else { book.only(mission) };
    match &options.html {
        Some(file) => {
            files::put(file, html(&book, &look(assets.as_deref())?, &words).as_bytes())?;
            let said = say("script-written", vec![("file", file.display().to_string().into())]);
            printer::print(|out| writeln!(out, "{said}"))?;
        }
        None => printer::print(|out| out.write_all(plain(&book, &words).as_bytes()))?,
    }
    Ok(Exit::Clean)
}
