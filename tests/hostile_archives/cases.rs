//! Archives that are broken or mean harm, each with the sentence that refuses it.

use std::path::Path;

use gps::mission::ids::PackId;
use gps::pack::life::{Contents, Listed, SigningKey};
use gps::pack::{Folder, Source as _};

use crate::forge::{Entry, deflated, stored, zip, zip_with};

/// An archive, and what is said about it.
pub struct Case {
    pub name: String,
    pub bytes: Vec<u8>,
    /// The whole of it, or where that ends in a blank how it begins.
    pub says: String,
}

/// The tiny pack's files, in version 2.
pub fn tiny() -> Vec<(String, Vec<u8>)> {
    let tiny = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/tiny"));
    let read = |path: String| {
        let bytes = tiny.read(&path).unwrap();
        let bytes = if path == "pack.ron" {
            String::from_utf8(bytes).unwrap().replace("1.0.0", "2.0.0").into_bytes()
        } else {
            bytes
        };
        (path, bytes)
    };
    tiny.files().unwrap().into_iter().map(read).collect()
}

fn contents(files: &[(String, Vec<u8>)], signer: Option<String>) -> String {
    let listed = files.iter().map(|(path, bytes)| Listed::of(path, bytes)).collect();
    Contents::new(PackId::from("tiny"), "2.0.0".parse().unwrap(), signer, listed).written().unwrap()
}

fn entries(files: &[(String, Vec<u8>)]) -> Vec<Entry> {
    files.iter().map(|(path, bytes)| deflated(path, bytes)).collect()
}

/// A list and the files.
fn listed(files: &[(String, Vec<u8>)], signer: Option<String>) -> Vec<Entry> {
    let mut all = vec![stored("contents.ron", contents(files, signer))];
    all.extend(entries(files));
    all
}

/// The tiny pack with something more.
fn with(more: impl IntoIterator<Item = Entry>) -> Vec<Entry> {
    let mut all = listed(&tiny(), None);
    all.extend(more);
    all
}

fn case(name: impl Into<String>, bytes: Vec<u8>, says: impl Into<String>) -> Case {
    Case { name: name.into(), bytes, says: says.into() }
}

/// A pack that is in order: for comparison.
pub fn good() -> Vec<u8> {
    zip(&listed(&tiny(), None))
}

/// Every case.
pub fn all(key: &SigningKey) -> Vec<Case> {
    let mut all = names();
    all.extend(kinds());
    all.extend(sizes());
    all.extend(bytes());
    all.extend(lists());
    all.extend(signatures(key));
    all.extend(packs());
    all.extend(files());
    all
}

