//! When a girl tells something: now, tonight, tomorrow, and beside them how to listen and whom to call. The house fills in
//! its numbers, and may put its own words in the place of each sentence.

use std::ops::Range;

use bevy_egui::egui::{Align, Layout, RichText, TextEdit, Ui, vec2};

use super::house_fields;
use super::panel::{BULLET, Panel};
use crate::app::{CardPage, Desk, DeskIntent, Intent, SessionIntent};
use crate::game::theme::Hue;
use crate::mission::TextKey;
use crate::mission::ids::Key;
use crate::pack::model::{Accent, Block, Fact, HelpLine};
use crate::pack::{Protocol, ProtocolPart};

/// The longest line of the house's own.
const LONGEST: usize = 200;

/// The pages of the card, with their words.
const PAGES: [(CardPage, &str); 5] = [
    (CardPage::Now, "desk-card-now"),
    (CardPage::Tonight, "desk-card-tonight"),
    (CardPage::Tomorrow, "desk-card-tomorrow"),
    (CardPage::Around, "desk-card-around"),
    (CardPage::Call, "desk-card-call"),
];

/// The card while it is drawn.
struct Card<'a> {
    desk: &'a Desk,
    protocol: &'a Protocol,
}

/// Draws it with its title.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    draw_after(ui, panel, desk, |ui, panel| panel.title(ui, panel.text(&Protocol::title())));
}

/// Draws it, one page at a time where there is room, all of them one under the other where there is not. In the line of
/// its buttons something comes first.
pub fn draw_after(ui: &mut Ui, panel: &mut Panel, desk: &Desk, first: impl FnOnce(&mut Ui, &mut Panel)) {
    let Some(protocol) = &panel.pack().protocol else { return };
    let card = Card { desk, protocol };
    let narrow = panel.is_narrow(ui);
    ui.horizontal_wrapped(|ui| {
        first(ui, panel);
        for (page, words) in PAGES.into_iter().filter(|_| !narrow) {
            if panel.switch(ui, desk.card == page, panel.say(words)).clicked() {
                panel.act(DeskIntent::TurnCard(page));
            }
        }
        edit_buttons(ui, panel, desk);
    });
    ui.label(panel.text(&Protocol::intro()));
    if desk.edits.is_some() {
        house_fields::fill_in(ui, panel, desk, protocol);
    }
    if narrow {
        for (page, words) in PAGES {
            panel.title(ui, panel.say(words));
            card.page(ui, panel, page);
        }
    } else {
        card.page(ui, panel, desk.card);
    }
    panel.small(ui, panel.text(&Protocol::draft()));
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

impl Card<'_> {
    fn page(&self, ui: &mut Ui, panel: &mut Panel, page: CardPage) {
        let parts = |ui: &mut Ui, panel: &mut Panel, parts: &[ProtocolPart]| {
            for part in parts {
                self.part(ui, panel, *part);
            }
        };
        match page {
            CardPage::Now => beside(
                ui,
                panel,
                |ui, panel| parts(ui, panel, &[ProtocolPart::Say, ProtocolPart::Avoid]),
                |ui, panel| self.steps(ui, panel, Block::Now, 0..usize::MAX),
            ),
            CardPage::Tonight => self.in_two(ui, panel, Block::Tonight),
            CardPage::Tomorrow => self.in_two(ui, panel, Block::Tomorrow),
            CardPage::Around => beside(
                ui,
                panel,
                |ui, panel| parts(ui, panel, &[ProtocolPart::Slip, ProtocolPart::Group]),
                |ui, panel| parts(ui, panel, &[ProtocolPart::Act]),
            ),
            CardPage::Call => self.call(ui, panel),
        }
    }

    /// The steps of a block, the second half beside the first.
    fn in_two(&self, ui: &mut Ui, panel: &mut Panel, block: Block) {
        let half = self.protocol.keys(ProtocolPart::steps_of(block)).len().div_ceil(2);
        let steps = |ui: &mut Ui, panel: &mut Panel, places| self.steps(ui, panel, block, places);
        beside(ui, panel, |ui, panel| steps(ui, panel, 0..half), |ui, panel| steps(ui, panel, half..usize::MAX));
    }

    /// Some of the steps of a block, each with what the house fills in there.
    fn steps(&self, ui: &mut Ui, panel: &mut Panel, block: Block, places: Range<usize>) {
        let accent = match block {
            Block::Now => Accent::Sun,
            Block::Tonight => Accent::Sky,
            Block::Tomorrow => Accent::Mint,
        };
        panel.card(ui, Hue::Tint(accent), |panel, ui| {
            if block == Block::Now {
                panel.heading(ui, panel.say("desk-card-first"));
            }
            if places.start == 0 {
                self.fields(ui, panel, block, None);
            }
            let part = ProtocolPart::steps_of(block);
            for (at, key) in self.protocol.keys(part).iter().enumerate().filter(|(at, _)| places.contains(at)) {
                let written = panel.signed(ui, &format!("{}.", at + 1), |ui| {
                    let written = self.line(ui, panel, part, key);
                    self.fields(ui, panel, block, Some(key));
                    written
                });
                write(panel, part, key, written);
            }
        });
    }

    fn fields(&self, ui: &mut Ui, panel: &Panel, block: Block, step: Option<&Key>) {
        // While the card is changed they stand together, above it.
        if self.desk.edits.is_none() {
            for field in self.protocol.fields_beside(block, step) {
                house_fields::show(ui, panel, field);
            }
        }
    }

    fn part(&self, ui: &mut Ui, panel: &mut Panel, part: ProtocolPart) {
        let accent = match part {
            ProtocolPart::Say | ProtocolPart::Tomorrow => Accent::Mint,
            ProtocolPart::Act | ProtocolPart::Tonight => Accent::Sky,
            ProtocolPart::Avoid => Accent::Coral,
            ProtocolPart::Group | ProtocolPart::Slip => Accent::Lilac,
            ProtocolPart::Steps => Accent::Sun,
        };
        let keys = self.protocol.keys(part);
        if keys.is_empty() {
            return;
        }
        panel.card(ui, Hue::Tint(accent), |panel, ui| {
            panel.heading(ui, panel.say(&format!("desk-card-{}", part.prefix())));
            for key in keys {
                let written = panel.signed(ui, BULLET, |ui| self.line(ui, panel, part, key));
                write(panel, part, key, written);
            }
        });
    }

    /// A line of the card, or the field for the house's own words in its place, with what was written there now.
    fn line(&self, ui: &mut Ui, panel: &Panel, part: ProtocolPart, key: &Key) -> Option<String> {
        let (name, words) = (part.name(key), panel.text(&Protocol::text(part, key)));
        let own = panel.app().house().protocol.get(&name);
        let Some(edits) = &self.desk.edits else {
            ui.label(own.map_or(words.as_str(), String::as_str));
            return None;
        };
        let mut field = edits.get(&name).or(own).cloned().unwrap_or_default();
        let label = ui.label(&words);
        let edit = TextEdit::multiline(&mut field).desired_rows(1).char_limit(LONGEST);
        let is_changed = ui.add(edit.desired_width(f32::INFINITY)).labelled_by(label.id).changed();
        is_changed.then_some(field)
    }

    /// Whom to call, those who answer day and night first.
    fn call(&self, ui: &mut Ui, panel: &mut Panel) {
        let language = panel.app().settings().language.primary().to_owned();
        let lines: Vec<&HelpLine> = self.protocol.call.iter().filter(|line| line.speaks(&language)).collect();
        let (first, second) = lines.split_at(lines.len().div_ceil(2));
        let column = |lines: &[&HelpLine], ui: &mut Ui, panel: &mut Panel| {
            panel.card(ui, Hue::Card, |panel, ui| lines.iter().for_each(|line| draw_line(ui, panel, line)));
        };
        beside(ui, panel, |ui, panel| column(first, ui, panel), |ui, panel| column(second, ui, panel));
    }
}

