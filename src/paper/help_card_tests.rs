use super::*;
use crate::pack::model::When;
use crate::paper::testing::{kit, language, read, squeezed, thing, words};

fn person(picture: &str, who: &str, name: &str) -> CardPerson {
    CardPerson { picture: thing(picture), who: who.to_owned(), name: Private::from(name) }
}

fn line(number: &str, status: Fact) -> HelpLine {
    HelpLine {
        id: "line".to_owned(),
        number: number.to_owned(),
        number_status: status,
        hours: None,
        when: When::Hours,
        site: None,
        mail: None,
        languages: Vec::new(),
        last_verified: None,
        source: String::new(),
        built_in: false,
    }
}

/// As many as a card of the shipped pack has, with the longest of its sites.
fn numbers(names: [&str; 5]) -> Vec<CardNumber> {
    let sites = ["103ecoute.be", "", "", "", "112.be"].map(|site| (!site.is_empty()).then(|| site.to_owned()));
    let sure = ["102", "116 000", "112", "101", "112 BE"].into_iter().zip(names).zip(sites);
    let line = |number, site| HelpLine { site, ..line(number, Fact::Verified) };
    sure.filter_map(|((number, name), site)| CardNumber::of(&line(number, site), name.to_owned())).collect()
}

const DUTCH: [&str; 5] = ["Awel", "Child Focus", "Ziekenwagen en brandweer", "Politie", "App 112 BE"];
const FRENCH: [&str; 5] = ["Écoute-Enfants", "Child Focus", "Ambulance et pompiers", "Police", "App 112 BE"];

fn card(tag: &str) -> HelpCard {
    let (people, names) = if tag == "fr" {
        let aunt = person("woman-medium-dark", "Tante", "Tata Rosa");
        let people = [
            aunt,
            person("woman-curly-hair-dark", "Éducatrice, éducateur", ""),
            person("girl-medium-dark", "Amie ou ami", "Inès ❤️"),
        ];
        (people, FRENCH)
    } else {
        let aunt = person("woman-medium-dark", "Tante", "Tante Rosa");
        (
            [
                aunt,
                person("woman-curly-hair-dark", "Begeleider", ""),
                person("girl-medium-dark", "Vriend of vriendin", "نور"),
            ],
            DUTCH,
        )
    };
    HelpCard::in_words(&words(tag), people.into(), numbers(names))
}

fn arabic() -> HelpCard {
    HelpCard {
        language: language("ar"),
        title: "بطاقة المساعدة".to_owned(),
        reach: "هنا أجد من يسمعني".to_owned(),
        how: "قصّي على طول الخط المتقطع واطوي البطاقة من الوسط.".to_owned(),
        nobody: String::new(),
        people: vec![person("woman-medium-dark", "خالتي", "روزا"), person("old-woman-medium", "جدتي", "")],
        numbers: numbers(["أويل", "Child Focus", "الإسعاف والإطفاء", "الشرطة", "112 BE"]),
    }
}

fn twice(text: &str, page: &str) -> bool {
    page.matches(&squeezed(text)).count() == COPIES
}

#[test]
fn it_stands_on_one_page_twice_with_people_and_numbers() {
    for tag in ["nl", "fr", "en"] {
        let card = card(tag);
        let page = read(&help_card(&card, kit()).unwrap(), &format!("card-{tag}"));
        assert_eq!(page.pages, 1);
        assert!(page.pictures >= COPIES * (card.people.len() + 1), "figures and scissors: {}", page.pictures);
        for number in &card.numbers {
            assert!(page.text.matches(&squeezed(&number.number)).count() >= COPIES, "{}", number.number);
            assert!(twice(&number.name, &page.text), "{} in {}", number.name, page.text);
        }
        assert!(twice(&card.people[0].name, &page.text) && twice(&card.people[1].who, &page.text), "{}", page.text);
        assert!(page.text.contains(&squeezed(&card.how)));
    }
}

#[test]
fn a_number_that_nobody_verified_cannot_be_on_it() {
    assert!(CardNumber::of(&line("102", Fact::ToVerify), "Awel".to_owned()).is_none());
    assert!(CardNumber::of(&line("102", Fact::Verified), "Awel".to_owned()).is_some());
}

#[test]
fn a_number_is_not_turned_round_where_reading_starts_on_the_right() {
    let page = read(&help_card(&arabic(), kit()).unwrap(), "card-ar");
    assert_eq!(page.text.matches("116000").count(), COPIES, "{}", page.text);
}

#[test]
fn a_card_without_people_has_the_numbers_and_says_that_this_is_fine() {
    let mut card = card("nl");
    card.people.clear();
    let page = read(&help_card(&card, kit()).unwrap(), "card-nobody");
    assert!(twice(&card.nobody, &page.text) && twice("116 000", &page.text), "{}", page.text);
}

#[test]
fn her_own_names_never_stop_it() {
    let mut card = card("nl");
    card.people[0].name = Private::from("Wwwwwwwwwwwwwwwwwwwwwwww");
    card.people[1].name = Private::from("ሰላም");
    card.people[2].name = Private::from("🦩💜🌈");
    let page = read(&help_card(&card, kit()).unwrap(), "card-names");
    assert!(twice(&card.people[0].name, &page.text), "{}", page.text);
    assert!(twice("Begeleider", &page.text), "the line to write on has who it is below it");
}

#[test]
fn the_same_card_gives_the_same_bytes() {
    assert_eq!(help_card(&card("nl"), kit()).unwrap(), help_card(&card("nl"), kit()).unwrap());
}

#[test]
fn what_does_not_fit_is_an_error() {
    let mut card = card("nl");
    card.numbers = (0..12).flat_map(|_| numbers(DUTCH)).collect();
    assert!(matches!(help_card(&card, kit()), Err(PaperError::TooLong { .. })));
}
