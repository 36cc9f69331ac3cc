//! Packs that are broken or mean harm, made here and laid on a disk: loading and checking come back, the problem names the
//! file, nothing outside the pack is read, and whatever is wrong a girl finds the emergency numbers.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use gps::mission::TextKey;
use gps::pack::picture::Art;
use gps::pack::{Diagnostic, Folder, Loaded, Pack, Source as _, check, load};
use tempfile::TempDir;

/// How long something may take until it counts as hanging. No measure: a machine under load needs a while.
const HANGS: Duration = Duration::from_mins(2);

/// The tiny pack on a disk, to spoil.
fn tiny() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let tiny = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"));
    for path in tiny.files().unwrap() {
        write(&place, &path, tiny.read(&path).unwrap());
    }
    place
}

fn write(place: &TempDir, path: &str, bytes: impl AsRef<[u8]>) {
    let path = place.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn text(place: &TempDir, path: &str) -> String {
    fs::read_to_string(place.path().join(path)).unwrap()
}

fn replace(place: &TempDir, path: &str, from: &str, to: &str) {
    let before = text(place, path);
    assert!(before.contains(from), "{path} has no {from}");
    write(place, path, before.replace(from, to));
}

/// Does something on a thread of its own; if it hangs, the test fails.
fn in_time<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, waits) = mpsc::channel();
    std::thread::spawn(move || done.send(work()));
    waits.recv_timeout(HANGS).unwrap_or_else(|_| panic!("{name} hangs, or panicked"))
}

/// A pack, tried: what plays of it, and what is told about it.
fn tried(name: &str, place: &TempDir) -> (Option<Pack>, Vec<Diagnostic>) {
    let root = place.path().to_owned();
    in_time(name, move || {
        let folder = Folder::new(root);
        let Loaded { pack, .. } = load(&folder);
        (pack, check(&folder))
    })
}

fn told(found: &[Diagnostic], code: &str, file: &str) -> bool {
    found.iter().any(|found| found.code == code && found.location.file == file)
}

fn numbers(pack: &Pack) -> Vec<&str> {
    pack.help.steps.iter().flat_map(|step| &step.lines).map(|line| line.number.as_str()).collect()
}

/// A pack that opens, in which this rule has something about this file, and in which help has its numbers.
fn opens_and_tells(name: &str, place: &TempDir, code: &str, file: &str) -> Pack {
    let (pack, found) = tried(name, place);
    assert!(told(&found, code, file), "{name}: {code} {file} in {found:#?}");
    let pack = pack.unwrap_or_else(|| panic!("{name} does not open"));
    for number in ["116 000", "112"] {
        assert!(numbers(&pack).contains(&number), "{name}: {:?}", numbers(&pack));
    }
    pack
}

fn svg(inside: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>"#)
}

#[test]
fn whatever_help_ron_is_help_has_the_emergency_numbers() {
    let broken = |name: &str, code: &str, spoil: &dyn Fn(&TempDir)| {
        let place = tiny();
        spoil(&place);
        opens_and_tells(name, &place, code, "help.ron");
    };
    let help = |place: &TempDir| place.path().join("help.ron");
    broken("missing", "P004", &|place| fs::remove_file(help(place)).unwrap());
    broken("empty", "P002", &|place| write(place, "help.ron", ""));
    broken("cut", "P002", &|place| write(place, "help.ron", "(steps: [(id: \"trusted\" picture: \"heart\")])"));
    broken("binary", "P001", &|place| write(place, "help.ron", [0xff, 0xfe, 0, 1]));
    broken("heavy", "P001", &|place| write(place, "help.ron", vec![b' '; 600_000]));
    broken("folder", "P001", &|place| {
        fs::remove_file(help(place)).unwrap();
        fs::create_dir(help(place)).unwrap();
    });
    for number in ["bel mama", "116 OOO", "", "11", "102\u{202e}"] {
        broken(number, "P083", &|place| replace(place, "help.ron", "\"102\"", &format!("\"{number}\"")));
    }
}

#[test]
fn a_line_that_is_no_number_is_nowhere_shown() {
    let place = tiny();
    replace(&place, "help.ron", "\"102\"", "\"een nul twee\"");
    let pack = opens_and_tells("words", &place, "P083", "help.ron");
    assert_eq!(numbers(&pack), ["116 000", "112"]);
    assert!(pack.help.steps.iter().all(|step| step.id.as_str() != "listen"), "a step with no number is gone");
}

