//! Each picture shows the page it is named after, and no page is without a picture.

use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::app::Page;
use crate::game::Kit;
use crate::pack::assets_dir;

/// Every name that [`shown`] gives.
const PAGES: [&str; 31] = [
    "cover",
    "keypad",
    "help",
    "settings",
    "credits",
    "about-cover",
    "packs",
    "promise",
    "space",
    "wall",
    "mirror",
    "hung",
    "remembers",
    "forget-me",
    "leave",
    "whom",
    "staff-door",
    "back-to-desk",
    "staff",
    "readiness",
    "opening",
    "recovery",
    "start",
    "door",
    "route",
    "inbox",
    "mission",
    "farewell",
    "goodbye",
    "desk",
    "room",
];

/// What the page in view is called. A page that comes anew is named here, or this does not build.
fn shown(app: &app::App) -> &'static str {
    if app.desk_in_view() {
        return "desk";
    }
    match app.page() {
        Page::Cover(_) => "cover",
        Page::Keypad(_) => "keypad",
        Page::Help => "help",
        Page::Settings => "settings",
        Page::Credits => "credits",
        Page::AboutCover => "about-cover",
        Page::Promise => "promise",
        Page::Space(_) => "space",
        Page::Wall(_) => "wall",
        Page::Mirror(..) => "mirror",
        Page::Hung(..) => "hung",
        Page::Remembers(_) => "remembers",
        Page::ForgetMe(_) => "forget-me",
        Page::Leave(_) => "leave",
        Page::Talk(_) => "whom",
        Page::StaffDoor => "staff-door",
        Page::BackToDesk => "back-to-desk",
        Page::Staff => "staff",
        Page::Packs => "packs",
        Page::Readiness => "readiness",
        Page::Opening(_) => "opening",
        Page::Recovery(_) => "recovery",
        Page::Start => "start",
        Page::Door => "door",
        Page::Route(_) => "route",
        Page::Inbox(..) => "inbox",
        Page::Mission(..) => "mission",
        Page::Farewell(..) => "farewell",
        Page::Goodbye(_) => "goodbye",
        Page::Desk(_) => "desk",
        Page::Led(_) => "room",
    }
}

fn content() -> Content {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    Kit::read(assets_dir(Some(&assets)).unwrap()).unwrap().content
}

fn names(scenes: &[Scene]) -> Vec<&str> {
    scenes.iter().map(|scene| scene.name.as_str()).collect()
}

#[test]
fn every_picture_shows_the_page_it_is_named_after_and_every_page_has_one() {
    // A guest has something on her wall after these.
    let missions = ["my-stop-button", "squad-sticker"];
    let scenes = scenes(&content(), &[], &missions.map(str::to_owned)).unwrap();
    let mut seen = BTreeSet::new();
    for Scene { name, app } in &scenes {
        let shown = shown(app);
        let called = match shown {
            "mission" | "whom" => missions.iter().any(|mission| name.starts_with(&format!("{mission}-"))),
            "inbox" => name.starts_with("inbox-") || name.ends_with("-message"),
            page => *name == page || name.strip_prefix(page).is_some_and(|rest| rest.starts_with('-')),
        };
        assert!(called, "{name} shows the page “{shown}”");
        seen.insert(shown);
    }
    assert_eq!(seen, BTreeSet::from(PAGES));
}

#[test]
fn the_desk_is_folded_in_the_picture_of_that_alone() {
    let scenes = scenes(&content(), &[], &["my-stop-button".to_owned()]).unwrap();
    let folded: Vec<_> = scenes.iter().filter(|scene| scene.app.led().is_some_and(|led| led.desk().folded)).collect();
    let desks: Vec<_> =
        folded.into_iter().filter(|scene| scene.app.desk_in_view()).map(|scene| scene.name.as_str()).collect();
    assert_eq!(desks, ["desk-folded"]);
}

#[test]
fn a_mission_alone_is_drawn_without_any_other_page_and_a_step_of_it_alone() {
    let content = content();
    let hers = ["my-stop-button".to_owned()];
    let whole = scenes_of(&content, &hers, None).unwrap();
    assert!(whole.iter().all(|scene| scene.name.starts_with("my-stop-button-")), "{:?}", names(&whole));
    for step in ["talk", "button"] {
        assert!(whole.iter().any(|scene| scene.name == format!("my-stop-button-{step}-00")), "{:?}", names(&whole));
    }
    for at in ["button", "2"] {
        let step = scenes_of(&content, &hers, Some(at)).unwrap();
        assert_eq!(step.first().map(|scene| scene.name.as_str()), Some("my-stop-button-button-00"), "{at}");
        assert!(step.iter().all(|scene| scene.name.starts_with("my-stop-button-button-")), "{:?}", names(&step));
    }
    let refused = scenes_of(&content, &hers, Some("dance")).err().map(|error| error.to_string());
    assert!(refused.is_some_and(|error| error.contains("dance")));
}
