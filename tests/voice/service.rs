//! A speech service, played by the test: it answers as speech-dispatcher does, and misbehaves where it is told to.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use gps::voice::{Patience, Report, Server, Speech};
use tempfile::TempDir;

/// How long a test waits for anything.
pub const LONG: Duration = Duration::from_secs(20);

/// How the service behaves.
#[derive(Clone, Copy, PartialEq)]
pub enum Manner {
    /// It says everything at once.
    Says,
    /// It begins and never ends: it is stopped.
    SpeaksOn,
    /// It takes connections and answers nothing.
    Hangs,
    /// It takes a sentence, and is gone in the middle of it.
    Dies,
    /// It says what makes no sense.
    Raves,
}

/// The service, and what came to it.
pub struct Service {
    folder: TempDir,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Service {
    pub fn start(manner: Manner) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = UnixListener::bind(folder.path().join("socket")).unwrap();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let told = Arc::clone(&heard);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let told = Arc::clone(&told);
                // Whoever spoke is gone where this fails.
                thread::spawn(move || drop(serve(&stream.unwrap(), manner, &told)));
            }
        });
        Self { folder, heard }
    }

    pub fn server(&self) -> Server {
        Server::at(self.socket())
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    /// Every line that came, in order.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

fn serve(stream: &UnixStream, manner: Manner, heard: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let (mut output, input) = (stream.try_clone()?, BufReader::new(stream.try_clone()?));
    let (mut message, mut in_text) = (0, false);
    for line in input.lines() {
        let line = line?;
        heard.lock().unwrap().push(line.clone());
        let event = |code: u32, what: &str, message: u32| format!("{code}-{message}\r\n{code}-1\r\n{code} {what}\r\n");
        let answer = match (manner, line.as_str()) {
            (Manner::Hangs, _) => continue,
            (Manner::Raves, _) => "\u{1f600}\r\n\r\nHTTP/1.1 200\r\n".to_owned(),
            (Manner::Dies, ".") => return stream.shutdown(std::net::Shutdown::Both),
            (_, ".") if in_text => {
                in_text = false;
                message += 1;
                let queued = format!("225-{message}\r\n225 OK MESSAGE QUEUED\r\n{}", event(701, "BEGIN", message));
                if manner == Manner::SpeaksOn { queued } else { queued + &event(702, "END", message) }
            }
            (_, _) if in_text => continue,
            (_, "SPEAK") => {
                in_text = true;
                "230 OK RECEIVING DATA\r\n".to_owned()
            }
            (_, "CANCEL self") => format!("210 OK CANCELED\r\n{}", event(703, "CANCELED", message)),
            (_, "LIST SYNTHESIS_VOICES") => {
                "249-Dutch\tnl\tnone\r\n249-Frans\tfr-BE\tnone\r\n249 OK VOICE LIST SENT\r\n".to_owned()
            }
            (_, "SET self HISTORY off") => "300 ERR NOT IMPLEMENTED\r\n".to_owned(),
            (_, _) => "208 OK\r\n".to_owned(),
        };
        output.write_all(answer.as_bytes())?;
    }
    Ok(())
}

/// A voice with the usual patience.
pub fn speech(server: Server) -> Speech {
    Speech::start(server, Patience::default(), || {}).unwrap()
}

/// A voice with little patience.
pub fn hasty(server: Server) -> Speech {
    let short = Duration::from_millis(400);
    let patience = Patience { answer: short, start: short, begin: short, letter: Duration::from_millis(5) };
    Speech::start(server, patience, || {}).unwrap()
}

/// What the voice tells, until it has told this.
pub fn until(speech: &Speech, last: &Report) -> Vec<Report> {
    let begin = Instant::now();
    let mut told = Vec::new();
    while !told.contains(last) {
        assert!(begin.elapsed() < LONG, "{last:?} does not come; there came {told:?}");
        told.extend(speech.reports());
        thread::sleep(Duration::from_millis(2));
    }
    told
}

/// Waits until something is so.
pub fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_so() {
        assert!(begin.elapsed() < LONG, "{what}");
        thread::sleep(Duration::from_millis(2));
    }
}
