//! A whole session, as the counsellor has it on her desk and as the group sees it.

use std::sync::Arc;

use super::script::Roll;
use crate::game::desk::{Desk, View};
use crate::mission::Command;
use crate::mission::ids::Key;
use crate::pack::sessions::Part;
use crate::room::phones::to_scan;
use crate::room::{Hold, Invitation, Pick, Plan, Rehearsing, SharedHall, Stop, Way};
use crate::stay::{Answer, AtRoom, House, Intent, LogEntry, Stay};

/// Something done to the desk before its picture is taken.
pub type Laid = Arc<dyn Fn(&mut Desk) + Send + Sync>;

/// The plan of the pictures: a thesis, a break, and a mission that is delicate.
const PLAN: [&str; 3] = ["our-pact", "jealous", "suddenly-alone"];
/// What girls wrote in the pictures.
const SLIPS: [&str; 3] =
    ["Mag je iemand graag zien die veel ouder is?", "Wat als mijn vriendin boos wordt als ik het vertel?", "pizza?"];

fn at_room(ask: AtRoom) -> Intent {
    Intent::AtRoom(ask)
}

/// From the desk to the goodbye.
pub(super) fn shoot(roll: &mut Roll) {
    let fresh = roll.stay.clone();
    // A counsellor who gave her passphrase, in a house that has a log and a plan of its own.
    let plan = plan(&fresh);
    let mut house = House::default();
    house.save_plan(Plan { name: "Donderdagavond".to_owned(), ..plan.clone() });
    house.note(LogEntry {
        day: Some(jiff::civil::date(2026, 3, 1)),
        lines: vec!["Rustige groep, veel gelachen.".to_owned(), "Volgende keer vroeger beginnen.".to_owned()],
    });
    roll.play([Intent::Answered(Answer::House { house, has_passphrase: false })]);
    roll.play([at_room(AtRoom::Desk), Intent::Answered(Answer::StaffOpen), at_room(AtRoom::Desk)]);
    prepare(roll, &plan);
    let desk = roll.stay.clone();
    let without = Plan { parts: plan.parts[1..].to_vec(), ..plan.clone() };
    roll.play([at_room(AtRoom::Begin(Box::new(without))), at_room(AtRoom::Forward)]);
    both(roll, "recalled-pact");
    roll.stay = desk;
    roll.play([at_room(AtRoom::Begin(Box::new(plan)))]);
    lead(roll);
    roll.stay = fresh;
    roll.lay(None);
}

fn plan(stay: &Stay) -> Plan {
    let calm = stay.pack().sessions.breaks.first().map(|one| Part::Break(one.id.clone()));
    let missions = PLAN.map(|id| Part::Mission(id.into()));
    let mut parts = missions.to_vec();
    parts.splice(2..2, calm);
    parts.push(Part::Closing);
    Plan { module: Some("friends".into()), parts, ..Plan::default() }
}

fn prepare(roll: &mut Roll, plan: &Plan) {
    roll.shoot("desk-empty");
    let shown = plan.clone();
    roll.lay(Some(Arc::new(move |desk| desk.plan = shown.clone())));
    roll.shoot("desk-plan");
    let shown = plan.clone();
    roll.lay(Some(Arc::new(move |desk| (desk.plan, desk.looks_at) = (shown.clone(), Some(1)))));
    roll.shoot("desk-part");
    for (name, view) in [("desk-protocol", View::Protocol), ("desk-log", View::Log), ("desk-rehearse", View::Rehearse)]
    {
        roll.lay(Some(Arc::new(move |desk| desk.view = view)));
        roll.shoot(name);
    }
    let Some(rehearsal) = roll.stay.pack().rehearsal.clone() else { return };
    let mut rehearsing = Rehearsing::new(&rehearsal);
    for moment in rehearsal.moments.iter().take(2) {
        let before = rehearsing.clone();
        show_rehearsal(roll, "desk-rehearse-choose", before);
        if let Some(choice) = moment.choices.first() {
            rehearsing.choose(&choice.id);
        }
        show_rehearsal(roll, "desk-rehearse-follows", rehearsing.clone());
        rehearsing.go_on();
    }
    roll.lay(None);
}

fn show_rehearsal(roll: &mut Roll, name: &str, play: Rehearsing) {
    roll.lay(Some(Arc::new(move |desk| (desk.view, desk.rehearsal) = (View::Rehearse, Some(play.clone())))));
    roll.shoot(name);
}

/// The desk and the stage at one moment.
fn both(roll: &mut Roll, name: &str) {
    roll.shoot(&format!("desk-{name}"));
    roll.play([at_room(AtRoom::Switch)]);
    roll.shoot(&format!("room-{name}"));
    roll.play([at_room(AtRoom::Switch)]);
}

