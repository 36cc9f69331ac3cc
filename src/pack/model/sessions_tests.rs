use super::*;
use crate::pack::model::{Opens, on_the_clock};
use crate::pack::{Diagnostic, Folder, Layer, Memory, Pack, Source as _, Stacked, check, load};

const PACKS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs");

fn base() -> Pack {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base");
    load(&Folder::new(folder)).pack.unwrap()
}

/// The tiny pack with a plan, a break and a rehearsal.
fn tiny() -> Memory {
    let mut pack = Memory::copy_of(&Folder::new(format!("{PACKS}/tiny"))).unwrap();
    for fixture in ["plan-minutes/good", "rehearsal-dangling/good"] {
        let over = Folder::new(format!("{PACKS}/{fixture}"));
        for path in over.files().unwrap() {
            pack.put(path.clone(), over.read(&path).unwrap());
        }
    }
    pack
}

fn changed(path: &str, from: &str, to: &str) -> Memory {
    let mut pack = tiny();
    let text = String::from_utf8(pack.read(path).unwrap()).unwrap();
    assert!(text.contains(from), "{path} has no {from}");
    pack.put(path, text.replacen(from, to, 1));
    pack
}

fn rules(found: &[Diagnostic], file: &str) -> Vec<&'static str> {
    found.iter().filter(|found| found.location.file == file).map(|found| found.rule).collect()
}

fn heavy(part: &Part, pack: &Pack) -> bool {
    matches!(part, Part::Mission(id) if pack.missions[id].sensitivity >= 2)
}

fn mood(part: &Part, pack: &Pack) -> Option<BreakMood> {
    if let Part::Break(id) = part { pack.sessions.a_break(id).map(|known| known.mood) } else { None }
}

/// How long a part of a ready plan takes.
fn in_a_group(part: &Part, pack: &Pack) -> u16 {
    pack.minutes_in_a_group(&part.clone().map(|id| pack.mission_ref(&id)))
}

#[test]
fn a_mission_takes_three_times_as_long_in_a_group_and_is_rounded_up_to_five() {
    let pack = base();
    let mission = |id: &str| Part::Mission(pack.mission_ref(&id.into()));
    for (part, expected) in [
        (mission("how-do-i-feel"), 15), // 4 minutes alone
        (mission("our-pact"), 15),      // 5
        (mission("good-friend"), 20),   // 6
        (mission("my-net"), 25),        // 7
        (Part::Break("rainstorm".into()), 5),
        (Part::Break("wave-breath".into()), 3),
        (Part::Closing, 5),
        (mission("nowhere"), 0),
        (Part::Break("nowhere".into()), 0),
    ] {
        assert_eq!(pack.minutes_in_a_group(&part), expected, "{part:?}");
    }
}

#[test]
fn every_module_has_a_plan_of_every_length_and_what_is_heavy_has_an_hour() {
    let pack = base();
    for module in &pack.modules {
        let mut lengths: Vec<u16> =
            pack.sessions.plans.iter().filter(|plan| plan.module == module.id).map(|plan| plan.minutes).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let hurried = usize::from(module.opens == Opens::WithCounsellor);
        assert_eq!(lengths, PLANNED[hurried..], "{}", module.id);
    }
    for plan in pack.sessions.plans.iter().filter(|plan| plan.parts.iter().any(|part| heavy(part, &pack))) {
        assert!(plan.minutes > PLANNED[0], "{}", plan.id);
    }
}

#[test]
fn every_plan_fits_its_minutes_with_welcome_pact_and_closing() {
    let pack = base();
    for plan in &pack.sessions.plans {
        let parts: Vec<_> = plan.parts.iter().cloned().map(|part| part.map(|id| pack.mission_ref(&id))).collect();
        let sum = pack.minutes_of_session(&parts);
        assert!(sum <= plan.minutes && sum + LEEWAY >= plan.minutes, "{}: {sum}", plan.id);
    }
}

