//! When a girl tells something: now, tonight, tomorrow, and beside them how to listen and whom to call. The house fills in
//! its numbers, and may put its own words in the place of each sentence.

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

/// Draws it: one page at a time where there is room, all of them one under the other where there is not.
pub fn draw(ui: &mut Ui, panel: &mut Panel, desk: &Desk) {
    let Some(protocol) = &panel.pack().protocol else { return };
    let card = Card { desk, protocol };
    ui.horizontal_wrapped(|ui| {
        panel.title(ui, panel.text(&Protocol::title()));
        edit_buttons(ui, panel, desk);
    });
    ui.label(panel.text(&Protocol::intro()));
    if desk.edits.is_some() {
        house_fields::fill_in(ui, panel, desk, protocol);
    }
    if panel.is_narrow(ui) {
        for (page, words) in PAGES {
            panel.title(ui, panel.say(words));
            card.page(ui, panel, page);
        }
    } else {
        ui.horizontal_wrapped(|ui| {
            for (page, words) in PAGES {
                if panel.switch(ui, desk.card == page, panel.say(words)).clicked() {
                    panel.act(DeskIntent::TurnCard(page));
                }
            }
        });
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
        match page {
            CardPage::Now => beside(
                ui,
                panel,
                [
                    &mut |ui, panel| {
                        self.part(ui, panel, ProtocolPart::Say);
                        self.part(ui, panel, ProtocolPart::Avoid);
                    },
                    &mut |ui, panel| self.steps(ui, panel, Block::Now, 0..usize::MAX),
                ],
            ),
            CardPage::Tonight => self.in_two(ui, panel, Block::Tonight),
            CardPage::Tomorrow => self.in_two(ui, panel, Block::Tomorrow),
            CardPage::Around => beside(
                ui,
                panel,
                [&mut |ui, panel| self.part(ui, panel, ProtocolPart::Act), &mut |ui, panel| {
                    self.part(ui, panel, ProtocolPart::Group);
                    self.part(ui, panel, ProtocolPart::Slip);
                }],
            ),
            CardPage::Call => self.call(ui, panel),
        }
    }

    /// The steps of a block, the second half beside the first.
    fn in_two(&self, ui: &mut Ui, panel: &mut Panel, block: Block) {
        let half = self.protocol.keys(ProtocolPart::steps_of(block)).len().div_ceil(2);
        beside(
            ui,
            panel,
            [&mut |ui, panel| self.steps(ui, panel, block, 0..half), &mut |ui, panel| {
                self.steps(ui, panel, block, half..usize::MAX);
            }],
        );
    }

    /// Some of the steps of a block, each with what the house fills in there.
    fn steps(&self, ui: &mut Ui, panel: &mut Panel, block: Block, places: std::ops::Range<usize>) {
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
                self.line(ui, panel, part, key, &format!("{}.", at + 1));
                self.fields(ui, panel, block, Some(key));
            }
        });
    }

    fn fields(&self, ui: &mut Ui, panel: &mut Panel, block: Block, step: Option<&Key>) {
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
                self.line(ui, panel, part, key, BULLET);
            }
        });
    }

    /// A line of the card, or the field for the house's own words in its place.
    fn line(&self, ui: &mut Ui, panel: &mut Panel, part: ProtocolPart, key: &Key, sign: &str) {
        let (name, words) = (part.name(key), panel.text(&Protocol::text(part, key)));
        let own = panel.app().house().protocol.get(&name);
        let mut written = None;
        panel.signed(ui, sign, |ui| match &self.desk.edits {
            None => _ = ui.label(own.map_or(words.as_str(), String::as_str)),
            Some(edits) => {
                let mut field = edits.get(&name).or(own).cloned().unwrap_or_default();
                let label = ui.label(&words);
                let edit = TextEdit::multiline(&mut field).desired_rows(1).char_limit(LONGEST);
                if ui.add(edit.desired_width(f32::INFINITY)).labelled_by(label.id).changed() {
                    written = Some(field);
                }
            }
        });
        if let Some(words) = written {
            panel.act(DeskIntent::WriteCard(name, words));
        }
    }

    /// Whom to call, those who answer day and night first.
    fn call(&self, ui: &mut Ui, panel: &mut Panel) {
        let language = panel.app().settings().language.primary().to_owned();
        let lines: Vec<&HelpLine> = self.protocol.call.iter().filter(|line| line.speaks(&language)).collect();
        let (first, second) = lines.split_at(lines.len().div_ceil(2));
        let column = |lines: &[&HelpLine], ui: &mut Ui, panel: &mut Panel| {
            panel.card(ui, Hue::Card, |panel, ui| lines.iter().for_each(|line| draw_line(ui, panel, line)));
        };
        beside(ui, panel, [&mut |ui, panel| column(first, ui, panel), &mut |ui, panel| column(second, ui, panel)]);
    }
}

/// Draws a part of the page.
type Drawn<'a> = &'a mut dyn FnMut(&mut Ui, &mut Panel);

/// Two columns, the second under the first where there is no room beside it.
fn beside(ui: &mut Ui, panel: &mut Panel, both: [Drawn; 2]) {
    if panel.is_narrow(ui) {
        for draw in both {
            draw(ui, panel);
        }
        return;
    }
    let width = (ui.available_width() - panel.theme.desk.gap) / 2.0;
    ui.horizontal_top(|ui| {
        for draw in both {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| draw(ui, panel));
        }
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
    let called = if name == number { name } else { format!("{name}: {number}") };
    ui.label(RichText::new(called).heading());
    let text = |part: &str| panel.text(&TextKey::attribute(message.clone(), part));
    let hours = match line.hours {
        Some(Fact::Verified) => format!("{}.", text("hours")),
        Some(Fact::ToVerify) => format!("{} ({}).", text("hours"), panel.say("desk-card.hours-check")),
        None => format!("({})", panel.say("desk-card.hours-check")),
    };
    panel.small(ui, format!("{hours} {}", text("about")));
}
