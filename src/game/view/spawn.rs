//! Turns a tree of elements into nodes of the engine: layout, paint, text, pictures, behaviour and the screen reader's
//! tree, all in one place.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use accesskit::{Live, Node as Spoken, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{EditableText, FontSmoothing, LineHeight, TextCursorStyle};
use bevy::ui_widgets::{Button, ScrollArea};

use super::drag::{DragCard, DropInto};
use super::element::{Act, Content, Drag, Element, Field, Motion, Picture, Speech};
use super::field::WritesInto;
use super::frame::Frame;
use super::motion::{Appearing, Breathing, TypingDot};
use super::scroll::{KeepsEndInView, Revealed, ThumbOf};
use super::skin::{Drawn, Painted};
use crate::app::{Contrast, Intent};
use crate::game::fonts;
use crate::game::media::{Disc, Paint};
use crate::game::theme::{Hue, Style, Theme};

/// What a control asks for when it is activated.
#[derive(Component, Clone, Debug)]
pub struct Asks(pub Intent);

/// What a tap on it asks for, where no control inside has taken the tap.
#[derive(Component, Clone, Debug)]
pub struct TapAsks(pub Intent);

/// What a control asks for when it is held down, or clicked by a screen reader, which cannot hold.
#[derive(Component, Clone, Debug)]
pub struct HeldAsks(pub Intent);

/// The page in view.
#[derive(Component)]
pub struct PageRoot;

/// What the nodes of a page are made with.
pub struct Spawner<'a> {
    /// Colours, sizes, durations.
    pub theme: &'a Theme,
    /// Which colours.
    pub contrast: Contrast,
    /// The size of the page.
    pub frame: Frame,
    /// Whether lines run from right to left.
    pub rtl: bool,
    /// Whether pictures hold still.
    pub still: bool,
    /// Names that the page before had too: they do not appear again. None where she comes back to the whole page.
    pub seen: Option<&'a BTreeSet<String>>,
    /// Names of this page, filled while spawning.
    pub keys: BTreeMap<String, Entity>,
}