/// Files that no program should have to read, in packs that are in order otherwise.
fn files() -> Vec<Case> {
    let with = |path: &str, bytes: Vec<u8>| {
        let mut all = tiny();
        all.retain(|(known, _)| known != path);
        all.push((path.to_owned(), bytes.clone()));
        // Not packed smaller, or it would be refused as a bomb before anybody reads it.
        let mut entries = listed(&all, None);
        for entry in entries.iter_mut().filter(|entry| entry.name == path.as_bytes()) {
            *entry = stored(path, bytes.as_slice());
        }
        zip(&entries)
    };
    let svg = |inside: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>").into_bytes()
    };
    let outside = "<image href=\"../../../../etc/hostname\" width=\"9\" height=\"9\"/>";
    let lol = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>";
    // Said by its head: nobody unpacks it to see.
    let mut huge = tiny_skia::Pixmap::new(2, 2).unwrap().encode_png().unwrap();
    huge[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
    let cut = tiny_skia::Pixmap::new(64, 64).unwrap().encode_png().unwrap();
    let deep = |sign: &str| sign.repeat(100_000).into_bytes();
    let mut cases = Vec::new();
    for (name, path, bytes, says) in [
        ("deep RON", "missions/deep.ron", deep("("), "“missions/deep.ron:1”: "),
        (
            "deep RON where it is read",
            "missions/deep.ron",
            [b"(id: \"deep\", steps: ".as_slice(), &deep("[")].concat(),
            "“missions/deep.ron:1”: ",
        ),
        ("RON that is none", "help.ron", vec![0xff, 0xfe], "“help.ron:1”: "),
        (
            "deep Fluent",
            "locales/nl/deep.ftl",
            [b"deep = ".as_slice(), &deep("{")].concat(),
            "“locales/nl/deep.ftl:1”: ",
        ),
        (
            "long Fluent",
            "locales/nl/long.ftl",
            [b"long = ".as_slice(), &b"woord ".repeat(200_000)].concat(),
            "“locales/nl/long.ftl:1”: ",
        ),
        ("deep SVG", "media/a.svg", svg(&("<g>".repeat(40_000) + &"</g>".repeat(40_000))), "“media/a.svg:1”: "),
        ("SVG with a file outside", "media/a.svg", svg(outside), "“media/a.svg:1”: the game does not draw <image>"),
        (
            "SVG with a network address",
            "media/a.svg",
            svg("<image href=\"https://example.org/a.png\"/>"),
            "“media/a.svg:1”: the game does not draw <image>",
        ),
        ("SVG with entities", "media/a.svg", lol.as_bytes().to_vec(), "“media/a.svg:1”: this SVG is broken"),
        (
            "SVG that never ends",
            "media/a.svg",
            svg("<filter id=\"f\"><feTurbulence numOctaves=\"1000000000\"/></filter>"),
            "“media/a.svg:1”: the game does not draw <filter>",
        ),
        ("PNG of 100,000 pixels", "media/a.png", huge, "“media/a.png:1”: this picture has 100000 × 100000 pixels"),
        (
            "half a PNG",
            "media/a.png",
            cut[..cut.len() / 2].to_vec(),
            "“media/a.png:1”: this is not a PNG, or it is broken",
        ),
        ("something else", "media/a.webp", b"RIFF".to_vec(), "“media/a.webp:1”: the game draws .svg and .png only"),
    ] {
        cases.push(case(name, with(path, bytes), says));
    }
    cases
}

