//! The simulated session: ten minutes of what can happen, without anybody there. Every way can be tried again.

use bevy_egui::egui::{Ui, vec2};

use super::panel::Panel;
use crate::app::{Desk, DeskIntent, Rehearse};
use crate::game::theme::Hue;
use crate::game::view::element::Picture;
use crate::mission::{TextKey, portrait};
use crate::pack::model::{Accent, Module};
use crate::pack::rehearsals::{Effect, Moment, Rehearsal};
use crate::session::Rehearsing;

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(play) = &desk.rehearsal else { return choose(ui, panel) };
    panel.title(ui, panel.text(&play.rehearsal().title()));
    let (behind, all) = play.progress();
    panel.small(ui, format!("{} / {all}", (behind + 1).min(all)));
    match play.moment().cloned() {
        Some(moment) => draw_moment(ui, panel, play, &moment),
        None => {
            panel.card(ui, Hue::Tint(Accent::Mint), |panel, ui| {
                ui.label(panel.text(&play.rehearsal().text("done")));
            });
        }
    }
    let over = play.is_over();
    ui.horizontal_wrapped(|ui| {
        if panel.button(ui, panel.say("desk-rehearse.back")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::GoBack));
        }
        if over && panel.button(ui, panel.say("desk-rehearse.again")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::Begin(play.rehearsal().id.clone())));
        }
        if panel.button(ui, panel.say("desk-rehearse.others")).clicked() {
            panel.act(DeskIntent::Rehearse(Rehearse::PutAway));
        }
    });
}

/// Which one: each with its module, and how long it is.
fn choose(ui: &mut Ui, panel: &mut Panel) {
    panel.title(ui, panel.say("desk-rehearse"));
    for rehearsal in &panel.pack().rehearsals {
        let module = rehearsal.module.as_ref().and_then(|id| panel.pack().module(id));
        let accent = module.map_or(Accent::Lilac, |module| module.accent);
        panel.card(ui, Hue::Tint(accent), |panel, ui| {
            let title = panel.text(&rehearsal.title());
            panel.heading(ui, title.clone());
            panel.small(ui, about(panel, rehearsal, module));
            ui.label(panel.text(&rehearsal.text("intro")));
            let begin = panel.say("desk-rehearse.begin");
            if panel.button_called(ui, &begin, &format!("{begin}: {title}")).clicked() {
                panel.act(DeskIntent::Rehearse(Rehearse::Begin(rehearsal.id.clone())));
            }
        });
    }
}

fn about(panel: &Panel, rehearsal: &Rehearsal, module: Option<&Module>) -> String {
    if rehearsal.is_whole_session() {
        return panel.say("desk-rehearse.whole");
    }
    let moments = panel.count("desk-rehearse.length", rehearsal.moments.len());
    match module {
        Some(module) => format!("{}, {moments}", panel.text(&TextKey::name_of_module(&module.id))),
        None => moments,
    }
}

fn draw_moment(ui: &mut Ui, panel: &mut Panel, play: &Rehearsing, moment: &Moment) {
    let message = play.rehearsal().moment_message(moment);
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