fn lead(roll: &mut Roll) {
    let url = "http://192.168.1.20:7080/".to_owned();
    let invitation = Invitation { qr: to_scan(&format!("{url}#482615")), url, code: "482 615".to_owned() };
    both(roll, "welcome");
    roll.play([at_room(AtRoom::AnswerBy(Way::Phones)), at_room(AtRoom::Invite(Some(Box::new(invitation))))]);
    both(roll, "welcome-phones");
    roll.play([at_room(AtRoom::Forward)]);
    both(roll, "message");
    roll.play([at_room(AtRoom::Forward)]);
    both(roll, "pact");
    agree(roll);
    roll.play([at_room(AtRoom::Go(Stop::Part(1))), at_room(AtRoom::Forward)]);
    until_asked(roll);
    both(roll, "question");
    roll.play([at_room(AtRoom::Ask)]);
    both(roll, "asked-phones");
    with_hall(roll, |hall| {
        hall.lock().set_girls(6);
        for pick in [3, 3, 3, 4, 1, 0] {
            // Six girls answer; the picture shows no more than shares of them.
            let _ = hall.lock().answer_here(&Pick(vec![pick]));
        }
    });
    roll.play([at_room(AtRoom::Close(None))]);
    both(roll, "picture");
    roll.play([at_room(AtRoom::Clear), at_room(AtRoom::AnswerBy(Way::Hands)), at_room(AtRoom::Ask)]);
    both(roll, "asked-hands");
    roll.play([at_room(AtRoom::Close(None))]);
    both(roll, "spoken");
    tablet(roll);
    slips(roll);
    holds(roll);
    roll.play([at_room(AtRoom::Go(Stop::Part(2)))]);
    both(roll, "break");
    roll.play([at_room(AtRoom::Go(Stop::Part(3))), at_room(AtRoom::Forward), at_room(AtRoom::Forward)]);
    both(roll, "delicate");
    closing(roll);
}

/// The group chooses two rules and signs.
fn agree(roll: &mut Roll) {
    let rules: Vec<Key> = roll
        .stay
        .question()
        .map(|question| question.choices.into_iter().map(|one| one.key).collect())
        .unwrap_or_default();
    let chosen = rules.into_iter().take(2).map(|key| at_room(AtRoom::GoOnWith(key)));
    roll.play(chosen.chain([Intent::Run(Command::Seal)]));
    both(roll, "signed");
    roll.play([at_room(AtRoom::Forward)]);
}

/// On until the step in view asks something.
fn until_asked(roll: &mut Roll) {
    for _ in 0..20 {
        if roll.stay.question().is_some() {
            return;
        }
        roll.play([at_room(AtRoom::Forward)]);
    }
}

fn tablet(roll: &mut Roll) {
    roll.play([
        at_room(AtRoom::Clear),
        at_room(AtRoom::AnswerBy(Way::Tablet)),
        at_room(AtRoom::Ask),
        at_room(AtRoom::Switch),
    ]);
    roll.shoot("room-curtain");
    roll.play([at_room(AtRoom::OpenCurtain)]);
    roll.shoot("room-curtain-open");
    roll.play([at_room(AtRoom::Pick(1))]);
    roll.shoot("room-curtain-picked");
    roll.play([at_room(AtRoom::Give)]);
    roll.shoot("room-curtain-thanks");
    roll.play([at_room(AtRoom::Switch), at_room(AtRoom::Clear)]);
}

fn slips(roll: &mut Roll) {
    roll.play([at_room(AtRoom::OpenBox(true))]);
    with_hall(roll, |hall| {
        for words in SLIPS {
            // The box is open and has room.
            let _ = hall.lock().write(None, words);
        }
        hall.lock().note_disturbance(true);
    });
    roll.lay(Some(Arc::new(Desk::read_slips)));
    both(roll, "slips");
    roll.play([
        at_room(AtRoom::PutSlip),
        at_room(AtRoom::WriteSlip("Mag je altijd nee zeggen?".into())),
        at_room(AtRoom::Switch),
    ]);
    roll.play([at_room(AtRoom::PutSlip)]);
    roll.shoot("room-wrote");
    roll.play([at_room(AtRoom::NextSlip), at_room(AtRoom::Switch)]);
    let first = roll.stay.session().and_then(|session| session.hall().lock().slips().first().map(|slip| slip.id));
    if let Some(first) = first {
        roll.play([at_room(AtRoom::ShowSlip(first, Some("too-nice".into())))]);
    }
    both(roll, "slip");
    roll.lay(None);
    with_hall(roll, |hall| hall.lock().note_disturbance(false));
    roll.play([at_room(AtRoom::OpenBox(false)), at_room(AtRoom::Clear)]);
}

fn holds(roll: &mut Roll) {
    roll.play([at_room(AtRoom::Hold(Hold::Paused))]);
    both(roll, "paused");
    roll.play([at_room(AtRoom::Hold(Hold::Told))]);
    both(roll, "told");
    roll.play([at_room(AtRoom::Hold(Hold::None)), at_room(AtRoom::TalkLater(None))]);
}

fn closing(roll: &mut Roll) {
    roll.play([at_room(AtRoom::Go(Stop::Part(4)))]);
    both(roll, "closing");
    roll.play([at_room(AtRoom::Ask)]);
    both(roll, "weather");
    roll.play([at_room(AtRoom::Close(Some(vec![4, 1, 0, 1, 0, 3])))]);
    both(roll, "sky");
    roll.play([at_room(AtRoom::Forward), at_room(AtRoom::Forward)]);
    both(roll, "goodbye");
}

fn with_hall(roll: &Roll, change: impl FnOnce(&SharedHall)) {
    if let Some(session) = roll.stay.session() {
        change(session.hall());
    }
}
