//! Between the model and the vault: what the model asks to be kept or opened goes to the keeper, and its answers come back
//! as intents.

use std::path::PathBuf;

use bevy::prelude::*;

use super::model::Ask;
use crate::app::{Intent, SystemIntent, VaultEffect};
use crate::vault::{Cost, Keeper, Tells, VaultError};

/// The keeper of this program. Without it nothing is kept, as in the tour.
#[derive(Resource)]
pub struct Keep(Keeper);

impl Keep {
    /// Starts the keeper on a folder; `wake` is called from its thread when there is an answer.
    pub fn start(root: Option<PathBuf>, cost: Cost, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let tells = Tells { wake: Box::new(wake), report: Box::new(report) };
        Self(Keeper::start(root, cost, tells))
    }

    /// Takes on what the model asks of the vault.
    pub fn perform(&self, effect: VaultEffect) {
        self.0.perform(effect);
    }
}

/// For the staff log. No such sentence holds a word of hers.
fn report(error: &VaultError) {
    warn!("{error}");
}

/// Fetches the keeper's answers.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, fetch.run_if(resource_exists::<Keep>));
}

fn fetch(keep: Res<Keep>, mut asks: MessageWriter<Ask>) {
    asks.write_batch(keep.0.answers().into_iter().map(|answer| Ask(Intent::System(SystemIntent::Reply(answer)))));
}
