//! Reads pages to her: between two pages, so that no frame waits. What was asked for begins once its page is drawn, and the
//! last word counts.

use accesskit::Role;
use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::audio::AudioSource;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::model::{Ask, Model, StageSystems};
use super::power::StayAwake;
use super::view::redraw::DrawnPage;
use super::view::spawn::Says;
use super::voice::Voice;
use crate::app::{Intent, Page, SystemIntent};
use crate::voice::{Line, for_a_voice, recording_of};

/// Reads what is asked for.
pub fn plugin(app: &mut App) {
    app.init_resource::<Voice>()
        .add_systems(PreUpdate, hear)
        .add_systems(Update, (answer, obey).chain().after(StageSystems));
}

/// What the voice tells: a sentence is over, or there is no voice.
fn hear(mut voice: ResMut<Voice>, model: Res<Model>, mut asks: MessageWriter<Ask>) {
    if let Some(has_voice) = voice.hear(&model)
        && has_voice != model.app().has_voice()
    {
        asks.write(Ask(Intent::System(SystemIntent::Voiced(has_voice))));
    }
}

/// Begins what was asked for, now that its page is drawn.
fn answer(
    mut voice: ResMut<Voice>,
    model: Res<Model>,
    focus: Res<InputFocus>,
    screen_reader: Option<Res<AccessibilityRequested>>,
    known: Query<(&AccessibilityNode, Option<&Says>)>,
) {
    if voice.is_asked() {
        let beside_screen_reader = screen_reader.is_some_and(|asked| asked.get());
        voice.answer(beside_screen_reader, || focused(&model, &focus, &known));
    }
}

/// What has the focus, as a screen reader would say it, with what she wrote there; never a secret.
fn focused(model: &Model, focus: &InputFocus, known: &Query<(&AccessibilityNode, Option<&Says>)>) -> Option<Line> {
    if matches!(model.app().page(), Page::Keypad(_)) {
        return None;
    }
    let (node, says) = known.get(focus.get()?).ok()?;
    let label = node.label().unwrap_or_default();
    let is_field = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
    let written = node.value().filter(|value| is_field && !value.is_empty());
    let words = written.map_or_else(|| label.to_owned(), |written| format!("{label}. {written}"));
    let sentence = says.map(|Says(sentence)| sentence.clone());
    let recording = sentence.as_ref().filter(|_| written.is_none()).and_then(|sentence| {
        let recording = recording_of(model.app().pack(), &model.app().settings().language, sentence)?;
        (!recording.is_of_step).then_some(recording)
    });
    for_a_voice(&words).map(|_| Line { sentence, words, recording })
}

/// Does what reading decided.
fn obey(
    mut commands: Commands,
    mut voice: ResMut<Voice>,
    model: Res<Model>,
    sounds: Option<ResMut<Assets<AudioSource>>>,
    mut drawn: ResMut<DrawnPage>,
    mut awake: ResMut<StayAwake>,
) {
    if voice.has_nothing_to_do() {
        return;
    }
    if voice.obey(&mut commands, &model, sounds.map(ResMut::into_inner)) {
        // The mark goes on with the voice.
        drawn.grow_stale();
        awake.hold();
    }
}
