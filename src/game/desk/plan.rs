//! The plan in her hands: its parts to drag, to take out, to add to, and to save for the house.

use bevy_egui::egui::{Align, Button, Layout, Rect, RichText, Ui, vec2};
use jiff::SignedDuration;

use super::carry::{self, Row};
use super::panel::Panel;
use crate::app::{Desk, DeskIntent, SessionIntent};
use crate::game::theme::Hue;
use crate::game::view::element::Picture;
use crate::mission::{Mission, Mode, TextKey};
use crate::pack::model::{Accent, on_the_clock};
use crate::pack::sessions::{BreakMood, LONGEST};
use crate::session::{MOST_PARTS, Part};

/// The room that minutes and buttons take at the end of a row, in heights of a row.
const BUTTONS: f32 = 6.2;

/// By how many minutes the bedtime of the house is moved.
const QUARTER: i64 = 15;

/// The longest name of a plan, in characters.
const LONGEST_NAME: usize = 40;

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if desk.plan.parts.is_empty() {
        empty(ui, panel);
        return;
    }
    head(ui, panel, desk);
    let mut asked = None;
    // What this pack does not have is not shown, and saved again with the rest.
    let known: Vec<_> = desk.plan.parts_in(panel.pack()).map(|(at, _)| at).collect();
    let mut rows = Vec::new();
    for at in known {
        let (place, pressed) = row(ui, panel, desk, at);
        rows.push(Row { at, place });
        asked = pressed.or(asked);
    }
    let name = carry::carried(ui.ctx()).and_then(|at| desk.plan.parts.get(at)).map(|part| panel.part_name(part));
    asked = name.and_then(|name| carry::draw(ui, panel, &rows, &name)).or(asked);
    if let Some(asked) = asked {
        panel.act(asked);
    }
    ui.add_space(panel.theme.desk.pad);
    add(ui, panel, desk);
    save(ui, panel, desk);
}

fn empty(ui: &mut Ui, panel: &mut Panel) {
    ui.vertical_centered(|ui| {
        ui.add_space(panel.theme.desk.picture);
        let side = panel.theme.desk.picture * 1.6;
        panel.show(ui, &Picture::Icon("things/people-hugging"), vec2(side, side));
        panel.title(ui, panel.say("desk-empty"));
        ui.label(panel.say("desk-empty.about"));
    });
}

fn head(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let ready = desk.plan.ready.as_ref().map(|id| format!("plan-{id}"));
    let module = desk.plan.module_in(panel.pack()).map(|id| panel.text(&TextKey::value(format!("module-{id}"))));
    let title = match (&ready, desk.plan.name.is_empty()) {
        (Some(message), _) => panel.text(&TextKey::value(message.clone())),
        (None, false) => desk.plan.name.clone(),
        (None, true) => module.unwrap_or_default(),
    };
    panel.title(ui, title);
    if let Some(message) = ready {
        ui.label(panel.text(&TextKey::attribute(message, "about")));
    }
    time(ui, panel, desk);
}

/// How long it takes, when it begins at the latest, and what speaks against it.
fn time(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let (minutes, bedtime) = (desk.plan.minutes(panel.pack()), panel.app().bedtime());
    ui.horizontal_wrapped(|ui| {
        panel.small(ui, panel.count("desk-total", minutes.into()));
        let start = panel.pack().sessions.times().latest_start(minutes, bedtime);
        if let Some(start) = start.filter(|_| minutes <= LONGEST) {
            ui.label(RichText::new(panel.say_with("desk-total.start", &[("start", on_the_clock(start))])).heading());
        }
    });
    if minutes > LONGEST {
        ui.label(panel.count("desk-total.long", LONGEST.into()));
    }
    if desk.plan.too_heavy(panel.pack()).is_some() {
        ui.label(panel.say("desk-total.heavy"));
    }
    ui.horizontal_wrapped(|ui| {
        panel.small(ui, panel.say_with("desk-total.bedtime", &[("time", on_the_clock(bedtime))]));
        if panel.app().staff().is_open() {
            for (sign, words, step) in [("−", "desk-total.earlier", -QUARTER), ("+", "desk-total.later", QUARTER)] {
                let other = bedtime.checked_add(SignedDuration::from_mins(step)).ok();
                if panel.sign_button(ui, other.is_some(), sign, &panel.say(words)).clicked()
                    && let Some(other) = other
                {
                    panel.ask(SessionIntent::Bedtime(other));
                }
            }
        }
        if panel.button_if(ui, !desk.before.is_empty(), panel.say("desk-undo")).clicked() {
            panel.act(DeskIntent::Undo);
        }
    });
}

