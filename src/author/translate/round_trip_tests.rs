use super::*;
use crate::author::testing;
use crate::author::tongue::Tongue;
use crate::mission::TextKey;
use crate::pack::{Content, Memory, Source};
use crate::words::Language;

/// Pieces of sentences as they are found in the wild.
const PIECES: &[&str] = &[
    "Hallo",
    "“Nee.”",
    "L’été",
    "مرحبا بك",
    "ትግርኛ",
    "a;b",
    "a,b",
    "\"q\"",
    "'",
    "=1+1",
    "-ja",
    "@x",
    "+1",
    "{ $name }",
    "{\"  \"}",
    "{ $name }!",
    "{\"{\"}",
    "\u{a0}",
    "…",
    "🐹",
    "\\n",
    "1 200",
    "[x]",
    "*",
    ".punt",
    "#",
    "{ -term }",
    "tab\there",
    "a=b",
    "//",
    "%",
    "\u{202b}rtl\u{202c}",
];

/// Texts with line breaks, variants and indents.
const SHAPES: &[&str] = &[
    "{ $count ->\n        [one] één\n       *[other] { $count } stuks\n    }",
    "{ $count ->\n    [0] niets\n   *[other] { $count ->\n        [one] in\n       *[other] uit\n    }\n} na",
    "\n        Eerste regel\n        Tweede regel\n          ingesprongen",
    "\n        Eerste\n\n        na een lege regel",
    "\n          meer\n        minder",
    "\n        { $name }\n        op een eigen regel",
    "begin\n        en verder { $name ->\n            [a] A\n           *[b] B\n        } einde",
];

fn sentence(chance: &mut fastrand::Rng) -> String {
    if chance.u8(0..5) == 0 {
        let shape = chance.choice(SHAPES).unwrap();
        return if shape.starts_with('\n') { (*shape).to_owned() } else { format!(" {shape}") };
    }
    let words: Vec<&str> = (0..chance.usize(1..8)).map(|_| *chance.choice(PIECES).unwrap()).collect();
    // A text does not begin with what only a line of its own may not begin with, but with anything else.
    format!(" {}", words.join(" "))
}

/// A language of messages that chance wrote, some of them missing.
fn wild(chance: &mut fastrand::Rng, keep: impl Fn(&mut fastrand::Rng) -> bool) -> String {
    let mut text = "# Van het toeval\n\n-term = Ding\n\n".to_owned();
    for message in 0..12 {
        let has_value = chance.bool();
        text.extend(["m", &message.to_string(), " ="]);
        if has_value {
            text += &sentence(chance);
        }
        for attribute in 0..3 {
            if keep(chance) || (!has_value && attribute == 0) {
                text.extend(["\n    .a", &attribute.to_string(), " =", &sentence(chance)]);
            }
        }
        text += if chance.bool() { "\n" } else { "\n\n# een noot\n" };
    }
    text
}

fn interface(files: &Memory) -> Catalogue {
    let (from, to) = (testing::language("nl"), testing::language("tr"));
    Catalogue::of_interface(files, &from, &to, &testing::words("en")).unwrap()
}

fn texts(files: &Memory) -> Vec<(String, Vec<u8>)> {
    files.files().unwrap().into_iter().map(|path| (path.clone(), files.read(&path).unwrap())).collect()
}

fn put(files: &Memory, taken: &Taken, language: &str) -> Memory {
    let mut after = files.clone();
    for (below, text) in &taken.files {
        after.put(format!("locales/{language}/{below}"), text.clone());
    }
    after
}

/// A spreadsheet that opens the sheet and saves it as it likes to.
fn saved_again(sheet: &[u8], delimiter: u8) -> Vec<u8> {
    let sheet = sheet.strip_prefix(b"\xef\xbb\xbf").unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(sheet);
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(record.unwrap().iter().map(|field| field.replace('\n', "\r\n"))).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn what_comes_back_unchanged_changes_no_byte() {
    for seed in 0..150 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut files = Memory::new();
        let text = wild(&mut chance, |_| true);
        files.put("locales/nl/a.ftl", text.clone());
        // Some of it is translated; a file of an old editor has other line ends and a mark.
        let own = wild(&mut chance, fastrand::Rng::bool);
        let own = if chance.bool() { own.replace('\n', "\r\n") } else { own };
        let own = if chance.bool() { format!("\u{feff}{own}") } else { own };
        files.put("locales/tr/a.ftl", own);
        let catalogue = interface(&files);
        let sheet = write_sheet(&catalogue);
        let language = testing::language("tr");
        for sheet in [sheet.clone(), saved_again(&sheet, b','), saved_again(&sheet, b'\t')] {
            let taken = merge(&catalogue, &read_sheet(&sheet, &language).unwrap()).unwrap();
            assert_eq!(taken, Taken::default(), "seed {seed}: {}", String::from_utf8_lossy(&sheet));
        }
        let mut tree = Memory::new();
        for (path, text) in write_tree(&catalogue) {
            tree.put(format!("t/{path}"), text);
        }
        let taken = merge(&catalogue, &read_tree(&tree, "t", &language).unwrap()).unwrap();
        assert_eq!(taken, Taken::default(), "seed {seed}");
        assert!(Tongue::read(&tree, "t", &testing::language("nl")).is_ok(), "seed {seed}");
    }
}

