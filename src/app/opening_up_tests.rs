use std::time::Duration;

use jiff::civil::time;

use super::*;
use crate::app::tests::{let_in, new_app, play_through, to_desk, visit};
use crate::app::{
    Applied, DeskIntent, Effect, GirlIntent, House, Intent, Page, ProfileId, ProfileIntent, Reply, SessionIntent,
    StaffIntent, StopState, SystemIntent, VaultEffect,
};
use crate::mission::Mode;
use crate::pack::Content;
use crate::session::{AgendaPosition, Part};

fn told(app: &mut App, intent: SystemIntent) -> Applied {
    app.apply(Intent::System(intent))
}

fn girl(app: &mut App, intent: GirlIntent) -> Vec<Event> {
    app.apply(Intent::Girl(intent)).events
}

fn staff(app: &mut App, intent: StaffIntent) -> Applied {
    app.apply(Intent::Staff(intent))
}

fn session(app: &mut App, intent: SessionIntent) -> Vec<Event> {
    app.apply(Intent::Session(intent)).events
}

/// A house in which everything that is required is in place, but for the last `missing` points.
fn house(app: &App, missing: usize) -> House {
    let items = app.pack().readiness.iter().flat_map(|list| &list.items).filter(|item| item.required);
    let mut ready: Vec<_> = items.map(|item| (item.id.clone(), None)).collect();
    ready.truncate(ready.len() - missing);
    House { ready: ready.into_iter().collect(), ..House::default() }
}

/// The house as a counsellor who is in has it.
fn furnish(app: &mut App, missing: usize) {
    let house = house(app, missing);
    told(app, SystemIntent::Reply(Reply::House { house, has_passphrase: true, seals: true }));
}

/// A guest in a house with a passphrase.
fn guest() -> App {
    let mut app = new_app(false);
    furnish(&mut app, 0);
    let_in(app)
}

/// A counsellor comes to her and gives the passphrase; so much of what must be in place is missing.
fn come(app: &mut App, missing: usize) {
    girl(app, GirlIntent::Open(Sheet::StaffDoor));
    assert_eq!(app.page(), Page::StaffDoor);
    staff(app, StaffIntent::Write("vier gewone woorden samen".into()));
    staff(app, StaffIntent::Enter);
    furnish(app, missing);
    told(app, SystemIntent::Reply(Reply::StaffOpen));
    assert!(matches!(app.page(), Page::Opening(_)), "{:?}", app.page());
}

fn open(app: &mut App) {
    come(app, 0);
    staff(app, StaffIntent::TalkedAboutHelp(true));
    staff(app, StaffIntent::OpenHere { though_late: false });
}

fn is_open(app: &App) -> bool {
    let module = app.pack().module(&"together".into()).unwrap();
    visit(app).is_open(module)
}

/// A girl with a profile, who has just made it.
fn with_profile() -> App {
    let mut app = new_app(false);
    furnish(&mut app, 0);
    girl(&mut app, GirlIntent::Begin);
    app.apply(Intent::Profile(ProfileIntent::Choose));
    let secret = [3, 26, 17, 60, 44];
    let tap = |app: &mut App| secret.map(|picture| app.apply(Intent::Profile(ProfileIntent::Tap(picture))));
    tap(&mut app);
    app.apply(Intent::Profile(ProfileIntent::Keep));
    tap(&mut app);
    told(&mut app, SystemIntent::Reply(Reply::Made(ProfileId::parse("mine").unwrap())));
    girl(&mut app, GirlIntent::Back);
    app
}

fn plan(missions: &[&str]) -> Plan {
    let parts = missions.iter().map(|id| Part::Mission(format!("base/{id}").parse().unwrap())).chain([Part::Closing]);
    Plan { parts: parts.collect(), ..Plan::default() }
}

/// A counsellor at her desk with the passphrase, whose group talked about help.
fn at_desk() -> App {
    let mut app = new_app(false);
    furnish(&mut app, 0);
    session(&mut app, SessionIntent::Desk);
    staff(&mut app, StaffIntent::Write("vier gewone woorden samen".into()));
    staff(&mut app, StaffIntent::Enter);
    told(&mut app, SystemIntent::Reply(Reply::StaffOpen));
    app.apply(Intent::Desk(DeskIntent::TalkedAboutHelp(true)));
    assert!(matches!(app.page(), Page::Desk(_)));
    app
}

