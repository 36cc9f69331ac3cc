//! One wrong field name is one problem: what only follows from a file that cannot be read is no fault of its own.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use gps::pack::syntax::{Node, RonTree};
use gps::pack::{Diagnostic, Folder, Memory, Source as _, check};

fn base() -> Memory {
    Memory::copy_of(&Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"))).unwrap()
}

/// Where each field's name ends, in file order.
fn fields(node: Node, ends: &mut Vec<usize>) {
    for (_, child) in node.children() {
        ends.extend(child.name().map(|name| name.end));
        fields(child, ends);
    }
}

/// The problems of one pack that another has not, by code and file.
fn more(found: &[Diagnostic], before: &[Diagnostic]) -> Vec<String> {
    let is_new = |problem: &&Diagnostic| !before.contains(problem);
    found.iter().filter(is_new).map(|problem| format!("{} {}", problem.code, problem.location.file)).collect()
}

#[test]
fn one_wrong_field_name_in_any_file_is_exactly_one_problem() {
    let whole = base();
    let before = check(&whole);
    let files = whole.files().unwrap();
    // What a command writes has no names of fields, and is told as one whole.
    let is_written = |file: &&String| file.ends_with(".ron") && !file.ends_with("translated_from.ron");
    let files: Vec<&String> = files.iter().filter(is_written).collect();
    assert!(files.len() > 40, "{}", files.len());
    let mut wrong = Vec::new();
    for (turn, file) in files.into_iter().enumerate() {
        let mut text = String::from_utf8(whole.read(file).unwrap()).unwrap();
        let mut ends = Vec::new();
        fields(RonTree::new(text.as_str()).root_node(), &mut ends);
        // Each file has another field's turn, near its beginning and deep inside.
        text.insert(ends[turn % ends.len()], 'x');
        let mut pack = whole.clone();
        pack.put(file.clone(), text);
        let found = check(&pack);
        let news = more(&found, &before);
        // What the file itself was told before cannot be seen in it now; what others were told still stands.
        let others = before.iter().filter(|problem| problem.location.file != *file).count();
        if found.len() != others + 1 || news != [format!("P002 {file}")] {
            wrong.push(format!("{file}: {} of others' {others} and {news:?}", found.len()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
