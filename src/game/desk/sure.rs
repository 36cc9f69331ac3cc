//! A question before something is done that cannot be had back, or that everybody would see.

use bevy_egui::egui::{Panel as Side, Ui};

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, Intent, SessionIntent, Sure};
use crate::game::theme::Hue;
use crate::pack::model::Accent;

/// Draws it above the page, where something is asked.
pub fn draw(page: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(sure) = &desk.sure else { return };
    let frame = panel.plain().fill(panel.hue(Hue::Tint(Accent::Coral)));
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

impl Panel<'_> {
    /// Asks a question first; only a yes does it.
    pub fn ask_first(&mut self, question: &'static str, intent: impl Into<Intent>) {
        self.act(DeskIntent::AskFirst(Sure { question, intent: Box::new(intent.into()) }));
    }

    /// The way to the counsellors' door, beside a sentence that sends her there.
    pub fn staff_door(&mut self, ui: &mut Ui, desk: &Desk) {
        if self.button(ui, self.say("staff")).clicked() {
            let ask = SessionIntent::StaffDoor;
            if desk.edits.is_some() { self.ask_first("desk-sure-edits", ask) } else { self.ask(ask) }
        }
    }
}
