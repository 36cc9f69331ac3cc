//! Which sound belongs to what: a small family, each made by `tools/art/sounds.py`.

use crate::app::{Event, GirlIntent, Intent};
use crate::mission::{Ending, Outcome};

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// Something was tapped.
    Tap,
    /// A line came in.
    Arrive,
    /// An answer was given.
    Send,
    /// Something was laid down.
    Place,
    /// Something was explained.
    Explain,
    /// A step began.
    Step,
    /// The help page opened.
    Open,
    /// A page was turned.
    Page,
    /// A mission ended.
    Ended,
    /// A stop is finished.
    Stop,
    /// A figure walks.
    Walk,
    /// A breath comes in.
    BreathIn,
    /// A breath goes out.
    BreathOut,
    /// Something was pinned to the wall.
    Pin,
    /// A lock shakes.
    Lock,
}

impl Cue {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Tap,
        Self::Arrive,
        Self::Send,
        Self::Place,
        Self::Explain,
        Self::Step,
        Self::Open,
        Self::Page,
        Self::Ended,
        Self::Stop,
        Self::Walk,
        Self::BreathIn,
        Self::BreathOut,
        Self::Pin,
        Self::Lock,
    ];

    /// The name of its file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Tap => "tap",
            Self::Arrive => "arrive",
            Self::Send => "send",
            Self::Place => "place",
            Self::Explain => "explain",
            Self::Step => "step",
            Self::Open => "open",
            Self::Page => "page",
            Self::Ended => "finish",
            Self::Stop => "stop",
            Self::Walk => "walk",
            Self::BreathIn => "breath-in",
            Self::BreathOut => "breath-out",
            Self::Pin => "pin",
            Self::Lock => "lock",
        }
    }

    /// How much it says: of several in one frame the one that says most is heard.
    pub(super) fn weight(self) -> u8 {
        match self {
            Self::Tap | Self::Page => 0,
            Self::Arrive
            | Self::Send
            | Self::Place
            | Self::Explain
            | Self::Step
            | Self::Open
            | Self::Walk
            | Self::BreathIn
            | Self::BreathOut
            | Self::Lock => 1,
            Self::Pin => 2,
            Self::Ended => 3,
            Self::Stop => 4,
        }
    }
}

/// The sound of what was asked for, where the events alone do not tell: a closed stop shakes its lock however often.
pub(super) fn of_intent(intent: &Intent, events: &[Event]) -> Option<Cue> {
    let opens = matches!(intent, Intent::Girl(GirlIntent::OpenModule(_)));
    (opens && !events.contains(&Event::Turned)).then_some(Cue::Lock)
}

/// The sound of something that happened.
pub(super) fn of_event(event: &Event) -> Option<Cue> {
    Some(match event {
        Event::Turned => Cue::Page,
        Event::Restyled | Event::KeyTapped => Cue::Tap,
        Event::HelpOpened => Cue::Open,
        Event::SpaceChanged => Cue::Place,
        Event::StopFinished => Cue::Stop,
        Event::DayCame
        | Event::Changed
        | Event::ContentChanged
        | Event::Left
        | Event::SessionOver
        | Event::Covered
        | Event::Uncovered
        | Event::Slid => return None,
        Event::Ran(outcome) => match outcome {
            Outcome::Heard(_) | Outcome::PanelShown(_) => Cue::Arrive,
            Outcome::Answered(_) | Outcome::LetterSealed | Outcome::Said | Outcome::Sealed => Cue::Send,
            Outcome::Placed { .. } | Outcome::LetterShredded | Outcome::Moved(_) => Cue::Place,
            Outcome::Explained { .. } | Outcome::Shown => Cue::Explain,
            Outcome::StepBegan(_) | Outcome::FactsShown | Outcome::CalmOver | Outcome::SteppedIn => Cue::Step,
            Outcome::WrappedUp => Cue::Ended,
            Outcome::Made { .. } => Cue::Pin,
            Outcome::CalmBeat | Outcome::Named(_) => return None,
            Outcome::BriefShown
            | Outcome::StepSkipped(_)
            | Outcome::Asked(_)
            | Outcome::Lifted(_)
            | Outcome::LetterChanged
            | Outcome::LetterTurned
            | Outcome::WentBack
            | Outcome::CalmLed
            | Outcome::Paused
            | Outcome::Resumed
            | Outcome::Ended(Ending::Finished | Ending::NotToday) => Cue::Tap,
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    use super::super::bed;
    use super::*;
    use crate::app::Bed;

    #[test]
    fn every_sound_has_its_file_and_all_together_are_small() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sounds");
        let all = Cue::ALL.map(Cue::file).into_iter().chain(Bed::ALL.map(bed::file));
        let named: HashSet<String> = all.map(|name| format!("{name}.ogg")).collect();
        assert_eq!(named.len(), Cue::ALL.len() + Bed::ALL.len(), "two share a file");
        let files = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap());
        let sizes: Vec<_> =
            files.map(|file| (file.file_name().into_string().unwrap(), file.metadata().unwrap().len())).collect();
        assert_eq!(sizes.iter().map(|(name, _)| name.clone()).collect::<HashSet<_>>(), named);
        assert!(sizes.iter().all(|(_, size)| *size < 400_000), "{sizes:?}");
        assert!(sizes.iter().map(|(_, size)| size).sum::<u64>() < 2_000_000, "{sizes:?}");
    }

    #[test]
    fn a_closed_stop_shakes_its_lock_and_an_open_one_turns_the_page() {
        let opens = Intent::Girl(GirlIntent::OpenModule("together".into()));
        assert_eq!(of_intent(&opens, &[Event::Changed]), Some(Cue::Lock));
        assert_eq!(of_intent(&opens, &[]), Some(Cue::Lock), "the second time too");
        assert_eq!(of_intent(&opens, &[Event::Turned]), None);
        assert_eq!(of_intent(&Intent::Girl(GirlIntent::Begin), &[Event::Changed]), None);
    }
}
