//! After a session: three lines for the counsellor's own log, and then everything else is gone.

use bevy_egui::egui::{Align, TextEdit, Ui, vec2};

use super::panel::Panel;
use crate::app::{DeskIntent, LedSession, SessionIntent};
use crate::game::theme::Hue;
use crate::pack::model::Accent;

/// The longest line of the log.
const LONGEST: usize = 160;
/// What the three lines may be about.
const LINES: [&str; crate::app::LINES] = ["desk-lines.went", "desk-lines.next", "desk-lines.care"];

/// The end of a session.
pub fn draw(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    panel.title(ui, panel.say("desk-after"));
    if session.later() > 0 {
        panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
            panel.heading(ui, panel.count("desk-later", session.later().into()));
            ui.label(panel.say("desk-later.now"));
            if panel.button(ui, panel.say("desk-later.had")).clicked() {
                panel.ask(SessionIntent::Talked);
            }
        });
    }
    let keeps = panel.app().staff().is_open();
    panel.card(ui, Hue::Card, |panel, ui| {
        panel.heading(ui, panel.say("desk-lines"));
        ui.label(panel.say(if keeps { "desk-lines.about" } else { "desk-lines.locked" }));
        for (at, (line, hint)) in led.lines().iter().zip(LINES).enumerate() {
            let label = ui.label(panel.say(hint));
            let mut line = line.clone();
            let field = TextEdit::singleline(&mut line).desired_width(f32::INFINITY).char_limit(LONGEST);
            let field = field.min_size(vec2(0.0, panel.theme.desk.row)).vertical_align(Align::Center);
            if ui.add_enabled(keeps, field).labelled_by(label.id).changed() {
                panel.act(DeskIntent::WriteLine(at, line));
            }
        }
    });
    ui.label(panel.say("desk-end.about"));
    ui.horizontal_wrapped(|ui| {
        if panel.button(ui, panel.say("desk-back")).clicked() {
            panel.ask(SessionIntent::Backward);
        }
        if panel.main_button(ui, panel.say("desk-end")).clicked() {
            panel.ask(SessionIntent::End(led.lines().to_vec()));
        }
    });
}

/// What was noted after earlier sessions, the newest first.
pub fn draw_log(ui: &mut Ui, panel: &mut Panel) {
    panel.title(ui, panel.say("desk-log"));
    if !panel.app().staff().is_open() {
        ui.label(panel.say("desk-log.locked"));
        return;
    }
    if !panel.app().seals_notes() {
        panel.small(ui, panel.say("desk-log.not-sealed"));
    }
    let log = panel.app().house().log.clone();
    if log.is_empty() {
        ui.label(panel.say("desk-log.none"));
    }
    for entry in log.iter().rev() {
        panel.card(ui, Hue::Card, |panel, ui| {
            if let Some(day) = entry.day {
                panel.heading(ui, day.strftime("%d/%m/%Y").to_string());
            }
            for line in &entry.lines {
                panel.bullet(ui, line.clone());
            }
        });
    }
}
