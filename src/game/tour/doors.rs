//! The pages at the doors, hers and the counsellor's, with answers such as the vault gives. The secret in these pictures
//! opens nothing.

use super::script::Roll;
use crate::app::secret::LENGTH;
use crate::app::{
    self, FolderKind, FoundPack, GirlIntent, House, Intent, LookedAtPack, PacksIntent, PacksReply, PaperFolder,
    Portrait, Profile, ProfileId, ProfileIntent, Recovery, Reply, Sheet, StaffIntent, SystemIntent, Trouble,
};
use crate::mission::Private;
use crate::pack::life::SignedBy;
use crate::pack::model::Aid;

/// Five pictures that nobody calls obvious, and five that everybody does.
const SECRET: [u8; LENGTH] = [3, 26, 17, 60, 44];
const OBVIOUS: [u8; LENGTH] = [0, 1, 2, 3, 4];
/// The pictures of a recovery sheet.
const SHEET: [u8; 12] = [12, 50, 7, 33, 21, 63, 5, 40, 18, 29, 9, 56];

/// Folders that paper can be saved in, one of them in a service that brings it elsewhere.
fn folders() -> Vec<PaperFolder> {
    let folder = |kind, path: &str, synced| PaperFolder { kind, path: path.to_owned(), synced };
    vec![
        folder(FolderKind::Stick, "/media/huis/KLUIS", false),
        folder(FolderKind::Documents, "/home/huis/Nextcloud/Documenten", true),
    ]
}

fn at_door(ask: ProfileIntent) -> Intent {
    Intent::Profile(ask)
}

fn taps(pictures: &[u8]) -> Vec<Intent> {
    pictures.iter().map(|picture| at_door(ProfileIntent::Tap(*picture))).collect()
}

fn profiles() -> Vec<Profile> {
    let mut rng = fastrand::Rng::with_seed(5);
    let names = ["aaa", "bbb", "ccc"].into_iter().filter_map(ProfileId::parse);
    names.map(|id| Profile { id, portrait: Portrait::random(&mut rng) }).collect()
}

/// From the door of a device that nobody has used to a profile, and back to it.
pub(super) fn shoot(roll: &mut Roll) {
    let fresh = roll.app.clone();
    roll.shoot("door-first");
    girl(roll, &fresh);
    counsellor(roll, &fresh);
    roll.app = fresh;
}

/// A guest has what she did kept.
pub(super) fn keep(roll: &mut Roll) {
    let Some(profile) = ProfileId::parse("mine") else { return };
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Promise)), at_door(ProfileIntent::Choose)]);
    roll.play(taps(&SECRET).into_iter().chain([at_door(ProfileIntent::Keep)]));
    roll.play(taps(&SECRET).into_iter().chain([Intent::System(SystemIntent::Reply(Reply::Made(profile)))]));
}

fn girl(roll: &mut Roll, fresh: &app::App) {
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Promise))]);
    roll.shoot("promise");
    roll.play([at_door(ProfileIntent::Choose)]);
    roll.play(taps(&OBVIOUS));
    roll.shoot("keypad-obvious");
    roll.play((0..LENGTH).map(|_| at_door(ProfileIntent::Untap)).chain(taps(&SECRET)));
    roll.shoot("keypad-chosen");
    roll.play(std::iter::once(at_door(ProfileIntent::Keep)).chain(taps(&SECRET[..2])));
    roll.shoot("keypad-repeat");
    let Some(profile) = ProfileId::parse("mine") else { return };
    roll.play(
        taps(&SECRET[2..])
            .into_iter()
            .chain([Intent::System(SystemIntent::Reply(Reply::Made(profile))), Intent::Girl(GirlIntent::Back)]),
    );
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::Remembers))]);
    roll.shoot("remembers");
    roll.play([Intent::Girl(GirlIntent::Open(Sheet::ForgetMe))]);
    roll.shoot("forget-me");

    roll.app = fresh.clone();
    let doors = profiles();
    let first = doors[0].id.clone();
    roll.play([Intent::System(SystemIntent::Reply(Reply::Profiles(doors)))]);
    roll.shoot("door");
    roll.play([Intent::System(SystemIntent::Reply(Reply::Trouble(Trouble::Full)))]);
    roll.shoot("door-trouble");
    roll.play([at_door(ProfileIntent::Knock(first))]);
    roll.play(taps(&SECRET[..3]));
    roll.shoot("keypad-enter");
    roll.play(taps(&SECRET[3..]).into_iter().chain([Intent::System(SystemIntent::Reply(Reply::Wrong(20)))]));
    roll.shoot("keypad-wait");
}

