//! A girl's way through the shipped content, without an engine.

use std::path::Path;

use super::*;
use crate::mission::kinds::Play;
use crate::mission::{Command, Mode, Phase, Run, TextKey};
use crate::pack::Folder;
use crate::pack::model::Opens;
use crate::words::Language;

/// The shipped pack on disk.
pub(super) fn base() -> Folder {
    Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/packs/base"))
}

/// The shipped content, read anew.
pub(super) fn content() -> Content {
    Content::read_from("base", base()).0.unwrap()
}

/// A model at the start page.
pub(super) fn new_app(with_counsellor: bool) -> App {
    App::new(content(), Settings::new(Language::parse("nl").unwrap()), with_counsellor)
}

/// The same model, past the door as a guest.
pub(super) fn let_in(mut app: App) -> App {
    app.apply(Intent::Girl(GirlIntent::Begin));
    app.apply(Intent::Profile(ProfileIntent::Guest));
    app
}

/// A guest on her visit.
pub(super) fn guest(with_counsellor: bool) -> App {
    let_in(new_app(with_counsellor))
}

/// The girl's visit.
pub(super) fn visit(app: &App) -> Visiting<'_> {
    app.visiting().unwrap()
}

/// Whether she is at the stops, with nothing laid over them.
pub(super) fn is_on_route(app: &App) -> bool {
    matches!(app.page(), Page::Route(_))
}

/// A counsellor goes to her desk, and says who she is where that is asked.
pub(super) fn to_desk(app: &mut App) {
    app.apply(Intent::Session(SessionIntent::Desk));
    app.apply(Intent::Staff(StaffIntent::Vouch));
}

/// A counsellor at her desk, who gave the passphrase of the house.
pub(super) fn counsellor() -> App {
    let mut app = new_app(false);
    let house = Reply::House { house: House::default(), has_passphrase: true, seals: true };
    app.apply(Intent::System(SystemIntent::Reply(house)));
    app.apply(Intent::Session(SessionIntent::Desk));
    app.apply(Intent::Staff(StaffIntent::Write("een lange zin".into())));
    app.apply(Intent::Staff(StaffIntent::Enter));
    app.apply(Intent::System(SystemIntent::Reply(Reply::StaffOpen)));
    assert!(matches!(app.page(), Page::Desk(_)) && app.staff().is_open());
    app
}

/// Plays the open mission to its end, always taking the first choice.
pub(super) fn play_through(app: &mut App) {
    while let Some(run) = app.run() {
        let sealable = matches!(run.step(), Some((_, Play::Letter(letter))) if letter.part().is_none());
        let command = match run.choices().into_iter().next() {
            _ if run.step_is_done() => Command::Next,
            _ if sealable => Command::Seal,
            Some(command) => command,
            None => Command::Next,
        };
        assert!(
            !app.apply(Intent::Girl(GirlIntent::Run(command.clone()))).events.is_empty(),
            "{command:?} leads nowhere"
        );
    }
}

#[test]
fn a_new_model_opens_at_the_start_and_a_girl_who_comes_in_has_done_nothing() {
    assert_eq!(new_app(false).page(), Page::Start);
    let app = guest(false);
    assert!(visit(&app).stops().iter().all(|stop| stop.done == 0));
    assert_eq!(Some(&visit(&app).invitation().unwrap().mission.id), app.pack().modules[0].missions.first());
}

#[test]
fn every_mission_plays_to_its_end_and_invites_to_the_next() {
    let mut app = guest(true);
    let mut played = Vec::new();
    while let Some(next) = visit(&app).invitation().map(|invitation| invitation.mission.id.clone()) {
        app.apply(Intent::Girl(GirlIntent::OpenMessage(next.clone())));
        app.apply(Intent::Girl(GirlIntent::Play(next.clone())));
        play_through(&mut app);
        assert!(matches!(app.page(), Page::Inbox(..) | Page::Farewell(..)), "after {next} comes the inbox, or an end");
        played.push(next);
    }
    let boosters = app.pack().missions.values().filter(|mission| mission.booster_of.is_some()).count();
    let waiting = app.pack().modules.iter().filter(|module| module.opens == Opens::WithCounsellor);
    let waiting = waiting.flat_map(|module| &module.missions).map(|id| &app.pack().missions[id]);
    let for_groups = waiting.filter(|mission| mission.mode == Mode::Group).count();
    assert_eq!(
        played.len() + boosters + for_groups,
        app.pack().missions.len(),
        "a booster comes only days later, and what waits and is for a group only with one"
    );
    assert!(visit(&app).stops().iter().all(|stop| stop.state == StopState::Finished));
}

