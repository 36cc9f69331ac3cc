//! What girls see. The model says which page is in view; a screen turns it into a tree of elements, and the tree into
//! nodes. Everything she asks for, by mouse, touch, keyboard or screen reader, comes back as one [`Ask`].

mod cover;
pub mod drag;
pub mod drawing;
pub mod element;
pub mod field;
pub mod frame;
mod keys;
mod kinds;
mod motion;
mod pace;
mod screens;
mod scroll;
mod skin;
pub mod spawn;
mod view_cx;
mod widgets;

use std::collections::{BTreeMap, BTreeSet};

use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

pub use screens::page;
pub use view_cx::ViewCx;

use self::element::Element;
use self::frame::Frame;
use self::spawn::{Asks, PageRoot, Spawner};
use super::a11y;
use super::effects;
use super::media::Media;
use super::model::{Ask, Model, StageSystems};
use super::theme::{Hue, Theme};
use super::windows::OnProjector;

/// What is drawn of the model now, and what of it is remembered for the next page.
#[derive(Resource, Default)]
struct Drawn {
    /// The number of changes that is drawn.
    changes: u64,
    /// The number of fresh starts of which something is remembered here.
    fresh_starts: u64,
    /// Whether it is to be drawn anew although nothing changed in the model.
    stale: bool,
    seen: BTreeSet<String>,
    scrolled: BTreeMap<String, Vec2>,
    behind: Option<Behind>,
    /// The projector's camera, where the page in view was drawn for it.
    drawn_on: Option<Entity>,
}

impl Drawn {
    /// As if no page had been drawn: what comes next begins at the top of every page.
    fn forget(&mut self) {
        self.seen.clear();
        self.scrolled.clear();
        self.behind = None;
    }
}

/// What a page that is covered had and has again when she comes back.
struct Behind {
    focus: Option<String>,
}

/// The stage, its widgets and its motion.
pub fn plugin(app: &mut App) {
    app.init_resource::<Drawn>()
        .add_plugins((
            cover::plugin,
            drag::plugin,
            field::plugin,
            keys::plugin,
            motion::plugin,
            pace::plugin,
            scroll::plugin,
            skin::plugin,
        ))
        .add_observer(on_activate)
        .add_observer(on_tap)
        .add_systems(
            Update,
            (effects::act, measure, redraw).chain().in_set(StageSystems).before(motion::MotionSystems),
        );
}

fn on_activate(activate: On<Activate>, controls: Query<&Asks>, mut asks: MessageWriter<Ask>) {
    if let Ok(Asks(intent)) = controls.get(activate.entity) {
        asks.write(Ask(intent.clone()));
    }
}

fn on_tap(
    mut click: On<Pointer<Click>>,
    targets: Query<&spawn::TapAsks>,
    scrolling: Res<drag::Scrolling>,
    mut asks: MessageWriter<Ask>,
) {
    if let Ok(spawn::TapAsks(intent)) = targets.get(click.entity) {
        click.propagate(false);
        if !scrolling.is_by(click.pointer_id) {
            asks.write(Ask(intent.clone()));
        }
    }
}

