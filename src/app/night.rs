//! Whether it is so late that most help lines are closed: then the help page says which of them answer now.

use jiff::civil::Time;

use super::{App, Event};

/// From this time in the evening on.
const EVENING: Time = Time::constant(21, 0, 0, 0);
/// Until this time in the morning.
const MORNING: Time = Time::constant(8, 0, 0, 0);

impl App {
    /// Whether it is night, late in the evening and early in the morning with it; it is not before a clock told.
    pub fn is_night(&self) -> bool {
        self.device.time.is_some_and(|now| !(MORNING..EVENING).contains(&now))
    }

    /// It is this time of the day now: where it became late, what waits for a counsellor closes.
    pub(super) fn tell_time(&mut self, now: Time) -> Vec<Event> {
        let was = (self.is_late(), self.is_night());
        self.device.time = Some(now);
        let is = (self.is_late(), self.is_night());
        if !was.0 && is.0 {
            self.close_what_waits();
        }
        if was == is { Vec::new() } else { vec![Event::Changed] }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use crate::app::tests::new_app;
    use crate::app::{Event, Intent, SystemIntent};

    #[test]
    fn it_is_night_from_nine_in_the_evening_to_eight_in_the_morning_and_only_that_is_news() {
        let mut app = new_app(false);
        assert!(!app.is_night(), "no clock told");
        let mut told = |hour, minute| {
            let events = app.apply(Intent::System(SystemIntent::Clock(time(hour, minute, 0, 0)))).events;
            (events, app.is_night())
        };
        for ((hour, minute), expected) in [
            ((20, 29), (vec![], false)),
            ((21, 0), (vec![Event::Changed], true)),
            ((23, 59), (vec![], true)),
            ((0, 0), (vec![], true)),
            ((7, 59), (vec![Event::Changed], true)),
            ((8, 0), (vec![Event::Changed], false)),
            ((12, 0), (vec![], false)),
        ] {
            assert_eq!(told(hour, minute), expected, "{hour}:{minute:02}");
        }
    }
}
