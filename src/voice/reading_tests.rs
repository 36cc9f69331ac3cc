use super::*;
use crate::words::Sentence;

/// A sentence of the page.
fn line(words: &str) -> Line {
    let sentence = Some(Sentence::interface(&words.to_lowercase()));
    Line { sentence, words: words.to_owned(), recording: None }
}

/// What she wrote herself.
fn hers(words: &str) -> Line {
    Line { sentence: None, ..line(words) }
}

fn in_step(words: &str) -> Line {
    let recording = Some(Recording { path: "media/voices/nl/hello-talk.ogg".to_owned(), is_of_step: true });
    Line { recording, ..line(words) }
}

fn lines(words: &[&str]) -> Vec<Line> {
    words.iter().map(|words| line(words)).collect()
}

/// Reads on until there is silence; what was said.
fn to_its_end(reading: &mut Reading, first: Option<Order>) -> Vec<String> {
    let (mut said, mut order) = (Vec::new(), first);
    while let Some(Order::Say(number, line)) = order {
        said.push(line.words);
        order = reading.ended(number);
    }
    assert_eq!(order, None);
    assert!(!reading.is_reading());
    said
}

#[test]
fn a_page_is_read_in_its_order_and_what_she_wrote_is_not() {
    let mut reading = Reading::default();
    let page = vec![line("Hoi"), hers("mijn geheim"), line("…"), line("Kies"), line("Hoi")];
    assert_eq!(reading.shows(page, false), None, "nobody asked");
    let first = reading.read_page();
    assert_eq!(to_its_end(&mut reading, first), ["Hoi", "Kies", "Hoi"]);
    let one = reading.read_one(hers("mijn geheim"));
    assert_eq!(to_its_end(&mut reading, one), ["mijn geheim"], "she asked for it");
}

#[test]
fn the_text_that_is_said_is_marked_and_no_other() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Hoi", "Kies", "Hoi"]), true);
    let marked = |reading: &Reading| (0..4).filter(|at| reading.is_said(*at)).collect::<Vec<_>>();
    assert_eq!(marked(&reading), [0]);
    reading.ended(1);
    assert_eq!(marked(&reading), [1]);
    reading.ended(2);
    assert_eq!(marked(&reading), [2], "the same words further down are another text");
    reading.ended(3);
    assert!(marked(&reading).is_empty());
}

#[test]
fn another_page_is_silence_at_once_and_nothing_of_the_old_one_follows() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Een", "Twee"]), true);
    assert_eq!(reading.turn(), Some(Order::Stop));
    assert_eq!(reading.ended(1), None, "the end of what was stopped begins nothing");
    assert_eq!(reading.turn(), None, "there is nothing to be stopped any more");
    let next = reading.shows(lines(&["Drie"]), true);
    assert_eq!(to_its_end(&mut reading, next), ["Drie"]);
}

#[test]
fn what_comes_to_a_page_is_read_once_behind_what_waits() {
    let mut reading = Reading::default();
    assert_eq!(reading.shows(lines(&["Een", "Twee"]), true), Some(Order::Say(1, line("Een"))));
    assert_eq!(reading.shows(lines(&["Een", "Twee", "Drie"]), true), None, "one voice");
    assert_eq!(reading.shows(lines(&["Een", "Twee", "Drie"]), true), None);
    let next = reading.ended(1);
    assert_eq!(to_its_end(&mut reading, next), ["Twee", "Drie"]);
    assert_eq!(reading.shows(lines(&["Een", "Twee", "Drie"]), true), None, "it was said already");
}

#[test]
fn what_left_the_page_is_not_said_on() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Vraag", "Ja", "Nee"]), true);
    assert_eq!(reading.shows(lines(&["Goed zo"]), true), Some(Order::Say(2, line("Goed zo"))));
    assert_eq!(reading.shows(lines(&[]), true), Some(Order::Stop));
    assert!(!reading.is_reading());
}

#[test]
fn a_stop_is_a_stop_until_something_new_comes() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Een", "Twee"]), true);
    assert_eq!(reading.stop(), Some(Order::Stop));
    assert_eq!(reading.shows(lines(&["Een", "Twee"]), true), None);
    assert_eq!(reading.shows(lines(&["Een", "Twee", "Drie"]), true), Some(Order::Say(2, line("Drie"))));
}

#[test]
fn who_switches_it_on_hears_the_page_and_who_switches_it_off_nothing_more() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Een", "Twee"]), false);
    assert_eq!(reading.shows(lines(&["Een", "Twee"]), true), Some(Order::Say(1, line("Een"))));
    assert_eq!(reading.shows(lines(&["Een", "Twee"]), false), Some(Order::Stop));
    assert_eq!(reading.shows(lines(&["Een", "Twee", "Drie"]), false), None);
}

#[test]
fn what_cannot_be_said_ends_the_reading() {
    let mut reading = Reading::default();
    reading.shows(lines(&["Een", "Twee"]), true);
    assert_eq!(reading.failed(7), None, "that was another");
    assert_eq!(reading.failed(1), Some(Order::Stop));
    assert!(!reading.is_reading());
}

#[test]
fn a_recording_of_a_whole_step_is_heard_once_for_all_its_texts() {
    let mut reading = Reading::default();
    reading.shows(vec![line("Titel"), in_step("Een"), in_step("Twee"), line("Verder")], false);
    let Some(Order::Say(title, _)) = reading.read_page() else { panic!() };
    reading.ended(title);
    assert!(reading.is_said(1) && reading.is_said(2) && !reading.is_said(3), "all of it is marked");
    assert_eq!(reading.ended(2), Some(Order::Say(3, line("Verder"))));
}
