//! The thread that speaks. It does what it is told at once, waits for nobody longer than its [`Patience`], and tells what
//! became of it; whoever drew the page is never kept waiting. Where the service is not there, dies or hangs, what was to be
//! said has failed, and the next time it is tried anew.

mod connection;

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

pub use self::connection::Patience;
use self::connection::{Exchange, Input, Order};
use super::server::Server;
use super::ssip::Heard;

/// What the voice tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// Whether there may be a voice here.
    There(bool),
    /// What had this number was said to its end, or has lasted as long as it should.
    Ended(u64),
    /// What had this number could not be said, or somebody else cut it off.
    Failed(u64),
    /// There is no voice for this language.
    Lacks(String),
}

/// The thread, as others know it.
pub struct Speech {
    orders: Sender<Input>,
    reports: Mutex<Receiver<Report>>,
    ended: Mutex<Receiver<()>>,
}

/// How long the end of the program waits for the last silence.
const FAREWELL: Duration = Duration::from_millis(300);

impl Speech {
    /// Starts it; `wake` is called from there when there is something to report.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(server: Server, patience: Patience, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (orders, inbox) = channel();
        let (tell, reports) = channel();
        let (end, ended) = channel();
        let own = orders.clone();
        thread::Builder::new().name("voice".to_owned()).spawn(move || {
            let tell = move |report| {
                // Nobody listens any more: the program ends.
                let _ = tell.send(report);
                wake();
            };
            let exchange = Exchange::new(server, patience, inbox, own);
            let mut worker = Worker { exchange, tell: Box::new(tell), now: None };
            worker.run();
            drop(end);
        })?;
        Ok(Self { orders, reports: Mutex::new(reports), ended: Mutex::new(ended) })
    }

    /// Says this in a language, and nothing that was said before.
    pub fn say(&self, number: u64, language: &str, words: String) {
        self.order(Order::Say { number, language: language.to_owned(), words });
    }

    /// Says nothing while a recording lasts, and tells when it is over.
    pub fn wait(&self, number: u64, duration: Duration) {
        self.order(Order::Wait { number, until: Instant::now() + duration });
    }

    /// Is silent.
    pub fn stop(&self) {
        self.order(Order::Stop);
    }

    /// Looks anew whether there may be a voice here.
    pub fn look(&self) {
        self.order(Order::Look);
    }

    /// What there is to tell since it was asked last.
    pub fn reports(&self) -> Vec<Report> {
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }

    fn order(&self, order: Order) {
        // A thread that has ended says nothing more.
        let _ = self.orders.send(Input::Order(order));
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.order(Order::Quit);
        let _ = self.ended.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(FAREWELL);
    }
}

/// What is being said.
struct Now {
    number: u64,
    /// Its name with the service; none of a recording.
    message: Option<String>,
    /// When it is over, or given up.
    due: Instant,
    letters: u32,
}

/// What the thread knows.
struct Worker {
    exchange: Exchange,
    tell: Box<dyn Fn(Report)>,
    now: Option<Now>,
}

impl Worker {
    fn run(&mut self) {
        self.look();
        loop {
            match self.exchange.next(self.now.as_ref().map(|now| now.due)) {
                Ok(Input::Order(order)) => {
                    if !self.follow(order) {
                        return;
                    }
                }
                Ok(Input::Heard(link, heard)) if self.exchange.is_linked(link) => self.hear(heard),
                Ok(Input::Gone(link)) if self.exchange.is_linked(link) => self.give_up(),
                // Of a connection that was closed long ago, or that came too late.
                Ok(Input::Heard(..) | Input::Gone(_) | Input::Linked(..)) => {}
                Err(RecvTimeoutError::Timeout) => self.be_due(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Does what it is told, unless something else was ordered since; whether it goes on after that.
    fn follow(&mut self, order: Order) -> bool {
        match &order {
            Order::Quit => {
                self.be_silent();
                self.exchange.hang_up();
                return false;
            }
            Order::Look => self.look(),
            Order::Say { .. } | Order::Wait { .. } | Order::Stop => {
                if self.exchange.is_overtaken() {
                    self.pass_over(&order);
                } else {
                    self.obey(order);
                }
            }
        }
        true
    }

    fn look(&self) {
        (self.tell)(Report::There(self.exchange.is_likely()));
    }

    fn obey(&mut self, order: Order) {
        self.be_silent();
        match order {
            Order::Say { number, language, words } => match self.say(number, &language, words) {
                Ok(true) => {}
                Ok(false) => {
                    (self.tell)(Report::Lacks(language));
                    (self.tell)(Report::Failed(number));
                }
                Err(_) => {
                    // What failed is not told in the service's words: they may hold ours.
                    self.exchange.hang_up();
                    (self.tell)(Report::There(false));
                    (self.tell)(Report::Failed(number));
                }
            },
            Order::Wait { number, until } => self.now = Some(Now { number, message: None, due: until, letters: 0 }),
            Order::Stop | Order::Look | Order::Quit => {}
        }
    }

    fn pass_over(&mut self, order: &Order) {
        self.be_silent();
        if let Order::Say { number, .. } | Order::Wait { number, .. } = order {
            (self.tell)(Report::Failed(*number));
        }
    }

    /// Begins to say it; whether there is a voice for the language.
    fn say(&mut self, number: u64, language: &str, words: String) -> io::Result<bool> {
        if !self.exchange.speaks(language)? {
            return Ok(false);
        }
        let letters = words.chars().count() as u32;
        let message = Some(self.exchange.speak(language, &words)?);
        self.now = Some(Now { number, message, due: Instant::now() + self.exchange.patience.begin, letters });
        Ok(true)
    }

    fn hear(&mut self, heard: Heard) {
        let patience = self.exchange.patience;
        let Some(now) = &mut self.now else { return };
        let is_now = |message: &String| now.message.as_ref() == Some(message);
        match &heard {
            Heard::Began(message) if is_now(message) => {
                now.due = Instant::now() + patience.begin + patience.letter * now.letters;
            }
            Heard::Ended(message) if is_now(message) => self.over(Report::Ended),
            Heard::CutOff(message) if is_now(message) => self.over(Report::Failed),
            Heard::Began(_) | Heard::Ended(_) | Heard::CutOff(_) | Heard::Answer(..) => {}
        }
    }

    fn over(&mut self, report: impl FnOnce(u64) -> Report) {
        if let Some(now) = self.now.take() {
            (self.tell)(report(now.number));
        }
    }

    /// A recording is over, or the service hangs.
    fn be_due(&mut self) {
        match &self.now {
            Some(now) if now.message.is_none() => self.over(Report::Ended),
            Some(_) | None => {
                // It may be speaking on all the same.
                let _ = self.exchange.done("CANCEL self");
                self.give_up();
            }
        }
    }

    /// The service is gone; the next time it is looked for anew.
    fn give_up(&mut self) {
        self.exchange.hang_up();
        self.over(Report::Failed);
    }

    fn be_silent(&mut self) {
        let is_speaking = self.now.take().is_some_and(|now| now.message.is_some());
        if is_speaking && self.exchange.done("CANCEL self").is_err() {
            self.exchange.hang_up();
        }
    }
}
