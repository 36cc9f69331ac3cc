//! What the group sees, once more and small, for the desk: the page drawn on a picture. No hand, key or screen reader finds
//! anything on it; the desk says in words what it shows.

use std::collections::BTreeMap;

use bevy::camera::{ImageRenderTarget, RenderTarget};
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;

use super::announce::Announcements;
use super::frame::Frame;
use super::reconcile::{Branch, Reconciler};
use super::redraw;
use crate::game::model::Model;
use crate::game::theme::Theme;

/// How many pixels are drawn for one that is seen, so that small letters are still letters.
const FINER: f32 = 2.0;

/// The small picture; none while no desk leads a session.
#[derive(Resource, Default)]
pub struct Preview(Option<Drawn>);

struct Drawn {
    image: Handle<Image>,
    camera: Entity,
    root: Branch,
    /// The number of the model's changes that is drawn.
    changes: u64,
    frame: Frame,
    scale: f32,
}

impl Preview {
    /// The picture, and its size in logical pixels of the desk.
    pub fn picture(&self, theme: &Theme) -> Option<(Handle<Image>, Vec2)> {
        self.0.as_ref().map(|drawn| (drawn.image.clone(), size(&drawn.frame, theme)))
    }
}

/// As large as fits into the room that the desk has for it.
fn size(frame: &Frame, theme: &Theme) -> Vec2 {
    let page = Vec2::new(frame.width, frame.height);
    let (width, height) = theme.desk.preview;
    page * (Vec2::new(width, height) / page).min_element()
}

/// Keeps the picture as the page is.
#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
pub fn draw(
    mut commands: Commands,
    model: Res<Model>,
    theme: Res<Theme>,
    frame: Option<Res<Frame>>,
    scale: Res<UiScale>,
    windows: Query<&Camera, With<IsDefaultUiCamera>>,
    mut preview: ResMut<Preview>,
    mut images: ResMut<Assets<Image>>,
) {
    let wanted = model.app().desk_in_view() && model.app().led().is_some();
    let Some(frame) = frame.map(|frame| *frame).filter(|_| wanted) else {
        if let Some(gone) = preview.0.take() {
            commands.entity(gone.root.entity).despawn();
            commands.entity(gone.camera).despawn();
        }
        return;
    };
    let density = windows.iter().next().and_then(Camera::target_scaling_factor).unwrap_or(1.0);
    let same = |drawn: &Drawn| (drawn.frame, drawn.scale, drawn.changes) == (frame, scale.0, model.changes());
    if preview.0.as_ref().is_some_and(same) {
        return;
    }
    let (page, _) = redraw::plan(&model, &theme, frame, true, None);
    let page = page.only_seen();
    let mut reconciler = Reconciler {
        commands: &mut commands,
        theme: &theme,
        seen: None,
        came: Vec::new(),
        went: Vec::new(),
        heard: None,
        retold: false,
        positions: &|_| None,
        scrolled: &mut BTreeMap::new(),
        announcements: &mut Announcements::default(),
        born: default(),
    };
    match &mut preview.0 {
        Some(drawn) if (drawn.frame, drawn.scale) == (frame, scale.0) && drawn.root.shape == page.shape => {
            reconciler.update(&mut drawn.root, page);
            drawn.changes = model.changes();
        }
        other => {
            if let Some(old) = other.take() {
                reconciler.clear(&old.root);
                reconciler.commands.entity(old.camera).despawn();
            }
            let root = reconciler.draw(page);
            let pixels = (size(&frame, &theme) * density * FINER).round().max(Vec2::ONE);
            let (width, height) = (pixels.x as u32, pixels.y as u32);
            let image = Image::new_target_texture(width, height, TextureFormat::Rgba8UnormSrgb, None);
            let image = images.add(image);
            let target = ImageRenderTarget { handle: image.clone(), scale_factor: pixels.x / (frame.width * scale.0) };
            let camera = commands.spawn((Camera2d, Msaa::Off, RenderTarget::Image(target))).id();
            commands.entity(root.entity).insert(UiTargetCamera(camera));
            *other = Some(Drawn { image, camera, root, changes: model.changes(), frame, scale: scale.0 });
        }
    }
}
