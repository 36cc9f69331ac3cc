//! The simulated session: ten minutes of what can happen, without anybody there. Every way can be tried again.

use bevy_egui::egui::{Ui, vec2};

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, Rehearse};
use crate::game::theme::Hue;
use crate::game::view::element::Picture;
use crate::mission::{TextKey, portrait};
use crate::pack::model::Accent;
use crate::pack::rehearsals::{Effect, Moment};
use crate::session::Rehearsing;

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if panel.pack().rehearsal.is_none() {
        return;
    }
    panel.title(ui, panel.text(&TextKey::value("rehearsal")));
    let Some(play) = &desk.rehearsal else {
        ui.label(panel.text(&TextKey::attribute("rehearsal", "intro")));
        if panel.main_button(ui, panel.say("desk-rehearse.begin")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::Begin));
        }
        return;
    };
    let (behind, all) = play.progress();
    panel.small(ui, format!("{} / {all}", (behind + 1).min(all)));
    match play.moment().cloned() {
        Some(moment) => draw_moment(ui, panel, play, &moment),
        None => {
            panel.card(ui, Hue::Tint(Accent::Mint), |panel, ui| {
                ui.label(panel.text(&TextKey::attribute("rehearsal", "done")));
            });
        }
    }
    let over = play.is_over();
    ui.horizontal_wrapped(|ui| {
        if panel.button(ui, panel.say("desk-rehearse.back")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::GoBack));
        }
        if over && panel.button(ui, panel.say("desk-rehearse.again")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::PutAway));
        }
    });
}

fn draw_moment(ui: &mut Ui, panel: &mut Panel, play: &Rehearsing, moment: &Moment) {
    let message = format!("rehearsal-{}", moment.id);
    let part = |part: &str| TextKey::attribute(message.clone(), part);
    panel.card(ui, Hue::Card, |panel, ui| {
        ui.horizontal(|ui| {
            let side = panel.theme.desk.picture;
            if moment.people.is_empty() {
                panel.thing(ui, &moment.picture, side);
            }
            for figure in &moment.people {
                panel.thing(ui, &portrait(&figure.person, figure.face), side);
            }
            ui.vertical(|ui| {
                panel.small(ui, panel.count("desk-rehearse.minute", moment.minutes_in.into()));
                panel.title(ui, panel.text(&TextKey::value(message.clone())));
            });
        });
        ui.label(panel.text(&part("scene")));
    });
    let chosen = play.chosen().cloned();
    let Some(chosen) = chosen else {
        panel.heading(ui, panel.say("desk-rehearse.what"));
        for choice in &moment.choices {
            if panel.button(ui, panel.text(&part(&format!("choice-{}", choice.id)))).clicked() {
                panel.act(DeskIntent::Rehearse(Rehearse::Choose(choice.id.clone())));
            }
        }
        return;
    };
    let (accent, words, icon) = match chosen.effect {
        Effect::Opens => (Accent::Mint, "desk-rehearse.opens", "things/sun"),
        Effect::Holds => (Accent::Sky, "desk-rehearse.holds", "things/sun-behind-cloud"),
        Effect::Closes => (Accent::Lilac, "desk-rehearse.closes", "things/cloud"),
    };
    panel.card(ui, Hue::Tint(accent), |panel, ui| {
        ui.horizontal(|ui| {
            let side = panel.theme.desk.thing;
            panel.show(ui, &Picture::Icon(icon), vec2(side, side));
            panel.heading(ui, panel.say(words));
        });
        panel.small(ui, panel.text(&part(&format!("choice-{}", chosen.id))));
        ui.label(panel.text(&part(&format!("follows-{}", chosen.id))));
    });
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        panel.heading(ui, panel.say("desk-tip"));
        ui.label(panel.text(&part("tip")));
    });
    if panel.main_button(ui, panel.say("desk-rehearse.on")).clicked() {
        panel.act(DeskIntent::Rehearse(Rehearse::GoOn));
    }
}
