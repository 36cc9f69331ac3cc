//! Next girl: one intent, and the model is as if nobody had been here. What stays is what was there before any girl came:
//! the content, the settings the game was started with, the doors, the house, a session that was broken off, and the day.

use std::sync::Arc;

use super::{App, Event, Staff, Trouble, VaultEffect};

impl App {
    /// Forgets the girl who is here. The next one finds the start page and a portrait drawn anew.
    pub(super) fn leave(&mut self) -> Vec<Event> {
        // The numbers that chance gave to one girl cannot be worked out from those it gives to the next.
        let seed = self.rng.u64(..);
        let fresh = Self::new(Arc::clone(&self.pack), self.defaults.clone(), self.staff_from_start).seeded(seed);
        // What holds for the house and what stands on the doors was there before any girl came.
        let (house, profiles) = (std::mem::take(&mut self.house), std::mem::take(&mut self.profiles));
        let with_counsellor = self.staff_from_start || house.open;
        let staff = Staff::closed(self.staff.has_passphrase);
        let trouble = self.trouble.filter(|trouble| *trouble == Trouble::InUse);
        let led = std::mem::take(&mut self.led).left();
        let effects = std::mem::take(&mut self.effects);
        *self = Self { today: self.today, led, house, profiles, with_counsellor, staff, trouble, effects, ..fresh };
        self.ask_vault(VaultEffect::Close);
        vec![Event::Left]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::new_stay;
    use crate::app::{Contrast, GirlIntent, Intent, Page, Sheet, Slot, SystemIntent, Weather};
    use crate::mission::Command;
    use crate::words::Language;

    /// A model that is told everything somebody can say.
    fn told() -> App {
        let mut app = new_stay(true).seeded(7);
        for intent in [
            Intent::System(SystemIntent::Today(jiff::civil::date(2026, 5, 4))),
            Intent::Girl(GirlIntent::Begin),
            Intent::Girl(GirlIntent::Speak(Language::parse("fr").unwrap())),
            Intent::Girl(GirlIntent::TextSize(150)),
            Intent::Girl(GirlIntent::Contrast(Contrast::Dark)),
            Intent::Girl(GirlIntent::Sound(false)),
            Intent::Girl(GirlIntent::Wear(Slot::Hair, 3)),
            Intent::Girl(GirlIntent::Nickname("Zonnetje".into())),
            Intent::Girl(GirlIntent::Feel(Weather::Rain)),
            Intent::Girl(GirlIntent::NotToday("how-do-i-feel".into())),
            Intent::Girl(GirlIntent::Play("our-pact".into())),
            Intent::Girl(GirlIntent::Run(Command::Choose("skip".into()))),
            Intent::Girl(GirlIntent::Run(Command::Seal)),
            Intent::Girl(GirlIntent::Run(Command::Next)),
            Intent::Girl(GirlIntent::Open(Sheet::Space)),
        ] {
            assert!(!app.apply(intent.clone()).events.is_empty(), "{intent:?}");
        }
        app
    }

    #[test]
    fn who_leaves_takes_everything_along_from_wherever_she_is() {
        let mut app = told();
        assert!(!app.space().wall().is_empty() && app.run().is_some());
        let seed = app.rng.clone().u64(..);
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Leave)).events, [Event::Left]);
        let mut fresh = new_stay(true).seeded(seed);
        fresh.apply(Intent::System(SystemIntent::Today(jiff::civil::date(2026, 5, 4))));
        assert_eq!(format!("{app:?}"), format!("{fresh:?}"));
        assert_eq!((app.page(), app.sheet(), app.space().nickname()), (&Page::Start, None, ""));
    }

    #[test]
    fn the_next_girl_begins_with_another_portrait() {
        let mut app = told();
        app.apply(Intent::Girl(GirlIntent::Leave));
        let first = app.space().portrait();
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Leave)).events, [Event::Left], "leaving twice does no harm");
        assert_ne!(app.space().portrait(), first);
    }
}
