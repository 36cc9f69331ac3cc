use crate::app::tests::{base, let_in, visit};
use crate::app::{App, GirlIntent, Intent, MessageState, Settings};
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
