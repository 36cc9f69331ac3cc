use crate::app::tests::{base, let_in, visit};
use crate::app::{App, GirlIntent, Intent, MessageState, ProfileIntent, Remembered, Settings};
use crate::mission::Command;
use crate::mission::ids::MissionId;
use crate::pack::{Content, Memory, Source as _};
use crate::words::Language;

/// A guest who reads the shipped pack, with one file of it changed, in a language.
fn guest(language: &str, path: &str, change: impl Fn(String) -> String) -> App {
    let mut pack = Memory::copy_of(&base()).unwrap();
    let now = change(String::from_utf8(pack.read(path).unwrap()).unwrap());
    pack.put(path, now);
    let content = Content::read_from("base", pack).0.unwrap();
    let_in(App::new(content, Settings::new(Language::parse(language).unwrap()), true))
}

/// Without the blogger's message of a mission.
fn half_said(text: String) -> String {
    let brief = text.lines().position(|line| line.trim_start().starts_with(".brief")).unwrap();
    let mut lines: Vec<_> = text.lines().collect();
    lines.remove(brief);
    lines.join("\n")
}

fn meets(app: &App, id: &MissionId) -> bool {
    let module = &app.pack().module_of(id).unwrap().id;
    visit(app).messages(module).iter().any(|message| message.mission.id == *id)
}

#[test]
fn a_mission_that_is_half_said_in_her_language_brings_her_no_message() {
    let id = MissionId::from("good-friend");
    let mut french = guest("fr", "locales/fr/missions/good-friend.ftl", half_said);
    assert!(!meets(&french, &id));
    for intent in [GirlIntent::OpenMessage(id.clone()), GirlIntent::Play(id.clone())] {
        assert!(french.apply(Intent::Girl(intent)).events.is_empty());
    }
    french.apply(Intent::Girl(GirlIntent::Speak(Language::parse("nl").unwrap())));
    assert!(meets(&french, &id), "in Dutch it is whole");
}

#[test]
fn a_stop_is_finished_with_the_missions_that_she_meets() {
    let id = MissionId::from("good-friend");
    let mut french = guest("fr", "locales/fr/missions/good-friend.ftl", half_said);
    let module = french.pack().module_of(&id).unwrap().clone();
    let total = visit(&french).stop(&module).total;
    assert_eq!(total + 1, module.missions.len());
    for other in module.missions.iter().filter(|other| **other != id) {
        french.apply(Intent::Girl(GirlIntent::Play(other.clone())));
        crate::app::tests::play_through(&mut french);
    }
    assert_eq!(visit(&french).stop(&module).done, total);
}

#[test]
fn a_draft_is_played_by_its_author_and_met_by_no_girl() {
    let id = MissionId::from("good-friend");
    let draft = |text: String| text.replacen("id: \"good-friend\",", "id: \"good-friend\", draft: [\"nl\"],", 1);
    let mut app = guest("nl", "missions/good-friend.ron", draft);
    assert!(!meets(&app, &id));
    let french = guest("fr", "missions/good-friend.ron", draft);
    assert!(meets(&french, &id));
    let module = french.pack().module_of(&id).unwrap().id.clone();
    assert!(visit(&french).messages(&module).iter().all(|message| message.state == MessageState::Unread));
    app.apply(Intent::Girl(GirlIntent::Leave));
    app.open_at("good-friend", Some("1")).unwrap();
    assert_eq!(app.run().map(|run| run.mission().id.clone()), Some(id));
}

fn as_guest() -> App {
    guest("nl", "missions/good-friend.ron", |text| text)
}

fn play(app: &mut App, id: &str) {
    app.apply(Intent::Girl(GirlIntent::Play(id.into())));
    crate::app::tests::play_through(app);
}

#[test]
fn three_messages_wait_at_a_time_and_the_next_comes_when_one_is_played_or_put_away() {
    let mut app = as_guest();
    let missions = app.pack().module(&"friends".into()).unwrap().missions.clone();
    let come = |app: &App| -> Vec<MissionId> {
        let messages = visit(app).messages(&"friends".into());
        messages.iter().map(|message| message.mission.id.clone()).collect()
    };
    assert_eq!(come(&app), missions[..3]);
    play(&mut app, missions[0].as_str());
    assert_eq!(come(&app), missions[..4]);
    app.apply(Intent::Girl(GirlIntent::NotToday(missions[1].clone())));
    assert_eq!(come(&app), missions[..5]);
    app.apply(Intent::Girl(GirlIntent::OpenMessage(missions[9].clone())));
    assert_eq!(come(&app), [&missions[..5], &missions[9..10]].concat(), "what she was led to stands there, too");
    assert_eq!(visit(&app).stop(app.pack().module(&"friends".into()).unwrap()).total, missions.len());
}

