//! Keyed reconciliation: the page that is to be seen is compared with the one that is drawn, and only what differs is
//! done. A node that stays keeps its identity, and with it a press, a drag, the caret, the scrolling and the screen
//! reader's place. Children are known again by their key, those without one by their place among their like; nodes move
//! among their siblings, never to another parent.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use accesskit::{Live, Node as Spoken};
use bevy::ecs::entity::EntityHashSet;
use bevy::prelude::*;

use super::announce::{self, Announcements};
use super::blueprint::{Blueprint, Kind, Parts, Shape};
use super::heard::{Heard, Sentences};
use super::spawn;
use crate::game::theme::Theme;

/// A node that is drawn, as it was written last.
pub struct Branch {
    /// The node.
    pub entity: Entity,
    /// Its identity among its siblings.
    pub key: Option<String>,
    /// What it is.
    pub shape: Shape,
    /// The nodes inside, in their order.
    pub children: Vec<Branch>,
    parts: Parts,
    /// What a screen reader was told of it.
    spoken: Option<Spoken>,
    live: bool,
    /// Whether what it says has been said, so that nothing of it is read out again.
    quiet: bool,
    /// Its place in the tree, the same for the same page.
    id: u64,
}

impl Branch {
    /// Whether Tab reaches it.
    pub fn takes_focus(&self) -> bool {
        self.parts.asks.is_some() || matches!(self.shape.kind, Kind::Field(_))
    }

    /// Whether it has its name on the page.
    pub fn is_named(&self, name: &str) -> bool {
        self.parts.name.as_deref() == Some(name)
    }

    /// It and all nodes inside, in reading order.
    pub fn all(&self) -> Vec<&Branch> {
        let mut all = Vec::new();
        self.gather(&mut all);
        all
    }

    fn gather<'a>(&'a self, all: &mut Vec<&'a Branch>) {
        all.push(self);
        for child in &self.children {
            child.gather(all);
        }
    }

    /// The sentences that have been read out; those that still wait for their turn have not.
    pub fn heard(&self, announcements: &Announcements) -> Sentences {
        let heard = self.all().into_iter().filter(|branch| branch.live && !announcements.holds(branch.entity));
        heard.map(|branch| (branch.id, label(branch.parts.spoken.as_ref()).map(ToOwned::to_owned))).collect()
    }
}

/// What is done to the nodes, and what came of it.
pub struct Reconciler<'a, 'w, 's> {
    /// Where it is done.
    pub commands: &'a mut Commands<'w, 's>,
    /// Durations of what swells.
    pub theme: &'a Theme,
    /// Names that do not appear again where their node is new; none where nothing appears.
    pub seen: Option<&'a HashSet<String>>,
    /// Names of nodes that are new.
    pub came: Vec<String>,
    /// Names of nodes that are gone.
    pub went: Vec<String>,
    /// What was read out the last time this page was in view; none where all of it was.
    pub heard: Option<Heard>,
    /// Whether the words are only told in another language: nothing new is said then.
    pub retold: bool,
    /// How far areas are scrolled.
    pub positions: &'a dyn Fn(Entity) -> Option<Vec2>,
    /// How far areas were scrolled that are gone.
    pub scrolled: &'a mut BTreeMap<String, Vec2>,
    /// What waits to be read out.
    pub announcements: &'a mut Announcements,
    /// The nodes that are new.
    pub born: EntityHashSet,
}

