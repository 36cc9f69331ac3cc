use std::time::Duration;

use jiff::civil::date;

use super::*;
use crate::app::tests::{counsellor, new_app, to_desk};
use crate::app::{Intent, SessionIntent};
use crate::session::{AgendaPosition, Part, Session};

fn plan(missions: &[&str]) -> Plan {
    let parts = missions.iter().map(|id| Part::Mission(format!("base/{id}").parse().unwrap())).chain([Part::Closing]);
    Plan { parts: parts.collect(), ..Plan::default() }
}

fn ask(app: &mut App, ask: SessionIntent) -> Vec<Event> {
    app.apply(Intent::Session(ask)).events
}

fn session(app: &App) -> &Session {
    app.session().unwrap()
}

#[test]
fn the_log_tells_next_time_which_plan_how_far_how_long_and_what_was_agreed() {
    let mut app = counsellor();
    let named = Plan { name: "Donderdag".into(), ..plan(&["our-pact", "jealous"]) };
    ask(&mut app, SessionIntent::begin(named));
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(1)));
    ask(&mut app, SessionIntent::Tick(Duration::from_secs(61)));
    app.led_mut().unwrap().session.agree(vec!["skip".into()]);
    ask(&mut app, SessionIntent::End(vec!["Goed.".into(), " Rustiger beginnen. ".into(), String::new()]));
    let last = app.last_time().unwrap();
    assert_eq!((last.plan.as_str(), last.place, last.minutes), ("Donderdag", (2, 3), 2));
    assert_eq!((last.next.as_str(), app.pact_of_last_time()), ("Rustiger beginnen.", &["skip".into()][..]));

    let mut other = app.clone();
    ask(&mut app, SessionIntent::begin(plan(&["jealous"])));
    assert_eq!(session(&app).pact(), ["skip".into()], "the same group goes on with its own");
    other.apply(Intent::Desk(crate::app::DeskIntent::BringPact(false)));
    ask(&mut other, SessionIntent::begin(plan(&["jealous"])));
    assert!(session(&other).pact().is_empty(), "another group makes its own");
}

#[test]
fn who_may_not_read_the_log_gets_nothing_of_last_time() {
    let mut app = new_app(false);
    app.device.house.log = vec![LogEntry { pact: vec!["skip".into()], ..LogEntry::default() }];
    to_desk(&mut app);
    assert!(app.last_time().is_none() && app.pact_of_last_time().is_empty());
    let module: ModuleRef = "base/resilience".parse().unwrap();
    app.device.house.log[0].module = Some(module.clone());
    app.device.house.log[0].day = Some(date(2026, 5, 4));
    assert_eq!(app.last_led(&module), None);
    ask(&mut app, SessionIntent::begin(plan(&["jealous"])));
    assert!(session(&app).pact().is_empty());
}

#[test]
fn a_module_knows_when_it_was_last_led() {
    let mut app = counsellor();
    let led = |module: &str, day| LogEntry {
        module: Some(module.parse().unwrap()),
        day: Some(date(2026, 5, day)),
        ..LogEntry::default()
    };
    app.device.house.log = vec![led("base/resilience", 4), led("base/resilience", 11), led("base/help", 18)];
    let of = |module: &str| app.last_led(&module.parse().unwrap());
    assert_eq!((of("base/resilience"), of("base/help")), (Some(date(2026, 5, 11)), Some(date(2026, 5, 18))));
    assert_eq!((of("base/friends"), of("other/help")), (None, None));
}
