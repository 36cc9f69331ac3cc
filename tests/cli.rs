//! The command line from outside: the real program, its output and its exit codes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn packs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs").join(name)
}

/// What the program says in English, whatever this machine speaks.
fn gps(arguments: &[&str]) -> Output {
    gps_where("C", arguments)
}

/// What the program says where the environment names a language.
fn gps_where(language: &str, arguments: &[&str]) -> Output {
    let mut gps = Command::new(env!("CARGO_BIN_EXE_gps"));
    gps.args(arguments).env("LC_ALL", language).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A copy of the tiny pack on disk, with one file changed.
fn changed(path: &str, change: impl Fn(String) -> String) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let tiny = gps::pack::Folder::new(packs("tiny"));
    for file in gps::pack::Source::files(&tiny).unwrap() {
        let mut text = gps::pack::Source::read(&tiny, &file).unwrap();
        if file == path {
            text = change(String::from_utf8(text).unwrap()).into_bytes();
        }
        let target = place.path().join(&file);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, text).unwrap();
    }
    place
}

#[test]
fn check_ends_with_0_for_a_clean_pack() {
    let output = gps(&["check", packs("tiny").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).ends_with("tiny: 0 errors, 0 warnings\n"), "{}", said(&output));
}

#[test]
fn check_shows_place_code_message_and_help_and_ends_with_1() {
    let pack = changed("missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let output = gps(&["check", pack.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    for part in [
        "error[P041]",
        "missions/hello.ron:5:14",
        "minutes: 9",
        "takes 9 minutes",
        "write 1 to 8",
        "1 error, 0 warnings",
    ] {
        assert!(said(&output).contains(part), "{part}: {}", said(&output));
    }
}

