//! The game in a window.

use std::path::PathBuf;

use bevy::a11y::AccessibilityRequested;
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{MemoryHints, WgpuSettings};
use bevy::window::{ExitCondition, PresentMode, WindowResolution, WindowTheme};
use bevy::winit::EventLoopProxyWrapper;

use super::alarm::Alarm;
use super::clock::Clock;
use super::desktop::Desktop;
use super::ears::Ears;
use super::keep::Keep;
use super::model::Model;
use super::packs::{PackKeeper, opened};
use super::phones::PhoneHost;
use super::setup::{Kit, places};
use super::voice::Voice;
use super::{desktop, dumps, ears, fixes, idle, no_game, power};
use crate::app::{GirlIntent, Intent, ProfileIntent, Settings, SystemIntent};
use crate::pack::{Layer, Places};
use crate::vault::{Cost, Vault};
use crate::voice::{Patience, Server, Speech};
use crate::words::of_computer;

/// How the game starts.
#[derive(Clone, Default)]
pub struct PlayOptions {
    /// The language, by its tag; that of the computer where none is named, or else the pack's first.
    pub language: Option<String>,
    /// The size of the window in logical pixels.
    pub size: Option<(u32, u32)>,
    /// The text size in percent.
    pub text: Option<u16>,
    /// Whether a counsellor has opened what waits for one.
    pub staff: bool,
    /// The mission it opens at, for a guest.
    pub mission: Option<String>,
    /// The step of that mission it opens at, by its number or name.
    pub at: Option<String>,
    /// Whether the first page is passed over.
    pub on_route: bool,
    /// What is played instead of the shipped pack alone, the uppermost layer first; nothing where nobody named a layer.
    pub layers: Vec<Layer>,
    /// A pack file to be looked at by a counsellor.
    pub pack: Option<PathBuf>,
    /// Another folder for what is kept.
    pub data: Option<PathBuf>,
    /// Another assets folder.
    pub assets: Option<PathBuf>,
}

/// The size of a window nobody asked a size for.
const SIZE: (u32, u32) = (1280, 720);

/// Opens the game and stays until its window is closed.
///
/// # Errors
/// Says what is missing: the assets, a language, a display.
pub fn play(options: PlayOptions) -> anyhow::Result<()> {
    dumps::forbid();
    let places = places(options.assets.as_deref())?;
    let data = options.data.clone().or_else(Vault::usual_place);
    let kit = Kit::read(places.clone()).and_then(|kit| kit.with_layers(&options.layers));
    let kit = match kit {
        Ok(kit) => kit,
        Err(error) => {
            if let Err(another) = no_game::show(&error, &places, options.language.as_deref()) {
                warn!("no window says why there is no game: {another:#}");
            }
            return Err(error);
        }
    };
    let language = match options.language.as_deref() {
        Some(asked) => kit.language(Some(asked))?,
        None => kit.first_language(of_computer().as_ref())?,
    };
    let mut settings = Settings::new(language);
    settings.text = options.text.unwrap_or(settings.text);
    let (width, height) = options.size.unwrap_or(SIZE);
    let title = kit.interface()?.words(&settings.language).get(&crate::mission::TextKey::value("title"));
    let window = Window {
        title,
        name: Some("gps".to_owned()),
        resolution: WindowResolution::new(width, height),
        present_mode: PresentMode::AutoVsync,
        window_theme: Some(WindowTheme::Light),
        // Shown with its first page, so that nothing white flashes.
        visible: false,
        ..default()
    };
    let plugins = DefaultPlugins
        .set(WindowPlugin {
            primary_window: Some(window),
            // The projector's window may come and go.
            exit_condition: ExitCondition::OnPrimaryClosed,
            ..default()
        })
        .set(LogPlugin { filter: LOG_FILTER.to_owned(), ..default() })
        .set(sparing_renderer());
    let mut app = fixes::open_engine(|| {
        let mut app = App::new();
        app.insert_resource(power::sleeping()).add_plugins(plugins);
        app
    })?;
    app.add_plugins(TabNavigationPlugin)
        .insert_resource(bevy::ecs::error::FallbackErrorHandler(bevy::ecs::error::error))
        .add_systems(Startup, spawn_camera)
        .add_systems(Update, show_with_first_page(options.size.is_none()));
    // Whoever names a mission is no girl before a stop that waits for a counsellor.
    kit.put_into(&mut app, settings, options.staff || options.mission.is_some())?;
    keep(&mut app, &places, data, options.layers)?;
    begin(&mut app);
    if let Some(mission) = &options.mission {
        let mut stage = app.world_mut().resource_mut::<Model>();
        let mut opened = stage.app().clone();
        opened.open_at(mission, options.at.as_deref())?;
        stage.show(opened);
    }
    if options.on_route {
        let mut stage = app.world_mut().resource_mut::<Model>();
        stage.apply(Intent::Girl(GirlIntent::Begin));
        stage.apply(Intent::Profile(ProfileIntent::Guest));
    }
    if let Some(file) = &options.pack {
        app.world_mut().resource_mut::<Model>().apply(opened(file));
    }
    app.run();
    Ok(())
}

