//! A name is followed to the file that defines it, and circles are what is left.

use std::collections::BTreeSet;

use super::circles::Named;
use super::graph::{Program, circles, inside};

fn edges(files: &[(&str, &str)]) -> Vec<String> {
    let uses = Program::of(files.iter().copied()).uses();
    let between: BTreeSet<String> =
        uses.iter().filter_map(|used| Some(format!("{} -> {}", used.from, used.to.as_ref()?))).collect();
    between.into_iter().collect()
}

fn files(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn a_door_that_only_hands_on_is_in_nobodys_way() {
    let door = "mod a;\nmod b;\npub use a::A;\npub use b::B;\n";
    let edges = edges(&[
        ("lib.rs", "mod r;"),
        ("r/mod.rs", door),
        ("r/a.rs", "use super::B; pub struct A;"),
        ("r/b.rs", "pub struct B;"),
    ]);
    assert_eq!(edges, ["r/a.rs -> r/b.rs"]);
}

#[test]
fn a_door_that_does_something_of_its_own_is_a_file_like_any_other() {
    let door = "mod a;\nuse self::a::A;\npub struct Own(A);\n";
    let files = [("lib.rs", "mod r;"), ("r/mod.rs", door), ("r/a.rs", "use super::Own; pub struct A;")];
    assert_eq!(edges(&files), ["r/a.rs -> r/mod.rs", "r/mod.rs -> r/a.rs"]);
}

#[test]
fn what_is_named_through_a_module_or_a_new_name_comes_from_its_file() {
    let edges = edges(&[
        ("lib.rs", "mod r; mod s;"),
        ("r/mod.rs", "pub mod a;\npub use a::A as Alpha;"),
        ("r/a.rs", "pub struct A; pub fn make() -> A { A }"),
        ("s.rs", "use crate::r::{self, Alpha};\nfn f() -> Alpha { r::a::make() }"),
        ("t.rs", "use crate::r::a;\nfn f() { println!(\"{}\", a::make()); }"),
        ("u.rs", "use crate::r::a;"),
    ]);
    assert_eq!(edges, ["s.rs -> r/a.rs", "t.rs -> r/a.rs"]);
}

#[test]
fn a_private_import_of_the_parent_and_a_star_are_followed() {
    let edges = edges(&[
        ("lib.rs", "mod r; mod s;"),
        ("r/mod.rs", "mod a;\nmod b;\nuse crate::s::*;"),
        ("r/a.rs", "use super::S;"),
        ("r/b.rs", "use super::*;\nfn f(_: S) {}"),
        ("s.rs", "pub struct S;"),
    ]);
    assert_eq!(edges, ["r/a.rs -> s.rs", "r/b.rs -> s.rs"]);
}

#[test]
fn names_of_other_crates_are_no_uses() {
    let edges = edges(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use std::fmt;\nuse b::X;\nfn f() { fmt::f(); Vec::new(); }"),
        ("b.rs", "pub struct X;"),
    ]);
    assert!(edges.is_empty(), "{edges:?}");
}

#[test]
fn two_names_that_hand_each_other_on_end() {
    let edges =
        edges(&[("lib.rs", "mod a; mod b;"), ("a.rs", "pub use crate::b::X;"), ("b.rs", "pub use crate::a::X;")]);
    assert!(edges.is_empty(), "{edges:?}");
}

#[test]
fn files_that_use_each_other_are_a_circle_and_those_before_and_after_are_not() {
    let program = Program::of([
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "pub struct B;\nfn f() { crate::c::g(); }"),
        ("c.rs", "use crate::b;\npub fn g(_: b::B) -> crate::d::D {}"),
        ("d.rs", "pub struct D;"),
    ]);
    let uses = program.uses();
    let found = circles(&uses);
    assert_eq!(found, [files(&["b.rs", "c.rs"])]);
    assert_eq!(inside(&found[0], &uses), "  src/b.rs:2 -> c.rs (g)\n  src/c.rs:2 -> b.rs (B)\n");
}

#[test]
fn a_named_circle_may_shrink_but_names_nothing_that_is_gone() {
    let named = Named { files: &["a.rs", "r/", "b.rs"], why: "for a test" };
    let found = [files(&["a.rs", "r/x.rs"])];
    assert!(named.holds(&found[0]));
    assert!(!named.holds(&files(&["a.rs", "c.rs"])));
    assert_eq!(named.not_in(&found).collect::<Vec<_>>(), ["b.rs"]);
    assert_eq!(named.not_in(&[]).count(), 3);
}