#[test]
fn whatever_a_translator_writes_stands_there_as_she_wrote_it() {
    let mut written = 0;
    for seed in 0..150 {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut files = Memory::new();
        files.put("locales/nl/a.ftl", wild(&mut chance, |_| true).replace("$count", "$name"));
        files.put("locales/tr/a.ftl", wild(&mut chance, fastrand::Rng::bool));
        let before = interface(&files);
        // The translation of each sentence becomes the reference of another one that fills in the same.
        let donors: Vec<&Row> = before.rows.iter().collect();
        let mut given = Vec::new();
        for row in &before.rows {
            let fit = donors.iter().filter(|donor| donor.variables.is_subset(&row.variables)).collect::<Vec<_>>();
            let Some(donor) = chance.choice(&fit) else { continue };
            let at = Where::All;
            let cell = donor.reference.clone();
            given.push(Given { key: row.key.to_string(), key_at: at.clone(), cell, at, remark: String::new() });
        }
        chance.shuffle(&mut given);
        let taken = merge(&before, &given).unwrap_or_else(|faults| panic!("seed {seed}: {faults:?}"));
        written += taken.changed + taken.added;
        let after = interface(&put(&files, &taken, "tr"));
        for Given { key, cell, .. } in &given {
            let row = after.rows.iter().find(|row| row.key.to_string() == *key).unwrap();
            assert_eq!(cell::normalised(&row.translation), cell::normalised(cell), "seed {seed} {key}");
        }
        // And once more nothing is left to do.
        assert_eq!(merge(&after, &given).unwrap(), Taken::default(), "seed {seed}");
    }
    assert!(written > 2_000, "{written}");
}

#[test]
fn a_new_language_comes_to_stand_where_the_reference_stands_and_the_pack_speaks_it_whole() {
    let mut base = testing::base();
    let manifest = String::from_utf8(base.read("pack.ron").unwrap()).unwrap();
    base.put("pack.ron", manifest.replace("\"en\"]", "\"en\", \"tr\"]"));
    let before = texts(&base);
    let content = testing::content(&base);
    let (words, language) = (testing::words("nl"), testing::language("tr"));
    let catalogue = Catalogue::of_pack(&content, &base, &language, &words).unwrap();
    assert!(catalogue.rows.iter().all(|row| row.translation.is_empty() && !row.context.is_empty()));
    let given: Vec<Given> = read_sheet(&write_sheet(&catalogue), &language).unwrap();
    let given: Vec<Given> = given
        .into_iter()
        .zip(&catalogue.rows)
        .map(|(given, row)| Given { cell: format!("Ç{}", row.reference), ..given })
        .collect();
    let taken = merge(&catalogue, &given).unwrap();
    assert_eq!((taken.changed, taken.added), (0, catalogue.rows.len()));
    let after = put(&base, &taken, "tr");
    assert_eq!(
        texts(&after).iter().filter(|file| before.contains(file)).count(),
        before.len(),
        "all else is as it was"
    );
    let (content, _) = Content::read_from("pack", after.clone());
    let turkish = content.unwrap().pack().texts.words(&language);
    let key = TextKey::attribute("group-pressure-talk", "say-hey");
    assert!(turkish.get(&key).starts_with('Ç') && turkish.borrowed().is_empty());
    let missing = |found: &crate::pack::Diagnostic| found.code == "P050" && found.to_string().contains("tr");
    assert!(!crate::pack::check(&after).iter().any(missing));
}

