use super::*;
use crate::app::tests::{counsellor, guest, new_app, to_desk};
use crate::app::{DeskView, Intent, LookedUp, Reads, SessionIntent, Sure};
use crate::session::{AnswerMode, Part, Plan};

fn at_desk() -> App {
    let mut app = new_app(false);
    to_desk(&mut app);
    app
}

fn act(app: &mut App, intent: DeskIntent) -> Vec<Event> {
    app.apply(Intent::Desk(intent)).events
}

fn plan(missions: &[&str]) -> Plan {
    Plan {
        parts: missions.iter().map(|id| Part::Mission(format!("base/{id}").parse().unwrap())).collect(),
        ..Plan::default()
    }
}

fn parts(app: &App) -> Vec<String> {
    let name = |part: &Part| match part {
        Part::Mission(id) => id.mission.to_string(),
        Part::Break(id) => id.to_string(),
        Part::Closing => "closing".to_owned(),
    };
    app.desk().unwrap().plan.parts.iter().map(name).collect()
}

#[test]
fn a_plan_in_hand_is_changed_part_by_part_and_is_then_no_ready_one() {
    let mut app = at_desk();
    let ready = app.pack().sessions.plans[0].clone();
    let planned = Plan::ready(&ready, app.pack());
    act(&mut app, DeskIntent::Take(Box::new(planned)));
    assert_eq!(app.desk().unwrap().plan.ready.as_ref(), Some(&ready.id));
    for change in [DeskIntent::Move(1, 0), DeskIntent::Remove(0), DeskIntent::Add(Part::Closing)] {
        let mut app = app.clone();
        act(&mut app, change.clone());
        assert_eq!(app.desk().unwrap().plan.ready, None, "{change:?}");
    }
    act(&mut app, DeskIntent::Take(Box::new(plan(&["our-pact", "jealous"]))));
    act(&mut app, DeskIntent::Add(Part::Closing));
    assert_eq!(
        (parts(&app), app.desk().unwrap().looks_at),
        (vec!["our-pact".into(), "jealous".into(), "closing".into()], Some(2))
    );
    act(&mut app, DeskIntent::Move(2, 0));
    assert_eq!(
        (parts(&app), app.desk().unwrap().looks_at),
        (vec!["closing".into(), "our-pact".into(), "jealous".into()], Some(0))
    );
    act(&mut app, DeskIntent::Remove(0));
    assert_eq!((parts(&app), app.desk().unwrap().looks_at), (vec!["our-pact".into(), "jealous".into()], None));
    act(&mut app, DeskIntent::Name("Donderdag".into()));
    assert_eq!(app.desk().unwrap().plan.name, "Donderdag");
}

#[test]
fn what_lies_on_the_desk_outlives_a_session_and_what_was_counted_in_it_does_not() {
    let mut app = counsellor();
    act(&mut app, DeskIntent::Take(Box::new(plan(&["our-pact"]))));
    act(&mut app, DeskIntent::Girls(99));
    act(&mut app, DeskIntent::AnswerBy(AnswerMode::Tablet));
    act(&mut app, DeskIntent::Show(DeskView::Log));
    let desk = app.desk().unwrap().clone();
    assert_eq!(desk.girls, *GIRLS.end());
    app.apply(Intent::Session(SessionIntent::begin(desk.plan.clone())));
    act(&mut app, DeskIntent::WriteLine(0, "Rustig.".into()));
    act(&mut app, DeskIntent::WriteLine(9, "nergens".into()));
    act(&mut app, DeskIntent::Read(Reads::QuestionBox));
    let led = app.led().unwrap();
    assert_eq!((led.lines()[0].as_str(), led.reads(), led.desk()), ("Rustig.", Reads::QuestionBox, &desk));
    app.apply(Intent::Session(SessionIntent::End(Vec::new())));
    assert_eq!(app.desk(), Some(&Desk { view: DeskView::Prepare, ..desk.clone() }));
    app.apply(Intent::Session(SessionIntent::begin(desk.plan)));
    let led = app.led().unwrap();
    assert_eq!((led.lines()[0].as_str(), led.reads()), ("", Reads::Notes));
    app.apply(Intent::Session(SessionIntent::End(Vec::new())));
    app.apply(Intent::Session(SessionIntent::LeaveDesk));
    app.apply(Intent::Session(SessionIntent::Desk));
    assert_eq!(app.desk(), None, "her door is closed again, and the desk behind it is bare");
}

