//! The question box on the desk: nothing reaches the stage that was not read here. Four ways lead on from a slip, and none
//! of them shows anything to the group by one press.

use bevy_egui::egui::{TextStyle, Ui};

use super::looked_up;
use super::panel::Panel;
use crate::app::{Desk, SessionIntent};
use crate::game::theme::Hue;
use crate::pack::has_no_shape;
use crate::pack::model::Accent;
use crate::session::{AnswerMode, Session, Slip};

/// The longest name of whoever there is to talk to, in characters.
const LONGEST_NAME: usize = 60;

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, session: &Session, desk: &Desk) {
    let participants = session.participants();
    let (open, slips) = (participants.box_is_open(), participants.slips());
    panel.heading(ui, panel.say("desk-slips"));
    panel.small(ui, panel.say("desk-slips.about"));
    if session.answer_mode() == AnswerMode::Hands {
        by_hands(ui, panel);
    }
    if panel.lit_button(ui, open, panel.say(if open { "desk-slips.close" } else { "desk-slips.open" })).clicked() {
        panel.ask(SessionIntent::OpenBox(!open));
    }
    if session.on_stage().is_some() && panel.main_button(ui, panel.say("desk-shown.away")).clicked() {
        panel.ask(SessionIntent::Clear);
    }
    serious(ui, panel, session);
    if slips.is_empty() {
        panel.small(ui, panel.say("desk-slips.none"));
    }
    for slip in &slips {
        draw_slip(ui, panel, session, slip);
    }
    put_by(ui, panel, session);
    looked_up::answers(ui, panel, desk, session.plan().module_in(panel.pack()));
}

/// With hands in the air nobody can write in silence: how she can all the same.
fn by_hands(ui: &mut Ui, panel: &mut Panel) {
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        ui.label(panel.say("desk-slips.hands"));
        if panel.button(ui, panel.say("desk-way.tablet")).clicked() {
            panel.ask(SessionIntent::AnswerBy(AnswerMode::Tablet));
        }
    });
}

/// The slips that say something serious, until their words are written down.
pub fn serious(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    for slip in session.serious() {
        panel.card(ui, Hue::Tint(Accent::Coral), |panel, ui| {
            panel.heading(ui, panel.say("desk-serious"));
            panel.slip(ui, &slip.text);
            panel.small(ui, panel.say("desk-serious.about"));
            if panel.button(ui, panel.say("desk-serious.written")).clicked() {
                panel.ask_first("desk-sure-written", SessionIntent::WrittenDown(slip.id));
            }
        });
    }
}

/// Who there is to talk to tonight, as every screen says it.
pub fn support(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    panel.card(ui, Hue::Tint(Accent::Sky), |panel, ui| {
        if let Some(who) = panel.support_field(ui, session.support(), f32::INFINITY) {
            panel.ask(SessionIntent::NameSupport(who));
        }
        panel.small(ui, panel.say("desk-support.says"));
        let who = session.named_support().map_or_else(|| panel.say("room-support.you"), ToOwned::to_owned);
        ui.label(panel.say_with("room-support.about", &[("who", who)]));
    });
}

fn draw_slip(ui: &mut Ui, panel: &mut Panel, session: &Session, slip: &Slip) {
    panel.card(ui, Hue::Tint(Accent::Lilac), |panel, ui| {
        panel.slip(ui, &slip.text);
        panel.small(ui, panel.say("desk-slips.rule"));
        ui.horizontal_wrapped(|ui| {
            if panel.coloured_button(ui, panel.say("desk-slips.serious"), Accent::Coral).clicked() {
                panel.ask_first("desk-sure-serious", SessionIntent::TakeSeriously(slip.id));
            }
            if panel.button(ui, panel.say("desk-slips.later")).clicked() {
                panel.ask(SessionIntent::TalkLater(Some(slip.id)));
            }
            replace(ui, panel, session, slip);
            if panel.button(ui, panel.say("desk-slips.show")).clicked() {
                panel.ask_first("desk-sure-show", SessionIntent::ShowSlip(slip.id, None));
            }
        });
    });
}

/// A ready question in its place, out of a menu.
fn replace(ui: &mut Ui, panel: &mut Panel, session: &Session, slip: &Slip) {
    let module = session.plan().module_in(panel.pack()).cloned();
    let ready = panel.pack().sessions.questions_for(module.as_ref());
    ui.menu_button(panel.say("desk-slips.replace"), |ui| {
        for question in ready {
            if panel.button(ui, panel.text(&question.text())).clicked() {
                panel.ask_first("desk-sure-replace", SessionIntent::ShowSlip(slip.id, Some(question.id.clone())));
                ui.close();
            }
        }
    });
}

/// The slips to talk about later, with their words.
fn put_by(ui: &mut Ui, panel: &mut Panel, session: &Session) {
    if session.put_by().is_empty() {
        return;
    }
    panel.heading(ui, panel.say("desk-slips.put-by"));
    for slip in session.put_by() {
        panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
            panel.slip(ui, &slip.text);
            ui.horizontal_wrapped(|ui| {
                if panel.button(ui, panel.say("desk-later.had")).clicked() {
                    panel.ask_first("desk-sure-talked", SessionIntent::Talked(Some(slip.id)));
                }
            });
        });
    }
}

impl Panel<'_> {
    /// The field for whoever there is to talk to tonight, so wide at most; what was written into it, if anything was.
    pub fn support_field(&self, ui: &mut Ui, who: &str, width: f32) -> Option<String> {
        let label = ui.label(self.say("desk-support"));
        let mut who = who.to_owned();
        let field = self.line_field(&mut who, LONGEST_NAME).desired_width(width);
        ui.add(field).labelled_by(label.id).changed().then_some(who)
    }

    /// The words of a girl, with a line that says so where the desk cannot draw all of them.
    pub fn slip(&self, ui: &mut Ui, words: &str) {
        ui.label(words.to_owned());
        let family = TextStyle::Body.resolve(ui.style()).family;
        let lost = ui.fonts_mut(|fonts| {
            let mut font = fonts.fonts.font(&family);
            let drawn = font.characters();
            words.chars().filter(|sign| !has_no_shape(*sign) && !drawn.contains_key(sign)).count()
        });
        if lost > 0 {
            self.small(ui, self.count("desk-slips.unreadable", lost));
        }
    }
}
