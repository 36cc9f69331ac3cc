use super::*;
use crate::mission::Phase;
use crate::mission::kinds::Play;
use std::time::Duration;

use crate::app::tests::{counsellor, new_app, to_desk};
use crate::app::{GirlIntent, House, Intent, Lacks, Page, ProfileIntent, Reply, Sheet, StaffIntent, SystemIntent};
use crate::session::{AgendaPosition, Handover, PollResult};

fn plan(missions: &[&str]) -> Plan {
    let parts = missions.iter().map(|id| Part::Mission(format!("base/{id}").parse().unwrap())).chain([Part::Closing]);
    Plan { parts: parts.collect(), ..Plan::default() }
}

fn ask(app: &mut App, ask: SessionIntent) -> Vec<Event> {
    app.apply(Intent::Session(ask)).events
}

/// Asks, and tells what is to be done in the vault.
fn vault(app: &mut App, ask: SessionIntent) -> Vec<VaultEffect> {
    let effects = app.apply(Intent::Session(ask)).effects.into_iter();
    effects.filter_map(|effect| if let Effect::Vault(effect) = effect { Some(effect) } else { None }).collect()
}

fn led(missions: &[&str]) -> App {
    let mut app = new_app(false);
    to_desk(&mut app);
    ask(&mut app, SessionIntent::begin(plan(missions)));
    assert!(matches!(app.page(), Page::Led(_)));
    app
}

fn session(app: &App) -> &Session {
    app.session().unwrap()
}

#[test]
fn a_session_goes_from_part_to_part_by_going_forward_alone() {
    let mut app = led(&["how-do-i-feel"]);
    let mut stops = vec![session(&app).position()];
    for _ in 0..60 {
        if ask(&mut app, SessionIntent::Forward).is_empty() {
            // The mission waits for an answer: the group goes on with the first there is.
            let key = app.question().map(|question| question.choices[0].key.clone());
            match key {
                Some(key) => drop(ask(&mut app, SessionIntent::GoOnWith(key))),
                None => break,
            }
        }
        if stops.last() != Some(&session(&app).position()) {
            stops.push(session(&app).position());
        }
    }
    assert_eq!(
        stops,
        [
            AgendaPosition::Welcome,
            AgendaPosition::Pact,
            AgendaPosition::Part(0),
            AgendaPosition::Part(1),
            AgendaPosition::Goodbye
        ]
    );
}

#[test]
fn a_session_begins_with_the_pact_made_or_recalled() {
    for (missions, recalls) in [(["our-pact"], false), (["jealous"], true)] {
        let app = led(&missions);
        assert_eq!(session(&app).recalls_pact(), recalls, "{missions:?}");
        assert_eq!(app.pact_step().map(|(mission, _)| mission.id.as_str()), Some("our-pact"));
    }
}

#[test]
fn a_group_sees_the_bloggers_message_first() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    assert_eq!(app.run().map(Run::phase), Some(Phase::Brief));
    ask(&mut app, SessionIntent::Forward);
    assert!(matches!(app.run().map(Run::phase), Some(Phase::Step(0))));
}

#[test]
fn the_group_votes_and_the_mission_goes_on_with_what_it_chooses() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::Forward);
    ask(&mut app, SessionIntent::Forward);
    while app.question().is_none() {
        ask(&mut app, SessionIntent::Forward);
    }
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Tablet));
    ask(&mut app, SessionIntent::Ask);
    assert!(session(&app).is_collecting());
    assert!(ask(&mut app, SessionIntent::Forward).is_empty(), "nobody goes on over an open vote");
    // The counsellor takes the device back.
    ask(&mut app, SessionIntent::Switch);
    ask(&mut app, SessionIntent::BackToDesk);
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Hands));
    ask(&mut app, SessionIntent::Forward);
    assert!(!session(&app).is_collecting(), "hands in the air are not waited for");
    ask(&mut app, SessionIntent::Ask);
    let choices = app.question().unwrap().choices;
    let mut hands = vec![0; choices.len()];
    hands[1] = 6;
    ask(&mut app, SessionIntent::Close(Some(hands)));
    assert!(matches!(session(&app).participants().shown(), Some(PollResult::Picture(_))));
    let before = app.run().unwrap().place();
    ask(&mut app, SessionIntent::GoOnWith(choices[1].key.clone()));
    assert_ne!(app.run().unwrap().place(), before);
    assert_eq!(session(&app).participants().question(), None);
}