/// The message that is open in the inbox.
fn open_message(app: &App) -> Option<String> {
    let Page::Inbox(_, _, open) = app.page() else { panic!("no inbox is in view") };
    open.map(ToString::to_string)
}

/// Read at 120 words a minute, as somebody of eleven reads aloud, these take half a minute; typing pauses of the chat run
/// meanwhile.
const WORDS_OF_THE_FIRST_HALF_MINUTE: usize = 60;

#[test]
fn the_first_choice_that_matters_is_four_taps_and_half_a_minute_of_reading_away() {
    for tag in ["nl", "fr", "en"] {
        let language = Language::parse(tag).unwrap();
        let mut app = App::new(content(), Settings::new(language.clone()), false);
        let words = app.pack().words(&language);
        let mut taps = 0;
        let mut tap = |app: &mut App, intent: Intent| {
            assert!(!app.apply(intent).events.is_empty());
            taps += 1;
        };
        tap(&mut app, Intent::Girl(GirlIntent::Begin));
        let hers = app.portrait().choices()[3];
        tap(&mut app, Intent::Profile(ProfileIntent::GuestAs(hers)));
        assert_eq!(app.portrait(), hers, "her face first");
        let first = visit(&app).invitation().unwrap().mission.id.clone();
        let Page::Inbox(visiting, _, Some(open)) = app.page() else { panic!("{:?}", app.page()) };
        assert_eq!((open, visiting.reads_alone()), (&first, true), "somebody needs her, and nothing else is there");
        tap(&mut app, Intent::Girl(GirlIntent::Play(first.clone())));
        let mut read = vec![words.get(&TextKey::of_mission(&first, "brief"))];
        let step = app.run().and_then(Run::step).unwrap().0.id.clone();
        // Lines come in by themselves.
        while let Some((_, Play::Chat(chat))) = app.run().and_then(Run::step) {
            let Some(line) = chat.typing() else { break };
            read.push(words.get(&TextKey::of_step(&first, &step, &format!("say-{}", line.id))));
            app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
        }
        let choices = app.run().unwrap().choices();
        assert!(choices.len() >= 3, "{tag}: somebody needs her, in more ways than one");
        let counted: usize = read.iter().map(|text| text.split_whitespace().count()).sum();
        assert!(counted <= WORDS_OF_THE_FIRST_HALF_MINUTE, "{tag}: {counted} words");
        tap(&mut app, Intent::Girl(GirlIntent::Run(choices[0].clone())));
        assert_eq!(taps, 4, "{tag}");
    }
}

#[test]
fn after_a_mission_the_next_new_message_is_open_and_after_a_stop_none_is() {
    let mut app = guest(false);
    let missions: Vec<_> = app.pack().modules[0].missions.clone();
    app.apply(Intent::Girl(GirlIntent::NotToday(missions[1].clone())));
    let last = missions.len() - 1;
    let in_order = (2..last).map(|played| (played, Some(played + 1)));
    for (played, next) in [(0, Some(2))].into_iter().chain(in_order).chain([(last, Some(1))]) {
        app.apply(Intent::Girl(GirlIntent::Play(missions[played].clone())));
        play_through(&mut app);
        assert_eq!(open_message(&app), next.map(|next: usize| missions[next].to_string()), "after {played}");
    }
    app.apply(Intent::Girl(GirlIntent::Play(missions[1].clone())));
    play_through(&mut app);
    assert!(matches!(app.page(), Page::Farewell(..)), "the bloggers talk about it");
    let stop = app.pack().modules[0].id.clone();
    app.apply(Intent::Girl(GirlIntent::OpenModule(stop)));
    assert_eq!(open_message(&app), None);
    let onward = visit(&app).invitation().unwrap();
    assert_eq!(onward.module.id, app.pack().modules[1].id, "and the way on leads to the next stop");
    app.apply(Intent::Girl(GirlIntent::OpenMessage(missions[0].clone())));
    assert_eq!(open_message(&app), Some(missions[0].to_string()), "she may read one again");
}

