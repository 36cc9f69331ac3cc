use super::*;
use crate::mission::Phase;
use crate::mission::kinds::Play;
use std::time::Duration;

use crate::room::{Curtain, Shown, Stop};
use crate::stay::tests::new_stay;
use crate::stay::{Answer, AtDoor, AtStaffDoor, House, Intent};

fn plan(missions: &[&str]) -> Plan {
    let parts = missions.iter().map(|id| Part::Mission((*id).into())).chain([Part::Closing]);
    Plan { parts: parts.collect(), ..Plan::default() }
}

fn ask(stay: &mut Stay, ask: AtRoom) -> Vec<Event> {
    stay.apply(Intent::AtRoom(ask))
}

fn led(missions: &[&str]) -> Stay {
    let mut stay = new_stay(false);
    ask(&mut stay, AtRoom::Desk);
    ask(&mut stay, AtRoom::Begin(Box::new(plan(missions))));
    assert_eq!(stay.page(), &Page::Room);
    stay
}

fn session(stay: &Stay) -> &Session {
    stay.session().unwrap()
}

#[test]
fn a_session_goes_from_part_to_part_by_going_forward_alone() {
    let mut stay = led(&["how-do-i-feel"]);
    let mut stops = vec![session(&stay).stop()];
    for _ in 0..60 {
        if ask(&mut stay, AtRoom::Forward).is_empty() {
            // The mission waits for an answer: the group goes on with the first there is.
            let key = stay.question().map(|question| question.choices[0].key.clone());
            match key {
                Some(key) => drop(ask(&mut stay, AtRoom::GoOnWith(key))),
                None => break,
            }
        }
        if stops.last() != Some(&session(&stay).stop()) {
            stops.push(session(&stay).stop());
        }
    }
    assert_eq!(stops, [Stop::Welcome, Stop::Pact, Stop::Part(0), Stop::Part(1), Stop::Goodbye]);
}

#[test]
fn a_session_begins_with_the_pact_made_or_recalled() {
    for (missions, recalls) in [(["our-pact"], false), (["jealous"], true)] {
        let stay = led(&missions);
        assert_eq!(session(&stay).recalls_pact(), recalls, "{missions:?}");
        assert_eq!(stay.pact_step().map(|(mission, _)| mission.id.as_str()), Some("our-pact"));
    }
}

#[test]
fn a_group_sees_the_bloggers_message_first() {
    let mut stay = led(&["jealous"]);
    ask(&mut stay, AtRoom::Go(Stop::Part(0)));
    assert_eq!(stay.run().map(Run::phase), Some(Phase::Brief));
    ask(&mut stay, AtRoom::Forward);
    assert!(matches!(stay.run().map(Run::phase), Some(Phase::Step(0))));
}

#[test]
fn the_group_votes_and_the_mission_goes_on_with_what_it_chooses() {
    let mut stay = led(&["jealous"]);
    ask(&mut stay, AtRoom::Forward);
    ask(&mut stay, AtRoom::Forward);
    while stay.question().is_none() {
        ask(&mut stay, AtRoom::Forward);
    }
    ask(&mut stay, AtRoom::AnswerBy(Way::Tablet));
    ask(&mut stay, AtRoom::Ask);
    assert!(session(&stay).is_collecting());
    assert!(ask(&mut stay, AtRoom::Forward).is_empty(), "nobody goes on over an open vote");
    ask(&mut stay, AtRoom::AnswerBy(Way::Hands));
    ask(&mut stay, AtRoom::Forward);
    assert!(!session(&stay).is_collecting(), "hands in the air are not waited for");
    ask(&mut stay, AtRoom::Ask);
    let choices = stay.question().unwrap().choices;
    let mut hands = vec![0; choices.len()];
    hands[1] = 6;
    ask(&mut stay, AtRoom::Close(Some(hands)));
    assert!(matches!(session(&stay).hall().lock().shown(), Some(Shown::Picture(_))));
    let before = stay.run().unwrap().place();
    ask(&mut stay, AtRoom::GoOnWith(choices[1].key.clone()));
    assert_ne!(stay.run().unwrap().place(), before);
    assert_eq!(session(&stay).hall().lock().question(), None);
}

#[test]
fn going_forward_over_a_picture_leads_back_to_the_mission() {
    let mut stay = led(&["jealous"]);
    while stay.question().is_none() {
        ask(&mut stay, AtRoom::Forward);
    }
    ask(&mut stay, AtRoom::Ask);
    ask(&mut stay, AtRoom::Close(None));
    assert_eq!(session(&stay).hall().lock().shown(), Some(&Shown::Spoken));
    let place = stay.run().unwrap().place();
    ask(&mut stay, AtRoom::Forward);
    assert_eq!(session(&stay).hall().lock().question(), None);
    assert_eq!(stay.run().unwrap().place(), place);
}

