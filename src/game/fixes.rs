//! Engine workarounds, one function each: what is wrong, where it is reported, and the version that removes it. The one
//! that is a room of its own is `second_tree.rs`.

use std::collections::HashMap;
use std::panic::{self, AssertUnwindSafe};

use accesskit::{Node as Spoken, NodeId, Role, Tree, TreeId, TreeUpdate};
use anyhow::Context as _;
use bevy::a11y::{AccessibilitySystems, ActionRequest, ManageAccessibilityUpdates};
use bevy::ecs::system::NonSendMarker;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::{FocusedInput, InputFocusSystems};
use bevy::picking::PickingSystems;
use bevy::picking::hover::HoverMap;
use bevy::picking::pointer::{PointerAction, PointerButton, PointerInput};
use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, FontCx, LineBreak, TextBrush, TextLayout};
use bevy::time::TimeReceiver;
use bevy::ui::{AvailableSpace, CalculatedClip, ContentSize, Measure, MeasureArgs, NodeMeasure};
use bevy::ui::{InteractionDisabled, Pressed, UiGlobalTransform};
use bevy::ui_widgets::{Activate, Button};
use bevy::window::{OnMonitor, PrimaryWindow};
use bevy::winit::accessibility::ACCESS_KIT_ADAPTERS;
use bevy_egui::egui::{self, Modifiers};
use bevy_egui::{EguiContext, EguiInput, EguiManagedTextures, EguiPostUpdateSet, EguiPreUpdateSet};
use parley::fontique::{FallbackKey, Script};

use super::power::StayAwake;

/// Bevy 0.19 has no font fallback lists: letters that the named family lacks become boxes.
/// <https://github.com/bevyengine/bevy/pull/24378>, remove at Bevy 0.20.
///
/// # Errors
/// A family that was to be registered before is missing.
pub fn append_font_fallbacks(fonts: &mut FontCx) -> anyhow::Result<()> {
    for (script, name) in [
        (*b"Arab", "Noto Naskh Arabic"),
        (*b"Latn", "Noto Sans"),
        (*b"Cyrl", "Noto Sans"),
        (*b"Grek", "Noto Sans"),
        (*b"Armn", "Noto Sans Armenian"),
        (*b"Ethi", "Noto Sans Ethiopic"),
        (*b"Geor", "Noto Sans Georgian"),
        (*b"Hebr", "Noto Sans Hebrew"),
    ] {
        let family = fonts.collection.family_id(name);
        let family = family.with_context(|| format!("the font for {name} has another family name"))?;
        fonts.collection.append_fallbacks(FallbackKey::from(Script::from_bytes(script)), std::iter::once(family));
    }
    fonts.set_emoji_family("Noto Color Emoji").context("the emoji font has another family name")?;
    Ok(())
}

/// Unplugging a monitor despawns it, and its windows with it, so that the game would end.
/// <https://github.com/bevyengine/bevy/issues/24867>, remove at Bevy 0.20.
pub fn keep_windows_of_lost_monitors(insert: On<Insert, OnMonitor>, links: Query<&OnMonitor>, mut commands: Commands) {
    if let Ok(OnMonitor(monitor)) = links.get(insert.entity) {
        commands.entity(insert.entity).try_insert(StandsOn(*monitor)).try_remove::<OnMonitor>();
    }
}

/// The monitor on which a window stands, for as long as that is there.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandsOn(pub Entity);

/// Where a text's width is known while the room for it is not, the engine takes the height of a single line: boxes round
/// wrapped texts come out too low. This measures the wrapped text instead.
/// <https://github.com/bevyengine/bevy/issues/24858>, remove at Bevy 0.20.
pub fn measure_wrapped_texts(
    mut texts: Query<(&ComputedTextBlock, &TextLayout, &mut ContentSize), (With<Text>, Changed<ContentSize>)>,
) {
    for (block, layout, mut content) in &mut texts {
        if layout.linebreak != LineBreak::NoWrap {
            content.set(NodeMeasure::Custom(Box::new(WrappedText(block.buffer().clone()))));
        }
    }
}

