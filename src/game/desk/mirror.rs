//! What the group sees at this moment, as a small picture and in words, beside the buttons that change it.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::LedSession;
use crate::game::theme::Hue;
use crate::mission::{Phase, Run, TextKey};
use crate::pack::model::Accent;
use crate::session::{Handover, OnStage, Part, Pause, PollResult};

/// The page of the stage: what stands on it largest, and what stands below that.
#[derive(Default)]
struct Shown {
    title: String,
    lines: Vec<String>,
}

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, led: &LedSession) {
    let shown = shown(panel, led);
    panel.card(ui, Hue::Tint(Accent::Sky), |panel, ui| {
        panel.small(ui, panel.say("desk-mirror"));
        let words = |panel: &mut Panel, ui: &mut Ui| {
            panel.heading(ui, shown.title);
            for line in shown.lines {
                panel.small(ui, line);
            }
        };
        let wide = panel.preview.as_ref().map_or(0.0, |(_, size)| size.x);
        if ui.available_width() < wide + panel.theme.desk.beside {
            panel.preview(ui);
            words(panel, ui);
        } else {
            ui.horizontal_top(|ui| {
                panel.preview(ui);
                ui.vertical(|ui| words(panel, ui));
            });
        }
    });
}

fn shown(panel: &Panel, led: &LedSession) -> Shown {
    let session = led.session();
    let titled = |title| Shown { title, ..Shown::default() };
    match session.pause() {
        Pause::None => {}
        Pause::Paused | Pause::Told => return titled(panel.say("room-pause")),
        Pause::Serious => return titled(panel.say("room-support")),
    }
    match session.on_stage() {
        Some(OnStage::Slip(words)) => return titled(words.to_string()),
        Some(OnStage::Ready(key)) => return titled(panel.text(&TextKey::value(format!("question-{key}")))),
        None => {}
    }
    match session.handover() {
        Handover::Away => {}
        // Nobody but her sees what she picks.
        Handover::Drawn | Handover::Open(_) | Handover::Thanks => return titled(panel.say("room-pass")),
    }
    let participants = session.participants();
    if let Some(question) = participants.question() {
        let choices = question.choices.iter().enumerate().map(|(at, choice)| {
            let words = panel.sentence(&choice.text);
            match participants.shown() {
                Some(PollResult::Picture(shares)) => {
                    let share = shares.get(at).map(|share| panel.say(&format!("room-share-{}", share.slug())));
                    format!("{words}: {}", share.unwrap_or_default())
                }
                Some(PollResult::Spoken) | None => words,
            }
        });
        return Shown { title: panel.sentence(&question.prompt), lines: choices.collect() };
    }
    match (led.run(), session.part()) {
        (Some(run), _) => in_mission(panel, run),
        (None, Some(part)) => titled(panel.part_name(part)),
        (None, None) => titled(panel.stop_name(session, session.position())),
    }
}

fn in_mission(panel: &Panel, run: &Run) -> Shown {
    let mission = run.mission();
    let name = panel.part_name(&Part::Mission(panel.pack().mission_ref(&mission.id)));
    let (title, lines) = match run.phase() {
        Phase::Note => (name, vec![panel.say("note")]),
        Phase::Brief => (name, vec![panel.text(&TextKey::of_mission(&mission.id, "brief"))]),
        Phase::Step(_) => {
            let title = run.step().map(|(step, _)| TextKey::of_step(&mission.id, &step.id, "title"));
            let asked = panel.app().question().map(|question| panel.sentence(&question.prompt));
            (title.map(|title| panel.text(&title)).unwrap_or_default(), asked.into_iter().collect())
        }
        Phase::Facts => (panel.say("facts"), vec![panel.text(&TextKey::of_mission(&mission.id, "facts"))]),
        Phase::WrapUp | Phase::Ended(_) => (name, vec![panel.say("wrap")]),
    };
    Shown { title, lines }
}
