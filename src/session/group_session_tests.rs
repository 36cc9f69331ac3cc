use jiff::SignedDuration;

use super::*;
use crate::pack::{Folder, load};
use crate::session::{Choice, Picks, Question, Sentence};

fn pack() -> Pack {
    load(&Folder::new("assets/packs/base")).pack.unwrap()
}

fn mission(written: &str) -> Part {
    Part::Mission(written.parse().unwrap())
}

fn plan() -> Plan {
    Plan { parts: vec![mission("base/our-pact"), mission("base/jealous"), Part::Closing], ..Plan::default() }
}

fn question() -> Question {
    let choices =
        ["a", "b", "c"].map(|key| Choice { key: key.into(), text: Sentence::interface("stand-yes"), picture: None });
    Question { prompt: Sentence::interface("title"), choices: choices.into(), picks: Picks::One, coin: false }
}

#[test]
fn it_goes_from_the_welcome_through_every_part_to_the_goodbye_and_back() {
    let mut session = Session::new(plan(), 1);
    let mut stops = vec![session.position()];
    while session.go_on() {
        stops.push(session.position());
    }
    assert_eq!(
        stops,
        [
            AgendaPosition::Welcome,
            AgendaPosition::Part(0),
            AgendaPosition::Part(1),
            AgendaPosition::Part(2),
            AgendaPosition::Goodbye
        ]
    );
    let mut back = vec![session.position()];
    while session.go_back() {
        back.push(session.position());
    }
    back.reverse();
    assert_eq!(back, stops);
    assert!(!session.go(AgendaPosition::Part(3)) && session.go(AgendaPosition::Part(2)));
    assert_eq!(session.part(), Some(&Part::Closing));
}

#[test]
fn what_comes_next_is_named_before_it_comes() {
    let mut session = Session::new(plan(), 1);
    assert_eq!(session.next_part(), Some(&plan().parts[0]));
    session.go(AgendaPosition::Part(1));
    assert_eq!(session.next_part(), Some(&Part::Closing));
    session.go_on();
    assert_eq!(session.next_part(), None);
}

#[test]
fn the_time_of_a_part_runs_stops_in_a_pause_and_can_be_lengthened() {
    let pack = pack();
    let mut session = Session::new(plan(), 1);
    session.pass(Duration::from_mins(9));
    assert_eq!(session.left(&pack), None);
    session.go_on();
    let whole = session.left(&pack).unwrap();
    assert!(whole > SignedDuration::ZERO);
    session.pass(Duration::from_secs(90));
    assert_eq!(session.left(&pack), Some(whole - SignedDuration::from_secs(90)));
    session.set_pause(Pause::Paused);
    session.pass(Duration::from_mins(30));
    session.set_pause(Pause::None);
    assert_eq!(session.left(&pack), Some(whole - SignedDuration::from_secs(90)));
    session.lengthen();
    assert_eq!(session.left(&pack), Some(whole + SignedDuration::from_secs(210)));
    session.pass(Duration::from_hours(2));
    assert!(session.left(&pack).unwrap() < SignedDuration::ZERO);
    session.go_on();
    assert!(session.left(&pack).unwrap() > SignedDuration::ZERO, "every part has its own time");
}

#[test]
fn in_the_handover_one_girl_after_the_other_answers() {
    let mut session = Session::new(plan(), 1);
    session.participants_mut().set_girls(4);
    session.answer_by(AnswerMode::Tablet);
    session.ask(question());
    let mut chance = fastrand::Rng::with_seed(3);
    for _ in 0..4 {
        session.open_handover();
        assert_eq!(session.handover(), &Handover::Open(Vec::new()), "nothing of the girl before is in view");
        session.give(&mut chance);
        assert_eq!(session.handover(), &Handover::Open(Vec::new()), "nothing picked is no answer");
        session.pick(0);
        session.pick(1);
        session.pick(99);
        assert_eq!(session.handover(), &Handover::Open(vec![1]));
        session.give(&mut chance);
        assert_eq!(session.handover(), &Handover::Thanks);
    }
    session.close(None);
    assert_eq!(session.handover(), &Handover::Away);
    let buckets = vec![crate::session::Bucket::Few, crate::session::Bucket::Most, crate::session::Bucket::Few];
    assert_eq!(session.participants().shown(), Some(&crate::session::PollResult::Picture(buckets)));
    session.open_handover();
    assert_eq!(session.handover(), &Handover::Away, "what is closed stays closed");
}

