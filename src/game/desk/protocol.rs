//! When a girl tells something: what to say, to do and not to do, the steps, whom to call. The house may put its own
//! words in the place of each line.

use bevy_egui::egui::{Align, Layout, RichText, TextEdit, Ui, vec2};

use super::panel::{BULLET, Panel};
use crate::app::{Desk, DeskIntent, Intent, SessionIntent};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::mission::ids::Key;
use crate::pack::model::{Accent, Fact, HelpLine};
use crate::pack::{Protocol, ProtocolPart};

/// Whom to call in this house: the part of the card that only a house can write.
const CONTACT: &str = "contact";
/// The longest line of the house's own.
const LONGEST: usize = 200;

/// Draws it.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(protocol) = &panel.pack().protocol else { return };
    ui.horizontal_wrapped(|ui| {
        panel.title(ui, panel.text(&Protocol::title()));
        edit_buttons(ui, panel, desk);
    });
    ui.label(panel.text(&Protocol::intro()));
    panel.small(ui, panel.text(&Protocol::draft()));
    first(ui, panel, desk, protocol);
    if panel.is_narrow(ui) {
        for part in ProtocolPart::ALL {
            draw_part(ui, panel, desk, protocol, part);
        }
        call(ui, panel, protocol);
        return;
    }
    let width = ui.available_width() / 3.0 - panel.theme.desk.gap;
    let beside = |ui: &mut Ui, inside: &mut dyn FnMut(&mut Ui)| {
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| inside(ui));
    };
    ui.horizontal_top(|ui| {
        beside(ui, &mut |ui| {
            draw_part(ui, panel, desk, protocol, ProtocolPart::Say);
            draw_part(ui, panel, desk, protocol, ProtocolPart::Group);
        });
        beside(ui, &mut |ui| {
            draw_part(ui, panel, desk, protocol, ProtocolPart::Act);
            draw_part(ui, panel, desk, protocol, ProtocolPart::Avoid);
        });
        beside(ui, &mut |ui| {
            call(ui, panel, protocol);
            draw_part(ui, panel, desk, protocol, ProtocolPart::Steps);
        });
    });
}

fn edit_buttons(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    if !panel.app().staff().is_open() {
        return;
    }
    let Some(edits) = &desk.edits else {
        if panel.button(ui, panel.say("desk-card.edit")).clicked() {
            panel.act(DeskIntent::EditCard(true));
        }
        return;
    };
    if panel.main_button(ui, panel.say("desk-card.save")).clicked() {
        for (part, words) in edits {
            panel.ask(SessionIntent::Protocol(part.clone(), words.trim().to_owned()));
        }
        panel.act(DeskIntent::EditCard(false));
    } else if panel.button(ui, panel.say("desk-card.cancel")).clicked() {
        let stop = DeskIntent::EditCard(false);
        if edits.is_empty() { panel.act(stop) } else { panel.ask_first("desk-sure-edits", Intent::Desk(stop)) }
    }
}

/// How many of the steps stand first.
const FIRST_STEPS: usize = 5;

/// What she needs at once: whom to call in this house, and the first steps.
fn first(ui: &mut Ui, panel: &mut Panel, desk: &Desk, protocol: &Protocol) {
    panel.card(ui, Hue::Tint(Accent::Sun), |panel, ui| {
        panel.heading(ui, panel.say("desk-card-first"));
        let contact = panel.say("desk-card.contact");
        line(ui, panel, desk, CONTACT, &contact, BULLET);
        for (at, key) in protocol.keys(ProtocolPart::Steps).iter().take(FIRST_STEPS).enumerate() {
            entry(ui, panel, desk, ProtocolPart::Steps, at, key);
        }
    });
}

/// An entry of a part, at its place there. Steps have numbers.
fn entry(ui: &mut Ui, panel: &mut Panel, desk: &Desk, part: ProtocolPart, at: usize, key: &Key) {
    let words = panel.text(&Protocol::text(part, key));
    let sign = if part == ProtocolPart::Steps { format!("{}.", at + 1) } else { BULLET.to_owned() };
    line(ui, panel, desk, &format!("{}-{key}", part.prefix()), &words, &sign);
}

fn draw_part(ui: &mut Ui, panel: &mut Panel, desk: &Desk, protocol: &Protocol, part: ProtocolPart) {
    let accent = match part {
        ProtocolPart::Say => Accent::Mint,
        ProtocolPart::Act => Accent::Sky,
        ProtocolPart::Avoid => Accent::Coral,
        ProtocolPart::Group => Accent::Lilac,
        ProtocolPart::Steps => Accent::Sun,
    };
    panel.card(ui, Hue::Tint(accent), |panel, ui| {
        panel.heading(ui, panel.say(&format!("desk-card-{}", part.prefix())));
        let behind = if part == ProtocolPart::Steps { FIRST_STEPS } else { 0 };
        for (at, key) in protocol.keys(part).iter().enumerate().skip(behind) {
            entry(ui, panel, desk, part, at, key);
        }
    });
}

/// A line of the card, or the field for the house's own words in its place.
fn line(ui: &mut Ui, panel: &mut Panel, desk: &Desk, name: &str, words: &str, sign: &str) {
    let own = panel.app().house().protocol.get(name);
    let mut written = None;
    panel.signed(ui, sign, |ui| match &desk.edits {
        None => {
            ui.label(own.map_or(words, String::as_str));
        }
        Some(edits) => {
            let mut field = edits.get(name).or(own).cloned().unwrap_or_default();
            let label = ui.label(words);
            let edit = TextEdit::multiline(&mut field).desired_rows(1).char_limit(LONGEST);
            if ui.add(edit.desired_width(f32::INFINITY)).labelled_by(label.id).changed() {
                written = Some(field);
            }
        }
    });
    if let Some(words) = written {
        panel.act(DeskIntent::WriteCard(name.to_owned(), words));
    }
}

/// Whom to call: first whoever the house names, then the lines, those nobody verified marked so.
fn call(ui: &mut Ui, panel: &mut Panel, protocol: &Protocol) {
    panel.card(ui, Hue::Card, |panel, ui| {
        panel.heading(ui, panel.say("desk-card-call"));
        let language = panel.app().settings().language.primary().to_owned();
        for one in protocol.call.iter().filter(|line| line.speaks(&language)) {
            draw_line(ui, panel, one);
        }
    });
}

fn draw_line(ui: &mut Ui, panel: &Panel, line: &HelpLine) {
    let message = format!("line-{}", line.id);
    let name = panel.text(&TextKey::value(message.clone()));
    let number = match line.number_status {
        Fact::Verified => line.number.clone(),
        Fact::ToVerify => format!("{} ({})", line.number, panel.say("desk-card.check")),
    };
    ui.label(RichText::new(format!("{name}: {number}")).heading());
    panel.small(ui, panel.text(&TextKey::attribute(message, "about")));
}
