//! What girls see. The stay says which page is in view; a screen turns it into a tree of elements, and the tree into
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
use std::sync::Arc;

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
use super::keep::Keep;
use super::media::Media;
use super::portrait::Parts;
use super::print::Printer;
use super::sound::Sounds;
use super::theme::{Hue, Theme};
use super::windows::OnProjector;
use crate::app::{self, Effect, Event as Happened, GirlIntent, Intent, SessionIntent, StaffIntent};
use crate::mission::{Command, TextKey};
use crate::words::{Catalog, Direction, Words};

/// Somebody asks for something.
#[derive(Message, Clone, Debug)]
pub struct Ask(pub Intent);

/// The stay in view, with the words it is told in.
#[derive(Resource)]
pub struct Stage {
    app: app::App,
    interface: Catalog,
    parts: Arc<Parts>,
    words: Arc<Words>,
    texts: Arc<Words>,
    stale: bool,
    seen: BTreeSet<String>,
    scrolled: BTreeMap<String, Vec2>,
    noted: BTreeSet<TextKey>,
    behind: Option<Behind>,
    left: bool,
    /// The projector's camera, where the page in view was drawn for it.
    drawn_on: Option<Entity>,
}

/// What a page that is covered had and has again when she comes back.
struct Behind {
    focus: Option<String>,
}

impl Stage {
    /// Shows a stay, with the interface's own words and the parts of portraits.
    pub fn new(app: app::App, interface: Catalog, parts: Arc<Parts>) -> Self {
        let language = &app.settings().language;
        let (words, texts) = (interface.words(language), app.pack().texts.words(language));
        let (seen, scrolled) = (BTreeSet::new(), BTreeMap::new());
        let noted = BTreeSet::new();
        Self {
            app,
            interface,
            parts,
            words,
            texts,
            stale: true,
            seen,
            scrolled,
            noted,
            behind: None,
            left: false,
            drawn_on: None,
        }
    }

    /// The stay.
    pub fn app(&self) -> &app::App {
        &self.app
    }

    /// The interface's words in her language.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The pack's words in her language.
    pub fn texts(&self) -> &Words {
        &self.texts
    }

    /// What portraits are made of.
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Whether her language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.words.direction() == Direction::Rtl
    }

    /// Acts on an intent. Her own writing changes no page: the field shows it already.
    pub fn apply(&mut self, intent: Intent) -> Vec<Happened> {
        let writes = writes(&intent);
        let happened = self.app.apply(intent);
        if happened.contains(&Happened::Restyled) {
            self.choose_words();
        }
        if happened.contains(&Happened::Left) || happened.contains(&Happened::SessionOver) {
            self.forget();
        }
        let told_a_phone = |event: &Happened| matches!(event, Happened::Asked(Effect::AnswerPhone(..)));
        self.stale |= !happened.iter().all(told_a_phone) && !writes;
        happened
    }

    /// Forgets what the pages of a girl, or of a session, left here. The rest of the game follows in `clean`, once the page is replaced.
    fn forget(&mut self) {
        self.seen.clear();
        self.scrolled.clear();
        self.noted.clear();
        self.behind = None;
        self.interface.forget();
        self.app.pack().texts.forget();
        self.choose_words();
        self.left = true;
    }

    /// The interface's words in all languages.
    pub fn interface(&self) -> &Catalog {
        &self.interface
    }

    /// Whether its page is drawn on a projector.
    pub fn is_on_projector(&self) -> bool {
        self.drawn_on.is_some()
    }

    /// Whether a girl has left whose page is gone by now, and whose traces are not.
    pub fn has_just_left(&self) -> bool {
        self.left && !self.stale
    }

    /// Her traces are being wiped now.
    pub fn note_cleaning(&mut self) {
        self.left = false;
    }

    /// Notes in the staff log, once each, the sentences that no language had. The page shows an ellipsis there.
    fn note_missing(&mut self) {
        for key in self.words.missing().into_iter().chain(self.texts.missing()) {
            if !self.noted.contains(&key) {
                warn!("the sentence {key} is missing in {}", self.app.settings().language.as_str());
                self.noted.insert(key);
            }
        }
    }

    fn choose_words(&mut self) {
        let language = &self.app.settings().language;
        self.words = self.interface.words(language);
        self.texts = self.app.pack().texts.words(language);
    }

    /// Shows another stay, as if its page were the first.
    pub fn show(&mut self, app: app::App) {
        self.app = app;
        self.seen.clear();
        self.scrolled.clear();
        self.behind = None;
        self.choose_words();
        self.stale = true;
    }
}

/// Whether an intent is only her writing.
fn writes(intent: &Intent) -> bool {
    matches!(
        intent,
        Intent::Girl(GirlIntent::Run(Command::Write(_) | Command::Name { .. }))
            | Intent::Girl(GirlIntent::Nickname(_))
            | Intent::Staff(StaffIntent::Write(_) | StaffIntent::WriteAgain(_))
            | Intent::Session(SessionIntent::WriteSlip(_))
    )
}

