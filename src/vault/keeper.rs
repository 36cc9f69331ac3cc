//! The keeper: a thread of its own that answers what the model asks of the vault, so that no frame waits for a disk or for
//! the price of a try. Saves that pile up become one; what could not be written is tried again (`unsaved.rs`), and once
//! more before the keeper ends.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::Timestamp;

use super::house::{Notes, StaffKey};
use super::profile::Sealed;
use super::unsaved::{Of, Unsaved};
use super::{Cost, Vault, VaultError, stack};
use crate::app::{House, Kept, ProfileId, Reply, Secret, StaffNotes, Trouble, VaultEffect};
use crate::session::SessionSnapshot;

/// How often what is not written is tried once more when the program ends, and how long each try waits: a virus scanner
/// lets go by then, and nobody waits long for a window to close.
const LAST_TRIES: usize = 4;
const LAST_WAIT: Duration = Duration::from_millis(200);

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
    unsaved: Unsaved,
    /// What was told and still holds, so that nothing is told twice.
    told: BTreeMap<Of, Trouble>,
}

impl Worker {
    fn new(root: Option<PathBuf>, cost: Cost, replies: Sender<Reply>, tells: Tells) -> Self {
        // Without a folder nothing can be kept, which is what that sentence says.
        let opened = root.ok_or(Trouble::ReadOnly).and_then(|root| {
            Vault::open(&root, cost).map_err(|error| {
                (tells.report)(&error);
                error.trouble().filter(|trouble| *trouble != Trouble::Gone).unwrap_or(Trouble::ReadOnly)
            })
        });
        let (tells, unsaved) = (std::sync::Arc::new(tells), Unsaved::default());
        Self { vault: opened, replies, tells, open: None, staff: None, unsaved, told: BTreeMap::new() }
    }

    fn work(mut self, jobs: &Receiver<VaultEffect>) {
        if let Err(trouble) = self.vault {
            self.reply(Reply::Trouble(trouble));
        }
        self.show_house();
        self.show_profiles();
        self.show_session();
        let mut next = self.wait(jobs);
        while let Some(job) = next {
            next = self.take(job, jobs);
            stack::wipe();
            next = next.or_else(|| self.wait(jobs));
        }
        for _ in 0..LAST_TRIES {
            if self.unsaved.is_empty() {
                break;
            }
            std::thread::sleep(LAST_WAIT);
            self.write_down();
        }
    }

    /// The next job; none when the program ends. Meanwhile what failed is tried again.
    fn wait(&mut self, jobs: &Receiver<VaultEffect>) -> Option<VaultEffect> {
        loop {
            let Some(wait) = self.unsaved.wait() else { return jobs.recv().ok() };
            match jobs.recv_timeout(wait) {
                Ok(job) => return Some(job),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.write_down(),
            }
        }
    }

    /// Tries to write all that is to be written.
    fn write_down(&mut self) {
        let Ok(vault) = &self.vault else { return };
        for (of, written) in self.unsaved.write(vault) {
            self.note(of, written);
        }
    }

    /// Tells what came of something that was to be kept, once: to the pages where it concerns whoever is there, and to
    /// the staff log.
    fn note(&mut self, of: Of, written: Result<(), VaultError>) {
        let Err(error) = written else {
            if self.told.remove(&of).is_some() {
                let still = self.told.iter().find(|(of, _)| self.concerns(of));
                self.reply(still.map_or(Reply::Saved, |(_, trouble)| Reply::Trouble(*trouble)));
            }
            return;
        };
        let trouble = of.trouble(&error);
        if self.told.insert(of.clone(), trouble) == Some(trouble) {
            return;
        }
        (self.tells.report)(&error);
        if self.concerns(&of) {
            self.reply(Reply::Trouble(trouble));
        }
    }