/// Names that lead out, or mean another thing elsewhere.
fn names() -> Vec<Case> {
    let (long, deep) = ("a".repeat(250), "a/".repeat(12) + "a.svg");
    let letter = "in its name; only a to z, digits, - and _ mean the same on every computer";
    let said = [
        ("../../evil.ron", "“../../evil.ron” leads out of the pack".to_owned()),
        ("media/../../../evil.svg", "“media/../../../evil.svg” leads out of the pack".to_owned()),
        ("/etc/evil.ron", "“/etc/evil.ron” wants a fixed place on this computer".to_owned()),
        ("C:/evil.ron", "“C:/evil.ron” wants a fixed place on a drive of this computer".to_owned()),
        ("media\\evil.svg", "“media\\evil.svg” has a backslash in its name".to_owned()),
        ("..\\..\\evil.ron", "“..\\..\\evil.ron” has a backslash in its name".to_owned()),
        ("\\\\server\\evil", "“\\\\server\\evil” has a backslash in its name".to_owned()),
        ("media//evil.svg", "“media//evil.svg” has a folder without a name".to_owned()),
        ("", "“” has a folder without a name".to_owned()),
        ("./evil.ron", "“./evil.ron” has a name that begins with a dot, so nobody would see it".to_owned()),
        (".bashrc", "“.bashrc” has a name that begins with a dot, so nobody would see it".to_owned()),
        ("media/evil.svg.", "“media/evil.svg.” has a name that ends with a dot".to_owned()),
        ("media/evil.svg ", format!("“media/evil.svg ” has “ ” {letter}")),
        ("media/nul.svg", "“media/nul.svg”: “nul.svg” is the name of a device on Windows".to_owned()),
        ("COM7/a.svg", "“COM7/a.svg”: “COM7” is the name of a device on Windows".to_owned()),
        ("media/a\u{1b}[2J.svg", "“media/a<U+001B>[2J.svg” has a sign in its name that nobody can see".to_owned()),
        ("media/a\0.svg", "“media/a<U+0000>.svg” has a sign in its name that nobody can see".to_owned()),
        ("media/a\u{202e}gvs.svg", format!("“media/a<U+202E>gvs.svg” has “<U+202E>” {letter}")),
        ("p\u{430}ck.ron", format!("“p\u{430}ck.ron” has “\u{430}” {letter}")),
        ("media/caf\u{e9}.svg", format!("“media/caf\u{e9}.svg” has “\u{e9}” {letter}")),
        ("media/cafe\u{301}.svg", format!("“media/cafe\u{301}.svg” has “\u{301}” {letter}")),
        ("media/a:b.svg", format!("“media/a:b.svg” has “:” {letter}")),
        (long.as_str(), format!("the name “{long}” is longer than 200 letters")),
        (deep.as_str(), format!("“{deep}” lies in more than 8 folders")),
    ];
    let mut all: Vec<Case> =
        said.into_iter().map(|(name, says)| case(name, zip(&with([stored(name, "evil")])), says)).collect();
    let unreadable = zip(&with([stored([b'a', 0xff], "evil")]));
    all.push(case("not Unicode", unreadable, format!("“a\u{fffd}” has “\u{fffd}” {letter}")));
    for (name, two, says) in [
        ("twice", ["media/a.svg", "media/a.svg"], "“media/a.svg” is in the file twice"),
        (
            "capitals",
            ["media/A.svg", "media/a.svg"],
            "“media/a.svg” and “media/A.svg” differ in capitals only: on many computers they are one file",
        ),
        ("file as folder", ["media/a", "media/a/b.svg"], "“media/a/b.svg” lies in “media/a”, which is a file"),
        ("folder as file", ["MEDIA", "other"], "“media/heart.svg” lies in “MEDIA”, which is a file"),
    ] {
        all.push(case(name, zip(&with(two.map(|name| stored(name, "evil")))), says));
    }
    all
}

/// What is no file, or cannot be read.
fn kinds() -> Vec<Case> {
    let link = Entry { mode: 0o120_777, ..stored("media/a.svg", "/etc/passwd") };
    let pipe = Entry { mode: 0o010_644, ..stored("media/a.svg", "") };
    let device = Entry { mode: 0o020_644, ..stored("media/a.svg", "") };
    let folder = Entry { mode: 0o040_755, ..stored("media/new/", "") };
    let locked = Entry { flags: 1, ..stored("media/a.svg", "evil") };
    let method = |method| Entry { method, ..stored("media/a.svg", "evil") };
    let unknown = "“media/a.svg” was packed in a way that this program does not know";
    [
        ("link", link, "“media/a.svg” is a link to something else"),
        ("pipe", pipe, "“media/a.svg” is no file but a pipe or a device"),
        ("device", device, "“media/a.svg” is no file but a pipe or a device"),
        ("folder", folder, "“media/new/” is a folder, and only files belong in a pack’s file"),
        ("locked", locked, "“media/a.svg” is locked with a password"),
        ("bzip2", method(12), unknown),
        ("zstd", method(93), unknown),
        ("unheard of", method(999), unknown),
    ]
    .map(|(name, entry, says)| case(name, zip(&with([entry])), says))
    .into()
}