/// The stage, its widgets and its motion.
pub fn plugin(app: &mut App) {
    app.add_message::<Ask>()
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
        .add_systems(Update, (act, measure, redraw).chain().in_set(StageSystems).before(motion::MotionSystems));
}

/// Keys that ask for something.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeySystems;

/// Acting on what was asked and drawing the page that follows.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct StageSystems;

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

fn act(
    mut asks: MessageReader<Ask>,
    mut stage: ResMut<Stage>,
    mut sounds: Option<ResMut<Sounds>>,
    mut keep: Option<ResMut<Keep>>,
    printer: Res<Printer>,
    mut commands: Commands,
) {
    for Ask(intent) in asks.read() {
        let happened = stage.apply(intent.clone());
        if let Some(sounds) = &mut sounds
            && stage.app.settings().sound
        {
            sounds.queue(&happened);
        }
        if let Some(keep) = &mut keep {
            keep.heed(&stage.app, &happened);
        }
        for event in &happened {
            if let Happened::Asked(Effect::PrintRecovery(recovery)) = event {
                commands.write_message(printer.recovery(&stage, recovery));
            }
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
    mut stage: ResMut<Stage>,
    mut media: ResMut<Media>,
    mut scale: ResMut<UiScale>,
    mut rem: ResMut<RemSize>,
) {
    let camera = cameras.iter().max_by_key(|(_, _, on_projector)| *on_projector).map(|(_, camera, _)| camera);
    let size = camera.and_then(|camera| Some((camera.logical_target_size()?, camera.target_scaling_factor()?)));
    let Some((size, density)) = size else { return };
    let measured = Frame::new(size, density, stage.app.settings().text, &theme);
    if frame.is_some_and(|frame| *frame == measured) || size.min_element() < 1.0 {
        return;
    }
    frame::apply(&measured, density, &mut scale, &mut rem);
    media.forget_sizes();
    stage.stale = true;
    commands.insert_resource(measured);
}

#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
fn redraw(
    mut commands: Commands,
    mut stage: ResMut<Stage>,
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
    let Some(frame) = frame.filter(|_| stage.stale || stage.drawn_on != projector) else { return };
    stage.stale = false;
    stage.drawn_on = projector;
    // Who comes next begins at the top of every page.
    let mut focused = None;
    if !stage.left {
        stage.scrolled.extend(scrolled.iter().map(|(name, position)| (name.to_string(), position.0)));
        focused = focus.get().and_then(|entity| names.get(entity).ok()).map(ToString::to_string);
    }
    let (covered, mut returns) = (stage.app.cover().is_some(), false);
    if covered && stage.behind.is_none() {
        stage.behind = Some(Behind { focus: focused.take() });
    } else if let Some(behind) = stage.behind.take_if(|_| !covered) {
        (focused, returns) = (behind.focus, true);
    }
    for root in &roots {
        commands.entity(root).despawn();
    }

    if stage.app.desk_in_view() && projector.is_none() {
        // The desk has the window; what is pressed there is pressed nowhere else.
        focus.clear();
        stage.seen.clear();
        clear.0 = theme.color(stage.app.settings().contrast, Hue::Ground);
        return;
    }

    let cx = ViewCx::new(&stage, &theme, *frame);
    let page = page(&cx, &stage.app);
    let contrast = stage.app.settings().contrast;
    clear.0 = theme.color(contrast, if page.skin.fill == Hue::Clear { Hue::Ground } else { page.skin.fill });
    let seen = (!returns).then_some(&stage.seen);
    let (rtl, still) = (stage.is_rtl(), stage.app.settings().reduced_motion);
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
        stage.seen = keys.into_keys().collect();
        stage.note_missing();
        return;
    }

    // A screen reader is told of the page only while something of it has the focus.
    if let Some(next) = focused.and_then(|name| keys.get(&name)).or_else(|| keys.get(widgets::PAGE)) {
        focus.set(*next, FocusCause::Navigated);
    }
    for (name, entity) in &keys {
        if let Some(position) = stage.scrolled.get(name) {
            commands.entity(*entity).insert(ScrollPosition(*position));
        }
    }
    stage.seen = keys.into_keys().collect();
    stage.note_missing();
}

fn spawn_root(commands: &mut Commands, spawner: &mut Spawner, page: Element, spoken: Spoken) -> Entity {
    let node = Node { width: percent(100), height: percent(100), ..default() };
    let root = commands.spawn((node, PageRoot, TabGroup::new(0), AccessibilityNode(spoken))).id();
    commands.entity(root).with_children(|parts| spawner.spawn(parts, page));
    root
}
