//! What can be asked of a mission that is played, and what can happen in it: commands go into a run, outcomes come out.

use super::board::Lie;
use super::ids::{Key, StepId};
use super::keepsake::Keepsake;
use super::private::Private;

/// Everything a girl, a counsellor or the clock can ask of a run. One that means nothing at this moment is ignored:
/// ten taps in one frame do no harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go on: to the message, the first step, the next line, question or beat, the facts, the next step, the last page,
    /// the end.
    Next,
    /// Let every line that is being typed come in at once.
    Hurry,
    /// Pick an answer, an option, a mood; put the card in hand into this box.
    Choose(Key),
    /// Put any card into a box, also one that lies in another.
    Place {
        /// The card.
        card: Key,
        /// The box.
        into: Key,
    },
    /// Lay a piece on a board, or lay it otherwise.
    Lay {
        /// The piece.
        piece: Key,
        /// Where, how large, how far turned.
        lie: Lie,
    },
    /// Bring a piece of a board to the front.
    Raise(Key),
    /// Take a card out of its box.
    Lift(Key),
    /// Pick one of several in a part: a sentence starter, a tone, a colour. A starter picked again is dropped.
    Pick {
        /// The part.
        part: Key,
        /// What is picked.
        starter: Key,
    },
    /// Her own words in a letter or a pact, as they stand now.
    Write(Private),
    /// Give somebody a nickname.
    Name {
        /// The figure.
        card: Key,
        /// What she calls it, as it stands now.
        name: Private,
    },
    /// Press "I step in".
    StepIn,
    /// Show what fits: nobody has to guess.
    Show,
    /// Say the sentence that she rehearses.
    Say,
    /// Finish what she made: give the letter, sign the pact, fold the help card.
    Seal,
    /// Keep a copy of the letter on her wall; once more, and she does not.
    Keep,
    /// Shred the letter: nothing of it is left.
    Shred,
    /// Take the last thing back and try the other way.
    Back,
    /// Leave this step out. What it set is undone, and nothing is lost.
    Skip,
    /// Hold everything.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Put the mission away for another day.
    NotToday,
}

/// Something that happened, for the stage to sound, animate or announce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The blogger's message opened.
    BriefShown,
    /// A step began.
    StepBegan(StepId),
    /// A step was left out.
    StepSkipped(StepId),
    /// What is true about all this came up.
    FactsShown,
    /// A line came in.
    Heard(Key),
    /// A question came up.
    Asked(Key),
    /// An answer or a mood was picked.
    Answered(Key),
    /// An option or card was explained, with whether it fits.
    Explained {
        /// The option or card.
        key: Key,
        /// Whether it fits.
        fits: bool,
    },
    /// A card went into a box.
    Placed {
        /// The card.
        card: Key,
        /// The box.
        into: Key,
    },
    /// A card came out of its box.
    Lifted(Key),
    /// Another panel of a scene, or another moment of it, is in view.
    PanelShown(Key),
    /// She stepped in.
    SteppedIn,
    /// What fits was shown.
    Shown,
    /// The sentence was said, and answered.
    Said,
    /// She stands elsewhere now than before.
    Moved(Key),
    /// Somebody has another nickname now.
    Named(Key),
    /// The pact was signed, or the help card finished.
    Sealed,
    /// She made something that she may keep.
    Made {
        /// In this step.
        step: StepId,
        /// This.
        keepsake: Keepsake,
    },
    /// A beat of a calm exercise is over.
    CalmBeat,
    /// Somebody else leads the breath now: she does, or it goes on by itself.
    CalmLed,
    /// The calm exercise is over.
    CalmOver,
    /// The letter reads differently now.
    LetterChanged,
    /// Another page of the letter is before her.
    LetterTurned,
    /// The letter was given.
    LetterSealed,
    /// The letter is gone.
    LetterShredded,
    /// The last thing was taken back.
    WentBack,
    /// The last page opened.
    WrappedUp,
    /// Everything holds.
    Paused,
    /// It goes on.
    Resumed,
    /// The run is over.
    Ended(Ending),
}

/// How a run ended. Both are good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Played to its last page.
    Finished,
    /// Put away for another day.
    NotToday,
}
