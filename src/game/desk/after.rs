//! After a session: three lines for the counsellor's own log, and then everything else is gone.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, LedSession, LogEntry, SessionIntent};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::pack::model::Accent;

/// The longest line of the log.
const LONGEST: usize = 160;
/// What the three lines may be about.
const LINES: [&str; crate::app::LINES] = ["desk-lines.went", "desk-lines.next", "desk-lines.care"];

/// The end of a session.
pub fn draw(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let session = led.session();
    panel.title(ui, panel.say("desk-after"));
    super::slips::serious(ui, panel, session);
    if session.later() > 0 {
        panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
            panel.heading(ui, panel.count("desk-later", session.later().into()));
            ui.label(panel.say("desk-later.now"));
            let marks = usize::from(session.later()) > session.put_by().len();
            if marks && panel.button(ui, panel.say("desk-later.had")).clicked() {
                panel.ask(SessionIntent::Talked(None));
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
            let field = panel.line_field(&mut line, LONGEST).desired_width(f32::INFINITY);
            if ui.add_enabled(keeps, field).labelled_by(label.id).changed() {
                panel.act(DeskIntent::WriteLine(at, line));
            }
        }
    });
    ui.label(panel.say(if keeps { "desk-end.about" } else { "desk-end.nothing" }));
    ui.horizontal_wrapped(|ui| {
        if panel.button(ui, panel.say("desk-back")).clicked() {
            panel.ask(SessionIntent::Backward);
        }
        if panel.main_button(ui, panel.say("desk-end")).clicked() {
            let end = SessionIntent::End(led.lines().to_vec());
            let is_open = session.later() > 0 || !session.serious().is_empty();
            if is_open { panel.ask_first("desk-sure-end", end) } else { panel.ask(end) }
        }
    });
}

/// What was noted after earlier sessions, the newest first.
pub fn draw_log(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    panel.title(ui, panel.say("desk-log"));
    if !panel.app().staff().is_open() {
        ui.label(panel.say("desk-log.locked"));
        panel.staff_door(ui, desk);
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
                panel.heading(ui, panel.day(day));
            }
            told(ui, panel, entry);
            for line in &entry.lines {
                panel.bullet(ui, line.clone());
            }
        });
    }
}

/// Which plan, how far and how long.
fn told(ui: &mut Ui, panel: &Panel, entry: &LogEntry) {
    let pack = panel.pack();
    let own = entry.module.as_ref().filter(|module| module.pack == *pack.module_home(&module.module));
    let module = own.map(|module| panel.text(&TextKey::name_of_module(&module.module)));
    let name = if entry.plan.is_empty() { module.unwrap_or_default() } else { entry.plan.clone() };
    let (done, all) = entry.place;
    if all > 0 {
        let numbers = [("done", done.to_string()), ("all", all.to_string()), ("minutes", entry.minutes.to_string())];
        panel.small(ui, format!("{name} {}", panel.say_with("desk-log.place", &numbers)));
    }
}

/// What last time leaves for this time: what was to be taken along, and the pact.
pub fn last_time(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(entry) = panel.app().last_time().cloned() else { return };
    if entry.next.is_empty() && entry.pact.is_empty() {
        return;
    }
    panel.card(ui, Hue::Tint(Accent::Mint), |panel, ui| {
        panel.heading(ui, panel.say("desk-last"));
        told(ui, panel, &entry);
        if !entry.next.is_empty() {
            ui.label(entry.next.clone());
        }
        let brings = desk.brings_pact;
        if !entry.pact.is_empty() && panel.toggle(ui, brings, panel.say("desk-last.pact")).clicked() {
            panel.act(DeskIntent::BringPact(!brings));
        }
    });
}
