//! A question before something is done that cannot be had back, or that everybody would see.

use bevy_egui::egui::{Panel as Side, Ui};

use super::panel::Panel;
use super::prepare::plain;
use crate::app::{Desk, DeskIntent};
use crate::game::theme::Hue;
use crate::pack::model::Accent;

/// Draws it above the page, where something is asked.
pub fn draw(page: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(sure) = &desk.sure else { return };
    let frame = plain(panel).fill(panel.hue(Hue::Tint(Accent::Coral)));
    Side::top("sure").frame(frame).show(page, |ui| {
        panel.heading(ui, panel.say(sure.question));
        ui.horizontal_wrapped(|ui| {
            if panel.button(ui, panel.say("desk-sure.no")).clicked() {
                panel.act(DeskIntent::Answer(false));
            }
            if panel.coloured_button(ui, panel.say(&format!("{}.yes", sure.question)), Accent::Coral).clicked() {
                panel.act(DeskIntent::Answer(true));
            }
        });
    });
}