#[test]
fn the_last_stop_waits_for_a_counsellor_by_every_way_in() {
    let mut app = guest(false);
    assert_eq!(visit(&app).stops().last().unwrap().state, StopState::Waiting);
    for intent in [
        Intent::Girl(GirlIntent::OpenMessage("plain-words".into())),
        Intent::Girl(GirlIntent::Play("plain-words".into())),
    ] {
        assert_eq!(app.apply(intent.clone()).events, [], "{intent:?}");
    }
    let knock = || Intent::Girl(GirlIntent::OpenModule("together".into()));
    assert_eq!(visit(&app).knocked(), None);
    assert_eq!(app.apply(knock()).events, [Event::Changed], "she is told why it waits");
    assert_eq!(app.apply(knock()).events, [], "once is enough");
    assert!(is_on_route(&app) && visit(&app).knocked().is_some_and(|module| module.id == "together".into()));
    app.apply(Intent::Girl(GirlIntent::OpenModule("friends".into())));
    assert_eq!((app.apply(knock()).events, visit(&app).knocked()), (Vec::new(), None), "only the route has the stop");
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(is_on_route(&app));
    app.apply(knock());
    app.device.beside = true;
    assert_eq!(visit(&app).knocked(), None, "what is open has nothing to explain");
    let mut opened = guest(true);
    assert_eq!(opened.apply(Intent::Girl(GirlIntent::OpenModule("together".into()))).events, [Event::Turned]);
}

#[test]
fn help_lies_over_every_page_and_closing_it_leads_back_to_the_same_moment() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let place = app.run().unwrap().place();
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Open(Sheet::Help))).events, [Event::HelpOpened]);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Open(Sheet::Help))).events, [], "a second tap opens no second page");
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(!app.is_laid_over());
    assert_eq!(app.run().unwrap().place(), place);
}

#[test]
fn back_out_of_a_mission_pauses_first_and_then_goes_on() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(app.run().unwrap().is_paused());
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(!app.run().unwrap().is_paused());
}

#[test]
fn not_today_keeps_the_message_and_counts_as_nothing_lost() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("my-stop-button".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    assert!(app.run().is_some(), "a kind good-bye comes first");
    app.apply(Intent::Girl(GirlIntent::Back));
    let state = |app: &App| {
        let messages = visit(app).messages(&"safe-group".into());
        messages.iter().find(|message| message.mission.id == "my-stop-button".into()).unwrap().state
    };
    assert_eq!(state(&app), MessageState::PutAway);
    assert!(visit(&app).messages(&"safe-group".into())[0].is_open, "the next message is the one to read");
    app.apply(Intent::Girl(GirlIntent::Play("my-stop-button".into())));
    play_through(&mut app);
    assert_eq!(state(&app), MessageState::Done);
}

#[test]
fn not_today_in_the_inbox_leaves_the_message_for_later() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::OpenMessage("secrets".into())));
    app.apply(Intent::Girl(GirlIntent::NotToday("secrets".into())));
    assert!(is_on_route(&app));
    let messages = visit(&app).messages(&"boundaries".into());
    let put_away: Vec<_> = messages.iter().filter(|message| message.state == MessageState::PutAway).collect();
    assert_eq!(put_away.iter().map(|message| message.mission.id.as_str()).collect::<Vec<_>>(), ["secrets"]);
}

#[test]
fn a_heavy_mission_opens_at_its_content_note_and_a_light_one_at_its_first_step() {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Play("letter-to-amira".into())));
    assert_eq!(app.run().unwrap().phase(), Phase::Note);
    app.apply(Intent::Girl(GirlIntent::Play("my-stop-button".into())));
    assert_eq!(app.run().unwrap().phase(), Phase::Step(0));
}

#[test]
fn going_on_from_a_content_note_begins_the_mission() {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Play("letter-to-amira".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
    assert_eq!(app.run().unwrap().phase(), Phase::Step(0), "the message was read in the inbox already");
}

#[test]
fn another_language_changes_nothing_she_has_done() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let place = app.run().unwrap().place();
    let french = Language::parse("fr").unwrap();
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Speak(french.clone()))).events, [Event::Restyled]);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::Speak(french))).events, [], "the same language again is nothing new");
    assert_eq!(app.run().unwrap().place(), place);
}

