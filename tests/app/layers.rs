//! What helps a girl, through the pages and with packs on a disk: she picks it by picture, the next one begins without; a
//! counsellor looks at a pack file, installs it, goes back and takes it away.

use std::path::Path;
use std::time::{Duration, Instant};

use gps::app::{self, GirlIntent, Intent, Page, StaffIntent, SystemIntent};
use gps::game::keep::Keep;
use gps::game::packs::PackKeeper;
use gps::pack::life::make;
use gps::pack::{Folder, Memory, Source as _, assets_dir};
use gps::vault::Cost;
use gps::words::Language;

use crate::player::Player;

fn assets() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// The game at its first page, with packs and what is kept in a folder.
fn open(folder: &Path) -> Player {
    let mut player = Player::new();
    let places = assets_dir(Some(&assets())).unwrap();
    let languages = ["nl", "fr", "en"].map(|tag| Language::parse(tag).unwrap()).to_vec();
    player.app.insert_resource(PackKeeper::start(&places, Some(folder), languages, Vec::new(), || {}));
    player.app.insert_resource(Keep::start(Some(folder.to_owned()), Cost::REDUCED, || {}));
    until(&mut player, "the packs", |gps| !gps.packs().is_empty());
    player
}

/// Lets frames go by until the model is so; what is outside answers in its own time.
fn until(player: &mut Player, what: &str, is_so: impl Fn(&app::App) -> bool) {
    let begun = Instant::now();
    while !is_so(player.gps()) {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what} did not come");
        player.wait(1);
        std::thread::sleep(Duration::from_millis(2));
    }
    player.settle();
}

fn played(gps: &app::App) -> Vec<String> {
    gps.content().versions().map(|(id, version)| format!("{id} {version}")).collect()
}

#[test]
fn she_picks_easier_words_by_their_picture_and_the_next_girl_begins_without() {
    let root = tempfile::tempdir().unwrap();
    let mut player = open(root.path());
    player.click("Makkelijke woorden");
    until(&mut player, "easier words", |gps| played(gps) == ["easy 0.1.0", "base 0.1.0"]);
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::OpenMessage("my-help-card".into())));
    player.settle();
    assert!(player.sees("Soms voel ik me slecht."));
    player.ask(Intent::Girl(GirlIntent::Leave));
    until(&mut player, "the words of everybody", |gps| played(gps) == ["base 0.1.0"]);
    player.walk_in();
    player.ask(Intent::Girl(GirlIntent::OpenMessage("my-help-card".into())));
    player.settle();
    assert!(!player.sees("Soms voel ik me slecht."));
}

/// The shipped layer of easier words as a pack file of another version, signed by nobody.
fn easy(folder: &Path, version: &str) -> String {
    let mut files = Memory::copy_of(&Folder::new(assets().join("packs/easy"))).unwrap();
    let manifest = String::from_utf8(files.read("pack.ron").unwrap()).unwrap();
    files.put("pack.ron", manifest.replace("0.1.0", version));
    let to = folder.join("easy.gpspack");
    make(&files, None, &to, &mut |_| ()).unwrap();
    to.display().to_string()
}

#[test]
fn a_counsellor_installs_a_pack_file_uses_it_and_takes_it_away() {
    let root = tempfile::tempdir().unwrap();
    let file = easy(root.path(), "0.2.0");
    let mut player = open(&root.path().join("data"));
    player.ask(Intent::System(SystemIntent::PackOpened(file)));
    until(&mut player, "her door", |gps| gps.page() == Page::StaffDoor);
    player.ask(Intent::Staff(StaffIntent::Vouch));
    for intent in [StaffIntent::Write, StaffIntent::WriteAgain] {
        player.ask(Intent::Staff(intent("vier gewone woorden samen".into())));
    }
    player.ask(Intent::Staff(StaffIntent::Enter));
    until(&mut player, "the recovery sheet", |gps| matches!(gps.page(), Page::Recovery(_)));
    player.ask(Intent::Girl(GirlIntent::Back));
    player.settle();
    player.click("Pakketten");
    until(&mut player, "the file", |gps| gps.pack_desk().looked_at().is_some());
    assert!(player.sees("Niet ondertekend."));
    player.click("Installeren");
    until(&mut player, "the pack", |gps| gps.packs().iter().any(|pack| pack.manifest.version.to_string() == "0.2.0"));
    player.ask(Intent::Staff(StaffIntent::Packs(app::PacksIntent::Use("easy".into(), app::LayerUse::Always))));
    until(&mut player, "easier words", |gps| played(gps) == ["easy 0.2.0", "base 0.1.0"]);
    player.click("Makkelijke woorden: Weghalen");
    player.click("Ja, weghalen");
    until(&mut player, "what came along", |gps| played(gps) == ["easy 0.1.0", "base 0.1.0"]);
    assert!(player.gps().pack_desk().said().0.len() == 1);
}