#[cfg(unix)]
#[test]
fn links_pipes_and_folders_that_do_not_open_are_named_and_the_rest_is_read() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;

    let outside = tempfile::tempdir().unwrap();
    write(&outside, "help.ron", text(&tiny(), "help.ron").replace("102", "999"));
    write(&outside, "secret.svg", svg("<rect width=\"9\" height=\"9\"/>"));
    let place = tiny();
    for (path, target) in [("help.ron", "help.ron"), ("media/out.svg", "secret.svg")] {
        let _ = fs::remove_file(place.path().join(path));
        symlink(outside.path().join(target), place.path().join(path)).unwrap();
    }
    let _socket = UnixListener::bind(place.path().join("missions/pipe.ron")).unwrap();
    fs::create_dir_all(place.path().join("guides")).unwrap();
    fs::set_permissions(place.path().join("guides"), fs::Permissions::from_mode(0o000)).unwrap();
    let pack = opens_and_tells("link", &place, "P001", "help.ron");
    assert!(!numbers(&pack).contains(&"999"), "what lies outside is not read");
    assert_eq!(pack.missions.len(), 1);
    assert_eq!(pack.media_path(&gps::mission::ids::MediaId::from("out")), None);
    let (_, found) = tried("link", &place);
    assert!(told(&found, "P001", "media/out.svg") && told(&found, "P001", "missions/pipe.ron"), "{found:#?}");
    // Whoever may do everything may open it.
    let is_closed = fs::read_dir(place.path().join("guides")).is_err();
    assert_eq!(told(&found, "P001", "guides"), is_closed);
    fs::set_permissions(place.path().join("guides"), fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn folders_deep_inside_each_other_leave_the_pack_open() {
    let place = tiny();
    let mut deep = place.path().join("media/deep");
    while deep.as_os_str().len() < 3_000 {
        deep.push("d".repeat(100));
    }
    fs::create_dir_all(&deep).unwrap();
    let (pack, found) = tried("deep", &place);
    assert!(pack.is_some());
    assert!(
        found.iter().any(|found| found.code == "P001" && found.location.file.starts_with("media/deep/")),
        "{found:#?}"
    );
}

/// Pictures that would take for ever, or much memory, or lead out of the pack.
fn pictures(outside: &Path) -> Vec<(&'static str, Vec<u8>)> {
    let uses: String = (1..12).fold(svg("<g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>#"), |all, at| {
        let ten = format!("<use href=\"#a{}\"/>", at - 1).repeat(10);
        all.replace('#', &format!("<g id=\"a{at}\">{ten}</g>#").replace("href=\"#", "href=\"%"))
    });
    let uses = uses.replace('#', "").replace('%', "#");
    let mut huge = tiny_skia::Pixmap::new(2, 2).unwrap().encode_png().unwrap();
    let cut = huge[..huge.len() / 2].to_vec();
    huge[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
    let image = |href: &str| svg(&format!("<image href=\"{href}\" width=\"10\" height=\"10\"/>"));
    let turbulence = "<filter id=\"f\"><feTurbulence numOctaves=\"1000000000\"/></filter><rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>";
    let lol = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
    let markers = format!(
        "<marker id=\"m\"><path d=\"M0 0h1\"/></marker><path marker-mid=\"url(#m)\" d=\"M0 0{}\"/>",
        "h1".repeat(9_000)
    );
    let texts = [
        ("media/outside.svg", image(&outside.display().to_string())),
        ("media/zero.svg", image("/dev/zero")),
        ("media/net.svg", image("https://example.org/a.png")),
        ("media/photo.svg", image("data:image/png;base64,iVBORw0KGgo=")),
        ("media/letters.svg", svg("<text>Hoi</text>")),
        ("media/octaves.svg", svg(turbulence)),
        ("media/markers.svg", svg(&markers)),
        ("media/uses.svg", uses),
        ("media/lol.svg", lol.to_owned()),
        ("media/many.svg", svg(&"<path d=\"M0 0h9v9z\"/>".repeat(20_000))),
        ("media/deep.svg", svg(&("<g>".repeat(30_000) + &"</g>".repeat(30_000)))),
        ("media/dashes.svg", svg("<path d=\"M0 0h1000000000\" stroke=\"red\" stroke-dasharray=\"0.001\"/>")),
        ("media/arc.svg", svg("<path d=\"M15 27a.1.1 0 0 1-22222222222222222222222222222222222222222 .08z\"/>")),
        ("media/round.svg", svg("<rect width=\"1e300\" height=\"1e300\" rx=\"1e299\"/>")),
        (
            "media/share.svg",
            svg("<style>rect { font-size: 1e300px }</style><rect width=\"9em\" height=\"9em\" rx=\"1em\"/>"),
        ),
        ("media/gzip.svg", "\u{1f}\u{8b}".to_owned()),
    ];
    let texts = texts.into_iter().map(|(path, text)| (path, text.into_bytes()));
    texts.chain([("media/huge.png", huge), ("media/cut.png", cut)]).collect()
}

#[test]
fn a_picture_that_means_harm_is_named_and_never_drawn() {
    let outside = tempfile::tempdir().unwrap();
    write(&outside, "secret.svg", svg("<rect width=\"9\" height=\"9\"/>"));
    for (path, bytes) in pictures(&outside.path().join("secret.svg")) {
        let place = tiny();
        write(&place, path, &bytes);
        let (pack, found) = tried(path, &place);
        assert!(pack.is_some(), "{path}");
        let code = if path == "media/huge.png" { "P072" } else { "P073" };
        assert!(told(&found, code, path), "{path}: {found:#?}");
        assert!(
            in_time(path, move || Art::read(&bytes).is_err()),
            "{path}: what the checker refuses the game does too"
        );
    }
}

#[test]
fn what_the_checker_finds_good_the_game_draws() {
    let place = tiny();
    write(
        &place,
        "media/good.svg",
        svg(
            "<defs><linearGradient id=\"g\"><stop/></linearGradient><clipPath id=\"c\"><rect width=\"5\" height=\"5\"/></clipPath></defs><g clip-path=\"url(#c)\" opacity=\"0.5\"><use href=\"#r\"/><rect id=\"r\" fill=\"url(#g)\" width=\"9\" height=\"9\"/></g>",
        ),
    );
    let (_, found) = tried("good", &place);
    assert!(!found.iter().any(|found| found.location.file == "media/good.svg" && found.code != "P071"), "{found:#?}");
    let art = Art::read(&fs::read(place.path().join("media/good.svg")).unwrap()).unwrap();
    assert!(art.draw(10, 10).unwrap().pixel(2, 2).unwrap().alpha() > 0);
}

#[test]
fn texts_without_end_are_named_and_said_only_as_far_as_a_page_shows() {
    let words = "locales/nl/missions/hello.ftl";
    let bomb = (1..10).fold("-lol0 = ha\n".to_owned(), |all, at| {
        all + &format!("-lol{at} = {}\n", format!("{{ -lol{} }}", at - 1).repeat(10))
    });
    let long = "Een vriend luistert. ".repeat(10_000);
    for (name, code, to, more) in [
        ("long", "P065", long.as_str(), ""),
        ("bomb", "P063", "{ -lol9 }", bomb.as_str()),
        ("circle", "P063", "Zie { hello.facts }", ""),
        ("value", "P058", "Dag { $naam }", ""),
        ("function", "P058", "Dag { NUMMER(3) } { DATETIME(1) }", ""),
        ("hidden", "P064", "Een \u{202e}vriend", ""),
    ] {
        let place = tiny();
        replace(&place, words, "Een vriend luistert.", to);
        write(&place, words, text(&place, words) + "\n" + more);
        let pack = opens_and_tells(name, &place, code, words);
        let dutch = pack.texts.words(&pack.texts.languages()[0]);
        let said = in_time(name, move || dutch.get(&TextKey::attribute("hello", "facts")));
        assert!(said.chars().count() < 5_000 && !said.contains(['{', '$', '}']), "{name}: {}", said.len());
    }
    // The parser ended the program at such an escape.
    let place = tiny();
    write(&place, "locales/nl/book.ftl", "book = { \"\\u1é\" }\n");
    let pack = opens_and_tells("escape", &place, "P003", "locales/nl/book.ftl");
    assert!(!pack.texts.words(&pack.texts.languages()[0]).has(&TextKey::value("book")));
    let place = tiny();
    write(&place, "locales/nl/book.ftl", format!("book = {}\n", "woord ".repeat(1_700_000)));
    opens_and_tells("ten megabytes", &place, "P001", "locales/nl/book.ftl");
}

#[test]
fn a_problem_is_told_without_a_sign_that_a_terminal_obeys() {
    let place = tiny();
    let evil = "hello\u{1b}]0;owned\u{7}\u{1b}[2J";
    write(
        &place,
        &format!("missions/{evil}.ron"),
        text(&place, "missions/hello.ron").replace("\"hello\"", &format!("\"{evil}\"")),
    );
    replace(&place, "missions/hello.ron", "picture: \"heart\"", "picture: \"he\u{1b}[31mart\"");
    let (_, found) = tried("terminal", &place);
    assert!(!found.is_empty());
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_gps"))
        .args(["check", "--assets", concat!(env!("CARGO_MANIFEST_DIR"), "/assets")])
        .arg(place.path())
        .output()
        .unwrap();
    for printed in [&program.stdout, &program.stderr] {
        let printed = String::from_utf8_lossy(printed);
        let bad = printed.chars().find(|letter| letter.is_control() && !matches!(letter, '\n' | '\r'));
        assert_eq!(bad, None, "{printed:?}");
    }
    assert!(String::from_utf8_lossy(&program.stdout).contains("hello<U+001B>"));
    for problem in found {
        assert!(!problem.to_string().contains(char::is_control), "{problem:?}");
    }
}

#[test]
fn a_pack_without_modules_opens_and_is_named() {
    let place = tiny();
    fs::remove_dir_all(place.path().join("modules")).unwrap();
    let (pack, found) = tried("no modules", &place);
    assert!(pack.is_some_and(|pack| pack.modules.is_empty()));
    assert!(!found.is_empty());
}
