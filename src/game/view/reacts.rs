//! What a part does under a hand, by itself: a locked stop shakes, a duck hops, the sun turns. It lasts less than a second,
//! nothing of it is kept, and it is left out under reduced motion.

use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::element::Reaction;
use super::motion::MotionSystems;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;

/// What it does when it is tapped, or activated by a key.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reacts(pub Reaction);

/// It does it now.
#[derive(Component)]
pub struct Reacting {
    reaction: Reaction,
    took: f32,
}

impl Reacting {
    /// From its start.
    pub fn new(reaction: Reaction) -> Self {
        Self { reaction, took: 0.0 }
    }
}

/// How often something shakes to and fro, and how far, in degrees.
const SHAKES: (f32, f32) = (3.0, 5.0);

/// How high something hops, as a share of its height.
const HOP: f32 = 0.5;

/// Starts and moves what reacts.
pub fn plugin(app: &mut App) {
    app.add_observer(on_click).add_observer(on_activate).add_systems(Update, react.in_set(MotionSystems));
}

fn on_click(click: On<Pointer<Click>>, reacts: Query<&Reacts>, commands: Commands, awake: ResMut<StayAwake>) {
    start(click.entity, &reacts, commands, awake);
}

fn on_activate(activate: On<Activate>, reacts: Query<&Reacts>, commands: Commands, awake: ResMut<StayAwake>) {
    start(activate.entity, &reacts, commands, awake);
}

fn start(entity: Entity, reacts: &Query<&Reacts>, mut commands: Commands, mut awake: ResMut<StayAwake>) {
    if let Ok(Reacts(reaction)) = reacts.get(entity) {
        commands.entity(entity).try_insert(Reacting::new(*reaction));
        awake.hold();
    }
}

fn react(
    mut commands: Commands,
    mut reacting: Query<(Entity, &mut Reacting, &mut UiTransform)>,
    time: Res<Time>,
    theme: Res<Theme>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, mut now, mut transform) in &mut reacting {
        now.took += time.delta_secs();
        let share = (now.took * 1000.0 / theme.time.react.max(1) as f32).min(1.0);
        let (turn, lift) = at(now.reaction, share);
        transform.rotation = Rot2::degrees(turn);
        transform.translation = Val2::percent(0.0, -lift * 100.0);
        if share >= 1.0 {
            commands.entity(entity).remove::<Reacting>();
        }
        awake.hold();
    }
}

/// How far it is turned, in degrees, and lifted, in shares of its height, after a share of the time.
fn at(reaction: Reaction, share: f32) -> (f32, f32) {
    let rest = 1.0 - share;
    match reaction {
        _ if share >= 1.0 => (0.0, 0.0),
        Reaction::Shake => ((share * SHAKES.0 * std::f32::consts::TAU).sin() * SHAKES.1 * rest, 0.0),
        Reaction::Hop => (0.0, (share * std::f32::consts::TAU).sin().abs() * HOP * rest),
        Reaction::Spin => (360.0 * EaseFunction::BackInOut.sample_clamped(share), 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_reacts_moves_and_is_then_as_it_was() {
        for reaction in [Reaction::Shake, Reaction::Hop, Reaction::Spin] {
            assert_ne!(at(reaction, 0.3), (0.0, 0.0), "{reaction:?}");
            assert_eq!((at(reaction, 0.0), at(reaction, 1.0)), ((0.0, 0.0), (0.0, 0.0)), "{reaction:?}");
        }
    }
}
