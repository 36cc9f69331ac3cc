//! Somebody walks to where she stands: along places on her parent, once, in a second and a half at most. Nothing of it is
//! spawned under reduced motion, and nothing keeps the window awake when she is there.

use std::time::Duration;

use bevy::prelude::*;

use super::motion::MotionSystems;
use super::road::Spot;
use crate::game::model::Model;
use crate::game::power::StayAwake;
use crate::game::sound::{Cue, Sounds};

/// Walks along places, in shares of her parent's width and height.
#[derive(Component)]
pub struct Walking {
    way: Vec<Spot>,
    took: Duration,
    lasts: Duration,
}

impl Walking {
    /// In so many milliseconds.
    pub fn new(way: Vec<Spot>, lasts: u64) -> Self {
        Self { way, took: Duration::ZERO, lasts: Duration::from_millis(lasts.max(1)) }
    }

    /// Where she is after a share of the time: she sets out and arrives softly.
    fn at(&self, share: f32) -> Option<Spot> {
        let last = self.way.len().checked_sub(1)?;
        let at = EaseFunction::SineInOut.sample_clamped(share) * last as f32;
        let (from, to) = (*self.way.get(at as usize)?, *self.way.get((at as usize + 1).min(last))?);
        let part = at.fract();
        Some((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part))
    }
}

/// Moves whoever walks.
pub fn plugin(app: &mut App) {
    app.add_observer(hear).add_systems(Update, walk.in_set(MotionSystems));
}

/// Her steps, where sounds are on.
fn hear(_: On<Add, Walking>, model: Res<Model>, sounds: Option<ResMut<Sounds>>) {
    if let Some(mut sounds) = sounds.filter(|_| model.app().settings().sound) {
        sounds.cue(Cue::Walk);
    }
}

fn walk(
    mut commands: Commands,
    mut walking: Query<(Entity, &mut Walking, &mut Node)>,
    time: Res<Time>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, mut walker, mut node) in &mut walking {
        walker.took += time.delta();
        let share = (walker.took.as_secs_f32() / walker.lasts.as_secs_f32()).min(1.0);
        if let Some((x, y)) = walker.at(share) {
            (node.left, node.top) = (percent(x * 100.0), percent(y * 100.0));
        }
        if share >= 1.0 {
            commands.entity(entity).remove::<Walking>();
        }
        awake.hold();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn she_begins_at_the_first_place_and_ends_at_the_last() {
        let walking = Walking::new(vec![(0.0, 1.0), (0.5, 0.5), (1.0, 0.0)], 1000);
        assert_eq!((walking.at(0.0), walking.at(1.0)), (Some((0.0, 1.0)), Some((1.0, 0.0))));
        assert_eq!(walking.at(0.5), Some((0.5, 0.5)));
        assert_eq!(Walking::new(Vec::new(), 1000).at(0.5), None);
    }
}
