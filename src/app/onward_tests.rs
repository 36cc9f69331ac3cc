use super::*;
use crate::app::tests::{new_app, to_desk};
use crate::app::{Event, GirlIntent, Intent, SessionIntent};
use crate::mission::kinds::Kind;
use crate::session::{AgendaPosition, Part, Plan};

fn ask(app: &mut App, ask: SessionIntent) -> Vec<Event> {
    app.apply(Intent::Session(ask)).events
}

fn led(missions: &[&str]) -> App {
    let mut app = new_app(false);
    to_desk(&mut app);
    let parts = missions.iter().map(|id| Part::Mission(format!("base/{id}").parse().unwrap())).chain([Part::Closing]);
    ask(&mut app, SessionIntent::begin(Plan { parts: parts.collect(), ..Plan::default() }));
    app
}

#[test]
fn on_presses_the_one_button_that_the_stage_waits_for() {
    let mut app = led(&["compliments"]);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(0)));
    let mut waited = false;
    for _ in 0..80 {
        let run = app.run().unwrap();
        if run.step().is_some_and(|(step, _)| matches!(step.kind, Kind::Roleplay(_))) {
            let choices = run.choices();
            if choices == [Command::Say] {
                assert_eq!(app.onward(), Onward::Presses(Command::Say));
                assert!(!ask(&mut app, SessionIntent::Forward).is_empty());
                assert!(app.run().unwrap().step_is_done() && waited);
                return;
            }
            assert_eq!(app.onward(), Onward::Waits, "three things are to be picked first");
            assert!(ask(&mut app, SessionIntent::Forward).is_empty());
            waited = true;
        }
        if ask(&mut app, SessionIntent::Forward).is_empty() {
            let choice = app.run().unwrap().choices().into_iter().next().unwrap();
            app.apply(Intent::Girl(GirlIntent::Run(choice)));
        }
    }
    panic!("no rehearsal came");
}

#[test]
fn on_waits_for_answers_and_for_a_pause_to_end() {
    let mut app = led(&["jealous"]);
    assert_eq!(app.onward(), Onward::Goes);
    ask(&mut app, SessionIntent::Pause(Pause::Paused));
    assert_eq!(app.onward(), Onward::Waits);
    ask(&mut app, SessionIntent::Pause(Pause::None));
    ask(&mut app, SessionIntent::Go(AgendaPosition::Part(1)));
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Tablet));
    ask(&mut app, SessionIntent::Ask);
    assert_eq!(app.onward(), Onward::Collects);
    // The counsellor takes the device back.
    ask(&mut app, SessionIntent::Switch);
    ask(&mut app, SessionIntent::BackToDesk);
    ask(&mut app, SessionIntent::AnswerBy(AnswerMode::Hands));
    assert_eq!(app.onward(), Onward::Goes);
    ask(&mut app, SessionIntent::Go(AgendaPosition::Goodbye));
    assert_eq!(app.onward(), Onward::Waits);
}