fn write(panel: &mut Panel, part: ProtocolPart, key: &Key, written: Option<String>) {
    if let Some(words) = written {
        panel.act(DeskIntent::WriteCard(part.name(key), words));
    }
}

/// Two columns, the second under the first where there is no room beside it.
fn beside(
    ui: &mut Ui,
    panel: &mut Panel,
    left: impl FnOnce(&mut Ui, &mut Panel),
    right: impl FnOnce(&mut Ui, &mut Panel),
) {
    if panel.is_narrow(ui) {
        left(ui, panel);
        right(ui, panel);
        return;
    }
    let size = vec2((ui.available_width() - panel.theme.desk.gap) / 2.0, 0.0);
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| left(ui, panel));
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| right(ui, panel));
    });
}

/// A line to call: its number and when somebody answers there; what nobody verified is marked so.
fn draw_line(ui: &mut Ui, panel: &Panel, line: &HelpLine) {
    let message = format!("line-{}", line.id);
    let name = panel.text(&TextKey::value(message.clone()));
    let number = match line.number_status {
        Fact::Verified => line.number.clone(),
        Fact::ToVerify => format!("{} ({})", line.number, panel.say("desk-card.check")),
    };
    // A line may be called after its number.
    let called = if name == number { name } else { house_fields::pair(panel, name, number) };
    let text = |part: &str| panel.text(&TextKey::attribute(message.clone(), part));
    let hours = match line.hours {
        Some(Fact::Verified) => format!("{}.", text("hours")),
        Some(Fact::ToVerify) => format!("{} ({}).", text("hours"), panel.say("desk-card.hours-check")),
        None => panel.say("desk-card.hours-unknown"),
    };
    ui.vertical(|ui| {
        // What belongs to a number stands close under it.
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(RichText::new(called).heading());
        panel.small(ui, format!("{hours} {}", text("about")));
    });
}
