//! Gathers everything a game needs before its first frame: content, words, look. Shared by the window, the tour and the
//! tests, so that all three show the same pages.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use bevy::ecs::schedule::{Schedules, SingleThreadedExecutor};
use bevy::prelude::*;

use super::media::{self, Media};
use super::model::{Ask, Model};
use super::portrait::Parts;
use super::sound::Sounds;
use super::theme::Theme;
use super::{
    a11y, clean, cover, desk, effects, fixes, fonts, keep, listening, networks, packs, phones, power, print,
    second_tree, sound, view, windows,
};
use crate::app::{self, Settings};
use crate::pack::{Content, Diagnostic, Folder, Layer, PackSummary, Places, Stacked};
use crate::words::{Catalog, Language};

/// The pack that ships with the game.
const BASE_PACK: &str = "base";

/// Content, words and look, read from the assets folder.
pub struct Kit {
    /// Where everything lies.
    pub places: Places,
    /// What is played.
    pub content: Content,
    theme: Theme,
    parts: Arc<Parts>,
    /// What was left out of the pack, told when somebody can hear it.
    diagnostics: Vec<Diagnostic>,
}

/// Tells whoever reads the log what was left out of the pack, in English.
fn log(diagnostics: &[Diagnostic], places: &Places) {
    if diagnostics.is_empty() {
        return;
    }
    let english = Language::parse("en").ok();
    let found =
        english.and_then(|english| Some((Catalog::found(&Folder::new(&places.locales), &english).ok()?, english)));
    for diagnostic in diagnostics {
        match &found {
            Some((catalog, english)) => warn!("{}", diagnostic.one_line(&catalog.words(english))),
            None => warn!("{diagnostic}"),
        }
    }
}

impl Kit {
    /// Reads it.
    ///
    /// # Errors
    /// Says which part of the assets is missing or broken.
    pub fn read(places: Places) -> anyhow::Result<Self> {
        let theme = Theme::read(&places.theme)?;
        let parts = Arc::new(Parts::read(&places.ui)?);
        let folder = places.packs.join(BASE_PACK);
        let (content, diagnostics) = Content::read_from(BASE_PACK, Folder::new(&folder));
        let content = content
            .with_context(|| format!("the pack in {} cannot be played; `gps check` tells why", folder.display()))?;
        content.read_seals();
        Ok(Self { places, content, theme, parts, diagnostics })
    }

    /// The same with content that somebody laid together, the uppermost layer first; nothing changes where there is none.
    ///
    /// # Errors
    /// Where it cannot be played.
    pub fn with_layers(mut self, layers: &[Layer]) -> anyhow::Result<Self> {
        if layers.is_empty() {
            return Ok(self);
        }
        let (content, diagnostics) = Content::read(Stacked::new(layers.iter().cloned()));
        self.content = content.context("these layers cannot be played together; `gps check` tells why")?;
        self.content.read_seals();
        self.diagnostics = diagnostics;
        Ok(self)
    }

    /// The packs that came with the program, with their titles.
    ///
    /// # Errors
    /// Where the interface's words cannot be read.
    pub fn packs(&self) -> anyhow::Result<Vec<PackSummary>> {
        Ok(PackSummary::shipped(&self.places.packs, &self.interface()?.languages()))
    }

