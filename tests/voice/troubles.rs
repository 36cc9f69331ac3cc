//! What is said, in which language, and what becomes of it where the service misbehaves.

use std::time::{Duration, Instant};

use gps::voice::{Report, Server};

use crate::dispatcher::Dispatcher;
use crate::service::{Manner, Service, hasty, speech, until, wait_for};

#[test]
fn sentences_are_said_in_their_order_each_in_its_language() {
    let service = Service::start(Manner::Says);
    let speech = speech(service.server());
    for (number, language, words) in [(1, "nl", "Hoi Lotte."), (2, "fr", "Salut."), (3, "fr", ".. en dan?")] {
        speech.say(number, language, words.to_owned());
        until(&speech, &Report::Ended(number));
    }
    let heard = service.heard();
    let at = |line: &str| heard.iter().position(|heard| heard == line).unwrap_or_else(|| panic!("{line}: {heard:#?}"));
    let order = ["SET self LANGUAGE nl", "Hoi Lotte.", "SET self LANGUAGE fr", "Salut.", "... en dan?"].map(at);
    assert!(order.is_sorted(), "{heard:#?}");
    assert_eq!(heard.iter().filter(|line| line.starts_with("SET self LANGUAGE")).count(), 2);
}

#[test]
fn a_stop_cuts_off_what_is_said_at_once_and_only_that() {
    let service = Service::start(Manner::SpeaksOn);
    let speech = speech(service.server());
    speech.stop();
    speech.say(1, "nl", "Een lang verhaal, zonder einde.".to_owned());
    wait_for("it speaks", || service.heard().iter().any(|line| line == "."));
    assert!(!service.heard().contains(&"CANCEL self".to_owned()), "nothing was said that could be cut off");
    let begin = Instant::now();
    speech.stop();
    wait_for("it is silent", || service.heard().contains(&"CANCEL self".to_owned()));
    assert!(begin.elapsed() < Duration::from_millis(300), "{:?}", begin.elapsed());
    assert!(!speech.reports().iter().any(|report| matches!(report, Report::Ended(_))), "its end is none");
}

#[test]
fn never_two_voices_and_the_last_word_counts() {
    let service = Service::start(Manner::SpeaksOn);
    let speech = speech(service.server());
    speech.say(1, "nl", "Een.".to_owned());
    wait_for("it speaks", || service.heard().iter().any(|line| line == "."));
    speech.say(2, "nl", "Twee.".to_owned());
    wait_for("it goes on", || service.heard().contains(&"Twee.".to_owned()));
    let heard = service.heard();
    let at = |line: &str| heard.iter().position(|heard| heard == line).unwrap();
    assert!(at("Een.") < at("CANCEL self") && at("CANCEL self") < at("Twee."), "{heard:#?}");
}

#[test]
fn a_language_without_a_voice_is_told_and_not_said_in_another() {
    let service = Service::start(Manner::Says);
    let speech = speech(service.server());
    speech.say(1, "en", "Hello.".to_owned());
    let told = until(&speech, &Report::Failed(1));
    assert!(told.contains(&Report::Lacks("en".to_owned())), "{told:?}");
    assert!(!service.heard().contains(&"Hello.".to_owned()));
    speech.say(2, "fr", "Salut.".to_owned());
    until(&speech, &Report::Ended(2));
}

#[test]
fn without_a_service_there_is_no_voice() {
    let folder = tempfile::tempdir().unwrap();
    let speech = speech(Server::at(folder.path().join("socket")));
    until(&speech, &Report::There(false));
    speech.say(1, "nl", "Hoi.".to_owned());
    until(&speech, &Report::Failed(1));
}

#[test]
fn a_service_that_hangs_dies_or_raves_fails_in_time_and_nothing_waits_for_it() {
    for manner in [Manner::Hangs, Manner::Dies, Manner::Raves] {
        let service = Service::start(manner);
        let speech = hasty(service.server());
        until(&speech, &Report::There(true));
        let begin = Instant::now();
        speech.say(1, "nl", "Hoi.".to_owned());
        speech.stop();
        speech.say(2, "nl", "Hallo.".to_owned());
        assert!(begin.elapsed() < Duration::from_millis(50), "whoever orders never waits");
        until(&speech, &Report::Failed(2));
        assert!(begin.elapsed() < Duration::from_secs(8), "{:?}", begin.elapsed());
        let begin = Instant::now();
        drop(speech);
        assert!(begin.elapsed() < Duration::from_secs(2), "{:?}", begin.elapsed());
    }
}

#[test]
fn a_sentence_that_never_ends_is_given_up_and_the_next_is_said() {
    let service = Service::start(Manner::SpeaksOn);
    let speech = hasty(service.server());
    speech.say(1, "nl", "Hoi.".to_owned());
    until(&speech, &Report::Failed(1));
    speech.say(2, "nl", "Hallo.".to_owned());
    wait_for("it speaks again", || service.heard().contains(&"Hallo.".to_owned()));
}

#[test]
fn a_recording_is_over_when_it_has_lasted() {
    let service = Service::start(Manner::Says);
    let speech = speech(service.server());
    let begin = Instant::now();
    speech.wait(1, Duration::from_millis(120));
    until(&speech, &Report::Ended(1));
    assert!(begin.elapsed() >= Duration::from_millis(120));
    speech.wait(2, Duration::from_hours(1));
    speech.wait(3, Duration::ZERO);
    assert!(!until(&speech, &Report::Ended(3)).contains(&Report::Ended(2)));
    assert!(service.heard().is_empty(), "nobody was asked to say anything");
}

#[test]
fn the_real_service_says_sentences_in_their_order() {
    let dispatcher = Dispatcher::start();
    let speech = speech(dispatcher.server());
    let sentences = [("nl", "Hoi, ik ben Lotte."), ("nl", "Wat doe jij nu?"), ("fr", "On se voit demain ?")];
    for (number, (language, words)) in (1..).zip(sentences) {
        speech.say(number, language, words.to_owned());
        let told = until(&speech, &Report::Ended(number));
        assert!(!told.contains(&Report::Failed(number)), "{told:?}");
    }
    assert_eq!(dispatcher.said(), sentences.map(|(_, words)| words.to_owned()));
}
