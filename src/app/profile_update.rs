//! What follows from an intent at the door: a girl opens her profile with five pictures, makes one, or plays as a guest, of
//! whom nothing is kept.

use std::sync::Arc;

use super::effect::{ProfileId, VaultEffect};
use super::keypad::{Keypad, Purpose};
use super::sheets::Laid;
use super::sitting::Sitting;
use super::visit::OpenProfile;
use super::{App, Event, Kept, Portrait, ProfileIntent, Scene, Sheet, Slot, Visit, Visiting};

impl App {
    /// The keypad, while pictures are tapped: the one over the cover, or the one at the door.
    pub fn keypad(&self) -> Option<&Keypad> {
        if self.sitting.cover.is_on() {
            return self.sitting.cover.keypad();
        }
        self.sitting.sheets.iter().find_map(Laid::keypad)
    }

    /// Whether the newest file of hers was damaged, and this is the one before.
    pub fn is_from_copy(&self) -> bool {
        self.visiting().is_some_and(|visiting| visiting.visit.is_from_copy())
    }

    /// What would be kept now of whoever plays, or of a girl who has done nothing yet.
    pub fn kept(&self) -> Kept {
        let mut kept = match self.visiting() {
            Some(visiting) => visiting.visit.kept(self.settings()),
            None => Visit::of_guest(self.sitting.face).kept(self.settings()),
        };
        for (id, version) in self.versions() {
            kept.packs.entry(id).or_insert(version);
        }
        kept
    }

    /// Lets a guest in at the door; nothing anywhere else.
    fn let_in(&mut self, face: Portrait) -> Vec<Event> {
        match self.sitting.scene {
            Scene::Door => self.turn_to(Scene::Visit(Box::new(Visit::of_guest(face)))),
            Scene::Start | Scene::Visit(_) | Scene::Desk(_) | Scene::Led(_) => Vec::new(),
        }
    }

    pub(super) fn apply_profile(&mut self, intent: ProfileIntent) -> Vec<Event> {
        match intent {
            ProfileIntent::Guest => self.let_in(self.sitting.face),
            ProfileIntent::GuestAs(face) => {
                let events = self.let_in(face);
                let first = self.visiting().filter(|_| !events.is_empty()).and_then(Visiting::invitation);
                match first.map(|first| first.mission.id.clone()) {
                    Some(first) => self.open_message(&first),
                    None => events,
                }
            }
            ProfileIntent::Knock(profile) => match self.sitting.scene {
                Scene::Door => self.lay_keypad(Keypad::new(Purpose::Enter(profile))),
                Scene::Start | Scene::Visit(_) | Scene::Desk(_) | Scene::Led(_) => Vec::new(),
            },
            ProfileIntent::Choose => match &self.sitting.scene {
                Scene::Door => self.lay_keypad(Keypad::new(Purpose::Choose)),
                Scene::Visit(visit) if visit.profile().is_none() => self.lay_keypad(Keypad::new(Purpose::Choose)),
                Scene::Start | Scene::Visit(_) | Scene::Desk(_) | Scene::Led(_) => Vec::new(),
            },
            ProfileIntent::Recover => match self.sitting.scene {
                Scene::Start | Scene::Door => self.lay_keypad(Keypad::new(Purpose::Recover)),
                Scene::Visit(_) | Scene::Desk(_) | Scene::Led(_) => Vec::new(),
            },
            ProfileIntent::Tap(picture) => {
                let kept = Box::new(self.kept());
                self.with_keypad(|keypad| keypad.tap(picture, kept))
            }
            ProfileIntent::Untap => self.with_keypad(|keypad| {
                keypad.untap();
                None
            }),
            ProfileIntent::Keep => self.with_keypad(|keypad| {
                keypad.keep();
                None
            }),
            ProfileIntent::ForgetMission(mission) => {
                let pack = Arc::clone(self.content.pack());
                let forgot = self.visit_mut().is_some_and(|visit| visit.forget_mission(&mission, &pack));
                if forgot { vec![Event::SpaceChanged] } else { Vec::new() }
            }
            ProfileIntent::ForgetMe => self.forget_me(),
        }
    }

