//! What is kept and what never is.

use super::*;
use crate::app::tests::{guest, new_app, visit};
use crate::app::{Contrast, Event, GirlIntent, Intent, ProfileId, ProfileIntent, Reply, SystemIntent, Weather};
use crate::mission::Command;
use crate::mission::ids::Key;

/// A model in which something of everything happened.
fn full() -> App {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Nickname("Zonnetje".into())));
    app.apply(Intent::Girl(GirlIntent::Feel(Weather::Rain)));
    app.apply(Intent::Girl(GirlIntent::Contrast(Contrast::Dark)));
    app.apply(Intent::Girl(GirlIntent::OpenMessage("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::NotToday("how-do-i-feel".into())));
    app.apply(Intent::Girl(GirlIntent::Play("our-pact".into())));
    for command in
        [Command::Choose(Key::from("skip")), Command::Write("Kat mag mee".into()), Command::Seal, Command::Next]
    {
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
    app
}

/// A girl whose profile was opened with this in it.
fn opened(kept: Kept) -> App {
    let mut app = new_app(false);
    let profile = ProfileId::parse("mine").unwrap();
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(ProfileIntent::Knock(profile.clone())));
    for picture in [3, 26, 17, 60, 44] {
        app.apply(Intent::Profile(ProfileIntent::Tap(picture)));
    }
    let welcome = Reply::Welcome { profile, kept: Box::new(kept), from_copy: false };
    app.apply(Intent::System(SystemIntent::Reply(welcome)));
    app
}

/// What a file would hold, and back.
fn written(kept: &Kept) -> (String, Kept) {
    let text = ron::to_string(kept).unwrap();
    let read = ron::from_str(&text).unwrap();
    (text, read)
}

#[test]
fn what_was_kept_is_taken_up_as_it_was() {
    let kept = full().kept();
    let (text, read) = written(&kept);
    assert_eq!(read, kept);
    let other = opened(read);
    assert_eq!(other.kept(), kept);
    assert_eq!((visit(&other).visit.space().nickname(), other.settings().contrast), ("Zonnetje", Contrast::Dark));
    assert!(text.contains("Kat mag mee") && text.contains("group-pressure"), "{text}");
}

#[test]
fn moods_answers_and_letters_she_does_not_keep_are_in_no_file() {
    let mut app = full();
    app.apply(Intent::Girl(GirlIntent::Play("letter-to-jade".into())));
    for _ in 0..4 {
        let words: Private = "niemand leest dit".into();
        app.apply(Intent::Girl(GirlIntent::Run(Command::Write(words))));
        app.apply(Intent::Girl(GirlIntent::Run(Command::Seal)));
        app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
    }
    let (text, _) = written(&app.kept());
    for word in ["niemand leest dit", "Rain", "weather", "letter-to-jade-"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    let again = opened(app.kept());
    assert_eq!((visit(&again).visit.space().weather(), again.run().is_none()), (None, true));
}

#[test]
fn a_letter_she_keeps_hangs_on_her_wall_and_is_counted_apart() {
    let mut app = full();
    app.apply(Intent::Girl(GirlIntent::Play("letter-to-jade".into())));
    // The letter is somewhere among the steps: what means nothing before it changes nothing.
    for _ in 0..30 {
        for command in [Command::Write("Jij kan dit".into()), Command::Seal, Command::Keep] {
            app.apply(Intent::Girl(GirlIntent::Run(command)));
        }
        if app.run().is_none() || visit(&app).visit.space().wall().len() > 1 {
            break;
        }
        app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
        app.apply(Intent::Girl(GirlIntent::Run(Command::Skip)));
    }
    let told = app.kept().remembered();
    let count = |thing| told.iter().find(|(told, _)| *told == thing).unwrap().1;
    assert_eq!((count(Remembered::Wall), count(Remembered::Letters)), (1, 1));
}

#[test]
fn a_mission_is_forgotten_with_everything_that_was_made_in_it() {
    let mut app = full();
    let before = visit(&app).traces();
    assert!(
        ["our-pact", "group-pressure", "how-do-i-feel"].iter().all(|id| before.contains(&(*id).into())),
        "{before:?}"
    );
    for id in before {
        let forget = Intent::Profile(ProfileIntent::ForgetMission(id.clone()));
        assert_eq!(app.apply(forget.clone()).events, [Event::SpaceChanged], "{id}");
        assert_eq!(app.apply(forget).events, [], "{id} twice");
    }
    let (text, _) = written(&app.kept());
    for word in ["our-pact", "group-pressure", "how-do-i-feel", "Kat"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert_eq!(visit(&app).visit.space().nickname(), "Zonnetje", "the rest stays");
}

#[test]
fn a_language_that_is_no_longer_there_gives_way_and_missions_of_another_pack_wait() {
    let mut kept = full().kept();
    kept.settings.language = crate::words::Language::parse("sv").unwrap();
    kept.done.insert("from-another-pack".into());
    let app = opened(kept);
    assert_eq!((app.settings().language.as_str(), app.settings().contrast), ("nl", Contrast::Dark));
    assert!(app.kept().done.contains(&"from-another-pack".into()));
    assert!(!visit(&app).traces().contains(&"from-another-pack".into()));
}
