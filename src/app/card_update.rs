//! What follows for the card for when a girl tells something: the page that is open, and the house's own words on it.

use std::sync::Arc;

use jiff::civil::Time;

use super::{App, CardPage, Event};

impl App {
    /// When girls go to bed: what the house says, or what the pack does.
    pub fn bedtime(&self) -> Time {
        self.house().bedtime.unwrap_or_else(|| self.pack().sessions.times().bedtime)
    }

    /// Keeps the house's own words on the card. Those for what the card has no longer go: nobody could see them.
    pub(super) fn write_card(&mut self, part: String, words: String) -> Vec<Event> {
        let pack = Arc::clone(self.pack());
        self.for_the_house(|house| {
            if words.trim().is_empty() {
                house.protocol.remove(&part);
            } else {
                house.protocol.insert(part, words);
            }
            if let Some(protocol) = &pack.protocol {
                house.protocol.retain(|name, _| protocol.takes(name));
            }
        })
    }

    /// Turns the card to the page that is needed first.
    pub(super) fn turn_card(&mut self, page: CardPage) {
        if let Some(desk) = self.desk_mut() {
            desk.card = page;
        }
    }
}

#[cfg(test)]
#[path = "card_update_tests.rs"]
mod tests;