/// The camera that the pages are drawn by: the projector's, where a session has one, or else the window's own.
type Cameras<'w, 's> =
    Query<'w, 's, (Entity, &'static Camera, Has<OnProjector>), Or<(With<IsDefaultUiCamera>, With<OnProjector>)>>;

fn measure(
    mut commands: Commands,
    cameras: Cameras,
    frame: Option<Res<Frame>>,
    theme: Res<Theme>,
    stage: Res<Model>,
    mut drawn: ResMut<Drawn>,
    mut media: ResMut<Media>,
    mut scale: ResMut<UiScale>,
    mut rem: ResMut<RemSize>,
) {
    let camera = cameras.iter().max_by_key(|(_, _, on_projector)| *on_projector).map(|(_, camera, _)| camera);
    let size = camera.and_then(|camera| Some((camera.logical_target_size()?, camera.target_scaling_factor()?)));
    let Some((size, density)) = size else { return };
    let measured = Frame::new(size, density, stage.app().settings().text, &theme);
    if frame.is_some_and(|frame| *frame == measured) || size.min_element() < 1.0 {
        return;
    }
    frame::apply(&measured, density, &mut scale, &mut rem);
    media.forget_sizes();
    drawn.stale = true;
    commands.insert_resource(measured);
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn redraw(
    mut commands: Commands,
    mut stage: ResMut<Model>,
    mut drawn: ResMut<Drawn>,
    frame: Option<Res<Frame>>,
    theme: Res<Theme>,
    mut focus: ResMut<InputFocus>,
    mut clear: ResMut<ClearColor>,
    roots: Query<Entity, With<PageRoot>>,
    names: Query<&Name>,
    scrolled: Query<(&Name, &ScrollPosition)>,
    cameras: Cameras,
) {
    let projector = cameras.iter().find(|(_, _, on_projector)| *on_projector).map(|(camera, ..)| camera);
    let Some(frame) = frame.filter(|_| drawn.stale || drawn.changes != stage.changes() || drawn.drawn_on != projector)
    else {
        return;
    };
    (drawn.stale, drawn.changes, drawn.drawn_on) = (false, stage.changes(), projector);
    // Who comes next begins at the top of every page.
    let mut focused = None;
    if drawn.fresh_starts != stage.fresh_starts() {
        drawn.forget();
        drawn.fresh_starts = stage.fresh_starts();
    }
    if !stage.has_just_left() {
        drawn.scrolled.extend(scrolled.iter().map(|(name, position)| (name.to_string(), position.0)));
        focused = focus.get().and_then(|entity| names.get(entity).ok()).map(ToString::to_string);
    }
    let (covered, mut returns) = (stage.app().cover().is_some(), false);
    if covered && drawn.behind.is_none() {
        drawn.behind = Some(Behind { focus: focused.take() });
    } else if let Some(behind) = drawn.behind.take_if(|_| !covered) {
        (focused, returns) = (behind.focus, true);
    }
    for root in &roots {
        commands.entity(root).despawn();
    }

    if stage.app().desk_in_view() && projector.is_none() {
        // The desk has the window; what is pressed there is pressed nowhere else.
        focus.clear();
        drawn.seen.clear();
        clear.0 = theme.color(stage.app().settings().contrast, Hue::Ground);
        return;
    }

    let mut cx = ViewCx::new(&stage, &theme, *frame);
    cx.on_projector = projector.is_some();
    let page = page(&cx, stage.app());
    let contrast = stage.app().settings().contrast;
    clear.0 = theme.color(contrast, if page.skin.fill == Hue::Clear { Hue::Ground } else { page.skin.fill });
    let seen = (!returns).then_some(&drawn.seen);
    let (rtl, still) = (stage.is_rtl(), stage.app().settings().reduced_motion);
    let mut spawner = Spawner { theme: &theme, contrast, frame: *frame, rtl, still, seen, keys: BTreeMap::new() };
    let mut spoken = Spoken::new(Role::Main);
    spoken.set_label(page.name());
    if !covered {
        a11y::offer_cover(&mut spoken, cx.say("cover"));
    }
    let root = spawn_root(&mut commands, &mut spawner, page, spoken);
    let keys = std::mem::take(&mut spawner.keys);
    if let Some(projector) = projector {
        // It shows and never asks by key: keys belong to the desk.
        commands.entity(root).insert(UiTargetCamera(projector)).remove::<TabGroup>();
        focus.clear();
        drawn.seen = keys.into_keys().collect();
        stage.note_missing();
        return;
    }

    // A screen reader is told of the page only while something of it has the focus.
    if let Some(next) = focused.and_then(|name| keys.get(&name)).or_else(|| keys.get(widgets::PAGE)) {
        focus.set(*next, FocusCause::Navigated);
    }
    for (name, entity) in &keys {
        if let Some(position) = drawn.scrolled.get(name) {
            commands.entity(*entity).insert(ScrollPosition(*position));
        }
    }
    drawn.seen = keys.into_keys().collect();
    stage.note_missing();
}

fn spawn_root(commands: &mut Commands, spawner: &mut Spawner, page: Element, spoken: Spoken) -> Entity {
    let node = Node { width: percent(100), height: percent(100), ..default() };
    let root = commands.spawn((node, PageRoot, TabGroup::new(0), AccessibilityNode(spoken))).id();
    commands.entity(root).with_children(|parts| spawner.spawn(parts, page));
    root
}
