//! Pages as pixels, drawn by software: the tour draws what a girl can reach, in order, and says when a text does not fit.
#![cfg(feature = "game")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/driver.rs"]
mod driver;
mod support;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, Image, ImageSampler, ImageType};

use driver::software_driver;
use support::copy_of_the_game;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn tour(assets: &Path, out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gps"))
        .args(["tour", "--assets"])
        .arg(assets)
        .arg("--out")
        .arg(out)
        .args(more)
        .env("VK_DRIVER_FILES", software_driver())
        .output()
        .unwrap()
}

fn pictures(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pictures: Vec<_> = entries.filter(|path| path.extension().is_some_and(|end| end == "png")).collect();
    pictures.sort();
    pictures
}

fn picture(path: &Path) -> Image {
    let bytes = fs::read(path).unwrap();
    let (kind, formats) = (ImageType::Extension("png"), CompressedImageFormats::NONE);
    Image::from_buffer(&bytes, kind, formats, true, ImageSampler::Default, RenderAssetUsages::all()).unwrap()
}

fn colours(image: &Image) -> HashSet<[u8; 3]> {
    image.data.as_ref().unwrap().chunks_exact(4).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
}

#[test]
fn a_tour_draws_every_page_in_order_and_all_of_it_fits() {
    let out = tempfile::tempdir().unwrap();
    let more = ["--lang", "nl,ar-XB", "--size", "800x1280", "--mission", "how-do-i-feel", "--pages"];
    let done = tour(&Path::new(HERE).join("assets"), out.path(), &more);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));

    let drawn = pictures(out.path());
    let names: Vec<_> = drawn.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    let of_set = |set: &str| names.iter().filter(|name| name.starts_with(set)).cloned().collect::<Vec<_>>();
    let first = of_set("nl-800x1280-100-");
    assert!(first[0].ends_with("000-start.png"), "{first:?}");
    let at = |part: &str| first.iter().position(|name| name.contains(part)).unwrap();
    let order =
        ["-start", "-route", "-help", "-inbox-friends", "feel-message", "feel-weather-00", "feel-wrap-up"].map(at);
    assert!(order.is_sorted(), "{first:?}");
    assert_eq!(of_set("ar-XB-800x1280-100-").len(), first.len());
    let index = fs::read_to_string(out.path().join("index.html")).unwrap();
    assert!(names.iter().all(|name| index.contains(name.as_str())));
    for path in &drawn {
        let image = picture(path);
        assert!(path.to_string_lossy().contains(&format!("{}x{}", image.width(), image.height())), "{path:?}");
        assert!(colours(&image).len() > 60, "{path:?} is empty");
    }
}

#[test]
fn a_picture_is_the_same_when_it_is_drawn_again() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for out in [&first, &second] {
        let done = tour(
            &Path::new(HERE).join("assets"),
            out.path(),
            &["--lang", "fr", "--mission", "my-stop-button", "--pages"],
        );
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    let drawn = pictures(first.path());
    assert!(drawn.len() > 20, "{}", drawn.len());
    for path in drawn {
        let again = second.path().join(path.file_name().unwrap());
        assert_eq!(picture(&path).data, picture(&again).data, "{path:?} differs from itself");
    }
}

#[test]
fn a_text_that_does_not_fit_is_named_and_fails_the_tour() {
    let (out, game) = (tempfile::tempdir().unwrap(), copy_of_the_game());
    let file = game.path().join("assets/packs/base/locales/nl/modules.ftl");
    let long = "module-friends = Vriendschapsbandjesverzamelaarsverenigingsvoorzitter";
    let words = fs::read_to_string(&file).unwrap().replace("module-friends = Vrienden en liefde", long);
    fs::write(&file, words).unwrap();
    let done =
        tour(&game.path().join("assets"), out.path(), &["--text", "200", "--mission", "my-stop-button", "--pages"]);
    assert_eq!(done.status.code(), Some(1));
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(said.contains("inbox-friends.png") && said.contains("Vriendschapsbandjes"), "{said}");
}

#[test]
fn measuring_alone_finds_the_same_and_writes_nothing() {
    let (out, game) = (tempfile::tempdir().unwrap(), copy_of_the_game());
    let file = game.path().join("assets/packs/base/locales/nl/missions/my-stop-button.ftl");
    let words = fs::read_to_string(&file).unwrap();
    let title = words.lines().find(|line| line.trim_start().starts_with(".title")).unwrap();
    let long = "    .title = Vriendschapsbandjesverzamelaarsverenigingsvoorzittershoed";
    fs::write(&file, words.replacen(title, long, 1)).unwrap();
    let folder = out.path().join("pictures");
    let [drawn, measured] = [&[][..], &["--measure"]].map(|more| {
        let mission = ["--text", "200", "--mission", "my-stop-button"];
        let done = tour(&game.path().join("assets"), &folder, &[&mission, more].concat());
        assert_eq!(done.status.code(), Some(1), "{}", String::from_utf8_lossy(&done.stderr));
        let wrote = folder.exists();
        fs::remove_dir_all(&folder).ok();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let found: Vec<String> =
            said.lines().filter(|line| line.starts_with("does not fit")).map(str::to_owned).collect();
        assert!(found.iter().any(|line| line.contains("Vriendschapsbandjes")), "{said}");
        (found, wrote)
    });
    assert_eq!(drawn.0, measured.0);
    assert_eq!((drawn.1, measured.1), (true, false), "pictures where they are asked for, and only there");
}

#[test]
fn a_machine_that_cannot_draw_says_what_to_install() {
    let out = tempfile::tempdir().unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_gps"))
        .args(["tour", "--assets"])
        .arg(Path::new(HERE).join("assets"))
        .arg("--out")
        .arg(out.path())
        .env("VK_DRIVER_FILES", "/dev/null")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("mesa-vulkan-drivers") && !said.contains("panicked"), "{said}");
}

#[test]
fn a_machine_without_a_display_says_so_in_one_sentence() {
    let done = Command::new(env!("CARGO_BIN_EXE_gps"))
        .arg("--assets")
        .arg(Path::new(HERE).join("assets"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("gps tour") && !said.contains("panicked"), "{said}");
}

#[test]
fn an_unknown_language_lists_those_there_are() {
    let out = tempfile::tempdir().unwrap();
    let done = tour(&Path::new(HERE).join("assets"), out.path(), &["--lang", "de"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{said}");
    assert!(said.contains("nl, fr, en"), "{said}");
}
