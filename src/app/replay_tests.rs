//! The model is made of intents and chance from outside alone: told the same again, it is the same again, at every moment
//! of a visit and of an evening.

use std::time::Duration;

use jiff::civil::date;

use super::tests::{content, new_app};
use super::*;
use crate::mission::Command;
use crate::session::{AnswerMode, DeviceReply, DeviceRequest, Part, Pick, Plan};

const SECRET: [u8; 5] = [3, 26, 17, 60, 44];

fn seeded() -> App {
    new_app(true).seeded(7)
}

/// Plays what is told and gives the model after each intent.
fn replay(start: &App, told: &[Intent]) -> Vec<(App, Applied)> {
    let mut app = start.clone();
    told.iter()
        .map(|intent| {
            let applied = app.apply(intent.clone());
            (app.clone(), applied)
        })
        .collect()
}

/// A model that is played by what is in view, and every intent it was told.
struct Teller {
    app: App,
    told: Vec<Intent>,
}

impl Teller {
    fn new() -> Self {
        Self { app: seeded(), told: Vec::new() }
    }

    fn tell(&mut self, intent: Intent) {
        self.app.apply(intent.clone());
        self.told.push(intent);
    }

    fn girl(&mut self, intent: GirlIntent) {
        self.tell(Intent::Girl(intent));
    }

    fn session(&mut self, intent: SessionIntent) {
        self.tell(Intent::Session(intent));
    }

    fn taps(&mut self) {
        for picture in SECRET {
            self.tell(Intent::Profile(ProfileIntent::Tap(picture)));
        }
    }

    /// A phone joins and answers.
    fn answer_by_phone(&mut self, vote: u32, of: usize) {
        let ask = |request| {
            let (id, now) = (RequestId(1), Duration::from_secs(3));
            Intent::Phones(PhonesIntent::Request { id, now, request })
        };
        let join = ask(DeviceRequest::Join { goes_round: false, phone: None });
        let outcomes = self.app.apply(join.clone()).effects;
        self.told.push(join);
        let seat = outcomes.into_iter().find_map(|effect| match effect {
            Effect::Phones(PhonesEffect::Answer(_, Ok(DeviceReply::Seated(seat)))) => Some(seat),
            _ => None,
        });
        if let Some(seat) = seat {
            self.tell(ask(DeviceRequest::Answer { seat, vote, pick: Pick(vec![0]), of, mark: 0 }));
        }
    }

    /// Plays the mission in view to its end, taking what there is.
    fn play_on(&mut self) {
        for _ in 0..400 {
            let Some(run) = self.app.run() else { return };
            let command = match run.choices().into_iter().next() {
                _ if run.step_is_done() => Command::Next,
                Some(command) => command,
                None => Command::Next,
            };
            let before = self.app.clone();
            self.girl(GirlIntent::Run(command));
            if self.app == before {
                self.girl(GirlIntent::Run(Command::Skip));
            }
        }
    }
}

/// A whole visit: a profile is made, missions are played, the page is covered, and she leaves.
fn visit() -> Teller {
    let mut told = Teller::new();
    told.tell(Intent::System(SystemIntent::Today(date(2026, 5, 4))));
    told.girl(GirlIntent::Begin);
    told.tell(Intent::Profile(ProfileIntent::Choose));
    told.taps();
    told.tell(Intent::Profile(ProfileIntent::Keep));
    told.taps();
    let profile = ProfileId::parse("mine").unwrap();
    told.tell(Intent::System(SystemIntent::Reply(Reply::Made(profile))));
    told.girl(GirlIntent::Shuffle);
    told.girl(GirlIntent::Nickname("Zonnetje".into()));
    told.girl(GirlIntent::Back);
    while let Some(next) = told.app.visiting().and_then(Visiting::invitation).map(|next| next.mission.id.clone()) {
        told.girl(GirlIntent::OpenMessage(next.clone()));
        told.girl(GirlIntent::Play(next));
        told.play_on();
    }
    told.girl(GirlIntent::Cover);
    told.girl(GirlIntent::NewPuzzle);
    told.girl(GirlIntent::Uncover);
    told.taps();
    told.tell(Intent::System(SystemIntent::Reply(Reply::Right)));
    told.girl(GirlIntent::Leave);
    told
}

/// A whole evening: a plan, a group that answers by hand, on a tablet and by phone, a question in the box, the log.
fn evening() -> Teller {
    let mut told = Teller::new();
    told.session(SessionIntent::Desk);
    let parts = ["our-pact", "jealous"]
        .map(|id| Part::Mission(format!("base/{id}").parse().unwrap()))
        .into_iter()
        .chain([Part::Closing]);
    let plan = Plan { parts: parts.collect(), ..Plan::default() };
    told.tell(Intent::Desk(DeskIntent::Take(Box::new(plan.clone()))));
    told.session(SessionIntent::begin(plan));
    let mut asked = 0;
    for mode in [AnswerMode::Tablet, AnswerMode::Phones, AnswerMode::Hands].into_iter().cycle().take(90) {
        told.session(SessionIntent::AnswerBy(mode));
        told.session(SessionIntent::Tick(Duration::from_secs(40)));
        if let Some(question) = told.app.question() {
            told.session(SessionIntent::Ask);
            told.session(SessionIntent::OpenHandover);
            told.session(SessionIntent::Pick(0));
            told.session(SessionIntent::Give);
            asked += 1;
            told.answer_by_phone(asked, question.choices.len());
            told.session(SessionIntent::Close(None));
            told.session(SessionIntent::GoOnWith(question.choices[0].key.clone()));
        }
        told.session(SessionIntent::Forward);
    }
    told.session(SessionIntent::OpenBox(true));
    told.session(SessionIntent::WriteSlip("Mag je nee zeggen?".into()));
    told.session(SessionIntent::PutSlip);
    told.tell(Intent::Desk(DeskIntent::WriteLine(0, "Rustig.".into())));
    told.session(SessionIntent::End(vec!["Rustig.".into()]));
    told.session(SessionIntent::LeaveDesk);
    told
}

#[test]
fn a_visit_and_an_evening_told_again_are_the_same_at_every_moment() {
    for (name, told, least) in [("visit", visit(), 400), ("evening", evening(), 300)] {
        assert!(told.told.len() > least, "{name} has {} intents", told.told.len());
        // Both from the one content that is in memory.
        let start = App { content: told.app.content.clone(), ..seeded() };
        let (once, twice) = (replay(&start, &told.told), replay(&start, &told.told));
        for (at, (one, other)) in once.iter().zip(&twice).enumerate() {
            assert_eq!(one, other, "{name}, intent {at}: {:?}", told.told[at]);
        }
        assert_eq!(once.last().map(|(app, _)| app), Some(&told.app), "{name}");
    }
}

#[test]
fn what_chance_brings_is_told_too_so_that_another_seed_is_another_visit() {
    let told = visit();
    let other = App { content: told.app.content.clone(), ..new_app(true).seeded(8) };
    let ends = replay(&other, &told.told);
    assert_ne!(ends.last().map(|(app, _)| app), Some(&told.app));
    assert_ne!(App { content: content(), ..told.app.clone() }, told.app, "content read twice is not taken for one");
}
