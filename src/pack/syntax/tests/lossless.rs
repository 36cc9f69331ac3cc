use std::ops::Range;
use std::time::{Duration, Instant};

use super::every_file;
use crate::pack::syntax::{Group, Node, RonTree, Shape, TokenKind, Value, path_to};

/// The tokens join to the text, and every value lies inside the one that holds it, after the one before it.
fn assert_whole(text: &str) -> RonTree {
    let tree = RonTree::new(text);
    let mut end = 0;
    let mut joined = String::with_capacity(text.len());
    for token in tree.tokens() {
        assert!(token.start == end && token.end > token.start, "{text}");
        end = token.end;
        joined.push_str(tree.slice(&token.range()));
    }
    assert_eq!(joined, text);
    assert_nested(tree.root(), 0..text.len(), text);
    tree
}

fn assert_nested(value: &Value, within: Range<usize>, text: &str) {
    assert!(within.start <= value.range.start && value.range.end <= within.end, "{within:?} {value:?} {text}");
    let Shape::Group(Group { inside, items, .. }) = &value.shape else { return };
    let mut from = inside.start;
    for item in items {
        let range = item.range();
        assert!(from <= range.start && range.start <= range.end && range.end <= inside.end, "{item:?} {text}");
        assert_nested(&item.value, range.clone(), text);
        from = item.comma.map_or(range.end, |comma| comma + 1);
    }
}

#[test]
fn every_file_of_every_pack_is_kept_to_the_byte() {
    for (path, text) in every_file() {
        let tree = assert_whole(&text);
        assert!(!text.starts_with('(') || path.contains("bad") || !tree.root().items().is_empty(), "{path}");
    }
}

#[test]
fn a_file_cut_off_at_any_byte_loses_none_of_the_rest() {
    let files = every_file();
    for name in ["tiny/missions/hello.ron", "rehearsal.ron", "help.ron", "missions/jealous.ron"] {
        let (_, text) = files.iter().find(|(path, _)| path == name).unwrap();
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert_whole(&text[..end]);
        }
    }
}

#[test]
fn whatever_is_changed_at_random_no_byte_is_lost() {
    const STRANGE: [&str; 16] =
        ["\"", "(", ")", "[", "]", "{", "}", ",", ":", "/*", "*/", "//", "r#\"", "'", "#![", "\u{200E}é"];
    let files = every_file();
    let mut random = fastrand::Rng::with_seed(12);
    for _ in 0..4000 {
        let mut text = files[random.usize(..files.len())].1.clone();
        text.truncate(text.floor_char_boundary(600));
        for _ in 0..random.usize(1..6) {
            let start = text.floor_char_boundary(random.usize(..=text.len()));
            let end = text.ceil_char_boundary((start + random.usize(..4)).min(text.len()));
            text.replace_range(start..end, STRANGE[random.usize(..STRANGE.len())]);
        }
        let tree = assert_whole(&text);
        for at in [0, text.len() / 2, text.len()] {
            let path = tree.path_at(at);
            assert!(tree.find(&path).is_some() || !path.segments().is_empty(), "{path} {text}");
        }
    }
}

#[test]
fn every_sort_of_token_is_read_as_ron_reads_it() {
    let text = r###"#![enable(implicit_some)]
        // line /* not a block
        (a: "q\"\\", b: r#"raw " text"#, c: br##"x"# y"##, d: b"bytes", e: 'x', f: '\'', g: '\u{e9}', h: b'z',
         i: -1.5e-3, j: 0xFF_u8, k: +7, l: .5, m: -inf, r#n-o: true, /* a /* b */ c */ p: Éa1, q: 1i32, r: r)"###;
    let tree = assert_whole(text);
    let values: Vec<&str> = tree.root().items().iter().map(|item| tree.slice(&item.value.range)).collect();
    let expected = [
        r#""q\"\\""#,
        r##"r#"raw " text"#"##,
        r###"br##"x"# y"##"###,
        r#"b"bytes""#,
        "'x'",
        r"'\''",
        r"'\u{e9}'",
        "b'z'",
        "-1.5e-3",
        "0xFF_u8",
        "+7",
        ".5",
        "-inf",
        "true",
        "Éa1",
        "1i32",
        "r",
    ];
    assert_eq!(values, expected);
    assert_eq!(tree.find(&path_to!["n-o"]).and_then(Node::scalar), Some("true"));
    assert_eq!(tree.find(&path_to!["b"]).and_then(Node::scalar), Some("raw \" text"));
    assert_eq!(tree.find(&path_to!["c"]).and_then(Node::scalar), Some("x\"# y"));
    let comments = tree.tokens().iter().filter(|token| token.is_comment()).count();
    assert_eq!(comments, 2);
    assert!(!tree.tokens().iter().any(|token| token.kind == TokenKind::Other && token.start > 2));
}

#[test]
fn brackets_by_the_hundred_thousand_are_read_in_a_moment_and_end_in_one_piece() {
    let begun = Instant::now();
    for piece in ["(", "[{", "a(", "a:", "a:(", ")", "'", "/*", "r#", "\"\\", ",", "(]"] {
        assert_whole(&piece.repeat(100_000));
    }
    let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
    let tree = RonTree::new(deep.as_str());
    assert_eq!(tree.root().range, 0..1000);
    let mut value = tree.root();
    while let Some(item) = value.items().first() {
        value = &item.value;
    }
    assert_eq!(value.shape, Shape::TooDeep);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn what_an_author_has_not_finished_leaves_the_rest_its_place() {
    for (text, found, says) in [
        ("(a: , b: 2)", path_to!["b"], "2"),
        ("(a: b: 2)", path_to!["b"], "2"),
        ("(a: 1 b: 2)", path_to!["b"], "2"),
        ("(a: [1, 2, b: 3)", path_to!["a", 1], "2"),
        ("(a: (x: 1, ], b: 2)", path_to!["a", "b"], "2"),
        ("(a: [(x: 1, y: (z: 3], b: 2)", path_to!["b"], "2"),
        (", ) (a: 1)", path_to!["a"], "1"),
        ("(a: 1, : 5, b: 2", path_to!["b"], "2"),
    ] {
        let tree = assert_whole(text);
        assert_eq!(tree.find(&found).map(|node| tree.slice(&node.range())), Some(says), "{text}");
    }
}
