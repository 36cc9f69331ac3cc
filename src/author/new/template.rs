//! Templates: RON and Fluent with comments in the languages of authors, and names to be filled in.

use crate::pack::Content;
use crate::words::Language;

/// The structure of a mission, without its steps.
pub const MISSION: &str = include_str!("../templates/mission.ron");
/// A module.
pub const MODULE: &str = include_str!("../templates/module.ron");
/// A module's guide.
pub const GUIDE: &str = include_str!("../templates/guide.ron");
/// The manifest of a layer.
pub const LAYER: &str = include_str!("../templates/layer.ron");
/// What stands above words that are still to be written.
pub const WORDS: &str = include_str!("../templates/words.ftl");

macro_rules! steps {
    ($($slug:literal,)+) => {
        /// A step of each kind, by the kind's name in files.
        pub const STEPS: &[(&str, &str)] = &[$(($slug, include_str!(concat!("../templates/kinds/", $slug, ".ron"))),)+];
    };
}

steps! {
    "chat", "scene", "quiz", "sort", "spot", "order", "match", "bodymap", "circle", "letter", "mood", "collage",
    "roleplay", "thesis", "calm", "pact", "helpcard",
}

/// The languages that the comments of templates are written in; others read the last one.
const TAUGHT: [&str; 2] = ["nl", "en"];

/// A step of a kind as `gps new` begins it: its comments in one language, names filled in. None where there is no such kind.
pub fn step_of(slug: &str, language: &Language, names: &[(&str, &str)]) -> Option<String> {
    let (_, step) = STEPS.iter().find(|(known, _)| *known == slug)?;
    Some(filled(&taught(step, language), names))
}

/// A template with its comments in one language.
pub fn taught(template: &str, language: &Language) -> String {
    let wanted = TAUGHT.into_iter().find(|tag| *tag == language.primary()).unwrap_or("en");
    let mut text = String::with_capacity(template.len());
    for line in template.lines() {
        let comment =
            ["// ", "# "].into_iter().find_map(|sign| line.split_once(sign).map(|(before, said)| (before, sign, said)));
        let tagged = comment.filter(|(before, ..)| before.trim().is_empty());
        let tagged = tagged.and_then(|(before, sign, said)| Some((before, sign, said.split_once(": ")?)));
        match tagged.filter(|(_, _, (tag, _))| TAUGHT.contains(tag)) {
            Some((_, _, (tag, _))) if tag != wanted => continue,
            Some((before, sign, (_, said))) => text.extend([before, sign, said]),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

/// A template with names filled in: `@id` and so on.
pub fn filled(template: &str, names: &[(&str, &str)]) -> String {
    names.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("@{name}"), value))
}

/// A template whose pictures are all there: in the place of one that the pack does not have comes another of its folder, or
/// else any.
pub fn pictured(template: &str, content: &Content) -> String {
    let pack = content.pack();
    let mut text = String::with_capacity(template.len());
    for (at, piece) in template.split('"').enumerate() {
        if at > 0 {
            text.push('"');
        }
        let is_picture = at % 2 == 1 && piece.contains('/') && !piece.contains([' ', '\n']);
        let folder = piece.split_once('/').map(|(folder, _)| format!("{folder}/")).unwrap_or_default();
        let stand_in = || {
            let beside = pack.media().find(|id| id.as_str().starts_with(&folder));
            beside.or_else(|| pack.media().next()).map(|id| id.as_str().to_owned())
        };
        if is_picture && pack.media_path(&piece.into()).is_none() {
            text.push_str(&stand_in().unwrap_or_else(|| piece.to_owned()));
        } else {
            text.push_str(piece);
        }
    }
    text
}