#[test]
fn a_pause_reaches_the_phones() {
    let mut session = Session::new(plan(), 1);
    session.set_pause(Pause::Told);
    assert_eq!(session.participants().view(), crate::session::View::Paused);
    session.set_pause(Pause::None);
    assert_eq!(session.participants().view(), crate::session::View::Look);
}

/// A session with these slips in its box.
fn with_slips(written: &[&str]) -> (Session, Vec<crate::session::SlipId>) {
    let mut session = Session::new(plan(), 1);
    session.participants_mut().open_box(true);
    for words in written {
        session.participants_mut().write(None, words).unwrap();
    }
    let ids = session.participants().slips().into_iter().map(|slip| slip.id).collect();
    (session, ids)
}

#[test]
fn a_slip_is_shown_replaced_or_put_by_and_its_words_are_never_printed() {
    let (mut session, ids) = with_slips(&["eerste", "tweede", "derde"]);
    session.show_slip(ids[0], None);
    assert!(matches!(session.on_stage(), Some(OnStage::Slip(_))));
    session.show_slip(ids[1], Some("periods".into()));
    assert_eq!(session.on_stage(), Some(&OnStage::Ready("periods".into())));
    session.talk_later(Some(ids[2]));
    assert_eq!((session.later(), session.participants().slips().len()), (1, 0));
    session.talk_later(Some(ids[2]));
    assert_eq!(session.later(), 1, "a slip that is gone is no second mark");
    session.talk_later(None);
    session.talked(None);
    assert_eq!((session.later(), session.put_by()[0].id), (1, ids[2]), "its words are there until the talk was had");
    session.talked(Some(ids[2]));
    assert_eq!((session.later(), session.put_by().len()), (0, 0));
    session.clear_stage();
    assert!(session.on_stage().is_none());
    let told = format!("{session:?}");
    assert!(!["eerste", "tweede", "derde"].iter().any(|words| told.contains(words)));
}

#[test]
fn a_serious_slip_keeps_its_words_until_they_are_written_down() {
    let (mut session, ids) = with_slips(&["Mijn oom komt in mijn bed"]);
    session.name_support("Sara".to_owned());
    session.take_seriously(ids[0]);
    assert_eq!((session.pause(), session.serious().len()), (Pause::Serious, 1));
    assert_eq!(session.participants().view(), crate::session::View::Support("Sara"));
    assert_eq!(session.resume().later, 1, "after a crash there is still somebody to talk to");
    assert!(!format!("{session:?}").contains("oom") && !ron::to_string(&session.resume()).unwrap().contains("oom"));
    session.set_pause(Pause::None);
    assert_eq!(session.participants().view(), crate::session::View::Write);
    assert_eq!(&*session.serious()[0].text, "Mijn oom komt in mijn bed", "going on with the group loses nothing");
    session.written_down(ids[0]);
    assert_eq!((session.serious().len(), session.later()), (0, 1));
    session.written_down(ids[0]);
    assert_eq!(session.later(), 1);
}

#[test]
fn who_there_is_to_talk_to_is_named_to_phones_as_on_the_stage() {
    for (written, named) in [("Sara", "Sara"), ("  Sara of Noor ", "Sara of Noor"), ("  ", ""), ("", "")] {
        let mut session = Session::new(plan(), 1);
        session.name_support(written.to_owned());
        session.set_pause(Pause::Serious);
        assert_eq!(session.participants().view(), crate::session::View::Support(named), "{written:?}");
        assert_eq!(session.named_support().unwrap_or_default(), named, "{written:?}");
    }
}

#[test]
fn a_group_of_fewer_than_four_is_told_to_talk_before_anybody_answers() {
    for way in [AnswerMode::Hands, AnswerMode::Tablet, AnswerMode::Phones] {
        let mut session = Session::new(plan(), 1);
        session.participants_mut().set_girls(3);
        session.answer_by(way);
        session.ask(question());
        assert!(session.only_talks() && !session.is_collecting(), "{way:?}");
        assert_eq!(session.participants().shown(), Some(&crate::session::PollResult::Spoken));
        assert_eq!(session.participants().view(), crate::session::View::Look, "no phone asks for an answer");
        assert_eq!(session.handover(), &Handover::Away);
    }
}