#[test]
fn going_forward_over_a_picture_leads_back_to_the_mission() {
    let mut app = led(&["jealous"]);
    while app.question().is_none() {
        ask(&mut app, SessionIntent::Forward);
    }
    ask(&mut app, SessionIntent::Ask);
    ask(&mut app, SessionIntent::Close(None));
    assert_eq!(session(&app).participants().shown(), Some(&PollResult::Spoken));
    let place = app.run().unwrap().place();
    ask(&mut app, SessionIntent::Forward);
    assert_eq!(session(&app).participants().question(), None);
    assert_eq!(app.run().unwrap().place(), place);
}

#[test]
fn the_group_keeps_its_pact_through_the_session() {
    let mut app = led(&["our-pact"]);
    for _ in 0..40 {
        let sealed = matches!(app.run().and_then(Run::step), Some((_, Play::Pact(play))) if play.can_seal());
        if sealed {
            app.apply(Intent::Girl(GirlIntent::Run(Command::Seal)));
        }
        if ask(&mut app, SessionIntent::Forward).is_empty() {
            let Some(question) = app.question() else { break };
            ask(&mut app, SessionIntent::GoOnWith(question.choices[0].key.clone()));
        }
    }
    assert_eq!(session(&app).position(), AgendaPosition::Goodbye);
    assert_eq!(session(&app).pact().len(), 1);
}

#[test]
fn while_everything_holds_nothing_of_the_mission_moves() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    ask(&mut app, SessionIntent::Pause(Pause::Told));
    let place = app.run().unwrap().place();
    for intent in [
        Intent::Girl(GirlIntent::Run(Command::Next)),
        Intent::Session(SessionIntent::Forward),
        Intent::Session(SessionIntent::Backward),
        Intent::Session(SessionIntent::Ask),
    ] {
        assert!(app.apply(intent).events.is_empty());
    }
    assert_eq!(app.run().unwrap().place(), place);
    ask(&mut app, SessionIntent::Pause(Pause::None));
    assert!(!ask(&mut app, SessionIntent::Forward).is_empty());
}

#[test]
fn the_last_stop_waits_for_the_passphrase_at_the_desk_too() {
    let mut app = new_app(false);
    to_desk(&mut app);
    let together = plan(&["too-good"]);
    assert!(together.waits_for_counsellor(app.pack()) && !app.may_lead(&together));
    ask(&mut app, SessionIntent::begin(together.clone()));
    assert!(matches!(app.page(), Page::Desk(_)));
    assert!(matches!(counsellor().lacks_for(&together)[..], [Lacks::Readiness(_), Lacks::Help(_)]));
}

