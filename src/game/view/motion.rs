//! Small, kind movement: things swell into place once, dots show that somebody types. Nothing here
//! is spawned under reduced motion, and nothing keeps the window awake when it has come to rest.

use std::time::Duration;

use bevy::prelude::*;

use crate::game::power::StayAwake;
use crate::game::theme::Theme;

/// Swells into place.
#[derive(Component)]
pub struct Appearing {
    wait: Duration,
    took: Duration,
    lasts: Duration,
    from: f32,
}

impl Appearing {
    /// After `delay` milliseconds, for `lasts` milliseconds, from a share of its size.
    pub fn new(delay: u64, lasts: u64, from: f32) -> Self {
        let (wait, lasts) = (Duration::from_millis(delay), Duration::from_millis(lasts.max(1)));
        Self { wait, took: Duration::ZERO, lasts, from }
    }
}

/// One of the dots of somebody typing, by its place.
#[derive(Component)]
pub struct TypingDot(pub usize);

/// Everything that moves.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct MotionSystems;

/// Moves whatever moves.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (appear, dance).in_set(MotionSystems));
}

fn ease(share: f32) -> f32 {
    EaseFunction::CubicOut.sample_clamped(share)
}

fn appear(
    mut commands: Commands,
    mut moving: Query<(Entity, &mut Appearing, &mut UiTransform)>,
    fresh: Query<Entity, (With<Appearing>, Without<UiTransform>)>,
    time: Res<Time>,
    mut awake: ResMut<StayAwake>,
) {
    for entity in &fresh {
        commands.entity(entity).insert(UiTransform::IDENTITY);
        awake.hold();
    }
    for (entity, mut appearing, mut transform) in &mut moving {
        appearing.took += time.delta();
        let took = appearing.took.saturating_sub(appearing.wait).as_secs_f32();
        let share = (took / appearing.lasts.as_secs_f32()).min(1.0);
        transform.scale = Vec2::splat(appearing.from + (1.0 - appearing.from) * ease(share));
        if share >= 1.0 {
            commands.entity(entity).remove::<Appearing>();
        }
        awake.hold();
    }
}

fn dance(
    mut commands: Commands,
    mut dots: Query<(Entity, &TypingDot, Option<&mut UiTransform>)>,
    theme: Res<Theme>,
    time: Res<Time>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, dot, transform) in &mut dots {
        let round = time.elapsed().as_secs_f32() * 1000.0 / theme.time.dots as f32;
        let wave = ((round - dot.0 as f32 * 0.18) * std::f32::consts::TAU).sin().max(0.0);
        let lift = Val2::px(0.0, -wave * theme.press);
        match transform {
            Some(mut transform) => transform.translation = lift,
            None => drop(commands.entity(entity).insert(UiTransform::from_translation(lift))),
        }
        awake.hold();
    }
}
