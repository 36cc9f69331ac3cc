//! The question box on the desk: nothing reaches the stage that was not read here.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::SessionIntent;
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::pack::model::Accent;
use crate::session::{Session, Slip};

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    let (open, slips) = {
        let participants = session.participants();
        (participants.box_is_open(), participants.slips())
    };
    panel.heading(ui, panel.say("desk-slips"));
    panel.small(ui, panel.say("desk-slips.about"));
    if panel.switch(ui, open, panel.say(if open { "desk-slips.close" } else { "desk-slips.open" })).clicked() {
        panel.ask(SessionIntent::OpenBox(!open));
    }
    if session.on_stage().is_some() && panel.main_button(ui, panel.say("desk-shown.away")).clicked() {
        panel.ask(SessionIntent::Clear);
    }
    if slips.is_empty() {
        panel.small(ui, panel.say("desk-slips.none"));
    }
    for slip in slips {
        draw_slip(ui, panel, session, slip);
    }
}

fn draw_slip(ui: &mut Ui, panel: &mut Panel, session: &Session, slip: Slip) {
    let module = session.plan().module_in(panel.pack()).cloned();
    panel.card(ui, Hue::Tint(Accent::Lilac), |panel, ui| {
        ui.label(slip.text.to_string());
        ui.horizontal_wrapped(|ui| {
            if panel.button(ui, panel.say("desk-slips.show")).clicked() {
                panel.ask(SessionIntent::ShowSlip(slip.id, None));
            }
            let ready = panel.pack().sessions.questions_for(module.as_ref());
            ui.menu_button(panel.say("desk-slips.replace"), |ui| {
                for question in ready {
                    let words = panel.text(&TextKey::value(format!("question-{}", question.id)));
                    if panel.button(ui, words).clicked() {
                        panel.ask(SessionIntent::ShowSlip(slip.id, Some(question.id.clone())));
                        ui.close();
                    }
                }
            });
            if panel.button(ui, panel.say("desk-slips.later")).clicked() {
                panel.ask(SessionIntent::TalkLater(Some(slip.id)));
            }
        });
    });
}