impl Spawner<'_> {
    /// Spawns an element and all its parts below `parent`.
    pub fn spawn(&mut self, parent: &mut ChildSpawnerCommands, element: Element) {
        self.spawn_in(parent, element, false);
    }

    fn spawn_in(&mut self, parent: &mut ChildSpawnerCommands, element: Element, within: bool) {
        let Element {
            key,
            node,
            skin,
            content,
            act,
            speech,
            motion,
            drag,
            scrolls,
            keeps_end,
            reveals,
            tap,
            held,
            children,
        } = element;
        let is_control = act.is_some();
        let label = act.as_ref().map(|act| act.label.clone().unwrap_or_else(|| text_of(&children)));
        let new = self.seen.is_some_and(|seen| key.as_ref().is_none_or(|key| !seen.contains(key)));

        if scrolls {
            let (around, inside) = split_scroll_area(node);
            let around = self.layout(around, Hue::Clear);
            let area = Element {
                key,
                node: inside,
                skin,
                content,
                act,
                speech,
                motion,
                drag,
                keeps_end,
                reveals,
                tap,
                held,
                scrolls: false,
                children,
            };
            parent.spawn((around, container())).with_children(|parts| self.scroll_area(parts, area));
            return;
        }
        let mut entity = parent.spawn((self.layout(node, skin.line), Painted::new(skin, is_control)));
        let id = entity.id();
        if !within && !is_control {
            entity.insert(container());
        }
        if within {
            // A control is pressed, dragged and dropped on as one: its parts feel no pointer.
            entity.insert(Pickable::IGNORE);
        }
        if let Some(key) = key {
            entity.insert(Name::new(key.clone()));
            self.keys.insert(key, id);
        }
        self.hold(&mut entity, content, within || is_control);
        match (act, speech) {
            (Some(act), _) => control(&mut entity, act, label.unwrap_or_default()),
            (None, Some(speech)) if !within => say(&mut entity, speech),
            _ => {}
        }
        if let Some(motion) = motion.filter(|_| !self.still) {
            self.set_in_motion(&mut entity, motion, new);
        }
        match drag {
            Some(Drag::Card(card)) => drop(entity.insert(DragCard(card))),
            Some(Drag::Into(into)) => drop(entity.insert(DropInto(into))),
            Some(Drag::CardInto { card, into }) => drop(entity.insert((DragCard(card), DropInto(into)))),
            None => {}
        }
        if reveals && new {
            entity.insert(Revealed);
        }
        if keeps_end {
            entity.insert(KeepsEndInView);
        }
        if let Some(intent) = tap {
            entity.insert(TapAsks(intent));
        }
        if let Some(intent) = held {
            entity.insert(HeldAsks(intent));
        }
        entity.with_children(|parts| {
            for child in children {
                self.spawn_in(parts, child, within || is_control);
            }
        });
    }

    /// An area that scrolls, and the thumb beside it that shows how much there is.
    fn scroll_area(&mut self, parent: &mut ChildSpawnerCommands, mut area: Element) {
        let key = area.key.clone().unwrap_or_default();
        for child in &mut area.children {
            child.node.flex_shrink = 0.0;
        }
        area.key = Some(key.clone());
        self.spawn_in(parent, area, false);
        let Some(area) = self.keys.get(&key).copied() else { return };
        parent.commands_mut().entity(area).insert(ScrollArea);
        let width = self.theme.gap.hair;
        let mut node = Node { position_type: PositionType::Absolute, width: px(width), ..default() };
        node.border_radius = BorderRadius::MAX;
        (node.left, node.right) = if self.rtl { (px(width), Val::Auto) } else { (Val::Auto, px(width)) };
        parent.spawn((node, BackgroundColor(self.color(Hue::SoftInk)), ThumbOf(area), Pickable::IGNORE));
    }

    fn layout(&self, mut node: Node, line: Hue) -> Node {
        node.direction = if self.rtl { InlineDirection::Rtl } else { InlineDirection::Ltr };
        if line != Hue::Clear {
            node.border = UiRect::all(px(self.theme.palette(self.contrast).line));
        }
        node
    }

    fn color(&self, hue: Hue) -> Color {
        self.theme.color(self.contrast, hue)
    }

    fn hold(&self, entity: &mut EntityCommands, content: Content, within: bool) {
        match content {
            Content::Box => {}
            Content::Text { text, style, hue, centred } => {
                if !within {
                    let mut spoken = Spoken::new(Role::Label);
                    spoken.set_value(text.clone());
                    spoken.set_label(text.clone());
                    entity.insert(AccessibilityNode(spoken));
                }
                let justify = if centred { Justify::Center } else { Justify::Start };
                let set = self.set(style, hue);
                entity.insert((Text::new(text), set, TextLayout::new(justify, LineBreak::WordBoundary)));
                entity.insert(Pickable::IGNORE);
            }
            Content::Picture(picture) => self.picture(entity, picture),
            Content::Drawing(drawing) => {
                let line = self.theme.palette(self.contrast).line;
                entity.insert((Drawn { drawing, color: self.color(Hue::Ink), line }, decoration(), Pickable::IGNORE));
            }
            Content::Field(field) => self.field(entity, field),
            Content::Dots => {
                let dot = (self.theme.rem.landscape * 0.45).round();
                let color = self.color(Hue::SoftInk);
                entity.insert(Node { column_gap: px(dot * 0.7), align_items: AlignItems::Center, ..default() });
                entity.with_children(|dots| {
                    for index in 0..3 {
                        let node =
                            Node { width: px(dot), height: px(dot), border_radius: BorderRadius::MAX, ..default() };
                        let mut spawned = dots.spawn((node, BackgroundColor(color)));
                        if !self.still {
                            spawned.insert(TypingDot(index));
                        }
                    }
                });
            }
        }
    }

    fn set(&self, style: Style, hue: Hue) -> impl Bundle + use<> {
        let set = self.theme.style(style);
        let font = TextFont {
            font: fonts::family(set.family).into(),
            font_size: FontSize::Rem(set.size),
            weight: fonts::weight(set.family),
            font_smoothing: FontSmoothing::AntiAliased,
            ..default()
        };
        (font, TextColor(self.color(hue)), LineHeight::RelativeToFont(set.line))
    }

    fn picture(&self, entity: &mut EntityCommands, picture: Picture) {
        let (paint, flip) = match &picture {
            Picture::Face { disc, .. } | Picture::Herself { disc, .. } => {
                let width = self.theme.face.ring * self.frame.scale;
                let (fill, ring) = (self.color(*disc).to_srgba(), self.color(Hue::Ink).to_srgba());
                (Paint::OnDisc(Disc { fill, ring, width }), false)
            }
            Picture::Line(name, hue) => (Paint::InInk(self.color(*hue).to_srgba()), self.rtl && has_direction(name)),
            Picture::Icon(_) | Picture::Secret(_) | Picture::Pack(_) => (Paint::AsItIs, false),
        };
        entity.insert((super::skin::Pictured { picture, paint, flip }, decoration(), Pickable::IGNORE));
    }

    fn field(&self, entity: &mut EntityCommands, field: Field) {
        let Field { text, label, most, lines, writes } = field;
        let mut editable = EditableText::new(&text);
        editable.max_characters = Some(most);
        editable.allow_newlines = lines > 1;
        editable.visible_lines = Some(f32::from(lines));
        // Nothing wakes the window for a blink: the cursor stays in view instead.
        editable.cursor_blink_period = Duration::from_hours(1);
        let mut spoken = Spoken::new(if lines > 1 { Role::MultilineTextInput } else { Role::TextInput });
        spoken.set_value(text);
        spoken.set_label(label);
        let cursor = TextCursorStyle { color: self.color(Hue::Ink), ..default() };
        let layout = TextLayout::new(Justify::Start, LineBreak::WordOrCharacter);
        let secret = writes.is_secret();
        entity.insert((editable, cursor, layout, self.set(Style::Body, Hue::Ink), WritesInto(writes)));
        if secret {
            let size = FontSize::Rem(self.theme.style(Style::Body).size);
            entity.insert(TextFont { font: fonts::DOTS.into(), font_size: size, ..default() });
        }
        entity.insert((AccessibilityNode(spoken), TabIndex(0)));
    }

    fn set_in_motion(&self, entity: &mut EntityCommands, motion: Motion, new: bool) {
        match motion {
            Motion::Appear(after) if new => {
                let delay = self.theme.time.stagger * u64::from(after);
                entity.insert(Appearing::new(delay, self.theme.time.appear, self.theme.swell));
            }
            Motion::Appear(_) => {}
            Motion::Breathe { from, to, seconds } => drop(entity.insert(Breathing::new(from, to, seconds))),
        }
    }
}