#[test]
fn what_is_wrong_is_told_by_row_and_column_and_nothing_is_taken_in() {
    let mut files = Memory::new();
    files.put("locales/nl/a.ftl", "hello = Dag { $name }\n    .part = Deel\n");
    files.put("locales/tr/a.ftl", "hello = Merhaba { $name }\n");
    let catalogue = interface(&files);
    let language = testing::language("tr");
    let title = "key;context;reference nl;translation tr;remark\n";
    let told = |rows: &str| {
        let sheet = format!("{title}{rows}");
        let given = read_sheet(sheet.as_bytes(), &language);
        let faults = given.and_then(|given| merge(&catalogue, &given)).unwrap_err();
        faults.iter().map(|fault| fault.in_words(&testing::words("en"))).collect::<Vec<_>>().join("\n")
    };
    let unknown = told("hello;;;Selam;\nhelo;;;Selam;\n");
    assert!(unknown.starts_with("row 3, column A: there is no sentence “helo”; did you mean hello?"), "{unknown}");
    let broken = told("hello;;;\"Selam { $name\";\n");
    assert!(broken.starts_with("row 2, column D: line 1 of this text is wrong"), "{broken}");
    let strange = told("hello;;;Selam { $naam };\n");
    assert!(strange.starts_with("row 2, column D: { $naam } is not filled in here"), "{strange}");
    let twice = told("hello;;;Selam;\nhello;;;Merhaba;\n");
    assert!(twice.starts_with("row 3, column A: “hello” stands here twice"), "{twice}");
    let control = told("hello;;;Sel\u{7}am;\n");
    assert!(control.starts_with("row 2, column D: there is a sign"), "{control}");
    let both = told("hello;;;Selam }};\nhello.part;;;{;\n");
    assert_eq!(both.lines().count(), 2, "all of it is told at once: {both}");
    let of_french = read_sheet("key;translation fr\nhello;Salut\n".as_bytes(), &language).unwrap_err();
    assert_eq!(of_french[0].at, Where::Cell { row: 1, column: 2 });
    assert!(read_sheet("a;b\nhello;Selam\n".as_bytes(), &language).is_err());
    assert!(read_sheet(b"key;translation tr\nhello;Sel\xe9m\n", &language).is_err());
}

#[test]
fn an_empty_cell_takes_nothing_away_and_remarks_are_told() {
    let mut files = Memory::new();
    files.put("locales/nl/a.ftl", "hello = Dag\nbye = Tot dan\n");
    files.put("locales/tr/a.ftl", "hello = Merhaba\n");
    let catalogue = interface(&files);
    let sheet = "sep=;\nkey;translation tr;remark\nhello;;\nbye; ;wat is dit?\n";
    let given = read_sheet(sheet.as_bytes(), &testing::language("tr")).unwrap();
    let taken = merge(&catalogue, &given).unwrap();
    assert_eq!(taken.emptied, [TextKey::value("hello")]);
    assert_eq!(taken.remarks, [(TextKey::value("bye"), "wat is dit?".to_owned())]);
    assert!(taken.files.is_empty());
}

#[test]
fn a_sheet_of_wide_letters_is_read_and_formulas_are_none() {
    let mut files = Memory::new();
    files.put("locales/nl/a.ftl", "hello = =1+1\n");
    files.put("locales/tr/a.ftl", "hello = '=2+2\n");
    let catalogue = interface(&files);
    let sheet = String::from_utf8(write_sheet(&catalogue)).unwrap();
    assert!(sheet.contains("\"'=1+1\";\"''=2+2\""), "{sheet}");
    let wide: Vec<u8> = sheet.replace(';', "\t").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let language: Language = testing::language("tr");
    assert_eq!(merge(&catalogue, &read_sheet(&wide, &language).unwrap()).unwrap(), Taken::default());
}

#[test]
fn the_tree_for_translators_tells_in_comments_where_a_text_appears_and_who_says_it() {
    let base = testing::base();
    let content = testing::content(&base);
    let words = testing::words("en");
    let catalogue = Catalogue::of_pack(&content, &base, &testing::language("fr"), &words).unwrap();
    let tree = write_tree(&catalogue);
    let (_, text) = tree.iter().find(|(path, _)| path == "nl/missions/group-pressure.ftl").unwrap();
    let line = text.lines().find(|line| line.starts_with("# .say-hey: ")).unwrap();
    for part in ["step “", "What somebody of the story says", "Lina says this", "letters certainly fit"] {
        assert!(line.contains(part), "{part}: {line}");
    }
}
