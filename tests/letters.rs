//! `assets/fonts/letters.txt`, by which packs are checked for letters that would be boxes, says what the fonts beside it
//! have. With `GPS_BLESS=1` it is written anew: after a font came or went.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use skrifa::{FontRef, MetadataProvider as _};

/// The two that texts are set in; every other font stands in for letters that these lack.
const OWN: [&str; 2] = ["AtkinsonHyperlegibleNext-Medium.ttf", "Baloo2-Bold.ttf"];

/// Draws every letter as a dot, to hide it.
const DOTS: &str = "GpsDots.ttf";

fn fonts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")
}

fn letters(font: &Path) -> BTreeSet<u32> {
    let bytes = fs::read(font).unwrap();
    FontRef::new(&bytes).unwrap().charmap().mappings().map(|(letter, _)| letter).collect()
}

/// The list as it has to be: what both own fonts have, a heading's and a text's, and what any other has.
fn list() -> String {
    let mut both: Option<BTreeSet<u32>> = None;
    let mut all = BTreeSet::new();
    for entry in fs::read_dir(fonts()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".ttf") || name == DOTS {
            continue;
        }
        let letters = letters(&path);
        if OWN.contains(&name.as_str()) {
            both = Some(both.map_or(letters.clone(), |known| known.intersection(&letters).copied().collect()));
        } else {
            all.extend(letters);
        }
    }
    all.extend(both.unwrap());
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for letter in all {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == letter => *last = letter,
            _ => ranges.push((letter, letter)),
        }
    }
    let written = |(first, last): &(u32, u32)| {
        if first == last { format!("{first:04X}") } else { format!("{first:04X}-{last:04X}") }
    };
    let written: Vec<String> = ranges.iter().map(written).collect();
    let lines: Vec<String> = written.chunks(10).map(|line| line.join(" ")).collect();
    format!(
        "# The letters that the fonts in this folder have, by their numbers. Made by a test; write it anew with\n\
         # GPS_BLESS=1 cargo test --no-default-features --test letters\n{}\n",
        lines.join("\n")
    )
}

#[test]
fn the_list_of_letters_is_that_of_the_fonts_beside_it() {
    let file = fonts().join("letters.txt");
    if std::env::var_os("GPS_BLESS").is_some() {
        fs::write(&file, list()).unwrap();
    }
    assert!(
        fs::read_to_string(file).unwrap() == list(),
        "a font came or went: write letters.txt anew, with GPS_BLESS=1"
    );
}