/// What decides the place of a scroll area on its page, and the area inside it.
fn split_scroll_area(node: Node) -> (Node, Node) {
    let around = Node {
        flex_direction: FlexDirection::Column,
        width: node.width,
        height: node.height,
        min_width: node.min_width,
        min_height: node.min_height,
        max_width: node.max_width,
        max_height: node.max_height,
        flex_grow: node.flex_grow,
        flex_shrink: node.flex_shrink,
        flex_basis: node.flex_basis,
        margin: node.margin,
        align_self: node.align_self,
        ..default()
    };
    let inside = Node {
        width: percent(100),
        height: Val::Auto,
        min_width: px(0),
        min_height: px(0),
        max_width: Val::Auto,
        max_height: Val::Auto,
        flex_grow: 1.0,
        flex_shrink: 1.0,
        // An area that takes what is left starts from nothing, any other from what it holds.
        flex_basis: if node.flex_grow > 0.0 { px(0) } else { Val::Auto },
        margin: UiRect::ZERO,
        align_self: AlignSelf::Auto,
        ..node
    };
    (around, inside)
}

/// Arrows that point along the line of reading are mirrored with it.
fn has_direction(icon: &str) -> bool {
    ["icons/back", "icons/next", "icons/skip", "icons/undo", "icons/send"].contains(&icon)
}

fn text_of(children: &[Element]) -> String {
    children.iter().flat_map(Element::texts).collect::<Vec<_>>().join(", ")
}

/// Holds the parts of a page together: a screen reader reads them in this order.
fn container() -> AccessibilityNode {
    AccessibilityNode(Spoken::new(Role::GenericContainer))
}

/// A picture that only repeats what is written beside it.
fn decoration() -> AccessibilityNode {
    let mut spoken = Spoken::new(Role::Image);
    spoken.set_hidden();
    AccessibilityNode(spoken)
}

fn control(entity: &mut EntityCommands, act: Act, label: String) {
    let mut spoken = Spoken::new(act.role);
    spoken.set_label(label);
    match act.checked {
        Some(checked) if act.role == Role::Tab || act.role == Role::ListItem => spoken.set_selected(checked),
        Some(checked) => spoken.set_toggled(if checked { Toggled::True } else { Toggled::False }),
        None => {}
    }
    match act.intent {
        Some(intent) => {
            spoken.add_action(accesskit::Action::Click);
            spoken.add_action(accesskit::Action::Focus);
            entity.insert((Button, Asks(intent), TabIndex(0), Hovered::default()));
        }
        None => spoken.set_disabled(),
    }
    entity.insert(AccessibilityNode(spoken));
}

fn say(entity: &mut EntityCommands, speech: Speech) {
    let Speech { role, label, live } = speech;
    entity.entry::<AccessibilityNode>().or_default().and_modify(move |mut spoken| {
        spoken.set_role(role);
        if let Some(label) = label {
            spoken.set_label(label);
        }
        if live {
            spoken.set_live(Live::Polite);
        }
    });
}
