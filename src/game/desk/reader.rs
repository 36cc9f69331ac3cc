//! The desk for who listens to it or works it by keys: its name, its headings, and where the keys are.

use bevy_egui::egui::{self, Response, Stroke, StrokeKind};

use crate::words::Language;

/// Tells a screen reader what this window is, in which language.
pub fn name_window(context: &egui::Context, name: String, language: &Language) {
    context.accesskit_node_builder(egui::accesskit_root_id(), |root| {
        root.set_label(name);
        root.set_language(language.as_str());
    });
}

/// Tells a screen reader that a text is a heading.
pub fn heads(text: &Response, words: String, level: usize) {
    text.ctx.accesskit_node_builder(text.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_label(words);
        node.set_level(level);
    });
}

/// Tells a screen reader that something is for the eye alone.
pub fn decorates(shown: &Response) {
    shown.ctx.accesskit_node_builder(shown.id, accesskit::Node::set_hidden);
}

/// What the keys are at has the same ring as on the stage: the toolkit's own is a line one pixel thicker.
pub fn draw_focus_ring(context: &egui::Context, ring: Stroke, offset: f32) {
    let focused = context.memory(egui::Memory::focused).and_then(|id| context.read_response(id));
    let Some(focused) = focused else { return };
    let layer = egui::LayerId::new(egui::Order::Foreground, "focus".into());
    let place = focused.interact_rect.expand(offset);
    context.layer_painter(layer).rect_stroke(place, offset, ring, StrokeKind::Outside);
}
