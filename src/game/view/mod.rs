//! What girls see. The model says which page is in view; a screen turns it into a tree of elements, and what differs from
//! the tree that is drawn changes its nodes. Everything she asks for, by mouse, touch, keyboard or screen reader, comes
//! back as one [`Ask`].

mod announce;
mod blueprint;
pub mod board;
mod breath;
mod cover;
mod deaf;
pub mod drag;
pub mod drawing;
pub mod element;
pub mod field;
mod focus;
pub mod frame;
mod heard;
mod keys;
mod kinds;
mod listen;
mod motion;
mod pace;
pub mod preview;
mod reacts;
mod reconcile;
pub mod redraw;
pub mod road;
mod screens;
mod scroll;
mod skin;
pub mod spawn;
mod view_cx;
mod walk;
mod widgets;

use bevy::prelude::*;
use bevy::text::{FontAtlasSet, RemSize};
use bevy::ui_widgets::Activate;

pub use screens::page;
pub use scroll::ComesIntoView;
pub use view_cx::ViewCx;

use self::frame::Frame;
use self::preview::Preview;
use self::redraw::DrawnPage;
use self::skin::Pictured;
use self::spawn::Asks;
use super::effects;
use super::media::Media;
use super::model::{Ask, Model, StageSystems};
use super::theme::Theme;
use super::windows::OnProjector;

/// The stage, its widgets and its motion.
pub fn plugin(app: &mut App) {
    app.init_resource::<DrawnPage>()
        .init_resource::<Preview>()
        .add_plugins((
            announce::plugin,
            board::plugin,
            breath::plugin,
            cover::plugin,
            deaf::plugin,
            drag::plugin,
            field::plugin,
            keys::plugin,
            listen::plugin,
            motion::plugin,
            pace::plugin,
            reacts::plugin,
            scroll::plugin,
            skin::plugin,
            walk::plugin,
        ))
        .add_observer(on_activate)
        .add_observer(on_tap)
        .add_systems(
            Update,
            (effects::act, follow_content, measure, redraw::redraw, preview::draw)
                .chain()
                .in_set(StageSystems)
                .before(motion::MotionSystems),
        );
}

fn on_activate(activate: On<Activate>, controls: Query<&Asks>, deaf: Res<deaf::Deaf>, mut asks: MessageWriter<Ask>) {
    if let Ok(Asks(intent)) = controls.get(activate.entity)
        && !deaf.ignores(intent)
    {
        asks.write(Ask(intent.clone()));
    }
}

fn on_tap(
    mut click: On<Pointer<Click>>,
    targets: Query<&spawn::TapAsks>,
    scrolling: Res<drag::Scrolling>,
    deaf: Res<deaf::Deaf>,
    mut asks: MessageWriter<Ask>,
) {
    if let Ok(spawn::TapAsks(intent)) = targets.get(click.entity) {
        click.propagate(false);
        if !scrolling.is_by(click.pointer_id) && !deaf.ignores(intent) {
            asks.write(Ask(intent.clone()));
        }
    }
}

/// The camera that the pages are drawn by: the projector's, where a session has one, or else the window's own.
type Cameras<'w, 's> =
    Query<'w, 's, (Entity, &'static Camera, Has<OnProjector>), Or<(With<IsDefaultUiCamera>, With<OnProjector>)>>;

/// Other content is played: every picture in view is read and drawn anew.
fn follow_content(stage: Res<Model>, mut media: ResMut<Media>, mut boxes: Query<&mut Pictured>) {
    if media.content() == stage.app().content() {
        return;
    }
    media.show(stage.app().content().clone());
    for mut pictured in &mut boxes {
        pictured.set_changed();
    }
}

fn measure(
    mut commands: Commands,
    cameras: Cameras,
    frame: Option<Res<Frame>>,
    theme: Res<Theme>,
    stage: Res<Model>,
    mut drawn: ResMut<DrawnPage>,
    mut media: ResMut<Media>,
    mut scale: ResMut<UiScale>,
    mut rem: ResMut<RemSize>,
    mut letters: ResMut<FontAtlasSet>,
) {
    let camera = cameras.iter().max_by_key(|(_, _, on_projector)| *on_projector).map(|(_, camera, _)| camera);
    let size = camera.and_then(|camera| Some((camera.logical_target_size()?, camera.target_scaling_factor()?)));
    let Some((size, density)) = size else { return };
    let measured = Frame::new(size, density, stage.app().settings().text, &theme);
    let frame = frame.map(|frame| *frame);
    if frame == Some(measured) || size.min_element() < 1.0 {
        return;
    }
    if frame.is_some_and(|frame| (frame.scale, frame.rem) != (measured.scale, measured.rem)) {
        // Every text is set anew in letters of another size.
        *letters = FontAtlasSet::default();
    }
    frame::apply(&measured, density, &mut scale, &mut rem);
    media.forget_sizes();
    drawn.grow_stale();
    commands.insert_resource(measured);
}
