use super::*;
use crate::pack::{Folder, load};

fn base() -> Vec<HardMoment> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/packs/base");
    load(&Folder::new(folder)).pack.unwrap().moments
}

#[test]
fn a_moment_says_when_what_to_say_what_not_and_then() {
    let moment = HardMoment { id: "panic".into(), module: None };
    let texts: Vec<_> = moment.texts().iter().map(TextKey::to_string).collect();
    assert_eq!(texts, ["moment-panic.when", "moment-panic.say", "moment-panic.not", "moment-panic.then"]);
}

#[test]
fn the_shipped_pack_has_the_moments_that_were_asked_for_and_each_names_a_module_or_none() {
    let moments = base();
    assert!(moments.len() >= 20, "{}", moments.len());
    let of_together = moments.iter().filter(|moment| moment.module == Some("together".into())).count();
    assert!(of_together > 3, "{of_together} for the module that needs them most");
    assert!(moments.iter().any(|moment| moment.module.is_none()));
}