    /// The interface's own words.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn interface(&self) -> anyhow::Result<Catalog> {
        let folder = Folder::new(&self.places.locales);
        let base = self.content.pack().texts.base().cloned().context("the pack names no language")?;
        Catalog::found(&folder, &base)
            .with_context(|| format!("{} cannot be read; the game is not complete", self.places.locales.display()))
    }

    /// The language to begin in where nobody asked for one: that of this computer where the pack has it, or else the pack's
    /// first.
    ///
    /// # Errors
    /// Where the pack has no language at all.
    pub fn first_language(&self, of_computer: Option<&Language>) -> anyhow::Result<Language> {
        let mut offered = self.content.pack().texts.languages();
        let near = |wished: &Language| {
            let exact = offered.iter().position(|one| one == wished);
            exact.or_else(|| offered.iter().position(|one| one.primary() == wished.primary()))
        };
        let at = of_computer.and_then(near).unwrap_or_default();
        anyhow::ensure!(!offered.is_empty(), "the pack names no language");
        Ok(offered.swap_remove(at))
    }

    /// The language that was asked for, or the pack's first.
    ///
    /// # Errors
    /// Lists the languages there are where it is none of them.
    pub fn language(&self, asked: Option<&str>) -> anyhow::Result<Language> {
        let Some(asked) = asked else { return self.first_language(None) };
        let offered = self.content.pack().texts.languages();
        let known = Language::parse(asked).ok().filter(|language| self.content.pack().texts.speaks(language));
        known.with_context(|| {
            let names: Vec<_> = offered.iter().map(Language::as_str).collect();
            format!("there is no language “{asked}”; there are {}", names.join(", "))
        })
    }

    /// What is seen of a game.
    #[cfg(test)]
    pub(super) fn stage(&self, game: app::App) -> anyhow::Result<Model> {
        Ok(Model::new(game, self.interface()?, Arc::clone(&self.parts)))
    }

    /// Colours, sizes, durations.
    #[cfg(test)]
    pub(super) fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Puts a game into an app that has the engine's plugins already.
    ///
    /// # Errors
    /// Where fonts or words are missing.
    pub fn put_into(self, app: &mut App, settings: Settings, with_counsellor: bool) -> anyhow::Result<()> {
        // Before the engine's plugins nobody keeps a log.
        log(&self.diagnostics, &self.places);
        fonts::register(app.world_mut(), &self.places.fonts)?;
        app.insert_resource(desk::DeskFonts::read(&self.places.fonts)?);
        let game = app::App::new(self.content.clone(), settings, with_counsellor);
        let stage = Model::new(game, self.interface()?, Arc::clone(&self.parts));
        app.add_message::<Ask>()
            .insert_resource(stage)
            .insert_resource(print::Printer::new(self.places.assets))
            .insert_resource(cover::Icons(self.places.ui.clone()))
            .insert_resource(phones::PhoneHost::default())
            .insert_resource(Media::new(
                self.content,
                self.places.ui,
                self.parts,
                Duration::from_millis(self.theme.time.picture),
            ))
            .insert_resource(self.theme)
            .insert_resource(Sounds::new(self.places.sounds))
            .add_plugins((a11y::plugin, clean::plugin, cover::plugin, desk::plugin, fixes::plugin, keep::plugin))
            .add_plugins((
                media::plugin,
                networks::plugin,
                packs::plugin,
                phones::plugin,
                effects::plugin,
                power::plugin,
            ))
            .add_plugins((print::plugin, second_tree::plugin, sound::plugin, view::plugin, listening::plugin))
            .add_plugins(windows::plugin);
        on_one_thread(app);
        Ok(())
    }
}

/// Runs the systems of the game one after the other. A frame has some hundred of them, nearly all with nothing to do, and
/// handing each to another thread takes longer than all that they do. What draws the frame keeps its threads.
fn on_one_thread(app: &mut App) {
    for (_, schedule) in app.world_mut().resource_mut::<Schedules>().iter_mut() {
        schedule.set_executor(SingleThreadedExecutor::new());
    }
}

/// A new place for files, for tests and tools that name one.
///
/// # Errors
/// Where it holds no packs.
pub fn places(assets: Option<&Path>) -> anyhow::Result<Places> {
    Ok(crate::pack::assets_dir(assets)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_in_the_language_of_the_computer_where_the_pack_has_it() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let kit = Kit::read(places(Some(&assets)).unwrap()).unwrap();
        for (computer, begins) in
            [(Some("fr-BE"), "fr"), (Some("fr"), "fr"), (Some("en-GB"), "en"), (Some("de-BE"), "nl"), (None, "nl")]
        {
            let computer = computer.map(|tag| Language::parse(tag).unwrap());
            assert_eq!(kit.first_language(computer.as_ref()).unwrap().as_str(), begins, "{computer:?}");
        }
    }
}
