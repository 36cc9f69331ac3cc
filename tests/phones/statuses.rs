//! Every answer the server gives.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use gps::pack::{Content, Memory, Source as _};
use gps::phones::Offer;
use gps::session::{Bucket, MOST_SLIPS, Picks, PollResult};
use serde_json::json;

use super::http::{Client, Reply};
use super::open::{base_pack, interface, join, look, open, open_at, picks, question};

fn status(reply: Reply) -> u16 {
    reply.status
}

fn slip(client: &mut Client, text: &str, mark: u64) -> u16 {
    status(client.post("/slip", &json!({ "text": text, "mark": format!("{mark:016x}") })))
}

#[test]
fn the_page_is_there_and_nothing_else() {
    let open = open(4);
    let mut client = open.client();
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/phone.js", "text/javascript; charset=utf-8"),
        ("/views.js", "text/javascript; charset=utf-8"),
        ("/phone.css", "text/css; charset=utf-8"),
        ("/icon.svg", "image/svg+xml"),
        ("/view/paused.svg", "image/svg+xml"),
        ("/words/fr", "application/json"),
    ] {
        let reply = client.get(path);
        assert_eq!((reply.status, reply.header("content-type")), (200, Some(kind)), "{path}");
        assert!(!reply.body.is_empty());
    }
    for path in ["/nothing", "/..", "/../Cargo.toml", "/view/", "/words/", "/words/nl/more", "/favicon.ico", "/%2e%2e"]
    {
        assert_eq!(client.get(path).status, 404, "{path}");
    }
    for (method, path) in
        [("POST", "/"), ("GET", "/join"), ("PUT", "/answer"), ("DELETE", "/words/nl"), ("OPTIONS", "/join")]
    {
        assert_eq!(client.send(method, path, &[], b"").unwrap().status, 405, "{method} {path}");
    }
}

#[test]
fn the_right_code_lets_in_with_or_without_its_space_and_a_wrong_one_does_not() {
    let open = open(4);
    let mut client = open.client();
    let code = open.phones.code();
    assert_eq!((code.len(), &code[3..4]), (7, " "));
    for right in [code.clone(), code.replace(' ', "")] {
        let reply = join(&mut client, &right, false);
        assert_eq!((reply.status, reply.json()["token"].as_str().unwrap().len()), (201, 32));
    }
    assert_eq!(join(&mut client, "12345", false).status, 403);
    open.phones.new_code().unwrap();
    assert_eq!(join(&mut client, &code, false).status, 403);
    assert_eq!(join(&mut client, &open.phones.code(), true).status, 201);
    assert_eq!(open.participants.lock().phones(open.phones.now()), 3);
    assert!(!open.participants.lock().is_disturbed());
}

#[test]
fn a_new_code_throws_nobody_out() {
    let open = open(4);
    let mut phone = open.phone(0);
    open.phones.new_code().unwrap();
    assert_eq!(look(&mut phone, "").status, 200);
}

#[test]
fn a_locked_session_and_a_full_one_let_nobody_in() {
    let open = open(4);
    let code = open.phones.code();
    open.change(|participants| participants.lock(true));
    assert_eq!(join(&mut open.client(), &code, false).status, 423);
    open.change(|participants| participants.lock(false));
    let now = open.phones.now();
    while open.participants.lock().join(now, false).is_ok() {}
    assert_eq!(join(&mut open.client(), &code, false).status, 503);
}

#[test]
fn a_phone_is_told_at_once_what_it_has_not_seen_and_else_when_it_changes() {
    let open = open(4);
    let mut phone = open.phone(0);
    let told = look(&mut phone, "").json();
    assert_eq!(told["view"], "look");
    let since = told["since"].as_str().unwrap().to_owned();
    let waiting = std::thread::spawn(move || (look(&mut phone, &since), Instant::now(), phone));
    std::thread::sleep(Duration::from_millis(300));
    let asked = Instant::now();
    open.change(|participants| participants.ask(question(3)));
    let (reply, came, mut phone) = waiting.join().unwrap();
    assert!(came > asked && came - asked < Duration::from_secs(2));
    let told = reply.json();
    assert_eq!(
        (&told["view"], &told["ask"], &told["most"], &told["coin"]),
        (&json!("ask"), &json!(1), &json!(1), &json!(false))
    );
    assert_eq!(told["choices"][2], json!({ "text": "Ertussenin", "picture": "/picture/things/owl" }));
    let french = phone.post("/look", &json!({ "since": "", "language": "fr-BE" })).json();
    assert_eq!(french["choices"][0]["text"], "Non");
    for (change, view) in [("pause", "paused"), ("box", "write"), ("end", "over")] {
        open.change(|participants| match change {
            "pause" => participants.pause(true),
            "box" => {
                participants.pause(false);
                participants.close();
                participants.open_box(true);
            }
            _ => participants.end(),
        });
        assert_eq!(look(&mut phone, "").json()["view"], view);
    }
}

