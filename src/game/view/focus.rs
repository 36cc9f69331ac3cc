//! Where the focus goes when what had it is gone: it moves only then, or with the page, and to where somebody would go
//! on who listens or plays by keys.

use bevy::ecs::entity::EntityHashSet;
use bevy::prelude::*;

use super::blueprint::Kind;
use super::reconcile::Branch;
use super::widgets::NEXT;

/// What had the focus on a page before it changed, and what lay round it.
pub struct Trail {
    node: Entity,
    key: Option<String>,
    took_focus: bool,
    /// Those it lay in, the nearest first.
    within: Vec<Entity>,
    /// What Tab reached behind it and before it, the nearest first.
    after: Vec<Entity>,
    before: Vec<Entity>,
}

impl Trail {
    /// The trail to a node of a page.
    pub fn to(root: &Branch, node: Entity) -> Option<Self> {
        let mut within = Vec::new();
        let found = find(root, node, &mut within)?;
        let all = root.all();
        let at = all.iter().position(|branch| branch.entity == node)?;
        let reached = |branch: &&&Branch| branch.takes_focus();
        let after = all[at + 1..].iter().filter(reached).map(|branch| branch.entity).collect();
        let before = all[..at].iter().rev().filter(reached).map(|branch| branch.entity).collect();
        Some(Self { node, key: found.key.clone(), took_focus: found.takes_focus(), within, after, before })
    }

    /// The name that what had the focus has on its page.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Where the focus goes in the page as it is now; nowhere, where what has it is still there.
    pub fn next(&self, root: &Branch, born: &EntityHashSet) -> Option<Entity> {
        let all = root.all();
        if all.iter().any(|branch| branch.entity == self.node && (branch.takes_focus() || !self.took_focus)) {
            return None;
        }
        self.same(&all)
            .or_else(|| self.first_born(root, &all, born))
            .or_else(|| self.nearest(&all))
            .or_else(|| page(root))
    }

    /// The same thing at another place: a card that lies in a box now.
    fn same(&self, all: &[&Branch]) -> Option<Entity> {
        let key = self.key.as_ref()?;
        all.iter().find(|branch| branch.takes_focus() && branch.is_named(key)).map(|branch| branch.entity)
    }

    /// The button that goes on, where it is new; the page, where all that she plays with is new, so that it is told from its
    /// beginning; or else the first new control as near as there is one: the next answers.
    fn first_born(&self, root: &Branch, all: &[&Branch], born: &EntityHashSet) -> Option<Entity> {
        let is_new = |one: &&Branch| one.takes_focus() && born.contains(&one.entity);
        let areas = all.iter().filter(|one| one.shape.kind == Kind::Area && born.contains(&one.entity));
        let in_new_areas: EntityHashSet =
            areas.flat_map(|area| area.all()).filter(is_new).map(|one| one.entity).collect();
        let is_beside = |one: &&&Branch| is_new(one) && !in_new_areas.contains(&one.entity);
        if let Some(next) = all.iter().filter(is_beside).find(|one| one.is_named(NEXT)) {
            return Some(next.entity);
        }
        if !in_new_areas.is_empty() {
            return page(root);
        }
        let around = self.within.iter().filter_map(|entity| all.iter().find(|branch| branch.entity == *entity));
        around.flat_map(|group| group.all()).find(is_new).map(|one| one.entity)
    }

    fn nearest(&self, all: &[&Branch]) -> Option<Entity> {
        let reached = |entity: &&Entity| all.iter().any(|one| one.entity == **entity && one.takes_focus());
        self.after.iter().find(reached).or_else(|| self.before.iter().find(reached)).copied()
    }
}

/// The page itself: a screen reader begins there.
pub fn page(root: &Branch) -> Option<Entity> {
    root.children.first().map(|page| page.entity)
}

/// The control that has this name on a page.
pub fn named(root: &Branch, name: &str) -> Option<Entity> {
    root.all().into_iter().find(|branch| branch.takes_focus() && branch.is_named(name)).map(|branch| branch.entity)
}

/// Finds a node and gathers those it lies in, the nearest first.
fn find<'a>(branch: &'a Branch, node: Entity, within: &mut Vec<Entity>) -> Option<&'a Branch> {
    if branch.entity == node {
        return Some(branch);
    }
    let found = branch.children.iter().find_map(|child| find(child, node, within))?;
    within.push(branch.entity);
    Some(found)
}
