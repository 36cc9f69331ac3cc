//! Her wall: what she made and her treasures, hung where and how she likes. A treasure is hers once its mission, or all of
//! its stop, is played; nothing more is kept of it than where it hangs.

use serde::{Deserialize, Serialize};

use super::{App, Event, Hung, Sheet, Space, Visiting};
use crate::mission::board::{Board, Lie};
use crate::mission::ids::{MediaId, StepId};
use crate::mission::keepsake::Ground;
use crate::mission::{MissionRef, ModuleRef};
use crate::pack::Pack;
use crate::pack::model::Module;

/// The most things that hang on a wall.
pub const MOST_HUNG: usize = 40;

/// Where something new hangs, the first free of them.
const SPOTS: [(i32, i32); 8] =
    [(320, 300), (800, 280), (1280, 300), (330, 720), (810, 730), (1270, 720), (560, 500), (1040, 510)];

/// How something new leans, by its spot, in degrees.
const LEANS: [i32; 8] = [-4, 3, -2, 4, -3, 3, 2, -2];

/// Something that can hang on a wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Thing {
    /// What she made in a step.
    Made {
        /// The mission.
        mission: MissionRef,
        /// The step.
        step: StepId,
    },
    /// The treasure of a mission she played.
    Treasure(MissionRef),
    /// The treasure of a stop of which she played everything.
    OfStop(ModuleRef),
    /// Her portrait, as it is now.
    Portrait,
}

impl Thing {
    /// Something she made.
    pub fn made(hung: &Hung) -> Self {
        Self::Made { mission: hung.mission.clone(), step: hung.step.clone() }
    }

    /// Whether it goes when a mission is forgotten.
    fn is_of(&self, of: &MissionRef) -> bool {
        match self {
            Self::Made { mission, .. } | Self::Treasure(mission) => mission == of,
            Self::OfStop(_) | Self::Portrait => false,
        }
    }

    /// Its name on a page, told apart from every other.
    pub fn slug(&self) -> String {
        match self {
            Self::Made { mission, step } => format!("made-{mission}-{step}"),
            Self::Treasure(mission) => format!("treasure-{mission}"),
            Self::OfStop(module) => format!("of-stop-{module}"),
            Self::Portrait => "portrait".to_owned(),
        }
    }
}

/// A thing with how it hangs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// The thing.
    pub thing: Thing,
    /// Where, how large, how far turned.
    pub lie: Lie,
}

/// How her wall is arranged, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// The paper behind.
    #[serde(default = "first_paper")]
    pub paper: Ground,
    /// What she has hung, what is under others first.
    #[serde(default)]
    pub things: Vec<Placed>,
}

fn first_paper() -> Ground {
    Ground::Lilac
}

impl Default for Arrangement {
    fn default() -> Self {
        Self { paper: first_paper(), things: Vec::new() }
    }
}

/// What a girl asks of her wall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WallIntent {
    /// Choose something to move, turn or make larger; once more, and nothing is chosen.
    Choose(Thing),
    /// Hang something, or hang it otherwise; where nothing is said, somewhere free.
    Hang(Thing, Option<Lie>),
    /// Bring something to the front.
    Raise(Thing),
    /// Take something off. What she made is gone then, so that her hand is asked first.
    Off(Thing),
    /// Another paper.
    Paper(Ground),
}

/// A wall on which something hangs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wall {
    paper: Ground,
    board: Board<Thing>,
}

impl Default for Wall {
    fn default() -> Self {
        Self::of(Arrangement::default())
    }
}

impl Wall {
    /// The wall as it was kept: each thing once, and no more of them than there may be.
    pub fn of(kept: Arrangement) -> Self {
        let mut board = Board::of(MOST_HUNG);
        for Placed { thing, lie } in kept.things {
            if board.lie_of(&thing).is_none() {
                board.lay(&thing, lie);
            }
        }
        Self { paper: kept.paper, board }
    }

    fn arrangement(&self) -> Arrangement {
        let things = self.board.things().iter();
        let things = things.map(|(thing, lie)| Placed { thing: thing.clone(), lie: *lie }).collect();
        Arrangement { paper: self.paper, things }
    }

    /// The same with everything she made on it: what was never moved hangs where there is room.
    fn with_made(&self, made: &[Hung]) -> Board<Thing> {
        let mut board = self.board.clone();
        for thing in made.iter().map(Thing::made) {
            if board.lie_of(&thing).is_none() {
                hang_somewhere(&mut board, &thing);
            }
        }
        board
    }
}

fn hang_somewhere(board: &mut Board<Thing>, thing: &Thing) -> bool {
    let at = board.free(&SPOTS);
    let (x, y) = SPOTS[at];
    board.lay(thing, Lie::new(x, y, 100, LEANS[at]))
}

impl Space {
    /// The paper of her wall.
    pub fn paper(&self) -> Ground {
        self.hangs.paper
    }

    /// What she moves on her wall.
    pub fn chosen(&self) -> Option<&Thing> {
        self.hangs.board.chosen()
    }

    /// What hangs on her wall and how, what is under others first.
    pub(super) fn hanging(&self) -> Vec<(Thing, Lie)> {
        self.hangs.with_made(self.wall()).things().to_vec()
    }

    /// How her wall is arranged, as it is kept.
    pub(super) fn arrangement(&self) -> Arrangement {
        self.hangs.arrangement()
    }

    pub(super) fn let_go(&mut self) {
        self.hangs.board.choose(None);
    }

