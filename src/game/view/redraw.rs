//! Drawing what the model shows. The page is a value: it is worked out anew whenever the model changed, and compared with
//! the page that is drawn, which is kept beside its nodes.

use std::collections::{BTreeMap, HashSet};

use accesskit::{Node as Spoken, Role};
use bevy::a11y::AccessibilityRequested;
use bevy::ecs::entity::EntityHashSet;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

use super::announce::Announcements;
use super::blueprint::{Blueprint, Planner, plain};
use super::element::Element;
use super::focus::{self, Trail};
use super::frame::Frame;
use super::heard::{Below, Gone};
use super::reconcile::{Branch, Reconciler};
use super::screens::Place;
use super::{Cameras, ViewCx, listen, page};
use crate::app::Settings;
use crate::game::a11y;
use crate::game::model::Model;
use crate::game::theme::{Hue, Theme};
use crate::game::voice::{self, Voice};
use crate::voice::recording_of;
use crate::words::Language;

/// The page that is drawn, as a value beside its nodes.
#[derive(Resource, Default)]
pub struct DrawnPage {
    page: Option<OnStage>,
    /// How far areas were scrolled that are gone.
    scrolled: BTreeMap<String, Vec2>,
    behind: Option<Behind>,
    below: Below,
    anew: bool,
    /// The number of the model's changes that is drawn.
    changes: u64,
    /// The number of fresh starts of which something is remembered here.
    fresh_starts: u64,
    /// Whether it is to be drawn anew although nothing changed in the model.
    stale: bool,
}

/// A page and its nodes.
struct OnStage {
    place: Place,
    language: Language,
    /// The projector's camera, where it is drawn for it.
    projector: Option<Entity>,
    root: Branch,
    /// The names on it.
    names: HashSet<String>,
}

/// What a page that is covered had and has again when she comes back.
struct Behind {
    focus: Option<String>,
}

impl DrawnPage {
    /// Whether its page is drawn on a projector.
    pub fn projector(&self) -> Option<Entity> {
        self.page.as_ref().and_then(|page| page.projector)
    }

    /// Has the page compared again with what is drawn, although nothing changed in the model.
    pub fn grow_stale(&mut self) {
        self.stale = true;
    }

    /// Lets the next page be built from nothing, as a benchmark compares.
    pub fn build_anew(&mut self) {
        self.anew = true;
    }
}

/// Draws the page that follows.
#[expect(clippy::too_many_arguments, reason = "a system's parameters are what it touches")]
pub fn redraw(
    mut commands: Commands,
    mut stage: ResMut<Model>,
    mut drawn: ResMut<DrawnPage>,
    mut announcements: ResMut<Announcements>,
    frame: Option<Res<Frame>>,
    theme: Res<Theme>,
    mut focus: ResMut<InputFocus>,
    mut clear: ResMut<ClearColor>,
    positions: Query<&ScrollPosition>,
    cameras: Cameras,
    (mut voice, screen_reader): (ResMut<Voice>, Option<Res<AccessibilityRequested>>),
) {
    let projector = cameras.iter().find(|(_, _, on_projector)| *on_projector).map(|(camera, ..)| camera);
    let changed = drawn.stale || drawn.changes != stage.changes() || drawn.projector() != projector;
    let Some(frame) = frame.filter(|_| changed) else { return };
    let drawn = &mut *drawn;
    let first = drawn.fresh_starts != stage.fresh_starts() || stage.has_just_left();
    (drawn.stale, drawn.changes, drawn.fresh_starts) = (false, stage.changes(), stage.fresh_starts());
    let contrast = stage.app().settings().contrast;
    let language = stage.app().settings().language.clone();
    let place = Place::of(stage.app());
    let covered = stage.app().cover().is_some();
    if first {
        // Who comes next begins at the top of every page, and nothing of hers stays.
        drawn.behind = None;
        drawn.below.clear();
    }

    let mut old = drawn.page.take();
    let trail = old.as_ref().and_then(|old| Trail::to(&old.root, focus.get()?)).filter(|_| !first);
    let returns = !covered && drawn.behind.is_some();
    let to_desk = stage.app().desk_in_view() && projector.is_none();
    if let Some(old) = old.as_ref().filter(|old| !first && (to_desk || old.place != place)) {
        let sentences = old.root.heard(&announcements);
        let focus = trail.as_ref().and_then(Trail::key).map(ToOwned::to_owned);
        let gone = Gone { place: old.place.clone(), language: old.language.clone(), sentences, focus };
        drawn.below.give_way(gone, (!to_desk).then_some(&place));
    }
    let heard = (!to_desk).then(|| drawn.below.come_back(&place, &language)).filter(|_| !returns);
    let was_sheet = old.as_ref().is_some_and(|old| old.place.is_sheet());
    let opener = heard.as_ref().filter(|_| was_sheet).and_then(|heard| heard.focus.clone());
    let mut names = old.as_mut().map(|old| std::mem::take(&mut old.names)).unwrap_or_default();
    if first {
        names.clear();
    }
    let retold = old.as_ref().is_some_and(|old| old.place == place && old.language != language);
    let (born, anew) = (default(), std::mem::take(&mut drawn.anew));
    let mut reconciler = Reconciler {
        commands: &mut commands,
        theme: &theme,
        seen: (!returns).then_some(&names),
        came: Vec::new(),
        went: Vec::new(),
        heard,
        retold,
        positions: &|area| positions.get(area).ok().map(|position| position.0),
        scrolled: &mut drawn.scrolled,
        announcements: &mut announcements,
        born,
    };
    if first || to_desk || old.as_ref().is_none_or(|old| old.place != place) {
        // Another page is silence, and so is another girl.
        voice.turn();
    }
    if to_desk {
        // The desk has the window; what is pressed there is pressed nowhere else.
        if let Some(old) = &old {
            reconciler.clear(&old.root);
        }
        if first {
            reconciler.scrolled.clear();
        }
        focus.clear();
        clear.0 = theme.color(contrast, Hue::Ground);
        return;
    }

    let by_itself = voice::reads_by_itself(&stage, screen_reader.as_deref()) && projector.is_none();
    let listener = Listener { voice: &mut voice, by_itself };
    let (blueprint, fill) = plan(&stage, &theme, *frame, projector.is_some(), Some(listener));
    clear.0 = theme.color(contrast, fill);
    let (root, is_new) = match old {
        Some(mut old) if !first && !anew && old.place == place && old.projector == projector => {
            reconciler.update(&mut old.root, blueprint);
            (old.root, false)
        }
        old => {
            if let Some(old) = &old {
                reconciler.clear(&old.root);
            }
            if first {
                reconciler.scrolled.clear();
            }
            (reconciler.draw(blueprint), true)
        }
    };
    let Reconciler { born, came, went, .. } = reconciler;
    for gone in &went {
        names.remove(gone);
    }
    names.extend(came);
    let focused = next_focus(&mut drawn.behind, covered, is_new, opener, trail, &root, &born);
    if let Some(projector) = projector {
        // It shows and never asks by key: keys belong to the desk.
        commands.entity(root.entity).insert(UiTargetCamera(projector)).remove::<TabGroup>();
        focus.clear();
    } else if let Some(next) = focused {
        // A screen reader is told of the page only while something of it has the focus.
        focus.set(next, FocusCause::Navigated);
    }
    drawn.page = Some(OnStage { place, language, projector, root, names });
    stage.note_missing();
}

