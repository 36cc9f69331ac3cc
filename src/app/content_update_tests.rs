use super::*;
use crate::app::tests::{base, content, counsellor, guest, is_on_route, play_through, visit};
use crate::app::{DeskIntent, GirlIntent, Intent, MessageState, Page, SessionIntent, Sheet, SystemIntent};
use crate::mission::Command;
use crate::mission::ids::MissionId;
use crate::pack::Memory;
use crate::pack::sessions::Part;
use crate::session::{AgendaPosition, Plan};

/// The shipped content without some of its files.
fn without(files: &[&str]) -> Content {
    let mut pack = Memory::copy_of(&base()).unwrap();
    for file in files {
        pack.remove(file);
    }
    Content::read_from("base", pack).0.unwrap()
}

fn change(app: &mut App, content: Content) -> Vec<Event> {
    app.apply(Intent::System(SystemIntent::ContentChanged(content))).events
}

fn girl(app: &mut App, intent: GirlIntent) {
    app.apply(Intent::Girl(intent));
}

fn open_message(app: &App) -> Option<&MissionId> {
    match app.page() {
        Page::Inbox(_, _, open) => open,
        page => panic!("{page:?}"),
    }
}

#[test]
fn in_an_inbox_everything_that_is_still_there_stays() {
    let mut app = guest(false);
    girl(&mut app, GirlIntent::Play("group-pressure".into()));
    play_through(&mut app);
    girl(&mut app, GirlIntent::OpenMessage("secrets".into()));
    girl(&mut app, GirlIntent::Open(Sheet::Help));
    let other = content();
    assert_eq!(change(&mut app, other.clone()), [Event::ContentChanged]);
    assert_eq!(app.content(), &other);
    assert_eq!(app.page(), Page::Help, "what lies over it stays");
    girl(&mut app, GirlIntent::Back);
    assert_eq!(open_message(&app), Some(&"secrets".into()));
    let played = visit(&app).messages(&"friends".into());
    assert!(played.iter().any(|message| message.state == MessageState::Done));
    assert_eq!(change(&mut app, other), [], "the same again is no news");
}

#[test]
fn a_message_that_is_gone_gives_way_to_the_next_and_a_stop_that_is_gone_to_the_route() {
    let mut app = guest(false);
    girl(&mut app, GirlIntent::OpenMessage("secrets".into()));
    let lacking = without(&["missions/secrets.ron"]);
    let first = lacking.pack().module(&"boundaries".into()).unwrap().missions[0].clone();
    assert_eq!(change(&mut app, lacking), [Event::ContentChanged, Event::Turned]);
    assert_eq!(open_message(&app), Some(&first));
    assert_eq!(change(&mut app, without(&["modules/boundaries.ron"])), [Event::ContentChanged, Event::Turned]);
    assert!(is_on_route(&app));
    change(&mut app, content());
    let messages = visit(&app).messages(&"boundaries".into());
    let secrets = messages.iter().find(|message| message.mission.id == "secrets".into()).unwrap();
    assert_eq!(secrets.state, MessageState::Read, "what she read is noted for the day it is there again");
}

#[test]
fn a_mission_under_way_is_played_to_its_end_as_it_began() {
    let mut app = guest(false);
    girl(&mut app, GirlIntent::Play("secrets".into()));
    girl(&mut app, GirlIntent::Run(Command::Hurry));
    let (place, mission) = (app.run().unwrap().place(), Arc::clone(app.run().unwrap().mission()));
    assert_eq!(change(&mut app, without(&["modules/boundaries.ron", "missions/secrets.ron"])), [Event::ContentChanged]);
    assert_eq!(app.run().unwrap().place(), place);
    assert!(Arc::ptr_eq(app.run().unwrap().mission(), &mission));
    play_through(&mut app);
    assert!(is_on_route(&app), "there is no inbox any more to go back to");
    change(&mut app, content());
    let messages = visit(&app).messages(&"boundaries".into());
    let secrets = messages.iter().find(|message| message.mission.id == "secrets".into()).unwrap();
    assert_eq!(secrets.state, MessageState::Done);
}

#[test]
fn a_session_keeps_the_mission_it_plays_and_leaves_out_of_its_plan_what_is_gone() {
    let mut app = counsellor();
    let missions = ["our-pact", "jealous", "secrets"].map(|id| Part::Mission(format!("base/{id}").parse().unwrap()));
    let plan = Plan { parts: missions.into_iter().chain([Part::Closing]).collect(), ..Plan::default() };
    app.apply(Intent::Desk(DeskIntent::Take(Box::new(plan.clone()))));
    app.apply(Intent::Session(SessionIntent::begin(plan)));
    app.apply(Intent::Session(SessionIntent::Go(AgendaPosition::Part(1))));
    let place = app.run().unwrap().place();
    let lacking = without(&["missions/our-pact.ron", "missions/jealous.ron", "missions/secrets.ron"]);
    assert_eq!(change(&mut app, lacking), [Event::ContentChanged]);
    assert_eq!((app.run().unwrap().mission().id.as_str(), app.run().unwrap().place()), ("jealous", place));
    let session = app.session().unwrap();
    assert_eq!(session.plan().parts, [Part::Mission("base/jealous".parse().unwrap()), Part::Closing]);
    assert_eq!(session.part(), Some(&Part::Mission("base/jealous".parse().unwrap())));
    assert_eq!(session.next_part(), Some(&Part::Closing));
    assert_eq!(app.desk().unwrap().plan.parts, [Part::Closing], "what she plans next has only what is there");
}

#[test]
fn behind_the_cover_other_content_comes_too_and_nothing_is_shown_of_it() {
    let mut app = guest(false);
    girl(&mut app, GirlIntent::OpenModule("boundaries".into()));
    girl(&mut app, GirlIntent::Cover);
    change(&mut app, without(&["modules/boundaries.ron"]));
    assert!(matches!(app.page(), Page::Cover(_)));
    girl(&mut app, GirlIntent::Uncover);
    assert!(is_on_route(&app));
}
