//! Draws every page to a picture, without a display: for whoever wants to look at the game page by page, and for the
//! README. Each picture is also measured: a text that is cut off or runs out of its box is a misfit.

mod acting;
mod camera;
mod doors;
mod ends;
mod evening;
mod fit;
mod index;
mod script;
mod waits;

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressStyle};

use self::camera::Studio;
pub use self::fit::misfits;
pub use self::script::{Scene, scenes, scenes_of};
use super::setup::{Kit, places};
use crate::app::{Contrast, Intent, Settings, SystemIntent};
use crate::pack::Layer;
use crate::words::Language;

/// What to draw.
#[derive(Clone)]
pub struct TourOptions {
    /// The folder for the pictures and their index page.
    pub out: PathBuf,
    /// Language tags; the pack's first language where none is named.
    pub languages: Vec<String>,
    /// Page sizes in pixels.
    pub sizes: Vec<(u32, u32)>,
    /// Text sizes in percent.
    pub texts: Vec<u16>,
    /// The colours.
    pub contrasts: Vec<Contrast>,
    /// The missions to play step by step; every mission where none is named.
    pub missions: Vec<String>,
    /// The only step to draw, by its number or name; none for all.
    pub at: Option<String>,
    /// Whether all other pages are drawn where missions are named.
    pub pages: bool,
    /// Whether the pages are measured alone, and no picture is written.
    pub measure: bool,
    /// What is drawn instead of the shipped pack alone, the uppermost layer first; nothing where nobody named a layer.
    pub layers: Vec<Layer>,
    /// Another assets folder.
    pub assets: Option<PathBuf>,
}

/// What was drawn.
#[derive(Clone, Debug, Default)]
pub struct TourReport {
    /// Pages measured.
    pub pages: usize,
    /// Pictures written.
    pub pictures: usize,
    /// Texts that are cut off or run out of their box: the picture, and what it says.
    pub misfits: Vec<String>,
    /// Pictures and sentences that were asked for and are not there: the first picture they are missing in, and which.
    pub missing: Vec<String>,
}

/// Draws the pages.
///
/// # Errors
/// Where the assets are not complete, a language or mission is not there, nothing can draw, or a picture cannot be
/// written.
pub fn tour(options: &TourOptions) -> anyhow::Result<TourReport> {
    if !options.measure {
        fs::create_dir_all(&options.out)
            .with_context(|| format!("{} cannot be made; name another folder with --out", options.out.display()))?;
    }
    let kit = Kit::read(places(options.assets.as_deref())?)?.with_layers(&options.layers)?;
    let packs = kit.packs()?;
    let scenes = if options.missions.is_empty() || options.pages {
        scenes(&kit.content, &packs, &options.missions)?
    } else {
        scenes_of(&kit.content, &options.missions, options.at.as_deref())?
    };
    let languages: Vec<Option<&str>> = match options.languages.as_slice() {
        [] => vec![None],
        named => named.iter().map(|tag| Some(tag.as_str())).collect(),
    };
    let languages = languages.into_iter().map(|tag| kit.language(tag)).collect::<anyhow::Result<Vec<_>>>()?;
    let (width, height) = options.sizes.first().copied().unwrap_or((1280, 720));
    let first = languages.first().cloned().context("no language is named")?;
    let mut studio = Studio::open(kit, Settings::new(first), (width, height))?;
    if options.measure {
        studio.put_the_camera_away();
    }

    let sets = sets(options, &languages);
    let total = scenes.len() * sets.len();
    let bar = ProgressBar::new(total as u64).with_style(
        ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let mut report = TourReport::default();
    let mut names = Vec::new();
    for Set { name: set, size, settings } in &sets {
        studio.resize(*size);
        for (number, Scene { name, app }) in scenes.iter().enumerate() {
            let file = index::file_name(set, number, scenes.len(), name);
            bar.set_message(file.clone());
            // A page has to hold everything that can stand on it: somewhere there is a voice.
            let mut app = app.clone();
            app.apply(Intent::System(SystemIntent::Voiced(true)));
            studio.show(app, settings)?;
            report.missing.extend(studio.newly_missing().into_iter().map(|missing| format!("{file}: {missing}")));
            report.misfits.extend(studio.misfits().into_iter().map(|misfit| format!("{file}: {misfit}")));
            if !options.measure {
                studio.shoot(&options.out.join(&file))?;
                names.push(file);
            }
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    report.pages = total;
    report.pictures = names.len();
    if options.measure {
        return Ok(report);
    }
    let wrong: Vec<String> = report.missing.iter().chain(&report.misfits).cloned().collect();
    index::write(&options.out, &names, &wrong)?;
    Ok(report)
}

/// Pages of one size in one language and look.
struct Set {
    name: String,
    size: (u32, u32),
    settings: Settings,
}

/// Every set that was asked for; those of one size stand together, because another size is another window.
fn sets(options: &TourOptions, languages: &[Language]) -> Vec<Set> {
    let mut sets = Vec::new();
    for size in &options.sizes {
        for language in languages {
            for text in &options.texts {
                for contrast in &options.contrasts {
                    let look = match contrast {
                        Contrast::Normal => "",
                        Contrast::High => "-high",
                        Contrast::Dark => "-dark",
                    };
                    let plain = Settings::new(language.clone());
                    sets.push(Set {
                        name: format!("{}-{}x{}-{text}{look}", language.as_str(), size.0, size.1),
                        size: *size,
                        settings: Settings {
                            text: *text,
                            contrast: *contrast,
                            reduced_motion: true,
                            sound: false,
                            ..plain
                        },
                    });
                }
            }
        }
    }
    sets
}
