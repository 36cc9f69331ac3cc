//! Writes blueprints into nodes of the engine: all components of a new one, and of one that lives only those that differ.

use std::time::Duration;

use accesskit::Node as Spoken;
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle, Underline};
use bevy::ui::{Pressed, UiGlobalTransform};
use bevy::ui_widgets::{Button, ScrollArea};

use super::blueprint::{Kind, Parts, Shows, TextSet};
use super::breath::Swelling;
use super::drag::{DragCard, Dragged, DropInto};
use super::element::{Field, Motion, Reaction};
use super::field::{self, History, OnEnter, Runs, WritesInto};
use super::listen::ReadNow;
use super::motion::{Appearing, Falling, TypingDot};
use super::reacts::{Reacting, Reacts};
use super::scroll::{KeepsEndInView, Revealed, Thumb};
use super::walk::Walking;
use crate::app::Intent;
use crate::game::theme::Theme;
use crate::words::Sentence;

/// What a control asks for when it is activated.
#[derive(Component, Clone, Debug)]
pub struct Asks(pub Intent);

/// What a tap on it asks for, where no control inside has taken the tap.
#[derive(Component, Clone, Debug)]
pub struct TapAsks(pub Intent);

/// What a control asks for when it is held down, or clicked by a screen reader, which cannot hold.
#[derive(Component, Clone, Debug)]
pub struct HeldAsks(pub Intent);

/// Which sentence a node says, whatever its words are now: whoever plays a recording of it or marks it finds it here.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Says(pub Sentence);

/// The page in view.
#[derive(Component)]
pub struct PageRoot;

/// Begins a new node with all that is small; [`finish`] puts in the rest. `appears` tells whether it has not been on the
/// page before, so that it swells and is scrolled to.
pub fn begin(node: &mut EntityCommands, kind: &Kind, parts: &Parts, appears: bool, theme: &Theme) {
    match kind {
        Kind::Root => drop(node.insert(TabGroup::new(0))),
        Kind::Page => drop(node.insert(PageRoot)),
        Kind::Area => drop(node.insert(ScrollArea)),
        Kind::Thumb => drop(node.insert(Thumb)),
        Kind::Box
        | Kind::Around
        | Kind::Text(_)
        | Kind::Picture
        | Kind::Drawing
        | Kind::Field(_)
        | Kind::Dots
        | Kind::Dot => {}
    }
    if parts.ignores_pointers {
        node.insert(Pickable::IGNORE);
    }
    if let Shows::Field { field, .. } = &parts.shows {
        node.insert((WritesInto::new(field, first_words(field)), Runs::default(), TabIndex(0)));
        if !field.writes.is_secret() {
            node.insert(History::default());
        }
    }
    match parts.motion.as_ref().filter(|_| appears) {
        Some(Motion::Appear(after)) => {
            let delay = theme.time.stagger * u64::from(*after);
            node.insert(Appearing::new(delay, theme.time.appear, theme.swell));
        }
        Some(Motion::Fall(after)) => {
            let fall = Falling::new(theme.time.stagger * u64::from(*after), theme.time.fall, theme.fall);
            node.insert((fall.begins(), fall));
        }
        Some(Motion::Wave) => drop(node.insert(Reacting::new(Reaction::Shake))),
        Some(Motion::Walk(way)) => drop(node.insert(Walking::new(way.clone(), theme.time.walk))),
        Some(Motion::Swells(_)) | None => {}
    }
    if appears && parts.reveals {
        node.insert(Revealed);
    }
    write(node, &Parts::default(), parts);
}

/// Puts in what a new node shows and where it lies. That brings most of the engine's components with it, and whatever
/// comes in later has to move them all: it is put in at once, and last.
pub fn finish(node: &mut EntityCommands, parts: &Parts) {
    let place = (*parts.node).clone();
    match &parts.shows {
        Shows::Nothing => node.insert(place),
        Shows::Text { words, set, justify } => {
            node.insert((place, Text::new(words.clone()), bundle(set), wrapped(*justify)))
        }
        Shows::Picture(pictured) => node.insert((place, pictured.clone())),
        Shows::Lines(lines) => node.insert((place, lines.clone())),
        Shows::Field { field, set, cursor } => {
            let enters = OnEnter(field.enters.clone());
            node.insert((place, editable(field), bundle(set), enters, TextCursorStyle { color: *cursor, ..default() }))
        }
    };
}

