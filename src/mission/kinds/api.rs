//! What a kind of step must be able to do: its data tells what it is made of, its play follows the rules. What has a
//! default here is what most kinds have nothing to say to; where forgetting would hurt there is none.

use std::collections::BTreeSet;

use super::faults::Fault;
use super::outline::Piece;
use crate::mission::board::Lie;
use crate::mission::command::{Command, Outcome};
use crate::mission::face::Face;
use crate::mission::group::{Act, GroupQuestion, Wait};
use crate::mission::ids::{Flag, HelpId, Key, MediaId, PersonId};
use crate::mission::keepsake::{Keepsake, Named};
use crate::mission::private::Private;

/// The flags that stand at this moment of a run.
pub type Flags = BTreeSet<Flag>;

/// No flag at all.
static NO_FLAGS: Flags = Flags::new();

/// What a step is begun with: what earlier steps of the same run left.
#[derive(Clone, Copy, Debug)]
pub struct Begin<'a> {
    /// The flags that stand.
    pub flags: &'a Flags,
    /// The people she trusts, as far as an earlier step asked.
    pub trusted: &'a [Named],
}

impl Default for Begin<'_> {
    fn default() -> Self {
        Self { flags: &NO_FLAGS, trusted: &[] }
    }
}

/// What the checker, the tour and the translator need to know of a step's data.
pub trait Content {
    /// The attributes of the step's Fluent message, besides `title`, in reading order.
    fn attributes(&self) -> Vec<String>;
    /// The same sentences as a reader meets them: who says what, what can be chosen, what follows.
    fn outline(&self) -> Vec<Piece>;
    /// The pictures it shows.
    fn pictures(&self) -> Vec<MediaId>;
    /// The people it shows, with the face each wears.
    fn people(&self) -> Vec<(PersonId, Face)> {
        Vec::new()
    }
    /// Names that must be unique inside the step, each with what it names.
    fn keys(&self) -> Vec<(&'static str, &Key)>;
    /// What is wrong with the structure itself.
    fn faults(&self) -> Vec<Fault>;
    /// The ways to get help it shows, besides those of the mission.
    fn help(&self) -> Vec<HelpId> {
        Vec::new()
    }
    /// The flags it reads and the flags it may set.
    fn flags(&self) -> FlagUse {
        FlagUse::default()
    }
}

/// The flags a step deals with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlagUse {
    /// Asked for by a condition.
    pub read: Vec<Flag>,
    /// Set or cleared by an answer.
    pub written: Vec<Flag>,
}

/// How a kind is played.
///
/// A step is told a [`Command`] by [`Rules::apply`], which hands it to the method of that command. A kind writes those
/// that mean something to it; any other changes nothing and gives no outcome.
pub trait Rules {
    /// Whether she may go on to the next step.
    fn is_done(&self) -> bool;
    /// Every command that leads somewhere new from here; going back is left out, so that a walk ends.
    fn choices(&self, flags: &Flags) -> Vec<Command>;
    /// Where in the step this is, alike for states between which nothing differs later on.
    fn place(&self) -> String;
    /// The page within the step where it turns pages of its own, so that a tap meant for the one before does nothing on
    /// the next; none where all of it is one page.
    fn turn(&self) -> Option<String> {
        None
    }
    /// What a whole group can be asked here without anybody showing herself; none where the step is hers alone.
    fn question(&self, flags: &Flags) -> Option<GroupQuestion>;
    /// What the counsellor may tell the step for a group, besides going on with an answer to the question.
    fn acts(&self) -> Vec<Act>;
    /// What goes on by itself here, if anything does.
    fn waits(&self) -> Option<Wait>;

    /// The people she trusts, for a later step of the same mission.
    fn trusted(&self) -> Vec<Named> {
        Vec::new()
    }
    /// What she made in this step and may hang on her wall.
    fn keepsake(&self) -> Option<Keepsake> {
        None
    }

    /// Acts on a command. One that has no meaning here changes nothing and gives no outcome.
    fn apply(&mut self, command: &Command, flags: &mut Flags) -> Vec<Outcome> {
        match command {
            Command::Next => self.next(),
            Command::Hurry => self.hurry(),
            Command::Choose(id) => self.choose(id, flags),
            Command::Place { card, into } => self.place_card(card, into),
            Command::Lay { piece, lie } => self.lay(piece, *lie),
            Command::Raise(piece) => self.raise(piece),
            Command::Lift(card) => self.lift(card),
            Command::Pick { part, starter } => self.pick(part, starter),
            Command::Write(words) => self.write(words),
            Command::Name { card, name } => self.nickname(card, name),
            Command::StepIn => self.step_in(),
            Command::Show => self.show(),
            Command::Say => self.say(),
            Command::Seal => self.seal(),
            Command::Keep => self.keep(),
            Command::Shred => self.shred(),
            Command::Back => self.back(flags),
            // The run's business, whatever the step is.
            Command::Skip | Command::Pause | Command::Resume | Command::NotToday => Vec::new(),
        }
    }

    /// [`Command::Next`] inside the step; the run leaves a step that is done.
    fn next(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Hurry`].
    fn hurry(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Choose`].
    fn choose(&mut self, _id: &Key, _flags: &mut Flags) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Place`].
    fn place_card(&mut self, _card: &Key, _into: &Key) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Lay`].
    fn lay(&mut self, _piece: &Key, _lie: Lie) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Raise`].
    fn raise(&mut self, _piece: &Key) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Lift`].
    fn lift(&mut self, _card: &Key) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Pick`].
    fn pick(&mut self, _part: &Key, _starter: &Key) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Write`].
    fn write(&mut self, _words: &Private) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Name`].
    fn nickname(&mut self, _card: &Key, _name: &Private) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::StepIn`].
    fn step_in(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Show`].
    fn show(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Say`].
    fn say(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Seal`].
    fn seal(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Keep`].
    fn keep(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Shred`].
    fn shred(&mut self) -> Vec<Outcome> {
        Vec::new()
    }
    /// [`Command::Back`].
    fn back(&mut self, _flags: &mut Flags) -> Vec<Outcome> {
        Vec::new()
    }
}
