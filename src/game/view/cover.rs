//! The ways to hide the game that are on every page: three presses of Shift, F12, or a hand that rests on the button in
//! the corner. Whatever a hand can rest on, Enter or space held down there does the same. They are felt below the page, so
//! that a page built anew meanwhile interrupts none of them.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::picking::PickingSystems;
use bevy::picking::pointer::{PointerAction, PointerButton, PointerId, PointerInput};
use bevy::prelude::*;
use bevy::time::Real;

use super::spawn::HeldAsks;
use crate::app::{GirlIntent, Intent};
use crate::game::model::Ask;
use crate::game::power::StayAwake;
use crate::game::theme::Theme;

/// How often Shift is pressed.
const PRESSES: usize = 3;

/// Keys and hands that hide the game.
pub fn plugin(app: &mut App) {
    app.init_resource::<Holding>().add_observer(on_press).add_systems(
        PreUpdate,
        (
            press.after(bevy::input::InputSystems),
            hold_key.after(bevy::input::InputSystems),
            hold.after(PickingSystems::Last),
        ),
    );
}

/// When Shift was pressed, and nothing else since.
#[derive(Default)]
struct Presses(Vec<Duration>);

impl Presses {
    /// One more, at this time; whether it is the last of enough within `within`.
    fn enough(&mut self, now: Duration, within: Duration) -> bool {
        self.0.retain(|before| now.saturating_sub(*before) <= within);
        self.0.push(now);
        let enough = self.0.len() >= PRESSES;
        if enough {
            self.0.clear();
        }
        enough
    }

    /// Something else was pressed: that was writing, not hiding.
    fn begin_again(&mut self) {
        self.0.clear();
    }
}

fn press(
    mut keys: MessageReader<KeyboardInput>,
    mut pointers: MessageReader<PointerInput>,
    mut shift: Local<Presses>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    mut asks: MessageWriter<Ask>,
) {
    if pointers.read().any(|input| matches!(input.action, PointerAction::Press(_))) {
        shift.begin_again();
    }
    let within = Duration::from_millis(theme.time.presses);
    for input in keys.read().filter(|input| input.state == ButtonState::Pressed && !input.repeat) {
        match &input.logical_key {
            Key::F12 => {
                asks.write(Ask(Intent::Girl(GirlIntent::Cover)));
            }
            Key::Shift if shift.enough(time.elapsed(), within) => {
                asks.write(Ask(Intent::Girl(GirlIntent::Cover)));
            }
            Key::Shift => {}
            _ => shift.begin_again(),
        }
    }
}

/// A hand that rests on something, since when, and what that asks for.
#[derive(Resource, Default)]
struct Holding(Option<Held>);

struct Held {
    by: PointerId,
    from: Vec2,
    since: Duration,
    asks: Intent,
}

fn on_press(press: On<Pointer<Press>>, held: Query<&HeldAsks>, time: Res<Time<Real>>, mut holding: ResMut<Holding>) {
    if press.button == PointerButton::Primary
        && let Ok(HeldAsks(asks)) = held.get(press.entity)
    {
        let (by, from) = (press.pointer_id, press.pointer_location.position);
        holding.0 = Some(Held { by, from, since: time.elapsed(), asks: asks.clone() });
    }
}

fn hold(
    mut inputs: MessageReader<PointerInput>,
    mut holding: ResMut<Holding>,
    theme: Res<Theme>,
    scale: Res<UiScale>,
    time: Res<Time<Real>>,
    mut asks: MessageWriter<Ask>,
    mut awake: ResMut<StayAwake>,
) {
    let reach = theme.target * scale.0;
    for input in inputs.read() {
        let ends = |held: &mut Held| match input.action {
            _ if input.pointer_id != held.by => false,
            PointerAction::Release(_) | PointerAction::Cancel => true,
            PointerAction::Move { .. } => input.location.position.distance(held.from) > reach,
            PointerAction::Press(_) | PointerAction::Scroll { .. } => false,
        };
        holding.0.take_if(ends);
    }
    let lasts = Duration::from_millis(theme.time.hold);
    if let Some(held) = holding.0.take_if(|held| time.elapsed().saturating_sub(held.since) >= lasts) {
        asks.write(Ask(held.asks));
    }
    if holding.0.is_some() {
        awake.hold();
    }
}

/// A key that is held down on what has the focus, and since when.
struct HeldKey {
    on: Entity,
    since: Duration,
}

fn hold_key(
    mut keys: MessageReader<KeyboardInput>,
    mut holding: Local<Option<HeldKey>>,
    focus: Res<InputFocus>,
    held: Query<&HeldAsks>,
    theme: Res<Theme>,
    time: Res<Time<Real>>,
    mut asks: MessageWriter<Ask>,
    mut awake: ResMut<StayAwake>,
) {
    for input in keys.read().filter(|input| !input.repeat) {
        let rests = matches!(input.logical_key, Key::Enter | Key::Space) && input.state == ButtonState::Pressed;
        *holding = focus.get().filter(|_| rests).map(|on| HeldKey { on, since: time.elapsed() });
    }
    // Another page came, or there is nothing to rest on.
    holding.take_if(|key| focus.get() != Some(key.on) || !held.contains(key.on));
    let lasts = Duration::from_millis(theme.time.hold);
    if let Some(key) = holding.take_if(|key| time.elapsed().saturating_sub(key.since) >= lasts)
        && let Ok(HeldAsks(intent)) = held.get(key.on)
    {
        asks.write(Ask(intent.clone()));
    }
    if holding.is_some() {
        awake.hold();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WITHIN: Duration = Duration::from_secs(5);

    fn at(presses: &mut Presses, millis: u64) -> bool {
        presses.enough(Duration::from_millis(millis), WITHIN)
    }

    #[test]
    fn the_third_press_in_time_is_enough_and_then_it_counts_anew() {
        let mut presses = Presses::default();
        let enough = [0, 2500, 5000, 5100, 5200, 5300].map(|millis| at(&mut presses, millis));
        assert_eq!(enough, [false, false, true, false, false, true]);
    }

    #[test]
    fn presses_too_far_apart_do_not_count_together() {
        let mut presses = Presses::default();
        let enough = [0, 3000, 5001, 7000].map(|millis| at(&mut presses, millis));
        assert_eq!(enough, [false, false, false, true]);
    }

    #[test]
    fn writing_in_between_begins_the_count_again() {
        let mut presses = Presses::default();
        let enough = [0, 100, 200, 300].map(|millis| {
            let enough = at(&mut presses, millis);
            presses.begin_again();
            enough
        });
        assert_eq!(enough, [false; 4]);
    }
}
