//! What a counsellor looks up while a group waits: difficult moments, and the answers to ready questions. One is open at a
//! time, so that the list stays short enough to find the next.

use bevy_egui::egui::Ui;

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, LookedUp};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::mission::ids::ModuleId;
use crate::pack::model::{Accent, HardMoment};
use crate::pack::sessions::ReadyQuestion;
use crate::session::{OnStage, Session};

/// The difficult moments: those of a module first, then those of any.
pub fn moments(ui: &mut Ui, panel: &mut Panel, desk: &Desk, module: Option<&ModuleId>) {
    let all = &panel.pack().moments;
    if all.is_empty() || !panel.app().shows_staff_texts() {
        return;
    }
    panel.heading(ui, panel.say("desk-moments"));
    panel.small(ui, panel.say("desk-moments.about"));
    let (of_one, of_any): (Vec<&HardMoment>, Vec<_>) = all.iter().partition(|moment| moment.module.is_some());
    let (own, others): (Vec<_>, Vec<_>) = of_one.into_iter().partition(|moment| moment.module.as_ref() == module);
    for (heading, list) in [("desk-moments.module", own), ("desk-moments.any", of_any), ("desk-moments.others", others)]
    {
        if list.is_empty() {
            continue;
        }
        panel.small(ui, panel.say(heading));
        for moment in list {
            draw_moment(ui, panel, desk, moment);
        }
    }
}

fn draw_moment(ui: &mut Ui, panel: &mut Panel, desk: &Desk, moment: &HardMoment) {
    let what = LookedUp::Moment(moment.id.clone());
    if !opens(ui, panel, desk, what, panel.text(&moment.text("when"))) {
        return;
    }
    let lines = [("say", Accent::Mint), ("not", Accent::Coral), ("then", Accent::Sun)];
    for (part, accent) in lines {
        told(ui, panel, &format!("desk-moments.{part}"), &moment.text(part), accent);
    }
}

/// The answers to the ready questions of a module; without one, of all of them.
pub fn answers(ui: &mut Ui, panel: &mut Panel, desk: &Desk, module: Option<&ModuleId>) {
    let ready: Vec<_> = panel.pack().sessions.questions_for(module).collect();
    if ready.is_empty() || !panel.app().shows_staff_texts() {
        return;
    }
    panel.heading(ui, panel.say("desk-answer"));
    panel.small(ui, panel.say("desk-answer.about"));
    for question in ready {
        let what = LookedUp::Answer(question.id.clone());
        if opens(ui, panel, desk, what, panel.text(&question.text())) {
            answer(ui, panel, question);
        }
    }
}

/// What she can answer to the ready question that the group sees.
pub fn answer_on_stage(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    let Some(OnStage::Ready(id)) = session.on_stage() else { return };
    let answered = panel.pack().sessions.question(id).filter(|_| panel.app().shows_staff_texts());
    if let Some(question) = answered {
        panel.heading(ui, panel.say("desk-answer"));
        answer(ui, panel, question);
    }
}

fn answer(ui: &mut Ui, panel: &mut Panel, question: &ReadyQuestion) {
    for key in question.answer() {
        let part = key.attribute.clone().unwrap_or_default();
        let accent = match part.as_str() {
            "say" => Accent::Mint,
            "knows" => Accent::Sky,
            "watch" => Accent::Sun,
            _ => Accent::Coral,
        };
        told(ui, panel, &format!("desk-answer.{part}"), &key, accent);
    }
}

/// The button that opens an entry of a list and closes it again. Whether it is open.
fn opens(ui: &mut Ui, panel: &mut Panel, desk: &Desk, what: LookedUp, words: String) -> bool {
    let is_open = desk.looked_up.as_ref() == Some(&what);
    if panel.toggle(ui, is_open, words).clicked() {
        panel.act(DeskIntent::LookUp((!is_open).then_some(what)));
    }
    is_open
}

fn told(ui: &mut Ui, panel: &mut Panel, heading: &str, text: &TextKey, accent: Accent) {
    panel.row(ui, Hue::Tint(accent), |panel, ui| {
        panel.small(ui, panel.say(heading));
        ui.label(panel.text(text));
    });
}
