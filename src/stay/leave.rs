//! Next girl: one intent, and the stay is as if nobody had been here. What stays is what was there before any girl came:
//! the content, the settings the game was started with, the doors, the house, a session that was broken off, and the day.

use std::sync::Arc;

use super::{Event, Staff, Stay, Trouble};

impl Stay {
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
        *self = Self { today: self.today, led, house, profiles, with_counsellor, staff, trouble, ..fresh };
        vec![Event::Left]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mission::Command;
    use crate::stay::tests::new_stay;
    use crate::stay::{Contrast, Intent, Page, Sheet, Slot, Weather};
    use crate::words::Language;

    /// A stay that is told everything somebody can say in it.
    fn told() -> Stay {
        let mut stay = new_stay(true).seeded(7);
        for intent in [
            Intent::Today(jiff::civil::date(2026, 5, 4)),
            Intent::Begin,
            Intent::Speak(Language::parse("fr").unwrap()),
            Intent::TextSize(150),
            Intent::Contrast(Contrast::Dark),
            Intent::Sound(false),
            Intent::Wear(Slot::Hair, 3),
            Intent::Nickname("Zonnetje".into()),
            Intent::Feel(Weather::Rain),
            Intent::NotToday("how-do-i-feel".into()),
            Intent::Play("our-pact".into()),
            Intent::Run(Command::Choose("skip".into())),
            Intent::Run(Command::Seal),
            Intent::Run(Command::Next),
            Intent::Open(Sheet::Space),
        ] {
            assert!(!stay.apply(intent.clone()).is_empty(), "{intent:?}");
        }
        stay
    }

    #[test]
    fn who_leaves_takes_everything_along_from_wherever_she_is() {
        let mut stay = told();
        assert!(!stay.space().wall().is_empty() && stay.run().is_some());
        let seed = stay.rng.clone().u64(..);
        assert_eq!(stay.apply(Intent::Leave), [Event::Left]);
        let mut fresh = new_stay(true).seeded(seed);
        fresh.apply(Intent::Today(jiff::civil::date(2026, 5, 4)));
        assert_eq!(format!("{stay:?}"), format!("{fresh:?}"));
        assert_eq!((stay.page(), stay.sheet(), stay.space().nickname()), (&Page::Start, None, ""));
    }

    #[test]
    fn the_next_girl_begins_with_another_portrait() {
        let mut stay = told();
        stay.apply(Intent::Leave);
        let first = stay.space().portrait();
        assert_eq!(stay.apply(Intent::Leave), [Event::Left], "leaving twice does no harm");
        assert_ne!(stay.space().portrait(), first);
    }
}
