//! What the tests of the kinds share: short constructors, tables that play themselves, and a look at every state that can
//! be reached.

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Debug;
use std::sync::Arc;

use super::{Flags, Kind, Rules, Tile};
use crate::mission::board::Lie;
use crate::mission::ids::{Key, MediaId};
use crate::mission::testing::{mission, step};
use crate::mission::{Command, Outcome, walk};

pub fn key(id: &str) -> Key {
    Key::from(id)
}

pub fn picture() -> MediaId {
    MediaId::from("p")
}

pub fn tiles(ids: &[&str]) -> Vec<Tile> {
    ids.iter().map(|id| Tile { id: key(id), picture: picture() }).collect()
}

/// The names of tiles, one after the other.
pub fn names<'a>(tiles: impl IntoIterator<Item = &'a Tile>) -> String {
    tiles.into_iter().map(|tile| tile.id.as_str()).collect::<Vec<_>>().join(" ")
}

/// The places of a row, `-` for one without a tile.
pub fn places(row: &[Option<&Tile>]) -> String {
    row.iter().map(|tile| tile.map_or("-", |tile| tile.id.as_str())).collect::<Vec<_>>().join(" ")
}

pub fn choose(id: &str) -> Command {
    Command::Choose(key(id))
}

pub fn place(card: &str, into: &str) -> Command {
    Command::Place { card: key(card), into: key(into) }
}

pub fn lift(card: &str) -> Command {
    Command::Lift(key(card))
}

pub fn pick(part: &str, starter: &str) -> Command {
    Command::Pick { part: key(part), starter: key(starter) }
}

pub fn name(card: &str, name: &str) -> Command {
    Command::Name { card: key(card), name: name.into() }
}

pub fn write(words: &str) -> Command {
    Command::Write(words.into())
}

pub fn explained(id: &str, fits: bool) -> Outcome {
    Outcome::Explained { key: key(id), fits }
}

/// Gives a command and tells what happened.
pub fn give(play: &mut impl Rules, command: &Command) -> Vec<Outcome> {
    play.apply(command, &mut Flags::new())
}

/// Gives one command after another.
pub fn give_all(play: &mut impl Rules, commands: &[Command]) {
    for command in commands {
        give(play, command);
    }
}

/// Plays a row after another: a command, how many outcomes it has, the state it leads to.
pub fn table<P: Rules>(play: &mut P, state: impl Fn(&P) -> String, start: &str, rows: &[(Command, usize, &str)]) {
    assert_eq!(state(play), start, "at the start");
    for (at, (command, outcomes, after)) in rows.iter().enumerate() {
        let found = give(play, command);
        assert_eq!(found.len(), *outcomes, "row {at}, {command:?}: {found:?}");
        assert_eq!(state(play), *after, "row {at}, after {command:?}");
    }
}

/// One command of each sort, none with a name that anything has.
fn one_of_each() -> impl Iterator<Item = Command> {
    std::iter::successors(Some(Command::Next), after)
}

/// The next sort of command; without a place here a new one does not compile.
fn after(command: &Command) -> Option<Command> {
    let unknown = "somebody-else";
    Some(match command {
        Command::Next => Command::Hurry,
        Command::Hurry => choose(unknown),
        Command::Choose(_) => place(unknown, unknown),
        Command::Place { .. } => Command::Lay { piece: Key::from(unknown), lie: Lie::at(0, 0) },
        Command::Lay { .. } => Command::Raise(Key::from(unknown)),
        Command::Raise(_) => lift(unknown),
        Command::Lift(_) => pick(unknown, unknown),
        Command::Pick { .. } => write("hm"),
        Command::Write(_) => name(unknown, "Mimi"),
        Command::Name { .. } => Command::StepIn,
        Command::StepIn => Command::Show,
        Command::Show => Command::Say,
        Command::Say => Command::Seal,
        Command::Seal => Command::Keep,
        Command::Keep => Command::Shred,
        Command::Shred => Command::Back,
        Command::Back => Command::Skip,
        Command::Skip => Command::Pause,
        Command::Pause => Command::Resume,
        Command::Resume => Command::NotToday,
        Command::NotToday => return None,
    })
}

/// Asserts that nothing happens on a command of any sort but these.
pub fn ignores_all_but<P: Rules + Clone + PartialEq + Debug>(play: &P, meant: &[Command]) {
    for command in one_of_each().filter(|command| !meant.contains(command)) {
        ignores(play, &command);
    }
}

/// Asserts that nothing happens on this command, ten times in a row.
pub fn ignores<P: Rules + Clone + PartialEq + Debug>(play: &P, command: &Command) {
    let mut after = play.clone();
    for _ in 0..10 {
        assert_eq!(give(&mut after, command), [], "{command:?}");
    }
    assert_eq!(after, *play, "{command:?}");
}

/// Gives the same commands fifty times and asserts that the state is the one before.
pub fn comes_back_fifty_times<P: Rules>(play: &mut P, state: impl Fn(&P) -> String, commands: &[Command]) {
    let before = state(play);
    for _ in 0..50 {
        give_all(play, commands);
    }
    assert_eq!(state(play), before);
}

/// Looks at every state that these commands, and one of each sort, can reach, and asserts of each what always holds: a
/// command without outcome changes nothing, every choice of a walk leads somewhere else, and from there some way leads
/// to where she may go on.
pub fn everywhere<P>(start: &P, commands: &[Command], holds: impl Fn(&P))
where
    P: Rules + Clone + PartialEq + Debug,
{
    let commands: Vec<Command> = commands.iter().cloned().chain(one_of_each()).collect();
    let mut known = BTreeMap::from([(format!("{start:?}"), 0)]);
    let mut states = vec![start.clone()];
    let mut comes_from: Vec<Vec<usize>> = vec![Vec::new()];
    let mut at = 0;
    while let Some(state) = states.get(at).cloned() {
        holds(&state);
        for command in &commands {
            let mut next = state.clone();
            if give(&mut next, command).is_empty() {
                assert_eq!(next, state, "{command:?} says nothing and does something");
            }
            let to = *known.entry(format!("{next:?}")).or_insert_with(|| {
                states.push(next);
                comes_from.push(Vec::new());
                states.len() - 1
            });
            comes_from[to].push(at);
        }
        for choice in state.rules_choices() {
            let mut next = state.clone();
            give(&mut next, &choice);
            assert_ne!(next, state, "{choice:?} leads nowhere");
        }
        at += 1;
    }
    let mut leads_on: Vec<bool> = states.iter().map(Rules::is_done).collect();
    let mut waiting: VecDeque<usize> = (0..states.len()).filter(|at| leads_on[*at]).collect();
    while let Some(at) = waiting.pop_front() {
        let new: Vec<usize> = comes_from[at].iter().copied().filter(|from| !leads_on[*from]).collect();
        for from in &new {
            leads_on[*from] = true;
        }
        waiting.extend(new);
    }
    let stuck = leads_on.iter().position(|leads_on| !leads_on);
    assert_eq!(stuck.map(|at| &states[at]), None, "she is stuck here");
}

/// What a walk tries next: nothing where she may go on.
trait Choices: Rules {
    fn rules_choices(&self) -> Vec<Command> {
        if self.is_done() { Vec::new() } else { self.choices(&Flags::new()) }
    }
}

impl<P: Rules> Choices for P {}

/// Walks a mission with this one step, asserts that every branch ends well, and gives how many runs there are.
pub fn runs(kind: Kind) -> u128 {
    let found = walk(&Arc::new(mission("alone", vec![step("step", kind)])));
    assert!(found.is_safe(), "{found:?}");
    found.runs
}
