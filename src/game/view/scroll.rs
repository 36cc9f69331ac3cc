//! What scrolls: a thumb shows that there is more, and a conversation keeps its end in view.

use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::ui_widgets::ScrollArea;

use super::frame::Frame;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;

/// Asks for something to be scrolled into view, with room round it: its ring and the line above it that says what it is are
/// seen, too. The engine's own way lets it stand flush at the edge.
#[derive(EntityEvent)]
pub struct ComesIntoView {
    /// What is to be seen.
    pub entity: Entity,
}

/// The thumb of a scroll area, which lies before it.
#[derive(Component)]
pub struct Thumb;

/// A scroll area that shows its end when it grows.
#[derive(Component)]
pub struct KeepsEndInView;

/// Something new that has to be seen: the page scrolls to it once.
#[derive(Component)]
pub struct Revealed;

/// Follows whatever scrolls.
pub fn plugin(app: &mut App) {
    app.add_observer(scroll_to).add_systems(
        PostUpdate,
        (keep_end_in_view, reveal, place_thumbs).chain().after(bevy::ui::UiSystems::PostLayout),
    );
}

/// How far an area can be scrolled, in logical pixels.
pub fn room(computed: &ComputedNode) -> f32 {
    ((computed.content_size().y - computed.size().y) * computed.inverse_scale_factor()).max(0.0)
}

fn keep_end_in_view(
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), (With<KeepsEndInView>, Changed<ComputedNode>)>,
    mut awake: ResMut<StayAwake>,
) {
    for (computed, mut position) in &mut areas {
        let room = room(computed);
        if (position.y - room).abs() > 0.5 {
            position.y = room;
            awake.hold();
        }
    }
}

fn reveal(new: Query<Entity, Added<Revealed>>, mut commands: Commands, mut awake: ResMut<StayAwake>) {
    for entity in &new {
        commands.trigger(ComesIntoView { entity });
        awake.hold();
    }
}

fn scroll_to(
    shown: On<ComesIntoView>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut ScrollPosition, With<ScrollArea>>,
    theme: Res<Theme>,
    frame: Option<Res<Frame>>,
    mut awake: ResMut<StayAwake>,
) {
    let Some(area) = parents.iter_ancestors(shown.entity).find(|one| areas.contains(*one)) else { return };
    let (Ok((computed, place)), Ok((seen, around))) = (nodes.get(shown.entity), nodes.get(area)) else { return };
    let Ok(mut position) = areas.get_mut(area) else { return };
    let logical = seen.inverse_scale_factor();
    let (high, size) = (seen.size().y * logical, computed.size().y * logical);
    let top =
        (place.affine().translation.y - around.affine().translation.y) * logical + (high - size) / 2.0 + position.y;
    let wanted = theme.page.shown * frame.map_or(1.0, |frame| frame.text_scale(&theme));
    let beside = wanted.min((high - size) / 2.0).max(0.0);
    let (least, most) = (top + size + beside - high, top - beside);
    // What is higher than the view shows its beginning.
    let to = position.y.max(least).min(most).clamp(0.0, room(seen));
    if (position.y - to).abs() > 0.5 {
        position.y = to;
        awake.hold();
    }
}

fn place_thumbs(
    areas: Query<(&ComputedNode, &ScrollPosition), Or<(Changed<ComputedNode>, Changed<ScrollPosition>)>>,
    mut thumbs: Query<(&ChildOf, &mut Node), With<Thumb>>,
    around: Query<&Children>,
    mut awake: ResMut<StayAwake>,
) {
    for (thumb, mut node) in &mut thumbs {
        let area = around.get(thumb.parent()).ok().and_then(|both| both.first());
        let Some((computed, position)) = area.and_then(|area| areas.get(*area).ok()) else { continue };
        let seen = computed.size().y * computed.inverse_scale_factor();
        let room = room(computed);
        let display = if room > 1.0 { Display::Flex } else { Display::None };
        let height = px((seen * seen / (seen + room)).round());
        let top = px((position.y * seen / (seen + room)).round());
        if (node.display, node.height, node.top) != (display, height, top) {
            (node.display, node.height, node.top) = (display, height, top);
            awake.hold();
        }
    }
}
