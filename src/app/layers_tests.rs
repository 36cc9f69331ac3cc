use super::*;
use crate::app::tests::new_app;
use crate::app::{GirlIntent, Intent, PacksReply, ProfileId, ProfileIntent, Reply, SystemIntent};
use crate::pack::Folder;
use crate::pack::model::{Manifest, Parent};
use crate::words::Language;

fn summary(id: &str, version: &str, aid: Option<Aid>, languages: &[&str], shipped: bool) -> PackSummary {
    let parent = Parent { id: "base".into(), version: "^0.1".parse().unwrap() };
    PackSummary {
        manifest: Manifest {
            id: id.into(),
            version: Version::parse(version).unwrap(),
            format: 1,
            parents: if id == "base" { Vec::new() } else { vec![parent] },
            aid,
            languages: languages.iter().map(ToString::to_string).collect(),
            offered_from: 100,
            review: Vec::new(),
        },
        titles: BTreeMap::new(),
        shipped,
        signed: None,
        before: None,
    }
}

fn shipped() -> Vec<PackSummary> {
    vec![
        summary("base", "0.1.0", None, &["nl", "fr", "en"], true),
        summary("deaf", "0.1.0", Some(Aid::Signs), &["nl", "fr"], true),
        summary("easy", "0.1.0", Some(Aid::EasyWords), &["nl", "fr"], true),
        summary("roma", "0.1.0", None, &["nl", "fr"], true),
    ]
}

fn tell(app: &mut App, packs: Vec<PackSummary>) -> Vec<String> {
    asked(app, Intent::System(SystemIntent::Reply(Reply::Packs(PacksReply::Known(packs)))))
}

/// What is asked to lie over each other after an intent; nothing where nothing is asked.
fn asked(app: &mut App, intent: Intent) -> Vec<String> {
    let written = |choice: &Choice| match &choice.version {
        Some(version) => format!("{} {version}", choice.id),
        None => choice.id.to_string(),
    };
    let choices = app.apply(intent).effects.into_iter().find_map(|effect| match effect {
        Effect::Packs(PacksEffect::Choose(choices)) => Some(choices),
        _ => None,
    });
    choices.unwrap_or_default().iter().map(written).collect()
}

fn pick(aid: Aid, on: bool) -> Intent {
    Intent::Girl(GirlIntent::UseAid(aid, on))
}

fn speak(language: &str) -> Intent {
    Intent::Girl(GirlIntent::Speak(Language::parse(language).unwrap()))
}

/// The house decides, without the counsellor's door.
fn decide(app: &mut App, id: &str, how: LayerUse) {
    app.device.house.layers.insert(id.into(), how);
}

#[test]
fn she_picks_what_helps_her_and_puts_it_aside_and_the_next_girl_begins_without() {
    let mut app = new_app(false);
    assert!(tell(&mut app, shipped()).is_empty(), "what is played already is not asked for");
    assert_eq!(app.offered_aids(), [Aid::Signs, Aid::EasyWords].into());
    assert_eq!(asked(&mut app, pick(Aid::EasyWords, true)), ["base 0.1.0", "easy 0.1.0"]);
    assert!(asked(&mut app, pick(Aid::EasyWords, true)).is_empty(), "twice is once");
    assert_eq!(asked(&mut app, pick(Aid::Signs, true)), ["base 0.1.0", "deaf 0.1.0", "easy 0.1.0"]);
    assert_eq!(asked(&mut app, pick(Aid::EasyWords, false)), ["base 0.1.0", "deaf 0.1.0"]);
    assert_eq!(asked(&mut app, Intent::Girl(GirlIntent::Leave)), ["base 0.1.0"]);
    assert!(!app.has_aid(Aid::Signs));
}

#[test]
fn what_helps_lies_only_over_a_language_that_it_speaks() {
    let mut app = new_app(false);
    tell(&mut app, shipped());
    asked(&mut app, pick(Aid::EasyWords, true));
    assert_eq!(asked(&mut app, speak("en")), ["base 0.1.0"]);
    assert!(app.offered_aids().is_empty());
    assert_eq!(asked(&mut app, speak("fr")), ["base 0.1.0", "easy 0.1.0"], "what she picked is not forgotten");
}

#[test]
fn the_house_sets_what_is_there_from_the_start_and_she_can_put_it_aside() {
    let mut app = new_app(false);
    decide(&mut app, "easy", LayerUse::Always);
    decide(&mut app, "deaf", LayerUse::Off);
    assert_eq!(tell(&mut app, shipped()), ["base 0.1.0", "easy 0.1.0"]);
    assert_eq!(app.offered_aids(), [Aid::EasyWords].into());
    assert!(app.has_aid(Aid::EasyWords));
    assert_eq!(asked(&mut app, pick(Aid::EasyWords, false)), ["base 0.1.0"]);
    assert!(asked(&mut app, pick(Aid::Signs, true)).is_empty(), "what the house does not use cannot be picked");
}

