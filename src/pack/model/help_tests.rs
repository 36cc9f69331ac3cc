//! What a help line may say, and what no house can take away.

use super::*;

fn line(number: &str) -> HelpLine {
    HelpLine {
        id: String::new(),
        number: number.to_owned(),
        number_status: Fact::Verified,
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

#[test]
fn a_number_has_digits_and_what_is_written_between_them() {
    for number in ["102", "116 000", "+32 2 475 44 11", "0800/15.802", "(02) 475-44-11", "112 BE"] {
        assert!(line(number).has_number(), "{number}");
    }
    let strange =
        ["", "11", "bel mama", "116 OOO", "102\u{202e}", "1\u{200b}12", "١٠٢", "112 be", "1112 BE", "102 Awel"];
    for number in strange.into_iter().chain(["1234567890123456", "+"]) {
        assert!(!line(number).has_number(), "{number:?}");
    }
    assert!(line("116 000").calls(&line("116000")) && !line("+116 000").calls(&line("116 000")));
}

#[test]
fn the_number_for_missing_children_is_never_spared_even_beside_another_and_a_listening_line_only_then() {
    let named = |id: &str, number: &str| HelpLine { id: id.to_owned(), ..line(number) };
    let step = |lines: Vec<HelpLine>| HelpStep { id: "listen".into(), picture: "heart".into(), lines, built_in: false };
    let spared = |step: &HelpStep| {
        let none = BTreeSet::new();
        step.lines.iter().filter(|line| step.can_spare(line, &none)).map(|line| line.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(spared(&step(vec![named("a", "102"), named("b", "116 000"), named("c", "112")])), ["a"]);
    assert_eq!(spared(&step(vec![named("a", "102")])), [""; 0]);
    let unsure = HelpLine { number_status: Fact::ToVerify, ..named("b", "103") };
    assert_eq!(spared(&step(vec![named("a", "102"), unsure])), ["b"]);
}

#[test]
fn a_site_is_what_anybody_can_type_and_a_mail_address_has_one() {
    for site in ["awel.be", "103ecoute.be", "112.be", "takeitdown.ncmec.org/nl"] {
        assert!(is_site(site), "{site}");
        assert!(!is_mail(site), "{site}");
    }
    let strange = ["", "awel", "https://awel.be", "awel.be/", "Awel.be", "awel .be", "аwel.be", "awel.be?x", "-a.be"];
    for site in strange.into_iter().chain(["awel..be", ".be", "1.2.3.4", "awel.b", "awel.be/../x", "awel.\u{202e}be"]) {
        assert!(!is_site(site), "{site:?}");
    }
    assert!(is_mail("116000@childfocus.org"));
    for mail in
        ["@childfocus.org", "116000@", "a@b@c.be", "a b@c.be", "116000@childfocus.org/x", "116000(at)childfocus.org"]
    {
        assert!(!is_mail(mail), "{mail:?}");
    }
}

#[test]
fn a_line_is_there_at_night_only_where_its_hours_were_checked() {
    let line = |when, hours| HelpLine { hours, when, ..line("116 000") };
    assert!(line(When::DayAndNight, Some(Fact::Verified)).is_there_at_night());
    for (when, hours) in
        [(When::DayAndNight, Some(Fact::ToVerify)), (When::DayAndNight, None), (When::Hours, Some(Fact::Verified))]
    {
        assert!(!line(when, hours).is_there_at_night(), "{when:?} {hours:?}");
    }
}

#[test]
fn a_line_written_before_sites_and_nights_were_said_is_read() {
    let old = r#"(id: "awel", number: "102", number_status: Verified, hours: Verified,
        last_verified: "2026-11-22", source: "awel.be")"#;
    let line: HelpLine = crate::pack::from_ron(old).unwrap();
    assert_eq!((line.when, line.site, line.mail), (When::Hours, None, None));
}
