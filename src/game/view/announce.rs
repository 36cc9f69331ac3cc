//! New sentences for a screen reader, in their order. The tree's adapter reads out every live node that comes or
//! changes, but in no order where several do in one update (`accesskit_atspi_common` 0.18): here they join the tree one
//! after the other.

use std::collections::VecDeque;

use accesskit::Node as Spoken;
use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;

use super::spawn;
use crate::game::power::StayAwake;

/// The nodes that have something new to say, the first to speak first.
#[derive(Resource, Default)]
pub struct Announcements(VecDeque<Entity>);

impl Announcements {
    /// Whether a node waits for its turn.
    pub fn holds(&self, node: Entity) -> bool {
        self.0.contains(&node)
    }

    /// Puts a node behind those that wait, unless it waits already.
    pub fn add(&mut self, node: Entity) {
        if !self.holds(node) {
            self.0.push_back(node);
        }
    }
}

/// What a node is going to say. It comes and goes within a frame, and moves nothing else of the node for that.
#[derive(Component)]
#[component(storage = "SparseSet")]
pub struct Waits(pub Spoken);

/// Lets sentences be said one after the other.
pub fn plugin(app: &mut App) {
    app.init_resource::<Announcements>().add_systems(PostUpdate, speak_up.before(bevy::ui::UiSystems::PostLayout));
}

/// One sentence joins in each frame; where nobody listens, all of them.
fn speak_up(
    mut announcements: ResMut<Announcements>,
    waits: Query<&Waits>,
    listens: Res<AccessibilityRequested>,
    mut awake: ResMut<StayAwake>,
    mut commands: Commands,
) {
    while let Some(entity) = announcements.0.pop_front() {
        let Ok(Waits(spoken)) = waits.get(entity) else { continue };
        let spoken = spoken.clone();
        commands.entity(entity).remove::<Waits>().queue(move |node: EntityWorldMut| spawn::tell(node, spoken));
        if listens.get() {
            break;
        }
    }
    if !announcements.0.is_empty() {
        awake.hold();
    }
}