#[test]
fn a_counsellor_opens_what_waits_for_the_girl_who_sits_here_and_brings_her_there() {
    let mut app = guest();
    assert!(!is_open(&app));
    come(&mut app, 0);
    staff(&mut app, StaffIntent::TalkedAboutHelp(true));
    let opened = staff(&mut app, StaffIntent::OpenHere { though_late: false });
    assert!(is_open(&app) && matches!(app.page(), Page::Inbox(_, module, _) if module.id == "together".into()));
    assert_eq!(opened.effects, [Effect::Vault(VaultEffect::CloseStaff)], "and her door is closed");
    assert!(!app.staff().is_open() && app.house().ready.is_empty());
    assert_eq!(girl(&mut app, GirlIntent::Open(Sheet::StaffDoor)), [], "there is nothing to open any more");
}

#[test]
fn it_closes_when_she_leaves_and_the_next_girl_does_not_find_it_open() {
    let mut app = guest();
    open(&mut app);
    girl(&mut app, GirlIntent::Leave);
    let mut next = let_in(app);
    assert!(!is_open(&next));
    girl(&mut next, GirlIntent::OpenModule("together".into()));
    assert!(matches!(next.page(), Page::Route(_)) && visit(&next).knocked().is_some());

    let mut beside = let_in(new_app(true));
    assert!(is_open(&beside), "the program was started to sit beside her");
    girl(&mut beside, GirlIntent::Leave);
    assert!(!is_open(&let_in(beside)), "and nobody sits beside the next one");
}

#[test]
fn it_closes_when_the_game_hides_itself_and_a_mission_that_she_is_in_goes_on() {
    for hide in [Intent::Girl(GirlIntent::Cover), Intent::System(SystemIntent::Idle)] {
        let mut app = guest();
        open(&mut app);
        girl(&mut app, GirlIntent::Play("too-good".into()));
        app.apply(hide);
        girl(&mut app, GirlIntent::Uncover);
        assert!(!is_open(&app) && app.run().is_some());
        play_through(&mut app);
        assert!(matches!(app.page(), Page::Route(_)), "and then it waits again: {:?}", app.page());
    }
    let mut counsellor = guest();
    come(&mut counsellor, 0);
    girl(&mut counsellor, GirlIntent::Cover);
    girl(&mut counsellor, GirlIntent::Uncover);
    assert!(!counsellor.staff().is_open() && matches!(counsellor.page(), Page::Route(_)), "nor is she in any more");
}

#[test]
fn it_closes_at_the_hour_that_the_house_sets() {
    let mut app = guest();
    told(&mut app, SystemIntent::Clock(time(19, 0, 0, 0)));
    open(&mut app);
    assert!(told(&mut app, SystemIntent::Clock(time(20, 29, 0, 0))).events.is_empty() && is_open(&app));
    assert_eq!(told(&mut app, SystemIntent::Clock(time(20, 30, 0, 0))).events, [Event::Changed]);
    assert!(!is_open(&app));
    assert!(matches!(app.page(), Page::Route(_)) && visit(&app).knocked().is_some(), "she is told why");

    let mut earlier = guest();
    open(&mut earlier);
    earlier.device.house.late_from = 19 * 60;
    told(&mut earlier, SystemIntent::Clock(time(18, 59, 0, 0)));
    assert!(is_open(&earlier));
    told(&mut earlier, SystemIntent::Clock(time(19, 0, 0, 0)));
    assert!(!is_open(&earlier));
}

#[test]
fn it_is_late_until_the_morning_and_an_hour_that_makes_no_sense_is_brought_between_the_two() {
    let mut app = guest();
    assert!(!app.is_late(), "nobody told the time");
    for (now, late) in [
        (time(20, 29, 0, 0), false),
        (time(20, 30, 0, 0), true),
        (time(23, 59, 0, 0), true),
        (time(0, 10, 0, 0), true),
        (time(5, 59, 0, 0), true),
        (time(6, 0, 0, 0), false),
    ] {
        told(&mut app, SystemIntent::Clock(now));
        assert_eq!(app.is_late(), late, "{now}");
    }
    for (minutes, hour) in [(0, time(18, 0, 0, 0)), (19 * 60 + 30, time(19, 30, 0, 0)), (u16::MAX, time(22, 0, 0, 0))] {
        assert_eq!(House { late_from: minutes, ..House::default() }.late_from(), hour);
    }
}

#[test]
fn late_it_opens_only_for_who_was_told_that_it_is() {
    let mut app = guest();
    told(&mut app, SystemIntent::Clock(time(21, 0, 0, 0)));
    open(&mut app);
    assert!(!is_open(&app));
    staff(&mut app, StaffIntent::OpenHere { though_late: true });
    assert!(is_open(&app));
    girl(&mut app, GirlIntent::Leave);
    assert!(!is_open(&let_in(app)), "it ends with her stay all the same");
}

