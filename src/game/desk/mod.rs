//! What counsellors operate: dense, for adults, on the laptop. Its toolkit's context exists only while the desk is in
//! view; it holds no state: what lies on
//! the desk is in the model, and what a counsellor does goes the same way as everything else, as an [`Ask`].

mod after;
mod answers;
mod carry;
mod closed;
mod columns;
mod guide;
mod house_fields;
mod keys;
mod lead;
mod looked_up;
mod mirror;
mod notice;
mod opening;
mod panel;
mod plan;
mod prepare;
mod protocol;
mod reader;
mod rehearse;
mod slips;
mod stepper;
mod style;
mod sure;

use std::path::Path;

use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy_egui::egui::{self, Stroke, UiBuilder};
use bevy_egui::{
    EguiContext, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, EguiUserTextures, PrimaryEguiContext,
};

use self::panel::{Panel, Pictures};
use super::media::Media;
use super::model::{Ask, Model, StageSystems};
use super::networks::Networks;
use super::phones::PhoneHost;
use super::theme::{Hue, Theme};
use super::view::preview::Preview;
use super::windows::{OnProjector, Screens};
use crate::app::Scene;

/// The fonts of the desk's toolkit.
#[derive(Resource, Clone)]
pub struct DeskFonts(egui::FontDefinitions);

impl DeskFonts {
    /// Reads them.
    ///
    /// # Errors
    /// Names the font that is missing.
    pub fn read(fonts: &Path) -> anyhow::Result<Self> {
        Ok(Self(style::fonts(fonts)?))
    }
}

/// The desk.
pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default())
        .insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..default() })
        .add_plugins(keys::plugin)
        .add_systems(Update, open_or_close.after(StageSystems))
        .add_systems(EguiPrimaryContextPass, draw);
}

/// The context is there while the desk is in view, and not a frame longer. It has a camera of its own in front of the
/// stage's: the toolkit's renderer does not survive losing its context while the camera stays.
fn open_or_close(
    stage: Res<Model>,
    fonts: Res<DeskFonts>,
    theme: Res<Theme>,
    own: Query<Entity, With<PrimaryEguiContext>>,
    stages: Query<Option<&RenderTarget>, With<IsDefaultUiCamera>>,
    mut commands: Commands,
) {
    let wanted = stage.app().desk_in_view();
    match (own.iter().next(), stages.iter().next()) {
        (None, Some(target)) if wanted => {
            let contrast = stage.app().settings().contrast;
            let mut context = EguiContext::default();
            context.get_mut().set_fonts(fonts.0.clone());
            style::apply(context.get_mut(), &theme, contrast);
            let ground = ClearColorConfig::Custom(theme.color(contrast, Hue::Ground));
            let camera = Camera { order: 1, clear_color: ground, ..default() };
            let target = target.cloned().unwrap_or_default();
            commands.spawn((Camera2d, camera, Msaa::Off, target, context, PrimaryEguiContext));
        }
        (Some(camera), _) if !wanted => commands.entity(camera).despawn(),
        _ => {}
    }
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn draw(
    mut context: Single<&mut EguiContext, With<PrimaryEguiContext>>,
    camera: Single<&Camera, With<PrimaryEguiContext>>,
    stage: Res<Model>,
    theme: Res<Theme>,
    (host, networks): (Res<PhoneHost>, Res<Networks>),
    (projector, preview): (Query<(), With<OnProjector>>, Res<Preview>),
    screens: Screens,
    mut media: ResMut<Media>,
    mut images: ResMut<Assets<Image>>,
    mut textures: ResMut<EguiUserTextures>,
    mut asks: MessageWriter<Ask>,
) {
    let context = context.get_mut().clone();
    let settings = stage.app().settings();
    let size = camera.logical_target_size().unwrap_or_default();
    context.set_zoom_factor(style::zoom(size, settings.text, &theme));
    let density = camera.target_scaling_factor().unwrap_or(1.0) * context.zoom_factor();
    let pictures = Pictures { media: &mut media, images: &mut images, textures: &mut textures, density };
    let mut panel = Panel::new(&stage, &theme, (&host, &networks), pictures, !projector.is_empty());
    panel.one_screen = screens.are_one();
    panel.preview = preview.picture(&theme);
    let place = UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut page = egui::Ui::new(context, "desk".into(), place);
    match stage.app().scene() {
        Scene::Led(led) => lead::draw(&mut page, &mut panel, led),
        Scene::Desk(desk) => prepare::draw(&mut page, &mut panel, desk),
        // The context outlives the desk by a frame, in which nothing is drawn.
        Scene::Start | Scene::Door | Scene::Visit(_) => {}
    }
    let (name, ring) = (panel.say("desk"), Stroke::new(theme.ring.width, panel.hue(Hue::Ink)));
    reader::name_window(page.ctx(), name, &settings.language);
    reader::draw_focus_ring(page.ctx(), ring, theme.ring.offset);
    asks.write_batch(panel.asked().into_iter().map(Ask));
}
