//! Two hundred phones on one machine: how long a vote takes from the tap to the server's word, beside the same number of
//! requests to a server that only says back what it heard, in the same run.
//!
//! `cargo bench --no-default-features --bench phones_load`
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints, and stops when something is wrong")]

#[path = "../tests/support/http.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod http;
#[path = "../tests/support/phones.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod open;
#[path = "support/small.rs"]
mod small;

use std::net::SocketAddr;
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::routing::post;
use gps::session::{Bucket, Participants, PollResult};
use http::Client;
use open::{address, join, open, picks, question};
use serde_json::json;

const PHONES: usize = 200;
fn rounds_of_votes() -> u64 {
    if small::in_small() { 1 } else { 20 }
}

const CHOICES: usize = 4;
/// A vote must come back within this, or it feels slow.
const BOUND: Duration = Duration::from_millis(50);

/// Runs `phone` for each of the phones, and `round` before each round, when all are ready; gives the times of the votes.
fn rounds(
    phone: impl Fn(usize) -> Client + Sync,
    vote: impl Fn(&mut Client, usize, u64) -> Duration + Sync,
    round: impl Fn(u64),
    end: impl Fn(u64),
) -> Vec<Duration> {
    let (ready, done) = (Barrier::new(PHONES + 1), Barrier::new(PHONES + 1));
    let times = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for number in 0..PHONES {
            let (ready, done, times, phone, vote) = (&ready, &done, &times, &phone, &vote);
            let girl = move || {
                let mut client = phone(number);
                let mut hers = Vec::new();
                for round in 1..=rounds_of_votes() {
                    ready.wait();
                    hers.push(vote(&mut client, number, round));
                    done.wait();
                }
                times.lock().unwrap().extend(hers);
            };
            thread::Builder::new().stack_size(256 * 1024).spawn_scoped(scope, girl).unwrap();
        }
        for number in 1..=rounds_of_votes() {
            ready.wait();
            round(number);
            done.wait();
            end(number);
        }
    });
    times.into_inner().unwrap()
}

/// A girl thinks before she taps: up to a second, as long for each phone in both runs.
fn think(number: usize, round: u64) {
    let mut chance = fastrand::Rng::with_seed(number as u64 * 1000 + round);
    thread::sleep(Duration::from_millis(chance.u64(..1000)));
}

fn print(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1000.0;
    let (middle, high, most) = (at(0.5), at(0.99), at(1.0));
    println!("{what:<28} p50 {middle:7.2} ms   p99 {high:7.2} ms   max {most:7.2} ms   of {}", times.len());
}

/// The phones' page. With `thinks` girls take their time, without it all tap at once.
fn phones(thinks: bool) -> (Vec<Duration>, usize, usize) {
    let open = open(PHONES);
    let (lost, doubled) = (Mutex::new(0), Mutex::new(0));
    let code = open.phones.code();
    let times = rounds(
        |number| {
            let mut client = Client::from(address((number / 10) as u16), open.phones.address());
            let reply = join(&mut client, &code, false);
            client.token = Some(reply.json()["token"].as_str().unwrap().to_owned());
            client
        },
        |client, number, round| {
            let mut since = String::new();
            loop {
                let told = client.post("/look", &json!({ "since": since, "language": "nl" })).json();
                since = told["since"].as_str().unwrap_or(&since).to_owned();
                if told["ask"] == round {
                    break;
                }
            }
            if thinks {
                think(number, round);
            }
            let answer = picks(round, number * CHOICES / PHONES, CHOICES, round);
            let began = Instant::now();
            let reply = client.post("/answer", &answer);
            let took = began.elapsed();
            if reply.status != 204 {
                *lost.lock().unwrap() += 1;
            }
            took
        },
        |_| {
            // Until the last one waits for it.
            thread::sleep(Duration::from_millis(100));
            open.change(|participants| participants.ask(question(CHOICES)));
        },
        |_| {
            let mut participants = open.participants.lock();
            if !participants.everybody_has_answered(open.phones.now()) {
                *lost.lock().unwrap() += 1;
            }
            Participants::close(&mut participants);
            let even = PollResult::Picture(vec![Bucket::Quarter; CHOICES]);
            if participants.phones(open.phones.now()) > PHONES || participants.shown() != Some(&even) {
                *doubled.lock().unwrap() += 1;
            }
        },
    );
    (times, lost.into_inner().unwrap(), doubled.into_inner().unwrap())
}

/// A server that says back what it heard.
fn echo() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let at = listener.local_addr().unwrap();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            let router = axum::Router::new().route("/answer", post(|body: Bytes| async move { body }));
            axum::serve(listener, router).await.unwrap();
        });
    });
    at
}

fn bare(thinks: bool) -> Vec<Duration> {
    let at = echo();
    rounds(
        |number| {
            let mut client = Client::from(address((number / 10) as u16), at);
            client.token = Some("0".repeat(32));
            client.post("/answer", &json!({}));
            client
        },
        |client, number, round| {
            if thinks {
                think(number, round);
            }
            let answer = picks(round, number * CHOICES / PHONES, CHOICES, round);
            let began = Instant::now();
            client.post("/answer", &answer);
            began.elapsed()
        },
        |_| {},
        |_| {},
    )
}

fn main() {
    println!("{PHONES} phones, {} votes each; the bound is {} ms", rounds_of_votes(), BOUND.as_millis());
    for (way, thinks) in [("within a second", true), ("all at once", false)] {
        let (times, lost, doubled) = phones(thinks);
        print(&format!("votes, {way}"), times);
        print(&format!("bare echo, {way}"), bare(thinks));
        println!("{lost} lost, {doubled} doubled");
    }
}
