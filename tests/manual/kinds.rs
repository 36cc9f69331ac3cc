//! The page of the kinds, from their own documentation and the templates that `gps new` begins with.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use gps::author::new::step_of;
use gps::mission::Step;
use gps::mission::kinds::table::{About, Kind};
use gps::pack::from_ron;
use gps::words::Language;

use crate::sources::{Data, Files, Part, read};
use crate::words::Manual;

/// Who and what the examples are about.
const NAMES: [(&str, &str); 3] = [("peer", "lina"), ("other", "tess"), ("help", "\"trusted\", \"listen\"")];

/// The page.
pub fn page(manual: &Manual) -> String {
    let files = read();
    let mut page = format!("{}\n\n", manual.say("kinds.intro"));
    for about in Kind::ALL {
        let _ =
            writeln!(page, "- [{0}](#{0}): {1}", about.slug, manual.said(&format!("kind-{}", about.slug), about.does));
    }
    for about in Kind::ALL {
        kind(&mut page, manual, &files, about);
    }
    let _ = writeln!(page, "\n## {}\n\n{}", manual.say("kinds.shared"), manual.say("kinds.shared-intro"));
    for (file, name) in SHARED {
        let data = files[file].iter().find(|data| data.name == name).unwrap();
        table(&mut page, manual, file, data, &Vec::new());
    }
    page
}

/// What several kinds are made of: its file and its name.
const SHARED: [(&str, &str); 3] = [("tiles", "Tile"), ("face", "Face"), ("pose", "Pose")];

fn kind(page: &mut String, manual: &Manual, files: &Files, about: &About) {
    // A word of the language: `match`.
    let file = if about.slug == "match" { "matching" } else { about.slug };
    let known = &files[file];
    let language = Language::parse(manual.language).unwrap();
    let example = step_of(about.slug, &language, &NAMES).unwrap();
    let step: Step = from_ron(example.trim().trim_end_matches(',')).unwrap();
    let does = manual.said(&format!("kind-{}", about.slug), about.does);
    let _ = writeln!(page, "\n## {}\n\n{does}\n\n```ron\n{}```", about.slug, outdented(&example));
    let words: Vec<String> = step.kind.content().attributes().iter().map(|name| format!("`.{name}`")).collect();
    let _ = writeln!(page, "\n{} `.title`, {}.", manual.say("kinds.words"), words.join(", "));
    let mut todo = vec![about.name.to_owned()];
    let mut done = BTreeSet::new();
    while let Some(name) = todo.pop() {
        let Some(data) = known.iter().find(|data| data.name == name) else { continue };
        if done.insert(name) {
            table(page, manual, file, data, known);
            todo.extend(data.parts.iter().rev().filter_map(|part| part.of.clone()));
        }
    }
}

/// What something is made of.
fn table(page: &mut String, manual: &Manual, file: &str, data: &Data, known: &[Data]) {
    let message = format!("data-{file}-{}", kebab(&data.name));
    let choice = if data.is_choice { format!(" {}", manual.say("kinds.choose")) } else { String::new() };
    let _ = writeln!(page, "\n**{}**: {}{choice}\n", data.name, manual.said(&message, &data.doc));
    for part in &data.parts {
        let doc = manual.said(&format!("{message}.{}", attribute(part)), &part.doc);
        let lacks = if part.may_lack { format!(" *({})*", manual.say("kinds.may-lack")) } else { String::new() };
        let indent = if part.within.is_some() { "  " } else { "" };
        let is_shared = |of: &String| SHARED.iter().any(|(_, name)| *name == of.as_str());
        let of = part.of.as_ref().filter(|of| known.iter().any(|data| data.name == **of) || is_shared(of));
        let of = of.map(|of| format!(" → {of}")).unwrap_or_default();
        let _ = writeln!(page, "{indent}- `{}`{lacks}: {doc}{of}", part.name);
    }
}

/// The name of a part among the words of the manual.
fn attribute(part: &Part) -> String {
    let name = kebab(&part.name);
    part.within.as_ref().map_or_else(|| name.clone(), |within| format!("{}-{name}", kebab(within)))
}

/// `OneOf` and `looks_for` as `one-of` and `looks-for`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab.replace('_', "-")
}

/// Without the blanks that all lines begin with.
fn outdented(text: &str) -> String {
    let least = text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
    let least = least.min().unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(|line| line.get(least..).unwrap_or_default()).collect();
    lines.join("\n") + "\n"
}
