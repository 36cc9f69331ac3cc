//! From a structural path to the bytes it stands on, and from a byte to its path.

use std::ops::Range;

use super::extent::whole;
use super::path::{Path, Segment};
use super::tree::RonTree;
use super::value::{Group, Item, Shape, Value};

/// A value of a [`RonTree`] with the item it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Node<'a> {
    tree: &'a RonTree,
    value: &'a Value,
    /// The brackets it stands in, and its place among their items; none for the outermost value.
    place: Option<(&'a Group, usize)>,
}

impl RonTree {
    /// The outermost value.
    pub fn root_node(&self) -> Node<'_> {
        Node { tree: self, value: self.root(), place: None }
    }

    /// The value a path leads to, if it stands in the text.
    pub fn find(&self, path: &Path) -> Option<Node<'_>> {
        path.segments().iter().try_fold(self.root_node(), Node::child)
    }

    /// The value a path leads to, or where it is not written, the last one on the way that is.
    pub fn find_nearest(&self, path: &Path) -> Node<'_> {
        let mut node = self.root_node();
        for segment in path.segments() {
            let Some(next) = node.child(segment) else { break };
            node = next;
        }
        node
    }

    /// Every value below a path, in the order of the text, each with its own path.
    pub fn below(&self, path: &Path) -> Vec<(Path, Node<'_>)> {
        let mut found = Vec::new();
        if let Some(node) = self.find(path) {
            node.add_below(path, &mut found);
        }
        found
    }

    /// The path of the innermost item that byte `at` belongs to: its name, value, comma or comments.
    pub fn path_at(&self, at: usize) -> Path {
        let mut segments = Vec::new();
        let mut node = self.root_node();
        while let Some((segment, next)) = node.child_at(at) {
            segments.push(segment);
            node = next;
        }
        Path::from(segments)
    }
}

impl<'a> Node<'a> {
    /// The value itself.
    pub fn value(self) -> &'a Value {
        self.value
    }

    /// The bytes of the field's name or the entry's key.
    pub fn name(self) -> Option<Range<usize>> {
        self.item()?.name.clone()
    }

    /// The bytes of the value as it is written.
    pub fn range(self) -> Range<usize> {
        self.value.range.clone()
    }

    /// The bytes of what the value comes to, without `Some(…)` and the like round it.
    pub fn inmost(self) -> Range<usize> {
        self.value.inmost().range.clone()
    }

    /// The bytes of the field or item with its comma, the comments that belong to it included.
    pub fn whole(self) -> Range<usize> {
        let Some((group, at)) = self.place else { return self.range() };
        whole(self.tree, group, at)
    }

    /// What the value says, where it is a text or a name.
    pub fn scalar(self) -> Option<&'a str> {
        self.tree.scalar(self.value.inmost())
    }

    /// Its item and the brackets round it.
    pub(super) fn place(self) -> Option<(&'a Group, usize)> {
        self.place
    }

    fn item(self) -> Option<&'a Item> {
        self.place.and_then(|(group, at)| group.items.get(at))
    }

    /// The value one step further on, through everything that only wraps.
    pub fn child(self, segment: &Segment) -> Option<Self> {
        let group = self.group()?;
        let at = match segment {
            Segment::Field(name) => group.items.iter().position(|item| self.is_called(item, name))?,
            Segment::Index(index) => *index,
        };
        let item = group.items.get(at)?;
        // A field of a struct has a name, and no number.
        let is_reached = matches!(segment, Segment::Field(_)) || item.name.is_none();
        is_reached.then_some(Self { value: &item.value, place: Some((group, at)), ..self })
    }

    /// Every value directly in this one, each with the step that leads to it.
    pub fn children(self) -> impl Iterator<Item = (Segment, Self)> {
        let group = self.group();
        group.into_iter().flat_map(move |group| {
            let items = group.items.iter().enumerate();
            items.map(move |(at, item)| {
                let node = Self { value: &item.value, place: Some((group, at)), ..self };
                (self.segment(item, at), node)
            })
        })
    }

    /// The brackets that a step leads into, inside everything that only wraps.
    pub(super) fn group(self) -> Option<&'a Group> {
        match &self.value.inmost().shape {
            Shape::Group(group) => Some(group),
            Shape::Missing | Shape::Scalar | Shape::TooDeep => None,
        }
    }

    fn add_below(self, path: &Path, found: &mut Vec<(Path, Self)>) {
        for (segment, child) in self.children() {
            let path = path.join(segment);
            found.push((path.clone(), child));
            child.add_below(&path, found);
        }
    }

    fn is_called(self, item: &Item, name: &str) -> bool {
        item.name.as_ref().is_some_and(|range| self.tree.name(range) == name)
    }

    fn segment(self, item: &Item, at: usize) -> Segment {
        match &item.name {
            Some(name) => Segment::from(self.tree.name(name).to_owned()),
            None => Segment::from(at),
        }
    }

    fn child_at(self, at: usize) -> Option<(Segment, Self)> {
        let group = self.group()?;
        // Items lie in order: only the one that begins last before `at` and the one after it can hold it.
        let after = group.items.partition_point(|item| item.range().start <= at);
        let near = after.saturating_sub(1)..(after + 1).min(group.items.len());
        let index = near.into_iter().find(|index| {
            let Range { start, end } = whole(self.tree, group, *index);
            // The byte after an item that has no comma yet is still where one goes on writing it.
            (start..end).contains(&at) || (at == end && group.items[*index].comma.is_none())
        })?;
        let item = &group.items[index];
        let node = Self { value: &item.value, place: Some((group, index)), ..self };
        Some((self.segment(item, index), node))
    }
}