impl Reconciler<'_, '_, '_> {
    /// Draws a page where there is none.
    pub fn draw(&mut self, blueprint: Blueprint) -> Branch {
        self.spawn(None, blueprint, 0)
    }

    /// Takes a page away.
    pub fn clear(&mut self, root: &Branch) {
        self.remove(root);
    }

    /// Makes a drawn node what it has to be. It must have the same shape.
    pub fn update(&mut self, branch: &mut Branch, blueprint: Blueprint) {
        let Blueprint { key, shape, parts, live, children } = blueprint;
        // What is as it was is looked at once, and nothing of it is told again.
        if branch.parts != parts || branch.live != live || self.retold {
            self.update_node(branch, &shape.kind, parts, live);
        }
        (branch.key, branch.shape) = (key, shape);
        self.update_children(branch, children);
    }

    fn update_node(&mut self, branch: &mut Branch, kind: &Kind, parts: Parts, live: bool) {
        spawn::update(&mut self.commands.entity(branch.entity), kind, &branch.parts, &parts);
        let told_before = label(branch.parts.spoken.as_ref());
        let says_new = label(parts.spoken.as_ref()) != told_before;
        let quiet = self.retold || (branch.quiet && !says_new);
        let spoken = told(parts.spoken.clone(), live, quiet);
        if spoken != branch.spoken {
            let announced = live && !quiet && (says_new || !branch.live);
            self.speak(branch.entity, spoken.as_ref(), announced);
        }
        (branch.parts, branch.live, branch.spoken, branch.quiet) = (parts, live, spoken, quiet);
    }

    fn update_children(&mut self, branch: &mut Branch, blueprints: Vec<Blueprint>) {
        let is_known = |(branch, new): (&Branch, &Blueprint)| branch.key == new.key && branch.shape == new.shape;
        if branch.children.len() == blueprints.len() && branch.children.iter().zip(&blueprints).all(is_known) {
            for (child, blueprint) in branch.children.iter_mut().zip(blueprints) {
                self.update(child, blueprint);
            }
            return;
        }
        let mut old: Vec<_> = std::mem::take(&mut branch.children).into_iter().map(Some).collect();
        let known_as = pair(&old, &blueprints);
        let stays: HashSet<usize> = known_as.iter().flatten().copied().collect();
        for (at, gone) in old.iter().enumerate() {
            if let Some(gone) = gone.as_ref().filter(|_| !stays.contains(&at)) {
                self.remove(gone);
            }
        }
        // Those that stay lie in their old order, new ones behind them.
        let lies: Vec<Entity> = (0..old.len())
            .filter(|at| stays.contains(at))
            .filter_map(|at| old[at].as_ref().map(|branch| branch.entity))
            .collect();
        let mut new = Vec::new();
        let mut children = Vec::with_capacity(blueprints.len());
        for (index, (blueprint, known)) in blueprints.into_iter().zip(known_as).enumerate() {
            let id = identity(branch.id, blueprint.key.as_deref(), index);
            let child = match known.and_then(|at| old[at].take()) {
                Some(mut child) => {
                    child.id = id;
                    self.update(&mut child, blueprint);
                    child
                }
                None => {
                    let child = self.spawn(Some(branch.entity), blueprint, id);
                    new.push(child.entity);
                    child
                }
            };
            children.push(child);
        }
        let wanted: Vec<Entity> = children.iter().map(|child: &Branch| child.entity).collect();
        if !lies.into_iter().chain(new).eq(wanted.iter().copied()) {
            self.commands.entity(branch.entity).queue(move |mut parent: EntityWorldMut| {
                if let Some(mut children) = parent.get_mut::<Children>() {
                    children.sort_by_cached_key(|child| wanted.iter().position(|one| one == child));
                }
            });
        }
        branch.children = children;
    }

    fn spawn(&mut self, parent: Option<Entity>, blueprint: Blueprint, id: u64) -> Branch {
        let Blueprint { key, shape, parts, live, children } = blueprint;
        let mut node = self.commands.spawn_empty();
        let entity = node.id();
        if let Some(parent) = parent {
            node.insert(ChildOf(parent));
        }
        self.came.extend(parts.name.clone());
        let appears =
            self.seen.as_ref().is_some_and(|seen| parts.name.as_ref().is_none_or(|name| !seen.contains(name)));
        spawn::begin(&mut node, &shape.kind, &parts, appears, self.theme);
        if shape.kind == Kind::Area
            && let Some(position) = parts.name.as_ref().and_then(|name| self.scrolled.get(name))
        {
            node.insert(ScrollPosition(*position));
        }
        self.born.insert(entity);
        let sentence = label(parts.spoken.as_ref());
        let quiet = self.retold || self.heard.as_ref().is_none_or(|heard| heard.has(id, sentence));
        let spoken = told(parts.spoken.clone(), live, quiet);
        self.speak(entity, spoken.as_ref(), live && !quiet);
        spawn::finish(&mut self.commands.entity(entity), &parts);
        let children = children.into_iter().enumerate().map(|(index, child)| {
            let id = identity(id, child.key.as_deref(), index);
            self.spawn(Some(entity), child, id)
        });
        let children = children.collect();
        Branch { entity, key, shape, children, parts, spoken, live, quiet, id }
    }

    fn remove(&mut self, branch: &Branch) {
        for gone in branch.all() {
            if gone.shape.kind == Kind::Area
                && let (Some(name), Some(position)) = (&gone.parts.name, (self.positions)(gone.entity))
            {
                self.scrolled.insert(name.clone(), position);
            }
            self.went.extend(gone.parts.name.clone());
        }
        self.commands.entity(branch.entity).despawn();
    }

    fn speak(&mut self, entity: Entity, spoken: Option<&Spoken>, announced: bool) {
        let mut node = self.commands.entity(entity);
        match spoken {
            Some(spoken) if announced || self.announcements.holds(entity) => {
                self.announcements.add(entity);
                node.insert(announce::Waits(spoken.clone()));
            }
            Some(spoken) => {
                let spoken = spoken.clone();
                // What it was going to say it says no longer.
                node.remove::<announce::Waits>().queue(move |node: EntityWorldMut| spawn::tell(node, spoken));
            }
            None => drop(node.remove::<(bevy::a11y::AccessibilityNode, announce::Waits)>()),
        }
    }
}