/// A part: drag it by its grip, or move it with the arrows. Where it is drawn, and what is asked.
fn row(ui: &mut Ui, panel: &mut Panel, desk: &Desk, at: usize) -> (Rect, Option<DeskIntent>) {
    let part = desk.plan.parts[at].clone();
    let last = desk.plan.parts.len() - 1;
    let on = desk.looks_at == Some(at);
    let fill = if on { Hue::Tint(panel.part_accent(&part)) } else { Hue::Card };
    let name = panel.part_name(&part);
    let mut asked = None;
    let card = panel.row(ui, fill, |panel, ui| {
        ui.horizontal(|ui| {
            if carry::carried(ui.ctx()) == Some(at) {
                // It is in her hand.
                ui.disable();
            }
            carry::grip(ui, panel, at);
            if let Some(picture) = panel.part_picture(&part) {
                panel.thing(ui, &picture, panel.theme.desk.thing);
            }
            let room = ui.available_width() - panel.theme.desk.row * BUTTONS;
            ui.allocate_ui(vec2(room.max(panel.theme.desk.row * 2.0), panel.theme.desk.row), |ui| {
                if ui.add(Button::new(RichText::new(name.clone())).frame(false).wrap()).clicked() {
                    panel.act(DeskIntent::LookAt(Some(at)));
                }
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let buttons = [
                    ("icons/remove", "desk-part.remove", true, DeskIntent::Remove(at)),
                    ("icons/down", "desk-part.down", at < last, DeskIntent::Move(at, at + 1)),
                    ("icons/up", "desk-part.up", at > 0, DeskIntent::Move(at, at.saturating_sub(1))),
                ];
                for (icon, words, can, ask) in buttons {
                    let words = format!("{}: {name}", panel.say(words));
                    if ui.add_enabled_ui(can, |ui| panel.icon_button(ui, icon, &words)).inner.clicked() {
                        asked = Some(ask);
                    }
                }
                panel.small(ui, panel.count("desk-minutes", panel.pack().minutes_in_a_group(&part).into()));
            });
        });
    });
    (card.response.rect, asked)
}

/// Breaks and missions to put in.
fn add(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if desk.plan.parts.len() >= MOST_PARTS {
        panel.small(ui, panel.say("desk-add.full"));
        return;
    }
    panel.heading(ui, panel.say("desk-add"));
    ui.horizontal_wrapped(|ui| {
        for (mood, words) in [(BreakMood::Calm, "desk-add.calm"), (BreakMood::Lively, "desk-add.lively")] {
            let pack = panel.pack();
            ui.menu_button(panel.say(words), |ui| {
                for one in pack.sessions.breaks.iter().filter(|one| one.mood == mood) {
                    offer(ui, panel, Part::Break(one.id.clone()));
                }
            });
        }
        for module in &panel.pack().modules {
            let name = panel.text(&TextKey::name_of_module(&module.id));
            ui.menu_button(name, |ui| {
                for id in &module.missions {
                    let (pack, language) = (panel.pack(), &panel.app().settings().language);
                    // A group meets what is whole in the language of its stage.
                    let fits = |mission: &Mission| mission.mode != Mode::Alone && pack.is_met_in(mission, language);
                    if pack.missions.get(id).is_some_and(|mission| fits(mission)) {
                        offer(ui, panel, Part::Mission(panel.pack().mission_ref(id)));
                    }
                }
            });
        }
        if !desk.plan.parts.contains(&Part::Closing) && panel.button(ui, panel.say("room-closing")).clicked() {
            panel.act(DeskIntent::Add(Part::Closing));
        }
    });
}

/// A part in a menu, with how long it takes.
fn offer(ui: &mut Ui, panel: &mut Panel, part: Part) {
    let minutes = panel.pack().minutes_in_a_group(&part).to_string();
    let words = panel.say_with("desk-add.part", &[("name", panel.part_name(&part)), ("count", minutes)]);
    if panel.button(ui, words).clicked() {
        panel.act(DeskIntent::Add(part));
        ui.close();
    }
}

/// A name, and the plan is there for every counsellor of the house.
fn save(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    ui.add_space(panel.theme.desk.pad);
    if !panel.app().staff().is_open() {
        panel.small(ui, panel.say("desk-save.locked"));
        panel.staff_door(ui, desk);
        return;
    }
    panel.card(ui, Hue::Tint(Accent::Mint), |panel, ui| {
        let label = ui.label(panel.say("desk-save"));
        ui.horizontal(|ui| {
            let room = ui.available_width() * 0.6;
            let mut name = desk.plan.name.clone();
            let field = panel.line_field(&mut name, LONGEST_NAME).desired_width(room);
            if ui.add(field).labelled_by(label.id).changed() {
                panel.act(DeskIntent::Name(name));
            }
            let can = !desk.plan.name.trim().is_empty();
            if panel.button_if(ui, can, panel.say("desk-save.save")).clicked() {
                let name = desk.plan.name.trim().to_owned();
                panel.ask(SessionIntent::SavePlan(Box::new(crate::session::Plan { name, ..desk.plan.clone() })));
            }
        });
    });
}