/// The page that the model shows, laid out for the frame, and the colour behind it.
pub(super) fn plan(
    model: &Model,
    theme: &Theme,
    frame: Frame,
    on_projector: bool,
    listener: Option<Listener>,
) -> (Blueprint, Hue) {
    let mut cx = ViewCx::new(model, theme, frame);
    cx.on_projector = on_projector;
    let is_reading = listener.as_ref().is_some_and(|listener| listener.voice.is_reading());
    cx.listens = cx.listens.filter(|_| !on_projector).map(|_| is_reading);
    let mut page = page(&cx, model.app());
    if let Some(Listener { voice, by_itself }) = listener {
        page = heard(&mut cx, model, page, voice, by_itself);
    }
    let fill = if page.skin.fill == Hue::Clear { Hue::Ground } else { page.skin.fill };
    let mut spoken = Spoken::new(Role::Main);
    spoken.set_label(plain(page.name()));
    spoken.set_language(model.app().settings().language.as_str());
    if model.app().cover().is_none() {
        a11y::offer_cover(&mut spoken, cx.say("cover").into());
    }
    let Settings { contrast, reduced_motion: still, .. } = *model.app().settings();
    let rtl = model.is_rtl();
    (Planner { theme, contrast, frame, rtl, still }.root(page, spoken), fill)
}

/// Somebody who is read to.
pub(super) struct Listener<'a> {
    voice: &'a mut Voice,
    by_itself: bool,
}

/// The page with what is being read of it: the voice is told what stands there now, and that is marked.
fn heard(cx: &mut ViewCx, model: &Model, mut page: Element, voice: &mut Voice, by_itself: bool) -> Element {
    let app = model.app();
    if app.cover().is_some() {
        return page;
    }
    let recording = |sentence: &_| recording_of(app.pack(), &app.settings().language, sentence);
    let lines = if app.can_listen() { listen::lines(&mut page, &recording) } else { Vec::new() };
    let can_listen = app.has_voice() || lines.iter().any(|line| line.recording.is_some());
    voice.shows(lines, by_itself);
    let listens = cx.listens.map(|_| voice.is_reading());
    if listens != cx.listens {
        // The button on it is another one now.
        cx.listens = listens;
        page = super::page(cx, app);
    }
    if listens == Some(true) {
        listen::mark(&mut page, &|at| voice.is_said(at));
    }
    if !can_listen {
        listen::without_button(&mut page);
    }
    page
}

/// Where the focus goes on: where it stood before the cover came; on a page that is new, with what it had been opened from
/// where it lay below another; or else near where it was. None where it stays.
fn next_focus(
    behind: &mut Option<Behind>,
    covered: bool,
    is_new: bool,
    opener: Option<String>,
    trail: Option<Trail>,
    root: &Branch,
    born: &EntityHashSet,
) -> Option<Entity> {
    if covered {
        if behind.is_none() {
            *behind = Some(Behind { focus: trail.as_ref().and_then(Trail::key).map(ToOwned::to_owned) });
        }
        return is_new.then(|| focus::page(root)).flatten();
    }
    if let Some(behind) = behind.take() {
        return behind.focus.and_then(|name| focus::named(root, &name)).or_else(|| focus::page(root));
    }
    match trail {
        Some(trail) if !is_new => trail.next(root, born),
        Some(_) | None => opener.and_then(|name| focus::named(root, &name)).or_else(|| focus::page(root)),
    }
}
