//! What the cover does outside the page: the window is called after the puzzle and wears its icon, and nothing is heard.
//! The page itself is drawn by the stage.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use bevy::audio::AudioPlayer;
use bevy::ecs::entity::EntityHashMap;
use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use tiny_skia::Pixmap;
use winit::window::Icon;

use super::model::{Model, StageSystems};
use super::sound::Sounds;
use crate::mission::TextKey;

/// The folder of the window's icons.
#[derive(Resource)]
pub struct Icons(pub PathBuf);

/// Keeps name, icon and sound to what is in view.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (name_window, silence.run_if(resource_exists::<Sounds>)).after(StageSystems))
        .add_systems(Update, draw_icon.after(StageSystems));
}

/// The Fluent name of the window's title.
fn title(covered: bool) -> TextKey {
    TextKey::value(if covered { "puzzle" } else { "title" })
}

/// Every window: the projector's tells no more than the counsellor's.
fn name_window(stage: Res<Model>, mut windows: Query<(&mut Window, Has<PrimaryWindow>)>) {
    let covered = stage.app().cover().is_some();
    for (mut window, is_own) in &mut windows {
        let name = if is_own || covered { title(covered) } else { TextKey::attribute("room", "window") };
        let title = stage.words().get(&name);
        if window.title != title {
            window.title = title;
        }
    }
}

/// What sounds stops in the middle of it, and what was about to sound is never heard.
fn silence(
    stage: Res<Model>,
    mut sounds: ResMut<Sounds>,
    playing: Query<Entity, With<AudioPlayer>>,
    mut commands: Commands,
) {
    if stage.app().cover().is_some() {
        sounds.silence();
        for sound in &playing {
            commands.entity(sound).despawn();
        }
    }
}

/// The file of the window's icon.
fn icon_file(covered: bool) -> &'static str {
    if covered { "puzzle-icon.png" } else { "window-icon.png" }
}

/// Windows are the main thread's alone. On Wayland and on a Mac a window has no icon of its own, and nothing happens.
fn draw_icon(
    stage: Res<Model>,
    icons: Res<Icons>,
    windows: Query<Entity, With<Window>>,
    mut shown: Local<EntityHashMap<&'static str>>,
    _main_thread: NonSendMarker,
) {
    let file = icon_file(stage.app().cover().is_some());
    shown.retain(|window, _| windows.contains(*window));
    if windows.iter().all(|window| shown.get(&window) == Some(&file)) {
        return;
    }
    WINIT_WINDOWS.with_borrow(|open| {
        for (entity, window) in windows.iter().filter_map(|entity| Some((entity, open.get_window(entity)?))) {
            if shown.insert(entity, file) == Some(file) {
                continue;
            }
            match read_icon(&icons.0.join(file)) {
                Ok(icon) => window.set_window_icon(Some(icon)),
                Err(error) => warn!("the window keeps its icon: {error:#}"),
            }
        }
    });
}

fn read_icon(path: &Path) -> anyhow::Result<Icon> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let picture = Pixmap::decode_png(&bytes).with_context(|| format!("{} is no picture", path.display()))?;
    let (width, height) = (picture.width(), picture.height());
    Icon::from_rgba(picture.take_demultiplied(), width, height)
        .with_context(|| format!("{} is no icon", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_icons_can_be_read_and_are_of_one_size() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/ui");
        let sizes = [false, true].map(|covered| {
            let path = folder.join(icon_file(covered));
            read_icon(&path).unwrap();
            let picture = Pixmap::decode_png(&fs::read(&path).unwrap()).unwrap();
            (picture.width(), picture.height())
        });
        assert_eq!(sizes[0], sizes[1]);
    }
}