/// Plays the first message until she may say that she can be rung, and says so or not.
fn with_lina(app: &mut App, answer: &str) {
    app.apply(Intent::Girl(GirlIntent::Play("lina-needs-you".into())));
    while let Some(run) = app.run() {
        let choices = run.choices();
        let wanted = Command::Choose(answer.into());
        let command = if choices.contains(&wanted) { wanted } else { choices[0].clone() };
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
}

fn recalled(app: &mut App, id: &str) -> Vec<String> {
    app.apply(Intent::Girl(GirlIntent::Play(id.into())));
    let flags = app.run().unwrap().flags().iter().map(ToString::to_string).collect();
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    flags
}

#[test]
fn what_she_chose_is_met_again_until_she_has_it_forgotten() {
    let mut app = as_guest();
    assert_eq!(recalled(&mut app, "before-you-post"), [""; 0]);
    with_lina(&mut app, "write-tomorrow");
    assert_eq!(recalled(&mut app, "before-you-post"), [""; 0], "she chose something else");
    with_lina(&mut app, "call-tonight");
    assert_eq!(recalled(&mut app, "before-you-post"), ["may-call"]);
    let kept = app.kept().remembered();
    assert!(kept.contains(&(Remembered::Choices, 1)), "{kept:?}");
    app.apply(Intent::Profile(ProfileIntent::ForgetMission("lina-needs-you".into())));
    assert_eq!(recalled(&mut app, "before-you-post"), [""; 0]);
    assert!(app.kept().remembered().contains(&(Remembered::Choices, 0)));
}

#[test]
fn what_was_put_away_half_way_is_not_remembered() {
    let mut app = as_guest();
    app.apply(Intent::Girl(GirlIntent::Play("lina-needs-you".into())));
    for _ in 0..100 {
        let choices = app.run().unwrap().choices();
        let wanted = Command::Choose("call-tonight".into());
        let is_said = choices.contains(&wanted);
        let command = if is_said { wanted } else { choices[0].clone() };
        app.apply(Intent::Girl(GirlIntent::Run(command)));
        if is_said {
            break;
        }
    }
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert_eq!(recalled(&mut app, "before-you-post"), [""; 0]);
}

/// The missions in which each peer's story goes on; a later one recalls one of those before it.
const THREADS: [(&str, &[&str]); 6] = [
    ("lina", &["lina-needs-you", "before-you-post", "mistakes-allowed"]),
    ("amira", &["new-girl", "quarrel-without-breaking", "who-is-home"]),
    ("jade", &["letter-to-jade", "what-my-body-can", "photo-of-jade"]),
    ("yara", &["good-friend", "likes-37", "tree-of-life"]),
    ("elif", &["in-the-game", "face-in-the-app", "never-meet-alone"]),
    ("marie", &["rather-not-say", "it-goes-round", "names-and-languages"]),
];

#[test]
fn the_story_of_each_peer_goes_on_over_modules() {
    let app = as_guest();
    for (peer, thread) in THREADS {
        let mut modules = std::collections::BTreeSet::new();
        for (at, id) in thread.iter().enumerate() {
            let mission = &app.pack().missions[&(*id).into()];
            modules.insert(&app.pack().module_of(&mission.id).unwrap().id);
            let earlier = mission.recalls.iter().map(|recall| recall.from.mission().as_str());
            let goes_on = earlier.into_iter().any(|earlier| thread[..at].contains(&earlier));
            assert!(at == 0 || goes_on, "{peer}: {id} recalls none of {:?}", &thread[..at]);
        }
        assert!(modules.len() > 1, "{peer} stays in {modules:?}");
    }
}

#[test]
fn a_blogger_tells_what_became_of_every_message_of_the_shipped_pack() {
    let app = as_guest();
    for id in app.pack().modules.iter().flat_map(|module| &module.missions) {
        assert!(app.pack().missions[id].after, "{id}");
    }
}