#[test]
fn a_session_begins_so_early_that_nobody_takes_it_to_bed() {
    let times = Times { before_bed_minutes: 60, ..Times::default() };
    let start = |minutes, bed: &str| times.latest_start(minutes, bed.parse().unwrap()).map(on_the_clock);
    assert_eq!(start(90, "21:00").as_deref(), Some("18:30"));
    assert_eq!(start(45, "20:15").as_deref(), Some("18:30"));
    assert_eq!(start(90, "02:00"), None, "it does not begin the day before");
}

#[test]
fn the_heaviest_mission_is_too_much_beside_a_heavy_one_and_two_heavy_ones_are_not() {
    for (weights, expected) in [
        (vec![0, 3, 1], None),
        (vec![2, 0, 2], None),
        (vec![2, 0, 3], Some(2)),
        (vec![3, 0, 2], Some(2)),
        (vec![], None),
    ] {
        assert_eq!(too_heavy(weights.iter().copied()), expected, "{weights:?}");
    }
}

#[test]
fn a_layer_says_its_own_times_and_one_that_says_none_keeps_those_below() {
    let path = "sessions.ron";
    let times =
        "times: (welcome_minutes: 4, pact_minutes: 3, closing_minutes: 9, bedtime: \"20:30\", before_bed_minutes: 45),";
    let below = changed(path, "plans: [", &format!("{times} plans: ["));
    let said = load(&below).pack.unwrap().sessions.times();
    assert_eq!((said.closing_minutes, on_the_clock(said.bedtime)), (9, "20:30".to_owned()));
    assert_eq!(load(&tiny()).pack.unwrap().sessions.times(), Times::default());
    let mut silent = Memory::new();
    silent.put(path, "(plans: [], breaks: [])");
    let mut loud = Memory::new();
    loud.put(path, format!("({} plans: [], breaks: [])", times.replace("20:30", "22:00")));
    for (above, expected) in [(silent, "20:30"), (loud, "22:00")] {
        let laid = Stacked::new([Layer::new("above", above), Layer::new("below", below.clone())]);
        let pack = load(&laid).pack.unwrap();
        assert_eq!(on_the_clock(pack.sessions.times().bedtime), expected);
    }
}

#[test]
fn plans_of_the_safe_group_begin_with_the_pact_and_all_others_with_a_break() {
    let pack = base();
    for ReadyPlan { id, module, parts, .. } in &pack.sessions.plans {
        if module.as_str() == "safe-group" {
            assert_eq!(parts[0], Part::Mission("our-pact".into()), "{id}");
        } else {
            let welcome = mood(&parts[0], &pack);
            assert!(welcome.is_some() && in_a_group(&parts[0], &pack) <= 5, "{id}");
            assert!(module.as_str() != "together" || welcome == Some(BreakMood::Calm), "{id} begins calmly");
        }
        assert_eq!(parts.last(), Some(&Part::Closing), "{id}");
    }
}

#[test]
fn after_every_heavy_mission_comes_calm_and_none_is_the_last() {
    let pack = base();
    let mut met = 0;
    for ReadyPlan { id, parts, .. } in &pack.sessions.plans {
        for at in (0..parts.len()).filter(|at| heavy(&parts[*at], &pack)) {
            met += 1;
            assert_eq!(mood(&parts[at + 1], &pack), Some(BreakMood::Calm), "{id}");
        }
        let last = parts.iter().rfind(|part| matches!(part, Part::Mission(_)));
        assert!(!last.is_some_and(|last| heavy(last, &pack)), "{id} ends on a heavy mission");
    }
    assert!(met > 5, "{met} heavy missions are planned");
}

#[test]
fn there_are_calm_and_lively_breaks() {
    let moods = base().sessions.breaks.into_iter().map(|known| known.mood);
    let (calm, lively): (Vec<_>, Vec<_>) = moods.partition(|mood| *mood == BreakMood::Calm);
    assert!(calm.len() >= 4 && lively.len() >= 3, "{calm:?} {lively:?}");
}

