//! Steps to play: one of each kind from the shipped missions, and what hands, taps and keys do in them.

use bevy::prelude::*;
use gps::app::{self, GirlIntent, Intent};
use gps::game::view::spawn::Asks;
use gps::mission::ids::{Key, MissionId};
use gps::mission::kinds::bodymap::Zone;
use gps::mission::kinds::circle::Ring;
use gps::mission::kinds::{Begin, Kind, Play, Tile, order};
use gps::mission::{Command, Phase};
use gps::pack::Pack;

use crate::player::Player;

/// A step of a mission.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its kind.
    pub kind: &'static str,
    /// The mission.
    pub mission: MissionId,
    /// The step's place in it.
    pub at: usize,
}

/// The first step of each kind, on the way through the modules.
pub fn one_of_each(pack: &Pack) -> Vec<Place> {
    let mut found: Vec<Place> = Vec::new();
    let missions = pack.modules.iter().flat_map(|module| &module.missions).filter_map(|id| pack.missions.get(id));
    for mission in missions {
        for (at, step) in mission.steps.iter().enumerate() {
            let kind = step.kind.slug();
            if found.iter().all(|place| place.kind != kind) {
                found.push(Place { kind, mission: mission.id.clone(), at });
            }
        }
    }
    for about in Kind::ALL {
        assert!(found.iter().any(|place| place.kind == about.slug), "{} has no mission", about.slug);
    }
    found
}

/// The missions of these steps, each once.
pub fn missions_of(places: &[Place]) -> Vec<String> {
    let mut missions: Vec<_> = places.iter().map(|place| place.mission.to_string()).collect();
    missions.sort();
    missions.dedup();
    missions
}

/// The steps with cards to drag.
pub fn dragged(player: &Player) -> Vec<Place> {
    let pack = player.gps().pack();
    let begun = |place: &Place| pack.missions[&place.mission].steps[place.at].kind.play(&Begin::default());
    one_of_each(pack).into_iter().filter(|place| !ways(&begun(place)).0.is_empty()).collect()
}

impl Player {
    /// A letter at its last page, where her own words go.
    pub fn open_her_own_words(&mut self) {
        let letter = one_of_each(self.gps().pack()).into_iter().find(|place| place.kind == "letter").unwrap();
        self.open(&letter);
        while matches!(self.played(), Play::Letter(letter) if letter.part().is_some()) {
            self.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
        }
        self.settle();
    }

    /// Shows a step as it begins.
    pub fn open(&mut self, place: &Place) {
        self.walk_in();
        let mut gps: app::App = self.gps().clone();
        gps.apply(Intent::Girl(GirlIntent::Play(place.mission.clone())));
        if gps.run().unwrap().phase() == Phase::Note {
            gps.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
        }
        for _ in 0..place.at {
            gps.apply(Intent::Girl(GirlIntent::Run(Command::Skip)));
            if gps.run().unwrap().phase() == Phase::Facts {
                gps.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
            }
        }
        assert_eq!(gps.run().unwrap().phase(), Phase::Step(place.at));
        self.show(gps);
        self.rest();
    }

    /// Leaves a step out, and goes on past the facts where those come next.
    pub fn skip(&mut self) {
        self.ask(Intent::Girl(GirlIntent::Run(Command::Skip)));
        if self.gps().run().is_some_and(|run| run.phase() == Phase::Facts) {
            self.ask(Intent::Girl(GirlIntent::Run(Command::Next)));
        }
    }

    /// Waits until nothing swells any more; under reduced motion nothing does.
    pub fn rest(&mut self) {
        if self.gps().settings().reduced_motion {
            self.wait(1);
        } else {
            self.settle();
        }
    }

    /// The step as far as it is played.
    pub fn played(&self) -> &Play {
        self.gps().run().unwrap().step().unwrap().1
    }

    /// The control that asks for this.
    pub fn control(&mut self, command: &Command) -> Option<Entity> {
        let wanted = Intent::Girl(GirlIntent::Run(command.clone()));
        let world = self.app.world_mut();
        world.query::<(Entity, &Asks)>().iter(world).find(|(_, asks)| asks.0 == wanted).map(|(entity, _)| entity)
    }
}

fn choose(id: &Key) -> Command {
    Command::Choose(id.clone())
}

fn ids(tiles: &[Tile]) -> Vec<Key> {
    tiles.iter().map(|tile| tile.id.clone()).collect()
}

