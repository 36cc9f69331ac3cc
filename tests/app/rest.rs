//! At rest the game does nothing at all: no page asks for another frame by itself, but one on which something moves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use gps::app::{self, GirlIntent, IDLE_WARNING, Intent, SessionIntent};
use gps::game::alarm::Alarm;
use gps::game::clock::{Clock, Moment};
use gps::game::idle;
use gps::mission::Phase;
use gps::mission::kinds::Play;
use gps::mission::kinds::calm::Exercise;
use gps::session::{Part, Plan};

use crate::player::Player;
use crate::pointer::Hand;
use crate::steps::{missions_of, one_of_each};

/// A time that is made up, and the alarm that is set by it.
pub struct Hours {
    now: Arc<Mutex<Moment>>,
    alarm: Alarm,
}

impl Hours {
    /// Lets time go by.
    fn pass(&self, time: Duration) {
        let mut now = self.now.lock().unwrap();
        *now = Moment { steady: now.steady + time, calendar: now.calendar + time };
    }

    /// The computer sleeps: time goes by on the calendar alone.
    pub fn sleep(&self, time: Duration) {
        self.now.lock().unwrap().calendar += time;
    }

    /// Whether the window is woken now.
    fn ring(&self) -> bool {
        self.alarm.rings(*self.now.lock().unwrap())
    }
}

impl Player {
    /// Watches the idle time by a clock that is made up from here on.
    pub fn made_up_hours(&mut self) -> Hours {
        let (now, alarm) = (Arc::new(Mutex::new(Moment::now())), Alarm::default());
        let shown = Arc::clone(&now);
        self.app.insert_resource(Clock::new(move || *shown.lock().unwrap())).insert_resource(alarm.clone());
        idle::plugin(&mut self.app);
        self.wait(1);
        Hours { now, alarm }
    }

    /// The seconds, of so many, in which the window is woken.
    fn woken_in(&mut self, hours: &Hours, seconds: u64) -> Vec<u64> {
        let woken = (1..=seconds).filter(|_| {
            hours.pass(Duration::from_secs(1));
            let rings = hours.ring();
            if rings {
                self.wait(3);
            }
            rings
        });
        woken.collect()
    }
}

fn moves(gps: &app::App) -> bool {
    let step = gps.run().filter(|run| !gps.is_laid_over() && !run.is_paused()).and_then(|run| run.step());
    match step {
        Some((_, Play::Calm(calm))) => matches!(calm.calm().exercise, Exercise::Breathe { .. }),
        _ => false,
    }
}

#[test]
fn no_page_at_rest_asks_for_another_frame() {
    let mut player = Player::new();
    for scene in player.pages(&["how-do-i-feel".to_owned(), "stays-or-goes".to_owned()]) {
        player.show(scene.app);
        player.settle();
        if moves(player.gps()) {
            continue;
        }
        assert_eq!(player.redraws_in(10), 0, "{} keeps the window awake", scene.name);
    }
}

#[test]
fn no_kind_of_step_and_no_page_of_her_space_asks_for_another_frame() {
    let mut player = Player::new();
    let places = one_of_each(player.gps().pack());
    let mut all = player.pages(&missions_of(&places));
    let hers = all.iter().filter(|scene| ["space", "mirror", "hung"].iter().any(|page| scene.name.starts_with(page)));
    let mut shown: Vec<String> = hers.map(|scene| scene.name.clone()).collect();
    assert!(shown.len() >= 5, "{shown:?}");
    for place in &places {
        let of_step = |gps: &app::App| {
            let run = gps.run().filter(|run| !run.is_paused() && run.mission().id == place.mission);
            run.is_some_and(|run| run.phase() == Phase::Step(place.at))
        };
        let moments: Vec<_> = all.iter().filter(|scene| of_step(&scene.app)).map(|scene| scene.name.clone()).collect();
        let [start, middle, end] = [0, moments.len() / 2, moments.len() - 1];
        shown.extend([start, middle, end].map(|at| moments[at].clone()));
    }
    all.retain(|scene| shown.contains(&scene.name) && !moves(&scene.app));
    for scene in all {
        player.show(scene.app);
        player.settle();
        assert_eq!(player.redraws_in(5), 0, "{} keeps the window awake", scene.name);
    }
}