/// What is too much.
fn sizes() -> Vec<Case> {
    const MIB: usize = 1024 * 1024;
    let many = |count: usize| -> Vec<Entry> { (0..count).map(|at| stored(format!("media/{at}.svg"), "")).collect() };
    let too_many = "the file holds more than 20000 files, and no pack has so many";
    let bomb = "“media/a.svg” would become more than 100 times as large as it is packed: that is made to fill the disk";
    let broken = "“help.ron” is damaged: it is not what was packed";
    // Ninety times as large: below what is refused of a single file.
    let block: Vec<u8> = (0..16 * MIB).map(|at| if at % 1200 < 1185 { 0 } else { (at * 31 / 7) as u8 }).collect();
    let block = deflated("", &block);
    assert!(16 * MIB / block.packed.len() < 100, "{}", block.packed.len());
    let blocks = (0..33).map(|at| Entry { name: format!("media/{at}.svg").into(), ..block.clone() });
    // Says that it has a hundred bytes, and never ends.
    let mut lying = listed(&tiny(), None);
    for entry in lying.iter_mut().filter(|entry| entry.name == b"help.ron") {
        *entry = Entry { bytes: entry.bytes, crc: entry.crc, ..deflated("help.ron", &vec![0; 64 * MIB]) };
    }
    // All that may be, and then one of them is not listed: the list alone takes memory.
    let folder = "a".repeat(150);
    let most: Vec<Entry> =
        (0..20_000 - with([]).len()).map(|at| stored(format!("media/{folder}/{at:05}.svg"), "")).collect();
    let first = format!("“media/{folder}/00000.svg” is in the file, but not in its list: somebody added it");
    // As large as a file may be, and not what was listed: it is unpacked before that shows.
    let large = Entry { name: b"help.ron".to_vec(), ..block.clone() };
    let mut large_files = tiny();
    for (_, bytes) in large_files.iter_mut().filter(|(path, _)| path == "help.ron") {
        *bytes = vec![b'x'; 16 * MIB];
    }
    let mut wrong: Vec<Entry> = vec![stored("contents.ron", contents(&large_files, None))];
    wrong
        .extend(entries(&tiny()).into_iter().map(|entry| if entry.name == large.name { large.clone() } else { entry }));
    let changed = "“help.ron” is not what was packed: somebody changed it, or it was damaged on its way";
    vec![
        case("as many files as may be", zip(&with(most)), first),
        case("as large as may be", zip(&wrong), changed),
        case("many files", zip(&with(many(20_000))), too_many),
        case("a hundred thousand files", zip(&many(100_000)), too_many),
        case("as many as can be said", zip_with(&with([]), |end| end.entries = u16::MAX), too_many),
        case("a long list", zip_with(&with([]), |end| end.list = u32::MAX), too_many),
        case("a bomb", zip(&with([deflated("media/a.svg", &vec![0; 16 * MIB])])), bomb),
        case(
            "large",
            zip(&with(
                [Entry { bytes: 17 * MIB as u32, ..block.clone() }]
                    .map(|entry| Entry { name: b"media/a.svg".to_vec(), ..entry }),
            )),
            "“media/a.svg” is larger than 16 MiB",
        ),
        case(
            "large together",
            zip(&with(blocks)),
            "unpacked the file would take more than 512 MiB, and no pack is so large",
        ),
        case("a bomb that lies", zip(&lying), broken),
        case(
            "promises four gigabytes",
            zip(&with([Entry { bytes: u32::MAX - 1, ..stored("media/a.svg", "evil") }])),
            "“media/a.svg” is larger than 16 MiB",
        ),
    ]
}

