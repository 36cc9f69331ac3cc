//! The numbers of the house on the card for when a girl tells something: beside what they belong to, and where they are
//! filled in.

use bevy_egui::egui::{RichText, Ui};

use super::panel::Panel;
use crate::app::{Desk, DeskIntent};
use crate::game::theme::Hue;
use crate::pack::Protocol;
use crate::pack::model::{Accent, HouseField};

/// The longest value, in characters.
const LONGEST: usize = 80;

/// A field with what the house filled in, or that it is still empty; with a number, when somebody answers there.
pub fn show(ui: &mut Ui, panel: &Panel, field: &HouseField) {
    let own = |name: &str| panel.app().house().protocol.get(name);
    let label = panel.text(&Protocol::field(field));
    let Some(value) = own(field.name()) else {
        let words = pair(panel, label, panel.say("desk-card.empty"));
        ui.label(RichText::new(words).color(panel.hue(Hue::SoftInk)));
        return;
    };
    let hours = field.hours().map(|name| match own(&name) {
        Some(hours) => format!(" · {hours}"),
        None => format!(" ({})", panel.say("desk-card.hours-check")),
    });
    let value = format!("{value}{}", hours.unwrap_or_default());
    ui.label(RichText::new(pair(panel, label, value)).heading());
}

/// What something is called, and its number or words.
pub fn pair(panel: &Panel, name: String, value: String) -> String {
    panel.say_with("desk-card.pair", &[("name", name), ("value", value)])
}

/// Where the house fills them in: all of them together, once.
pub fn fill_in(ui: &mut Ui, panel: &mut Panel, desk: &Desk, protocol: &Protocol) {
    if protocol.fields.is_empty() {
        return;
    }
    panel.card(ui, Hue::Tint(Accent::Lilac), |panel, ui| {
        panel.heading(ui, panel.say("desk-card.house"));
        panel.small(ui, panel.say("desk-card.house-about"));
        for field in &protocol.fields {
            let label = panel.text(&Protocol::field(field));
            let hours =
                field.hours().map(|name| (name, panel.say_with("desk-card.hours", &[("field", label.clone())])));
            ui.horizontal_wrapped(|ui| {
                write(ui, panel, desk, field.name(), &label);
                if let Some((name, label)) = hours {
                    write(ui, panel, desk, &name, &label);
                }
            });
        }
    });
}

/// One of them: its label, and what the house writes.
fn write(ui: &mut Ui, panel: &mut Panel, desk: &Desk, name: &str, label: &str) {
    let own = panel.app().house().protocol.get(name);
    let written = desk.edits.as_ref().and_then(|edits| edits.get(name));
    let mut value = written.or(own).cloned().unwrap_or_default();
    let width = ui.spacing().text_edit_width;
    ui.vertical(|ui| {
        ui.set_width(width);
        let label = ui.label(label);
        let field = panel.line_field(&mut value, LONGEST).desired_width(width);
        if ui.add(field).labelled_by(label.id).changed() {
            panel.act(DeskIntent::WriteCard(name.to_owned(), value));
        }
    });
}
