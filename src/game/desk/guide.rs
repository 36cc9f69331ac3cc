//! What a counsellor reads: the guide of a module, and the notes of a part.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, DeskView, Reads};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::mission::ids::{MissionId, ModuleId};
use crate::pack::model::{Accent, Reviewed};
use crate::pack::{GuidePart, seal};
use crate::session::Part;

/// What stands on the right while a plan is made: the part she looks at, or else the module.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if panel.is_folded(ui, desk) {
        return;
    }
    if !panel.app().shows_staff_texts() {
        return super::closed::draw(ui, panel, desk);
    }
    let part = desk.looks_at.and_then(|at| desk.plan.parts.get(at)).filter(|part| panel.pack().has_part(part)).cloned();
    match (part, desk.plan.module_in(panel.pack()).cloned()) {
        (Some(part), module) => {
            notes(ui, panel, &part);
            if module.is_some() && panel.button(ui, panel.say("desk-guide.open")).clicked() {
                panel.act(DeskIntent::LookAt(None));
            }
        }
        (None, Some(module)) => of_module(ui, panel, &module),
        (None, None) => {
            panel.heading(ui, panel.say("desk-guide"));
            ui.label(panel.say("desk-guide.about"));
        }
    }
}

/// The guide of a module: for staff, never for a girl's eyes.
pub fn of_module(ui: &mut Ui, panel: &mut Panel, module: &ModuleId) {
    let Some(guide) = panel.pack().guides.get(module) else { return };
    panel.heading(ui, panel.say("desk-guide"));
    panel.small(ui, panel.say("desk-guide.staff"));
    ui.label(panel.text(&guide.summary()));
    reviewed(ui, panel, &Reviewed::Guide(module.clone()));
    for part in GuidePart::ALL {
        if guide.keys(part).is_empty() {
            continue;
        }
        panel.card(ui, Hue::Tint(accent(part)), |panel, ui| {
            let lines: Vec<_> = guide.keys(part).iter().map(|key| panel.text(&guide.text(part, key))).collect();
            panel.list(ui, &format!("desk-guide-{}", part.prefix()), lines);
        });
    }
    if !panel.pack().moments.is_empty() && panel.button(ui, panel.say("desk-moments.open")).clicked() {
        let in_session = panel.app().led().is_some();
        panel.act(if in_session { DeskIntent::Read(Reads::Moments) } else { DeskIntent::Show(DeskView::Moments) });
    }
}

/// The colour of a part of the guide.
fn accent(part: GuidePart) -> Accent {
    match part {
        GuidePart::Goals | GuidePart::Knows => Accent::Sky,
        GuidePart::Signals | GuidePart::Risks => Accent::Lilac,
        GuidePart::Say => Accent::Mint,
        GuidePart::Avoid | GuidePart::NotTonight => Accent::Coral,
        GuidePart::House | GuidePart::Alone => Accent::Sun,
    }
}

/// The notes of one part: aim, what to watch, when a girl tells something, what to have at hand.
pub fn notes(ui: &mut Ui, panel: &mut Panel, part: &Part) {
    panel.heading(ui, panel.part_name(part));
    panel.small(ui, panel.count("desk-minutes", panel.pack().minutes_in_a_group(part).into()));
    match part {
        Part::Mission(id) => of_mission(ui, panel, &id.mission),
        Part::Break(id) => {
            let message = format!("break-{id}");
            ui.label(panel.text(&TextKey::attribute(message.clone(), "how")));
            panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
                panel.heading(ui, panel.say("desk-tip"));
                ui.label(panel.text(&TextKey::attribute(message, "staff")));
            });
        }
        Part::Closing => {
            ui.label(panel.say("desk-closing"));
        }
    }
}

/// Who read this, and whether it has changed since. For staff alone.
fn reviewed(ui: &mut Ui, panel: &Panel, what: &Reviewed) {
    let app = panel.app();
    for said in seal::in_words(&app.content().seals_of(what, &app.settings().language), panel.words()) {
        panel.small(ui, said);
    }
}

fn of_mission(ui: &mut Ui, panel: &mut Panel, id: &MissionId) {
    let parts = [
        ("desk-aim", "staff-aim", Accent::Sky),
        ("desk-watch", "staff-watch", Accent::Sun),
        ("desk-cue", "staff-cue", Accent::Coral),
    ];
    for (heading, part, accent) in parts {
        panel.card(ui, Hue::Tint(accent), |panel, ui| {
            panel.heading(ui, panel.say(heading));
            ui.label(panel.text(&TextKey::of_mission(id, part)));
        });
    }
    reviewed(ui, panel, &Reviewed::Mission(id.clone()));
    let Some(mission) = panel.pack().missions.get(id) else { return };
    let mut kinds: Vec<_> = mission.steps.iter().map(|step| step.kind.slug()).collect();
    kinds.dedup();
    let lines: Vec<_> = kinds.into_iter().map(|kind| panel.say(&format!("desk-materials-{kind}"))).collect();
    panel.list(ui, "desk-materials", lines);
    panel.list(ui, "desk-talk", ["closing", "talk"].map(|part| panel.text(&TextKey::of_mission(id, part))));
}
