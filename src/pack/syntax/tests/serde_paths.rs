//! What serde reads from a file and what the tree holds are the same values, at the same paths.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use super::every_file;
use crate::mission::Mission;
use crate::pack::model::rehearsals::Rehearsal;
use crate::pack::model::sessions::Sessions;
use crate::pack::model::{HardMoments, Help, Manifest, Module, People, Readiness};
use crate::pack::syntax::{Node, Path, RonTree, Segment, Shape};
use crate::pack::{Guide, Protocol, from_ron};

/// Every value without parts, with its path. A variant with what it carries is an object with one capital name.
fn leaves(json: &Json, path: Path, all: &mut Vec<(Path, String)>) {
    match json {
        Json::Null => {}
        Json::Bool(_) | Json::Number(_) => all.push((path, json.to_string())),
        Json::String(text) => all.push((path, text.clone())),
        Json::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| leaves(item, path.join(at), all));
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                let is_variant = fields.len() == 1 && name.starts_with(char::is_uppercase);
                let path = if is_variant { path.clone() } else { path.join(name.clone()) };
                leaves(value, path, all);
            }
        }
    }
}

/// Where every value without parts stands in a tree.
fn scalars(node: Node, all: &mut BTreeSet<(usize, usize)>) {
    let inmost = node.value().inmost();
    // `None` says that nothing is there.
    if inmost.shape == Shape::Scalar && node.scalar() != Some("None") {
        all.insert((inmost.range.start, inmost.range.end));
    }
    node.children().for_each(|(_, child)| scalars(child, all));
}

fn compare<T: DeserializeOwned + Serialize>(name: &str, text: &str) -> bool {
    let Ok(value) = from_ron::<T>(text) else { return false };
    let tree = RonTree::new(text);
    let mut read = Vec::new();
    leaves(&serde_json::to_value(value).unwrap(), Path::default(), &mut read);
    let mut found = BTreeSet::new();
    for (path, says) in read {
        match tree.find(&path) {
            Some(node) => {
                let written = node.scalar().unwrap_or_else(|| panic!("{name}: {path} is {:?}", node.value()));
                assert_eq!(written, says, "{name}: {path}");
                let range = node.inmost();
                found.insert((range.start, range.end));
            }
            // It is not written: serde gave a value of its own.
            None => {
                let (holder, last) = path.split_last().unwrap();
                assert!(
                    matches!(last, Segment::Field(_)) && tree.find(&holder).is_some(),
                    "{name}: {path} is not found"
                );
            }
        }
    }
    let mut there = BTreeSet::new();
    scalars(tree.root_node(), &mut there);
    assert_eq!(found, there, "{name}: serde reads what the tree holds");
    true
}

#[test]
fn every_value_that_serde_reads_is_found_and_there_is_no_other() {
    let mut count = 0;
    for (name, text) in every_file() {
        let parts: Vec<&str> = name.rsplit('/').collect();
        let read = match (parts[0], parts.get(1)) {
            (_, Some(&"missions")) => compare::<Mission>(&name, &text),
            (_, Some(&"modules")) => compare::<Module>(&name, &text),
            (_, Some(&"guides")) => compare::<Guide>(&name, &text),
            ("pack.ron", _) => compare::<Manifest>(&name, &text),
            ("bloggers.ron", _) => compare::<People>(&name, &text),
            ("help.ron", _) => compare::<Help>(&name, &text),
            ("protocol.ron", _) => compare::<Protocol>(&name, &text),
            ("readiness.ron", _) => compare::<Readiness>(&name, &text),
            ("sessions.ron", _) => compare::<Sessions>(&name, &text),
            ("rehearsal.ron", _) | (_, Some(&"rehearsals")) => compare::<Rehearsal>(&name, &text),
            ("moments.ron", _) => compare::<HardMoments>(&name, &text),
            _ => continue,
        };
        count += usize::from(read);
        assert!(read || name.contains("/bad/"), "{name}");
    }
    assert!(count > 150, "{count}");
}