/// The packs behind the counsellor's door: what came along, a file that is found, one that is looked at.
fn packs(roll: &mut Roll) {
    let replied = |reply| Intent::System(SystemIntent::Reply(Reply::Packs(reply)));
    let file = FoundPack {
        path: "/media/huis/STICK/easy-0.2.0.gpspack".to_owned(),
        name: "easy-0.2.0.gpspack".to_owned(),
        folder: FolderKind::Stick,
    };
    roll.play([Intent::Staff(StaffIntent::OpenPacks), replied(PacksReply::Found(Vec::new()))]);
    roll.shoot("packs");
    let titles =
        roll.app.packs().iter().find(|pack| pack.aid() == Some(Aid::EasyWords)).map(|pack| pack.titles.clone());
    let looked_at = LookedAtPack {
        path: file.path.clone(),
        titles: titles.unwrap_or_default(),
        version: "easy 0.2.0".to_owned(),
        signed: SignedBy::Stranger { fingerprint: "4f1c 09aa 7be2 d015 3c68".to_owned() },
    };
    roll.play([
        Intent::Staff(StaffIntent::Packs(PacksIntent::Find)),
        replied(PacksReply::Found(vec![file])),
        replied(PacksReply::LookedAt(Box::new(looked_at))),
    ]);
    roll.shoot("packs-file");
}

fn counsellor(roll: &mut Roll, fresh: &app::App) {
    let staff = Intent::Staff;
    roll.app = fresh.clone();
    let doors = profiles();
    let last = doors.last().map(|profile| profile.id.clone());
    roll.play([
        Intent::System(SystemIntent::Reply(Reply::Profiles(doors))),
        Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)),
    ]);
    roll.shoot("staff-door-who");
    roll.play([staff(StaffIntent::Vouch), staff(StaffIntent::Enter)]);
    roll.shoot("staff-door-first");
    let words = Private::from("vier gewone woorden samen");
    roll.play([
        staff(StaffIntent::Write(words.clone())),
        staff(StaffIntent::WriteAgain(words)),
        staff(StaffIntent::Enter),
        Intent::System(SystemIntent::Reply(Reply::StaffMade(Recovery(SHEET.to_vec().into())))),
        Intent::System(SystemIntent::Reply(Reply::Folders(folders()))),
    ]);
    roll.shoot("recovery");
    roll.play([Intent::Girl(GirlIntent::Back)]);
    roll.shoot("staff");
    let inside = roll.app.clone();
    roll.play([staff(StaffIntent::OpenReadiness)]);
    roll.shoot("readiness");
    let items = roll.app.pack().readiness.as_ref().map(|list| list.items.clone()).unwrap_or_default();
    // All that comes first, and one thing besides.
    let ticked = items.iter().filter(|item| item.required).chain(items.iter().rev().take(1));
    roll.play(ticked.map(|item| staff(StaffIntent::Ready(item.id.clone(), true))));
    roll.shoot("readiness-ticked");
    roll.app = inside;
    roll.play([staff(StaffIntent::AskToWipe(last))]);
    roll.shoot("staff-wipe");
    packs(roll);
    roll.app = fresh.clone();
    let house = Reply::House { house: House::default(), has_passphrase: true, seals: true };
    roll.play([Intent::System(SystemIntent::Reply(house)), Intent::Girl(GirlIntent::Open(Sheet::StaffDoor))]);
    roll.shoot("staff-door");
    let used = roll.app.clone();
    roll.play([Intent::System(SystemIntent::Reply(Reply::Untried(true)))]);
    roll.shoot("staff-door-untried");
    roll.app = used;
    roll.play([at_door(ProfileIntent::Recover)]);
    roll.play(taps(&SHEET[..7]));
    roll.shoot("keypad-recover");
}