#[test]
fn where_the_house_has_a_passphrase_it_leads_to_the_desk() {
    let mut app = new_app(false);
    app.apply(Intent::System(SystemIntent::Reply(Reply::House {
        house: House::default(),
        has_passphrase: true,
        seals: true,
    })));
    ask(&mut app, SessionIntent::Desk);
    assert_eq!((app.page(), app.page_under()), (Page::StaffDoor, Page::Start));
    app.apply(Intent::Staff(StaffIntent::Write("een lange zin".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert!(matches!(app.page(), Page::Desk(_)) && app.staff().is_open());
    let applied = app.apply(Intent::Session(SessionIntent::LeaveDesk));
    assert_eq!(applied.events, [Event::Left]);
    assert!(applied.effects.contains(&Effect::Vault(VaultEffect::CloseStaff)));
    assert!(!app.staff().is_open());
}

#[test]
fn who_closes_the_door_again_is_not_led_to_the_desk_the_next_time() {
    let mut app = new_app(false);
    app.apply(Intent::System(SystemIntent::Reply(Reply::House {
        house: House::default(),
        has_passphrase: true,
        seals: true,
    })));
    ask(&mut app, SessionIntent::Desk);
    app.apply(Intent::Girl(GirlIntent::Back));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    app.apply(Intent::Staff(StaffIntent::Write("een lange zin".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert_eq!(app.page(), Page::Staff);
}

#[test]
fn plans_log_and_protocol_are_kept_only_for_who_gave_the_passphrase() {
    let mut app = new_app(false);
    to_desk(&mut app);
    let named = Plan { name: "Donderdag".into(), ..plan(&["our-pact"]) };
    let asks = || {
        [
            SessionIntent::SavePlan(Box::new(named.clone())),
            SessionIntent::Protocol("contact".into(), "Bel de wacht".into()),
            SessionIntent::DropPlan("Donderdag".into()),
            SessionIntent::Protocol("contact".into(), " ".into()),
        ]
    };
    for one in asks() {
        assert!(ask(&mut app, one).is_empty());
    }
    let mut app = counsellor();
    for one in asks() {
        assert!(matches!(vault(&mut app, one)[..], [VaultEffect::KeepHouse(_)]));
    }
    assert_eq!(app.house(), &House::default());
}

#[test]
fn where_a_session_is_is_kept_at_every_part_and_gone_when_it_ends() {
    let mut app = led(&["jealous"]);
    let kept = |effects: &[VaultEffect]| matches!(effects, [VaultEffect::KeepSession(Some(_))]);
    assert!(kept(&vault(&mut app, SessionIntent::Go(AgendaPosition::Part(0)))));
    assert!(!kept(&vault(&mut app, SessionIntent::Forward)), "the same part is not kept again");
    assert!(kept(&vault(&mut app, SessionIntent::Tick(Duration::from_mins(1)))));
    let ended = app.apply(Intent::Session(SessionIntent::End(vec!["Het was een rustige groep.".into()])));
    assert!(ended.effects.contains(&Effect::Vault(VaultEffect::KeepSession(None))));
    assert!(ended.events.contains(&Event::SessionOver));
    assert!(matches!(app.page(), Page::Desk(_)) && app.session().is_none() && app.run().is_none());
}

#[test]
fn a_session_that_was_broken_off_goes_on_or_is_forgotten() {
    let mut before = led(&["how-do-i-feel", "jealous"]);
    ask(&mut before, SessionIntent::Go(AgendaPosition::Part(1)));
    let resume = session(&before).resume();
    for goes_on in [true, false] {
        let mut app = new_app(false);
        app.apply(Intent::System(SystemIntent::Reply(Reply::Session(Box::new(resume.clone())))));
        app.apply(Intent::Girl(GirlIntent::Leave));
        to_desk(&mut app);
        assert_eq!(app.broken_off(), Some(&resume));
        if goes_on {
            ask(&mut app, SessionIntent::GoOnWhereItWas);
            assert_eq!(
                (session(&app).position(), app.run().map(Run::phase)),
                (AgendaPosition::Part(1), Some(Phase::Brief))
            );
        } else {
            assert_eq!(vault(&mut app, SessionIntent::ForgetSession), [VaultEffect::KeepSession(None)]);
        }
        assert_eq!(app.broken_off(), None);
    }
}

#[test]
fn the_log_notes_the_day_and_no_empty_line() {
    let mut app = counsellor();
    ask(&mut app, SessionIntent::begin(plan(&["jealous"])));
    app.apply(Intent::System(SystemIntent::Today(jiff::civil::date(2026, 5, 4))));
    ask(&mut app, SessionIntent::End(vec![" ".into(), "Veel gelachen.".into()]));
    let entry = LogEntry {
        day: Some(jiff::civil::date(2026, 5, 4)),
        lines: vec!["Veel gelachen.".into()],
        next: "Veel gelachen.".into(),
        place: (0, 2),
        ..LogEntry::default()
    };
    assert_eq!(app.house().log, [entry]);
}

#[test]
fn hands_of_a_question_that_was_left_are_forgotten() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(1)));
    ask(&mut app, SessionIntent::Ask);
    let raise = |app: &mut App| app.apply(Intent::Desk(crate::app::DeskIntent::CountHands(0, 5)));
    raise(&mut app);
    ask(&mut app, SessionIntent::Forward);
    ask(&mut app, SessionIntent::Ask);
    assert_eq!(app.led().unwrap().hands(0), 0, "nobody raised a hand for this question");
    raise(&mut app);
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Phones));
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Hands));
    assert_eq!(app.led().unwrap().hands(0), 0, "it was asked anew");
}

