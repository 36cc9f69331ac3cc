//! Lists of two layers as one: what has the same name is replaced, what is new is added, and each item knows where it
//! stands.

use std::collections::{HashMap, HashSet};

use super::source_file::{SourceFile, Stand};
use crate::pack::syntax::Path;

/// An item of a list, and where it stands.
#[derive(Debug)]
pub struct Item<E> {
    /// What it is.
    pub value: E,
    /// Where it stands.
    pub stands: Stand,
}

/// Where new items go that come after nothing that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum New {
    /// Before all others.
    First,
    /// After all others.
    Last,
}

/// The items of a list that was read from a file.
pub fn items<T, E>(file: &SourceFile<T>, list: &Path, values: Vec<E>) -> Vec<Item<E>> {
    let item = |(at, value)| Item { value, stands: file.where_is(&list.join(at)) };
    values.into_iter().enumerate().map(item).collect()
}

/// The items of a list, taken out of what was read.
pub fn take_items<T, E>(file: &mut SourceFile<T>, list: &Path, of: impl FnOnce(&mut T) -> &mut Vec<E>) -> Vec<Item<E>> {
    let values = std::mem::take(of(&mut file.value));
    items(file, list, values)
}

/// Notes in a file where the items of one of its lists stand, and gives them.
pub fn place<T, E>(file: &mut SourceFile<T>, list: &Path, items: Vec<Item<E>>) -> Vec<E> {
    file.forget(list);
    let mut values = Vec::with_capacity(items.len());
    for (at, Item { value, stands }) in items.into_iter().enumerate() {
        file.stand(list.join(at), stands);
        values.push(value);
    }
    values
}

/// Lays items over others. `meet` makes one of two with the same name: the one below, and the one above. What is new
/// comes after the item that stands before it in its own list, where that is there.
pub fn lay<E>(
    below: Vec<Item<E>>,
    above: Vec<Item<E>>,
    id: impl Fn(&E) -> &str,
    new: New,
    mut meet: impl FnMut(Item<E>, Item<E>) -> Item<E>,
) -> Vec<Item<E>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    for (at, item) in below.iter().enumerate() {
        places.entry(id(&item.value).to_owned()).or_insert(at);
    }
    let mut slots: Vec<Option<Item<E>>> = below.into_iter().map(Some).collect();
    // What comes after each item, and before the first.
    let mut added: HashMap<Option<usize>, Vec<Item<E>>> = HashMap::new();
    let mut after = if new == New::First { None } else { slots.len().checked_sub(1) };
    for item in above {
        // Of two with one name in one layer the second stands beside the first, for the checker to see.
        let known = places.remove(id(&item.value));
        match known.and_then(|at| Some((at, slots.get_mut(at)?.take()?))) {
            Some((at, lower)) => {
                if let Some(slot) = slots.get_mut(at) {
                    *slot = Some(meet(lower, item));
                }
                after = Some(at);
            }
            None => added.entry(after).or_default().push(item),
        }
    }
    let mut all: Vec<Item<E>> = added.remove(&None).unwrap_or_default();
    for (at, slot) in slots.into_iter().enumerate() {
        all.extend(slot);
        all.extend(added.remove(&Some(at)).unwrap_or_default());
    }
    all
}

/// Takes away the files below that hold something a layer has too; what was taken comes back, each with the file that
/// stands in its place.
pub fn lay_files<T>(
    below: &mut Vec<SourceFile<T>>,
    above: Vec<SourceFile<T>>,
    id: impl Fn(&T) -> &str,
    is_hidden: impl Fn(&str) -> bool,
) -> Vec<(SourceFile<T>, Option<Stand>)> {
    let names: HashSet<&str> = above.iter().map(|file| id(&file.value)).collect();
    let stays = |file: &SourceFile<T>| !names.contains(id(&file.value)) && !is_hidden(id(&file.value));
    let (kept, taken): (Vec<_>, Vec<_>) = std::mem::take(below).into_iter().partition(stays);
    let standing: HashMap<&str, Stand> =
        above.iter().map(|file| (id(&file.value), file.where_is(&Path::default()))).collect();
    let taken: Vec<_> = taken
        .into_iter()
        .map(|file| {
            let stands = standing.get(id(&file.value)).cloned();
            (file, stands)
        })
        .collect();
    *below = kept;
    below.extend(above);
    taken
}
