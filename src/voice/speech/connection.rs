//! What the thread that speaks exchanges with others: what it is ordered, and with the service commands and their answers.

use std::collections::VecDeque;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crate::voice::server::{Server, Stream};
use crate::voice::ssip::{Heard, LONGEST_LINE, Line, Listener};

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For an answer to a command.
    pub answer: Duration,
    /// For the service to start.
    pub start: Duration,
    /// For a sentence to begin: a voice may have to be loaded.
    pub begin: Duration,
    /// For each letter of it to be said.
    pub letter: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { answer: seconds(3), start: seconds(8), begin: seconds(10), letter: Duration::from_millis(400) }
    }
}

/// What the thread is told.
pub(super) enum Order {
    Say { number: u64, language: String, words: String },
    Wait { number: u64, until: Instant },
    Stop,
    Look,
    Quit,
}

/// What comes to the thread. Of a connection it is told which: there may have been another before.
pub(super) enum Input {
    Order(Order),
    Linked(u64, Stream),
    Heard(u64, Heard),
    Gone(u64),
}

/// A connection that has said who it is.
struct Connection {
    number: u64,
    line: Line,
    /// The languages that there are voices for; none where the service does not tell.
    languages: Vec<String>,
    /// The one that is set.
    language: Option<String>,
}

impl Connection {
    /// Whether there is a voice for a language. Where nobody tells there may be one.
    fn speaks(&self, language: &str) -> bool {
        let primary = primary(language);
        self.languages.is_empty() || self.languages.contains(&primary)
    }
}

/// A language without its country: `nl` of `nl-BE`.
fn primary(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or(language).to_lowercase()
}

/// Everything that comes in, and the connection that there is.
pub(super) struct Exchange {
    server: Server,
    pub(super) patience: Patience,
    inbox: Receiver<Input>,
    own: Sender<Input>,
    /// What came while an answer was waited for.
    pending: VecDeque<Input>,
    link: Option<Connection>,
    /// How many connections there have been.
    links: u64,
}

impl Exchange {
    pub(super) fn new(server: Server, patience: Patience, inbox: Receiver<Input>, own: Sender<Input>) -> Self {
        Self { server, patience, inbox, own, pending: VecDeque::new(), link: None, links: 0 }
    }

    /// Whether there may be somebody to speak.
    pub(super) fn is_likely(&self) -> bool {
        self.server.is_likely()
    }