/// Bytes that lie where they should not, or are not there.
fn bytes() -> Vec<Case> {
    let good = good();
    let cut = |name: &str| format!("{name} is no pack, or only half of it arrived: get it once more");
    let stray = "the file has something in it that belongs to none of its files";
    let overlapping = Entry { at: Some(0), only_listed: true, ..stored("media/a.svg", "evil") };
    let other_head = Entry { head_name: Some(b"media/b.svg".to_vec()), ..stored("media/a.svg", "evil") };
    let disagrees = "the file says two different things about “media/a.svg”";
    let shared = Entry { name: b"contents.roN".to_vec(), ..overlapping.clone() };
    let mut all = vec![
        case("empty", Vec::new(), cut("FILE")),
        case("text", b"(steps: [])".repeat(20), cut("FILE")),
        case("half", good[..good.len() / 2].to_vec(), cut("FILE")),
        case("all but a byte", good[..good.len() - 1].to_vec(), cut("FILE")),
        case("something behind", [good.as_slice(), b"evil"].concat(), cut("FILE")),
        case("something before", [b"#!/bin/sh\n".as_slice(), &good].concat(), stray),
        case("in between", zip(&with([Entry { after: b"evil".to_vec(), ..stored("media/a.svg", "") }])), stray),
        case("hidden from the list", zip_with(&with([stored("media/a.svg", "evil")]), |end| end.entries -= 1), stray),
        case("two names", zip(&with([other_head])), disagrees),
        case("shares bytes", zip(&with([overlapping])), disagrees),
        case(
            "beyond the end",
            zip(&with([Entry { at: Some(u32::MAX - 1), only_listed: true, ..stored("media/a.svg", "") }])),
            disagrees,
        ),
    ];
    all.push(case(
        "capitals of the list",
        zip(&with([shared])),
        "“contents.ron” and “contents.roN” differ in capitals only: on many computers they are one file",
    ));
    let inner = Entry { name: b"media/b.svg".to_vec(), ..stored("", "evil") };
    // A file whose bytes are another file, head and all.
    let nested = {
        let mut bytes = zip(std::slice::from_ref(&inner));
        let end = bytes.windows(4).position(|sign| sign == b"PK\x01\x02").unwrap();
        bytes.truncate(end);
        bytes
    };
    let before = zip(&with([])).windows(4).position(|sign| sign == b"PK\x01\x02").unwrap() as u32;
    let holder = stored("media/a.svg", &nested);
    let at = before + 30 + holder.name.len() as u32;
    let inner = Entry { at: Some(at), only_listed: true, ..inner };
    all.push(case(
        "a file in a file",
        zip(&with([holder, inner])),
        "“media/b.svg” shares its bytes with “media/a.svg”",
    ));
    all
}

/// Lists that do not fit.
fn lists() -> Vec<Case> {
    let files = tiny();
    let only = |text: &str| zip(&[vec![stored("contents.ron", text)], entries(&files)].concat());
    let swapped = |path: &str, to: &[u8]| {
        let mut all = listed(&files, None);
        for entry in all.iter_mut().filter(|entry| entry.name == path.as_bytes()) {
            *entry = stored(path, to);
        }
        zip(&all)
    };
    let mut same_length = files.iter().find(|(path, _)| path == "help.ron").unwrap().1.clone();
    let at = same_length.windows(3).position(|number| number == b"102").unwrap();
    same_length[at..at + 3].copy_from_slice(b"666");
    let missing: Vec<Entry> = listed(&files, None).into_iter().filter(|entry| entry.name != b"help.ron").collect();
    let text = contents(&files, None);
    let wrong = |what: &str| format!("the list in contents.ron is wrong here: {what}");
    let changed = "“help.ron” is not what was packed: somebody changed it, or it was damaged on its way";
    let out = text.replace("(path: \"help.ron\"", "(path: \"../help.ron\"");
    let twice = text.replace("(path: \"help.ron\"", "(path: \"pack.ron\"");
    vec![
        case("no list", zip(&entries(&files)), "FILE is an archive, but no pack: it has no contents.ron"),
        case("another length", swapped("help.ron", b"()"), changed),
        case("another content", swapped("help.ron", &same_length), changed),
        case(
            "not listed",
            zip(&with([stored("media/a.svg", "evil")])),
            "“media/a.svg” is in the file, but not in its list: somebody added it",
        ),
        case("not there", zip(&missing), "“help.ron” is in the list, but not in the file: somebody took it out"),
        case("listed outside", only(&out), wrong("../help.ron")),
        case("listed twice", only(&twice), wrong("pack.ron")),
        case(
            "newer",
            only(&text.replacen("format: 1", "format: 7", 1)),
            "the pack was made for a newer program (format 7; this one knows 1)",
        ),
        case(
            "an odd name",
            only(&text.replacen("id: \"tiny\"", "id: \"..\"", 1)),
            "“../2.0.0” cannot be the name and version of a pack",
        ),
        case(
            "a name of a device",
            only(&text.replacen("id: \"tiny\"", "id: \"nul\"", 1)),
            "“nul/2.0.0” cannot be the name and version of a pack",
        ),
        case("a list that is large", only(&" ".repeat(7 * 1024 * 1024)), wrong("contents.ron")),
        case("a list that is deep", only(&format!("({}", "[".repeat(1_000_000))), wrong("contents.ron:1:2")),
        case(
            "a list that is deep inside",
            only(&format!("(format: 1, files: {}", "[".repeat(1_000_000))),
            wrong("contents.ron:1:83"),
        ),
        case(
            "a list of bytes",
            zip(&[vec![stored("contents.ron", [0xff, 0xfe])], entries(&files)].concat()),
            wrong("contents.ron"),
        ),
    ]
}