#[test]
fn a_group_may_talk_for_as_long_as_it_likes_without_the_puzzle_coming() {
    let mut app = led(&["jealous"]);
    assert!(app.apply(Intent::System(SystemIntent::Idle)).events.is_empty());
    assert!(app.cover().is_none());
    app.apply(Intent::Girl(GirlIntent::Cover));
    assert!(app.cover().is_some() && !app.desk_in_view(), "hiding it by hand works all the same");
}

#[test]
fn a_desk_left_alone_is_hidden_first_and_then_closed() {
    let mut app = counsellor();
    app.apply(Intent::System(SystemIntent::Idle));
    assert!(app.cover().is_some() && app.staff().is_open(), "she may only have been reading");
    app.apply(Intent::Girl(GirlIntent::Uncover));
    assert_eq!((app.page(), app.staff().is_open()), (Page::StaffDoor, false), "whoever comes back may be a girl");
    app.apply(Intent::System(SystemIntent::Idle));
    app.apply(Intent::System(SystemIntent::Idle));
    app.apply(Intent::Girl(GirlIntent::Uncover));
    assert_eq!((app.page(), app.staff().is_open()), (Page::Start, false));
}

#[test]
fn with_one_screen_desk_and_stage_take_turns() {
    let mut app = led(&["jealous"]);
    assert!(app.desk_in_view());
    ask(&mut app, SessionIntent::Switch);
    assert!(!app.desk_in_view());
    ask(&mut app, SessionIntent::End(Vec::new()));
    assert!(app.desk_in_view(), "after a session the desk is there");
    assert!(app.apply(Intent::Profile(ProfileIntent::Guest)).events.is_empty(), "no girl walks in over it");
}

#[test]
fn the_closing_round_asks_the_weather() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(1)));
    let keys: Vec<_> = app.question().unwrap().choices.iter().map(|choice| choice.key.to_string()).collect();
    assert_eq!(keys, Weather::ALL.map(|weather| weather.slug().to_owned()));
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Tablet));
    ask(&mut app, SessionIntent::Ask);
    ask(&mut app, SessionIntent::OpenHandover);
    ask(&mut app, SessionIntent::Pick(2));
    ask(&mut app, SessionIntent::Give);
    assert_eq!(session(&app).handover(), &Handover::Thanks);
}

#[test]
fn phones_and_projector_are_asked_for_in_a_session_and_nowhere_else() {
    let at = std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);
    for (asked, effect) in [
        (SessionIntent::OpenPhones(at), Effect::Phones(PhonesEffect::Open(at))),
        (SessionIntent::ClosePhones, Effect::Phones(PhonesEffect::Close)),
        (SessionIntent::NewPhonesCode, Effect::Phones(PhonesEffect::NewCode)),
        (SessionIntent::Projector(true), Effect::Projector(true)),
    ] {
        assert_eq!(led(&["jealous"]).apply(Intent::Session(asked.clone())).effects, [effect]);
        assert_eq!(new_app(false).apply(Intent::Session(asked)).effects, []);
    }
}

#[test]
fn a_session_begins_with_its_girls_and_their_way_of_answering_at_once() {
    let mut app = new_app(false);
    to_desk(&mut app);
    let plan = Box::new(plan(&["jealous"]));
    ask(&mut app, SessionIntent::Begin { plan, girls: 9, answer_by: AnswerMode::Tablet });
    assert_eq!((session(&app).participants().girls(), session(&app).answer_mode()), (9, AnswerMode::Tablet));
}

#[test]
fn what_this_pack_does_not_have_is_not_led_and_stays_in_the_plan_of_the_house() {
    let mut app = counsellor();
    let mut whole = Plan { name: "Donderdag".into(), ..plan(&["our-pact", "gone"]) };
    whole.add(Part::Mission("another/jealous".parse().unwrap()));
    ask(&mut app, SessionIntent::SavePlan(Box::new(whole.clone())));
    ask(&mut app, SessionIntent::begin(whole.clone()));
    assert_eq!(app.session().unwrap().plan().parts, plan(&["our-pact"]).parts);
    assert_eq!(app.house().plans, [whole]);
    ask(&mut app, SessionIntent::End(Vec::new()));
    ask(&mut app, SessionIntent::begin(Plan { parts: plan(&["gone"]).parts[..1].to_vec(), ..Plan::default() }));
    assert!(app.session().is_none(), "nothing is left to lead");
}