#[test]
fn a_phone_that_waits_in_vain_is_told_so_and_has_its_seat() {
    let open = open(4);
    let mut phone = open.phone(0);
    let since = look(&mut phone, "").json()["since"].as_str().unwrap().to_owned();
    let began = Instant::now();
    assert_eq!(look(&mut phone, &since).status, 204);
    let waited = began.elapsed().as_secs();
    assert!((19..25).contains(&waited), "{waited}");
    assert_eq!(open.participants.lock().phones(open.phones.now()), 1);
}

#[test]
fn a_phone_that_has_answered_is_told_so_without_anything_else_changing() {
    let open = open(4);
    open.change(|participants| participants.ask(question(2)));
    let (mut phone, mut other) = (open.phone(0), open.phone(1));
    let since = look(&mut phone, "").json()["since"].as_str().unwrap().to_owned();
    let token = phone.token.clone();
    let waiting = std::thread::spawn(move || look(&mut phone, &since));
    std::thread::sleep(Duration::from_millis(200));
    let mut hers = open.client();
    hers.token = token;
    assert_eq!(hers.post("/answer", &picks(1, 1, 2, 1)).status, 204);
    assert_eq!(waiting.join().unwrap().json()["answered"], true);
    assert_eq!(look(&mut other, "").json()["answered"], false);
}

#[test]
fn who_has_no_seat_is_told_nothing() {
    let open = open(4);
    open.change(|participants| participants.ask(question(2)));
    let mut client = open.client();
    for token in [None, Some("f".repeat(32)), Some("short".to_owned())] {
        client.token = token;
        assert_eq!(look(&mut client, "").status, 401);
        assert_eq!(client.post("/answer", &picks(1, 0, 2, 1)).status, 401);
        assert_eq!(slip(&mut client, "Hallo", 1), 401);
        assert_eq!(client.post("/leave", &json!({})).status, 401);
    }
}

#[test]
fn an_answer_counts_when_it_is_one_and_when_it_is_asked() {
    let open = open(4);
    let mut phone = open.phone(0);
    assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 409);
    open.change(|participants| participants.ask(question(2)));
    for wrong in ["00", "11", "1", "100", "2x", "1é", ""] {
        let answer = json!({ "ask": 1, "picked": wrong, "mark": "0000000000000001" });
        assert_eq!(phone.post("/answer", &answer).status, 422, "{wrong}");
    }
    assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 204);
    assert_eq!(phone.post("/answer", &picks(0, 0, 2, 1)).status, 409);
    open.change(|participants| participants.pause(true));
    assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 409);
    open.change(|participants| {
        participants.pause(false);
        participants.close();
    });
    assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 409);
}

#[test]
fn several_answers_are_counted_and_no_more_than_may_be_picked() {
    let open = open(4);
    open.change(|participants| {
        let mut question = question(3);
        question.picks = Picks::UpTo(2);
        participants.ask(question);
    });
    for (number, picked) in [(0, "110"), (1, "110"), (2, "110"), (3, "010")] {
        let mut phone = open.phone(number);
        assert_eq!(look(&mut phone, "").json()["most"], 2);
        let answer = |picked| json!({ "ask": 1, "picked": picked, "mark": "0000000000000001" });
        assert_eq!(phone.post("/answer", &answer("111")).status, 422);
        assert_eq!(phone.post("/answer", &answer(picked)).status, 204);
    }
    open.change(gps::session::Participants::close);
    assert_eq!(
        open.participants.lock().shown(),
        Some(&PollResult::Picture(vec![Bucket::Most, Bucket::Most, Bucket::Few]))
    );
}

