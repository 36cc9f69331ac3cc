//! The keeper: a thread of its own that answers what a stay asks of the vault, so that no frame waits for a disk or for
//! the price of a try. Saves that pile up become one; the last is on the disk before the keeper ends.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::Timestamp;

use super::house::StaffKey;
use super::{Cost, Vault, VaultError, stack};
use crate::app::{App, Effect, Event, Kept, ProfileId, Reply, Secret, Trouble};

/// What the keeper tells besides its answers.
pub struct Tells {
    /// There is an answer to fetch.
    pub wake: Box<dyn Fn() + Send + Sync>,
    /// Something went wrong: for the staff log.
    pub report: Box<dyn Fn(&VaultError) + Send + Sync>,
}

/// The near end of the keeper.
pub struct Keeper {
    jobs: Option<Sender<Job>>,
    answers: Mutex<Receiver<Reply>>,
    thread: Option<JoinHandle<()>>,
    /// What was last given to be saved.
    last: Option<Kept>,
}

enum Job {
    Ask(Effect),
    Make(Secret, Box<Kept>),
    Save(Box<Kept>),
}

impl Keeper {
    /// Opens the vault in a folder, and answers at once which profiles there are and what holds for the house. Where there
    /// is no folder or it cannot be opened, it answers with the trouble, and play goes on without it.
    pub fn start(root: Option<PathBuf>, cost: Cost, tells: Tells) -> Self {
        let (jobs, asked) = channel();
        let (replies, answers) = channel();
        let work = move || Worker::new(root, cost, replies, tells).work(&asked);
        let thread = std::thread::Builder::new().name("keeper".to_owned()).spawn(work).ok();
        Self { jobs: Some(jobs), answers: Mutex::new(answers), thread, last: None }
    }

    /// Passes on what a stay asked, and whatever of it there is to keep now.
    pub fn heed(&mut self, app: &App, events: &[Event]) {
        for event in events {
            match event {
                Event::Asked(Effect::Make(secret)) => self.send(Job::Make(secret.clone(), Box::new(app.kept()))),
                Event::Asked(request) => self.send(Job::Ask(request.clone())),
                Event::Left => self.send(Job::Ask(Effect::Close)),
                _ => {}
            }
        }
        if app.profile().is_none() {
            self.last = None;
        } else if !events.is_empty() {
            let kept = app.kept();
            match self.last.replace(kept.clone()) {
                Some(last) if last != kept => self.send(Job::Save(Box::new(kept))),
                _ => {}
            }
        }
    }

