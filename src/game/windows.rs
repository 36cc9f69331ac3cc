//! The second window: what the group sees on a projector, while the desk stays on the laptop. It takes a screen on which
//! the desk is not. Unplugging the projector or closing the window gives the stage back to the one screen there is, with the
//! desk in view; the session goes on where it was. What is plugged in again is taken again.

use bevy::camera::RenderTarget;
use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::window::{
    Monitor, MonitorSelection, PresentMode, PrimaryWindow, WindowCloseRequested, WindowMode, WindowPosition, WindowRef,
    WindowResolution,
};

use super::fixes;
pub use super::fixes::StandsOn;
use super::model::{Ask, Model, StageSystems};
use crate::app::{Intent, SystemIntent};
use crate::mission::TextKey;

/// The camera of the second window.
#[derive(Component)]
pub struct OnProjector;

/// Somebody asks for the second window, or to close it, or for the desk's own to come to the front.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projector {
    /// Open it, on another screen than the desk's where there is one.
    Open,
    /// Close it.
    Close,
    /// Bring the desk to the front.
    ShowDesk,
}

/// The size of the second window where there is one screen, in logical pixels.
const SIZE: (u32, u32) = (1280, 720);
/// How far from the desk's corner it opens there, in physical pixels, so that neither hides the other whole.
const ASIDE: IVec2 = IVec2::splat(64);

/// The second window of this program.
#[derive(Resource, Default)]
struct Second {
    open: Option<Stage>,
    /// Whether the counsellor wants it: what is unplugged is taken again once it is back.
    wanted: bool,
}

/// A window with its camera, and the monitor that it took.
#[derive(Clone, Copy)]
struct Stage {
    window: Entity,
    camera: Entity,
    monitor: Option<Entity>,
}

/// The screens there are.
#[derive(SystemParam)]
pub struct Screens<'w, 's> {
    monitors: Query<'w, 's, (Entity, &'static Monitor)>,
    desk: Query<'w, 's, Option<&'static StandsOn>, With<PrimaryWindow>>,
}

impl Screens<'_, '_> {
    /// The screen for the group: one that shows another picture than the one the desk stands on.
    pub fn for_the_group(&self) -> Option<Entity> {
        let desk = self.desk.iter().flatten().next().and_then(|StandsOn(desk)| self.monitors.get(*desk).ok());
        let (desk, place) = desk
            .or_else(|| self.monitors.iter().min_by_key(|(entity, _)| *entity))
            .map(|(entity, monitor)| (entity, monitor.physical_position))?;
        // Two screens at one place show the same picture.
        let others =
            self.monitors.iter().filter(|(entity, monitor)| *entity != desk && monitor.physical_position != place);
        others.map(|(entity, _)| entity).min()
    }

    /// Whether the group sees what the counsellor sees, if it looks on: there is one screen, or all show the same picture.
    pub fn are_one(&self) -> bool {
        self.for_the_group().is_none()
    }
}

/// Opens and closes the second window.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, fill_screen.after(bevy::input::InputSystems));
    app.init_resource::<Second>().add_message::<Projector>().add_message::<WindowCloseRequested>().add_systems(
        Update,
        (open_or_close, follow_the_session, follow_the_monitors, close_what_is_asked_to, tell_the_model)
            .chain()
            .after(StageSystems),
    );
}

fn open_or_close(
    mut asked: MessageReader<Projector>,
    mut second: ResMut<Second>,
    screens: Screens,
    stage: Res<Model>,
    mut desk: Query<&mut Window, With<PrimaryWindow>>,
    mut commands: Commands,
) {
    for ask in asked.read() {
        match (ask, second.open) {
            (Projector::Open, None) => {
                second.wanted = true;
                let place = desk.iter().next().map(|window| aside(window.position)).unwrap_or_default();
                second.open = Some(open(&mut commands, &stage, screens.for_the_group(), place));
            }
            (Projector::Close, open) => {
                second.wanted = false;
                if let Some(open) = open {
                    fixes::close_camera_before_window(&mut commands, open.camera, open.window);
                }
                second.open = None;
            }
            (Projector::ShowDesk, _) => {
                for mut window in &mut desk {
                    window.set_minimized(false);
                    window.focused = true;
                }
            }
            (Projector::Open, Some(_)) => {}
        }
    }
}

