//! The shipped pack keeps its words to what she did and to what is drawn: no step that ends whatever she did ends with
//! praise, and a colour that a sentence names is in the picture beside it.

use std::collections::BTreeSet;
use std::path::Path;

use gps::mission::kinds::Kind;
use gps::mission::{Step, TextKey};
use gps::pack::{Content, Folder, Source as _};
use gps::words::Language;

const LANGUAGES: [&str; 3] = ["nl", "fr", "en"];

/// How praise begins, and what is said of her that may not be so.
const PRAISE: [&str; 26] = [
    "Mooi",
    "Goed",
    "Knap",
    "Super",
    "Top",
    "Yes",
    "Bravo",
    "Sterk",
    "Prima",
    "Jij ziet",
    "Je hoort",
    "Jij leest",
    "Bien",
    "Joli",
    "Parfait",
    "De bonnes",
    "Tu vois la ficelle",
    "Tu entends",
    "Tu lis",
    "Nice",
    "Well",
    "Great",
    "Lovely",
    "You can see",
    "You can hear",
    "You read",
];

/// How the word for an order or pairs that are wrong may not begin: nobody knows how near she is.
const NEARLY: [&str; 4] = ["Bijna", "Presque", "Nearly", "Almost"];

fn base() -> Folder {
    Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"))
}

/// Whether a step comes to its end whatever lies where.
fn ends_anyhow(step: &Step) -> bool {
    match &step.kind {
        Kind::Sort(sort) => sort.cards.iter().any(|card| !card.fits.is_empty()),
        Kind::Spot(_) | Kind::Letter(_) | Kind::Pact(_) | Kind::BodyMap(_) => true,
        // Said only where it is right, or where nothing is wrong.
        Kind::Order(_)
        | Kind::Match(_)
        | Kind::Chat(_)
        | Kind::Scene(_)
        | Kind::Quiz(_)
        | Kind::Circle(_)
        | Kind::Mood(_)
        | Kind::Collage(_)
        | Kind::Roleplay(_)
        | Kind::Thesis(_)
        | Kind::Calm(_)
        | Kind::HelpCard(_) => false,
    }
}

#[test]
fn no_step_that_ends_whatever_she_did_ends_with_praise() {
    let content = Content::read_from("base", base()).0.unwrap();
    let pack = content.pack();
    let mut seen = 0;
    for language in LANGUAGES {
        let words = pack.texts.words(&Language::parse(language).unwrap());
        let steps = pack.missions.values().flat_map(|mission| mission.steps.iter().map(move |step| (mission, step)));
        for (mission, step) in steps {
            let said = |part: &str| words.get(&TextKey::of_step(&mission.id, &step.id, part));
            let (done, almost) = (said("done"), said("almost"));
            if ends_anyhow(step) {
                seen += 1;
                let praised = PRAISE.iter().find(|praise| done.starts_with(**praise));
                assert_eq!(praised, None, "{language} {} {}: {done}", mission.id, step.id);
            }
            if matches!(step.kind, Kind::Order(_) | Kind::Match(_)) {
                assert!(!NEARLY.iter().any(|nearly| almost.starts_with(nearly)), "{language} {}: {almost}", mission.id);
            }
        }
    }
    assert!(seen >= 45, "only {seen} endings were read");
}

/// A colour: how it is called in any of the languages, and the hues it has, in degrees.
const COLOURS: [(&[&str], std::ops::Range<f32>); 6] = [
    (&["rood", "rode", "rouge", "rouges", "red"], -20.0..20.0),
    (&["oranje", "orange"], 8.0..45.0),
    (&["geel", "gele", "jaune", "jaunes", "yellow"], 36.0..66.0),
    (&["groen", "groene", "vert", "verte", "green"], 75.0..170.0),
    (&["blauw", "blauwe", "bleu", "bleue", "bleus", "blue"], 180.0..250.0),
    (&["paars", "paarse", "violet", "violette", "purple"], 250.0..310.0),
];

/// The hues of a picture's fills that are no greys.
fn hues(svg: &str) -> Vec<f32> {
    let colours = svg.split('#').skip(1).filter_map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_hexdigit).take(6).collect();
        let wide = if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits };
        let part = |at: usize| u8::from_str_radix(wide.get(at..at + 2)?, 16).ok().map(f32::from);
        Some([part(0)?, part(2)?, part(4)?])
    });
    let hue = |[red, green, blue]: [f32; 3]| {
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let span = most - least;
        let turn = if red >= green.max(blue) {
            (green - blue) / span
        } else if green >= blue {
            2.0 + (blue - red) / span
        } else {
            4.0 + (red - green) / span
        };
        (span > 0.35 * most).then_some(turn * 60.0)
    };
    // Reds lie on both sides of nought.
    colours.filter_map(hue).flat_map(|hue| [hue, hue - 360.0, hue + 360.0]).collect()
}

/// Every picture of a thing in a mission file, with the name that its sentences end in.
fn pictured(ron: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in ron.split("id: \"").skip(1) {
        let Some((id, rest)) = entry.split_once('"') else { continue };
        if let Some((_, after)) = rest.split_once("\"things/")
            && let Some((thing, _)) = after.split_once('"')
        {
            all.push((id.to_owned(), thing.to_owned()));
        }
    }
    all
}

#[test]
fn a_colour_that_a_sentence_names_is_in_the_picture_beside_it() {
    let pack = base();
    let mut named = BTreeSet::new();
    for file in pack.files().unwrap() {
        let Some(mission) = file.strip_prefix("missions/").and_then(|name| name.strip_suffix(".ron")) else { continue };
        let things = pictured(&String::from_utf8(pack.read(&file).unwrap()).unwrap());
        for language in LANGUAGES {
            let words = format!("locales/{language}/missions/{mission}.ftl");
            let words = String::from_utf8(pack.read(&words).unwrap()).unwrap();
            let sentences = words.lines().filter_map(|line| line.trim().strip_prefix('.')?.split_once(" = "));
            for (attribute, sentence) in sentences {
                let beside = |id: &str| {
                    attribute.split_once('-').is_some_and(|(_, of)| of == id || of.ends_with(&format!("-{id}")))
                };
                let spoken: BTreeSet<_> = sentence.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
                for (_, thing) in things.iter().filter(|(id, _)| beside(id)) {
                    let svg = String::from_utf8(pack.read(&format!("media/things/{thing}.svg")).unwrap()).unwrap();
                    let hues = hues(&svg);
                    for (names, range) in
                        COLOURS.iter().filter(|(names, _)| names.iter().any(|name| spoken.contains(*name)))
                    {
                        named.insert((mission.to_owned(), attribute.to_owned()));
                        let is_there = hues.iter().any(|hue| range.contains(hue));
                        assert!(
                            is_there,
                            "{language} {mission}: “{sentence}” beside {thing}, which is not {}",
                            names[0]
                        );
                    }
                }
            }
        }
    }
    assert!(named.len() > 8, "only {named:?} name a colour beside a thing");
}