/// Cards to drag one after the other and where, and taps that lead to the same state.
pub fn ways(play: &Play) -> (Vec<(Key, Key)>, Vec<Command>) {
    match play {
        Play::Sort(play) => {
            let (cards, boxes) = (&play.sort().cards, &play.sort().boxes);
            let (a, b, first, second) = (&cards[0].id, &cards[1].id, &boxes[0].id, &boxes[1].id);
            let drags = [(a, first), (b, second), (a, second)];
            let taps = vec![choose(first), choose(second), Command::Lift(a.clone()), choose(second)];
            (owned(drags), taps)
        }
        Play::Spot(play) => {
            let (items, marks) = (&play.spot().items, &play.spot().looks_for);
            let (mark, last) = (&marks[0].key(), &marks[marks.len() - 1].key());
            let drags = [(mark, &items[0].id), (mark, &items[2].id), (last, &items[1].id)];
            let taps = [&items[0].id, &items[2].id, last, &items[1].id, mark];
            (owned(drags), taps.map(choose).to_vec())
        }
        Play::Order(play) => {
            let (cards, place) = (ids(&play.order().cards), order::place_key);
            let (a, b) = (&cards[0], &cards[1]);
            let drags = [(a, &place(2)), (b, &place(0)), (a, &place(0))];
            // The last drag changes two places; by taps both cards come out first.
            let lift = |card: &Key| Command::Lift(card.clone());
            let out = [lift(a), lift(b)];
            let taps = [choose(&place(2)), choose(&place(0))].into_iter().chain(out);
            (owned(drags), taps.chain([choose(&place(2)), choose(&place(0))]).collect())
        }
        Play::Match(play) => {
            let (asks, answers) = (&play.data().asks, ids(&play.data().answers));
            // One from either side.
            let drags = [(&asks[0].id, &answers[1]), (&answers[0], &asks[1].id)];
            (owned(drags), vec![choose(&answers[1]), choose(&answers[0])])
        }
        Play::BodyMap(play) => {
            let (first, second) = (&play.map().marks[0].id, &play.map().marks[1].id);
            let (belly, arms, head) = (&Zone::Belly.key(), &Zone::Arms.key(), &Zone::Head.key());
            let drags = [(first, belly), (second, arms), (first, head)];
            (owned(drags), [belly, second, arms, first, head].map(choose).to_vec())
        }
        Play::Circle(play) => {
            let (figures, [near, middle, far]) = (ids(&play.circle().figures), &Ring::ALL.map(Ring::key));
            let (a, b, c) = (&figures[0], &figures[1], &figures[2]);
            let drags = [(a, near), (b, middle), (c, far), (a, far)];
            let taps = [a, near, b, middle, c, far].map(choose);
            (owned(drags), taps.into_iter().chain([Command::Lift(a.clone()), choose(far)]).collect())
        }
        // What is laid on a board has no boxes: `board.rs`.
        Play::Collage(_)
        | Play::Chat(_)
        | Play::Scene(_)
        | Play::Quiz(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Calm(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => (Vec::new(), Vec::new()),
    }
}

/// The first card that the step in view lets drag, and where to.
pub fn first(player: &Player) -> (Key, Key) {
    ways(player.played()).0[0].clone()
}

fn owned<const N: usize>(drags: [(&Key, &Key); N]) -> Vec<(Key, Key)> {
    drags.into_iter().map(|(card, into)| (card.clone(), into.clone())).collect()
}

/// The cards that must be on the page at this moment, each once.
pub fn cards_of(play: &Play) -> Vec<Key> {
    let mut cards = match play {
        Play::Sort(play) => {
            let lying = play.sort().boxes.iter().flat_map(|sort_box| play.cards_in(&sort_box.id));
            lying.chain(play.hand()).map(|card| card.id.clone()).collect()
        }
        Play::Spot(play) => play.spot().looks_for.iter().map(|mark| mark.key()).collect(),
        Play::Order(play) => ids(&play.order().cards),
        Play::Match(play) => {
            let asks = play.data().asks.iter().map(|ask| ask.id.clone());
            asks.chain(ids(&play.data().answers)).collect()
        }
        Play::BodyMap(play) => play.map().marks.iter().map(|mark| mark.id.clone()).collect(),
        Play::Circle(play) => ids(&play.circle().figures),
        Play::Collage(play) => play.waiting().iter().map(|piece| piece.id.clone()).collect(),
        Play::Chat(_)
        | Play::Scene(_)
        | Play::Quiz(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Calm(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => Vec::new(),
    };
    cards.sort();
    cards
}

/// What she does next on the way to the end of a step; nothing where she only has to wait.
pub fn next_move(play: &Play, choices: &[Command]) -> Option<Command> {
    let chosen = match play {
        Play::Chat(chat) => chat.typing().map(|_| Command::Hurry),
        Play::Calm(calm) if calm.breath().is_some() => return None,
        Play::Circle(circle) => match (circle.hand(), circle.waiting().first()) {
            (Some(_), _) => Some(choose(&Ring::Near.key())),
            (None, Some(first)) if circle.is_empty() => Some(choose(&first.id)),
            _ => None,
        },
        Play::HelpCard(card) if card.chosen().is_empty() => card.card().people.first().map(|person| choose(&person.id)),
        Play::BodyMap(map) if map.lying(Zone::Hands).is_empty() => Some(choose(&Zone::Hands.key())),
        Play::Scene(_)
        | Play::Quiz(_)
        | Play::Sort(_)
        | Play::Spot(_)
        | Play::Order(_)
        | Play::Match(_)
        | Play::BodyMap(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Collage(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Calm(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => None,
    };
    chosen.or_else(|| choices.first().cloned())
}
