//! What girls see. The stay says which page is in view; a screen turns it into a tree of elements, and the tree into
//! nodes. Everything she asks for, by mouse, touch, keyboard or screen reader, comes back as one [`Ask`].

mod announce;
mod blueprint;
mod cover;
pub mod drag;
pub mod drawing;
pub mod element;
pub mod field;
mod focus;
pub mod frame;
mod keys;
mod kinds;
mod motion;
mod pace;
mod reconcile;
pub mod redraw;
mod screens;
mod scroll;
mod skin;
pub mod spawn;
mod view_cx;
mod widgets;

use std::collections::BTreeSet;
use std::sync::Arc;

use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui_widgets::Activate;

pub use screens::page;
pub use view_cx::ViewCx;

use self::frame::Frame;
use self::spawn::Asks;
use super::keep::Keep;
use super::media::Media;
use super::portrait::Parts;
use super::print::Printer;
use super::sound::Sounds;
use super::theme::Theme;
use super::windows::OnProjector;
use crate::app::{self, Effect, Event as Happened, Intent};
use crate::mission::TextKey;
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
    noted: BTreeSet<TextKey>,
    /// Whether another model is shown, as if its page were the first.
    first: bool,
    left: bool,
    /// The projector's camera, where the page in view was drawn for it.
    drawn_on: Option<Entity>,
}

impl Stage {
    /// Shows a stay, with the interface's own words and the parts of portraits.
    pub fn new(app: app::App, interface: Catalog, parts: Arc<Parts>) -> Self {
        let language = &app.settings().language;
        let (words, texts) = (interface.words(language), app.pack().texts.words(language));
        let noted = BTreeSet::new();
        Self { app, interface, parts, words, texts, stale: true, noted, first: true, left: false, drawn_on: None }
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

    /// Acts on an intent.
    pub fn apply(&mut self, intent: Intent) -> Vec<Happened> {
        let happened = self.app.apply(intent);
        if happened.contains(&Happened::Restyled) {
            self.choose_words();
        }
        if happened.contains(&Happened::Left) || happened.contains(&Happened::SessionOver) {
            self.forget();
        }
        self.stale |= !happened.is_empty();
        happened
    }

    /// Forgets what the pages of a girl, or of a session, left here. The rest of the game follows in `clean`, once the page is replaced.
    fn forget(&mut self) {
        self.noted.clear();
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
        self.first = true;
        self.choose_words();
        self.stale = true;
    }
}

/// The stage, its widgets and its motion.
pub fn plugin(app: &mut App) {
    app.add_message::<Ask>()
        .init_resource::<redraw::DrawnPage>()
        .add_plugins((
            announce::plugin,
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
        .add_systems(Update, (act, measure, redraw::redraw).chain().in_set(StageSystems).before(motion::MotionSystems));
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
