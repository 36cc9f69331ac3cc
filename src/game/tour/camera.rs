//! A game without a window: its pages are drawn into an image and written to a file.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use bevy::app::SubApps;
use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::render_resource::{Extent3d, PollType, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;

use super::fit;
use crate::app::{self, Settings};
use crate::game::fixes;
use crate::game::media::Media;
use crate::game::model::Model;
use crate::game::setup::Kit;

/// Updates until a page has settled: layout, then pictures in the size of their boxes, then the end of a conversation.
const SETTLING: usize = 5;
/// The most updates a picture may take to come back from the graphics driver.
const PATIENCE: usize = 30;
/// How long a frame waits for its pictures.
const FOR_PICTURES: Duration = Duration::from_mins(1);
/// The clock of the pages stands still: a typing pause lasts as long as its picture takes.
const TICK: Duration = Duration::ZERO;

/// A game drawn into an image.
pub struct Studio {
    apps: SubApps,
    camera: Entity,
    target: Handle<Image>,
    /// What was told to be missing.
    told: BTreeSet<String>,
}

impl Studio {
    /// Opens a game at a size in pixels.
    ///
    /// # Errors
    /// Where the assets are not complete, or nothing can draw.
    pub fn open(kit: Kit, settings: Settings, size: (u32, u32)) -> anyhow::Result<Self> {
        let plugins = DefaultPlugins
            .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
            .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
            .set(LogPlugin { filter: "error,gps=warn,icu_provider=off,wgpu_hal=off".to_owned(), ..default() })
            .disable::<bevy::audio::AudioPlugin>()
            .disable::<WinitPlugin>();
        let mut app = fixes::open_engine(|| {
            let mut app = App::new();
            app.add_plugins(plugins);
            app
        })?;
        app.insert_resource(TimeUpdateStrategy::ManualDuration(TICK));
        kit.put_into(&mut app, settings, true)?;
        // No page is photographed before its pictures hang.
        app.world_mut().resource_mut::<Media>().wait_for(FOR_PICTURES);
        app.finish();
        app.cleanup();
        let mut apps = std::mem::take(app.sub_apps_mut());
        let world = apps.main.world_mut();
        let target = new_target(world, size);
        let image = RenderTarget::Image(target.clone().into());
        let camera = world.spawn((Camera2d, IsDefaultUiCamera, Msaa::Off, image)).id();
        let mut studio = Self { apps, camera, target, told: BTreeSet::new() };
        studio.update()?;
        Ok(studio)
    }

    /// Lays the pages out and draws none of them.
    pub fn put_the_camera_away(&mut self) {
        if let Some(mut camera) = self.apps.main.world_mut().get_mut::<Camera>(self.camera) {
            camera.is_active = false;
        }
    }

    /// Goes on with pages of another size.
    pub fn resize(&mut self, size: (u32, u32)) {
        let world = self.apps.main.world_mut();
        self.target = new_target(world, size);
        world.entity_mut(self.camera).insert(RenderTarget::Image(self.target.clone().into()));
    }

    /// Shows a model in the given settings, settled.
    ///
    /// # Errors
    /// Where the graphics driver gives up.
    pub fn show(&mut self, app: app::App, settings: &Settings) -> anyhow::Result<()> {
        let world = self.apps.main.world_mut();
        world.resource_mut::<Model>().show(app.with_settings(settings.clone()));
        (0..SETTLING).try_for_each(|_| self.update())
    }

    /// What the page asked for and nobody has, each once: pictures, and sentences that no language has.
    pub fn newly_missing(&mut self) -> Vec<String> {
        let world = self.apps.main.world();
        let model = world.resource::<Model>();
        let language = model.words().language();
        let sentences = model.missing().map(|key| format!("the sentence {key} in {language}"));
        let all: Vec<String> = world.resource::<Media>().missing().iter().cloned().chain(sentences).collect();
        all.into_iter().filter(|missing| self.told.insert(missing.clone())).collect()
    }

    /// The texts of the page that do not fit.
    pub fn misfits(&mut self) -> Vec<String> {
        fit::misfits(self.apps.main.world_mut())
    }

    /// Writes the page to a file.
    ///
    /// # Errors
    /// Where the picture does not come back or cannot be written.
    pub fn shoot(&mut self, path: &Path) -> anyhow::Result<()> {
        let taken: Arc<Mutex<Option<Image>>> = Arc::default();
        let keep = Arc::clone(&taken);
        self.apps.main.world_mut().spawn(Screenshot::image(self.target.clone())).observe(
            move |captured: On<ScreenshotCaptured>| {
                *keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(captured.image.clone());
            },
        );
        for _ in 0..PATIENCE {
            self.update()?;
            let image = taken.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(image) = image {
                let picture = image.try_into_dynamic().context("the picture has a format nobody can write")?;
                return picture
                    .to_rgb8()
                    .save(path)
                    .with_context(|| format!("{} cannot be written; name another folder with --out", path.display()));
            }
        }
        anyhow::bail!("the graphics driver gave no picture back for {}", path.display())
    }

    fn update(&mut self) -> anyhow::Result<()> {
        self.apps.update();
        let device = self.apps.main.world().resource::<RenderDevice>();
        device
            .wgpu_device()
            .poll(PollType::Wait { submission_index: None, timeout: None })
            .context("the graphics driver gave up")?;
        Ok(())
    }
}

fn new_target(world: &mut World, (width, height): (u32, u32)) -> Handle<Image> {
    let size = Extent3d { width, height, depth_or_array_layers: 1 };
    let format = TextureFormat::Rgba8UnormSrgb;
    let mut image = Image::new_uninit(size, TextureDimension::D2, format, RenderAssetUsages::RENDER_WORLD);
    image.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT | TextureUsages::COPY_SRC;
    world.resource_mut::<Assets<Image>>().add(image)
}