    /// What comes next, at the latest by then.
    pub(super) fn next(&mut self, due: Option<Instant>) -> Result<Input, RecvTimeoutError> {
        if let Some(input) = self.pending.pop_front() {
            return Ok(input);
        }
        match due {
            Some(due) => self.inbox.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => self.inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// Whether something was ordered since: only the last word counts, however long the service kept us waiting.
    pub(super) fn is_overtaken(&mut self) -> bool {
        self.pending.extend(self.inbox.try_iter());
        let speaks = |order: &Order| matches!(order, Order::Say { .. } | Order::Wait { .. } | Order::Stop);
        self.pending.iter().any(|input| matches!(input, Input::Order(order) if speaks(order)))
    }

    /// Whether there is a voice for a language.
    pub(super) fn speaks(&mut self, language: &str) -> io::Result<bool> {
        Ok(self.link()?.speaks(language))
    }

    /// Has a text said; its name with the service.
    pub(super) fn speak(&mut self, language: &str, words: &str) -> io::Result<String> {
        self.set_language(language)?;
        self.done("SPEAK")?;
        self.link()?.line.text(words)?;
        self.answer()?.into_iter().next().ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// Closes the connection; the next time there is another.
    pub(super) fn hang_up(&mut self) {
        if let Some(link) = self.link.take() {
            link.line.close();
        }
    }

    pub(super) fn is_linked(&self, number: u64) -> bool {
        self.link.as_ref().is_some_and(|link| link.number == number)
    }

    /// The connection, opened where there is none.
    fn link(&mut self) -> io::Result<&mut Connection> {
        if self.link.is_none() {
            self.open()?;
        }
        self.link.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    fn open(&mut self) -> io::Result<()> {
        self.links += 1;
        let (number, server, start, tell) = (self.links, self.server.clone(), self.patience.start, self.own.clone());
        // Opening may wait for ever, and so may reading: neither is done here.
        thread::Builder::new().name("voice-ear".to_owned()).spawn(move || listen(number, &server, start, &tell))?;
        let until = Instant::now() + self.patience.start + self.patience.answer;
        let stream = loop {
            match self.receive(until)? {
                Input::Linked(link, stream) if link == number => break stream,
                Input::Gone(link) if link == number => return Err(io::ErrorKind::ConnectionRefused.into()),
                Input::Order(order) => self.pending.push_back(Input::Order(order)),
                Input::Linked(..) | Input::Heard(..) | Input::Gone(_) => {}
            }
        };
        let line = Line::new(stream, self.patience.answer)?;
        self.link = Some(Connection { number, line, languages: Vec::new(), language: None });
        // No name of hers: everybody is the game.
        for command in [
            "SET self CLIENT_NAME gps:gps:pages",
            "SET self NOTIFICATION BEGIN on",
            "SET self NOTIFICATION END on",
            "SET self NOTIFICATION CANCEL on",
            "SET self SSML_MODE off",
        ] {
            self.done(command)?;
        }
        // The service keeps what it was told, to say it again; where it cannot do otherwise it stays as it is.
        self.ask("SET self HISTORY off")?;
        let (_, voices) = self.ask("LIST SYNTHESIS_VOICES")?;
        let languages = voices.iter().filter_map(|voice| voice.split('\t').nth(1)).map(primary);
        let mut languages: Vec<String> = languages.filter(|language| language != "none").collect();
        languages.sort_unstable();
        languages.dedup();
        self.link()?.languages = languages;
        Ok(())
    }

    fn set_language(&mut self, language: &str) -> io::Result<()> {
        if self.link()?.language.as_deref() == Some(language) {
            return Ok(());
        }
        let tag: String = language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        self.done(&format!("SET self LANGUAGE {tag}"))?;
        self.link()?.language = Some(language.to_owned());
        Ok(())
    }

    /// Gives a command that has to be done.
    pub(super) fn done(&mut self, command: &str) -> io::Result<()> {
        match self.ask(command)? {
            (true, _) => Ok(()),
            (false, _) => Err(io::ErrorKind::Other.into()),
        }
    }

    /// Gives a command; whether it was done, and what was told.
    fn ask(&mut self, command: &str) -> io::Result<(bool, Vec<String>)> {
        let link = self.link.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        link.line.command(command)?;
        self.told()
    }

    /// What is told of something that has to be done.
    fn answer(&mut self) -> io::Result<Vec<String>> {
        match self.told()? {
            (true, told) => Ok(told),
            (false, _) => Err(io::ErrorKind::Other.into()),
        }
    }

    /// Waits for an answer. What is ordered meanwhile, and what is told of sentences, has its turn after it.
    fn told(&mut self) -> io::Result<(bool, Vec<String>)> {
        let until = Instant::now() + self.patience.answer;
        loop {
            match self.receive(until)? {
                Input::Heard(link, Heard::Answer(done, lines)) if self.is_linked(link) => return Ok((done, lines)),
                Input::Gone(link) if self.is_linked(link) => return Err(io::ErrorKind::ConnectionReset.into()),
                later @ (Input::Order(_) | Input::Heard(..)) => self.pending.push_back(later),
                Input::Gone(_) | Input::Linked(..) => {}
            }
        }
    }

    fn receive(&self, until: Instant) -> io::Result<Input> {
        let left = until.saturating_duration_since(Instant::now());
        self.inbox.recv_timeout(left).map_err(|_| io::ErrorKind::TimedOut.into())
    }
}

/// Opens a connection and tells what comes from it, until it is closed.
fn listen(number: u64, server: &Server, start: Duration, tell: &Sender<Input>) {
    // The thread that speaks has ended where nobody hears this any more.
    let _ = hear_all(number, server, start, tell);
    let _ = tell.send(Input::Gone(number));
}

fn hear_all(number: u64, server: &Server, start: Duration, tell: &Sender<Input>) -> io::Result<()> {
    let stream = server.connect(start)?;
    let mut input = BufReader::new(stream.try_clone()?);
    let gone = |_| io::Error::from(io::ErrorKind::BrokenPipe);
    tell.send(Input::Linked(number, stream)).map_err(gone)?;
    let mut listener = Listener::default();
    let mut line = Vec::new();
    loop {
        line.clear();
        input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(());
        }
        if let Some(heard) = listener.line(&String::from_utf8_lossy(&line))? {
            tell.send(Input::Heard(number, heard)).map_err(gone)?;
        }
    }
}