/// Which of the drawn nodes each new one is.
fn pair(old: &[Option<Branch>], new: &[Blueprint]) -> Vec<Option<usize>> {
    let mut free: Vec<(usize, &Branch)> =
        old.iter().enumerate().filter_map(|(at, branch)| Some((at, branch.as_ref()?))).collect();
    let mut known_as = vec![None; new.len()];
    let mut take = |known: &mut Option<usize>, is: &dyn Fn(&Branch) -> bool| {
        if let Some(place) = free.iter().position(|(_, branch)| is(branch)) {
            *known = Some(free.remove(place).0);
        }
    };
    for (known, blueprint) in known_as.iter_mut().zip(new).filter(|(_, blueprint)| blueprint.key.is_some()) {
        take(known, &|branch| branch.key == blueprint.key && branch.shape == blueprint.shape);
    }
    // Where some came or went, those that are the same to the letter know themselves again first.
    let loose = |key: &Option<String>| key.is_none();
    let counts = (
        old.iter().flatten().filter(|branch| loose(&branch.key)).count(),
        new.iter().filter(|blueprint| loose(&blueprint.key)).count(),
    );
    if counts.0 != counts.1 {
        for (known, blueprint) in known_as.iter_mut().zip(new).filter(|(_, blueprint)| loose(&blueprint.key)) {
            take(known, &|branch| branch.key.is_none() && is_same(branch, blueprint));
        }
    }
    for (known, blueprint) in known_as.iter_mut().zip(new) {
        if known.is_none() && loose(&blueprint.key) {
            take(known, &|branch| branch.key.is_none() && branch.shape == blueprint.shape);
        }
    }
    known_as
}

/// Whether a drawn node is to the letter what a new one would be.
fn is_same(branch: &Branch, blueprint: &Blueprint) -> bool {
    branch.key == blueprint.key
        && branch.shape == blueprint.shape
        && branch.parts == blueprint.parts
        && branch.children.len() == blueprint.children.len()
        && branch.children.iter().zip(&blueprint.children).all(|(branch, blueprint)| is_same(branch, blueprint))
}

fn identity(parent: u64, key: Option<&str>, index: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    (parent, key, if key.is_some() { 0 } else { index }).hash(&mut hasher);
    hasher.finish()
}

fn label(spoken: Option<&Spoken>) -> Option<&str> {
    spoken.and_then(Spoken::label)
}

/// What a screen reader is told of a node: what has been said is not live any more.
fn told(spoken: Option<Spoken>, live: bool, quiet: bool) -> Option<Spoken> {
    spoken.map(|mut spoken| {
        if live && quiet {
            spoken.set_live(Live::Off);
        }
        spoken
    })
}

#[cfg(test)]
#[path = "reconcile_tests.rs"]
mod tests;