#[test]
fn a_device_that_goes_round_answers_once_for_each_girl() {
    let open = open(3);
    let mut tablet = open.client();
    let token = join(&mut tablet, &open.phones.code(), true).json()["token"].as_str().unwrap().to_owned();
    tablet.token = Some(token);
    open.change(|participants| participants.ask(question(2)));
    for mark in [1, 2, 2, 3, 1] {
        assert_eq!(tablet.post("/answer", &picks(1, 0, 2, mark)).status, 204);
    }
    assert_eq!(tablet.post("/answer", &picks(1, 0, 2, 4)).status, 409);
    assert_eq!(look(&mut tablet, "").json()["answered"], false);
}

#[test]
fn a_question_of_hers_lands_in_the_box_once() {
    let open = open(4);
    let mut phone = open.phone(0);
    assert_eq!(slip(&mut phone, "Te vroeg", 1), 409);
    open.change(|participants| participants.open_box(true));
    assert_eq!(slip(&mut phone, "  \n ", 2), 422);
    assert_eq!(slip(&mut phone, &"é".repeat(201), 3), 413);
    assert_eq!(slip(&mut phone, &"😀".repeat(200), 4), 204);
    for _ in 0..3 {
        assert_eq!(slip(&mut phone, "Is verliefd zijn gewoon?", 5), 204);
    }
    assert_eq!(open.participants.lock().slips().len(), 2);
    let more: Vec<u16> = (6..12).map(|mark| slip(&mut phone, "Nog iets", mark)).collect();
    assert_eq!(more, [204, 204, 204, 429, 429, 429]);
    let others = (1..40).map(|number| open.phone(number));
    let statuses: Vec<u16> = others.flat_map(|mut phone| [1, 2].map(|mark| slip(&mut phone, "Vraag", mark))).collect();
    assert_eq!(open.participants.lock().slips().len(), MOST_SLIPS);
    assert!(statuses.ends_with(&[429]));
}

#[test]
fn who_leaves_is_gone_and_takes_her_answer_along() {
    let open = open(4);
    open.change(|participants| participants.ask(question(2)));
    for number in 0..4 {
        let mut phone = open.phone(number);
        assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 204);
        assert_eq!(phone.post("/leave", &json!({})).status, 204);
        assert_eq!(look(&mut phone, "").status, 401);
    }
    assert_eq!(open.participants.lock().phones(open.phones.now()), 0);
    open.change(gps::session::Participants::close);
    assert_eq!(open.participants.lock().shown(), Some(&PollResult::Spoken));
}

#[test]
fn only_pictures_of_the_question_in_view_are_shown() {
    let open = open(4);
    let mut client = open.client();
    assert_eq!(client.get("/picture/things/owl").status, 404);
    open.change(|participants| participants.ask(question(3)));
    let reply = client.get("/picture/things/owl");
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("image/svg+xml")));
    for path in ["things/dog", "things/nothing", "../pack.ron", "%2e%2e/pack.ron", "things/owl.svg"] {
        assert_eq!(client.get(&format!("/picture/{path}")).status, 404, "{path}");
    }
    open.change(gps::session::Participants::close);
    assert_eq!(client.get("/picture/things/owl").status, 404);
}

