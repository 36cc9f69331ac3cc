//! What is to be heard below the page in view: a soft bed in a moment of calm, which stops at once when she hides the game,
//! pauses, leaves, or wants no sound.

use super::App;
use crate::mission::kinds::Play;
use crate::mission::kinds::calm::Exercise;
use crate::mission::{Phase, Run};

/// A soft loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bed {
    /// Waves on a wide beach: to breathe by.
    Sea,
    /// Low, warm and still: to breathe by after something heavy.
    Evening,
    /// Drops and leaves: to look round by.
    Garden,
}

impl Bed {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Sea, Self::Evening, Self::Garden];
}

/// What is to be heard below a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BedWish {
    /// This bed.
    Plays(Bed),
    /// Nothing: what plays goes out softly.
    Fades,
    /// Nothing, at once.
    Stops,
}

impl App {
    /// What is to be heard below the page in view.
    pub fn bed(&self) -> BedWish {
        if self.cover().is_some() || !self.settings().sound {
            return BedWish::Stops;
        }
        let goes_on = |run: &&Run| !run.is_paused() && !matches!(run.phase(), Phase::Ended(_));
        let Some(run) = self.run().filter(goes_on) else { return BedWish::Stops };
        let Some((_, Play::Calm(play))) = run.step().filter(|_| !self.is_laid_over()) else { return BedWish::Fades };
        BedWish::Plays(match play.calm().exercise {
            Exercise::Senses(_) => Bed::Garden,
            Exercise::Breathe { .. } if run.mission().sensitivity > 1 => Bed::Evening,
            Exercise::Breathe { .. } => Bed::Sea,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::tests::{let_in, new_app};
    use crate::app::{GirlIntent, Intent, Sheet};
    use crate::mission::Command;

    /// At the moment of calm of a mission.
    fn calm(mission: &str) -> App {
        let mut app = let_in(new_app(true));
        app.apply(Intent::Girl(GirlIntent::Play(mission.into())));
        for _ in 0..20 {
            if app.run().and_then(|run| run.step()).is_some_and(|(_, play)| matches!(play, Play::Calm(_))) {
                return app;
            }
            let in_step = app.run().is_some_and(|run| run.step().is_some());
            let on = if in_step { Command::Skip } else { Command::Next };
            app.apply(Intent::Girl(GirlIntent::Run(on)));
        }
        panic!("{mission} has no moment of calm");
    }

    fn after(app: &App, intent: GirlIntent) -> BedWish {
        let mut app = app.clone();
        app.apply(Intent::Girl(intent));
        app.bed()
    }

    #[test]
    fn a_moment_of_calm_has_its_bed_and_nothing_else_has_one() {
        assert_eq!(calm("harsh-to-kind").bed(), BedWish::Plays(Bed::Sea));
        assert_eq!(calm("how-do-i-feel").bed(), BedWish::Plays(Bed::Garden));
        assert_eq!(calm("frozen-is-normal").bed(), BedWish::Plays(Bed::Evening));
        let mut app = let_in(new_app(true));
        assert_eq!(app.bed(), BedWish::Stops, "on the route");
        app.apply(Intent::Girl(GirlIntent::Play("harsh-to-kind".into())));
        assert_eq!(app.bed(), BedWish::Fades, "at the message");
    }

    #[test]
    fn it_stops_at_once_when_she_hides_pauses_leaves_or_wants_no_sound() {
        let app = calm("harsh-to-kind");
        for intent in [
            GirlIntent::Cover,
            GirlIntent::Run(Command::Pause),
            GirlIntent::Run(Command::NotToday),
            GirlIntent::ShowRoute,
            GirlIntent::Leave,
            GirlIntent::Sound(false),
        ] {
            assert_eq!(after(&app, intent.clone()), BedWish::Stops, "{intent:?}");
        }
    }

    #[test]
    fn it_goes_out_softly_when_the_step_is_left_or_help_lies_over_it() {
        let app = calm("harsh-to-kind");
        for intent in [GirlIntent::Run(Command::Skip), GirlIntent::Open(Sheet::Help)] {
            assert_eq!(after(&app, intent.clone()), BedWish::Fades, "{intent:?}");
        }
    }
}
