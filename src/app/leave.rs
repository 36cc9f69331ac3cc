//! Next girl: one intent, and the model is as if nobody had been here. What stays is the device, which knew it before any
//! girl came.

use super::{App, Event, Sitting, Staff, VaultEffect};

impl App {
    /// Forgets whoever is here. The next one finds the start page and a portrait drawn anew.
    pub(super) fn leave(&mut self) -> Vec<Event> {
        // The numbers that chance gave to one girl cannot be worked out from those it gives to the next.
        let seed = self.sitting.rng.u64(..);
        let staff = Staff::closed(self.sitting.staff.has_passphrase());
        let trouble = self.sitting.trouble.filter(|trouble| trouble.is_of_device());
        let fresh = Sitting::new(self.device.defaults.clone(), staff).seeded(seed);
        self.sitting = Sitting { trouble, ..fresh };
        // Whoever a counsellor sat beside has left.
        self.device.beside = false;
        if let Some(desk) = &mut self.device.parked {
            desk.fold();
        }
        self.put_away_notes();
        self.ask_vault(VaultEffect::Close);
        vec![Event::Left]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{let_in, new_app, visit};
    use crate::app::{Contrast, GirlIntent, Intent, Page, Sheet, Slot, SystemIntent, Weather};
    use crate::mission::Command;
    use crate::words::Language;

    /// A model that is told everything somebody can say.
    fn told() -> App {
        let mut app = let_in(new_app(true).seeded(7));
        for intent in [
            Intent::System(SystemIntent::Today(jiff::civil::date(2026, 5, 4))),
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
        assert!(!visit(&app).visit.space().wall().is_empty() && matches!(app.page_under(), Page::Mission(..)));
        let seed = app.sitting.rng.clone().u64(..);
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Leave)).events, [Event::Turned], "something hangs on her wall");
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Leave)).events, [Event::Left]);
        let mut fresh = new_app(true).seeded(seed);
        fresh.content = app.content.clone();
        fresh.device.beside = false;
        fresh.apply(Intent::System(SystemIntent::Today(jiff::civil::date(2026, 5, 4))));
        assert_eq!(app, fresh);
        assert_eq!(app.page(), Page::Start);
    }

    #[test]
    fn a_guest_with_something_on_her_wall_is_asked_once_and_nobody_else() {
        let leave = || Intent::Girl(GirlIntent::Leave);
        let mut app = told();
        app.apply(leave());
        assert!(matches!(app.page(), Page::Leave(_)));
        app.apply(Intent::Girl(GirlIntent::Back));
        assert!(matches!(app.page(), Page::Space(_)), "she stays where she was");
        let mut bare = let_in(new_app(false));
        assert_eq!(bare.apply(leave()).events, [Event::Left]);
    }

    #[test]
    fn the_next_girl_begins_with_another_portrait() {
        let mut app = told();
        app.apply(Intent::Girl(GirlIntent::Leave));
        app.apply(Intent::Girl(GirlIntent::Leave));
        let first = app.portrait();
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Leave)).events, [Event::Left], "leaving twice does no harm");
        assert_ne!(app.portrait(), first);
    }
}
