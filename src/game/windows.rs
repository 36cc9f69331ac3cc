//! The second window: what the group sees on a projector, while the desk stays on the laptop. Unplugging the projector or
//! closing the window gives the stage back to the one screen there is; the session goes on where it was.

use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::window::{
    Monitor, MonitorSelection, PresentMode, WindowCloseRequested, WindowMode, WindowRef, WindowResolution,
};

use super::fixes;
use super::model::{Model, StageSystems};
use crate::mission::TextKey;

/// The camera of the second window.
#[derive(Component)]
pub struct OnProjector;

/// Somebody asks for the second window, or to close it.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projector {
    /// Open it, on another screen where there is one.
    Open,
    /// Close it.
    Close,
}

/// The size of the second window where there is one screen, in logical pixels.
const SIZE: (u32, u32) = (1280, 720);

/// The second window of this program, and its camera.
#[derive(Resource, Default)]
struct Second(Option<(Entity, Entity)>);

/// Opens and closes the second window.
pub fn plugin(app: &mut App) {
    app.init_resource::<Second>()
        .add_message::<Projector>()
        .add_message::<WindowCloseRequested>()
        .add_systems(Update, (open_or_close, follow_the_session, close_what_is_asked_to).chain().after(StageSystems));
}

fn open_or_close(
    mut asked: MessageReader<Projector>,
    mut second: ResMut<Second>,
    monitors: Query<&Monitor>,
    stage: Res<Model>,
    mut commands: Commands,
) {
    for ask in asked.read() {
        match (ask, second.0) {
            (Projector::Open, None) => {
                let has_second = monitors.iter().count() > 1;
                let mode = if has_second {
                    WindowMode::BorderlessFullscreen(MonitorSelection::Index(1))
                } else {
                    WindowMode::Windowed
                };
                let title = stage.words().get(&TextKey::attribute("room", "window"));
                let resolution = WindowResolution::new(SIZE.0, SIZE.1);
                let name = Some("gps-stage".to_owned());
                let present_mode = PresentMode::AutoVsync;
                let window = commands.spawn(Window { title, name, mode, resolution, present_mode, ..default() }).id();
                let target = RenderTarget::Window(WindowRef::Entity(window));
                let camera = commands.spawn((Camera2d, Msaa::Off, target, OnProjector)).id();
                second.0 = Some((window, camera));
            }
            (Projector::Close, Some((window, camera))) => {
                fixes::close_camera_before_window(&mut commands, camera, window);
                second.0 = None;
            }
            (Projector::Open, Some(_)) | (Projector::Close, None) => {}
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
    let Some((window, camera)) = second.0 else { return };
    if stage.app().led().is_none() || !windows.contains(window) {
        fixes::close_camera_before_window(&mut commands, camera, window);
        second.0 = None;
    }
}

/// Closing the second window closes it alone: the engine takes the window away with the next frame, its camera goes now.
fn close_what_is_asked_to(
    mut asked: MessageReader<WindowCloseRequested>,
    mut second: ResMut<Second>,
    mut commands: Commands,
) {
    for request in asked.read() {
        if let Some((_, camera)) = second.0.take_if(|(window, _)| *window == request.window) {
            commands.entity(camera).try_despawn();
        }
    }
}
