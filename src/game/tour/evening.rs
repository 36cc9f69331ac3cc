//! A whole session, as the counsellor has it on her desk and as the group sees it.

use std::time::Duration;

use super::script::Roll;
use crate::app::{
    self, CardPage, DeskIntent, DeskView, Effect, GirlIntent, House, Intent, LogEntry, LookedUp, PhonesEffect,
    PhonesIntent, Reads, Rehearse, Reply, RequestId, SessionIntent, StaffIntent, SystemIntent,
};
use crate::mission::Command;
use crate::mission::ids::Key;
use crate::phones::to_scan;
use crate::session::{AgendaPosition, AnswerMode, DeviceReply, DeviceRequest, Invitation, Part, Pause, Pick, Plan};

/// The plan of the pictures: a thesis, a break, and a mission that is delicate.
const PLAN: [&str; 3] = ["our-pact", "jealous", "suddenly-alone"];
/// What girls wrote in the pictures.
const SLIPS: [&str; 3] =
    ["Mag je iemand graag zien die veel ouder is?", "Wat als mijn vriendin boos wordt als ik het vertel?", "pizza?"];

/// What the house of the pictures filled in on its card: a number with its hours, one without, and nothing else.
const OWN_NUMBERS: [(&str, &str); 3] =
    [("contact", "Sara, 012 00 00 00"), ("contact.hours", "18–8 u."), ("police", "012 00 00 01")];

fn on_desk(act: DeskIntent) -> Intent {
    Intent::Desk(act)
}

fn asked_in_session(ask: SessionIntent) -> Intent {
    Intent::Session(ask)
}

/// The passphrase of the house in the pictures.
const PASSPHRASE: &str = "vier gewone woorden samen";

/// From the desk to the goodbye.
pub(super) fn shoot(roll: &mut Roll) {
    let fresh = roll.app.clone();
    // A counsellor who gave her passphrase, in a house that has a log and a plan of its own.
    let plan = plan(&fresh);
    back_to_desk(roll, &plan);
    let mut house = House::default();
    house.save_plan(Plan { name: "Donderdagavond".to_owned(), ..plan.clone() });
    house.protocol = OWN_NUMBERS.map(|(field, value)| (field.to_owned(), value.to_owned())).into();
    house.note(LogEntry {
        day: Some(jiff::civil::date(2026, 3, 1)),
        module: fresh.pack().modules.first().map(|module| fresh.pack().module_ref(&module.id)),
        lines: vec!["Rustige groep, veel gelachen.".to_owned(), "Volgende keer vroeger beginnen.".to_owned()],
        ..LogEntry::default()
    });
    roll.play([
        Intent::System(SystemIntent::Reply(Reply::House { house, has_passphrase: true, seals: true })),
        asked_in_session(SessionIntent::Desk),
    ]);
    pass_the_door(roll);
    prepare(roll, &plan);
    let desk = roll.app.clone();
    let without = Plan { parts: plan.parts[1..].to_vec(), ..plan.clone() };
    roll.play([asked_in_session(SessionIntent::begin(without)), asked_in_session(SessionIntent::Forward)]);
    both(roll, "recalled-pact");
    roll.app = desk;
    roll.play([asked_in_session(SessionIntent::begin(plan))]);
    lead(roll);
    roll.app = fresh;
}

fn plan(app: &app::App) -> Plan {
    let calm = app.pack().sessions.breaks.first().map(|one| Part::Break(one.id.clone()));
    let missions = PLAN.map(|id| Part::Mission(app.pack().mission_ref(&id.into())));
    let mut parts = missions.to_vec();
    parts.splice(2..2, calm);
    parts.push(Part::Closing);
    Plan { module: Some(app.pack().module_ref(&"friends".into())), parts, ..Plan::default() }
}

fn prepare(roll: &mut Roll, plan: &Plan) {
    let bare = roll.app.clone();
    roll.shoot("desk-empty");
    roll.play([on_desk(DeskIntent::Take(Box::new(plan.clone())))]);
    roll.shoot("desk-plan");
    roll.play([on_desk(DeskIntent::LookAt(Some(1)))]);
    roll.shoot("desk-part");
    let views =
        [("desk-protocol", DeskView::Protocol), ("desk-log", DeskView::Log), ("desk-rehearse", DeskView::Rehearse)];
    moments(roll);
    for (name, view) in views {
        roll.play([on_desk(DeskIntent::Show(view))]);
        roll.shoot(name);
    }
    for (name, page) in [
        ("tonight", CardPage::Tonight),
        ("tomorrow", CardPage::Tomorrow),
        ("around", CardPage::Around),
        ("call", CardPage::Call),
    ] {
        roll.play([on_desk(DeskIntent::Show(DeskView::Protocol)), on_desk(DeskIntent::TurnCard(page))]);
        roll.shoot(&format!("desk-card-{name}"));
    }
    roll.play([on_desk(DeskIntent::TurnCard(CardPage::Now)), on_desk(DeskIntent::EditCard(true))]);
    roll.shoot("desk-card-edit");
    roll.play([on_desk(DeskIntent::EditCard(false)), on_desk(DeskIntent::Show(DeskView::Rehearse))]);
    let act = |act| on_desk(DeskIntent::Rehearse(act));
    let last = roll.app.pack().rehearsals.last().cloned();
    roll.play(last.iter().map(|rehearsal| act(Rehearse::Begin(rehearsal.id.clone()))));
    for moment in last.iter().flat_map(|rehearsal| &rehearsal.moments).take(2) {
        roll.shoot("desk-rehearse-choose");
        roll.play(moment.choices.first().map(|choice| act(Rehearse::Choose(choice.id.clone()))));
        roll.shoot("desk-rehearse-follows");
        roll.play([act(Rehearse::GoOn)]);
    }
    roll.app = bare;
}

