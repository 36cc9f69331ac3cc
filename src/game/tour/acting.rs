//! What somebody does in a step so that its pictures show the beginning, the middle, every kind of answer and the end.

use crate::mission::board::Lie;
use crate::mission::ids::Key;
use crate::mission::keepsake::Ground;
use crate::mission::kinds::bodymap::{SHAPE, Zone};
use crate::mission::kinds::circle::Ring;
use crate::mission::kinds::collage::GROUND;
use crate::mission::kinds::scene::Moment;
use crate::mission::kinds::thesis::Stand;
use crate::mission::kinds::{Play, Tile, order};
use crate::mission::{Command, Run};

/// What is done in a step from its beginning. A kind without a part of its own is played by [`next`] alone.
pub fn part(play: &Play) -> Vec<Command> {
    match play {
        Play::Scene(scene) => {
            let watch = std::iter::repeat_n(Command::Next, scene.scene().panels.len().saturating_sub(1));
            let way = scene.scene().ways.iter().map(|way| Command::Choose(way.id.clone()));
            let lens = std::iter::repeat_n(Command::Next, scene.scene().lens.len());
            watch.chain([Command::StepIn, Command::Next]).chain(way).chain(lens).collect()
        }
        Play::Spot(spot) => {
            let items = &spot.spot().items;
            let other = spot.spot().looks_for.last().map(|signal| Command::Choose(signal.key()));
            let tap = |at: usize| items.get(at).map(|item| Command::Choose(item.id.clone()));
            [tap(0), other, tap(1), tap(items.len().saturating_sub(1)), Some(Command::Show)]
                .into_iter()
                .flatten()
                .collect()
        }
        Play::Order(order) => {
            let places = (0..order.order().cards.len()).rev().map(|at| Command::Choose(order::place_key(at)));
            places.chain([Command::Show]).collect()
        }
        Play::BodyMap(map) => {
            let marks: Vec<_> = map.map().marks.iter().map(|mark| Command::Choose(mark.id.clone())).collect();
            let shape = map.map().shapes.last();
            let shape = shape.map(|shape| Command::Pick { part: Key::from(SHAPE), starter: Key::from(shape.as_str()) });
            let zone = |zone: Zone| Command::Choose(zone.key());
            let first = [zone(Zone::Hands), zone(Zone::Shoulders)].into_iter().chain(marks.last().cloned());
            let more = first.chain([zone(Zone::Belly), zone(Zone::Chest)]).chain(shape);
            more.chain(map.map().people.iter().skip(1).map(|_| Command::Next)).collect()
        }
        Play::Circle(circle) => {
            let figures = &circle.circle().figures;
            let rings = Ring::ALL.into_iter().cycle();
            let place = |(figure, ring): (&Tile, Ring)| Command::Place { card: figure.id.clone(), into: ring.key() };
            let hold = figures.get(5).map(|figure| Command::Choose(figure.id.clone()));
            let put = figures.iter().take(5).zip(rings).map(place);
            let trust = figures.iter().take(2).map(|figure| Command::Choose(figure.id.clone()));
            let ask = circle.circle().asks.first().map(|ask| Command::Choose(ask.id.clone()));
            put.chain(hold)
                .chain([Command::Next])
                .chain(trust)
                .chain([Command::Next])
                .chain(ask)
                .chain([Command::Next])
                .collect()
        }
        Play::Collage(collage) => {
            // One large, the others round it, one over another; the first is brought to the front and stays chosen.
            let lies = [(800, 520, 190, -8), (470, 300, 120, 14), (1120, 330, 110, -16), (430, 740, 90, 8)];
            let lies = lies.into_iter().chain([(1090, 700, 130, 12), (700, 230, 70, -24)]);
            let lay = |(piece, (x, y, size, turn)): (&Tile, (i32, i32, i32, i32))| Command::Lay {
                piece: piece.id.clone(),
                lie: Lie::new(x, y, size, turn),
            };
            let pieces = &collage.collage().pieces;
            let tap = pieces.first().map(|piece| Command::Choose(piece.id.clone()));
            let ground = Command::Pick { part: Key::from(GROUND), starter: Key::from(Ground::Sky.slug()) };
            let front = pieces.first().map(|piece| Command::Raise(piece.id.clone()));
            tap.clone()
                .into_iter()
                .chain(pieces.iter().zip(lies).map(lay))
                .chain([ground])
                .chain(tap)
                .chain(front)
                .collect()
        }
        Play::Thesis(thesis) => {
            let hear = |count| std::iter::repeat_n(Command::Next, count);
            let half = thesis.thesis().arguments.len() / 2;
            let stand = |stand: Stand| Command::Choose(stand.key());
            let first = std::iter::once(stand(Stand::RatherYes)).chain(hear(half));
            first.chain([stand(Stand::No)]).chain(hear(thesis.thesis().arguments.len() - half)).collect()
        }
        Play::Pact(pact) => {
            let rules = pact.pact().rules.iter().take(4).map(|rule| Command::Choose(rule.id.clone()));
            rules.chain([Command::Seal]).collect()
        }
        Play::HelpCard(card) => {
            let people = card.card().people.iter().take(2).map(|person| Command::Choose(person.id.clone()));
            people.chain([Command::Seal]).collect()
        }
        Play::Chat(_)
        | Play::Quiz(_)
        | Play::Sort(_)
        | Play::Match(_)
        | Play::Letter(_)
        | Play::Mood(_)
        | Play::Roleplay(_)
        | Play::Calm(_) => Vec::new(),
    }
}

/// What she does next where nothing is planned: everything once in its turn.
pub fn next(run: &Run, turn: usize) -> Command {
    let choices = run.choices();
    let ends_here = run.step().and_then(|(_, play)| match play {
        Play::Letter(letter) => {
            let seal = (letter.part().is_none() && !letter.is_empty()).then_some(Command::Seal);
            let picks: Vec<_> = choices.iter().filter(|choice| matches!(choice, Command::Pick { .. })).collect();
            seal.or_else(|| picks.get(turn % picks.len().max(1)).copied().cloned())
        }
        Play::Scene(scene) => {
            (matches!(scene.moment(), Moment::Ways(_)) && scene.way().is_some()).then_some(Command::Next)
        }
        Play::Chat(_)
        | Play::Quiz(_)
        | Play::Sort(_)
        | Play::Spot(_)
        | Play::Order(_)
        | Play::Match(_)
        | Play::BodyMap(_)
        | Play::Circle(_)
        | Play::Mood(_)
        | Play::Collage(_)
        | Play::Roleplay(_)
        | Play::Thesis(_)
        | Play::Calm(_)
        | Play::Pact(_)
        | Play::HelpCard(_) => None,
    });
    if let Some(command) = ends_here {
        return command;
    }
    let picks = choices.iter().filter(|choice| !matches!(choice, Command::Shred | Command::Seal));
    let picks: Vec<_> = picks.collect();
    let seal = choices.iter().find(|choice| **choice == Command::Seal);
    picks.get(turn % picks.len().max(1)).copied().or(seal).map_or(Command::Skip, Clone::clone)
}
