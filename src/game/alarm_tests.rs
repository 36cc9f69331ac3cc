//! The alarm wakes once, in time, and for nothing else.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::Alarm;
use crate::game::clock::{Clock, Moment};

const SOON: Duration = Duration::from_millis(60);
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn it_wakes_once_when_something_is_due() {
    let (tell, told) = mpsc::channel();
    let waiting = Alarm::start(Clock::default(), move || tell.send(Instant::now()).unwrap()).unwrap();
    let began = Moment::now();
    waiting.alarm().set(began, SOON);
    let woken = told.recv_timeout(PATIENCE).unwrap();
    assert!(woken - began.steady >= SOON);
    assert!(told.recv_timeout(3 * SOON).is_err(), "it wakes again, though nothing is due");
}

#[test]
fn a_deadline_moved_back_wakes_nobody_before_and_one_moved_forward_does() {
    let (tell, told) = mpsc::channel();
    let waiting = Alarm::start(Clock::default(), move || tell.send(()).unwrap()).unwrap();
    waiting.alarm().set(Moment::now(), SOON);
    waiting.alarm().set(Moment::now(), 1000 * SOON);
    assert!(told.recv_timeout(3 * SOON).is_err());
    waiting.alarm().set(Moment::now(), SOON);
    told.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn a_night_asleep_counts_by_the_calendar() {
    let alarm = Alarm::default();
    let steady = Instant::now();
    let at = |seconds: i64| Moment { steady, calendar: Timestamp::from_second(seconds).unwrap() };
    alarm.set(at(0), Duration::from_mins(3));
    assert!(!alarm.rings(at(179)));
    assert!(alarm.rings(at(180)));
    assert!(!alarm.rings(at(181)), "it is told once");
}

#[test]
fn its_thread_ends_with_it() {
    let (tell, told) = mpsc::channel::<()>();
    let waiting = Alarm::start(Clock::default(), move || tell.send(()).unwrap()).unwrap();
    drop(waiting);
    assert_eq!(told.recv_timeout(PATIENCE), Err(mpsc::RecvTimeoutError::Disconnected));
}