/// Signatures that are none.
fn signatures(key: &SigningKey) -> Vec<Case> {
    let files = tiny();
    let text = contents(&files, Some(key.public()));
    let signature = key.sign(text.as_bytes(), "gps pack tiny 2.0.0").unwrap();
    let all = |text: &str, signature: Option<&str>| {
        let signature = signature.map(|signature| stored("contents.ron.minisig", signature));
        zip(&[vec![stored("contents.ron", text)], signature.into_iter().collect(), entries(&files)].concat())
    };
    let wrong = "the signature is not right: somebody changed the pack after it was signed";
    let half = "the pack names who signed it, and the signature does not belong to that";
    let other = text.replacen("2.0.0", "2.0.1", 1);
    vec![
        case("signed otherwise", all(&other, Some(&signature)), wrong),
        case("no signature", all(&text, Some("untrusted comment: x\n")), wrong),
        case("another comment", all(&text, Some(&signature.replace("gps pack tiny", "gps pack base"))), wrong),
        case("signature taken out", all(&text, None), half),
        case("signature put in", all(&contents(&files, None), Some(&signature)), half),
    ]
}

/// Packs that are not what their list says.
fn packs() -> Vec<Case> {
    let with = |manifest: &str| {
        let mut files = tiny();
        for (_, bytes) in files.iter_mut().filter(|(path, _)| path == "pack.ron") {
            *bytes = String::from_utf8(bytes.clone()).unwrap().replace("2.0.0", manifest).into_bytes();
        }
        zip(&listed(&files, None))
    };
    let mut none = tiny();
    none.retain(|(path, _)| path != "pack.ron");
    let mut no_language = tiny();
    for (_, bytes) in no_language.iter_mut().filter(|(path, _)| path == "pack.ron") {
        *bytes = String::from_utf8(bytes.clone()).unwrap().replace("[\"nl\", \"fr\"]", "[]").into_bytes();
    }
    let with_bad_manifest = {
        let mut all = listed(&tiny(), None);
        for entry in all.iter_mut().filter(|entry| entry.name == b"pack.ron") {
            *entry = stored("pack.ron", vec![b'('; entry.bytes as usize]);
        }
        zip(&all)
    };
    vec![
        case(
            "another manifest than was listed",
            with_bad_manifest,
            "“pack.ron” is not what was packed: somebody changed it, or it was damaged on its way",
        ),
        case(
            "another version",
            with("3.0.0"),
            "the file says that it holds tiny 2.0.0, and its pack.ron says tiny 3.0.0",
        ),
        case(
            "no manifest",
            zip(&listed(&none, None)),
            "there is no pack.ron in it, so nobody can tell which pack it is",
        ),
        case("no language", zip(&listed(&no_language, None)), "this pack cannot be played"),
    ]
}