    /// The keypad that is in view: the one over the cover, or the one at the door.
    fn shown_keypad(&mut self) -> Option<&mut Keypad> {
        let Sitting { cover, sheets, .. } = &mut self.sitting;
        if cover.is_on() { cover.keypad_mut() } else { sheets.iter_mut().find_map(Laid::keypad_mut) }
    }

    /// The keypad that waits for an answer: she may have covered the page since she asked.
    pub(super) fn waiting_keypad(&mut self) -> Option<&mut Keypad> {
        let Sitting { cover, sheets, .. } = &mut self.sitting;
        let mut keypads = cover.keypad_mut().into_iter().chain(sheets.iter_mut().filter_map(Laid::keypad_mut));
        keypads.find(|keypad| keypad.is_busy())
    }

    /// Whether the keypad that waits is for this.
    pub(super) fn awaits(&mut self, purpose: impl FnOnce(&Purpose) -> bool) -> bool {
        self.waiting_keypad().is_some_and(|keypad| keypad.awaits(purpose))
    }

    fn with_keypad(&mut self, act: impl FnOnce(&mut Keypad) -> Option<VaultEffect>) -> Vec<Event> {
        let Some(keypad) = self.shown_keypad() else { return Vec::new() };
        let before = keypad.clone();
        let asked = act(keypad);
        if asked.is_none() && *keypad == before {
            return Vec::new();
        }
        if let Some(effect) = asked {
            self.ask_vault(effect);
        }
        vec![Event::KeyTapped]
    }

    /// Everything that is kept of her goes, and so does she: as a guest, just this visit.
    fn forget_me(&mut self) -> Vec<Event> {
        if self.visiting().is_none() {
            return Vec::new();
        }
        if let Some(profile) = self.profile().cloned() {
            self.ask_vault(VaultEffect::Wipe(profile));
        }
        self.leave()
    }

    /// Her profile is open: she is in, with what was kept.
    pub(super) fn welcome(&mut self, profile: ProfileId, kept: Kept, from_copy: bool) -> Vec<Event> {
        if !self.awaits(|purpose| *purpose == Purpose::Enter(profile.clone())) {
            // She went on without waiting for it.
            self.ask_vault(VaultEffect::Close);
            return Vec::new();
        }
        let back = self.sitting.cover.keypad().is_some();
        self.sitting.settings = self.settings_of(&kept);
        let visit = Visit::of_kept(kept, OpenProfile::new(profile, from_copy));
        // Where the cover came while she was trying at the door, it stays.
        let mut events = if back { self.sitting.cover.take_off() } else { Vec::new() };
        events.extend(self.turn_to(Scene::Visit(Box::new(visit))));
        events.push(Event::Restyled);
        events
    }

    /// Her profile is made: at the door she comes in and chooses a portrait, on a visit she goes on where she was.
    pub(super) fn made(&mut self, profile: ProfileId) -> Vec<Event> {
        let open = Some(OpenProfile::new(profile, false));
        match &mut self.sitting.scene {
            Scene::Door => {
                let visit = Visit { profile: open, ..Visit::of_guest(self.sitting.face) };
                self.turn_to(Scene::Visit(Box::new(visit)));
                self.open_sheet(Sheet::Mirror(Slot::Hair))
            }
            Scene::Visit(visit) => {
                visit.profile = open;
                self.take_up_keypad();
                self.take_up_sheet(Sheet::Promise);
                vec![Event::Turned]
            }
            Scene::Start | Scene::Desk(_) | Scene::Led(_) => {
                self.ask_vault(VaultEffect::Close);
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
#[path = "profile_update_tests.rs"]
mod tests;