#[test]
fn it_does_not_open_before_the_missions_about_help_and_for_a_guest_a_talk_stands_in() {
    let mut app = with_profile();
    let help = app.pack().module(&"together".into()).unwrap().after.clone();
    assert_eq!(help.len(), 3);
    come(&mut app, 0);
    assert_eq!(app.lacks_here(), [Lacks::Help(help.clone())]);
    staff(&mut app, StaffIntent::TalkedAboutHelp(true));
    staff(&mut app, StaffIntent::OpenHere { though_late: true });
    assert!(!is_open(&app), "for a girl with a profile what she played counts");
    girl(&mut app, GirlIntent::Back);
    for id in &help {
        girl(&mut app, GirlIntent::Play(id.clone()));
        play_through(&mut app);
    }
    girl(&mut app, GirlIntent::ShowRoute);
    come(&mut app, 0);
    assert_eq!(app.lacks_here(), []);
    staff(&mut app, StaffIntent::OpenHere { though_late: false });
    assert!(is_open(&app));

    let mut guest = guest();
    come(&mut guest, 0);
    staff(&mut guest, StaffIntent::OpenHere { though_late: false });
    assert!(!is_open(&guest));
    assert_eq!(guest.lacks_here(), [Lacks::Help(help)]);
    staff(&mut guest, StaffIntent::TalkedAboutHelp(true));
    assert_eq!(guest.lacks_here(), []);
}

#[test]
fn it_does_not_open_in_a_house_that_is_not_ready() {
    let mut app = guest();
    come(&mut app, 1);
    staff(&mut app, StaffIntent::TalkedAboutHelp(true));
    assert_eq!(app.lacks_here(), [Lacks::Readiness(app.missing_readiness())]);
    assert_eq!(app.missing_readiness().len(), 1);
    staff(&mut app, StaffIntent::OpenHere { though_late: true });
    assert!(!is_open(&app));

    let mut desk = at_desk();
    let together = plan(&["too-good"]);
    assert!(desk.may_lead(&together));
    furnish(&mut desk, 2);
    assert!(matches!(&desk.lacks_for(&together)[..], [Lacks::Readiness(missing)] if missing.len() == 2));
    session(&mut desk, SessionIntent::begin(together));
    assert!(matches!(desk.page(), Page::Desk(_)));
    assert!(desk.may_lead(&plan(&["jealous"])), "what does not wait is led");
}

#[test]
fn nobody_opens_it_without_the_passphrase_or_where_the_house_has_none() {
    let mut app = guest();
    assert_eq!(girl(&mut app, GirlIntent::Open(Sheet::Opening)), [], "first the passphrase");
    staff(&mut app, StaffIntent::OpenHere { though_late: true });
    girl(&mut app, GirlIntent::Open(Sheet::StaffDoor));
    staff(&mut app, StaffIntent::OpenHere { though_late: true });
    assert!(!is_open(&app));

    let mut bare = let_in(new_app(false));
    assert_eq!(girl(&mut bare, GirlIntent::Open(Sheet::StaffDoor)), [], "no first passphrase is set at a girl's visit");
    girl(&mut bare, GirlIntent::Open(Sheet::Opening));
    assert!(matches!(bare.page(), Page::Opening(_)), "the page says where it is chosen");
    staff(&mut bare, StaffIntent::TalkedAboutHelp(true));
    staff(&mut bare, StaffIntent::OpenHere { though_late: true });
    assert!(!is_open(&bare));
    assert_eq!(session(&mut bare, SessionIntent::Desk), [], "and no way leads from her visit to a desk");
}

#[test]
fn a_counsellor_who_closes_her_page_again_leaves_nothing_open() {
    let mut app = guest();
    come(&mut app, 0);
    let closed = app.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!(closed.effects, [Effect::Vault(VaultEffect::CloseStaff)]);
    assert!(!app.staff().is_open() && !is_open(&app) && app.house().ready.is_empty());
    assert_eq!(girl(&mut app, GirlIntent::Open(Sheet::Opening)), []);
}

#[test]
fn of_what_waits_a_mission_for_a_group_is_in_no_inbox() {
    let content = {
        let mut pack = crate::pack::Memory::copy_of(&crate::app::tests::base()).unwrap();
        let path = "missions/too-good.ron";
        let text = std::fs::read_to_string(format!("assets/packs/base/{path}")).unwrap();
        let now = text.replacen("mode: Both", "mode: Group", 1);
        assert_ne!(now, text);
        pack.put(path, now);
        Content::read_from("base", pack).0.unwrap()
    };
    let mut app = let_in(App { content, ..new_app(true) });
    assert_eq!(app.pack().missions[&MissionId::from("too-good")].mode, Mode::Group);
    let module = app.pack().module(&"together".into()).unwrap().clone();
    let stop = visit(&app).stop(&module);
    let for_groups = module.missions.iter().filter(|id| app.pack().missions[*id].mode == Mode::Group).count();
    assert_eq!((stop.total, stop.state), (module.missions.len() - for_groups, StopState::Fresh));
    for intent in [GirlIntent::Play("too-good".into()), GirlIntent::OpenMessage("too-good".into())] {
        assert!(girl(&mut app, intent).is_empty());
    }
    assert!(!girl(&mut app, GirlIntent::Play("plain-words".into())).is_empty());
}

