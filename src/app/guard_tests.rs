use super::*;
use crate::app::tests::new_app;
use crate::app::{
    App, DeskIntent, DeskView, Event, GirlIntent, House, Intent, Page, Reads, Reply, SessionIntent, Sheet, StaffIntent,
    SystemIntent,
};
use crate::session::{Part, Plan};

fn session(app: &mut App, intent: SessionIntent) -> Vec<Event> {
    app.apply(Intent::Session(intent)).events
}

fn girl(app: &mut App, intent: GirlIntent) -> Vec<Event> {
    app.apply(Intent::Girl(intent)).events
}

fn told(app: &mut App, intent: SystemIntent) -> Vec<Event> {
    app.apply(Intent::System(intent)).events
}

/// A house with a passphrase, whose counsellor has come to her desk past it.
fn past_the_passphrase() -> App {
    let mut app = new_app(true);
    told(&mut app, SystemIntent::Reply(Reply::House { house: House::default(), has_passphrase: true, seals: true }));
    session(&mut app, SessionIntent::Desk);
    give_passphrase(&mut app);
    assert!(matches!(app.page(), Page::Desk(_)));
    app
}

fn give_passphrase(app: &mut App) {
    app.apply(Intent::Staff(StaffIntent::Write("vier gewone woorden samen".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    told(app, SystemIntent::Reply(Reply::StaffOpen));
}

fn plan() -> Plan {
    Plan { parts: vec![Part::Mission("base/jealous".parse().unwrap()), Part::Closing], ..Plan::default() }
}

/// The closing round of a session in which the laptop goes round, and everybody is asked.
fn going_round(mut app: App) -> App {
    session(&mut app, SessionIntent::Desk);
    let begin = SessionIntent::Begin { plan: Box::new(plan()), girls: 6, answer_by: AnswerMode::Tablet };
    session(&mut app, begin);
    session(&mut app, SessionIntent::Go(crate::session::AgendaPosition::Part(1)));
    assert!(app.desk_in_view());
    session(&mut app, SessionIntent::Ask);
    app
}

#[test]
fn a_device_that_goes_round_shows_the_stage_and_leads_nowhere() {
    let mut app = going_round(new_app(true));
    assert!(app.led().unwrap().goes_round() && !app.desk_in_view());
    for intent in [
        SessionIntent::Forward,
        SessionIntent::Backward,
        SessionIntent::OpenBox(true),
        SessionIntent::TalkLater(None),
        SessionIntent::End(Vec::new()),
        SessionIntent::BackToDesk,
    ] {
        assert!(session(&mut app, intent.clone()).is_empty(), "{intent:?}");
    }
    for intent in [SessionIntent::OpenHandover, SessionIntent::Pick(0), SessionIntent::Give] {
        assert!(!session(&mut app, intent.clone()).is_empty(), "{intent:?}");
    }
    assert!(!app.desk_in_view());
}

#[test]
fn without_a_passphrase_a_question_leads_back_to_a_folded_desk() {
    let mut app = going_round(new_app(true));
    session(&mut app, SessionIntent::Switch);
    assert_eq!(app.page(), Page::BackToDesk);
    assert!(!girl(&mut app, GirlIntent::Back).is_empty() && !app.desk_in_view(), "no is an answer, too");
    session(&mut app, SessionIntent::Switch);
    session(&mut app, SessionIntent::BackToDesk);
    assert!(app.desk_in_view() && !app.led().unwrap().goes_round());
    let led = app.led().unwrap();
    assert!(led.desk().folded && led.reads() == Reads::Notes);
    app.apply(Intent::Desk(DeskIntent::Unfold));
    assert!(!app.led().unwrap().desk().folded);
}

#[test]
fn with_a_passphrase_only_that_leads_back_and_the_counsellors_door_stays_open() {
    let mut app = going_round(past_the_passphrase());
    assert!(app.staff().is_open());
    session(&mut app, SessionIntent::Switch);
    assert_eq!(app.page(), Page::StaffDoor);
    assert!(session(&mut app, SessionIntent::BackToDesk).is_empty() && !app.desk_in_view());
    girl(&mut app, GirlIntent::Back);
    assert!(app.staff().is_open() && !app.desk_in_view(), "what she closes is not the counsellor's evening");
    session(&mut app, SessionIntent::Switch);
    app.apply(Intent::Staff(StaffIntent::Write("geraden".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    told(&mut app, SystemIntent::Reply(Reply::Wrong(0)));
    assert!(!app.desk_in_view());
    give_passphrase(&mut app);
    assert!(app.desk_in_view() && !app.led().unwrap().goes_round());
}

#[test]
fn a_box_that_goes_round_guards_the_desk_too() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    session(&mut app, SessionIntent::Begin { plan: Box::new(plan()), girls: 6, answer_by: AnswerMode::Tablet });
    session(&mut app, SessionIntent::OpenBox(true));
    assert!(app.led().unwrap().goes_round() && !app.desk_in_view());
    for to_box in [false, true] {
        assert!(!session(&mut app, SessionIntent::TurnToBox(to_box)).is_empty());
        assert_eq!(app.session().unwrap().is_at_box(), to_box, "the way there and back is hers");
    }
    session(&mut app, SessionIntent::WriteSlip("Mijn ".into()));
    session(&mut app, SessionIntent::Switch);
    assert_eq!(app.page(), Page::BackToDesk);
    session(&mut app, SessionIntent::BackToDesk);
    let led = app.session().unwrap();
    assert!(app.desk_in_view() && !led.is_at_box() && led.draft().is_empty(), "half a question is nobody else's");
    session(&mut app, SessionIntent::Switch);
    session(&mut app, SessionIntent::TurnToBox(true));
    assert!(app.led().unwrap().goes_round(), "whoever goes to the box is a girl");
}

#[test]
fn hands_and_phones_leave_the_way_to_the_desk_open() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    session(&mut app, SessionIntent::begin(plan()));
    session(&mut app, SessionIntent::Go(crate::session::AgendaPosition::Part(1)));
    session(&mut app, SessionIntent::Ask);
    session(&mut app, SessionIntent::Switch);
    assert!(!app.desk_in_view());
    session(&mut app, SessionIntent::Switch);
    assert!(app.desk_in_view() && !app.led().unwrap().desk().folded);
}

#[test]
fn with_a_projector_nothing_on_the_stage_takes_the_desk_away() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    session(&mut app, SessionIntent::begin(plan()));
    told(&mut app, SystemIntent::Projected(true));
    girl(&mut app, GirlIntent::Open(Sheet::Help));
    assert!(app.desk_in_view() && app.page() == Page::Help);
    assert!(!session(&mut app, SessionIntent::Pause(Pause::Told)).is_empty(), "the card comes under the help page");
    session(&mut app, SessionIntent::Pause(Pause::None));
    girl(&mut app, GirlIntent::Cover);
    assert!(app.desk_in_view() && app.cover().is_some());
    assert!(!session(&mut app, SessionIntent::Pause(Pause::Told)).is_empty(), "and behind the puzzle");
    assert!(girl(&mut app, GirlIntent::Begin).is_empty(), "the group's own screen still listens to the puzzle alone");
}

#[test]
fn a_projector_that_goes_gives_the_desk_back() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    session(&mut app, SessionIntent::begin(plan()));
    session(&mut app, SessionIntent::Switch);
    told(&mut app, SystemIntent::Projected(true));
    girl(&mut app, GirlIntent::Open(Sheet::Help));
    told(&mut app, SystemIntent::Projected(false));
    assert!(app.desk_in_view(), "though the stage was in view before, and a page lay over it");
    assert!(app.led().unwrap().desk().folded, "the screen it stands on may be the group's");
}

#[test]
fn on_one_screen_keys_act_on_what_is_seen() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    session(&mut app, SessionIntent::begin(plan()));
    session(&mut app, SessionIntent::Switch);
    let before = app.session().unwrap().position();
    girl(&mut app, GirlIntent::Open(Sheet::Help));
    assert!(session(&mut app, SessionIntent::Forward).is_empty());
    assert_eq!(app.session().unwrap().position(), before, "nothing goes on under the help page");
    session(&mut app, SessionIntent::Pause(Pause::Told));
    assert!(matches!(app.page(), Page::Led(_)) && app.session().unwrap().pause() == Pause::Told);
    girl(&mut app, GirlIntent::Open(Sheet::Help));
    session(&mut app, SessionIntent::Switch);
    assert!(app.desk_in_view(), "the desk comes, whatever lay over the stage");
}

#[test]
fn a_desk_left_to_the_puzzle_waits_behind_the_passphrase_as_it_was() {
    let mut app = past_the_passphrase();
    app.apply(Intent::Desk(DeskIntent::Take(Box::new(plan()))));
    told(&mut app, SystemIntent::Idle);
    girl(&mut app, GirlIntent::Uncover);
    assert_eq!(app.page(), Page::StaffDoor);
    assert!(!app.staff().is_open());
    girl(&mut app, GirlIntent::Back);
    assert_eq!(app.page(), Page::Start, "whoever does not know it is where everybody begins");
    session(&mut app, SessionIntent::Desk);
    give_passphrase(&mut app);
    assert!(matches!(app.page(), Page::Desk(desk) if desk.plan == plan()));
}

#[test]
fn a_desk_without_a_passphrase_comes_back_folded() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    app.apply(Intent::Desk(DeskIntent::Take(Box::new(plan()))));
    app.apply(Intent::Desk(DeskIntent::Show(DeskView::Log)));
    told(&mut app, SystemIntent::Idle);
    girl(&mut app, GirlIntent::Uncover);
    assert!(
        matches!(app.page(), Page::Desk(desk) if desk.folded && desk.view == DeskView::Prepare && desk.plan == plan())
    );
    told(&mut app, SystemIntent::Idle);
    told(&mut app, SystemIntent::Idle);
    assert!(app.cover().is_some() && app.page_under() == Page::Start, "twice as long: gone from view");
    girl(&mut app, GirlIntent::Uncover);
    session(&mut app, SessionIntent::Desk);
    assert!(matches!(app.page(), Page::Desk(desk) if desk.folded && desk.plan == plan()), "but not the plan");
}

#[test]
fn a_desk_whose_counsellor_walks_off_at_the_door_waits_folded() {
    let mut app = new_app(true);
    session(&mut app, SessionIntent::Desk);
    app.apply(Intent::Desk(DeskIntent::Take(Box::new(plan()))));
    app.apply(Intent::Desk(DeskIntent::Show(DeskView::Log)));
    session(&mut app, SessionIntent::StaffDoor);
    assert_eq!(app.page(), Page::StaffDoor);
    assert_eq!(told(&mut app, SystemIntent::Idle), [Event::Left]);
    session(&mut app, SessionIntent::Desk);
    assert!(matches!(app.page(), Page::Desk(desk) if desk.folded && desk.plan == plan()));
}