    /// Whether whoever is at the program now is to know of it: of another girl's profile she is not.
    fn concerns(&self, of: &Of) -> bool {
        match of {
            Of::Profile(profile) => self.open.as_ref().is_some_and(|(open, _)| open == profile),
            Of::House | Of::Session => true,
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

    /// What holds for the house; plans and log only where a counsellor is in, or anybody could read them anyway.
    fn show_house(&mut self) {
        let Ok(vault) = &self.vault else { return };
        let (has_passphrase, read) = (vault.has_passphrase(), self.house(vault));
        let notes = self.staff.as_ref().map(|staff| self.notes(vault, staff));
        let seals = self.staff.as_ref().is_some_and(StaffKey::seals);
        // Where it cannot be read the usual holds, and it is said.
        let mut house = self.or_said(read);
        match notes {
            Some(notes) => house = self.or_said::<Notes>(notes).join(house),
            None if has_passphrase => drop(house.take_notes()),
            None => {}
        }
        let untried = self.vault.as_ref().is_ok_and(Vault::passphrase_is_untried);
        self.reply(Reply::House { house, has_passphrase, seals });
        self.reply(Reply::Untried(untried));
    }

    fn house(&self, vault: &Vault) -> Result<House, VaultError> {
        self.unsaved.of_house().map_or_else(|| vault.house(), |files| vault.house_in(files))
    }

    fn notes(&self, vault: &Vault, staff: &StaffKey) -> Result<Notes, VaultError> {
        self.unsaved.of_house().map_or_else(|| vault.notes(staff), |files| vault.notes_in(files, staff))
    }

    fn or_said<T: Default>(&mut self, read: Result<T, VaultError>) -> T {
        read.unwrap_or_else(|error| {
            self.note(Of::House, Err(error));
            T::default()
        })
    }

    fn show_session(&self) {
        match self.vault.as_ref().map(Vault::session) {
            Ok(Ok(Some(resume))) => self.reply(Reply::Session(Box::new(resume))),
            // Nobody misses it who does not know of it; a new session is kept all the same, or it is said then.
            Ok(Err(error)) => (self.tells.report)(&error),
            Ok(Ok(None)) | Err(_) => {}
        }
    }

    fn save(&mut self, kept: &Kept) {
        let (Ok(vault), Some((profile, secret))) = (&self.vault, &self.open) else { return };
        let (before, profile) = (vault.door(profile.clone()).portrait, profile.clone());
        match vault.seal(&profile, secret, kept) {
            Ok(bytes) => self.unsaved.add_profile(profile, Sealed { bytes, portrait: kept.portrait }),
            Err(error) => return self.note(Of::Profile(profile), Err(error)),
        }
        self.write_down();
        if before != kept.portrait {
            self.show_profiles();
        }
    }

    fn keep_house(&mut self, house: &House) {
        let (Ok(vault), Some(staff)) = (&self.vault, &self.staff) else { return };
        match vault.house_to_keep(house, staff) {
            Ok(files) => self.unsaved.add_house(files),
            Err(error) => return self.note(Of::House, Err(error)),
        }
        self.write_down();
    }

    fn keep_session(&mut self, resume: Option<&SessionSnapshot>) {
        let Ok(vault) = &self.vault else { return };
        match vault.session_to_keep(resume) {
            Ok(file) => self.unsaved.add_session(file),
            Err(error) => return self.note(Of::Session, Err(error)),
        }
        self.write_down();
    }

    fn open(&mut self, profile: ProfileId, secret: Secret, now: Timestamp) {
        // What she did last time may be here still: she finds it again, on the disk or not.
        self.write_down();
        let Ok(vault) = &self.vault else { return };
        let unlocked = vault.unlock(&profile, &secret, now).map(|unlocked| {
            let newer = self.unsaved.of_profile(vault, &profile, &secret);
            (Box::new(newer.unwrap_or(unlocked.kept)), unlocked.from_copy)
        });
        let told = unlocked.is_ok().then(|| self.told.get(&Of::Profile(profile.clone())).copied()).flatten();
        if unlocked.is_ok() {
            self.open = Some((profile.clone(), secret));
        }
        self.settle(unlocked.map(|(kept, from_copy)| Reply::Welcome { profile, kept, from_copy }));
        if let Some(trouble) = told {
            self.reply(Reply::Trouble(trouble));
        }
    }

    /// Sets the passphrase. Notes that were not sealed because the house had no key are sealed now.
    fn set_passphrase(&mut self, words: &str) {
        let Ok(vault) = &self.vault else { return };
        let has_notes = |house: &House| house.clone().take_notes() != StaffNotes::default();
        let unsealed = self.house(vault).ok().filter(has_notes);
        match vault.set_passphrase(words, self.staff.as_ref()) {
            Ok((key, recovery)) => {
                let whole = unsealed.and_then(|house| Some(self.notes(vault, &key).ok()?.join(house)));
                self.staff = Some(key);
                if let Some(whole) = whole {
                    self.keep_house(&whole);
                }
                self.show_house();
                self.reply(Reply::StaffMade(recovery));
            }
            Err(error) => self.settle(Err(error)),
        }
    }

    /// Takes the first passphrase back. Notes that wait to be written were sealed with it.
    fn take_back_passphrase(&mut self) {
        self.write_down();
        let Ok(vault) = &self.vault else { return };
        match vault.take_back_passphrase() {
            Ok(()) => {
                self.staff = None;
                self.unsaved.drop_notes();
                self.show_house();
            }
            Err(error) => self.settle(Err(error)),
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
            VaultEffect::Open { profile, secret } => self.open(profile, secret, now),
            VaultEffect::Check(tried) => {
                let Some((profile, own)) = &self.open else { return self.reply(Reply::Wrong(0)) };
                self.settle(vault.check(profile, own, &tried, now).map(|()| Reply::Right));
            }
            VaultEffect::Wipe(profile) => {
                let own = self.open.as_ref().is_some_and(|(open, _)| *open == profile);
                if own || self.staff.is_some() {
                    self.unsaved.drop_profile(&profile);
                    self.told.remove(&Of::Profile(profile.clone()));
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
            VaultEffect::Close => (self.open, self.staff) = (None, None),
            VaultEffect::KeepHouse(house) => self.keep_house(&house),
            VaultEffect::KeepSession(resume) => self.keep_session(resume.as_deref()),
            VaultEffect::OpenStaff(words) => {
                let opened = vault.open_staff(&words, now);
                self.let_in(opened, Reply::StaffOpen);
            }
            VaultEffect::RecoverStaff(recovery) => {
                let opened = vault.recover_staff(&recovery, now);
                self.let_in(opened, Reply::StaffRecovered);
            }
            VaultEffect::MakeStaff(words) => self.set_passphrase(&words),
            VaultEffect::TakeBackStaff => self.take_back_passphrase(),
            VaultEffect::CloseStaff => self.staff = None,
            VaultEffect::Make(secret, kept) => self.make(secret, &kept),
            VaultEffect::Save(kept) => self.save(&kept),
        }
    }

    fn let_in(&mut self, opened: Result<StaffKey, VaultError>, answer: Reply) {
        let opened = opened.map(|key| {
            self.staff = Some(key);
            // What the house has for counsellors, before she sees a page of theirs.
            self.show_house();
            answer
        });
        self.settle(opened);
    }
}

#[cfg(test)]
#[path = "keeper_tests.rs"]
mod tests;
