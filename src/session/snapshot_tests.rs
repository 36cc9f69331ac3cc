//! What the pack at hand does not have.

use super::*;
use crate::pack::{Folder, load};

fn snapshot(stop: AgendaPosition) -> SessionSnapshot {
    let mission = |written: &str| Part::Mission(written.parse().unwrap());
    let parts = vec![
        mission("other/hello"),
        mission("base/our-pact"),
        Part::Break("gone".into()),
        mission("base/gone"),
        mission("base/jealous"),
        mission("other/our-pact"),
        Part::Closing,
    ];
    let plan = Plan { name: "Donderdag".to_owned(), parts, ..Plan::default() };
    let (pact, packs) = (Vec::new(), BTreeMap::new());
    SessionSnapshot { plan, stop, girls: 7, way: AnswerMode::Hands, minutes: 3, pact, later: 0, packs }
}

#[test]
fn a_position_stays_at_its_part_when_others_are_left_out_and_put_back() {
    let pack = load(&Folder::new("assets/packs/base")).pack.unwrap();
    let part = AgendaPosition::Part;
    for (whole, known, back) in [
        (AgendaPosition::Welcome, AgendaPosition::Welcome, AgendaPosition::Welcome),
        (AgendaPosition::Pact, AgendaPosition::Pact, AgendaPosition::Pact),
        // One that is left out gives way to the next that is there.
        (part(0), part(0), part(1)),
        (part(1), part(0), part(1)),
        (part(2), part(1), part(4)),
        (part(3), part(1), part(4)),
        (part(4), part(1), part(4)),
        (part(5), part(2), part(6)),
        (part(6), part(2), part(6)),
        (part(7), AgendaPosition::Goodbye, AgendaPosition::Goodbye),
        (AgendaPosition::Goodbye, AgendaPosition::Goodbye, AgendaPosition::Goodbye),
    ] {
        let mut resumed = snapshot(whole);
        let left_out = LeftOut::take(&mut resumed, &pack);
        assert_eq!((resumed.plan.parts.len(), resumed.stop), (3, known), "{whole:?}");
        assert!(resumed.plan.parts.iter().all(|part| pack.has_part(part)));
        left_out.put_back(&mut resumed);
        assert_eq!(resumed, snapshot(back), "{whole:?}");
    }
}
