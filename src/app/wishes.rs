//! What the desktop was told about how things should look: every girl begins with it, and what she chooses herself wins.

use super::settings::{Contrast, LARGEST_TEXT, SMALLEST_TEXT, Settings, TEXT_STEP};
use super::{App, Event};

/// The wishes of a desktop; where it has none, things stay as they are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wishes {
    /// How large text is to be, as a share of its usual size.
    pub text: Option<f64>,
    /// Whether contrast is to be high.
    pub high_contrast: bool,
    /// Whether pictures are to hold still.
    pub reduced_motion: bool,
}

impl Wishes {
    /// Settings that follow them. None is taken back: the text may have been asked for when the program was started.
    fn followed_by(self, settings: &Settings) -> Settings {
        Settings {
            text: self.text.map_or(settings.text, |share| settings.text.max(step(share))),
            contrast: if self.high_contrast { Contrast::High } else { settings.contrast },
            reduced_motion: settings.reduced_motion || self.reduced_motion,
            ..settings.clone()
        }
    }
}

/// The nearest text size there is.
fn step(share: f64) -> u16 {
    let steps = (share * 100.0 / f64::from(TEXT_STEP)).round().clamp(0.0, f64::from(u8::MAX));
    (steps as u16 * TEXT_STEP).clamp(SMALLEST_TEXT, LARGEST_TEXT)
}

impl App {
    /// The desktop told its wishes. The page in view follows where nobody has chosen anything yet.
    pub(super) fn follow_wishes(&mut self, wishes: Wishes) -> Vec<Event> {
        let after = wishes.followed_by(&self.device.defaults);
        let before = std::mem::replace(&mut self.device.defaults, after.clone());
        if self.sitting.settings != before || before == after {
            return Vec::new();
        }
        self.sitting.settings = after;
        vec![Event::Restyled]
    }
}

#[cfg(test)]
mod tests {
    use super::Wishes;
    use crate::app::tests::new_app;
    use crate::app::{App, Contrast, GirlIntent, Intent, SystemIntent};

    const ALL: Wishes = Wishes { text: Some(1.4), high_contrast: true, reduced_motion: true };

    fn tell(app: &mut App, wishes: Wishes) {
        app.apply(Intent::System(SystemIntent::Wishes(wishes)));
    }

    #[test]
    fn the_first_page_and_every_girl_begin_with_what_the_desktop_was_told() {
        let mut app = new_app(false);
        tell(&mut app, ALL);
        let begins = |app: &App| (app.settings().text, app.settings().contrast, app.settings().reduced_motion);
        assert_eq!(begins(&app), (150, Contrast::High, true));
        app.apply(Intent::Girl(GirlIntent::Begin));
        app.apply(Intent::Girl(GirlIntent::Contrast(Contrast::Normal)));
        app.apply(Intent::Girl(GirlIntent::Leave));
        assert_eq!(begins(&app), (150, Contrast::High, true), "who comes next begins with it, too");
    }

    #[test]
    fn what_she_has_chosen_stays_when_the_desktop_answers_late() {
        let mut app = new_app(false);
        app.apply(Intent::Girl(GirlIntent::Contrast(Contrast::Dark)));
        tell(&mut app, ALL);
        assert_eq!((app.settings().text, app.settings().contrast), (100, Contrast::Dark));
    }

    #[test]
    fn a_desktop_without_wishes_changes_nothing_and_no_text_is_larger_than_pages_hold() {
        let mut app = new_app(false);
        let before = app.clone();
        tell(&mut app, Wishes::default());
        for share in [0.8, 0.0, -3.0, f64::NAN] {
            tell(&mut app, Wishes { text: Some(share), ..Wishes::default() });
        }
        assert_eq!(app, before);
        for (share, text) in [(1.3, 125), (9.0, 200), (1.1, 200)] {
            tell(&mut app, Wishes { text: Some(share), ..Wishes::default() });
            assert_eq!(app.settings().text, text, "{share}");
        }
    }
}
