//! What CONTRIBUTING.md shows authors is what the game reads: the fields of every kind in its table, the choices written
//! out there, and every example in RON.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use gps::mission::Mission;
use gps::mission::kinds::calm::Exercise;
use gps::mission::kinds::chat::Jump;
use gps::mission::kinds::quiz::Answers;
use gps::mission::kinds::table::Kind;
use gps::pack::from_ron;
use gps::pack::model::{Guide, Module, Protocol, Recordings};

fn guide() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md")).unwrap()
}

/// The table's rows: the kind's name, and what stands in backticks in the column of the data.
fn rows(guide: &str) -> Vec<(&str, Vec<&str>)> {
    let rows = guide.lines().filter(|line| line.starts_with("| **"));
    let row = |line| {
        let cells: Vec<&str> = str::split(line, '|').map(str::trim).collect();
        let code = cells[2].split('`').skip(1).step_by(2).collect();
        (cells[1].split("**").nth(1).unwrap(), code)
    };
    rows.map(row).collect()
}

/// A field as the table writes it: its name, and the fields of what its list holds where the table tells them.
#[derive(Debug)]
struct Field {
    name: String,
    inside: Vec<Field>,
}

/// Reads `a, b?: [(c, d?: true)], e: tiles` up to the bracket that closes it.
fn fields(text: &mut &str) -> Vec<Field> {
    let mut fields = Vec::new();
    loop {
        *text = text.trim_start_matches([' ', ',']);
        let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        *text = rest.trim_start_matches('?');
        let mut inside = Vec::new();
        if let Some(value) = text.strip_prefix(": ") {
            *text = value;
            if let Some(list) = value.strip_prefix("[(") {
                *text = list;
                inside = self::fields(text);
                *text = text.strip_prefix(")]").unwrap();
            } else {
                // A value for example: up to the next field, over brackets of its own.
                let mut open = 0;
                let end = value.find(|letter: char| {
                    match letter {
                        '[' | '(' => open += 1,
                        ']' | ')' => open -= 1,
                        _ => {}
                    }
                    open < 0 || (open == 0 && letter == ',')
                });
                *text = &value[end.unwrap()..];
            }
        }
        assert!(!name.is_empty(), "no field at {text}");
        fields.push(Field { name: name.to_owned(), inside });
        if !text.starts_with(',') {
            return fields;
        }
    }
}

/// The fields that the reader knows at a place, which `around` puts a struct at.
fn known(around: &dyn Fn(&str) -> String) -> Vec<String> {
    match from_ron::<Kind>(&around("(gps_asks: ())")).unwrap_err().code {
        ron::error::Error::NoSuchStructField { expected, .. } => {
            expected.iter().map(|name| (*name).to_owned()).collect()
        }
        other => panic!("{}: {other}", around("(gps_asks: ())")),
    }
}

fn compare(shown: &[Field], around: &dyn Fn(&str) -> String, wrong: &mut Vec<String>) {
    let mut names: Vec<String> = shown.iter().map(|field| field.name.clone()).collect();
    let mut known = known(around);
    names.sort();
    known.sort();
    if names != known {
        wrong.push(format!("{}: the table has {names:?}, the game {known:?}", around("…")));
    }
    for field in shown.iter().filter(|field| !field.inside.is_empty()) {
        let deeper = |inner: &str| around(&format!("({}: [{inner}])", field.name));
        compare(&field.inside, &deeper, wrong);
    }
}

#[test]
fn the_table_of_kinds_names_the_fields_that_the_game_reads() {
    let guide = guide();
    let rows = rows(&guide);
    assert_eq!(rows.len(), Kind::ALL.len());
    let mut wrong = Vec::new();
    for (slug, code) in rows {
        let name = Kind::ALL.iter().find(|about| about.slug == slug).unwrap().name;
        let mut data = code.iter().find_map(|code| code.strip_prefix(name)?.strip_prefix('(')).unwrap();
        let shown = fields(&mut data);
        assert_eq!(data, ")", "{slug}");
        compare(&shown, &|inner| format!("{name}{inner}"), &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_choices_that_the_table_writes_out_are_read_as_they_stand_there() {
    let guide = guide();
    let mut read = Vec::new();
    for code in rows(&guide).into_iter().flat_map(|(_, code)| code) {
        let name = code.split('(').next().unwrap();
        let is_read = match name {
            "To" | "If" | "End" => from_ron::<Jump>(code).is_ok(),
            "Breathe" => from_ron::<Exercise>(code).is_ok(),
            "TrueFalse" => from_ron::<Answers>(code).is_ok(),
            _ => continue,
        };
        assert!(is_read, "{code}");
        read.push(name);
    }
    assert_eq!(read, ["To", "If", "End", "TrueFalse", "TrueFalse", "Breathe"]);
}

#[test]
fn every_example_of_a_file_is_one_that_the_game_reads() {
    let guide = guide();
    let mut read = 0;
    for block in guide.split("```ron\n").skip(1).filter_map(|rest| rest.split("```").next()) {
        let block = block.trim();
        // What does not begin with a bracket is a part of a file.
        if block.starts_with('(') {
            let is_read = from_ron::<Mission>(block).is_ok()
                || from_ron::<Module>(block).is_ok()
                || from_ron::<Guide>(block).is_ok()
                || from_ron::<Protocol>(block).is_ok()
                || from_ron::<Recordings>(block).is_ok();
            assert!(is_read, "{block}");
            read += 1;
        }
    }
    assert_eq!(read, 5, "a mission, a module, a guide, the protocol card, places for recordings");
}