/// Writes what differs between two states of a node.
pub fn update(node: &mut EntityCommands, kind: &Kind, old: &Parts, new: &Parts) {
    if old == new {
        return;
    }
    if old.node != new.node {
        if matches!(kind, Kind::Thumb) {
            put_thumb(node, (*new.node).clone());
        } else {
            node.insert((*new.node).clone());
        }
    }
    if let (Shows::Field { field: old, .. }, Shows::Field { field: new, .. }) = (&old.shows, &new.shows)
        && old != new
    {
        change_field(node, old, new);
    }
    if old.motion.is_some() && new.motion.is_none() {
        node.remove::<(Appearing, Falling, Swelling, Walking)>()
            .entry::<UiTransform>()
            .and_modify(|mut at| (at.scale, at.translation) = (Vec2::ONE, Val2::ZERO));
    }
    if is_posed(old) && !is_posed(new) {
        node.entry::<UiTransform>().and_modify(|mut at| *at = UiTransform::IDENTITY);
    }
    write(node, old, new);
    show(node, &old.shows, &new.shows);
}

/// Whether it lies on a board, with a size and a turn of its own.
fn is_posed(parts: &Parts) -> bool {
    parts.painted.is_some_and(|painted| painted.is_posed())
}

fn write(node: &mut EntityCommands, old: &Parts, new: &Parts) {
    put(node, old.name.as_ref(), new.name.as_ref(), |name| Name::new(name.clone()));
    put(node, old.painted.as_ref(), new.painted.as_ref(), |painted| *painted);
    put(node, old.ground.as_ref(), new.ground.as_ref(), |color| BackgroundColor(*color));
    put(node, old.says.as_ref(), new.says.as_ref(), |sentence| Says(sentence.clone()));
    put(node, old.tap.as_ref(), new.tap.as_ref(), |intent| TapAsks((**intent).clone()));
    put(node, old.held.as_ref(), new.held.as_ref(), |intent| HeldAsks((**intent).clone()));
    put(node, old.into.as_ref(), new.into.as_ref(), |into| DropInto(into.clone()));
    put(node, old.board.as_ref(), new.board.as_ref(), Clone::clone);
    put(node, old.card.as_ref(), new.card.as_ref(), |card| DragCard(card.clone()));
    put(node, old.reacts.as_ref(), new.reacts.as_ref(), |reaction| Reacts(*reaction));
    if old.reacts.is_some() && new.reacts.is_none() {
        node.remove::<Reacting>();
    }
    put(node, old.dances.as_ref(), new.dances.as_ref(), |at| TypingDot(*at));
    put(node, old.keeps_end.then_some(&()), new.keeps_end.then_some(&()), |()| KeepsEndInView);
    put(node, old.asks.as_ref(), new.asks.as_ref(), |intent| Asks((**intent).clone()));
    match (old.is_read, new.is_read) {
        (false, true) => drop(node.insert((ReadNow, Underline))),
        (true, false) => drop(node.remove::<(ReadNow, Underline)>()),
        (true, true) | (false, false) => {}
    }
    match (&old.asks, &new.asks) {
        (None, Some(_)) => drop(node.insert((Button, TabIndex(0), Hovered::default()))),
        (Some(_), None) => drop(node.remove::<(Button, TabIndex, Hovered, Pressed)>()),
        (None, None) | (Some(_), Some(_)) => {}
    }
    if old.card.is_some() && new.card.is_none() {
        // It can no longer hang on a pointer.
        node.remove::<(Dragged, Pickable, GlobalZIndex)>();
    }
    if let Some(Motion::Swells(swell)) = new.motion
        && old.motion != new.motion
    {
        node.insert(Swelling(swell));
    }
}

/// Puts a component in, changes it or takes it away: whatever the two states tell.
fn put<T: PartialEq, C: Component>(
    node: &mut EntityCommands,
    old: Option<&T>,
    new: Option<&T>,
    make: impl FnOnce(&T) -> C,
) {
    match new {
        Some(new) if old != Some(new) => drop(node.insert(make(new))),
        None if old.is_some() => drop(node.remove::<C>()),
        Some(_) | None => {}
    }
}

