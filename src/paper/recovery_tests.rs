use super::*;
use crate::paper::testing::{kit, language, read, squeezed, thing, words};

const THINGS: [(&str, &str, &str); LENGTH] = [
    ("bicycle", "fiets", "vélo"),
    ("umbrella-with-rain-drops", "paraplu", "parapluie"),
    ("hedgehog", "egel", "hérisson"),
    ("sunflower", "zonnebloem", "tournesol"),
    ("key", "sleutel", "clé"),
    ("banana", "banaan", "banane"),
    ("owl", "uil", "hibou"),
    ("roller-skate", "rolschaats", "patin à roulettes"),
    ("teapot", "theepot", "théière"),
    ("kite", "vlieger", "cerf-volant"),
    ("puzzle-piece", "puzzelstuk", "pièce de puzzle"),
    ("rainbow", "regenboog", "arc-en-ciel"),
];

const ARABIC: [&str; LENGTH] = [
    "دراجة",
    "مظلة",
    "قنفذ",
    "دوار الشمس",
    "مفتاح",
    "بطيخ",
    "بومة",
    "حذاء التزلج",
    "إبريق الشاي",
    "طائرة ورقية",
    "قطعة أحجية",
    "قوس قزح",
];

fn pictures(words: [&str; LENGTH]) -> [Pictured; LENGTH] {
    let mut at = 0;
    words.map(|word| {
        at += 1;
        Pictured { picture: thing(THINGS[at - 1].0), word: word.to_owned() }
    })
}

fn sheet(tag: &str) -> RecoverySheet {
    let (shown, day) = match tag {
        "fr" => (THINGS.map(|(_, _, french)| french), "22 novembre 2026"),
        _ => (THINGS.map(|(_, dutch, _)| dutch), "22 november 2026"),
    };
    RecoverySheet::in_words(&words(tag), pictures(shown), day)
}

fn arabic() -> RecoverySheet {
    RecoverySheet {
        language: language("ar"),
        title: "ورقة استعادة كلمة السر لبيتكم".to_owned(),
        about: "بهذه الصور الاثنتي عشرة، بهذا الترتيب، تدخلون من جديد إذا لم يعد أحد يعرف كلمة السر.".to_owned(),
        keep: "احفظوا هذه الورقة في الخزنة (GPS). ليس قرب الحاسوب ولا في صورة ولا في رسالة.".to_owned(),
        pictures: pictures(ARABIC),
        foot: "هل ضاعت الورقة أو رآها من لا يحق له؟ اصنعوا في اليوم نفسه كلمة سر جديدة وورقة جديدة.".to_owned(),
        date: "صُنعت في 22 تشرين الثاني 2026".to_owned(),
    }
}

#[test]
fn it_is_one_page_with_twelve_pictures_and_a_text_that_can_be_selected() {
    for tag in ["nl", "fr", "en"] {
        let sheet = sheet(tag);
        let page = read(&recovery(&sheet, kit()).unwrap(), &format!("recovery-{tag}"));
        assert_eq!(page.pages, 1);
        assert_eq!(page.pictures, LENGTH + 1, "twelve and the lock");
        let words = sheet.pictures.iter().map(|pictured| pictured.word.as_str());
        let sentences = [&sheet.title, &sheet.about, &sheet.keep, &sheet.foot, &sheet.date].map(String::as_str);
        for text in words.chain(sentences) {
            assert!(!text.contains('…') && page.text.contains(&unsteered(text)), "{text} is not in {}", page.text);
        }
        assert!((1..=LENGTH).all(|count| page.text.contains(&count.to_string())));
        assert!(page.fonts.0 > 0 && page.fonts.0 == page.fonts.1, "each font lies in the file: {:?}", page.fonts);
    }
}

/// As it is printed: without the marks that Fluent puts round a value.
fn unsteered(text: &str) -> String {
    squeezed(&text.replace(['\u{2068}', '\u{2069}'], ""))
}

#[test]
fn it_reads_from_right_to_left() {
    let page = read(&recovery(&arabic(), kit()).unwrap(), "recovery-ar");
    assert_eq!((page.pages, page.pictures), (1, LENGTH + 1));
    for word in ARABIC {
        let mut letters: Vec<char> = word.split_whitespace().flat_map(str::chars).collect();
        assert!(letters.iter().all(|letter| page.text.contains(*letter)), "{word}");
        let written: String = letters.iter().collect();
        letters.reverse();
        let mirrored: String = letters.iter().collect();
        assert!(page.text.contains(&written) || page.text.contains(&mirrored), "{word} is not in {}", page.text);
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    assert_eq!(recovery(&sheet("nl"), kit()).unwrap(), recovery(&sheet("nl"), kit()).unwrap());
    let elsewhere = Kit::load(&crate::source::Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"))).unwrap();
    assert_eq!(recovery(&arabic(), kit()).unwrap(), recovery(&arabic(), &elsewhere).unwrap());
    assert_ne!(recovery(&sheet("nl"), kit()).unwrap(), recovery(&sheet("fr"), kit()).unwrap());
}

#[test]
fn a_long_word_is_printed_whole() {
    let long = "Vuurwerkinstallatiehandleidingboekje";
    let mut sheet = sheet("nl");
    sheet.pictures[4].word = long.to_owned();
    let page = read(&recovery(&sheet, kit()).unwrap(), "recovery-long-word");
    assert!(page.text.contains(long), "{}", page.text);
}

#[test]
fn longer_words_and_mirrored_ones_fit() {
    for tag in ["qps-ploc", "ar-XB"] {
        let mut sheet = sheet(tag);
        // The marks of the test language are in no font, for no language has them.
        for text in [&mut sheet.title, &mut sheet.about, &mut sheet.keep, &mut sheet.foot, &mut sheet.date] {
            *text = text.replace(['⟦', '⟧'], "");
        }
        let page = read(&recovery(&sheet, kit()).unwrap(), &format!("recovery-{tag}"));
        assert_eq!(page.pictures, LENGTH + 1);
    }
}

#[test]
fn what_does_not_fit_is_an_error_that_does_not_tell_the_words() {
    let mut sheet = sheet("nl");
    sheet.pictures[0].word = "geheim ".repeat(60);
    let error = recovery(&sheet, kit()).unwrap_err();
    assert!(matches!(error, PaperError::TooLong { part: "words below the pictures" }), "{error}");
    assert!(!format!("{error} {error:?}").contains("geheim"));
    sheet.pictures[0].word = "ม้า".to_owned();
    assert!(matches!(recovery(&sheet, kit()), Err(PaperError::Unwritable { .. })));
    sheet.pictures[0] = Pictured { picture: b"<html>".to_vec(), word: "fiets".to_owned() };
    assert!(matches!(recovery(&sheet, kit()), Err(PaperError::Picture { .. })));
}