#[test]
fn the_box_is_beside_the_round_and_the_round_goes_on() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Tablet));
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(1)));
    ask(&mut app, SessionIntent::Ask);
    // Whoever leads opens the box while everybody answers: her desk is beside the group's own screen.
    app.apply(Intent::System(SystemIntent::Projected(true)));
    ask(&mut app, SessionIntent::OpenBox(true));
    assert!(!session(&app).is_at_box(), "the question comes first");
    for girl in 0..3 {
        ask(&mut app, SessionIntent::OpenHandover);
        assert!(!session(&app).leads_to_box(), "nobody is led away in the middle of an answer");
        ask(&mut app, SessionIntent::Pick(girl));
        ask(&mut app, SessionIntent::Give);
        assert!(session(&app).leads_to_box());
        ask(&mut app, SessionIntent::TurnToBox(true));
        ask(&mut app, SessionIntent::WriteSlip("Mag ik nee zeggen?".into()));
        if girl > 0 {
            ask(&mut app, SessionIntent::PutSlip);
        }
        ask(&mut app, SessionIntent::TurnToBox(false));
        assert_eq!((session(&app).handover(), session(&app).draft()), (&Handover::Thanks, ""), "girl {girl}");
    }
    assert_eq!(session(&app).participants().slips().len(), 2, "one changed her mind");
    ask(&mut app, SessionIntent::Close(None));
    assert!(session(&app).participants().shown().is_some(), "three of six answered, and the round is over");
}

#[test]
fn an_open_box_holds_nothing_up() {
    let mut app = led(&["jealous"]);
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Tablet));
    app.apply(Intent::System(SystemIntent::Projected(true)));
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    ask(&mut app, SessionIntent::OpenBox(true));
    assert!(session(&app).is_at_box(), "it is there for whoever has the device");
    let before = app.run().cloned();
    ask(&mut app, SessionIntent::Forward);
    assert!(!session(&app).is_at_box() && session(&app).participants().box_is_open());
    assert_eq!(app.run(), before.as_ref(), "what lay over the mission goes first");
    ask(&mut app, SessionIntent::Forward);
    assert_ne!(app.run(), before.as_ref());
    ask(&mut app, SessionIntent::TurnToBox(true));
    ask(&mut app, SessionIntent::OpenBox(false));
    assert!(!session(&app).is_at_box() && !session(&app).leads_to_box());
    for mode in [AnswerMode::Hands, AnswerMode::Phones] {
        ask(&mut app, SessionIntent::AnswerBy(mode));
        ask(&mut app, SessionIntent::OpenBox(true));
        ask(&mut app, SessionIntent::TurnToBox(true));
        assert!(!session(&app).is_at_box(), "{mode:?}");
    }
}

#[test]
fn a_session_that_was_broken_off_leaves_its_plan_on_the_desk() {
    let mut app = new_app(false);
    let mut kept = Session::new(plan(&["jealous"]), 1);
    set_girls(&mut kept, 9);
    kept.answer_by(AnswerMode::Phones);
    app.apply(Intent::System(SystemIntent::Reply(Reply::Session(Box::new(kept.resume())))));
    to_desk(&mut app);
    ask(&mut app, SessionIntent::GoOnWhereItWas);
    ask(&mut app, SessionIntent::End(Vec::new()));
    let Page::Desk(desk) = app.page() else { panic!("she is at her desk") };
    assert_eq!((&desk.plan, desk.girls, desk.answer_by), (&plan(&["jealous"]), 9, AnswerMode::Phones));
    assert!(!desk.is_changed);
}

#[test]
fn a_group_begins_in_silence_until_somebody_asks_for_sound_and_afterwards_all_is_as_before() {
    for before in [true, false] {
        let mut app = new_app(true);
        app.apply(Intent::Girl(GirlIntent::Sound(before)));
        app.apply(Intent::Session(SessionIntent::Desk));
        assert_eq!(app.settings().sound, before);
        let plan = Plan { parts: vec![Part::Closing], ..Plan::default() };
        app.apply(Intent::Session(SessionIntent::begin(plan)));
        assert!(app.session().is_some() && !app.settings().sound);
        app.apply(Intent::Girl(GirlIntent::Sound(true)));
        assert!(app.settings().sound, "one tap brings it");
        app.apply(Intent::Session(SessionIntent::End(Vec::new())));
        assert!(app.session().is_none());
        assert_eq!(app.settings().sound, before);
    }
}