/// Only its side and width are ours: how long it is and where follows the scrolling.
fn put_thumb(node: &mut EntityCommands, new: Node) {
    node.entry::<Node>().and_modify(move |mut thumb| {
        (thumb.left, thumb.right, thumb.width) = (new.left, new.right, new.width);
    });
}

fn show(node: &mut EntityCommands, old: &Shows, new: &Shows) {
    match new {
        Shows::Nothing => {}
        Shows::Text { words, set, justify } => {
            let (before, was_set, was_justify) = match old {
                Shows::Text { words, set, justify } => (Some(words), Some(set), Some(justify)),
                Shows::Nothing | Shows::Picture(_) | Shows::Lines(_) | Shows::Field { .. } => (None, None, None),
            };
            // A text that is written is shaped anew, even where nothing changed.
            put(node, before, Some(words), |words| Text::new(words.clone()));
            put_set(node, was_set, set);
            put(node, was_justify, Some(justify), |justify| wrapped(*justify));
        }
        Shows::Picture(pictured) if old != new => drop(node.insert(pictured.clone())),
        Shows::Lines(lines) if old != new => drop(node.insert(lines.clone())),
        Shows::Picture(_) | Shows::Lines(_) => {}
        Shows::Field { set, cursor, field } => {
            let (was_set, was_cursor, was_enters) = match old {
                Shows::Field { set, cursor, field } => (Some(set), Some(cursor), Some(&field.enters)),
                Shows::Nothing | Shows::Picture(_) | Shows::Lines(_) | Shows::Text { .. } => (None, None, None),
            };
            put_set(node, was_set, set);
            put(node, was_enters, Some(&field.enters), |enters| OnEnter(enters.clone()));
            put(node, was_cursor, Some(cursor), |color| TextCursorStyle { color: *color, ..default() });
        }
    }
}

fn put_set(node: &mut EntityCommands, old: Option<&TextSet>, new: &TextSet) {
    put(node, old.map(|set| &set.font), Some(&new.font), Clone::clone);
    put(node, old.map(|set| &set.color), Some(&new.color), |color| TextColor(*color));
    put(node, old.map(|set| &set.line), Some(&new.line), |line| *line);
}

fn bundle(set: &TextSet) -> impl Bundle {
    (set.font.clone(), TextColor(set.color), set.line)
}

fn wrapped(justify: Justify) -> TextLayout {
    TextLayout::new(justify, LineBreak::WordBoundary)
}

/// What a field begins with. Of a secret the page knows nothing but how long it is: it begins empty.
fn first_words(field: &Field) -> String {
    if field.writes.is_secret() { String::new() } else { field.text.clone() }
}

fn editable(field: &Field) -> impl Bundle {
    let mut editable = EditableText::new(first_words(field));
    editable.max_characters = Some(field.most);
    editable.allow_newlines = field.lines > 1;
    editable.visible_lines = Some(f32::from(field.lines));
    // Nothing wakes the window for a blink: the cursor stays in view instead.
    editable.cursor_blink_period = Duration::from_hours(1);
    (editable, TextLayout::new(Justify::Start, LineBreak::WordOrCharacter))
}

/// The field keeps what she does in it; only words that came from elsewhere are written into it.
fn change_field(node: &mut EntityCommands, old: &Field, new: &Field) {
    if (old.most, old.lines) != (new.most, new.lines) {
        let (most, lines) = (new.most, new.lines);
        node.entry::<EditableText>().and_modify(move |mut editable| {
            editable.max_characters = Some(most);
            editable.allow_newlines = lines > 1;
            editable.visible_lines = Some(f32::from(lines));
        });
    }
    if old.hidden != new.hidden {
        let hidden = new.hidden;
        node.entry::<WritesInto>().and_modify(move |mut into| into.hide(hidden));
    }
    if old.text != new.text {
        let text = new.text.clone();
        node.queue(move |node: EntityWorldMut| field::write(node, &text));
    }
}

/// Puts into place what a screen reader knows of a node. What stands in a field is told as it is written, and where a
/// node lies the engine finds out anew when it believes that it has moved.
pub fn tell(mut node: EntityWorldMut, mut spoken: Spoken) {
    if let Some(into) = node.get::<WritesInto>() {
        spoken.set_value(into.told());
    }
    if let Some(mut place) = node.get_mut::<UiGlobalTransform>() {
        place.set_changed();
    }
    node.insert(AccessibilityNode(spoken));
}
