use super::*;
use crate::app::tests::new_app;
use crate::app::{Applied, Intent, SessionIntent};
use crate::session::{AgendaPosition, AnswerMode, DeviceReply, Part, Pick, Plan, PollResult, Refused, Session};

const NOW: Duration = Duration::from_secs(9);

fn led() -> App {
    let mut app = new_app(true).seeded(7);
    app.apply(Intent::Session(SessionIntent::Desk));
    let plan = Plan { parts: vec![Part::Closing], ..Plan::default() };
    app.apply(Intent::Session(SessionIntent::Begin { plan: Box::new(plan), girls: 6, answer_by: AnswerMode::Phones }));
    app.apply(Intent::Session(SessionIntent::Go(AgendaPosition::Part(0))));
    assert!(app.question().is_some());
    app
}

fn request(id: u64, request: DeviceRequest) -> Intent {
    Intent::Phones(PhonesIntent::Request { id: RequestId(id), now: NOW, request })
}

fn outcome(applied: &Applied) -> DeviceOutcome {
    match applied.effects.as_slice() {
        [Effect::Phones(PhonesEffect::Answer(_, outcome))] => *outcome,
        other => panic!("{other:?}"),
    }
}

fn seated(app: &mut App) -> SeatId {
    match outcome(&app.apply(request(1, DeviceRequest::Join { goes_round: false, phone: None }))) {
        Ok(DeviceReply::Seated(seat)) => seat,
        other => panic!("{other:?}"),
    }
}

fn pick(seat: SeatId, vote: u32, at: usize) -> DeviceRequest {
    DeviceRequest::Answer { seat, vote, pick: Pick(vec![at]), of: 6, mark: 3 }
}

#[test]
fn a_phone_hears_the_true_outcome_under_the_number_of_its_request() {
    let mut app = led();
    let seat = seated(&mut app);
    assert_eq!(outcome(&app.apply(request(2, pick(seat, 1, 0)))), Err(Refused::NotAsked));
    app.apply(Intent::Session(SessionIntent::Ask));
    let answer = app.apply(request(3, pick(seat, 1, 0)));
    assert_eq!(answer.effects, [Effect::Phones(PhonesEffect::Answer(RequestId(3), Ok(DeviceReply::Done)))]);
    assert!(answer.events.is_empty());
    assert_eq!(outcome(&app.apply(request(4, pick(seat, 1, 6)))), Err(Refused::NoSuchAnswer));
    app.apply(Intent::Session(SessionIntent::LockPhones(true)));
    assert_eq!(
        outcome(&app.apply(request(5, DeviceRequest::Join { goes_round: false, phone: None }))),
        Err(Refused::Locked)
    );
    app.apply(Intent::Session(SessionIntent::End(Vec::new())));
    assert_eq!(outcome(&app.apply(request(6, pick(seat, 1, 0)))), Err(Refused::NotAsked));
    assert_eq!(
        outcome(&app.apply(request(7, DeviceRequest::Join { goes_round: false, phone: None }))),
        Err(Refused::Locked)
    );
}

#[test]
fn a_phone_is_heard_behind_the_cover_and_changes_no_page() {
    let mut app = led();
    let seat = seated(&mut app);
    app.apply(Intent::Girl(crate::app::GirlIntent::Cover));
    assert!(app.apply(Intent::Phones(PhonesIntent::Heard(vec![(seat, NOW * 20)]))).events.is_empty());
    assert!(app.apply(Intent::Phones(PhonesIntent::Disturbed)).events.is_empty());
    let participants = app.session().unwrap().participants();
    assert!(participants.phones(NOW * 20) == 1 && participants.is_disturbed());
}

#[test]
fn the_same_intents_give_the_same_session_with_every_answer_and_every_slip() {
    let seats = {
        let mut app = led();
        [(); 5].map(|()| seated(&mut app))
    };
    let mut intents: Vec<Intent> =
        seats.iter().map(|_| request(0, DeviceRequest::Join { goes_round: false, phone: None })).collect();
    intents.push(Intent::Session(SessionIntent::Ask));
    intents.extend(seats.iter().enumerate().map(|(at, seat)| request(at as u64, pick(*seat, 1, at % 2))));
    intents.push(Intent::Session(SessionIntent::Close(None)));
    intents.push(Intent::Session(SessionIntent::OpenBox(true)));
    for (mark, seat) in (0..).zip(seats).chain([(0, seats[0])]) {
        intents.push(request(mark, DeviceRequest::Write { seat, words: format!("Vraag {mark}").into(), mark }));
    }
    intents.extend([
        Intent::Phones(PhonesIntent::Heard(vec![(seats[1], NOW * 3)])),
        Intent::Session(SessionIntent::Tick(Duration::from_secs(61))),
        Intent::Phones(PhonesIntent::Disturbed),
        request(99, DeviceRequest::Leave(seats[2])),
    ]);
    let (mut one, mut other) = (led(), led());
    for intent in &intents {
        assert_eq!(one.apply(intent.clone()), other.apply(intent.clone()), "{intent:?}");
        assert_eq!(one.session(), other.session(), "after {intent:?}");
    }
    let shown = one.session().and_then(|session| session.participants().shown());
    assert!(matches!(shown, Some(PollResult::Picture(_))), "five answers came in");
    let slips = one.session().map(Session::participants).map(|participants| participants.slips().len());
    assert_eq!(slips, Some(5), "one that is sent twice lands in the box once");
    other.apply(request(1, DeviceRequest::Leave(seats[0])));
    assert_ne!(one.session(), other.session());
}
