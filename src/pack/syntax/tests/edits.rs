use super::every_file;
use crate::pack::syntax::{Node, Path, RonTree, Segment, path_to};

/// The items of a group as they are written, without commas and comments round them.
fn items(tree: &RonTree, node: Node) -> Vec<String> {
    node.children()
        .map(|(_, child)| {
            let range = child.name().map_or(child.range(), |name| name.start..child.range().end);
            tree.slice(&range).to_owned()
        })
        .collect()
}

fn comments(tree: &RonTree) -> Vec<String> {
    tree.tokens().iter().filter(|token| token.is_comment()).map(|token| tree.slice(&token.range()).to_owned()).collect()
}

/// Every group of a tree that has items, by path.
fn groups(node: Node, path: &Path, all: &mut Vec<Path>) {
    if node.children().next().is_some() {
        all.push(path.clone());
    }
    node.children().for_each(|(segment, child)| groups(child, &path.join(segment), all));
}

fn sound_files() -> impl Iterator<Item = (String, String)> {
    let sound = |(path, _): &(String, String)| !path.contains("/bad/");
    every_file().into_iter().filter(sound).step_by(3)
}

#[test]
fn a_value_and_a_name_are_replaced_and_nothing_else() {
    let tree = RonTree::new("(a: 1, // one\n b: Some(\"x\"), c:, minuten: 5)");
    let edited = |edit: Option<crate::pack::syntax::Edit>| edit.unwrap().apply(tree.text());
    assert_eq!(edited(tree.replace(&path_to!["a"], "2")), "(a: 2, // one\n b: Some(\"x\"), c:, minuten: 5)");
    assert_eq!(edited(tree.replace(&path_to!["b"], "\"y\"")), "(a: 1, // one\n b: \"y\", c:, minuten: 5)");
    assert_eq!(edited(tree.replace(&path_to!["c"], "3")), "(a: 1, // one\n b: Some(\"x\"), c: 3, minuten: 5)");
    assert_eq!(edited(tree.rename(&path_to!["minuten"], "minutes")), "(a: 1, // one\n b: Some(\"x\"), c:, minutes: 5)");
    assert_eq!(tree.replace(&path_to!["d"], "2"), None);
    assert_eq!(tree.rename(&path_to!["b", 0], "x"), None);
}

#[test]
fn an_item_comes_where_it_is_wanted_in_the_layout_that_is_there() {
    for (text, at, edited) in [
        ("[]", 0, "[NEW]"),
        ("[ ]", 0, "[NEW]"),
        ("[a]", 0, "[NEW, a]"),
        ("[a]", 1, "[a, NEW]"),
        ("[a,]", 1, "[a, NEW,]"),
        ("[a, b]", 1, "[a, NEW, b]"),
        ("[a // x\n]", 1, "[a, // x\nNEW,\n\n]"),
        ("[\n  a,\n]", 0, "[\n  NEW,\n  a,\n]"),
        ("[\n  a,\n]", 9, "[\n  a,\n  NEW,\n]"),
        ("[\n  a // x\n]", 1, "[\n  a, // x\n  NEW,\n]"),
        ("[\n  // of a\n  a,\n]", 0, "[\n  NEW,\n  // of a\n  a,\n]"),
        ("[\n  a, // x\n\n  // b\n  b\n]", 1, "[\n  a, // x\n\n  NEW,\n  // b\n  b\n]"),
        ("[\n  // none yet\n]", 0, "[\n  // none yet\n  NEW,\n]"),
    ] {
        let tree = RonTree::new(text);
        assert_eq!(tree.insert(&Path::default(), at, "NEW").unwrap().apply(text), edited, "{text}");
    }
    let tree = RonTree::new("(a: 1, in: Some((b: 2)))");
    assert_eq!(
        tree.insert_field(&path_to!["in", "c"], "3").unwrap().apply(tree.text()),
        "(a: 1, in: Some((b: 2, c: 3)))"
    );
    assert_eq!(tree.insert(&path_to!["a"], 0, "x"), None, "a number has no items");
}

#[test]
fn an_item_goes_with_its_comma_and_its_comments() {
    for (text, at, edited) in [
        ("[a]", 0, "[]"),
        ("[a, b]", 0, "[b]"),
        ("[a, b]", 1, "[a]"),
        ("[a, b,]", 1, "[a,]"),
        ("[a, /* of b */ b, c]", 1, "[a, c]"),
        ("[a, // of a\n b]", 1, "[a, // of a\n ]"),
        ("[\n  a,\n  // of b\n  b, // too\n  c,\n]", 1, "[\n  a,\n  c,\n]"),
        ("[\n  // of a\n  a,\n]", 0, "[\n]"),
        ("[\n  // the list\n\n  a,\n  b\n]", 0, "[\n  // the list\n\n  b\n]"),
    ] {
        let tree = RonTree::new(text);
        assert_eq!(tree.remove(&path_to![at]).unwrap().apply(text), edited, "{text}");
    }
    assert_eq!(RonTree::new("(a: 1)").remove(&Path::default()), None, "the outermost value stays");
}

#[test]
fn in_every_file_an_item_taken_away_leaves_all_the_others_and_their_comments() {
    for (name, text) in sound_files() {
        let tree = RonTree::new(text.as_str());
        let mut all = Vec::new();
        groups(tree.root_node(), &Path::default(), &mut all);
        for path in all {
            let group = tree.find(&path).unwrap();
            let before = items(&tree, group);
            for (at, (segment, child)) in group.children().enumerate() {
                let edited = RonTree::new(tree.remove(&path.join(segment)).unwrap().apply(&text));
                let mut kept = before.clone();
                kept.remove(at);
                let after = edited.find(&path).map(|node| items(&edited, node)).unwrap_or_default();
                assert_eq!(after, kept, "{name} {path} {at}\n{}", edited.text());
                assert!(!edited.text().contains(",,"), "{name} {path} {at}");
                let gone = comments(&RonTree::new(tree.slice(&child.whole()))).len();
                assert_eq!(comments(&edited).len() + gone, comments(&tree).len(), "{name} {path} {at}");
            }
        }
    }
}

#[test]
fn in_every_file_an_item_put_in_leaves_all_the_others_and_every_comment() {
    for (name, text) in sound_files() {
        let tree = RonTree::new(text.as_str());
        let mut all = Vec::new();
        groups(tree.root_node(), &Path::default(), &mut all);
        for path in all {
            let group = tree.find(&path).unwrap();
            let before = items(&tree, group);
            let is_struct = matches!(group.children().next(), Some((Segment::Field(_), _)));
            let new = if is_struct { "new: \"x\"" } else { "\"x\"" };
            for at in 0..=before.len() {
                let edited = RonTree::new(tree.insert(&path, at, new).unwrap().apply(&text));
                let mut more = before.clone();
                more.insert(at, new.to_owned());
                let after = edited.find(&path).map(|node| items(&edited, node)).unwrap_or_default();
                assert_eq!(after, more, "{name} {path} {at}\n{}", edited.text());
                assert_eq!(comments(&edited), comments(&tree), "{name} {path} {at}");
            }
        }
    }
}
