//! A problem stands on the thing it is about, also where other things have the same name.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use gps::pack::{Diagnostic, Folder, Memory, Source as _, check};

const HELLO: &str = "missions/hello.ron";

/// The tiny pack with some texts of its mission put in the place of others, and the mission's text.
fn tiny(changes: &[(&str, &str)]) -> (Memory, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny");
    let mut pack = Memory::copy_of(&Folder::new(folder)).unwrap();
    let mut text = String::from_utf8(pack.read(HELLO).unwrap()).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    pack.put(HELLO, text.clone());
    (pack, text)
}

/// What each problem with a code stands on, in the mission.
fn stands_on<'a>(found: &[Diagnostic], code: &str, text: &'a str) -> Vec<&'a str> {
    let found = found.iter().filter(|problem| problem.code == code && problem.location.file == HELLO);
    found.map(|problem| &text[problem.location.range.clone()]).collect()
}

/// The tiny mission with a beat that is called like the step after it.
const SAME_NAME: [(&str, &str); 2] = [(r#"id: "lonely""#, r#"id: "sort""#), (r#"To("lonely")"#, r#"To("sort")"#)];

#[test]
fn too_few_boxes_are_told_at_the_boxes_and_not_at_a_beat_called_like_their_step() {
    let few = (r#"(id: "fun", picture: "heart"), (id: "push""#, r#"(id: "push""#);
    let (pack, text) = tiny(&[SAME_NAME[0], SAME_NAME[1], few]);
    let found = check(&pack);
    assert_eq!(stands_on(&found, "P033", &text), [r#"[(id: "push", picture: "heart")]"#]);
    let line = text[..text.find("boxes:").unwrap()].lines().count();
    let places = found.iter().filter(|problem| problem.code == "P033").map(|problem| problem.location.start.line);
    assert_eq!(places.collect::<Vec<_>>(), [line]);
}

#[test]
fn a_step_that_leads_nowhere_is_told_at_its_next_and_a_card_at_what_it_fits() {
    let next = (
        r#"id: "sort",
            kind"#,
        r#"id: "sort",
            next: "talks",
            kind"#,
    );
    let lost = (r#"id: "must", picture: "heart", fits: ["push"]"#, r#"id: "must", picture: "heart", fits: ["pull"]"#);
    let (pack, text) = tiny(&[next, lost, SAME_NAME[0], SAME_NAME[1]]);
    assert_eq!(stands_on(&check(&pack), "P030", &text), [r#""talks""#, r#""pull""#]);
}