/// More than what is lost in adding up a row of a large window, in physical pixels.
pub const HAIR: f32 = 0.01;

struct WrappedText(parley::Layout<TextBrush>);

impl Measure for WrappedText {
    fn measure(&mut self, args: MeasureArgs<'_>) -> Vec2 {
        let widths = self.0.calculate_content_widths();
        let (least, most) = (widths.min.ceil(), widths.max.ceil());
        let width = args.resolve_width();
        let wide = width.effective.unwrap_or_else(|| match args.available_width {
            AvailableSpace::Definite(room) => room.max(least).min(most),
            AvailableSpace::MinContent => least,
            AvailableSpace::MaxContent => most,
        });
        let wide = wide.max(width.min.unwrap_or(0.0)).min(width.max.unwrap_or(f32::MAX));
        // The text is set in whole pixels in the end; a line that fits by a part of one would not. Sums of distances in parts
        // of a pixel come back a hair below the whole width that was asked for.
        let wide = (wide + HAIR).floor();
        self.0.break_all_lines(Some(wide));
        Vec2::new(wide, args.resolve_height().effective.unwrap_or_else(|| self.0.height()).ceil())
    }
}

/// A turned text that a scroll area cuts off draws other letters of the atlas where nothing should be. What leans is
/// straightened as soon as it is cut: when the frame round it moves, and when it is scrolled under that frame itself.
/// Seen in Bevy 0.19.1, not reported yet; look again at Bevy 0.20.
pub fn straighten_what_is_cut(
    mut leaning: Query<
        (&ComputedNode, &UiGlobalTransform, &CalculatedClip, &mut UiTransform),
        Or<(Changed<CalculatedClip>, Changed<UiGlobalTransform>)>,
    >,
    mut awake: ResMut<StayAwake>,
) {
    for (computed, place, clip, mut transform) in &mut leaning {
        // Corners of what leans reach out a little further than its sides.
        let whole = Rect::from_center_size(place.affine().translation, computed.size() * transform.scale * 1.04);
        let cut = clip.clip.intersect(whole) != whole;
        if cut && transform.rotation != Rot2::IDENTITY {
            transform.rotation = Rot2::IDENTITY;
            awake.hold();
        }
    }
}

/// Opening the engine panics where there is no display or nothing that can draw, with a page of call stack. This gives
/// one sentence that says what to install or do.
/// <https://github.com/bevyengine/bevy/issues/807>, look again at Bevy 0.20.
///
/// # Errors
/// Where the engine gave up.
pub fn open_engine<T>(open: impl FnOnce() -> T) -> anyhow::Result<T> {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let opened = panic::catch_unwind(AssertUnwindSafe(open));
    panic::set_hook(hook);
    opened.map_err(|payload| {
        let said = payload.downcast_ref::<String>().map(String::as_str);
        let said = said.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or_default();
        if said.contains("GPU") {
            anyhow::anyhow!(
                "nothing here can draw; install a Vulkan driver (on Debian: apt install mesa-vulkan-drivers)"
            )
        } else {
            anyhow::anyhow!("no display can be opened; start gps from a desktop, or draw its pages with `gps tour`")
        }
    })
}

/// The clock of a frame tells when the frame before was sent to be drawn. A window that rests in between is told of the
/// past: a tap after a rest counts as held down, three quick presses as slow ones. Without what the drawing side sends, the
/// clock looks at the time itself.
/// <https://github.com/bevyengine/bevy/issues/20412>, look again at Bevy 0.20.
pub fn tell_the_time_of_this_frame(mut commands: Commands) {
    commands.remove_resource::<TimeReceiver>();
}