#[test]
fn text_sizes_stay_within_what_the_pages_hold() {
    let mut app = new_app(false);
    app.apply(Intent::Girl(GirlIntent::TextSize(1000)));
    assert_eq!(app.settings().text, LARGEST_TEXT);
    app.apply(Intent::Girl(GirlIntent::TextSize(1)));
    assert_eq!(app.settings().text, SMALLEST_TEXT);
}

#[test]
fn ten_taps_on_one_answer_are_one_answer() {
    let mut app = guest(false);
    app.apply(Intent::Girl(GirlIntent::Play("group-pressure".into())));
    app.apply(Intent::Girl(GirlIntent::Run(Command::Hurry)));
    let tap = Intent::Girl(GirlIntent::Run(Command::Choose("how-feel".into())));
    let events: usize = (0..10).map(|_| app.apply(tap.clone()).events.len()).sum();
    assert_eq!(events, 1);
}

#[test]
fn a_sheet_opens_only_where_it_has_something_to_show() {
    let hers =
        [Sheet::Space, Sheet::Wall, Sheet::Mirror(Slot::Hair), Sheet::Remembers, Sheet::ForgetMe, Sheet::Hung(0)];
    let mut at_start = new_app(true);
    for sheet in hers {
        assert_eq!(at_start.apply(Intent::Girl(GirlIntent::Open(sheet))).events, [], "{sheet:?} without a girl");
    }
    let mut app = guest(true);
    for sheet in [Sheet::StaffDoor, Sheet::Staff, Sheet::Hung(0)] {
        assert_eq!(app.apply(Intent::Girl(GirlIntent::Open(sheet))).events, [], "{sheet:?} on a girl's visit");
    }
    for sheet in [Sheet::Help, Sheet::Settings, Sheet::Credits, Sheet::Cover, Sheet::Promise, Sheet::Space, Sheet::Wall]
    {
        assert!(!app.apply(Intent::Girl(GirlIntent::Open(sheet))).events.is_empty(), "{sheet:?}");
    }
}

#[test]
fn question_and_people_lie_behind_the_last_page_alone_and_lead_on_or_back() {
    let mut app = guest(false);
    let open = Intent::Girl(GirlIntent::Open(Sheet::Talk));
    app.apply(Intent::Girl(GirlIntent::Play("my-stop-button".into())));
    assert_eq!(app.apply(open.clone()).events, [], "in the middle of a mission");
    while let Some(run) = app.run().filter(|run| run.phase() != Phase::WrapUp) {
        let command = if run.step_is_done() { Command::Next } else { run.choices()[0].clone() };
        app.apply(Intent::Girl(GirlIntent::Run(command)));
    }
    app.apply(open.clone());
    assert!(matches!(app.page(), Page::Talk(_)));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(matches!(app.page(), Page::Mission(..)), "closed, the end of the mission is in view again");
    app.apply(open);
    app.apply(Intent::Girl(GirlIntent::Run(Command::Next)));
    assert!(matches!(app.page(), Page::Inbox(..)), "the way on ends the mission from there, too");
}

#[test]
fn who_ends_a_mission_of_a_stop_that_was_closed_meanwhile_is_at_the_stops() {
    let mut app = guest(true);
    app.apply(Intent::Girl(GirlIntent::Play("plain-words".into())));
    app.device.beside = false;
    app.apply(Intent::Girl(GirlIntent::Run(Command::NotToday)));
    app.apply(Intent::Girl(GirlIntent::Back));
    assert!(is_on_route(&app), "{:?}", app.run().map(Run::phase));
}

#[test]
fn a_message_put_away_where_nothing_can_be_closed_is_put_away_all_the_same() {
    let mut app = guest(true);
    assert_eq!(app.apply(Intent::Girl(GirlIntent::NotToday("secrets".into()))).events, [Event::Changed]);
    app.apply(Intent::Girl(GirlIntent::OpenModule("boundaries".into())));
    let state = |id: &str| {
        visit(&app).messages(&"boundaries".into()).iter().find(|one| one.mission.id == id.into()).map(|one| one.state)
    };
    assert_eq!(state("secrets"), Some(MessageState::PutAway));
}
