//! The keeper: a thread of its own that answers what the model asks of the vault, so that no frame waits for a disk or for
//! the price of a try. Saves that pile up become one; the last is on the disk before the keeper ends.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::Timestamp;

use super::house::StaffKey;
use super::{Cost, Vault, VaultError, stack};
use crate::app::{Kept, ProfileId, Reply, Secret, Trouble, VaultEffect};

/// What the keeper tells besides its answers.
pub struct Tells {
    /// There is an answer to fetch.
    pub wake: Box<dyn Fn() + Send + Sync>,
    /// Something went wrong: for the staff log.
    pub report: Box<dyn Fn(&VaultError) + Send + Sync>,
}

/// The near end of the keeper.
pub struct Keeper {
    jobs: Option<Sender<VaultEffect>>,
    answers: Mutex<Receiver<Reply>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Opens the vault in a folder, and answers at once which profiles there are and what holds for the house. Where there
    /// is no folder or it cannot be opened, it answers with the trouble, and play goes on without it.
    pub fn start(root: Option<PathBuf>, cost: Cost, tells: Tells) -> Self {
        let (jobs, asked) = channel();
        let (replies, answers) = channel();
        let work = move || Worker::new(root, cost, replies, tells).work(&asked);
        let thread = std::thread::Builder::new().name("keeper".to_owned()).spawn(work).ok();
        Self { jobs: Some(jobs), answers: Mutex::new(answers), thread }
    }

    /// Takes on what the model asks of the vault.
    pub fn perform(&self, effect: VaultEffect) {
        if let Some(jobs) = &self.jobs {
            // The other end is gone only when its thread could not be started: then nothing is kept, as for a guest.
            let _ = jobs.send(effect);
        }
    }

    /// The answers that have come since.
    pub fn answers(&self) -> Vec<Reply> {
        self.answers.lock().map(|answers| answers.try_iter().collect()).unwrap_or_default()
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

/// Whether nobody misses it where there is no vault.
fn goes_unnoticed(effect: &VaultEffect) -> bool {
    matches!(effect, VaultEffect::Save(_) | VaultEffect::Close | VaultEffect::CloseStaff | VaultEffect::KeepSession(_))
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

    fn work(mut self, jobs: &Receiver<VaultEffect>) {
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
    fn take(&mut self, job: VaultEffect, jobs: &Receiver<VaultEffect>) -> Option<VaultEffect> {
        // A newer state makes an older one needless.
        if let VaultEffect::Save(kept) = job {
            let next = jobs.try_recv().ok();
            if !matches!(next, Some(VaultEffect::Save(_))) {
                self.save(&kept);
            }
            return next;
        }
        self.answer(job);
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
            Err(error) => {
                if let VaultError::Wrong { wait } = error {
                    return self.wrong(wait);
                }
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

    fn answer(&mut self, request: VaultEffect) {
        let now = Timestamp::now();
        let vault = match &self.vault {
            Ok(vault) => vault,
            Err(_) if goes_unnoticed(&request) => return,
            Err(trouble) => return self.reply(Reply::Trouble(*trouble)),
        };
        match request {
            VaultEffect::Open { profile, secret } => {
                let unlocked = vault.unlock(&profile, &secret, now);
                if unlocked.is_ok() {
                    self.open = Some((profile.clone(), secret));
                }
                self.settle(unlocked.map(|unlocked| {
                    let (kept, from_copy) = (Box::new(unlocked.kept), unlocked.from_copy);
                    Reply::Welcome { profile, kept, from_copy }
                }));
            }
            VaultEffect::Check(tried) => {
                let Some((profile, own)) = &self.open else { return self.reply(Reply::Wrong(0)) };
                self.settle(vault.check(profile, own, &tried, now).map(|()| Reply::Right));
            }
            VaultEffect::Wipe(profile) => {
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
            VaultEffect::Close => (self.open, self.staff, self.failing) = (None, None, false),
            VaultEffect::KeepHouse(house) => {
                if let Some(staff) = &self.staff
                    && let Err(error) = vault.keep_house(&house, staff)
                {
                    self.settle(Err(error));
                }
            }
            VaultEffect::KeepSession(resume) => {
                if let Err(error) = vault.keep_session(resume.as_deref()) {
                    self.settle(Err(error));
                }
            }
            VaultEffect::OpenStaff(words) => {
                let opened = vault.open_staff(&words, now);
                self.let_in(opened, Reply::StaffOpen);
            }
            VaultEffect::RecoverStaff(recovery) => {
                let opened = vault.recover_staff(&recovery, now);
                self.let_in(opened, Reply::StaffRecovered);
            }
            VaultEffect::MakeStaff(words) => {
                let made = vault.set_passphrase(&words, self.staff.as_ref());
                let made = made.map(|(key, recovery)| {
                    self.staff = Some(key);
                    Reply::StaffMade(recovery)
                });
                self.settle(made);
            }
            VaultEffect::CloseStaff => self.staff = None,
            VaultEffect::Make(secret, kept) => self.make(secret, &kept),
            VaultEffect::Save(kept) => self.save(&kept),
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