/// What is looked up before a session, and one of them open.
fn moments(roll: &mut Roll) {
    roll.play([on_desk(DeskIntent::Show(DeskView::Moments))]);
    roll.shoot("desk-moments");
    let first = roll.app.pack().moments.first().map(|moment| LookedUp::Moment(moment.id.clone()));
    roll.play([on_desk(DeskIntent::LookUp(first))]);
    roll.shoot("desk-moment");
}

/// What a counsellor does at her door: the passphrase of the house.
fn pass_the_door(roll: &mut Roll) {
    roll.play([
        Intent::Staff(StaffIntent::Write(PASSPHRASE.into())),
        Intent::Staff(StaffIntent::Enter),
        Intent::System(SystemIntent::Reply(Reply::StaffOpen)),
    ]);
}

/// The desk and the stage at one moment, while the device stays with the counsellor.
fn both(roll: &mut Roll, name: &str) {
    roll.shoot(&format!("desk-{name}"));
    roll.play([asked_in_session(SessionIntent::Switch)]);
    roll.shoot(&format!("room-{name}"));
    roll.play([asked_in_session(SessionIntent::Switch)]);
}

/// The device comes back from the girls: past the counsellor's door to a desk that is folded until she opens it.
fn come_back(roll: &mut Roll) {
    roll.play([asked_in_session(SessionIntent::Switch)]);
    pass_the_door(roll);
}

/// The way back to the desk in a house without a passphrase.
fn back_to_desk(roll: &mut Roll, plan: &Plan) {
    let fresh = roll.app.clone();
    roll.play([
        asked_in_session(SessionIntent::Desk),
        asked_in_session(SessionIntent::begin(plan.clone())),
        asked_in_session(SessionIntent::AnswerBy(AnswerMode::Tablet)),
        asked_in_session(SessionIntent::OpenBox(true)),
        asked_in_session(SessionIntent::Switch),
    ]);
    roll.shoot("back-to-desk");
    roll.app = fresh;
}

fn lead(roll: &mut Roll) {
    let url = "http://192.168.1.20:7080/".to_owned();
    let invitation = Invitation { qr: to_scan(&format!("{url}#482615")), url, code: "482 615".to_owned() };
    both(roll, "welcome");
    roll.play([
        asked_in_session(SessionIntent::AnswerBy(AnswerMode::Phones)),
        asked_in_session(SessionIntent::Invite(Some(Box::new(invitation)))),
    ]);
    both(roll, "welcome-phones");
    roll.play([asked_in_session(SessionIntent::Forward)]);
    both(roll, "message");
    roll.play([asked_in_session(SessionIntent::Forward)]);
    both(roll, "pact");
    agree(roll);
    roll.play([asked_in_session(SessionIntent::Go(AgendaPosition::Part(1))), asked_in_session(SessionIntent::Forward)]);
    until_asked(roll);
    both(roll, "question");
    roll.play([asked_in_session(SessionIntent::Ask)]);
    both(roll, "asked-phones");
    roll.play([asked_in_session(SessionIntent::Girls(6))]);
    for pick in [3, 3, 3, 4, 1, 0] {
        // Six girls answer; the picture shows no more than shares of them.
        answer_by_phone(roll, pick);
    }
    roll.play([asked_in_session(SessionIntent::Close(None))]);
    both(roll, "picture");
    roll.play([
        asked_in_session(SessionIntent::Clear),
        asked_in_session(SessionIntent::AnswerBy(AnswerMode::Hands)),
        asked_in_session(SessionIntent::Ask),
    ]);
    both(roll, "asked-hands");
    roll.play([asked_in_session(SessionIntent::Close(None))]);
    both(roll, "spoken");
    tablet(roll);
    slips(roll);
    holds(roll);
    roll.play([asked_in_session(SessionIntent::Go(AgendaPosition::Part(2)))]);
    both(roll, "break");
    roll.play([
        asked_in_session(SessionIntent::Go(AgendaPosition::Part(3))),
        asked_in_session(SessionIntent::Forward),
        asked_in_session(SessionIntent::Forward),
    ]);
    both(roll, "delicate");
    closing(roll);
}

/// The group chooses two rules and signs.
fn agree(roll: &mut Roll) {
    let rules: Vec<Key> = roll
        .app
        .question()
        .map(|question| question.choices.into_iter().map(|one| one.key).collect())
        .unwrap_or_default();
    let chosen = rules.into_iter().take(2).map(|key| asked_in_session(SessionIntent::GoOnWith(key)));
    roll.play(chosen.chain([Intent::Girl(GirlIntent::Run(Command::Seal))]));
    both(roll, "signed");
    roll.play([asked_in_session(SessionIntent::Forward)]);
}