#[test]
fn a_question_that_is_answered_another_way_is_asked_anew() {
    let mut session = Session::new(plan(), 1);
    session.answer_by(AnswerMode::Phones);
    session.ask(question());
    let join = |session: &mut Session| session.participants_mut().join(Duration::ZERO, false).unwrap();
    for _ in 0..3 {
        let seat = join(&mut session);
        session.participants_mut().answer(seat, 1, &crate::session::Pick(vec![0]), 0).unwrap();
    }
    session.answer_by(AnswerMode::Tablet);
    assert_eq!(session.handover(), &Handover::Drawn);
    let mut chance = fastrand::Rng::with_seed(3);
    for _ in 0..3 {
        session.open_handover();
        session.pick(0);
        session.give(&mut chance);
    }
    session.close(None);
    assert_eq!(session.participants().shown(), Some(&crate::session::PollResult::Spoken), "three girls answered twice");
}

#[test]
fn after_a_crash_it_goes_on_where_it_was_without_anything_of_a_girl() {
    let mut session = Session::new(plan(), 1);
    session.participants_mut().set_girls(9);
    session.answer_by(AnswerMode::Phones);
    session.go(AgendaPosition::Part(1));
    session.pass(Duration::from_secs(200));
    session.agree(vec!["skip".into()]);
    session.talk_later(None);
    session.ask(question());
    session.participants_mut().open_box(true);
    session.participants_mut().write(None, "een vraag van een meisje").unwrap();
    let kept = ron::to_string(&session.resume()).unwrap();
    assert!(!kept.contains("meisje"));
    let again = Session::resumed(ron::from_str(&kept).unwrap(), &pack(), 2);
    assert_eq!(again.resume(), session.resume());
    assert_eq!(again.left(&pack()).unwrap() - session.left(&pack()).unwrap(), SignedDuration::from_secs(20));
    let participants = again.participants();
    assert_eq!((participants.question(), participants.slips().len()), (None, 0));
}

#[test]
fn a_session_of_another_pack_goes_on_with_what_is_left_of_it() {
    let mut resume = Session::new(plan(), 1).resume();
    resume.plan.parts = vec![mission("other/our-pact"), mission("base/jealous"), mission("base/gone"), Part::Closing];
    resume.stop = AgendaPosition::Part(1);
    let mut session = Session::resumed(resume.clone(), &pack(), 1);
    assert_eq!((session.plan().parts.as_slice(), session.position()), (&plan().parts[1..], AgendaPosition::Part(0)));
    // What it leaves out is written all the same, for a program that has that pack.
    assert_eq!(session.resume(), resume);
    session.go_on();
    assert_eq!(session.resume().stop, AgendaPosition::Part(3));
}

#[test]
fn the_address_is_short() {
    let invitation = Invitation { url: "http://192.168.0.5:7080/".into(), code: "123 456".into(), qr: String::new() };
    assert_eq!(invitation.short_address(), "192.168.0.5:7080");
}

#[test]
fn where_the_plan_makes_no_pact_it_is_recalled_first() {
    let mut session = Session::new(plan(), 1).recalling_pact(true);
    session.go_on();
    assert_eq!((session.position(), session.next_part()), (AgendaPosition::Pact, Some(&plan().parts[0])));
    session.go_on();
    assert_eq!(session.position(), AgendaPosition::Part(0));
    session.go_back();
    assert_eq!(session.position(), AgendaPosition::Pact);
    session.go_back();
    assert_eq!(session.position(), AgendaPosition::Welcome);
}

#[test]
fn on_a_device_that_goes_round_a_question_goes_into_the_box_and_is_seen_no_more() {
    let mut session = Session::new(plan(), 1);
    session.answer_by(AnswerMode::Tablet);
    session.write("Te vroeg");
    session.put_in();
    assert!(!session.wrote() && session.draft() == "Te vroeg", "the box is closed, and nothing is lost");
    session.open_box(true);
    session.write("Mag ik nee zeggen?");
    session.put_in();
    assert_eq!((session.wrote(), session.draft(), session.participants().slips().len()), (true, "", 1));
    session.next_slip();
    session.write("  ");
    session.put_in();
    assert!(!session.wrote(), "nothing is no question");
}
