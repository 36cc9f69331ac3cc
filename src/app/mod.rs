//! The model of the program: who is at it, which page is in view, what was done, and how the pages should look. Pure, so that
//! every way through the game can be tested without an engine; the view only shows it and passes on what is asked for.
//!
//! What this device knows before anybody comes (`device.rs`) and whoever is at it now (`sitting.rs`) are two things. The
//! second is replaced whole when she leaves, and its [`Scene`] owns exactly what that scene has: forgetting is a type.
//!
//! Nothing is written by the model itself: what may be kept of a girl stands in `record.rs`, and goes to the vault as an
//! effect.

mod bed;
mod boosters;
mod card_update;
mod content_update;
mod cover;
mod desk;
mod desk_intent;
mod desk_update;
mod device;
mod effect;
mod ends;
mod girl_intent;
mod girl_update;
mod guard;
mod house;
mod house_update;
mod intent;
mod keypad;
mod layers;
mod leave;
mod led_session;
mod listening;
mod night;
mod onward;
mod opening;
mod opening_up;
mod pack_desk;
mod packs_update;
mod page;
mod phones_intent;
mod portrait;
mod profile_intent;
mod profile_update;
mod puzzle;
mod record;
mod scene;
pub mod secret;
mod session_intent;
mod session_update;
mod settings;
mod sheets;
mod sitting;
mod space;
mod staff;
mod staff_update;
mod system_update;
mod visit;
mod visiting;
mod wall;
mod wishes;

use std::sync::Arc;

use semver::Version;

pub use bed::{Bed, BedWish};
pub use desk::{CardPage, Desk, DeskView, LookedUp, Sure};
pub use desk_intent::{DeskIntent, Rehearse};
pub use effect::{
    Effect, FolderKind, FoundPack, LookedAtPack, PacksEffect, PacksReply, PaperFolder, PhonesEffect, Profile,
    ProfileId, RECOVERY_LENGTH, Recovery, Reply, Trouble, VaultEffect,
};
pub use ends::WayOn;
pub use girl_intent::{GirlIntent, Listen};
pub use house::{EARLIEST_LATE, House, IDLE_WARNING, LATEST_LATE, LONGEST_IDLE, LogEntry, SHORTEST_IDLE, StaffNotes};
pub use intent::{Applied, Event, Intent, SystemIntent};
pub use keypad::{Keypad, KeypadSaid, Purpose};
pub use layers::{Edition, LayerUse};
pub use led_session::{LINES, LedSession, MOST_HANDS, Reads};
pub use onward::Onward;
pub use opening::{CannotOpen, step_at};
pub use opening_up::Lacks;
pub use pack_desk::PackDesk;
pub use packs_update::PacksIntent;
pub use page::Page;
pub use phones_intent::{PhonesIntent, RequestId};
pub use portrait::{CHOICES, Portrait, Slot};
pub use profile_intent::ProfileIntent;
pub use puzzle::{Puzzle, SIDE};
pub use record::{Kept, NOT_KEPT, Remembered};
pub use scene::Scene;
pub use secret::{Obvious, Secret};
pub use session_intent::{SessionIntent, USUAL_GROUP};
pub use settings::{Contrast, LARGEST_TEXT, SMALLEST_TEXT, Settings, TEXT_STEP};
pub use sheets::Sheet;
pub use space::{Hung, Space, Weather};
pub use staff::{LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE, Staff, StaffSaid};
pub use staff_update::StaffIntent;
pub use visit::{Visit, Whereabouts};
pub use visiting::{Invitation, Message, MessageState, Stop, StopState, Visiting};
pub use wall::{Arrangement, MOST_HUNG, Placed, Thing, WallIntent, treasure_of};
pub use wishes::Wishes;

use self::device::Device;
use self::sitting::Sitting;
use crate::mission::Run;
use crate::mission::ids::PackId;
use crate::pack::{Choice, Content, Pack};
use crate::session::{Session, SessionSnapshot};

/// The model: what the device knows, and whoever is at it now.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    content: Content,
    device: Device,
    sitting: Sitting,
    /// What the intent in hand asks of the world outside; empty between two intents.
    effects: Vec<Effect>,
}

impl App {
    /// A new model at the start page. `with_counsellor` says that one sits beside the first girl: what waits for her is open
    /// until that girl leaves.
    pub fn new(content: Content, settings: Settings, with_counsellor: bool) -> Self {
        let sitting = Sitting::new(settings.clone(), Staff::default());
        let choice = |(id, version): (&PackId, &Version)| Choice { id: id.clone(), version: Some(version.clone()) };
        let mut base: Vec<Choice> = content.versions().map(choice).collect();
        base.reverse();
        let device = Device::new(settings, with_counsellor, base);
        Self { content, device, sitting, effects: Vec::new() }
    }

    /// The same model with chance from outside: it gives a girl a portrait to start from, and shuffles the puzzle.
    #[must_use]
    pub fn seeded(mut self, seed: u64) -> Self {
        self.sitting = self.sitting.seeded(seed);
        self
    }

    /// The same model with other settings, whatever is in view.
    #[must_use]
    pub fn with_settings(mut self, settings: Settings) -> Self {
        self.sitting.settings = settings;
        self
    }