#[test]
fn a_draft_that_came_along_waits_for_a_house_and_what_was_installed_is_there() {
    let mut app = new_app(false);
    assert!(tell(&mut app, shipped()).is_empty(), "roma is a draft");
    let mut packs = shipped();
    packs.push(summary("house", "1.0.0", None, &["nl"], false));
    assert_eq!(tell(&mut app, packs), ["base 0.1.0", "house 1.0.0"]);
    decide(&mut app, "roma", LayerUse::Always);
    decide(&mut app, "house", LayerUse::Off);
    assert_eq!(asked(&mut app, Intent::Girl(GirlIntent::Begin)), ["base 0.1.0", "roma 0.1.0"]);
    decide(&mut app, "roma", LayerUse::Offered);
    assert_eq!(asked(&mut app, speak("fr")), ["base 0.1.0"], "what helps with nothing cannot be offered by picture");
}

/// The shipped pack with a layer of the house over it, read as a choice names it.
fn content(app: &App, version: &str) -> Content {
    let manifest = format!(
        "(id: \"house\", version: \"{version}\", format: 1, languages: [\"nl\"], \
         parents: [(id: \"base\", version: \"^0.1\")], review: [])"
    );
    let mut layer = crate::pack::Memory::new();
    layer.put("pack.ron", manifest);
    let base = Folder::new(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"));
    let layers = [crate::pack::Layer::new("house", layer), crate::pack::Layer::new("base", base)];
    app.content().read_next(crate::pack::Stacked::new(layers)).0.unwrap()
}

fn mine() -> ProfileId {
    ProfileId::parse("mine").unwrap()
}

/// At the door, five pictures, as often as they are asked for.
fn at_keypad(app: &mut App, intent: ProfileIntent, times: usize) {
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(intent));
    for picture in [3, 26, 17, 60, 44].repeat(times) {
        app.apply(Intent::Profile(ProfileIntent::Tap(picture)));
        app.apply(Intent::Profile(ProfileIntent::Keep));
    }
}

fn reply(app: &mut App, reply: Reply) {
    app.apply(Intent::System(SystemIntent::Reply(reply)));
}

fn come(app: &mut App, content: Content) -> Vec<Event> {
    let of = app.device.chosen.clone();
    let reply = Reply::Packs(PacksReply::Content(of, content));
    app.apply(Intent::System(SystemIntent::Reply(reply))).events
}

#[test]
fn a_profile_goes_on_with_the_versions_it_began_with_and_the_next_one_begins_with_the_new() {
    let mut app = new_app(false);
    let with = |version: &str| {
        let mut packs = shipped();
        packs.push(summary("house", version, None, &["nl"], false));
        packs
    };
    tell(&mut app, with("1.0.0"));
    let old = content(&app, "1.0.0");
    assert_eq!(come(&mut app, old.clone()), [Event::ContentChanged]);
    at_keypad(&mut app, ProfileIntent::Choose, 2);
    reply(&mut app, Reply::Made(mine()));
    let kept = app.kept();
    assert_eq!(kept.packs.get(&PackId::from("house")), Some(&Version::new(1, 0, 0)));
    assert_eq!(asked(&mut app, Intent::Girl(GirlIntent::Leave)), [""; 0], "the same versions are in use");

    assert_eq!(tell(&mut app, with("2.0.0")), ["base 0.1.0", "house 2.0.0"]);
    let new = content(&app, "2.0.0");
    come(&mut app, new);
    at_keypad(&mut app, ProfileIntent::Knock(mine()), 1);
    reply(&mut app, Reply::Welcome { profile: mine(), kept: Box::new(kept), from_copy: false });
    assert_eq!(
        app.device.chosen.iter().filter_map(|choice| choice.version.clone()).collect::<Vec<_>>(),
        [Version::new(0, 1, 0), Version::new(1, 0, 0)]
    );
    // The old version is gone: the new one comes, and she goes on with that.
    let newest = content(&app, "2.0.0");
    come(&mut app, newest);
    assert_eq!(app.kept().packs.get(&PackId::from("house")), Some(&Version::new(2, 0, 0)));
    assert!(asked(&mut app, Intent::Girl(GirlIntent::ShowRoute)).is_empty());
}

#[test]
fn content_that_is_no_longer_wanted_changes_nothing() {
    let mut app = new_app(false);
    tell(&mut app, shipped());
    asked(&mut app, pick(Aid::EasyWords, true));
    let late = PacksReply::Content(app.device.chosen.clone(), content(&app, "1.0.0"));
    asked(&mut app, pick(Aid::EasyWords, false));
    let before = app.content().clone();
    assert!(app.apply(Intent::System(SystemIntent::Reply(Reply::Packs(late)))).events.is_empty());
    assert_eq!(app.content(), &before);
}
