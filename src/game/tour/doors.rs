//! The pages at the doors, hers and the counsellor's, with answers such as the vault gives. The secret in these pictures
//! opens nothing.

use super::script::Roll;
use crate::mission::Private;
use crate::stay::secret::LENGTH;
use crate::stay::{
    Answer, AtDoor, AtStaffDoor, House, Intent, Portrait, Profile, ProfileId, Recovery, Sheet, Stay, Trouble,
};

/// Five pictures that nobody calls obvious, and five that everybody does.
const SECRET: [u8; LENGTH] = [3, 26, 17, 60, 44];
const OBVIOUS: [u8; LENGTH] = [0, 1, 2, 3, 4];
/// The pictures of a recovery sheet.
const SHEET: [u8; 12] = [12, 50, 7, 33, 21, 63, 5, 40, 18, 29, 9, 56];

fn at_door(ask: AtDoor) -> Intent {
    Intent::AtDoor(ask)
}

fn taps(pictures: &[u8]) -> Vec<Intent> {
    pictures.iter().map(|picture| at_door(AtDoor::Tap(*picture))).collect()
}

fn profiles() -> Vec<Profile> {
    let mut rng = fastrand::Rng::with_seed(5);
    let names = ["aaa", "bbb", "ccc"].into_iter().filter_map(ProfileId::parse);
    names.map(|id| Profile { id, portrait: Portrait::random(&mut rng) }).collect()
}

/// From the door of a device that nobody has used to a profile, and back to it.
pub(super) fn shoot(roll: &mut Roll) {
    let fresh = roll.stay.clone();
    roll.shoot("door-first");
    girl(roll, &fresh);
    counsellor(roll, &fresh);
    roll.stay = fresh;
}

fn girl(roll: &mut Roll, fresh: &Stay) {
    roll.play([Intent::Open(Sheet::Promise)]);
    roll.shoot("promise");
    roll.play([at_door(AtDoor::Choose)]);
    roll.play(taps(&OBVIOUS));
    roll.shoot("keypad-obvious");
    roll.play((0..LENGTH).map(|_| at_door(AtDoor::Untap)).chain(taps(&SECRET)).chain(taps(&SECRET[..2])));
    roll.shoot("keypad-repeat");
    let Some(profile) = ProfileId::parse("mine") else { return };
    roll.play(taps(&SECRET[2..]).into_iter().chain([Intent::Answered(Answer::Made(profile)), Intent::Back]));
    roll.play([Intent::Open(Sheet::Remembers)]);
    roll.shoot("remembers");
    roll.play([Intent::Open(Sheet::ForgetMe)]);
    roll.shoot("forget-me");

    roll.stay = fresh.clone();
    let doors = profiles();
    let first = doors[0].id.clone();
    roll.play([Intent::Answered(Answer::Profiles(doors))]);
    roll.shoot("door");
    roll.play([Intent::Answered(Answer::Trouble(Trouble::Full))]);
    roll.shoot("door-trouble");
    roll.play([at_door(AtDoor::Knock(first))]);
    roll.play(taps(&SECRET[..3]));
    roll.shoot("keypad-enter");
    roll.play(taps(&SECRET[3..]).into_iter().chain([Intent::Answered(Answer::Wrong(20))]));
    roll.shoot("keypad-wait");
}

fn counsellor(roll: &mut Roll, fresh: &Stay) {
    let staff = Intent::AtStaffDoor;
    roll.stay = fresh.clone();
    let doors = profiles();
    let last = doors.last().map(|profile| profile.id.clone());
    roll.play([Intent::Answered(Answer::Profiles(doors)), Intent::Open(Sheet::StaffDoor), staff(AtStaffDoor::Enter)]);
    roll.shoot("staff-door-first");
    let words = Private::from("vier gewone woorden samen");
    roll.play([
        staff(AtStaffDoor::Write(words.clone())),
        staff(AtStaffDoor::WriteAgain(words)),
        staff(AtStaffDoor::Enter),
        Intent::Answered(Answer::StaffMade(Recovery(SHEET.to_vec().into()))),
    ]);
    roll.shoot("recovery");
    roll.play([Intent::Back]);
    roll.shoot("staff");
    roll.play([staff(AtStaffDoor::AskToWipe(last))]);
    roll.shoot("staff-wipe");
    roll.stay = fresh.clone();
    let house = Answer::House { house: House::default(), has_passphrase: true };
    roll.play([Intent::Answered(house), Intent::Open(Sheet::StaffDoor)]);
    roll.shoot("staff-door");
    roll.play([at_door(AtDoor::Recover)]);
    roll.play(taps(&SHEET[..7]));
    roll.shoot("keypad-recover");
}