/// Beside the desk's window, where it is known where that stands.
fn aside(desk: WindowPosition) -> WindowPosition {
    match desk {
        WindowPosition::At(corner) => WindowPosition::At(corner + ASIDE),
        WindowPosition::Automatic | WindowPosition::Centered(_) => WindowPosition::Automatic,
    }
}

fn open(commands: &mut Commands, stage: &Model, monitor: Option<Entity>, position: WindowPosition) -> Stage {
    let mode = monitor
        .map_or(WindowMode::Windowed, |monitor| WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitor)));
    let title = stage.words().get(&TextKey::attribute("room", "window"));
    let resolution = WindowResolution::new(SIZE.0, SIZE.1);
    let name = Some("gps-stage".to_owned());
    let present_mode = PresentMode::AutoVsync;
    let window = commands.spawn(Window { title, name, mode, position, resolution, present_mode, ..default() }).id();
    let target = RenderTarget::Window(WindowRef::Entity(window));
    let camera = commands.spawn((Camera2d, Msaa::Off, target, OnProjector)).id();
    Stage { window, camera, monitor }
}

/// F11 makes a window as large as its screen, and back.
fn fill_screen(mut pressed: MessageReader<KeyboardInput>, mut windows: Query<&mut Window>) {
    let is_it =
        |input: &&KeyboardInput| input.state == ButtonState::Pressed && !input.repeat && input.logical_key == Key::F11;
    for input in pressed.read().filter(is_it) {
        if let Ok(mut window) = windows.get_mut(input.window) {
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                WindowMode::BorderlessFullscreen(_) | WindowMode::Fullscreen(..) => WindowMode::Windowed,
            };
        }
    }
}

/// When the session is over there is nothing to show; when the window is gone, so is its camera.
fn follow_the_session(
    mut second: ResMut<Second>,
    stage: Res<Model>,
    windows: Query<(), With<Window>>,
    mut commands: Commands,
) {
    let is_over = stage.app().led().is_none();
    second.wanted &= !is_over;
    let Some(open) = second.open else { return };
    if is_over || !windows.contains(open.window) {
        fixes::close_camera_before_window(&mut commands, open.camera, open.window);
        second.open = None;
    }
}

/// A screen that was unplugged has no picture: its window would jump over the desk.
fn follow_the_monitors(
    mut second: ResMut<Second>,
    mut gone: RemovedComponents<Monitor>,
    screens: Screens,
    stage: Res<Model>,
    mut commands: Commands,
) {
    let lost: Vec<_> = gone.read().collect();
    match second.open {
        Some(open)
            if open.monitor.is_some_and(|monitor| lost.contains(&monitor)) || !lost.is_empty() && screens.are_one() =>
        {
            fixes::close_camera_before_window(&mut commands, open.camera, open.window);
            second.open = None;
        }
        None if second.wanted => {
            // Taken again as soon as it is there.
            if let Some(monitor) = screens.for_the_group() {
                second.open = Some(open(&mut commands, &stage, Some(monitor), WindowPosition::default()));
            }
        }
        Some(_) | None => {}
    }
}

/// Closing the second window closes it alone: the engine takes the window away with the next frame, its camera goes now.
fn close_what_is_asked_to(
    mut asked: MessageReader<WindowCloseRequested>,
    mut second: ResMut<Second>,
    mut commands: Commands,
) {
    for request in asked.read() {
        if let Some(open) = second.open.take_if(|open| open.window == request.window) {
            second.wanted = false;
            commands.entity(open.camera).try_despawn();
        }
    }
}

/// Tells the model whether the stage has a screen of its own.
fn tell_the_model(second: Res<Second>, stage: Res<Model>, mut asks: MessageWriter<Ask>) {
    let is_open = second.open.is_some();
    if stage.app().led().is_some_and(|led| led.has_projector() != is_open) {
        asks.write(Ask(Intent::System(SystemIntent::Projected(is_open))));
    }
}
