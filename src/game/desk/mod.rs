//! What counsellors operate: dense, for adults, on the laptop. Its toolkit's context exists only while the desk is in
//! view; what it asks for goes the same way as everything else, as an [`Ask`].

mod after;
mod answers;
mod guide;
mod keys;
mod lead;
mod panel;
mod plan;
mod prepare;
mod protocol;
mod rehearse;
mod slips;
mod style;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy_egui::egui::{self, UiBuilder};
use bevy_egui::{
    EguiContext, EguiGlobalSettings, EguiPlugin, EguiPrimaryContextPass, EguiUserTextures, PrimaryEguiContext,
};

use self::panel::{Panel, Pictures};
use super::media::Media;
use super::model::{Ask, Model, StageSystems};
use super::phones::PhoneHost;
use super::theme::{Hue, Theme};
use super::windows::OnProjector;
use crate::app::{Page, USUAL_GROUP};
use crate::session::{AnswerMode, Plan, Rehearsing};

/// What the desk shows besides a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Plans: choose, change, begin.
    #[default]
    Prepare,
    /// The simulated session.
    Rehearse,
    /// When a girl tells something.
    Protocol,
    /// What was noted after sessions.
    Log,
}

/// What a counsellor has open at the desk; nothing of it is kept.
#[derive(Resource, Clone)]
pub struct Desk {
    fonts: egui::FontDefinitions,
    /// What it shows.
    pub view: View,
    /// The plan in her hands.
    pub plan: Plan,
    /// The part of it that she looks at; none for the module's guide.
    pub looks_at: Option<usize>,
    /// How many girls there will be.
    pub girls: usize,
    /// How they will answer.
    pub way: AnswerMode,
    /// The address for phones; the first there is where none is chosen.
    pub address: Option<IpAddr>,
    /// The hands counted so far.
    hands: Vec<usize>,
    /// The three lines for the log.
    lines: [String; 3],
    /// The card that is being changed, by its parts.
    edits: Option<BTreeMap<String, String>>,
    /// The simulated session.
    pub rehearsal: Option<Rehearsing>,
    /// What is being read on the right while a session runs.
    reads: Reads,
}

/// What stands on the right in a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reads {
    /// The notes of what is on.
    #[default]
    Notes,
    /// The question box.
    QuestionBox,
}

impl Desk {
    /// A desk with nothing on it.
    ///
    /// # Errors
    /// Names the font that is missing.
    pub fn new(fonts: &Path) -> anyhow::Result<Self> {
        Ok(Self::bare(style::fonts(fonts)?))
    }

    fn bare(fonts: egui::FontDefinitions) -> Self {
        Self {
            fonts,
            view: View::default(),
            plan: Plan::default(),
            looks_at: None,
            girls: USUAL_GROUP,
            way: AnswerMode::default(),
            address: None,
            hands: Vec::new(),
            lines: Default::default(),
            edits: None,
            rehearsal: None,
            reads: Reads::default(),
        }
    }

    /// The question box lies open on the right.
    pub fn read_slips(&mut self) {
        self.reads = Reads::QuestionBox;
    }

    /// As if nobody had been here.
    pub fn clear(&mut self) {
        *self = Self::bare(std::mem::take(&mut self.fonts));
    }
}

/// The desk.
pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default())
        .insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..default() })
        .add_plugins(keys::plugin)
        .add_systems(Update, (open_or_close, clear_when_left).after(StageSystems))
        .add_systems(EguiPrimaryContextPass, draw);
}

/// The context is there while the desk is in view, and not a frame longer. It has a camera of its own in front of the
/// stage's: the toolkit's renderer does not survive losing its context while the camera stays.
fn open_or_close(
    stage: Res<Model>,
    desk: Res<Desk>,
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
            context.get_mut().set_fonts(desk.fonts.clone());
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

/// When the counsellor leaves, so does everything on her desk.
fn clear_when_left(stage: Res<Model>, mut desk: ResMut<Desk>, mut before: Local<bool>) {
    let at_desk = matches!(stage.app().page(), Page::Desk | Page::Session);
    if std::mem::replace(&mut *before, at_desk) && !at_desk {
        desk.clear();
    }
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn draw(
    mut context: Single<&mut EguiContext, With<PrimaryEguiContext>>,
    camera: Single<&Camera, With<PrimaryEguiContext>>,
    stage: Res<Model>,
    theme: Res<Theme>,
    host: Res<PhoneHost>,
    projector: Query<(), With<OnProjector>>,
    mut desk: ResMut<Desk>,
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
    let mut panel = Panel::new(&stage, &theme, &host, pictures, !projector.is_empty());
    let place = UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut page = egui::Ui::new(context, "desk".into(), place);
    match stage.app().session() {
        Some(session) => lead::draw(&mut page, &mut panel, &mut desk, session),
        None => prepare::draw(&mut page, &mut panel, &mut desk),
    }
    asks.write_batch(panel.asked().into_iter().map(Ask));
}