    /// The content that is played, with where it comes from.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The pack that is played.
    pub fn pack(&self) -> &Arc<Pack> {
        self.content.pack()
    }

    /// Where whoever is here is, with what that place has.
    pub fn scene(&self) -> &Scene {
        &self.sitting.scene
    }

    /// How the pages should look, sound and speak.
    pub fn settings(&self) -> &Settings {
        &self.sitting.settings
    }

    /// The girl's visit, with the content and the day it is played on.
    pub fn visiting(&self) -> Option<Visiting<'_>> {
        match self.scene() {
            Scene::Visit(visit) => Some(self.visiting_of(visit)),
            Scene::Start | Scene::Door | Scene::Desk(_) | Scene::Led(_) => None,
        }
    }

    /// The session that is led, with the mission it plays and what lies on its desk.
    pub fn led(&self) -> Option<&LedSession> {
        match self.scene() {
            Scene::Led(led) => Some(led),
            Scene::Start | Scene::Door | Scene::Visit(_) | Scene::Desk(_) => None,
        }
    }

    /// The session that is led.
    pub fn session(&self) -> Option<&Session> {
        self.led().map(LedSession::session)
    }

    /// What lies on the counsellor's desk, before, in and after a session.
    pub fn desk(&self) -> Option<&Desk> {
        match self.scene() {
            Scene::Desk(desk) => Some(desk),
            Scene::Led(led) => Some(led.desk()),
            Scene::Start | Scene::Door | Scene::Visit(_) => None,
        }
    }

    /// The mission that is played, by a girl or by a group.
    pub fn run(&self) -> Option<&Run> {
        match self.scene() {
            Scene::Visit(visit) => visit.run(),
            Scene::Led(led) => led.run(),
            Scene::Start | Scene::Door | Scene::Desk(_) => None,
        }
    }

    /// The same while it goes on in view: nothing lies over it, and nobody pauses or hides it.
    pub fn run_in_view(&self) -> Option<&Run> {
        let in_view = !self.is_laid_over() && self.cover().is_none();
        self.run().filter(|run| in_view && !run.is_paused())
    }

    /// The portrait of whoever answers: hers, or the one a girl would start from.
    pub fn portrait(&self) -> Portrait {
        self.visiting().map_or(self.sitting.face, |visiting| visiting.visit.space().portrait())
    }

    /// The profile that is open; none for a guest.
    pub fn profile(&self) -> Option<&ProfileId> {
        self.visiting().and_then(|visiting| visiting.visit.profile())
    }

    /// The profiles on this device.
    pub fn profiles(&self) -> &[Profile] {
        &self.device.profiles
    }

    /// What holds for the house.
    pub fn house(&self) -> &House {
        &self.device.house
    }

    /// Whether the plans and the log of the house are sealed with its passphrase. Known while a counsellor is in.
    pub fn seals_notes(&self) -> bool {
        self.device.seals
    }

    /// The session that was broken off, and could go on.
    pub fn broken_off(&self) -> Option<&SessionSnapshot> {
        self.device.broken_off.as_deref()
    }

    /// The counsellor's door.
    pub fn staff(&self) -> &Staff {
        &self.sitting.staff
    }

    /// What is wrong with the files, if anything.
    pub fn trouble(&self) -> Option<Trouble> {
        self.sitting.trouble
    }

    /// Acts on an intent and tells what came of it. What makes no sense now changes nothing and gives no event; behind
    /// the cover that is everything but the puzzle and the calendar.
    pub fn apply(&mut self, intent: Intent) -> Applied {
        let events = self.update(intent);
        self.put_away_empty_sheets();
        self.close_unseen_door();
        self.choose_layers();
        self.save(!events.is_empty());
        Applied { events, effects: std::mem::take(&mut self.effects) }
    }

    fn update(&mut self, intent: Intent) -> Vec<Event> {
        let is_projected = self.led().is_some_and(LedSession::has_projector);
        if !self.sitting.cover.lets_through(&intent, is_projected) {
            return Vec::new();
        }
        match intent {
            Intent::Girl(intent) => self.apply_girl(intent),
            Intent::Profile(intent) => self.apply_profile(intent),
            Intent::Staff(intent) => self.apply_staff(intent),
            Intent::Desk(intent) => self.apply_desk(intent),
            Intent::Session(intent) => self.apply_session(intent),
            Intent::Phones(intent) => self.apply_phones(intent),
            Intent::System(intent) => self.apply_system(intent),
        }
    }

    /// Asks something of the world outside.
    fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Asks something of the vault.
    fn ask_vault(&mut self, effect: VaultEffect) {
        self.ask(Effect::Vault(effect));
    }

    /// Gives what there is to keep of a profile to be saved, where it is not what was given last.
    fn save(&mut self, happened: bool) {
        let Scene::Visit(visit) = &mut self.sitting.scene else { return };
        if happened && let Some(kept) = visit.news_to_save(&self.sitting.settings) {
            self.ask_vault(VaultEffect::Save(Box::new(kept)));
        }
    }
}

#[cfg(test)]
mod booster_tests;
#[cfg(test)]
mod cover_tests;
#[cfg(test)]
mod replay_tests;
#[cfg(test)]
mod space_tests;
#[cfg(test)]
mod tests;