#[test]
fn a_breath_keeps_the_window_awake_until_it_is_over() {
    let mut player = Player::new();
    player.play("harsh-to-kind");
    while !moves(player.gps()) {
        player.skip();
    }
    assert_eq!(player.redraws_in(10), 10);
    for _ in 0..6 {
        player.settle();
    }
    assert_eq!(player.redraws_in(10), 0);
}

#[test]
fn reduced_motion_shows_a_new_page_in_one_piece() {
    let mut player = Player::new();
    player.ask(Intent::Girl(GirlIntent::ReduceMotion(true)));
    player.wait(5);
    player.walk_in();
    assert_eq!(player.redraws_in(5), 0);
}

#[test]
fn a_minute_on_the_route_draws_nothing_and_the_cover_comes_when_it_is_due() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.walk_in();
    player.settle();
    let idle = player.gps().house().idle().as_secs();
    assert_eq!((player.redraws_in(10), player.woken_in(&hours, 60)), (0, Vec::new()));
    assert!(player.gps().cover().is_none());
    let asks = idle - 60 - IDLE_WARNING.as_secs();
    assert_eq!(player.woken_in(&hours, idle - 60), [asks, idle - 60], "it wakes to ask, and for the cover");
    assert!(player.gps().cover().is_some());
}

#[test]
fn before_the_cover_comes_she_is_asked_whether_she_is_there_and_any_key_goes_on() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.walk_in();
    let idle = player.gps().house().idle().as_secs();
    let asks = idle - IDLE_WARNING.as_secs();
    assert_eq!(player.woken_in(&hours, asks), [asks]);
    assert!(player.sees("Ben je er nog?"));
    player.press(KeyCode::ArrowDown, Key::ArrowDown);
    assert!(!player.sees("Ben je er nog?"));
    assert_eq!(player.woken_in(&hours, idle), [asks, idle]);
    assert!(player.gps().cover().is_some() && !player.sees("Ben je er nog?"));
}

#[test]
fn what_a_screen_reader_does_puts_the_cover_off() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.walk_in();
    let idle = player.gps().house().idle().as_secs();
    let help = player.thing("Hulp").entity;
    for _ in 0..4 {
        assert_eq!(player.woken_in(&hours, idle - 1).len(), 1);
        player.request(help, accesskit::Action::Focus);
        assert!(player.gps().cover().is_none() && !player.sees("Ben je er nog?"));
    }
}

#[test]
fn a_hand_on_the_page_puts_the_cover_off() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.walk_in();
    let idle = player.gps().house().idle().as_secs();
    let asks = idle - IDLE_WARNING.as_secs();
    assert_eq!(player.woken_in(&hours, idle - 1), [asks]);
    player.press_at(Hand::Finger(1), Vec2::new(5.0, 5.0));
    assert_eq!(player.woken_in(&hours, idle - 1), [asks]);
    assert_eq!(player.woken_in(&hours, 1), [1]);
    assert!(player.gps().cover().is_some());
}

#[test]
fn a_night_with_the_lid_closed_covers_the_page_before_the_key_that_ends_it_is_heard() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.walk_in();
    player.settle();
    hours.sleep(Duration::from_hours(9));
    assert!(hours.ring(), "the alarm hears of the night");
    player.press(KeyCode::Escape, Key::Escape);
    assert!(player.gps().cover().is_some() && !player.gps().is_laid_over());
}

#[test]
fn a_session_is_woken_for_its_minutes() {
    let mut player = Player::new();
    let hours = player.made_up_hours();
    player.ask(Intent::Session(SessionIntent::Desk));
    let plan = Plan { parts: vec![Part::Closing], ..Plan::default() };
    player.ask(Intent::Session(SessionIntent::begin(plan)));
    assert_eq!(player.woken_in(&hours, 60).len(), 12);
}