    pub(super) fn forget_hung(&mut self, of: &MissionRef) {
        let gone: Vec<_> = self.hangs.board.things().iter().map(|(thing, _)| thing.clone()).collect();
        for thing in gone.iter().filter(|thing| thing.is_of(of)) {
            self.hangs.board.take(thing);
        }
    }

    pub(super) fn unhang(&mut self, thing: &Thing) -> bool {
        self.hangs.board.take(thing)
    }

    /// Hangs something, somewhere or there, and has it chosen, so that it can be turned at once.
    fn put_up(&mut self, thing: &Thing, lie: Option<Lie>) -> bool {
        let hung = match lie {
            Some(lie) => self.hangs.board.lay(thing, lie),
            None if self.hangs.board.lie_of(thing).is_none() => hang_somewhere(&mut self.hangs.board, thing),
            None => false,
        };
        let is_there = self.hangs.board.lie_of(thing).is_some();
        let chose = is_there && self.hangs.board.choose(Some(thing));
        hung || chose
    }

    /// From now on everything she made hangs where it hangs now, whatever she does with the rest.
    fn settle(&mut self) {
        self.hangs.board = self.hangs.with_made(&self.wall);
    }

    fn change_wall(&mut self, intent: &WallIntent) -> bool {
        match intent {
            WallIntent::Paper(paper) => std::mem::replace(&mut self.hangs.paper, *paper) != *paper,
            WallIntent::Choose(thing) => {
                self.settle();
                let other = (self.chosen() != Some(thing)).then_some(thing);
                self.hangs.board.choose(other)
            }
            WallIntent::Hang(thing, lie) => {
                self.settle();
                self.put_up(thing, *lie)
            }
            WallIntent::Raise(thing) => {
                self.settle();
                self.hangs.board.raise(thing)
            }
            WallIntent::Off(thing) => self.unhang(thing),
        }
    }
}

impl<'a> Visiting<'a> {
    /// What hangs on her wall and can be shown, with how it hangs, what is under others first.
    pub fn hanging(self) -> Vec<(Thing, Lie)> {
        let mut all = self.visit.space().hanging();
        all.retain(|(thing, _)| self.has(thing));
        all
    }

    /// What she made, by its place on her wall; none of anything else.
    pub fn made(self, thing: &Thing) -> Option<(usize, &'a Hung)> {
        self.wall().find(|(_, hung)| Thing::made(hung) == *thing)
    }

    /// Everything of hers that she can hang or take down as she likes, in the order of the route.
    pub fn treasures(self) -> Vec<Thing> {
        let (pack, mut all) = (self.pack, vec![Thing::Portrait]);
        for module in &pack.modules {
            let missions = module.missions.iter().map(|id| Thing::Treasure(pack.mission_ref(id)));
            all.extend(missions.chain([Thing::OfStop(pack.module_ref(&module.id))]));
        }
        all.retain(|thing| self.has(thing));
        all
    }

    /// Whether something is hers, and can be shown.
    fn has(self, thing: &Thing) -> bool {
        match thing {
            Thing::Portrait => true,
            Thing::Made { .. } => self.made(thing).is_some(),
            Thing::Treasure(mission) => self.visit.done.contains(mission) && treasure_of(self.pack, thing).is_some(),
            Thing::OfStop(module) => {
                let mut missions =
                    stop_of(self.pack, module).into_iter().flat_map(|stop| self.missions_of(stop)).peekable();
                missions.peek().is_some()
                    && missions.all(|(id, _)| self.visit.done.contains(&self.pack.mission_ref(id)))
                    && treasure_of(self.pack, thing).is_some()
            }
        }
    }
}

fn stop_of<'a>(pack: &'a Pack, module: &ModuleRef) -> Option<&'a Module> {
    pack.modules.iter().find(|known| pack.module_ref(&known.id) == *module)
}

/// The picture of a treasure; none of anything else, or of what this pack does not have.
pub fn treasure_of<'a>(pack: &'a Pack, thing: &Thing) -> Option<&'a MediaId> {
    match thing {
        Thing::Treasure(mission) => pack.find(mission)?.treasure.as_ref(),
        Thing::OfStop(module) => stop_of(pack, module)?.treasure.as_ref(),
        Thing::Made { .. } | Thing::Portrait => None,
    }
}

impl App {
    /// What follows from what she asks of her wall. Only what is hers hangs there.
    pub(super) fn apply_wall(&mut self, intent: &WallIntent) -> Vec<Event> {
        let Some(visiting) = self.visiting() else { return Vec::new() };
        let is_hers = match intent {
            WallIntent::Choose(thing)
            | WallIntent::Hang(thing, _)
            | WallIntent::Raise(thing)
            | WallIntent::Off(thing) => visiting.has(thing),
            WallIntent::Paper(_) => true,
        };
        if !is_hers {
            return Vec::new();
        }
        // What she made is in no other place: the page that shows it large asks.
        if let WallIntent::Off(thing) = intent
            && let Some((at, _)) = visiting.made(thing)
        {
            return self.open_sheet(Sheet::Hung(at));
        }
        let Some(visit) = self.visit_mut() else { return Vec::new() };
        let before = visit.space.arrangement();
        if !visit.space.change_wall(intent) {
            return Vec::new();
        }
        let is_moved = visit.space.arrangement() != before && !matches!(intent, WallIntent::Choose(_));
        vec![if is_moved { Event::SpaceChanged } else { Event::Changed }]
    }
}

#[cfg(test)]
#[path = "wall_tests.rs"]
mod tests;