#[test]
fn hands_are_counted_for_the_choices_there_are_and_forgotten_with_the_question() {
    let mut app = at_desk();
    app.apply(Intent::Session(SessionIntent::begin(Plan { parts: vec![Part::Closing], ..Plan::default() })));
    app.apply(Intent::Session(SessionIntent::Forward));
    app.apply(Intent::Session(SessionIntent::Forward));
    assert!(app.question().is_some(), "the closing round asks the weather");
    act(&mut app, DeskIntent::CountHands(0, 3));
    assert_eq!(app.led().unwrap().hands(0), 0, "nothing is asked yet");
    app.apply(Intent::Session(SessionIntent::Ask));
    for (choice, hands) in [(0, 3), (2, 500), (usize::MAX, 1)] {
        act(&mut app, DeskIntent::CountHands(choice, hands));
    }
    let counted: Vec<_> = (0..4).map(|choice| app.led().unwrap().hands(choice)).collect();
    assert_eq!(counted, [3, 0, 40, 0]);
    app.apply(Intent::Session(SessionIntent::Ask));
    assert_eq!(app.led().unwrap().hands(0), 0);
}

#[test]
fn a_rehearsal_is_played_on_the_desk_and_put_away() {
    let mut app = at_desk();
    let whole = app.pack().rehearsals[0].id.clone();
    act(&mut app, DeskIntent::Rehearse(Rehearse::Begin(whole)));
    assert_eq!(app.desk().unwrap().rehearsal, None, "in a house without a passphrase anybody may have come");
    app = counsellor();
    act(&mut app, DeskIntent::Rehearse(Rehearse::GoOn));
    assert_eq!(app.desk().unwrap().rehearsal, None);
    let rehearsal = app.pack().rehearsals[1].clone();
    act(&mut app, DeskIntent::Rehearse(Rehearse::Begin(rehearsal.id.clone())));
    let first = rehearsal.moments[0].choices[0].id.clone();
    assert_eq!(app.desk().unwrap().rehearsal.as_ref().unwrap().rehearsal(), &rehearsal);
    act(&mut app, DeskIntent::Rehearse(Rehearse::Choose(first.clone())));
    let chosen = |app: &App| app.desk().unwrap().rehearsal.as_ref().unwrap().chosen().map(|choice| choice.id.clone());
    assert_eq!(chosen(&app), Some(first));
    act(&mut app, DeskIntent::Rehearse(Rehearse::GoOn));
    assert_eq!(chosen(&app), None);
    act(&mut app, DeskIntent::Rehearse(Rehearse::GoBack));
    assert!(chosen(&app).is_some());
    act(&mut app, DeskIntent::Rehearse(Rehearse::PutAway));
    assert_eq!(app.desk().unwrap().rehearsal, None);
}

#[test]
fn what_is_looked_up_is_open_until_something_else_is_and_never_for_whoever_has_the_device_next() {
    let mut app = at_desk();
    for what in [LookedUp::Moment("panic".into()), LookedUp::Answer("shy".into())] {
        act(&mut app, DeskIntent::LookUp(Some(what.clone())));
        assert_eq!(app.desk().unwrap().looked_up, Some(what));
    }
    app.desk_mut().unwrap().fold();
    assert_eq!(app.desk().unwrap().looked_up, None);
}

#[test]
fn words_for_the_card_are_written_only_while_it_is_changed() {
    let mut app = counsellor();
    let write = || DeskIntent::WriteCard("contact".into(), "Bel de wacht".into());
    act(&mut app, write());
    assert_eq!(app.desk().unwrap().edits, None);
    act(&mut app, DeskIntent::EditCard(true));
    act(&mut app, write());
    assert_eq!(app.desk().unwrap().edits.as_ref().unwrap()["contact"], "Bel de wacht");
    act(&mut app, DeskIntent::EditCard(false));
    assert_eq!(app.desk().unwrap().edits, None);
}

