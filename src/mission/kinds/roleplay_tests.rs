use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

fn roleplay() -> Roleplay {
    let choice = |id: &str| Choice { id: key(id), picture: picture(), face: Face::Surprised };
    let part =
        |id: &str, options: &[&str]| Part { id: key(id), options: options.iter().map(|id| choice(id)).collect() };
    Roleplay {
        with: PersonId::from("jade"),
        face: Face::Happy,
        parts: vec![part("words", &["no", "later", "stop"]), part("tone", &["calm", "loud"])],
    }
}

/// What is picked in each part: `no - said`.
fn sentence(play: &Play) -> String {
    let parts = play.roleplay().parts.iter().map(|part| play.picked(part).map_or("-", |option| option.id.as_str()));
    parts.chain(play.is_said().then_some("said")).collect::<Vec<_>>().join(" ")
}

fn commands() -> Vec<Command> {
    let words = ["no", "later", "stop"].map(|option| pick("words", option));
    words.into_iter().chain(["calm", "loud"].map(|option| pick("tone", option))).collect()
}

#[test]
fn she_puts_a_sentence_together_says_it_and_tries_another_way() {
    let mut play = Play::new(roleplay(), &Begin::default());
    table(
        &mut play,
        sentence,
        "- -",
        &[
            (Command::Say, 0, "- -"),
            (pick("tone", "loud"), 1, "- loud"),
            (pick("tone", "loud"), 0, "- loud"),
            (pick("tone", "no"), 0, "- loud"),
            (pick("sign", "hand"), 0, "- loud"),
            (choose("no"), 0, "- loud"),
            (Command::Say, 0, "- loud"),
            (pick("words", "no"), 1, "no loud"),
            (pick("words", "stop"), 1, "stop loud"),
            (Command::Back, 0, "stop loud"),
            (Command::Say, 1, "stop loud said"),
            (Command::Say, 0, "stop loud said"),
            (Command::Back, 1, "stop loud"),
            (Command::Say, 1, "stop loud said"),
            (pick("tone", "calm"), 1, "stop calm"),
            (Command::Say, 1, "stop calm said"),
            (pick("tone", "calm"), 1, "stop calm"),
        ],
    );
}

#[test]
fn it_is_done_once_said_and_it_can_be_said_once_every_part_is_picked() {
    everywhere(&Play::new(roleplay(), &Begin::default()), &commands(), |play| {
        let picked = play.roleplay().parts.iter().all(|part| play.picked(part).is_some());
        assert_eq!((play.is_ready(), play.is_done()), (picked, play.is_said()), "{}", sentence(play));
        assert!(picked || !play.is_said());
    });
}

#[test]
fn commands_without_meaning_are_ignored() {
    let mut play = Play::new(roleplay(), &Begin::default());
    ignores_all_but(&play, &[]);
    give_all(&mut play, &[pick("words", "no"), pick("tone", "calm")]);
    ignores_all_but(&play, &[Command::Say]);
    give(&mut play, &Command::Say);
    ignores_all_but(&play, &[Command::Back]);
}

#[test]
fn back_and_forth_fifty_times_leaves_the_sentence_as_it_was() {
    let mut play = Play::new(roleplay(), &Begin::default());
    give_all(&mut play, &[pick("words", "later"), pick("tone", "calm")]);
    comes_back_fifty_times(&mut play, sentence, &[Command::Say, Command::Back]);
    comes_back_fifty_times(&mut play, sentence, &[Command::Say, pick("tone", "loud"), pick("tone", "calm")]);
}

#[test]
fn a_walk_says_every_sentence() {
    assert_eq!(runs(Kind::Roleplay(roleplay())), 3 * 2);
}

#[test]
fn its_texts_and_faces_are_named_in_reading_order() {
    let words = "part-words option-words-no reply-no option-words-later reply-later option-words-stop reply-stop";
    let tone = "part-tone option-tone-calm note-tone-calm option-tone-loud note-tone-loud";
    assert_eq!(roleplay().attributes().join(" "), format!("situation {words} {tone} done"));
    let faces: Vec<Face> = roleplay().people().into_iter().map(|(_, face)| face).collect();
    assert_eq!(faces, [Face::Surprised, Face::Surprised, Face::Surprised, Face::Happy], "only words are answered");
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(roleplay().faults(), []);
    let mut wrong = roleplay();
    wrong.parts.truncate(1);
    wrong.parts[0].options.truncate(1);
    assert_eq!(
        wrong.faults(),
        [
            Fault::Count { what: "parts", found: 1, least: 2, most: 3 },
            Fault::Count { what: "options", found: 1, least: 2, most: 4 },
        ]
    );
    let mut many = roleplay();
    many.parts[1].options = vec![many.parts[1].options[0].clone(); 5];
    many.parts = vec![many.parts[1].clone(); 4];
    assert_eq!(many.faults().len(), 1 + 4);
}
