use super::every_file;
use crate::pack::syntax::{Node, Path, RonTree, Segment, path_to};

const TEXT: &str = r#"// The file.

Mission(
    // Its name.
    id: "talk", // said aloud
    next: Some("end"),
    /* how long */ minutes: 5,
    parts: [Mission("a"), Break("b"), Closing],
    kind: Sort((boxes: [(id: "x"), (id : "é")], cards: [])),
    map: {"a b": (1, "two"), c: [3]},
    list: Some([Some(4)]),
    wrapped: ((deep: true)),
)
"#;

#[test]
fn a_path_leads_through_whatever_only_wraps() {
    let tree = RonTree::new(TEXT);
    for (path, written, comes_to) in [
        ("id", "\"talk\"", "\"talk\""),
        ("next", "Some(\"end\")", "\"end\""),
        ("parts[0]", "Mission(\"a\")", "\"a\""),
        ("parts[2]", "Closing", "Closing"),
        ("kind.boxes[1].id", "\"é\"", "\"é\""),
        ("kind.cards", "[]", "[]"),
        ("map[\"a b\"][1]", "\"two\"", "\"two\""),
        ("map.c[0]", "3", "3"),
        ("list[0]", "Some(4)", "4"),
        ("wrapped.deep", "true", "true"),
    ] {
        let node = tree.find(&path.parse().unwrap()).unwrap_or_else(|| panic!("{path} is not found"));
        assert_eq!(tree.slice(&node.range()), written, "{path}");
        assert_eq!(tree.slice(&node.inmost()), comes_to, "{path}");
    }
    for path in ["nothing", "parts[3]", "id.x", "next[0]", "kind[1]", "kind.boxes.id"] {
        assert!(tree.find(&path.parse().unwrap()).is_none(), "{path}");
    }
    assert_eq!(
        tree.slice(&tree.find_nearest(&path_to!["kind", "boxes", 7, "id"]).range()),
        "[(id: \"x\"), (id : \"é\")]"
    );
    assert_eq!(
        tree.find(&path_to!["minutes"]).and_then(Node::name).map(|name| tree.slice(&name).to_owned()).unwrap(),
        "minutes"
    );
}

#[test]
fn an_item_has_its_comma_and_the_comments_about_it() {
    let tree = RonTree::new(TEXT);
    let whole = |path: Path| tree.slice(&tree.find(&path).unwrap().whole()).to_owned();
    assert_eq!(whole(path_to!["id"]), "// Its name.\n    id: \"talk\", // said aloud");
    assert_eq!(whole(path_to!["next"]), "next: Some(\"end\"),");
    assert_eq!(whole(path_to!["minutes"]), "/* how long */ minutes: 5,");
    assert_eq!(whole(path_to!["parts", 2]), "Closing");
    let list = RonTree::new(
        "[ // the list\n 1, /* of 2 */ 2, /* of 2 too */\n // far\n\n // near\n 3 // of 3\n // the end\n]",
    );
    let items: Vec<&str> = list.root_node().children().map(|(_, node)| list.slice(&node.whole())).collect();
    assert_eq!(items, ["1,", "/* of 2 */ 2, /* of 2 too */", "// near\n 3 // of 3"]);
}

#[test]
fn a_byte_leads_to_the_innermost_item_it_belongs_to() {
    let tree = RonTree::new(TEXT);
    for (piece, path) in [
        ("The file", ""),
        ("Mission(\n", ""),
        ("Its name", "id"),
        ("said aloud", "id"),
        ("end\"", "next"),
        ("minutes", "minutes"),
        (": 5", "minutes"),
        ("Break", "parts[1]"),
        ("b\")", "parts[1]"),
        ("é", "kind.boxes[1].id"),
        ("two", "map[\"a b\"][1]"),
        ("true", "wrapped.deep"),
    ] {
        assert_eq!(tree.path_at(TEXT.find(piece).unwrap()).to_string(), path, "{piece}");
    }
    assert_eq!(RonTree::new("(a: 1)").path_at(5).to_string(), "a", "where one goes on writing");
    assert_eq!(tree.path_at(TEXT.len() + 9), Path::default());
}

/// Every path of a tree, in order.
fn paths(node: Node, path: &Path, all: &mut Vec<Path>) {
    for (segment, child) in node.children() {
        let path = path.join(segment);
        paths(child, &path, all);
        all.push(path);
    }
}

#[test]
fn every_value_of_every_file_is_found_by_its_path_and_its_first_byte_leads_back() {
    for (name, text) in every_file() {
        let tree = RonTree::new(text);
        let mut all = Vec::new();
        paths(tree.root_node(), &Path::default(), &mut all);
        for path in &all {
            let node = tree.find(path).unwrap_or_else(|| panic!("{name} {path}"));
            let at = node.name().unwrap_or(node.range()).start;
            let back = tree.path_at(at);
            // A doubled field, a fault of its own, leads to the first; the innermost of values that begin together wins.
            let is_it = back == *path
                || back.segments().starts_with(path.segments())
                || all.iter().filter(|other| *other == path).count() > 1;
            assert!(is_it, "{name} {path} {back}");
        }
        let fields = all.iter().filter(|path| matches!(path.segments().last(), Some(Segment::Field(_)))).count();
        let colons = tree.tokens().iter().filter(|token| tree.slice(&token.range()) == ":").count();
        assert!(fields >= colons || name.contains("bad"), "{name}: {fields} fields, {colons} colons");
    }
}