/// On until the step in view asks something.
fn until_asked(roll: &mut Roll) {
    for _ in 0..20 {
        if roll.app.question().is_some() {
            return;
        }
        roll.play([asked_in_session(SessionIntent::Forward)]);
    }
}

fn tablet(roll: &mut Roll) {
    roll.play([
        asked_in_session(SessionIntent::Clear),
        asked_in_session(SessionIntent::AnswerBy(AnswerMode::Tablet)),
        asked_in_session(SessionIntent::Ask),
    ]);
    roll.shoot("room-curtain");
    roll.play([asked_in_session(SessionIntent::OpenHandover)]);
    roll.shoot("room-curtain-open");
    roll.play([asked_in_session(SessionIntent::Pick(1))]);
    roll.shoot("room-curtain-picked");
    roll.play([asked_in_session(SessionIntent::Give)]);
    roll.shoot("room-curtain-thanks");
    come_back(roll);
    roll.shoot("desk-folded");
    roll.play([on_desk(DeskIntent::Unfold), asked_in_session(SessionIntent::Clear)]);
}

/// The question box: how girls put a slip in, and what the counsellor does with each.
fn slips(roll: &mut Roll) {
    roll.play([asked_in_session(SessionIntent::OpenBox(true))]);
    roll.shoot("room-slips");
    roll.play([asked_in_session(SessionIntent::WriteSlip("Mag je altijd nee zeggen?".into()))]);
    roll.shoot("room-writes");
    roll.play([asked_in_session(SessionIntent::PutSlip)]);
    roll.shoot("room-wrote");
    roll.play([asked_in_session(SessionIntent::NextSlip)]);
    for words in SLIPS {
        roll.play([
            asked_in_session(SessionIntent::WriteSlip(words.into())),
            asked_in_session(SessionIntent::PutSlip),
            asked_in_session(SessionIntent::NextSlip),
        ]);
    }
    come_back(roll);
    roll.play([
        asked_in_session(SessionIntent::AnswerBy(AnswerMode::Hands)),
        Intent::Phones(PhonesIntent::Disturbed),
        on_desk(DeskIntent::Unfold),
        on_desk(DeskIntent::Read(Reads::QuestionBox)),
    ]);
    roll.shoot("desk-slips");
    let ids: Vec<_> = roll
        .app
        .session()
        .map_or_else(Vec::new, |session| session.participants().slips().iter().map(|slip| slip.id).collect());
    roll.play(ids.first().map(|id| asked_in_session(SessionIntent::ShowSlip(*id, Some("too-nice".into())))));
    both(roll, "slip");
    roll.play(ids.get(1).map(|id| asked_in_session(SessionIntent::TakeSeriously(*id))));
    both(roll, "serious");
    roll.play(ids.get(1).map(|id| asked_in_session(SessionIntent::WrittenDown(*id))));
    roll.play([
        on_desk(DeskIntent::Read(Reads::Notes)),
        asked_in_session(SessionIntent::SeenDisturbance),
        asked_in_session(SessionIntent::OpenBox(false)),
        asked_in_session(SessionIntent::Clear),
    ]);
}

fn holds(roll: &mut Roll) {
    roll.play([asked_in_session(SessionIntent::Pause(Pause::Paused))]);
    both(roll, "paused");
    roll.play([asked_in_session(SessionIntent::Pause(Pause::Told))]);
    both(roll, "told");
    roll.play([asked_in_session(SessionIntent::Pause(Pause::None)), asked_in_session(SessionIntent::TalkLater(None))]);
}

fn closing(roll: &mut Roll) {
    roll.play([asked_in_session(SessionIntent::Go(AgendaPosition::Part(4)))]);
    both(roll, "closing");
    roll.play([asked_in_session(SessionIntent::Ask)]);
    both(roll, "weather");
    roll.play([asked_in_session(SessionIntent::Close(Some(vec![3, 1, 0, 1, 0, 1])))]);
    both(roll, "sky");
    roll.play([asked_in_session(SessionIntent::Forward), asked_in_session(SessionIntent::Forward)]);
    both(roll, "goodbye");
}

/// A girl joins with her phone and answers the first vote.
fn answer_by_phone(roll: &mut Roll, pick: usize) {
    let of = roll.app.question().map_or(0, |question| question.choices.len());
    let mut ask = |request| {
        let applied =
            roll.app.apply(Intent::Phones(PhonesIntent::Request { id: RequestId(0), now: Duration::ZERO, request }));
        applied.effects.into_iter().find_map(|effect| {
            let Effect::Phones(PhonesEffect::Answer(_, Ok(DeviceReply::Seated(seat)))) = effect else { return None };
            Some(seat)
        })
    };
    if let Some(seat) = ask(DeviceRequest::Join { goes_round: false, phone: None }) {
        ask(DeviceRequest::Answer { seat, vote: 1, pick: Pick(vec![pick]), of, mark: 0 });
    }
}
