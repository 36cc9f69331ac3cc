//! What is written is read, and what is older becomes what it is now.

use std::collections::BTreeMap;

use super::*;
use crate::app::{Arrangement, House, Settings};
use crate::session::SessionSnapshot;
use crate::words::Language;

fn kept() -> Kept {
    Kept {
        nickname: "Zonnetje".into(),
        portrait: crate::app::Portrait::default(),
        settings: Settings::new(Language::parse("nl").unwrap()),
        done: ["base/group-pressure".parse().unwrap()].into(),
        read: ["base/group-pressure".parse().unwrap()].into(),
        put_away: [].into(),
        chosen: [].into(),
        finished_on: [("base/friends".parse().unwrap(), jiff::civil::date(2026, 3, 1))].into(),
        recalled: [].into(),
        wall: Vec::new(),
        arranged: Arrangement::default(),
        packs: BTreeMap::new(),
    }
}

/// The same as version 1 wrote it.
const FIRST: &str = "(version:1,kept:(nickname:\"Zonnetje\",portrait:[0,0,0,0,0,0,0,0,0],settings:(language:\"nl\",\
    text:100,contrast:Normal,reduced_motion:false,sound:true),done:[\"group-pressure\"],read:[\"group-pressure\"],\
    put_away:[],finished_on:{\"friends\":\"2026-03-01\"},recalled:{},wall:[]))";

fn damaged<T: Record + std::fmt::Debug>(text: &str) -> String {
    match read::<T>(text) {
        Err(Unreadable::Damaged(why)) => why,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn what_is_written_is_read_and_its_size_tells_nothing() {
    let text = write(&kept()).unwrap();
    assert_eq!(read(&text), Ok(kept()));
    let longer = write(&Kept { nickname: "Z".repeat(24).into(), ..kept() }).unwrap();
    assert_eq!((text.len() % STEP, text.len()), (0, longer.len()));
}

#[test]
fn what_the_first_version_wrote_names_the_base_pack() {
    assert_eq!(read(FIRST), Ok(kept()));
}

#[test]
fn each_version_is_read_as_that_version_alone() {
    let second = write(&kept()).unwrap();
    damaged::<Kept>(&second.replacen("version:2", "version:1", 1));
    damaged::<Kept>(&FIRST.replacen("version:1", "version:2", 1));
}

#[test]
fn a_newer_version_is_told_from_a_damaged_one() {
    let text = write(&kept()).unwrap();
    let newer = text.replacen("version:2", "version:7,another:Thing(a:[1])", 1);
    assert_eq!(read::<Kept>(&newer), Err(Unreadable::Newer(7)));
    assert_eq!(read::<House>(&newer), Err(Unreadable::Newer(7)));
    assert_eq!(read::<SessionSnapshot>(&newer), Err(Unreadable::Newer(7)));
    for broken in [text.replacen("version:2", "version:0", 1), text.replacen("nickname", "name", 1), String::new()] {
        damaged::<Kept>(&broken);
    }
}

#[test]
fn a_house_without_a_version_is_of_the_first_and_no_part_of_it_is_lost_to_a_slip() {
    assert_eq!(read::<House>("(idle_minutes:9)"), Ok(House { idle_minutes: 9, ..House::default() }));
    // A profile has had its version from the start.
    damaged::<Kept>(FIRST.strip_prefix("(version:1,kept:").unwrap().strip_suffix(')').unwrap());
    for broken in ["", "(idle_minutes:", "(kept:(idle_minutes:9))", "(version:0,kept:(idle_minutes:9))"] {
        damaged::<House>(broken);
    }
}

#[test]
fn what_is_said_of_damage_holds_no_word_of_hers() {
    let text = write(&kept()).unwrap().replacen("nickname:\"Zonnetje\"", "nickname:Zonnetje", 1);
    assert!(!damaged::<Kept>(&text).contains("Zonnetje"));
    let text = write(&kept()).unwrap().replacen("base/group-pressure", "group-pressure", 1);
    assert!(!damaged::<Kept>(&text).contains("group-pressure"));
}
