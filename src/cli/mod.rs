//! The verbs of the command line: one file each.

pub mod args;
mod check;
mod checked;
mod coverage;
mod exit;
mod explain;
mod files;
mod help;
mod install;
mod json;
mod known;
mod list;
mod new;
mod opened;
mod pack;
mod printer;
mod problems;
mod progress;
mod remember;
mod remove;
mod review;
mod rollback;
mod script;
mod shelf;
mod shipped;
mod sites;
mod stack;
mod translate;
mod walk;
mod walked;
mod words;

#[cfg(feature = "game")]
use std::path::PathBuf;

use anyhow::Result;
use clap::Parser as _;
use clap::error::ErrorKind;

pub use args::Args;
use args::{PlayOptions, TourOptions, Verb};
#[cfg(feature = "game")]
use known::Known;
#[cfg(feature = "game")]
use sites::Sites;

#[cfg(feature = "game")]
use crate::pack::{Choice, Layer, Source as _};
pub use exit::Exit;

/// Reads the command line and does what it asks. `gps help` and a mistyped option end the program here.
pub fn run() -> Exit {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) if error.kind() == ErrorKind::DisplayHelp => help::told(error).exit(),
        Err(error) => error.exit(),
    };
    match dispatch(args) {
        Ok(exit) => exit,
        Err(error) => {
            printer::failure(&error);
            Exit::CouldNotRun
        }
    }
}

fn dispatch(args: Args) -> Result<Exit> {
    match args.verb {
        None => play(args.play),
        Some(Verb::Check(options)) => check::run(&options),
        Some(Verb::Explain(options)) => explain::run(&options),
        Some(Verb::Walk(options)) => walk::run(&options),
        Some(Verb::New(options)) => new::run(&options),
        Some(Verb::Coverage(options)) => coverage::run(&options),
        Some(Verb::Script(options)) => script::run(&options),
        Some(Verb::Translate(verb)) => translate::run(&verb),
        Some(Verb::Remember(options)) => remember::run(&options),
        Some(Verb::Tour(options)) => tour(options),
        Some(Verb::Review(options)) => review::run(&options),
        Some(Verb::Pack(options)) => pack::run(&options),
        Some(Verb::Install(options)) => install::run(&options),
        Some(Verb::List(options)) => list::run(&options),
        Some(Verb::Remove(options)) => remove::run(&options),
        Some(Verb::Rollback(options)) => rollback::run(&options),
    }
}

#[cfg(feature = "game")]
fn play(options: PlayOptions) -> Result<Exit> {
    let sites = Sites { assets: options.assets.as_deref(), data: options.data.as_deref() };
    let layers = layers(&options.layer, sites)?;
    crate::game::play(crate::game::PlayOptions {
        language: options.lang.map(|language| language.to_string()),
        size: options.size.map(|size| (size.width, size.height)),
        text: options.text,
        mission: options.mission,
        at: options.at,
        staff: options.staff,
        on_route: options.on_route,
        pack: options.open,
        layers,
        data: options.data,
        assets: options.assets,
    })?;
    Ok(Exit::Clean)
}

/// What is played with some packs over the shipped one, the uppermost first; nothing where none is named. Of a layer's own
/// folder what lies beside it is known, too.
#[cfg(feature = "game")]
fn layers(named: &[PathBuf], sites: Sites) -> Result<Vec<Layer>> {
    let Some(first) = named.first() else { return Ok(Vec::new()) };
    let stacked = Known::beside(first, sites).lay(Choice::of(shipped::BASE), named)?;
    Ok(stacked.layers().to_vec())
}

#[cfg(feature = "game")]
fn tour(options: TourOptions) -> Result<Exit> {
    let layers = layers(&options.layer, Sites { assets: options.assets.as_deref(), data: None })?;
    let report = crate::game::tour(&crate::game::TourOptions {
        out: options.out.clone(),
        languages: options.lang.iter().map(ToString::to_string).collect(),
        sizes: options.size.iter().map(|size| (size.width, size.height)).collect(),
        texts: options.text,
        contrasts: options.contrast.into_iter().map(Into::into).collect(),
        missions: options.mission,
        at: options.at,
        pages: options.pages,
        measure: options.measure,
        layers,
        assets: options.assets,
    })?;
    printer::print(|out| printer::tour(out, &options.out, &report))?;
    Ok(if report.misfits.is_empty() && report.missing.is_empty() { Exit::Clean } else { Exit::Problems })
}

#[cfg(not(feature = "game"))]
fn play(_options: PlayOptions) -> Result<Exit> {
    anyhow::bail!("this gps was built without its window; build it with --features game")
}

#[cfg(not(feature = "game"))]
fn tour(_options: TourOptions) -> Result<Exit> {
    anyhow::bail!("this gps was built without its window; build it with --features game")
}