#[test]
fn with_a_group_it_is_open_as_long_as_the_session_and_no_longer() {
    let mut app = at_desk();
    let together = plan(&["too-good"]);
    session(&mut app, SessionIntent::begin(together.clone()));
    assert!(matches!(app.page(), Page::Led(_)));
    session(&mut app, SessionIntent::End(Vec::new()));
    assert!(!app.may_lead(&together), "for the next group she says anew that it talked about help");
    app.apply(Intent::Desk(DeskIntent::TalkedAboutHelp(true)));
    assert!(app.may_lead(&together));
    app.apply(Intent::Desk(DeskIntent::Take(Box::new(together.clone()))));
    assert!(!app.may_lead(&together), "and so for another plan");
    session(&mut app, SessionIntent::LeaveDesk);
    assert!(!is_open(&let_in(app)), "and no girl finds it open afterwards");
}

#[test]
fn a_desk_without_the_passphrase_leads_nothing_that_waits() {
    let mut app = new_app(false);
    to_desk(&mut app);
    app.apply(Intent::Desk(DeskIntent::TalkedAboutHelp(true)));
    assert_eq!(app.lacks_for(&plan(&["too-good"])), [Lacks::Counsellor]);
}

#[test]
fn a_session_that_begins_late_asks_first() {
    let mut app = at_desk();
    told(&mut app, SystemIntent::Clock(time(21, 0, 0, 0)));
    session(&mut app, SessionIntent::begin(plan(&["jealous"])));
    assert!(matches!(app.page(), Page::Led(_)), "what does not wait asks nothing");
    session(&mut app, SessionIntent::End(Vec::new()));

    app.apply(Intent::Desk(DeskIntent::TalkedAboutHelp(true)));
    session(&mut app, SessionIntent::begin(plan(&["too-good"])));
    let asked = |app: &App| app.desk().and_then(|desk| desk.sure.as_ref()).map(|sure| sure.question);
    assert!(matches!(app.page(), Page::Desk(_)) && asked(&app) == Some("desk-sure-late"));
    app.apply(Intent::Desk(DeskIntent::Answer(false)));
    assert!(matches!(app.page(), Page::Desk(_)) && asked(&app).is_none());
    session(&mut app, SessionIntent::begin(plan(&["too-good"])));
    app.apply(Intent::Desk(DeskIntent::Answer(true)));
    assert!(matches!(app.page(), Page::Led(_)));
}

#[test]
fn a_session_in_which_it_becomes_late_asks_before_the_next_mission_that_waits() {
    let mut app = at_desk();
    session(&mut app, SessionIntent::begin(plan(&["jealous", "too-good"])));
    session(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    told(&mut app, SystemIntent::Clock(time(20, 45, 0, 0)));
    session(&mut app, SessionIntent::Tick(Duration::from_mins(1)));
    session(&mut app, SessionIntent::Switch);
    play_through_as_a_group(&mut app);
    let position = |app: &App| app.session().unwrap().position();
    assert_eq!(position(&app), AgendaPosition::Part(0));
    assert!(app.desk_in_view() && app.desk().unwrap().folded, "she is asked at her desk");
    app.apply(Intent::Desk(DeskIntent::Answer(false)));
    assert_eq!(position(&app), AgendaPosition::Part(0));
    session(&mut app, SessionIntent::Forward);
    assert!(app.desk().unwrap().sure.is_some(), "and again when she goes on");
    app.apply(Intent::Desk(DeskIntent::Answer(true)));
    assert_eq!(position(&app), AgendaPosition::Part(1));
    assert!(app.run().is_some_and(|run| run.mission().id.as_str() == "too-good"));
    session(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    assert!(!session(&mut app, SessionIntent::Go(AgendaPosition::Part(1))).is_empty(), "once is enough");
    assert_eq!(position(&app), AgendaPosition::Part(1));
}

/// Skips to the end of the mission that the group plays.
fn play_through_as_a_group(app: &mut App) {
    for _ in 0..99 {
        if app.run().is_none_or(super::super::session_update::is_over) {
            return;
        }
        for command in [crate::mission::Command::Skip, crate::mission::Command::Next] {
            girl(app, GirlIntent::Run(command));
        }
    }
}