#[test]
fn where_there_is_no_desk_nothing_lies_on_it() {
    for mut app in [new_app(true), guest(true)] {
        for intent in
            [DeskIntent::Show(DeskView::Log), DeskIntent::Read(Reads::QuestionBox), DeskIntent::EditCard(true)]
        {
            assert_eq!(act(&mut app, intent.clone()), [], "{intent:?}");
        }
        assert_eq!(app.desk(), None);
    }
}

#[test]
fn every_change_of_a_plan_can_be_taken_back() {
    let mut app = at_desk();
    act(&mut app, DeskIntent::Take(Box::new(plan(&["our-pact", "jealous"]))));
    assert!(!app.desk().unwrap().is_changed);
    act(&mut app, DeskIntent::Move(1, 0));
    act(&mut app, DeskIntent::Remove(0));
    assert!(app.desk().unwrap().is_changed);
    act(&mut app, DeskIntent::Take(Box::new(plan(&["how-do-i-feel"]))));
    let mut seen = vec![parts(&app)];
    for _ in 0..3 {
        act(&mut app, DeskIntent::Undo);
        seen.push(parts(&app));
    }
    assert_eq!(
        seen,
        [vec!["how-do-i-feel"], vec!["our-pact"], vec!["jealous", "our-pact"], vec!["our-pact", "jealous"]]
    );
    act(&mut app, DeskIntent::Undo);
    assert_eq!(parts(&app), ["our-pact", "jealous"], "an empty desk is no plan to go back to");
}

#[test]
fn what_is_asked_first_is_done_on_yes_and_on_nothing_else() {
    let sure = || Sure { question: "desk-sure-leave", intent: Box::new(Intent::Session(SessionIntent::LeaveDesk)) };
    let mut app = at_desk();
    act(&mut app, DeskIntent::AskFirst(sure()));
    assert!(matches!(app.page(), crate::app::Page::Desk(_)) && app.desk().unwrap().sure == Some(sure()));
    act(&mut app, DeskIntent::Answer(false));
    assert_eq!(app.desk().unwrap().sure, None);
    assert!(act(&mut app, DeskIntent::Answer(true)).is_empty(), "nothing was asked");
    act(&mut app, DeskIntent::AskFirst(sure()));
    act(&mut app, DeskIntent::Answer(true));
    assert_eq!(app.page(), crate::app::Page::Start);
}

#[test]
fn a_plan_of_the_house_that_is_thrown_away_can_be_had_back() {
    let mut app = counsellor();
    let named = Plan { name: "Donderdag".into(), ..plan(&["jealous"]) };
    app.apply(Intent::Session(SessionIntent::SavePlan(Box::new(named.clone()))));
    app.apply(Intent::Session(SessionIntent::DropPlan("Donderdag".into())));
    assert!(app.house().plans.is_empty() && app.desk().unwrap().thrown_away.as_ref() == Some(&named));
    app.apply(Intent::Session(SessionIntent::SavePlan(Box::new(named.clone()))));
    assert_eq!((app.house().plans.as_slice(), &app.desk().unwrap().thrown_away), (&[named][..], &None));
}

#[test]
fn in_a_house_without_a_passphrase_the_desk_leads_and_shows_nothing_that_is_for_counsellors_alone() {
    let mut app = at_desk();
    assert!(!app.shows_staff_texts());
    for view in [DeskView::Rehearse, DeskView::Protocol, DeskView::Log] {
        assert_eq!(act(&mut app, DeskIntent::Show(view)), [], "{view:?}");
    }
    assert_eq!(act(&mut app, DeskIntent::EditCard(true)), []);
    assert_eq!(app.desk().unwrap().view, DeskView::Prepare);
    let ready = app.pack().sessions.plans[0].clone();
    let planned = Plan::ready(&ready, app.pack());
    act(&mut app, DeskIntent::Take(Box::new(planned.clone())));
    app.apply(Intent::Session(SessionIntent::begin(planned)));
    assert!(app.led().is_some(), "she leads all the same");

    let mut app = counsellor();
    assert!(app.shows_staff_texts());
    for view in [DeskView::Rehearse, DeskView::Protocol, DeskView::Log] {
        act(&mut app, DeskIntent::Show(view));
        assert_eq!(app.desk().unwrap().view, view);
    }
}