/// A tap that begins and ends within one frame (a quick finger, a slow computer) presses a button for ever and does
/// nothing: its end is told to what lay below the pointer one frame before. Such a tap is ended here.
/// Seen in Bevy 0.19.1, not reported yet; look again at Bevy 0.20.
pub fn end_taps_within_a_frame(
    mut inputs: MessageReader<PointerInput>,
    hovered: Res<HoverMap>,
    parents: Query<&ChildOf>,
    pressed: Query<(), (With<Button>, With<Pressed>, Without<InteractionDisabled>)>,
    mut commands: Commands,
) {
    let mut down = Vec::new();
    for input in inputs.read() {
        match input.action {
            PointerAction::Press(PointerButton::Primary) => down.push(input.pointer_id),
            PointerAction::Release(PointerButton::Primary) if down.contains(&input.pointer_id) => {
                let below = hovered.get(&input.pointer_id).into_iter().flat_map(|below| below.keys());
                let mut all = below.flat_map(|entity| std::iter::once(*entity).chain(parents.iter_ancestors(*entity)));
                if let Some(button) = all.find(|entity| pressed.contains(*entity)) {
                    commands.entity(button).try_remove::<Pressed>();
                    commands.trigger(Activate { entity: button });
                }
            }
            _ => {}
        }
    }
}

/// The desk's toolkit is told of the modifier keys anew in every frame, and asks for another frame each time: a whole
/// core for a desk at rest. What is told twice is dropped.
/// <https://github.com/vladbat00/bevy_egui/issues/505>, remove at `bevy_egui` 0.43.
pub fn tell_modifiers_once(mut inputs: Query<(Entity, &mut EguiInput)>, mut last: Local<HashMap<Entity, Modifiers>>) {
    for (entity, mut input) in &mut inputs {
        input.events.retain(|event| {
            if let egui::Event::ModifiersChanged(now) = event { last.insert(entity, *now) != Some(*now) } else { true }
        });
    }
    last.retain(|entity, _| inputs.contains(*entity));
}

/// A dead key and then Space write its accent (`^` on a Belgian keyboard); the desk's toolkit writes a space for every
/// Space.
/// Seen in `bevy_egui` 0.42, `write_keyboard_input_messages_system`; look again at `bevy_egui` 0.43.
pub fn write_what_space_writes(mut pressed: MessageReader<KeyboardInput>, mut inputs: Query<&mut EguiInput>) {
    let spaces = pressed.read().filter(|input| input.state.is_pressed() && input.logical_key == Key::Space);
    let written: Vec<_> = spaces.map(|input| input.text.clone().unwrap_or_else(|| " ".into())).collect();
    if written.is_empty() {
        return;
    }
    for mut input in &mut inputs {
        let is_space = |event: &&mut egui::Event| matches!(event, egui::Event::Text(text) if text == " ");
        for (event, text) in input.events.iter_mut().filter(is_space).zip(&written) {
            *event = egui::Event::Text(text.to_string());
        }
    }
}

/// A screen reader's actions do not reach the desk's toolkit: its nodes are told of them here.
/// Seen in `bevy_egui` 0.42; look again at `bevy_egui` 0.43.
pub fn pass_actions_to_the_desk(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput>) {
    for ActionRequest(request) in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.clone()));
        }
    }
}

/// Keys that come within one frame (speech input, a keyboard on the screen, a slow computer) are all handled with the
/// modifiers of its end: of Ctrl+X an x is left. Before the first of them the modifiers are put back to what they were, and
/// each then counts from when it was pressed.
/// Seen in Bevy 0.19.1, `bevy_ui_widgets::text_input`; look again at Bevy 0.20.
pub fn put_modifiers_back(mut pressed: MessageReader<KeyboardInput>, mut keys: ResMut<ButtonInput<Key>>) {
    let mut seen = Vec::new();
    for input in pressed.read().filter(|input| is_modifier(&input.logical_key)) {
        if seen.contains(&&input.logical_key) {
            continue;
        }
        seen.push(&input.logical_key);
        if input.state.is_pressed() && !input.repeat {
            keys.release(input.logical_key.clone());
        } else {
            keys.press(input.logical_key.clone());
        }
    }
}