#[test]
fn the_group_keeps_its_pact_through_the_session() {
    let mut stay = led(&["our-pact"]);
    for _ in 0..40 {
        let sealed = matches!(stay.run().and_then(Run::step), Some((_, Play::Pact(play))) if play.can_seal());
        if sealed {
            stay.apply(Intent::Run(Command::Seal));
        }
        if ask(&mut stay, AtRoom::Forward).is_empty() {
            let Some(question) = stay.question() else { break };
            ask(&mut stay, AtRoom::GoOnWith(question.choices[0].key.clone()));
        }
    }
    assert_eq!(session(&stay).stop(), Stop::Goodbye);
    assert_eq!(session(&stay).pact().len(), 1);
}

#[test]
fn while_everything_holds_nothing_of_the_mission_moves() {
    let mut stay = led(&["jealous"]);
    ask(&mut stay, AtRoom::Go(Stop::Part(0)));
    ask(&mut stay, AtRoom::Hold(Hold::Told));
    let place = stay.run().unwrap().place();
    for intent in [
        Intent::Run(Command::Next),
        Intent::AtRoom(AtRoom::Forward),
        Intent::AtRoom(AtRoom::Backward),
        Intent::AtRoom(AtRoom::Ask),
    ] {
        assert!(stay.apply(intent).is_empty());
    }
    assert_eq!(stay.run().unwrap().place(), place);
    ask(&mut stay, AtRoom::Hold(Hold::None));
    assert!(!ask(&mut stay, AtRoom::Forward).is_empty());
}

#[test]
fn the_last_stop_waits_for_the_passphrase_at_the_desk_too() {
    let mut stay = new_stay(false);
    ask(&mut stay, AtRoom::Desk);
    let together = plan(&["too-good"]);
    assert!(together.waits_for_counsellor(stay.pack()) && !stay.may_lead(&together));
    ask(&mut stay, AtRoom::Begin(Box::new(together.clone())));
    assert_eq!((stay.page(), stay.session().is_none()), (&Page::Desk, true));
    stay.apply(Intent::Answered(Answer::StaffOpen));
    assert!(stay.may_lead(&together));
}

#[test]
fn where_the_house_has_a_passphrase_it_leads_to_the_desk() {
    let mut stay = new_stay(false);
    stay.apply(Intent::Answered(Answer::House { house: House::default(), has_passphrase: true }));
    ask(&mut stay, AtRoom::Desk);
    assert_eq!((stay.page(), stay.sheet()), (&Page::Start, Some(Sheet::StaffDoor)));
    stay.apply(Intent::AtStaffDoor(AtStaffDoor::Write("een lange zin".into())));
    stay.apply(Intent::AtStaffDoor(AtStaffDoor::Enter));
    stay.apply(Intent::Answered(Answer::StaffOpen));
    assert_eq!((stay.page(), stay.sheet(), stay.staff().is_open()), (&Page::Desk, None, true));
    let events = ask(&mut stay, AtRoom::LeaveDesk);
    assert!(events.contains(&Event::Asked(Request::CloseStaff)) && events.contains(&Event::Left));
    assert!(!stay.staff().is_open());
}

#[test]
fn who_closes_the_door_again_is_not_led_to_the_desk_the_next_time() {
    let mut stay = new_stay(false);
    stay.apply(Intent::Answered(Answer::House { house: House::default(), has_passphrase: true }));
    ask(&mut stay, AtRoom::Desk);
    stay.apply(Intent::Back);
    stay.apply(Intent::Open(Sheet::StaffDoor));
    stay.apply(Intent::Answered(Answer::StaffOpen));
    assert_eq!(stay.sheet(), Some(Sheet::Staff));
}

#[test]
fn plans_log_and_protocol_are_kept_only_for_who_gave_the_passphrase() {
    let mut stay = new_stay(false);
    ask(&mut stay, AtRoom::Desk);
    let named = Plan { name: "Donderdag".into(), ..plan(&["our-pact"]) };
    let asks = || {
        [
            AtRoom::SavePlan(Box::new(named.clone())),
            AtRoom::Protocol("contact".into(), "Bel de wacht".into()),
            AtRoom::DropPlan("Donderdag".into()),
            AtRoom::Protocol("contact".into(), " ".into()),
        ]
    };
    for one in asks() {
        assert!(ask(&mut stay, one).is_empty());
    }
    stay.apply(Intent::Answered(Answer::StaffOpen));
    ask(&mut stay, AtRoom::Desk);
    for one in asks() {
        let events = ask(&mut stay, one);
        assert!(events.iter().any(|event| matches!(event, Event::Asked(Request::KeepHouse(_)))));
    }
    assert_eq!(stay.house(), &House::default());
}

