//! A page that has just come does not hear a hand for a moment: a second tap that was meant for the page before would do
//! something else here. Keys and screen readers name what they mean and are heard at once, and so are help and the ways to
//! hide the game.

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;

use super::screens::Place;
use crate::app::{GirlIntent, Intent, Sheet};
use crate::game::model::{Model, StageSystems};
use crate::game::theme::Theme;
use crate::mission::Run;

/// Which page is in view, until when it is deaf, and whether the hand that is down now came too early.
#[derive(Resource, Default)]
pub(super) struct Deaf {
    turn: Option<Turn>,
    seen: u64,
    until: Duration,
    early: bool,
    lifted: bool,
}

/// What a girl takes for one page: the same step may turn several.
#[derive(PartialEq)]
struct Turn {
    place: Place,
    within: Option<String>,
}

/// Watches for pages that turn, and for hands that come too early.
pub fn plugin(app: &mut App) {
    app.init_resource::<Deaf>()
        .add_observer(on_press)
        .add_observer(on_release)
        .add_systems(Update, notice.after(StageSystems))
        .add_systems(Last, let_go);
}

impl Deaf {
    /// Whether an intent is not heard now.
    pub(super) fn ignores(&self, intent: &Intent) -> bool {
        self.early && !is_always_heard(intent)
    }
}

/// What is for safety is heard at every moment.
fn is_always_heard(intent: &Intent) -> bool {
    match intent {
        Intent::Girl(intent) => {
            matches!(intent, GirlIntent::Open(Sheet::Help | Sheet::Cover) | GirlIntent::Cover | GirlIntent::Leave)
        }
        Intent::Profile(_)
        | Intent::Staff(_)
        | Intent::Desk(_)
        | Intent::Session(_)
        | Intent::Phones(_)
        | Intent::System(_) => false,
    }
}

fn notice(mut deaf: ResMut<Deaf>, stage: Res<Model>, theme: Res<Theme>, time: Res<Time<Real>>) {
    if deaf.seen == stage.changes() {
        return;
    }
    deaf.seen = stage.changes();
    let step = stage.app().run().and_then(Run::step);
    let within = step.and_then(|(_, play)| play.rules().turn());
    let turn = Some(Turn { place: Place::of(stage.app()), within });
    if deaf.turn != turn {
        // Before the first page there was none to tap on.
        if deaf.turn.is_some() {
            deaf.until = time.elapsed() + Duration::from_millis(theme.time.deaf);
        }
        deaf.turn = turn;
    }
}

fn on_press(_press: On<Pointer<Press>>, mut deaf: ResMut<Deaf>, time: Res<Time<Real>>) {
    deaf.early = time.elapsed() < deaf.until;
    deaf.lifted = false;
}

fn on_release(_release: On<Pointer<Release>>, mut deaf: ResMut<Deaf>) {
    deaf.lifted = true;
}

/// The hand is gone at the end of the frame, when all that it did has been told.
fn let_go(mut deaf: ResMut<Deaf>) {
    if deaf.lifted {
        (deaf.early, deaf.lifted) = (false, false);
    }
}
