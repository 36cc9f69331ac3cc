//! Next girl: what the engine still holds of the one who left is given up. The model is new already, the stage has
//! forgotten, and her page is despawned; here follow the scratch buffers of the text engine, the pictures, messages that
//! carried her words, and the clipboard where she copied some. The program's allocator wipes every block that is given
//! up, so it is enough to let go of it.
//!
//! Not here, because they hold entities and places but no words and no pictures: pointers, hovering, the focus.

use std::hash::{BuildHasher, RandomState};

use bevy::a11y::ActionRequest;
use bevy::clipboard::Clipboard;
use bevy::ecs::message::Message;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::text::{EditableText, EditableTextSystems, FontAtlasSet, LayoutCx, ScaleCx, TextEdit, TextPipeline};
use bevy::window::{Ime, WindowEvent};
use bevy::winit::RawWinitWindowEvent;

use super::effects::ActedOn;
use super::media::Media;
use super::model::{Ask, Model, StageSystems};
use super::power::{self, StayAwake};

/// How many frames are drawn after a girl has left: one with the new page, one until the renderer has it too, one until
/// messages have left both their buffers, and one more; then [`AFTER`].
const FRAMES: u8 = 4 + AFTER;

/// How many frames follow the last of that, in which nobody touches anything: readers of messages count on from them.
const AFTER: u8 = 2;

/// How many of these frames are still to come.
#[derive(Resource, Default)]
struct Cleaning(u8);

/// Cleans up after every girl.
pub fn plugin(app: &mut App) {
    app.init_resource::<Cleaning>()
        .init_resource::<Copied>()
        .add_systems(Update, give_up_her_page.after(StageSystems).run_if(has_just_left))
        .add_systems(PostUpdate, notice_copying.before(EditableTextSystems))
        .add_systems(
            Last,
            (remember_copy.run_if(she_copies), give_up_messages.run_if(is_cleaning)).before(power::ask_for_frame),
        );
}

fn has_just_left(stage: Res<Model>) -> bool {
    stage.has_just_left()
}

fn is_cleaning(cleaning: Res<Cleaning>) -> bool {
    cleaning.0 > 0
}

/// Between her page and the next one's layout nothing uses the text engine's buffers, and no glyph is in view.
fn give_up_her_page(world: &mut World) {
    world.resource_mut::<Model>().note_cleaning();
    world.resource_mut::<Cleaning>().0 = FRAMES;
    world.resource_mut::<Media>().forget();
    renew::<TextPipeline>(world);
    renew::<LayoutCx>(world);
    renew::<ScaleCx>(world);
    // Glyphs lie there in the order in which they were first written.
    renew::<FontAtlasSet>(world);
    empty_clipboard(world);
}

/// Messages are kept for two frames, and after that their places are not wiped but used again. New buffers count anew,
/// and the engine's readers miss what comes in the very next frame: that one must not be the next girl's first tap, so it
/// is drawn at once. What is asked is missed by nobody, for answers of the keeper come at any moment. Keys are let go of,
/// lest one that is lifted then stays down.
fn give_up_messages(world: &mut World) {
    world.resource_mut::<StayAwake>().hold();
    let mut cleaning = world.resource_mut::<Cleaning>();
    cleaning.0 -= 1;
    if cleaning.0 != AFTER {
        return;
    }
    renew_messages::<Ask>(world);
    renew::<ActedOn>(world);
    renew_messages::<ActionRequest>(world);
    renew_messages::<KeyboardInput>(world);
    renew_messages::<Ime>(world);
    renew_messages::<WindowEvent>(world);
    renew_messages::<RawWinitWindowEvent>(world);
    renew::<ButtonInput<Key>>(world);
    renew::<ButtonInput<KeyCode>>(world);
}

fn renew_messages<M: Message>(world: &mut World) {
    renew::<Messages<M>>(world);
}

/// Gives up a resource for a new one, where there is one.
fn renew<R: Resource<Mutability = bevy::ecs::component::Mutable> + Default>(world: &mut World) {
    if let Some(mut resource) = world.get_resource_mut::<R>() {
        *resource = R::default();
    }
}

/// By what the text that she copied last is known again: not the text itself.
#[derive(Resource, Default)]
struct Copied {
    copies: bool,
    hashes: RandomState,
    hash: Option<u64>,
}

fn she_copies(copied: Res<Copied>) -> bool {
    copied.copies
}

fn notice_copying(fields: Query<&EditableText, Changed<EditableText>>, mut copied: ResMut<Copied>) {
    let to_clipboard = |edit: &TextEdit| matches!(edit, TextEdit::Copy | TextEdit::Cut);
    if fields.iter().any(|field| field.pending_edits.iter().any(to_clipboard)) {
        copied.copies = true;
    }
}

fn remember_copy(mut copied: ResMut<Copied>, mut clipboard: ResMut<Clipboard>) {
    copied.copies = false;
    copied.hash = hash_of_clipboard(&copied.hashes, &mut clipboard);
}

fn hash_of_clipboard(hashes: &RandomState, clipboard: &mut Clipboard) -> Option<u64> {
    let text = clipboard.fetch_text().poll_result()?.ok()?;
    Some(hashes.hash_one(text))
}

/// Empties the clipboard, unless what is there came from another program. Then the connection to it is opened anew: its
/// buffers hold what was copied and pasted.
fn empty_clipboard(world: &mut World) {
    let Copied { hashes, hash, .. } = std::mem::take(&mut *world.resource_mut::<Copied>());
    let Some(mut clipboard) = world.remove_resource::<Clipboard>() else { return };
    if hash.is_some() && hash_of_clipboard(&hashes, &mut clipboard) == hash {
        // A clipboard that cannot be written now could not be written when she copied either.
        let _ = clipboard.set_text("");
    }
    // First the old one is closed: two at a time share one connection.
    drop(clipboard);
    world.init_resource::<Clipboard>();
}
