//! What follows from an intent on the page of the packs, and from what comes back. Only a counsellor who gave the passphrase
//! is there.

use super::effect::{Effect, PacksEffect, PacksReply};
use super::layers::LayerUse;
use super::{App, Event, PackDesk, Sheet};
use crate::mission::ids::PackId;
use crate::pack::life::{Consent, SignedBy};

/// What a counsellor asks on the page of the packs.
#[derive(Clone, Debug, PartialEq)]
pub enum PacksIntent {
    /// Look again where pack files usually lie.
    Find,
    /// Look at a pack file by its path.
    LookAt(String),
    /// Install the file that she looks at.
    Install,
    /// Put the file that she looks at aside.
    PutAside,
    /// Use a layer like this in this house.
    Use(PackId, LayerUse),
    /// Go back to the version before.
    RollBack(PackId),
    /// Ask whether a pack is to be taken away; nothing is yet.
    AskToRemove(Option<PackId>),
    /// Take the pack away that was asked about.
    Remove,
}

impl App {
    /// The page of the packs behind the counsellor's door.
    pub fn pack_desk(&self) -> &PackDesk {
        &self.sitting.packs
    }

    pub(super) fn apply_packs_intent(&mut self, intent: PacksIntent) -> Vec<Event> {
        if !self.staff().is_open() {
            return Vec::new();
        }
        match intent {
            PacksIntent::Find => self.find_packs(),
            PacksIntent::LookAt(path) => self.ask_packs(PacksEffect::LookAt(path)),
            PacksIntent::Install => {
                let Some(looked_at) = self.sitting.packs.looked_at.take() else { return Vec::new() };
                // What the page says about who signed it is what she says yes to.
                let consent = match looked_at.signed {
                    SignedBy::Known { .. } => Consent::Known,
                    SignedBy::Stranger { .. } => Consent::Stranger,
                    SignedBy::Nobody => Consent::Unsigned,
                };
                self.ask_packs(PacksEffect::Install(looked_at.path, consent))
            }
            PacksIntent::PutAside => {
                let put_aside = self.sitting.packs.looked_at.take().is_some();
                if put_aside { vec![Event::Changed] } else { Vec::new() }
            }
            PacksIntent::Use(id, how) => self.for_the_house(|house| _ = house.layers.insert(id, how)),
            PacksIntent::RollBack(id) => self.ask_packs(PacksEffect::RollBack(id)),
            PacksIntent::AskToRemove(id) => {
                self.sitting.packs.to_remove = id;
                vec![Event::Changed]
            }
            PacksIntent::Remove => match self.sitting.packs.to_remove.take() {
                Some(id) => self.ask_packs(PacksEffect::Remove(id)),
                None => Vec::new(),
            },
        }
    }

    /// Looks where pack files usually lie, whatever else is being done: a stick may take its time.
    fn find_packs(&mut self) -> Vec<Event> {
        self.sitting.packs.found = None;
        self.ask(Effect::Packs(PacksEffect::Find));
        vec![Event::Changed]
    }

    /// Asks something of the packs on this machine; one thing at a time.
    fn ask_packs(&mut self, effect: PacksEffect) -> Vec<Event> {
        if std::mem::replace(&mut self.sitting.packs.is_busy, true) {
            return Vec::new();
        }
        (self.sitting.packs.said, self.sitting.packs.was_refused) = (Vec::new(), false);
        self.ask(Effect::Packs(effect));
        vec![Event::Changed]
    }

    /// The page of the packs, with what lies on this machine: that is looked for while she reads.
    pub(super) fn open_packs(&mut self) -> Vec<Event> {
        if !self.staff().is_open() {
            return Vec::new();
        }
        self.sitting.packs = PackDesk::default();
        let events = self.open_sheet(Sheet::Packs);
        if let Some(path) = self.device.to_open.take() {
            self.ask_packs(PacksEffect::LookAt(path));
        }
        self.find_packs();
        events
    }

    /// Somebody opened a pack file with the program: a counsellor meets it when she is in.
    pub(super) fn pack_opened(&mut self, path: String) -> Vec<Event> {
        self.device.to_open = Some(path);
        if self.is_on_top(Sheet::Packs) || self.is_on_top(Sheet::Staff) {
            return self.open_packs();
        }
        let events = self.open_sheet(Sheet::StaffDoor);
        if events.is_empty() { vec![Event::Changed] } else { events }
    }

    /// Whether a pack file was opened with the program and nobody has looked at it yet.
    pub fn has_pack_to_open(&self) -> bool {
        self.device.to_open.is_some()
    }

    pub(super) fn apply_packs(&mut self, reply: PacksReply) -> Vec<Event> {
        let page = &mut self.sitting.packs;
        match reply {
            PacksReply::Content(of, content) => return self.content_came(&of, content),
            PacksReply::Known(packs) => return self.packs_came(packs),
            PacksReply::Found(found) => {
                page.found = Some(found);
                return vec![Event::Changed];
            }
            PacksReply::LookedAt(looked_at) => page.looked_at = Some(*looked_at),
            PacksReply::Done(said) => (page.said, page.was_refused) = (said, false),
            PacksReply::Refused(why) => (page.said, page.was_refused) = (vec![why], true),
        }
        page.is_busy = false;
        vec![Event::Changed]
    }
}

#[cfg(test)]
#[path = "packs_update_tests.rs"]
mod tests;
