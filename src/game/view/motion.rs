//! Small, kind movement: things swell or fall into place once, dots show that somebody types. Nothing here is spawned under
//! reduced motion, and nothing keeps the window awake when it has come to rest.

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

/// Falls into place from above, swaying a little.
#[derive(Component)]
pub struct Falling {
    wait: Duration,
    took: Duration,
    lasts: Duration,
    from: f32,
}

impl Falling {
    /// After `delay` milliseconds, for `lasts` milliseconds, from so many pixels above its place.
    pub fn new(delay: u64, lasts: u64, from: f32) -> Self {
        let (wait, lasts) = (Duration::from_millis(delay), Duration::from_millis(lasts.max(1)));
        Self { wait, took: Duration::ZERO, lasts, from }
    }

    /// Where it begins, so that it is never seen at its place before.
    pub fn begins(&self) -> UiTransform {
        let away = self.away(0.0);
        UiTransform::from_translation(Val2::px(away.x, away.y))
    }

    /// How much of the way is done.
    fn share(&self) -> f32 {
        (self.took.saturating_sub(self.wait).as_secs_f32() / self.lasts.as_secs_f32()).min(1.0)
    }

    /// How far from its place it is then, to the side and downwards.
    fn away(&self, share: f32) -> Vec2 {
        let left = 1.0 - share;
        Vec2::new((share * std::f32::consts::TAU).sin() * left * SWAY, -left * left) * self.from
    }
}

/// How far what falls sways, as a share of how far it falls.
const SWAY: f32 = 0.08;

/// Everything that moves.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub struct MotionSystems;

/// Moves whatever moves.
pub fn plugin(app: &mut App) {
    app.add_systems(Update, (appear, fall, dance).in_set(MotionSystems));
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

fn fall(
    mut commands: Commands,
    mut falling: Query<(Entity, &mut Falling, &mut UiTransform)>,
    time: Res<Time>,
    mut awake: ResMut<StayAwake>,
) {
    for (entity, mut fall, mut transform) in &mut falling {
        fall.took += time.delta();
        let share = fall.share();
        let away = fall.away(share);
        transform.translation = Val2::px(away.x, away.y);
        if share >= 1.0 {
            transform.translation = Val2::ZERO;
            commands.entity(entity).remove::<Falling>();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_begins_above_its_place_and_comes_to_rest_on_it() {
        let mut fall = Falling::new(100, 1000, 300.0);
        fall.took = Duration::from_millis(50);
        assert_eq!((fall.share(), fall.away(fall.share())), (0.0, Vec2::new(0.0, -300.0)), "it waits for its turn");
        fall.took = Duration::from_millis(1100);
        assert!(fall.share() >= 1.0);
        assert!(fall.away(1.0).length() < 0.01);
        let above = |share| fall.away(share).y;
        assert!(above(0.25) < above(0.5) && above(0.5) < above(0.75) && above(0.75) < 0.0);
    }
}