/// The other half of [`put_modifiers_back`].
pub fn count_modifiers_from_now(pressed: On<FocusedInput<KeyboardInput>>, mut keys: ResMut<ButtonInput<Key>>) {
    let input = &pressed.input;
    if !is_modifier(&input.logical_key) {
        return;
    }
    if input.state.is_pressed() {
        keys.press(input.logical_key.clone());
    } else {
        keys.release(input.logical_key.clone());
    }
}

fn is_modifier(key: &Key) -> bool {
    matches!(key, Key::Shift | Key::Control | Key::Alt | Key::Super)
}

/// Where the desk was open, the engine's own tree for screen readers stays switched off after it closes, and has lost its
/// root: the toolkit put its own there, and the next update of the stage would end the game.
/// Seen in `bevy_egui` 0.42, `setup_accesskit_system`; look again at `bevy_egui` 0.43.
pub fn give_screen_readers_the_stage_back(
    mut closed: RemovedComponents<EguiContext>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut manage: ResMut<ManageAccessibilityUpdates>,
    _main_thread: NonSendMarker,
) {
    if closed.read().count() == 0 {
        return;
    }
    **manage = true;
    ACCESS_KIT_ADAPTERS.with_borrow_mut(|adapters| {
        for window in &windows {
            if let Some(adapter) = adapters.get_mut(&window) {
                adapter.update_if_active(|| tree_of_a_window(window));
            }
        }
    });
}

/// A desk that closes leaves the letters it drew behind, twice: megabytes each time it opens again.
/// Seen in `bevy_egui` 0.42, `free_egui_textures_system`; look again at `bevy_egui` 0.43.
pub fn forget_letters_of_a_closed_desk(
    mut closed: RemovedComponents<EguiContext>,
    textures: Option<ResMut<EguiManagedTextures>>,
) {
    let gone: Vec<_> = closed.read().collect();
    if let Some(mut textures) = textures.filter(|_| !gone.is_empty()) {
        textures.retain(|(context, _), _| !gone.contains(context));
    }
}

/// A tree with nothing in it but its root, as the engine begins.
fn tree_of_a_window(window: Entity) -> TreeUpdate {
    let id = NodeId(window.to_bits());
    let nodes = vec![(id, Spoken::new(Role::Window))];
    TreeUpdate { nodes, tree: Some(Tree::new(id)), tree_id: TreeId::ROOT, focus: id }
}

/// Unplugging a monitor or closing a window whose camera still draws panics at the next change of its size. The camera
/// goes first.
/// Seen in Bevy 0.19.1, `camera_system`; look again at Bevy 0.20.
pub fn close_camera_before_window(commands: &mut Commands, camera: Entity, window: Entity) {
    commands.entity(camera).try_despawn();
    commands.entity(window).try_despawn();
}

/// The plugin of all fixes that are systems or observers.
pub fn plugin(app: &mut App) {
    app.add_systems(PreStartup, tell_the_time_of_this_frame);
    app.add_systems(PreUpdate, end_taps_within_a_frame.after(PickingSystems::Last));
    app.add_observer(count_modifiers_from_now).add_systems(
        PreUpdate,
        put_modifiers_back.after(bevy::input::InputSystems).before(InputFocusSystems::Dispatch),
    );
    app.add_systems(
        PostUpdate,
        (
            give_screen_readers_the_stage_back.before(AccessibilitySystems::Update),
            forget_letters_of_a_closed_desk.after(EguiPostUpdateSet::PostProcessOutput),
        ),
    );
    app.add_systems(
        PreUpdate,
        (pass_actions_to_the_desk, tell_modifiers_once, write_what_space_writes)
            .after(EguiPreUpdateSet::ProcessInput)
            .before(EguiPreUpdateSet::BeginPass),
    );
    app.add_observer(keep_windows_of_lost_monitors).add_systems(
        PostUpdate,
        (
            measure_wrapped_texts.after(bevy::ui::UiSystems::Content).before(bevy::ui::UiSystems::Layout),
            straighten_what_is_cut.after(bevy::ui::UiSystems::PostLayout),
        ),
    );
}

#[cfg(test)]
#[path = "fixes_tests.rs"]
mod tests;