#[test]
fn check_speaks_the_language_that_is_asked_for_else_that_of_the_environment_else_english() {
    let pack = changed("missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let folder = pack.path().to_str().unwrap();
    let dutch = "fout[P041]: deze missie duurt 9 minuten";
    let french = "erreur[P041]: cette mission dure 9 minutes";
    let english = "error[P041]: this mission takes 9 minutes";
    for (environment, asked, words) in [
        ("C", None, english),
        ("nl_BE.UTF-8", None, dutch),
        ("fr_BE.UTF-8", None, french),
        ("de_DE.UTF-8", None, english),
        ("nl_BE.UTF-8", Some("fr"), french),
        ("fr_BE.UTF-8", Some("en"), english),
        ("C", Some("nl"), dutch),
    ] {
        let lang: Vec<&str> = asked.into_iter().flat_map(|tag| ["--lang", tag]).collect();
        let output = gps_where(environment, &[&["check", folder], &*lang].concat());
        assert!(said(&output).contains(words), "{environment} {asked:?}: {}", said(&output));
        assert!(said(&output).contains("gps explain P041"), "{}", said(&output));
    }
}

#[test]
fn check_shows_the_other_place_and_the_change_that_mends_a_problem() {
    let pack = changed("missions/hello.ron", |text| {
        text.replace("id: \"must\"", "id: \"play\"").replace("with: \"lina\"", "with: \"lian\"")
    });
    let output = gps(&["check", pack.path().to_str().unwrap()]);
    for part in [
        "----- the first one",
        "help: write `lina`",
        "-                 with: \"lian\"",
        "+                 with: \"lina\"",
    ] {
        assert!(said(&output).contains(part), "{part}: {}", said(&output));
    }
}

#[test]
fn where_the_words_are_not_found_the_name_of_the_message_and_its_values_are_printed() {
    let pack = changed("missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let output = gps(&["check", pack.path().to_str().unwrap(), "--assets", "/nowhere"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("check-minutes minutes=9"), "{}", said(&output));
}

#[test]
fn explain_says_what_a_rule_asks_by_its_code_or_name() {
    for name in ["P041", "p041", "minutes", "Minutes"] {
        let output = gps(&["explain", name]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        for part in [
            "P041 minutes (error)",
            "What\n    A mission of no minutes",
            "Why\n",
            "Example\n    minutes: 15",
            "Instead\n",
        ] {
            assert!(said(&output).contains(part), "{name}, {part}: {}", said(&output));
        }
    }
}

#[test]
fn explain_lists_every_rule_where_none_is_named() {
    let output = gps(&["explain"]);
    assert_eq!(output.status.code(), Some(0));
    for rule in gps::pack::check::rules::RULES {
        let line = said(&output).lines().find(|line| line.starts_with(rule.code)).map(str::to_owned);
        assert!(line.is_some_and(|line| line.contains(rule.name) && line.ends_with('.')), "{}", rule.code);
    }
}

#[test]
fn explain_names_the_nearest_rules_where_there_is_none_of_a_name() {
    for (name, near) in [
        ("P999", "P133"),
        ("p051x", "P051"),
        ("minuts", "minutes"),
        ("P05", "P050, P051"),
        ("whatever", "lists them all"),
    ] {
        let output = gps(&["explain", name]);
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(near) && output.stdout.is_empty(), "{}", said(&output));
    }
}

#[test]
fn a_warning_counts_only_where_somebody_asks_for_it() {
    let pack = changed("help.ron", |text| text.replace("number_status: Verified", "number_status: ToVerify"));
    let folder = pack.path().to_str().unwrap();
    assert_eq!(gps(&["check", folder]).status.code(), Some(0));
    assert_eq!(gps(&["check", folder, "--deny-warnings"]).status.code(), Some(1));
}

#[test]
fn check_gives_json_to_programs() {
    let pack = changed("missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let output = gps(&["check", "--format", "json", pack.path().to_str().unwrap()]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let problem = &report["packs"][0]["problems"][0];
    assert_eq!((&report["errors"], &problem["code"], &problem["line"]), (&1.into(), &"P041".into(), &5.into()));
    assert_eq!(problem["severity"], "error");
    assert_eq!(problem["message"], "this mission takes 9 minutes");
    assert_eq!(problem["says"]["message"], serde_json::json!({"key": "check-minutes", "args": {"minutes": 9}}));
    assert_eq!(problem["says"]["help"]["key"], "check-minutes.help");
    assert_eq!(problem["location"]["range"], serde_json::json!({"start": 75, "end": 76}));
    assert_eq!(problem["location"]["end"], serde_json::json!({"line": 5, "column": 15}));
}

#[test]
fn what_cannot_run_ends_with_2_and_says_why() {
    for arguments in [&["check", "/nowhere"][..], &["walk", "/nowhere"], &["check", "--assets", "/nowhere"], &["dance"]]
    {
        let output = gps(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn walk_counts_the_ways_through_each_mission() {
    let output = gps(&["walk", packs("tiny").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    // Two ways through the chat, two cards in two boxes.
    assert!(said(&output).contains("1 mission: 8 runs"), "{}", said(&output));
}

#[test]
fn walk_ends_with_1_where_a_branch_ends_badly() {
    let pack = changed("missions/hello.ron", |text| text.replace("then: To(\"lonely\")", "then: End"));
    let output = gps(&["walk", pack.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("open worry: alone"), "{}", said(&output));
}

#[test]
fn walk_ends_with_1_where_a_mission_cannot_be_played_at_all() {
    let pack = changed("missions/hello.ron", |text| text.replace("steps: [", "steps: "));
    assert_eq!(gps(&["walk", pack.path().to_str().unwrap()]).status.code(), Some(1));
}

#[test]
fn help_explains_every_verb() {
    let output = gps(&["help"]);
    assert_eq!(output.status.code(), Some(0));
    for verb in ["check", "explain", "walk", "remember", "tour", "help", "--lang", "--data"] {
        assert!(said(&output).contains(verb), "{verb}");
    }
}

#[test]
fn help_speaks_the_language_of_the_computer() {
    let output = gps_where("nl_BE.UTF-8", &["new", "--help"]);
    assert_eq!(output.status.code(), Some(0));
    for part in ["Gebruik: gps new", "Begint een module, een missie, een taal of een laag", "Een taal van een pakket"] {
        assert!(said(&output).contains(part), "{part}: {}", said(&output));
    }
    assert!(!said(&output).contains("Begin a module"), "{}", said(&output));
    let said = said(&gps_where("fr_BE.UTF-8", &["help"]));
    assert!(said.contains("Commandes:") && said.contains("Explique une règle") && !said.contains("Explain"), "{said}");
    let said = self::said(&gps_where("nl_BE.UTF-8", &["help", "translate", "export"]));
    assert!(said.contains("Schrijf een rekenblad in dit bestand"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let pack = packs("missing-message/bad");
    let mut child = Command::new(env!("CARGO_BIN_EXE_gps"));
    child.args(["check", pack.to_str().unwrap()]).stdout(std::process::Stdio::piped());
    child.stderr(std::process::Stdio::piped());
    let mut child = child.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!said(&output).contains("panicked"), "{}", said(&output));
}

#[test]
fn the_shipped_pack_has_no_errors_and_warns_of_open_facts_only() {
    let output = gps(&["check", "--format", "json", "assets/packs/base"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let problems = report["packs"][0]["problems"].as_array().unwrap();
    let unexpected: Vec<_> =
        problems.iter().filter(|problem| problem["code"] != "P081" && problem["code"] != "P124").collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
}

/// A copy of the tiny pack with another mission, and a mistake in both.
fn two_missions() -> tempfile::TempDir {
    let pack = changed("missions/hello.ron", |text| text.replace("minutes: 5", "minutes: 9"));
    let hello = std::fs::read_to_string(packs("tiny").join("missions/hello.ron")).unwrap();
    let other = hello.replace("id: \"hello\"", "id: \"other\"").replace("minutes: 5", "minutes: 11");
    std::fs::write(pack.path().join("missions/other.ron"), other).unwrap();
    pack
}

#[test]
fn check_of_one_mission_or_one_file_tells_of_nothing_else() {
    let pack = two_missions();
    let folder = pack.path().to_str().unwrap();
    let file = |path: &str| pack.path().join(path).to_str().unwrap().to_owned();
    let all = said(&gps(&["check", folder]));
    assert!(all.contains("takes 9 minutes") && all.contains("takes 11 minutes"), "{all}");
    for arguments in [
        vec!["check".to_owned(), folder.to_owned(), "--mission".to_owned(), "other".to_owned()],
        vec!["check".to_owned(), file("missions/other.ron")],
    ] {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = gps(&arguments);
        let told = said(&output);
        assert_eq!(output.status.code(), Some(1));
        assert!(told.contains("takes 11 minutes") && !told.contains("takes 9 minutes"), "{told}");
        // Its words are hers, too.
        assert!(told.contains("`other-talk` is missing"), "{told}");
    }
    assert_eq!(gps(&["check", &file("bloggers.ron")]).status.code(), Some(0));
}

#[test]
fn check_of_what_is_in_no_pack_or_no_mission_could_not_run_and_says_so() {
    let pack = two_missions();
    let folder = pack.path().to_str().unwrap();
    let output = gps(&["check", folder, "--mission", "helo"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("did you mean hello?"), "{}", said(&output));
    let output = gps(&["check", "README.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("is in no pack"), "{}", said(&output));
}

#[test]
fn check_looks_at_the_words_of_the_interface_too() {
    let place = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (source, below) in [(packs("tiny"), "assets/packs/tiny"), (root.join("locales"), "locales")] {
        let folder = gps::pack::Folder::new(source);
        for file in gps::pack::Source::files(&folder).unwrap() {
            let target = place.path().join(below).join(&file);
            std::fs::create_dir_all(target.parent().unwrap()).unwrap();
            std::fs::write(target, gps::pack::Source::read(&folder, &file).unwrap()).unwrap();
        }
    }
    let assets = place.path().join("assets");
    let check = |more: &[&str]| gps(&[&["check", "--assets", assets.to_str().unwrap()], more].concat());
    let output = check(&["--deny-warnings"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let french = place.path().join("locales/fr/stage.ftl");
    let whole = std::fs::read_to_string(&french).unwrap();
    // A name without its `=`, and the last sentences gone.
    let cut: Vec<&str> = whole.lines().collect();
    // Between two sentences, so that what is left is whole.
    let end = (0..cut.len() / 2).rev().find(|at| !cut[*at].starts_with([' ', '}'])).unwrap();
    std::fs::write(&french, format!("{}\n", cut[..end].join("\n"))).unwrap();
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("fr") && said(&output).contains("P050"), "{}", said(&output));
    std::fs::write(&french, whole.replacen(" = ", " : ", 1)).unwrap();
    let output = check(&[french.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("P003") && said(&output).contains("locales/fr/stage.ftl:"), "{}", said(&output));
}

#[test]
fn a_review_is_sealed_shown_and_broken_by_what_changes_later() {
    let place = changed("pack.ron", |text| text);
    let pack = place.path().to_str().unwrap();
    let seal = |mission: &str| {
        gps(&["review", "seal", "--by", "Leen", "--role", "reader", "--day", "2026-11-27", "--mission", mission, pack])
    };
    let output = seal("hello");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let output = gps(&["review", "show", pack]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("27 November 2026") && said(&output).contains("2 seals"), "{}", said(&output));
    let output = gps(&["check", "--deny-warnings", pack]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let dutch = place.path().join("locales/nl/missions/hello.ftl");
    let text = std::fs::read_to_string(&dutch).unwrap();
    std::fs::write(&dutch, text.replace("Jammer.", "Wat jammer.")).unwrap();
    let output = gps(&["review", "show", "--format", "json", pack]);
    assert_eq!(output.status.code(), Some(1));
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told[0]["state"]["broken"][0], &told[1]["state"]), (&"hello-talk".into(), &"whole".into()));
    assert!(said(&gps(&["check", pack])).contains("P126"));
    // Read again it is whole, and there is still one seal for each language.
    assert_eq!(seal("hello").status.code(), Some(0));
    let output = gps(&["review", "show", pack]);
    assert!(output.status.code() == Some(0) && said(&output).contains("2 seals"), "{}", said(&output));
    let output = seal("helo");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("missions/hello"), "{}", said(&output));
}

/// Assets without words, and with the tiny pack as the only one that is shipped, and a layer over it beside them.
fn layer(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let tiny = changed("", |text| text);
    let place = tempfile::tempdir().unwrap();
    let packs = place.path().join("assets/packs");
    std::fs::create_dir_all(&packs).unwrap();
    std::fs::rename(tiny.path(), packs.join("tiny")).unwrap();
    let layer = place.path().join("easy");
    let manifest = "(id: \"easy\", version: \"1.0.0\", format: 1, parents: [(id: \"tiny\", version: \"^1\")], languages: [\"nl\"], review: [])";
    for (path, text) in [("pack.ron", manifest), ("locales/nl/pack.ftl", "pack-easy = Makkelijk\n")].iter().chain(files)
    {
        let target = layer.join(path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, text).unwrap();
    }
    (place, layer)
}

fn gps_with(place: &tempfile::TempDir, verb: &str, layer: &Path) -> Output {
    gps(&[verb, layer.to_str().unwrap(), "--assets", place.path().join("assets").to_str().unwrap()])
}

#[test]
fn a_layer_is_checked_and_walked_over_what_it_lies_over_and_only_what_concerns_it_is_told() {
    let (place, easy) = layer(&[("locales/nl/short.ftl", "hello =\n    .title = Hoi\n    .titel = Hoi\n")]);
    let wrong = place.path().join("assets/packs/tiny/missions/hello.ron");
    let text = std::fs::read_to_string(&wrong).unwrap();
    std::fs::write(&wrong, text.replace("minutes: 5", "minutes: 9")).unwrap();
    let output = gps_with(&place, "check", &easy);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for part in ["[P051]", "easy/locales/nl/short.ftl:3:6", "errors=0 warnings=1"] {
        assert!(said(&output).contains(part), "{part}: {}", said(&output));
    }
    let output = gps_with(&place, "walk", &easy);
    assert!(output.status.code() == Some(0) && said(&output).contains("missions=0"), "{}", said(&output));
}

#[test]
fn remember_notes_what_stands_below_and_a_change_there_is_told() {
    let (place, easy) = layer(&[("locales/nl/short.ftl", "hello =\n    .title = Hoi\n")]);
    let output = gps_with(&place, "remember", &easy);
    assert!(output.status.code() == Some(0) && easy.join("made_from.ron").is_file(), "{}", said(&output));
    assert!(said(&gps_with(&place, "check", &easy)).contains("errors=0 warnings=0"));
    let below = place.path().join("assets/packs/tiny/locales/nl/missions/hello.ftl");
    let text = std::fs::read_to_string(&below).unwrap();
    std::fs::write(&below, text.replace(".title = Hallo", ".title = Dag")).unwrap();
    let output = gps_with(&place, "check", &easy);
    assert!(said(&output).contains("[P112]"), "{}", said(&output));
}

#[test]
fn remember_notes_what_was_translated_and_a_change_of_the_first_language_alone_is_told() {
    let (place, _) = layer(&[]);
    let tiny = place.path().join("assets/packs/tiny");
    let output = gps_with(&place, "remember", &tiny);
    assert!(
        output.status.code() == Some(0) && tiny.join("locales/fr/translated_from.ron").is_file(),
        "{}",
        said(&output)
    );
    assert!(!said(&gps_with(&place, "check", &tiny)).contains("P128"));
    let change = |language: &str, from: &str, to: &str| {
        let file = tiny.join(format!("locales/{language}/missions/hello.ftl"));
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{text}");
        std::fs::write(&file, text.replace(from, to)).unwrap();
    };
    change("nl", "Lina vraagt raad.", "Lina vraagt stilletjes raad.");
    let output = gps_with(&place, "check", &tiny);
    assert!(
        said(&output).contains("[P128]") && said(&output).contains("fr/missions/hello.ftl:3:"),
        "{}",
        said(&output)
    );
    change("fr", "Lina demande conseil.", "Lina demande conseil tout bas.");
    assert!(!said(&gps_with(&place, "check", &tiny)).contains("P128"));
    std::fs::remove_dir_all(tiny.join("locales/fr")).unwrap();
    let manifest = std::fs::read_to_string(tiny.join("pack.ron")).unwrap();
    std::fs::write(tiny.join("pack.ron"), manifest.replace("[\"nl\", \"fr\"]", "[\"nl\"]")).unwrap();
    assert_eq!(gps_with(&place, "remember", &tiny).status.code(), Some(2));
}

#[test]
fn a_layer_whose_parent_is_not_shipped_is_told_which() {
    let (place, easy) = layer(&[]);
    let manifest = std::fs::read_to_string(easy.join("pack.ron")).unwrap();
    std::fs::write(easy.join("pack.ron"), manifest.replace("\"tiny\"", "\"other\"")).unwrap();
    let output = gps_with(&place, "check", &easy);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("[P110]") && said(&output).contains("parent=other"), "{}", said(&output));
}