    /// The answers that have come since.
    pub fn answers(&self) -> Vec<Reply> {
        self.answers.lock().map(|answers| answers.try_iter().collect()).unwrap_or_default()
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The other end is gone only when its thread could not be started: then nothing is kept, as for a guest.
            let _ = jobs.send(job);
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The far end.
struct Worker {
    vault: Result<Vault, Trouble>,
    replies: Sender<Reply>,
    tells: std::sync::Arc<Tells>,
    open: Option<(ProfileId, Secret)>,
    staff: Option<StaffKey>,
    failing: bool,
}

impl Worker {
    fn new(root: Option<PathBuf>, cost: Cost, replies: Sender<Reply>, tells: Tells) -> Self {
        let opened = root.ok_or(Trouble::Gone).and_then(|root| {
            Vault::open(&root, cost).map_err(|error| {
                (tells.report)(&error);
                error.trouble().unwrap_or(Trouble::Other)
            })
        });
        let tells = std::sync::Arc::new(tells);
        Self { vault: opened, replies, tells, open: None, staff: None, failing: false }
    }

    fn work(mut self, jobs: &Receiver<Job>) {
        if let Err(trouble) = self.vault {
            self.reply(Reply::Trouble(trouble));
        }
        self.show_house();
        self.show_profiles();
        self.show_session();
        let mut next = jobs.recv().ok();
        while let Some(job) = next {
            next = self.take(job, jobs);
            stack::wipe();
            next = next.or_else(|| jobs.recv().ok());
        }
    }

    /// Does a job, and gives back the one that it has found behind it, if any. Whatever it leaves on the stack lies below
    /// the caller's part of it.
    #[inline(never)]
    fn take(&mut self, job: Job, jobs: &Receiver<Job>) -> Option<Job> {
        match job {
            // A newer state makes an older one needless.
            Job::Save(kept) => match jobs.try_recv() {
                Ok(Job::Save(newer)) => return Some(Job::Save(newer)),
                other => {
                    self.save(&kept);
                    return other.ok();
                }
            },
            Job::Make(secret, kept) => self.make(secret, &kept),
            Job::Ask(request) => self.answer(request),
        }
        None
    }

    fn reply(&self, answer: Reply) {
        // Nobody listens any more: the program is ending.
        let _ = self.replies.send(answer);
        (self.tells.wake)();
    }

    /// Answers with what came out of something, or with what went wrong.
    fn settle(&self, result: Result<Reply, VaultError>) {
        match result {
            Ok(answer) => self.reply(answer),
            Err(VaultError::Wrong { wait }) => self.wrong(wait),
            Err(error) => {
                (self.tells.report)(&error);
                self.reply(Reply::Trouble(error.trouble().unwrap_or(Trouble::Other)));
            }
        }
    }

    fn wrong(&self, wait: Duration) {
        self.reply(Reply::Wrong(u32::try_from(wait.as_secs()).unwrap_or(u32::MAX)));
        if !wait.is_zero() {
            let (replies, tells) = (self.replies.clone(), std::sync::Arc::clone(&self.tells));
            // It may outlive the keeper, and then tells nobody.
            std::thread::spawn(move || {
                std::thread::sleep(wait);
                let _ = replies.send(Reply::WaitOver);
                (tells.wake)();
            });
        }
    }

    fn show_profiles(&self) {
        if let Ok(vault) = &self.vault {
            self.settle(vault.profiles().map(Reply::Profiles));
        }
    }

    fn show_house(&self) {
        if let Ok(vault) = &self.vault {
            let has_passphrase = vault.has_passphrase();
            self.settle(vault.house().map(|house| Reply::House { house, has_passphrase }));
        }
    }

    fn show_session(&self) {
        match self.vault.as_ref().map(Vault::session) {
            Ok(Ok(Some(resume))) => self.reply(Reply::Session(Box::new(resume))),
            // Nobody misses it who does not know of it; a new session is kept all the same.
            Ok(Err(error)) => (self.tells.report)(&error),
            Ok(Ok(None)) | Err(_) => {}
        }
    }

    fn save(&mut self, kept: &Kept) {
        let (Ok(vault), Some((profile, secret))) = (&self.vault, &self.open) else { return };
        let portrait = vault.door(profile.clone()).portrait;
        let saved = vault.save(profile, secret, kept).map(|()| Reply::Saved);
        let failed = saved.is_err();
        if failed || self.failing {
            self.settle(saved);
        }
        self.failing = failed;
        if portrait != kept.portrait {
            self.show_profiles();
        }
    }

    fn make(&mut self, secret: Secret, kept: &Kept) {
        match self.vault.as_ref().map(|vault| vault.make(&secret, kept)) {
            Ok(Ok(profile)) => {
                self.open = Some((profile.clone(), secret));
                self.reply(Reply::Made(profile));
                self.show_profiles();
            }
            Ok(Err(error)) => self.settle(Err(error)),
            Err(trouble) => self.reply(Reply::Trouble(*trouble)),
        }
    }

    fn answer(&mut self, request: Effect) {
        let now = Timestamp::now();
        let vault = match &self.vault {
            Ok(vault) => vault,
            Err(_) if matches!(request, Effect::Close | Effect::CloseStaff | Effect::KeepSession(_)) => return,
            Err(trouble) => return self.reply(Reply::Trouble(*trouble)),
        };
        match request {
            Effect::Open { profile, secret } => {
                let unlocked = vault.unlock(&profile, &secret, now);
                if unlocked.is_ok() {
                    self.open = Some((profile.clone(), secret));
                }
                self.settle(unlocked.map(|unlocked| {
                    let (kept, from_copy) = (Box::new(unlocked.kept), unlocked.from_copy);
                    Reply::Welcome { profile, kept, from_copy }
                }));
            }
            Effect::Check(tried) => {
                let Some((profile, own)) = &self.open else { return self.reply(Reply::Wrong(0)) };
                self.settle(vault.check(profile, own, &tried, now).map(|()| Reply::Right));
            }
            Effect::Wipe(profile) => {
                let own = self.open.as_ref().is_some_and(|(open, _)| *open == profile);
                if own || self.staff.is_some() {
                    let wiped = vault.wipe(&profile);
                    if own {
                        self.open = None;
                    }
                    if let Err(error) = wiped {
                        self.settle(Err(error));
                    }
                }
                self.show_profiles();
            }
            Effect::Close => (self.open, self.staff, self.failing) = (None, None, false),
            Effect::KeepHouse(house) => {
                if let Some(staff) = &self.staff
                    && let Err(error) = vault.keep_house(&house, staff)
                {
                    self.settle(Err(error));
                }
            }
            Effect::KeepSession(resume) => {
                if let Err(error) = vault.keep_session(resume.as_deref()) {
                    self.settle(Err(error));
                }
            }
            Effect::OpenStaff(words) => {
                let opened = vault.open_staff(&words, now);
                self.let_in(opened, Reply::StaffOpen);
            }
            Effect::RecoverStaff(recovery) => {
                let opened = vault.recover_staff(&recovery, now);
                self.let_in(opened, Reply::StaffRecovered);
            }
            Effect::MakeStaff(words) => {
                let made = vault.set_passphrase(&words, self.staff.as_ref());
                let made = made.map(|(key, recovery)| {
                    self.staff = Some(key);
                    Reply::StaffMade(recovery)
                });
                self.settle(made);
            }
            Effect::CloseStaff => self.staff = None,
            // A profile is made with what there is to keep; paper where the words are; phones are answered by their page.
            Effect::Make(_) | Effect::PrintRecovery(_) | Effect::AnswerPhone(..) => {}
        }
    }

    fn let_in(&mut self, opened: Result<StaffKey, VaultError>, answer: Reply) {
        let opened = opened.map(|key| {
            self.staff = Some(key);
            answer
        });
        self.settle(opened);
    }
}
