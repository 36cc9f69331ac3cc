use super::*;
use crate::app::tests::{counsellor, new_app};
use crate::app::{
    FolderKind, FoundPack, GirlIntent, Intent, LookedAtPack, Page, Reply, SessionIntent, StaffIntent, SystemIntent,
};
use crate::mission::TextKey;
use crate::pack::Message;

fn packs(app: &mut App, intent: PacksIntent) -> Vec<Effect> {
    app.apply(Intent::Staff(StaffIntent::Packs(intent))).effects
}

fn reply(app: &mut App, reply: PacksReply) {
    app.apply(Intent::System(SystemIntent::Reply(Reply::Packs(reply))));
}

fn message(key: &str) -> Message {
    Message::new(TextKey::value(key))
}

/// A counsellor at the page of what holds for the house.
fn at_house() -> App {
    let mut app = counsellor();
    app.apply(Intent::Session(SessionIntent::LeaveDesk));
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Girl(GirlIntent::Open(Sheet::StaffDoor)));
    app.apply(Intent::Staff(StaffIntent::Write("een lange zin".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    app
}

fn looked_at(signed: SignedBy) -> PacksReply {
    let (path, version) = ("/stick/easy.gpspack".into(), "easy 0.2.0".into());
    PacksReply::LookedAt(Box::new(LookedAtPack { path, titles: [].into(), version, signed }))
}

#[test]
fn a_counsellor_finds_looks_and_says_yes_and_only_to_what_she_read() {
    for (signed, consent) in [
        (SignedBy::Known { name: "Child Focus".into(), fingerprint: "1".into() }, Consent::Known),
        (SignedBy::Stranger { fingerprint: "1".into() }, Consent::Stranger),
        (SignedBy::Nobody, Consent::Unsigned),
    ] {
        let mut app = at_house();
        let opened = app.apply(Intent::Staff(StaffIntent::OpenPacks));
        assert_eq!((opened.effects, app.page()), (vec![Effect::Packs(PacksEffect::Find)], Page::Packs));
        let path = "/stick/easy.gpspack".to_owned();
        let found = FoundPack { path: path.clone(), name: "easy.gpspack".into(), folder: FolderKind::Stick };
        reply(&mut app, PacksReply::Found(vec![found.clone()]));
        assert_eq!(app.pack_desk().found(), Some([found].as_slice()));
        let asked = packs(&mut app, PacksIntent::LookAt(path.clone()));
        assert_eq!(asked, [Effect::Packs(PacksEffect::LookAt(path.clone()))]);
        assert!(packs(&mut app, PacksIntent::RollBack("easy".into())).is_empty(), "one thing at a time");
        reply(&mut app, looked_at(signed));
        assert_eq!(packs(&mut app, PacksIntent::Install), [Effect::Packs(PacksEffect::Install(path, consent))]);
        reply(&mut app, PacksReply::Done(vec![message("done")]));
        assert_eq!(app.pack_desk().said(), ([message("done")].as_slice(), false));
        assert!(packs(&mut app, PacksIntent::Install).is_empty(), "nothing lies there to be installed");
    }
}

#[test]
fn what_was_refused_is_said_and_nothing_is_taken_away_without_a_question() {
    let mut app = at_house();
    app.apply(Intent::Staff(StaffIntent::OpenPacks));
    reply(&mut app, PacksReply::Refused(message("no")));
    assert_eq!(app.pack_desk().said(), ([message("no")].as_slice(), true));
    assert!(packs(&mut app, PacksIntent::Remove).is_empty());
    packs(&mut app, PacksIntent::AskToRemove(Some("easy".into())));
    packs(&mut app, PacksIntent::AskToRemove(None));
    assert!(packs(&mut app, PacksIntent::Remove).is_empty());
    packs(&mut app, PacksIntent::AskToRemove(Some("easy".into())));
    assert_eq!(packs(&mut app, PacksIntent::Remove), [Effect::Packs(PacksEffect::Remove("easy".into()))]);
    reply(&mut app, PacksReply::Done(Vec::new()));
    let back = packs(&mut app, PacksIntent::RollBack("easy".into()));
    assert_eq!(back, [Effect::Packs(PacksEffect::RollBack("easy".into()))]);
}

#[test]
fn nobody_but_a_counsellor_who_gave_the_passphrase_is_at_the_packs() {
    let mut app = new_app(false);
    app.apply(Intent::Staff(StaffIntent::OpenPacks));
    assert_eq!(app.page(), Page::Start);
    let before = app.clone();
    for intent in [
        PacksIntent::Find,
        PacksIntent::LookAt("/stick/easy.gpspack".into()),
        PacksIntent::Install,
        PacksIntent::Use("easy".into(), LayerUse::Always),
        PacksIntent::RollBack("easy".into()),
        PacksIntent::AskToRemove(Some("easy".into())),
        PacksIntent::Remove,
    ] {
        assert!(packs(&mut app, intent).is_empty());
    }
    assert_eq!(app, before);
}

#[test]
fn how_a_house_uses_a_layer_is_kept() {
    let mut app = at_house();
    let kept = packs(&mut app, PacksIntent::Use("roma".into(), LayerUse::Always));
    assert_eq!(app.house().layers.get(&PackId::from("roma")), Some(&LayerUse::Always));
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(packs(&mut app, PacksIntent::Use("roma".into(), LayerUse::Always)).is_empty());
}

#[test]
fn a_file_that_was_opened_with_the_program_waits_for_a_counsellor_and_is_looked_at_first() {
    let mut app = new_app(false);
    let house = Reply::House { house: crate::app::House::default(), has_passphrase: true, seals: true };
    app.apply(Intent::System(SystemIntent::Reply(house)));
    app.apply(Intent::System(SystemIntent::PackOpened("/stick/easy.gpspack".into())));
    assert_eq!(app.page(), Page::StaffDoor);
    app.apply(Intent::Staff(StaffIntent::Write("een lange zin".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    let opened = app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert_eq!(app.page(), Page::Packs);
    assert!(opened.effects.contains(&Effect::Packs(PacksEffect::LookAt("/stick/easy.gpspack".into()))));
    assert!(opened.effects.contains(&Effect::Packs(PacksEffect::Find)), "the others are looked for after it");
    reply(&mut app, looked_at(SignedBy::Nobody));
    reply(&mut app, PacksReply::Found(Vec::new()));
    assert!(app.pack_desk().looked_at().is_some() && app.pack_desk().found().is_some());
}

#[test]
fn a_girl_who_plays_is_not_disturbed_by_a_file() {
    let mut app = crate::app::tests::guest(false);
    app.apply(Intent::System(SystemIntent::PackOpened("/stick/easy.gpspack".into())));
    assert!(crate::app::tests::is_on_route(&app));
    assert!(app.has_pack_to_open());
}