#[test]
fn where_a_session_is_is_kept_at_every_part_and_gone_when_it_ends() {
    let mut stay = led(&["jealous"]);
    let kept =
        |events: &[Event]| events.iter().any(|event| matches!(event, Event::Asked(Request::KeepSession(Some(_)))));
    assert!(kept(&ask(&mut stay, AtRoom::Go(Stop::Part(0)))));
    assert!(!kept(&ask(&mut stay, AtRoom::Forward)), "the same part is not kept again");
    assert!(kept(&ask(&mut stay, AtRoom::Pass(Duration::from_mins(1)))));
    let ended = ask(&mut stay, AtRoom::End(vec!["Het was een rustige groep.".into()]));
    assert!(ended.contains(&Event::Asked(Request::KeepSession(None))) && ended.contains(&Event::SessionOver));
    assert_eq!((stay.page(), stay.session().is_none(), stay.run().is_none()), (&Page::Desk, true, true));
}

#[test]
fn a_session_that_was_broken_off_goes_on_or_is_forgotten() {
    let mut before = led(&["how-do-i-feel", "jealous"]);
    ask(&mut before, AtRoom::Go(Stop::Part(1)));
    let resume = session(&before).resume();
    for goes_on in [true, false] {
        let mut stay = new_stay(false);
        stay.apply(Intent::Answered(Answer::Session(Box::new(resume.clone()))));
        stay.apply(Intent::Leave);
        ask(&mut stay, AtRoom::Desk);
        assert_eq!(stay.broken_off(), Some(&resume));
        if goes_on {
            ask(&mut stay, AtRoom::GoOnWhereItWas);
            assert_eq!((session(&stay).stop(), stay.run().map(Run::phase)), (Stop::Part(1), Some(Phase::Brief)));
        } else {
            let events = ask(&mut stay, AtRoom::ForgetSession);
            assert!(events.contains(&Event::Asked(Request::KeepSession(None))));
        }
        assert_eq!(stay.broken_off(), None);
    }
}

#[test]
fn the_log_notes_the_day_and_no_empty_line() {
    let mut stay = led(&["jealous"]);
    stay.apply(Intent::Answered(Answer::StaffOpen));
    stay.apply(Intent::Today(jiff::civil::date(2026, 5, 4)));
    ask(&mut stay, AtRoom::End(vec![" ".into(), "Veel gelachen.".into()]));
    let entry = LogEntry { day: Some(jiff::civil::date(2026, 5, 4)), lines: vec!["Veel gelachen.".into()] };
    assert_eq!(stay.house().log, [entry]);
}

#[test]
fn a_group_may_talk_for_as_long_as_it_likes_without_the_puzzle_coming() {
    let mut stay = led(&["jealous"]);
    assert!(stay.apply(Intent::Idle).is_empty());
    assert!(stay.cover().is_none());
    stay.apply(Intent::Cover);
    assert!(stay.cover().is_some() && !stay.desk_in_view(), "hiding it by hand works all the same");
}

#[test]
fn a_desk_left_alone_is_hidden_first_and_then_closed() {
    let mut stay = new_stay(false);
    stay.apply(Intent::Answered(Answer::StaffOpen));
    ask(&mut stay, AtRoom::Desk);
    stay.apply(Intent::Idle);
    assert!(stay.cover().is_some() && stay.staff().is_open(), "she may only have been reading");
    stay.apply(Intent::Uncover);
    assert!(stay.desk_in_view());
    stay.apply(Intent::Idle);
    stay.apply(Intent::Idle);
    stay.apply(Intent::Uncover);
    assert_eq!((stay.page(), stay.staff().is_open()), (&Page::Start, false));
}

#[test]
fn with_one_screen_desk_and_stage_take_turns() {
    let mut stay = led(&["jealous"]);
    assert!(stay.desk_in_view());
    ask(&mut stay, AtRoom::Switch);
    assert!(!stay.desk_in_view());
    ask(&mut stay, AtRoom::End(Vec::new()));
    assert!(stay.desk_in_view(), "after a session the desk is there");
    stay.apply(Intent::AtDoor(AtDoor::Guest));
}

#[test]
fn the_closing_round_asks_the_weather() {
    let mut stay = led(&["jealous"]);
    ask(&mut stay, AtRoom::Go(Stop::Part(1)));
    let keys: Vec<_> = stay.question().unwrap().choices.iter().map(|choice| choice.key.to_string()).collect();
    assert_eq!(keys, Weather::ALL.map(|weather| weather.slug().to_owned()));
    ask(&mut stay, AtRoom::AnswerBy(Way::Tablet));
    ask(&mut stay, AtRoom::Ask);
    ask(&mut stay, AtRoom::OpenCurtain);
    ask(&mut stay, AtRoom::Pick(2));
    ask(&mut stay, AtRoom::Give);
    assert_eq!(session(&stay).curtain(), &Curtain::Thanks);
}