#[test]
fn a_pack_without_plans_and_rehearsal_is_whole() {
    let loaded = load(&Folder::new(format!("{PACKS}/tiny")));
    let pack = loaded.pack.unwrap();
    assert_eq!((pack.sessions, pack.rehearsals, loaded.diagnostics.len()), (Sessions::default(), Vec::new(), 0));
}

#[test]
fn a_broken_file_is_left_out_and_the_rest_plays() {
    for (path, from, to, rule) in [
        ("sessions.ron", "minutes: 45", "minutes: soon", "broken-ron"),
        ("rehearsal.ron", "effect: Opens", "effect: Wins", "broken-ron"),
        ("sessions.ron", "Mission(\"hello\")", "Mission(\"hallo\")", "plan-unknown-part"),
        ("rehearsal.ron", "then: \"end\"", "then: \"nowhere\"", "rehearsal-dangling"),
    ] {
        let loaded = load(&changed(path, from, to));
        let pack = loaded.pack.unwrap();
        assert_eq!(rules(&loaded.diagnostics, path), [rule], "{to}");
        assert_eq!(pack.missions.len(), 1, "{to}");
        assert_eq!(pack.sessions.plans.is_empty(), path == "sessions.ron", "{to}");
        assert_eq!(pack.rehearsals.is_empty(), path == "rehearsal.ron", "{to}");
    }
}

#[test]
fn a_plan_goes_where_its_mission_cannot_be_played_and_the_breaks_stay() {
    let pack = load(&changed("missions/hello.ron", "minutes: 5", "minutes: five")).pack.unwrap();
    assert_eq!((pack.sessions.plans.len(), pack.sessions.breaks.len()), (0, 1));
}

#[test]
fn the_rules_about_words_pictures_people_and_names_see_plans_breaks_and_moments() {
    assert_eq!(check(&tiny()), [], "nothing is wrong before");
    for (path, from, to, told, rule) in [
        ("locales/nl/sessions.ftl", "    .about = Samen beginnen.\n", "", "locales/nl/sessions.ftl", "missing-message"),
        ("locales/fr/sessions.ftl", "    .staff = Participez.\n", "", "locales/fr/sessions.ftl", "missing-message"),
        ("locales/nl/rehearsal.ftl", "    .follows-skip = Goed.\n", "", "locales/nl/rehearsal.ftl", "missing-message"),
        ("locales/nl/rehearsal.ftl", "    .done = Klaar.\n", "", "locales/nl/rehearsal.ftl", "missing-message"),
        ("locales/nl/rehearsal.ftl", ".tip =", ".tap = x\n    .tip =", "locales/nl/rehearsal.ftl", "obsolete-message"),
        ("sessions.ron", "picture: \"heart\"", "picture: \"hart\"", "sessions.ron", "missing-media"),
        ("rehearsal.ron", "picture: \"heart\"", "picture: \"hart\"", "rehearsal.ron", "missing-media"),
        ("rehearsal.ron", "face: Calm", "face: Sad", "rehearsal.ron", "missing-media"),
        ("rehearsal.ron", "\"lina\"", "\"nobody\"", "rehearsal.ron", "unknown-person"),
        ("rehearsal.ron", "id: \"skip\"", "id: \"wait\"", "rehearsal.ron", "doubled-id"),
        ("rehearsal.ron", "id: \"end\"", "id: \"start\"", "rehearsal.ron", "doubled-id"),
        ("rehearsal.ron", "id: \"wave\"", "id: \"Wave\"", "rehearsal.ron", "id-form"),
        ("sessions.ron", "id: \"first\"", "id: \"First\"", "sessions.ron", "id-form"),
        (
            "sessions.ron",
            "breaks: [",
            "breaks: [(id: \"rain\", picture: \"heart\", minutes: 3, mood: Lively), ",
            "sessions.ron",
            "doubled-id",
        ),
    ] {
        let found = check(&changed(path, from, to));
        assert!(rules(&found, told).contains(&rule), "{to}: no {rule} in {found:#?}");
    }
}
