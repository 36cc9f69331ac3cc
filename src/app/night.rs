//! Whether it is so late that most help lines are closed: then the help page says which of them answer now.

use super::App;

/// From this hour in the evening on.
const EVENING: i8 = 21;
/// Until this hour in the morning.
const MORNING: i8 = 8;

impl App {
    /// Whether it is night, late in the evening and early in the morning with it; it is not before a clock told.
    pub fn is_night(&self) -> bool {
        self.device.hour.is_some_and(|hour| !(MORNING..EVENING).contains(&hour))
    }
}

#[cfg(test)]
mod tests {
    use crate::app::tests::new_app;
    use crate::app::{Event, Intent, SystemIntent};

    #[test]
    fn it_is_night_from_nine_in_the_evening_to_eight_in_the_morning_and_only_that_is_news() {
        let mut app = new_app(false);
        assert!(!app.is_night(), "no clock told");
        let mut told = |hour| (app.apply(Intent::System(SystemIntent::Hour(hour))).events, app.is_night());
        for (hour, expected) in [
            (20, (vec![], false)),
            (21, (vec![Event::Changed], true)),
            (23, (vec![], true)),
            (0, (vec![], true)),
            (7, (vec![], true)),
            (8, (vec![Event::Changed], false)),
            (12, (vec![], false)),
        ] {
            assert_eq!(told(hour), expected, "{hour} o’clock");
        }
    }
}
