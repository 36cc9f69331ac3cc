//! Somebody disturbs: she is stopped, the counsellor sees it, and everybody else goes on.

use std::io::{Read as _, Write as _};
use std::time::{Duration, Instant};

use gps::session::{Bucket, Participants, PollResult};
use serde_json::json;

use super::http::{Client, Reply};
use super::open::{Open, address, join, look, open, picks, question};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

fn stranger(open: &Open, number: u16) -> Client {
    Client::from(address(1000 + number), open.phones.address())
}

fn is_disturbed(open: &Open) -> bool {
    open.settle();
    open.participants.lock().is_disturbed()
}

/// Five girls vote, whatever else goes on.
fn the_others_go_on(open: &Open) {
    open.change(|participants| participants.ask(question(2)));
    for number in 0..5 {
        let mut phone = open.phone(number);
        let ask = look(&mut phone, "").json()["ask"].as_u64().unwrap();
        assert_eq!(phone.post("/answer", &picks(ask, 0, 2, 1)).status, 204);
    }
    open.change(Participants::close);
    assert_eq!(open.participants.lock().shown(), Some(&PollResult::Picture(vec![Bucket::Most, Bucket::Few])));
}

#[test]
fn every_answer_forbids_to_keep_it_and_to_fetch_anything_from_elsewhere() {
    let open = open(4);
    let mut client = open.client();
    open.change(|participants| participants.ask(question(2)));
    let mut replies: Vec<Reply> =
        ["/", "/phone.js", "/phone.css", "/icon.svg", "/words/nl", "/picture/things/thumbs-up", "/no"]
            .map(|path| client.get(path))
            .into();
    replies.push(join(&mut client, &open.phones.code(), false));
    replies.push(join(&mut client, "0", false));
    replies.push(client.post("/answer", &json!({})));
    replies.push(client.send("GET", "/join", &[], b"").unwrap());
    replies.push(client.send("POST", "/join", &[], b"").unwrap());
    replies.push(client.send("GET", "/", &[("Origin", "http://example.org")], b"").unwrap());
    client.host = "example.org".to_owned();
    replies.push(client.get("/"));
    let mut phone = open.phone(0);
    replies.push(look(&mut phone, ""));
    replies.push(phone.post("/answer", &picks(1, 0, 2, 1)));
    let statuses: std::collections::BTreeSet<u16> = replies.iter().map(|reply| reply.status).collect();
    assert!(statuses.len() >= 9, "{statuses:?}");
    for reply in replies {
        for (name, value) in [
            ("cache-control", "no-store"),
            ("content-security-policy", POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{name} of {reply:?}");
        }
        assert!(reply.header("permissions-policy").unwrap().contains("camera=()"));
        for name in ["set-cookie", "server", "date", "access-control-allow-origin"] {
            assert_eq!(reply.header(name), None);
        }
    }
}

#[test]
fn who_names_another_host_or_comes_from_another_page_is_refused() {
    let open = open(4);
    let at = open.phones.address();
    let mut client = open.client();
    for host in ["example.org", "localhost", "127.0.0.1", "", &format!("localhost:{}", at.port()), "127.0.0.1:1"] {
        client.host = host.to_owned();
        assert_eq!(client.get("/").status, 421, "{host}");
    }
    client.host = at.to_string();
    for (origin, status) in [
        ("http://example.org", 403),
        ("null", 403),
        (&format!("https://{at}"), 403),
        (&format!("http://{at}.example.org"), 403),
        (&format!("http://{at}"), 200),
    ] {
        assert_eq!(client.send("GET", "/", &[("Origin", origin)], b"").unwrap().status, status, "{origin}");
    }
    let two = format!("GET / HTTP/1.1\r\nHost: {at}\r\nHost: example.org\r\n\r\n");
    assert_ne!(open.client().raw(two.as_bytes()).unwrap().status, 200);
    let elsewhere = format!("GET http://example.org/ HTTP/1.1\r\nHost: {at}\r\n\r\n");
    assert_eq!(open.client().raw(elsewhere.as_bytes()).unwrap().status, 421);
    assert_eq!(open.client().raw(b"GET / HTTP/1.0\r\n\r\n").unwrap().status, 421);
    assert!(is_disturbed(&open));
}

#[test]
fn one_wrong_host_or_an_old_token_is_no_attack() {
    let open = open(4);
    let mut client = stranger(&open, 0);
    client.host = "localhost".to_owned();
    assert_eq!(client.get("/").status, 421);
    client.host = open.phones.address().to_string();
    client.token = Some("0".repeat(32));
    assert_eq!(look(&mut client, "").status, 401);
    assert!(!is_disturbed(&open));
}

#[test]
fn who_guesses_codes_has_to_wait_and_is_noticed() {
    let open = open(5);
    let mut client = stranger(&open, 0);
    let right = open.phones.code();
    let wrong = if right.starts_with('0') { "111111" } else { "000000" };
    for guess in 1..=5 {
        assert!(!is_disturbed(&open), "at guess {guess}");
        assert_eq!(join(&mut client, wrong, false).status, 403);
    }
    assert!(is_disturbed(&open));
    let reply = join(&mut client, &right, false);
    let wait: u32 = reply.header("retry-after").unwrap().parse().unwrap();
    assert_eq!((reply.status, (50..=60).contains(&wait)), (429, true), "{wait}");
    the_others_go_on(&open);
}

#[test]
fn forged_tokens_are_noticed() {
    let open = open(5);
    let mut client = stranger(&open, 0);
    for number in 0..5_u128 {
        client.token = Some(format!("{number:032x}"));
        assert_eq!(look(&mut client, "").status, 401);
    }
    assert!(is_disturbed(&open));
    the_others_go_on(&open);
}

#[test]
fn a_body_that_is_too_long_is_refused_before_and_while_it_comes() {
    let open = open(5);
    let mut client = stranger(&open, 0);
    let at = open.phones.address();
    let head = format!("POST /join HTTP/1.1\r\nHost: {at}\r\nContent-Type: application/json\r\n");
    // Nothing of it has been sent yet.
    let declared = client.raw(format!("{head}Content-Length: 1000000000\r\n\r\n").as_bytes()).unwrap();
    assert_eq!(declared.status, 413);
    assert!(is_disturbed(&open));
    let mut chunks = format!("{head}Transfer-Encoding: chunked\r\n\r\n").into_bytes();
    for _ in 0..8 {
        chunks.extend(b"400\r\n");
        chunks.extend([b'x'; 0x400]);
        chunks.extend(b"\r\n");
    }
    assert_eq!(stranger(&open, 1).raw(&chunks).unwrap().status, 413);
    let exact = format!("{head}Content-Length: 4096\r\n\r\n{}", "x".repeat(4096));
    assert_eq!(stranger(&open, 2).raw(exact.as_bytes()).unwrap().status, 400);
    the_others_go_on(&open);
}

#[test]
fn endless_headers_end_the_connection() {
    let open = open(5);
    for head in [format!("X-Long: {}\r\n", "x".repeat(60_000)), "X-Many: x\r\n".repeat(500)] {
        let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n{head}\r\n", open.phones.address());
        let reply = stranger(&open, 0).raw(request.as_bytes());
        assert!(reply.is_err() || reply.is_ok_and(|reply| [400, 431].contains(&reply.status)));
    }
    the_others_go_on(&open);
}

#[test]
fn a_flood_of_requests_is_stopped() {
    let open = open(5);
    let mut client = stranger(&open, 0);
    let statuses: Vec<u16> = (0..3000).map(|_| client.get("/icon.svg").status).collect();
    assert!(statuses[..400].iter().all(|status| *status == 200));
    assert!(statuses.contains(&429) && is_disturbed(&open));
    the_others_go_on(&open);
}

#[test]
fn a_flood_of_connections_is_stopped() {
    let open = open(5);
    let mut clients: Vec<Client> = (0..400).map(|_| stranger(&open, 0)).collect();
    let request = format!("GET /icon.svg HTTP/1.1\r\nHost: {}\r\n\r\n", open.phones.address());
    let served = clients.iter_mut().filter_map(|client| client.raw(request.as_bytes()).ok()).count();
    assert!((100..=160).contains(&served), "{served}");
    assert!(is_disturbed(&open));
    the_others_go_on(&open);
    // Once they are gone there is room for her again.
    drop(clients);
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(stranger(&open, 0).get("/icon.svg").status, 200);
}

#[test]
fn who_sends_a_letter_now_and_then_is_cut_off_while_others_go_on() {
    let open = open(5);
    let at = open.phones.address();
    let starts = [
        format!("GET / HTTP/1.1\r\nHost: {at}\r\nX-Slow: "),
        format!("POST /join HTTP/1.1\r\nHost: {at}\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n"),
        String::new(),
    ];
    let slow: Vec<_> = (0..60)
        .map(|number| {
            let (mut client, start) = (stranger(&open, number), starts[usize::from(number) % 3].clone());
            std::thread::spawn(move || {
                let began = Instant::now();
                let line = client.line().unwrap();
                line.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
                let _ = line.write_all(start.as_bytes());
                let mut came = Vec::new();
                while began.elapsed() < Duration::from_secs(20) {
                    let mut bytes = [0; 1024];
                    match line.read(&mut bytes) {
                        Ok(0) => break,
                        Ok(count) => came.extend_from_slice(&bytes[..count]),
                        Err(error)
                            if [std::io::ErrorKind::WouldBlock, std::io::ErrorKind::TimedOut]
                                .contains(&error.kind()) =>
                        {
                            if !start.is_empty() {
                                let _ = line.write_all(b"x");
                            }
                        }
                        Err(_) => break,
                    }
                }
                (began.elapsed(), String::from_utf8_lossy(&came).into_owned())
            })
        })
        .collect();
    the_others_go_on(&open);
    for thread in slow {
        let (time, came) = thread.join().unwrap();
        assert!(time < Duration::from_secs(15), "{time:?}");
        assert!(came.is_empty() || came.starts_with("HTTP/1.1 408"), "{came}");
    }
    the_others_go_on(&open);
}

#[test]
fn who_asks_for_much_and_takes_nothing_in_is_cut_off_while_others_go_on() {
    let open = open(5);
    let mut asked = question(2);
    asked.choices[0].picture = Some(gps::mission::ids::MediaId::from("missions/good-friend"));
    open.change(|participants| participants.ask(asked));
    let request = format!("GET /picture/missions/good-friend HTTP/1.1\r\nHost: {}\r\n\r\n", open.phones.address());
    let one = open.client().get("/picture/missions/good-friend").body.len();
    let mut client = stranger(&open, 0);
    let line = client.line().unwrap();
    line.write_all(request.repeat(390).as_bytes()).unwrap();
    // More than the system holds back for her.
    assert!(one * 390 > 20_000_000);
    std::thread::sleep(Duration::from_secs(12));
    let mut came = Vec::new();
    let _ = line.read_to_end(&mut came);
    assert!(came.len() < one * 390, "all of it was kept for her");
    the_others_go_on(&open);
}

#[test]
fn an_answer_that_is_sent_again_counts_once_and_one_to_an_old_question_not_at_all() {
    let open = open(4);
    open.change(|participants| participants.ask(question(2)));
    let mut phones: Vec<Client> = (0..4).map(|number| open.phone(number)).collect();
    for _ in 0..10 {
        assert_eq!(phones[0].post("/answer", &picks(1, 0, 2, 77)).status, 204);
    }
    for phone in &mut phones[1..] {
        assert_eq!(phone.post("/answer", &picks(1, 1, 2, 77)).status, 204);
    }
    open.change(Participants::close);
    // Ten of fourteen would be more than a few.
    assert_eq!(open.participants.lock().shown(), Some(&PollResult::Picture(vec![Bucket::Few, Bucket::Most])));
    open.change(|participants| participants.ask(question(2)));
    assert_eq!(phones[0].post("/answer", &picks(1, 0, 2, 77)).status, 409);
}

#[test]
fn a_script_that_somebody_writes_is_text_and_reaches_no_phone() {
    let open = open(4);
    open.change(|participants| participants.open_box(true));
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let mut phone = open.phone(0);
    let body = json!({ "text": script, "mark": "0000000000000001" });
    assert_eq!(phone.post("/slip", &body).status, 204);
    assert_eq!(&*open.participants.lock().slips()[0].text, script);
    let told = look(&mut phone, "");
    assert_eq!(told.header("content-type"), Some("application/json"));
    assert!(!String::from_utf8(told.body).unwrap().contains("script"));
    // Nor does what is in an address come back.
    let reply = phone.get("/words/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assert!(!String::from_utf8(reply.body).unwrap().contains("<script"));
}

#[test]
fn noise_is_no_request_and_harms_nobody() {
    let open = open(5);
    let mut chance = fastrand::Rng::with_seed(5);
    for number in 0..100 {
        let noise: Vec<u8> = (0..chance.usize(1..2000)).map(|_| chance.u8(..)).collect();
        let mut client = stranger(&open, number % 3);
        let line = client.line().unwrap();
        let _ = line.write_all(&noise);
        let _ = line.write_all(b"\r\n\r\n");
    }
    the_others_go_on(&open);
}