/// Pages are few and small: the renderer takes little memory at a time, instead of blocks that double with the window.
fn sparing_renderer() -> RenderPlugin {
    let settings = WgpuSettings { memory_hints: MemoryHints::MemoryUsage, ..default() };
    RenderPlugin { render_creation: settings.into(), ..default() }
}

/// Starts what wakes the window: the keeper and the desktop when they have an answer, the alarm when something is due, and a
/// screen reader.
fn keep(app: &mut App, places: &Places, data: Option<PathBuf>, named: Vec<Layer>) -> anyhow::Result<()> {
    let wake = power::waker(app.world().get_resource::<EventLoopProxyWrapper>());
    let clock = Clock::default();
    let waiting = Alarm::start(clock.clone(), wake.clone())?;
    app.insert_resource(clock).insert_resource(waiting.alarm()).insert_resource(waiting);
    if let Some(requested) = app.world().get_resource::<AccessibilityRequested>().cloned() {
        app.insert_resource(Ears::start(requested, wake.clone())?);
    }
    app.insert_resource(Desktop::ask(wake.clone())?);
    let speech = Speech::start(Server::of_desktop(), Patience::default(), wake.clone())?;
    app.insert_resource(Voice::new(speech, wake.clone()));
    let languages = app.world().resource::<Model>().interface().languages();
    let packs = PackKeeper::start(places, data.as_deref(), languages, named, wake.clone());
    app.world_mut().resource_mut::<PhoneHost>().read_with(packs.reader());
    app.insert_resource(packs);
    app.insert_resource(Keep::start(data, Cost::FULL, wake));
    app.add_plugins((desktop::plugin, idle::plugin, ears::plugin));
    Ok(())
}

/// Gives the model what comes from outside: chance, for a portrait to start from, the day and the time.
fn begin(app: &mut App) {
    let mut stage = app.world_mut().resource_mut::<Model>();
    let seeded = stage.app().clone().seeded(fastrand::u64(..));
    stage.show(seeded);
    let now = jiff::Zoned::now();
    stage.apply(Intent::System(SystemIntent::Today(now.date())));
    stage.apply(Intent::System(SystemIntent::Clock(to_the_minute(now.time()))));
    app.add_systems(Update, (notice_a_new_day, notice_the_time).before(super::model::StageSystems));
}

/// Looks at the calendar whenever the window wakes: after midnight, or after a night asleep, messages may have come.
fn notice_a_new_day(mut asks: MessageWriter<super::model::Ask>, mut seen: Local<Option<jiff::civil::Date>>) {
    let today = jiff::Zoned::now().date();
    if seen.replace(today).is_some_and(|before| before != today) {
        asks.write(super::model::Ask(Intent::System(SystemIntent::Today(today))));
    }
}

/// Looks at the clock whenever the window wakes: from some hour on it is late.
fn notice_the_time(mut asks: MessageWriter<super::model::Ask>, mut seen: Local<Option<jiff::civil::Time>>) {
    let now = to_the_minute(jiff::Zoned::now().time());
    if seen.replace(now) != Some(now) {
        asks.write(super::model::Ask(Intent::System(SystemIntent::Clock(now))));
    }
}

/// The same time without its seconds: nothing is told oftener than once a minute.
fn to_the_minute(time: jiff::civil::Time) -> jiff::civil::Time {
    jiff::civil::Time::new(time.hour(), time.minute(), 0, 0).unwrap_or(time)
}

/// The engine speaks only when something is wrong.
const LOG_FILTER: &str =
    "warn,wgpu_hal=error,wgpu_core=error,icu_provider=off,symphonia=error,bevy_render::renderer=error,winit=error";

fn spawn_camera(mut commands: Commands) {
    commands.spawn((Camera2d, IsDefaultUiCamera, Msaa::Off));
}

/// The first frames have no page yet: the window appears when there is one, and then takes the screen, unless it was to
/// have a size. A window manager hears only of windows that are in view.
fn show_with_first_page(
    takes_screen: bool,
) -> impl FnMut(Query<&mut Window>, Query<(), With<super::view::spawn::PageRoot>>, ResMut<power::StayAwake>, Local<u8>)
{
    move |mut windows, roots, mut awake, mut frames| {
        match *frames {
            0 if roots.is_empty() => {}
            0 => {
                windows.iter_mut().for_each(|mut window| window.visible = true);
                *frames = 1;
            }
            1 => {
                if takes_screen {
                    windows.iter_mut().for_each(|mut window| window.set_maximized(true));
                }
                *frames = 2;
            }
            _ => return,
        }
        awake.hold();
    }
}
