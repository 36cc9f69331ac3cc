//! What follows from what the program itself tells: the day, the idle time, and what the world outside answered.

use super::effect::{Effect, Reply, Trouble};
use super::keypad::Purpose;
use super::{App, Event, SystemIntent};

impl App {
    pub(super) fn apply_system(&mut self, intent: SystemIntent) -> Vec<Event> {
        match intent {
            SystemIntent::Reply(reply) => self.apply_reply(reply),
            SystemIntent::Idle => self.idle(),
            SystemIntent::Unattended(unattended) => self.note_unattended(unattended),
            SystemIntent::Today(day) if self.device.today == Some(day) => Vec::new(),
            SystemIntent::Today(day) => {
                self.device.today = Some(day);
                vec![Event::DayCame]
            }
            SystemIntent::Clock(now) => self.tell_time(now),
            SystemIntent::Projected(is_projected) => self.projected(is_projected),
            SystemIntent::ContentChanged(content) => self.change_content(content),
            SystemIntent::PackOpened(path) => self.pack_opened(path),
            SystemIntent::Wishes(wishes) => self.follow_wishes(wishes),
            SystemIntent::Voiced(has_voice) => {
                told(std::mem::replace(&mut self.device.has_voice, has_voice) != has_voice)
            }
        }
    }

    fn apply_reply(&mut self, reply: Reply) -> Vec<Event> {
        match reply {
            // What is known already is no news.
            Reply::Profiles(profiles) => {
                let before = std::mem::replace(&mut self.device.profiles, profiles);
                told(before != self.device.profiles)
            }
            Reply::House { house, has_passphrase, seals } => {
                let before = (self.device.seals, self.staff().has_passphrase());
                self.sitting.staff.note_passphrase(has_passphrase);
                self.device.seals = seals;
                let house_before = std::mem::replace(&mut self.device.house, house);
                told(house_before != self.device.house || before != (seals, has_passphrase))
            }
            Reply::Untried(untried) => told(std::mem::replace(&mut self.device.untried, untried) != untried),
            Reply::Session(snapshot) => {
                self.device.broken_off = Some(snapshot);
                vec![Event::Changed]
            }
            Reply::Welcome { profile, kept, from_copy } => self.welcome(profile, *kept, from_copy),
            Reply::Right if self.awaits(|purpose| *purpose == Purpose::Uncover) => self.sitting.cover.take_off(),
            Reply::Made(profile) if self.awaits(|purpose| matches!(purpose, Purpose::Repeat(_))) => self.made(profile),
            Reply::Wrong(wait) => self.wrong(wait),
            Reply::WaitOver => {
                let Some(keypad) = self.waiting_keypad() else { return Vec::new() };
                keypad.try_again();
                vec![Event::KeyTapped]
            }
            Reply::Saved => told(self.sitting.trouble.take().is_some()),
            Reply::Trouble(trouble) => self.troubled(trouble),
            Reply::Packs(reply) => self.apply_packs(reply),
            Reply::StaffOpen => self.staff_opened(),
            Reply::StaffMade(recovery) => self.staff_made(recovery),
            Reply::StaffRecovered => self.staff_recovered(),
            Reply::Folders(folders) => {
                self.sitting.staff.found(folders);
                vec![Event::Changed]
            }
            Reply::Printed(path) => {
                self.sitting.staff.printed(Some(path));
                vec![Event::Changed]
            }
            Reply::NotPrinted => {
                self.sitting.staff.printed(None);
                // The stick may have been taken out: what is there is looked for anew.
                self.ask(Effect::FindFolders);
                vec![Event::Changed]
            }
            Reply::NotOpened => {
                self.sitting.staff.not_opened();
                vec![Event::Changed]
            }
            // Nobody waits for it any more.
            Reply::Right | Reply::Made(_) => Vec::new(),
        }
    }

    fn wrong(&mut self, wait: u32) -> Vec<Event> {
        if let Some(keypad) = self.waiting_keypad() {
            keypad.refuse(wait);
            return vec![Event::KeyTapped];
        }
        self.sitting.staff.refuse(wait);
        vec![Event::Changed]
    }

    fn troubled(&mut self, trouble: Trouble) -> Vec<Event> {
        if trouble.is_of_profile()
            && let Some(keypad) = self.waiting_keypad()
        {
            keypad.stop(trouble);
        } else {
            self.sitting.staff.stop();
            self.sitting.trouble = Some(trouble);
        }
        vec![Event::Changed]
    }
}

fn told(news: bool) -> Vec<Event> {
    if news { vec![Event::Changed] } else { Vec::new() }
}
