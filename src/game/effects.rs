//! The one place where intents are acted on and what they ask of the world outside is handed to whoever does it: the
//! keeper, the printer, the page for phones, the second window. None of them works on the frame's thread, but for the
//! two that are the engine's own; replies come back as intents.

use bevy::ecs::message::MessageCursor;
use bevy::prelude::*;

use super::keep::Keep;
use super::model::{Ask, Model};
use super::packs::PackKeeper;
use super::phones::{PhoneHost, PhonePage, PhonesHeard};
use super::print::Printer;
use super::sound::Sounds;
use super::voice::Voice;
use super::windows::Projector;
use crate::app::{Effect, Intent, PhonesEffect};

/// How far what was asked has been acted on: to be renewed with the messages, lest the next answer be taken for an old one.
#[derive(Resource, Default)]
pub struct ActedOn(MessageCursor<Ask>);

/// Acts on every intent of this frame, in the order in which they were asked.
pub fn act(
    asks: Res<Messages<Ask>>,
    mut acted_on: ResMut<ActedOn>,
    mut model: ResMut<Model>,
    mut sounds: Option<ResMut<Sounds>>,
    mut workers: Workers,
) {
    for Ask(intent) in acted_on.0.read(&asks) {
        let applied = model.apply(intent.clone());
        if let Some(sounds) = &mut sounds
            && model.app().settings().sound
        {
            sounds.queue(intent, &applied.events);
        }
        for effect in applied.effects {
            workers.perform(&model, effect);
        }
    }
}

/// Acts on what phones asked: at once and not by a message, which the engine would keep for another frame.
fn act_for_phones(host: Res<PhoneHost>, mut model: ResMut<Model>, mut workers: Workers) {
    for intent in host.take() {
        for effect in model.apply(Intent::Phones(intent)).effects {
            workers.perform(&model, effect);
        }
    }
}

/// Acts on what phones ask, before anybody looks at it.
pub fn plugin(app: &mut App) {
    app.init_resource::<ActedOn>().add_systems(PreUpdate, act_for_phones.before(PhonesHeard));
}

/// Everybody who does something outside the model.
#[derive(bevy::ecs::system::SystemParam)]
pub struct Workers<'w> {
    keep: Option<Res<'w, Keep>>,
    packs: Option<Res<'w, PackKeeper>>,
    printer: Res<'w, Printer>,
    phones: MessageWriter<'w, PhonePage>,
    projector: MessageWriter<'w, Projector>,
    voice: ResMut<'w, Voice>,
}

impl Workers<'_> {
    /// Gives an effect to its worker. A new effect is a new arm here.
    fn perform(&mut self, model: &Model, effect: Effect) {
        match effect {
            Effect::Vault(effect) => {
                if let Some(keep) = &self.keep {
                    keep.perform(effect);
                }
            }
            Effect::Packs(effect) => {
                if let Some(packs) = &self.packs {
                    packs.perform(effect);
                }
            }
            Effect::FindFolders => self.printer.find_folders(),
            Effect::PrintRecovery(recovery, folder) => self.printer.recovery(model.shared_words(), recovery, folder),
            Effect::OpenPaper(path) => self.printer.open(path),
            Effect::Voice(what) => self.voice.ask(what),
            Effect::Phones(effect) => {
                self.phones.write(match effect {
                    PhonesEffect::Open(at) => PhonePage::Open(at),
                    PhonesEffect::Close => PhonePage::Close,
                    PhonesEffect::NewCode => PhonePage::NewCode,
                    PhonesEffect::Answer(id, outcome) => PhonePage::Answer(id, outcome),
                });
            }
            Effect::Projector(open) => {
                self.projector.write(if open { Projector::Open } else { Projector::Close });
            }
        }
    }
}