#[test]
fn what_is_no_json_is_refused_by_what_is_wrong_with_it() {
    let open = open(4);
    let mut client = open.client();
    let mut send = |kind: &str, body: &str| {
        status(client.send("POST", "/join", &[("Content-Type", kind)], body.as_bytes()).unwrap())
    };
    assert_eq!(send("text/plain", "{}"), 415);
    assert_eq!(send("application/x-www-form-urlencoded", "code=1"), 415);
    for broken in ["", "{", "[]", "{}", r#"{"code":1,"passes":false}"#, r#"{"code":"1","passes":false,"x":1}"#] {
        assert_eq!(send("application/json", broken), 400, "{broken}");
    }
    assert_eq!(send("application/json; charset=utf-8", r#"{"code":"1","passes":false}"#), 403);
}

#[test]
fn the_game_is_woken_for_what_is_new_and_once_in_a_frame_at_most() {
    let open = open(50);
    open.change(|participants| participants.ask(question(2)));
    let mut phones: Vec<_> = (0..50).map(|number| open.phone(number)).collect();
    let (before, began) = (open.woken.load(Ordering::Relaxed), Instant::now());
    assert!(before > 0);
    // All at once, each three times: more than there are frames.
    std::thread::scope(|scope| {
        for phone in &mut phones {
            scope.spawn(|| (0..3).for_each(|_| assert_eq!(phone.post("/answer", &picks(1, 0, 2, 1)).status, 204)));
        }
    });
    let frames = began.elapsed().as_millis() as usize / 10;
    let woken = open.woken.load(Ordering::Relaxed) - before;
    assert!(woken > 0 && woken <= frames + 2 && woken < 150, "{woken} times in {frames} frames");
    // Whoever only waits for something else to show wakes nobody.
    std::thread::sleep(Duration::from_millis(50));
    let before = open.woken.load(Ordering::Relaxed);
    for phone in &mut phones {
        assert_eq!(look(phone, "").status, 200);
    }
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(open.woken.load(Ordering::Relaxed), before);
}

#[test]
fn the_port_is_free_again_as_soon_as_the_page_is_gone() {
    let open = open(4);
    let at = open.phones.address();
    let mut phone = open.phone(0);
    let since = look(&mut phone, "").json()["since"].as_str().unwrap().to_owned();
    let waiting = std::thread::spawn(move || phone.try_post("/look", &json!({ "since": since, "language": "nl" })));
    std::thread::sleep(Duration::from_millis(200));
    let began = Instant::now();
    drop(open);
    assert!(began.elapsed() < Duration::from_secs(1));
    assert!(waiting.join().unwrap().is_err());
    assert!(std::net::TcpStream::connect(at).is_err());
    let again = open_at(4, at);
    assert_eq!(again.client().get("/").status, 200);
}

#[test]
fn an_address_that_cannot_be_used_is_said_in_words() {
    use gps::phones::{Phones, PhonesError};
    let open = open(4);
    let at = |at: std::net::SocketAddr| {
        Phones::open(at, open.participants.lock().snapshot(), super::open::offer(), || {}).map(|_| ()).unwrap_err()
    };
    assert!(matches!(at(open.phones.address()), PhonesError::Taken(_)));
    assert!(matches!(at("192.0.2.77:0".parse().unwrap()), PhonesError::NotHere(_)));
    assert!(matches!(at("0.0.0.0:0".parse().unwrap()), PhonesError::Everywhere));
}

#[test]
fn what_is_scanned_leads_to_the_page_with_the_code() {
    let open = open(4);
    let at = open.phones.address();
    assert_eq!(open.phones.url(), format!("http://{at}/"));
    assert_eq!(open.phones.join_url(), format!("http://{at}/#{}", open.phones.code().replace(' ', "")));
    let scanned = open.phones.qr_svg();
    assert!(scanned.contains("<svg"));
    assert_eq!(scanned, gps::phones::to_scan(&open.phones.join_url()));
    assert_ne!(scanned, gps::phones::to_scan(&open.phones.url()));
}

#[test]
fn other_content_is_said_on_the_page_that_is_open() {
    let open = open(1);
    let mut phone = open.client();
    let helpers = |phone: &mut Client| {
        let words = phone.get("/words/nl").json();
        let lines = words["help"].as_array().unwrap().iter().map(|line| line["name"].as_str().unwrap().to_owned());
        lines.collect::<Vec<_>>()
    };
    assert!(helpers(&mut phone).contains(&"Awel".to_owned()));
    let mut changed = Memory::copy_of(&base_pack()).unwrap();
    let file = "locales/nl/help.ftl";
    let words = String::from_utf8(changed.read(file).unwrap()).unwrap();
    changed.put(file, words.replace("line-awel = Awel", "line-awel = Iemand"));
    open.phones.offer(Offer::of(&Content::read_from("base", changed).0.unwrap(), &interface()));
    let helpers = helpers(&mut phone);
    assert!(helpers.contains(&"Iemand".to_owned()) && !helpers.contains(&"Awel".to_owned()), "{helpers:?}");
}
