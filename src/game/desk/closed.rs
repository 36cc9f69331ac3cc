//! What stands in the place of what is for counsellors alone, in a house without a passphrase: anybody may have opened the
//! desk, so that it leads and shows nothing else.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::Desk;
use crate::game::theme::Hue;
use crate::pack::model::Accent;

/// Why notes, guide, card, rehearsal and log are closed, and the way to open them.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        panel.heading(ui, panel.say("desk-closed"));
        ui.label(panel.say("desk-closed.about"));
        panel.staff_door(ui, desk);
    });
}

/// The same while a girl tells something: who helps now stands in every girl's reach too, so that it may be read by all.
pub fn told(ui: &mut Ui, panel: &mut Panel) {
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        panel.heading(ui, panel.say("desk-closed.told"));
        ui.label(panel.say("desk-closed.numbers"));
        panel.small(ui, panel.say("desk-closed.card"));
    });
}
