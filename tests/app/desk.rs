//! The counsellor's desk, as a screen reader finds it: by role and name.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, TcpStream};

use accesskit::{Action, ActionRequest, NodeId, Role, TreeId};
use bevy::a11y::{ActionRequest as Effect, ManageAccessibilityUpdates};
use bevy::input::keyboard::{Key, KeyCode};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiManagedTextures, EguiOutput};
use gps::app::{GirlIntent, Intent, Page, SessionIntent};
use gps::game::view::spawn::PageRoot;
use gps::game::windows::OnProjector;
use gps::session::{AgendaPosition, AnswerMode, Part, Pause, Plan, PollResult};

use super::player::Player;
use super::pointer::Hand;

/// Something on the desk.
#[derive(Clone, Debug)]
struct OnDesk {
    id: NodeId,
    role: Role,
    name: String,
    /// Whether a text beside it says what it is called.
    has_label: bool,
    can: bool,
}

/// A counsellor at her desk.
struct Counsellor {
    player: Player,
    clicks: usize,
}

impl Counsellor {
    fn new() -> Self {
        Self { player: Player::new(), clicks: 0 }
    }

    /// Past the start page.
    fn at_desk() -> Self {
        let mut counsellor = Self::new();
        counsellor.player.ask(Intent::Session(SessionIntent::Desk));
        counsellor.listen();
        counsellor
    }

    /// In a session with these missions.
    fn leading(missions: &[&str]) -> Self {
        let mut counsellor = Self::at_desk();
        let parts = missions
            .iter()
            .map(|id| Part::Mission(format!("base/{id}").parse().unwrap()))
            .chain([Part::Closing])
            .collect();
        counsellor.ask(SessionIntent::begin(Plan { parts, ..Plan::default() }));
        counsellor
    }

    fn ask(&mut self, ask: SessionIntent) {
        self.player.ask(Intent::Session(ask));
        self.listen();
    }

    /// A screen reader listens to the desk.
    fn listen(&mut self) {
        let world = self.player.app.world_mut();
        for mut context in world.query::<&mut EguiContext>().iter_mut(world) {
            context.get_mut().enable_accesskit();
        }
        self.player.wait(2);
    }

    /// Everything on the desk that a screen reader knows.
    fn things(&mut self) -> Vec<OnDesk> {
        let world = self.player.app.world_mut();
        let mut outputs = world.query::<&EguiOutput>();
        let updates = outputs.iter(world).filter_map(|output| output.platform_output.accesskit_update.as_ref());
        let nodes = updates.flat_map(|update| &update.nodes);
        nodes
            .map(|(id, node)| OnDesk {
                id: *id,
                role: node.role(),
                // Fluent's marks round values have no width, and a blank that keeps a line together looks like any.
                name: node
                    .label()
                    .or(node.value())
                    .unwrap_or_default()
                    .replace(['\u{2068}', '\u{2069}'], "")
                    .replace('\u{a0}', " "),
                has_label: !node.labelled_by().is_empty(),
                can: !node.is_disabled(),
            })
            .collect()
    }

    /// Where something on the desk lies in its window.
    fn place(&mut self, name: &str) -> Rect {
        let world = self.player.app.world_mut();
        let mut outputs = world.query::<(&EguiOutput, &mut EguiContext)>();
        let (output, mut context) = outputs.iter_mut(world).next().unwrap();
        let zoom = context.get_mut().pixels_per_point();
        let update = output.platform_output.accesskit_update.as_ref().unwrap();
        let is_it = |node: &accesskit::Node| node.label().or(node.value()).is_some_and(|label| label.contains(name));
        let found = update.nodes.iter().find(|(_, node)| is_it(node)).unwrap_or_else(|| panic!("there is no “{name}”"));
        let bounds = found.1.bounds().unwrap();
        let corner = |x: f64, y: f64| Vec2::new(x as f32, y as f32) * zoom;
        Rect::from_corners(corner(bounds.x0, bounds.y0), corner(bounds.x1, bounds.y1))
    }

    /// Whether something stands whole in the window.
    fn is_in_view(&mut self, name: &str) -> bool {
        let place = self.place(name);
        let window = self.player.app.world().get::<Window>(self.player.window).unwrap();
        place.min.y >= 0.0 && place.max.y <= window.height()
    }

    /// Moves the keys to something on the desk, as Tab does.
    fn reach(&mut self, name: &str) {
        let found = self.things().into_iter().find(|thing| thing.name.contains(name)).unwrap();
        let (action, target_node) = (Action::Focus, found.id);
        let request = ActionRequest { action, target_tree: TreeId::ROOT, target_node, data: None };
        self.player.app.world_mut().write_message(Effect(request));
        self.player.wait(3);
        self.listen();
    }

    fn sees(&mut self, name: &str) -> bool {
        self.things().iter().any(|thing| thing.name.contains(name))
    }

    /// Clicks on the first button that is called so.
    fn click(&mut self, name: &str) {
        let things = self.things();
        let buttons = || things.iter().filter(|thing| [Role::Button, Role::RadioButton].contains(&thing.role));
        let found =
            buttons().find(|thing| thing.name == name).or_else(|| buttons().find(|thing| thing.name.contains(name)));
        let found = found.unwrap_or_else(|| {
            let names: Vec<_> = things.iter().map(|thing| thing.name.as_str()).collect();
            panic!("there is no “{name}” on the desk among {names:#?}")
        });
        assert!(found.can, "“{name}” cannot be used now");
        let request =
            ActionRequest { action: Action::Click, target_tree: TreeId::ROOT, target_node: found.id, data: None };
        self.player.app.world_mut().write_message(Effect(request));
        self.clicks += 1;
        self.player.wait(3);
        self.listen();
    }

    fn pages(&mut self) -> usize {
        let world = self.player.app.world_mut();
        world.query_filtered::<(), With<PageRoot>>().iter(world).count()
    }

    fn desks(&mut self) -> usize {
        let world = self.player.app.world_mut();
        world.query::<&EguiContext>().iter(world).count()
    }

    fn stop(&self) -> AgendaPosition {
        self.player.gps().session().unwrap().position()
    }

    fn shown(&self) -> Option<PollResult> {
        self.player.gps().session().unwrap().participants().shown().cloned()
    }
}

/// The way that the README lists.
#[test]
fn from_the_start_to_the_first_answer_of_a_group_in_at_most_twelve_clicks() {
    let mut counsellor = Counsellor::new();
    counsellor.player.click("Met een groep");
    counsellor.clicks += 1;
    counsellor.listen();
    counsellor.click("Een eerste keer samen, 45 min");
    counsellor.click("Begin de sessie");
    counsellor.click("Verder");
    counsellor.click("Verder");
    counsellor.click("Vraag het de groep");
    for _ in 0..4 {
        counsellor.click("Overslaan mag. Uitleg hoeft niet. +");
    }
    counsellor.click("Toon als beeld");
    assert!(matches!(counsellor.shown(), Some(PollResult::Picture(_))));
    assert!(counsellor.clicks <= 12, "{} clicks", counsellor.clicks);
}

#[test]
fn everything_to_press_on_the_desk_has_a_name() {
    let mut counsellor = Counsellor::leading(&["our-pact", "jealous"]);
    counsellor.ask(SessionIntent::AnswerBy(AnswerMode::Phones));
    for stop in [
        AgendaPosition::Welcome,
        AgendaPosition::Part(0),
        AgendaPosition::Part(1),
        AgendaPosition::Part(2),
        AgendaPosition::Goodbye,
    ] {
        counsellor.ask(SessionIntent::Go(stop));
        let things = counsellor.things();
        let pressed = [Role::Button, Role::RadioButton, Role::TextInput, Role::MultilineTextInput];
        let nameless: Vec<_> = things
            .iter()
            .filter(|thing| pressed.contains(&thing.role) && thing.name.is_empty() && !thing.has_label)
            .collect();
        assert!(nameless.is_empty() && things.len() > 10, "at {stop:?}: {nameless:?}");
    }
}

#[test]
fn the_desk_is_there_only_while_it_is_in_view() {
    let mut counsellor = Counsellor::new();
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1));
    counsellor.player.ask(Intent::Session(SessionIntent::Desk));
    assert_eq!((counsellor.desks(), counsellor.pages()), (1, 0));
    counsellor.listen();
    counsellor.click("Naar het begin");
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1));
    assert_eq!(counsellor.player.gps().page(), Page::Start);
    let manage = counsellor.player.app.world().resource::<ManageAccessibilityUpdates>();
    assert!(manage.get(), "screen readers have the stage back");
}

#[test]
fn a_desk_at_rest_draws_nothing() {
    let mut counsellor = Counsellor::at_desk();
    counsellor.player.wait(10);
    assert_eq!(counsellor.player.redraws_in(20), 0);
}

#[test]
fn keys_lead_a_session_from_desk_and_stage_alike() {
    let mut counsellor = Counsellor::leading(&["how-do-i-feel"]);
    counsellor.player.press(KeyCode::PageDown, Key::PageDown);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact);
    counsellor.player.press(KeyCode::PageDown, Key::PageDown);
    assert_eq!(counsellor.stop(), AgendaPosition::Part(0));
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1));
    assert!(counsellor.player.sees("Fien") || counsellor.player.sees("Start"));
    counsellor.player.press(KeyCode::F8, Key::F8);
    assert!(counsellor.player.sees("Even rust"));
    counsellor.player.press(KeyCode::F8, Key::F8);
    counsellor.player.press(KeyCode::PageUp, Key::PageUp);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact);
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert_eq!((counsellor.desks(), counsellor.pages()), (1, 0));
}

#[test]
fn one_key_opens_the_card_and_calms_the_stage() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.player.press(KeyCode::F7, Key::F7);
    counsellor.listen();
    assert_eq!(counsellor.player.gps().session().unwrap().pause(), Pause::Told);
    assert!(counsellor.sees("Goed dat je het vertelt") && counsellor.sees("116 000"));
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert!(counsellor.player.sees("Even rust") && !counsellor.player.sees("vertelt"));
}

#[test]
fn with_a_second_window_the_desk_stays_and_the_stage_shows_without_the_way_to_the_desk() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.ask(SessionIntent::Projector(true));
    counsellor.player.wait(4);
    assert_eq!((counsellor.desks(), counsellor.pages()), (1, 1));
    assert!(counsellor.player.sees("Welkom allemaal"));
    assert!(!counsellor.player.sees("Naar het bureau"));
    let focus = counsellor.player.app.world().resource::<InputFocus>().get();
    assert_eq!(focus, None, "keys belong to the desk");
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert_eq!(counsellor.desks(), 1, "there is nothing to switch to");

    // The projector is unplugged, or somebody closes the window: the session goes on where it was.
    counsellor.ask(SessionIntent::Go(AgendaPosition::Part(0)));
    let window = counsellor.player.window;
    let world = counsellor.player.app.world_mut();
    let second = world.query_filtered::<Entity, With<Window>>().iter(world).find(|one| *one != window).unwrap();
    world.entity_mut(second).despawn();
    counsellor.player.wait(4);
    let world = counsellor.player.app.world_mut();
    assert_eq!(world.query_filtered::<(), With<OnProjector>>().iter(world).count(), 0);
    assert_eq!((counsellor.desks(), counsellor.pages(), counsellor.stop()), (1, 0, AgendaPosition::Part(0)));
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1));
}

#[test]
fn the_second_window_goes_with_the_session() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.ask(SessionIntent::Projector(true));
    counsellor.player.wait(4);
    counsellor.ask(SessionIntent::End(Vec::new()));
    counsellor.player.wait(4);
    let world = counsellor.player.app.world_mut();
    assert_eq!(world.query::<&Window>().iter(world).count(), 1);
    assert_eq!((counsellor.desks(), counsellor.pages()), (1, 0));
}

/// A phone in one line; the whole page is tried in `tests/phones`.
fn phone(request: &str) -> Option<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, 7080)).ok()?;
    write!(stream, "{request}\r\nHost: 127.0.0.1:7080\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

#[test]
fn phones_are_served_while_a_session_has_them_and_not_a_moment_longer() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    assert_eq!(phone("GET / HTTP/1.1"), None, "nothing listens before");
    counsellor.ask(SessionIntent::OpenPhones(IpAddr::V4(Ipv4Addr::LOCALHOST)));
    counsellor.player.wait(3);
    counsellor.listen();
    assert!(phone("GET / HTTP/1.1").unwrap().starts_with("HTTP/1.1 200"));
    let code = counsellor.player.gps().session().unwrap().invitation().unwrap().code.clone();
    assert!(counsellor.sees(&code) && counsellor.sees("127.0.0.1:7080"));
    assert_eq!(counsellor.player.gps().session().unwrap().answer_mode(), AnswerMode::Phones);
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert!(counsellor.player.sees(&code), "the group reads the code");
    counsellor.player.press(KeyCode::F6, Key::F6);
    counsellor.ask(SessionIntent::NewPhonesCode);
    counsellor.player.wait(3);
    assert_ne!(counsellor.player.gps().session().unwrap().invitation().unwrap().code, code);
    counsellor.ask(SessionIntent::End(Vec::new()));
    assert!(phone("GET / HTTP/1.1").is_some(), "phones can still say good-bye");
    for _ in 0..80 {
        std::thread::sleep(std::time::Duration::from_millis(50));
        counsellor.player.wait(1);
    }
    assert_eq!(phone("GET / HTTP/1.1"), None, "nothing listens after");
}

#[test]
fn a_question_from_the_box_is_read_before_anybody_sees_it() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.click("Vragendoos");
    counsellor.click("Open de doos");
    counsellor.ask(SessionIntent::WriteSlip("Wat is verliefd zijn?".into()));
    counsellor.ask(SessionIntent::PutSlip);
    counsellor.ask(SessionIntent::NextSlip);
    counsellor.ask(SessionIntent::PhonesChanged);
    assert!(counsellor.sees("Wat is verliefd zijn?"));
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert!(!counsellor.player.sees("verliefd"), "nothing unread is on the stage");
    counsellor.player.press(KeyCode::F6, Key::F6);
    counsellor.listen();
    counsellor.click("Toon");
    assert!(counsellor.player.gps().session().unwrap().on_stage().is_none(), "one press shows nothing");
    counsellor.click("Ja, toon aan iedereen");
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert!(counsellor.player.sees("Wat is verliefd zijn?"));
}

/// A counsellor with this slip in her box, before her eyes.
fn with_slip(words: &str) -> Counsellor {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.ask(SessionIntent::NameSupport("Sara".into()));
    counsellor.click("Vragendoos");
    counsellor.click("Open de doos");
    counsellor.ask(SessionIntent::WriteSlip(words.into()));
    counsellor.ask(SessionIntent::PutSlip);
    counsellor.ask(SessionIntent::PhonesChanged);
    assert!(counsellor.sees(words));
    counsellor
}

#[test]
fn a_serious_slip_opens_the_card_and_the_stage_says_who_there_is_tonight() {
    let words = "Mijn oom komt in mijn bed";
    let mut counsellor = with_slip(words);
    counsellor.click("Dit is dringend");
    assert_eq!(counsellor.player.gps().session().unwrap().pause(), Pause::None, "one press reaches nobody");
    counsellor.click("Ja, het is dringend");
    assert!(counsellor.sees(words) && counsellor.sees("Wie bel je?"), "her words stand over the card");
    counsellor.player.press(KeyCode::F6, Key::F6);
    assert!(counsellor.player.sees("Sara") && counsellor.player.sees("is er vanavond voor jou"));
    assert!(!counsellor.player.sees("oom"));
    counsellor.player.press(KeyCode::F6, Key::F6);
    counsellor.listen();
    counsellor.click("Verder met de groep");
    assert!(counsellor.sees(words), "she has not written them down");
    counsellor.click("Ik heb haar woorden opgeschreven");
    assert!(counsellor.sees(words) && counsellor.sees("Heb je het letterlijk opgeschreven?"));
    counsellor.click("Ja, letterlijk");
    assert!(!counsellor.sees(words) && counsellor.sees("Later over praten: 1"));
}

#[test]
fn a_slip_to_talk_about_later_keeps_its_words_until_she_says_so() {
    let mut counsellor = with_slip("Mag ik iets vragen?");
    counsellor.click("Later praten");
    assert!(counsellor.sees("Mag ik iets vragen?") && counsellor.sees("Later over praten: 1"));
    counsellor.ask(SessionIntent::Go(AgendaPosition::Goodbye));
    counsellor.click("Sessie beëindigen");
    assert!(counsellor.player.gps().session().is_some() && counsellor.sees("Toch eindigen?"));
    counsellor.click("Ja, eindig");
    assert!(counsellor.player.gps().session().is_none());
}

#[test]
fn the_desk_says_where_it_cannot_draw_a_letter() {
    assert!(!with_slip("Mag ik نعم zeggen?").sees("kan dit bureau niet tonen"));
    assert!(with_slip("Да 😢").sees("3 tekens kan dit bureau niet tonen"));
}

#[test]
fn a_remote_works_after_tab_and_makes_the_stage_calm() {
    let mut counsellor = Counsellor::leading(&["how-do-i-feel"]);
    counsellor.player.press(KeyCode::Tab, Key::Tab);
    counsellor.player.press(KeyCode::PageDown, Key::PageDown);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact);
    for (key, pause) in [("b", Pause::Paused), (".", Pause::None)] {
        counsellor.player.press(KeyCode::KeyB, Key::Character(key.into()));
        assert_eq!(counsellor.player.gps().session().unwrap().pause(), pause);
    }
}

#[test]
fn before_anybody_is_asked_the_desk_says_that_a_small_group_gets_no_picture() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.ask(SessionIntent::Girls(3));
    assert!(counsellor.sees("Met minder dan vier meisjes komt er geen beeld"));
    counsellor.ask(SessionIntent::Go(AgendaPosition::Part(0)));
    for _ in 0..40 {
        if counsellor.player.gps().question().is_some() {
            break;
        }
        counsellor.ask(SessionIntent::Forward);
    }
    assert!(counsellor.sees("Verder wacht op een keuze"));
    counsellor.click("Toon de vraag en praat erover");
    assert_eq!(counsellor.shown(), Some(PollResult::Spoken));
}

#[test]
fn a_changed_plan_is_not_lost_without_a_question() {
    let mut counsellor = Counsellor::at_desk();
    counsellor.click("Een eerste keer samen, 45 min");
    counsellor.click("Weglaten");
    counsellor.click("Naar het begin");
    assert!(counsellor.sees("Je plan is niet bewaard"));
    counsellor.click("Nee, laat zo");
    counsellor.click("Ongedaan maken");
    assert_eq!(counsellor.desks(), 1);
}

#[test]
fn wherever_the_group_is_the_way_in_stands_on_the_stage() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    let invitation =
        gps::session::Invitation { url: "http://192.168.1.20:7080/".into(), code: "407 215".into(), qr: String::new() };
    counsellor.ask(SessionIntent::Invite(Some(Box::new(invitation))));
    counsellor.player.press(KeyCode::F6, Key::F6);
    for stop in [AgendaPosition::Welcome, AgendaPosition::Pact, AgendaPosition::Part(1), AgendaPosition::Goodbye] {
        counsellor.player.ask(Intent::Session(SessionIntent::Go(stop)));
        assert!(counsellor.player.sees("407 215") && counsellor.player.sees("192.168.1.20:7080"), "{stop:?}");
    }
}

#[test]
fn hiding_the_game_hides_the_desk() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.player.press(KeyCode::F12, Key::F12);
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1));
    assert!(counsellor.player.gps().cover().is_some() && !counsellor.player.sees("Welkom"));
    counsellor.player.press(KeyCode::F7, Key::F7);
    assert_eq!(counsellor.player.gps().session().unwrap().pause(), Pause::None, "behind the puzzle nothing is heard");
}

#[test]
fn help_is_one_key_away_on_the_stage_of_a_session_too() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.player.press(KeyCode::F6, Key::F6);
    counsellor.player.press(KeyCode::F1, Key::F1);
    assert_eq!(counsellor.player.gps().page(), Page::Help);
    assert!(counsellor.player.sees("116 000"));
}

#[test]
fn an_arrow_or_space_of_a_remote_leads_on_from_desk_and_stage_and_presses_nothing_else() {
    let mut counsellor = Counsellor::leading(&["how-do-i-feel"]);
    let right = |counsellor: &mut Counsellor| counsellor.player.press(KeyCode::ArrowRight, Key::ArrowRight);
    let space = |counsellor: &mut Counsellor| counsellor.player.press(KeyCode::Space, Key::Space);
    right(&mut counsellor);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact, "from the desk");
    counsellor.player.press(KeyCode::F6, Key::F6);
    right(&mut counsellor);
    space(&mut counsellor);
    assert_eq!((counsellor.desks(), counsellor.pages()), (0, 1), "the desk is not on the big screen");
    assert_eq!(counsellor.stop(), AgendaPosition::Part(0));
    counsellor.player.press(KeyCode::ArrowLeft, Key::ArrowLeft);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact, "and back");
    // Whoever works by keys has them for what they are there.
    counsellor.player.press(KeyCode::Tab, Key::Tab);
    right(&mut counsellor);
    assert_eq!(counsellor.stop(), AgendaPosition::Pact);
}

#[test]
fn a_session_opens_at_its_top_and_a_plan_that_is_taken_comes_into_view() {
    let mut counsellor = Counsellor::at_desk();
    counsellor.player.ask(Intent::Girl(GirlIntent::TextSize(200)));
    counsellor.listen();
    counsellor.click("Een eerste keer samen, 45 min");
    assert!(counsellor.is_in_view("Samen ongeveer"), "the plan lies {:?}", counsellor.place("Samen ongeveer"));
    counsellor.reach("Begin de sessie");
    assert!(!counsellor.is_in_view("Bureau van de begeleider"), "she had to scroll for it");
    counsellor.click("Begin de sessie");
    assert!(counsellor.is_in_view("Welkom"), "the session lies {:?}", counsellor.place("Welkom"));
}

#[test]
fn a_part_of_the_plan_is_carried_by_its_grip_to_where_the_line_is() {
    let mut counsellor = Counsellor::at_desk();
    counsellor.click("Een eerste keer samen, 45 min");
    let parts = |counsellor: &Counsellor| match counsellor.player.gps().page() {
        Page::Desk(desk) => desk.plan.parts.clone(),
        _ => panic!("she is at her desk"),
    };
    let before = parts(&counsellor);
    let names = counsellor.things().into_iter().map(|thing| thing.name);
    let names: Vec<_> = names.filter(|name| name.starts_with("Naar beneden")).collect();
    let mut rows: Vec<_> = names.iter().map(|name| counsellor.place(name)).collect();
    rows.sort_by(|one, other| one.min.y.total_cmp(&other.min.y));
    let (first, third) = (rows[0], rows[2]);
    // The grip is at the other end of the row.
    let plan = counsellor.place("Samen ongeveer").min.x;
    let row = first.height();
    let (from, to) =
        (Vec2::new(plan + row * 0.6, first.center().y), Vec2::new(plan + row, third.center().y + row * 0.3));
    counsellor.player.press_at(Hand::Mouse, from);
    counsellor.player.carry(Hand::Mouse, from, to);
    counsellor.player.let_go(Hand::Mouse, to);
    let mut moved = before.clone();
    let part = moved.remove(0);
    moved.insert(2, part);
    assert_eq!(parts(&counsellor), moved);
    counsellor.listen();
    counsellor.click("Ongedaan maken");
    assert_eq!(parts(&counsellor), before);
}

#[test]
fn the_network_is_named_in_words_and_not_by_the_system() {
    let mut counsellor = Counsellor::at_desk();
    counsellor.click("Telefoons");
    for _ in 0..200 {
        if counsellor.sees("Alleen deze computer (127.0.0.1)") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        counsellor.player.wait(1);
        counsellor.listen();
    }
    assert!(counsellor.sees("Alleen deze computer (127.0.0.1)") && !counsellor.sees("(lo)"));
}

#[test]
fn how_the_group_feels_is_nothing_to_go_on_with() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    counsellor.ask(SessionIntent::Go(AgendaPosition::Part(1)));
    counsellor.ask(SessionIntent::Ask);
    counsellor.ask(SessionIntent::Close(Some(vec![2, 2, 1, 0, 0, 0])));
    assert!(counsellor.sees("Dit ziet de groep.") && !counsellor.sees("Ga verder met"));
    assert!(!counsellor.sees("Terug naar de missie"));
}

#[test]
fn what_is_added_to_a_plan_says_how_long_it_takes() {
    let mut counsellor = Counsellor::new();
    counsellor.player.click("Met een groep");
    counsellor.listen();
    counsellor.click("Een eerste keer samen, 45 min");
    counsellor.click("Iets rustigs");
    assert!(counsellor.sees("Ademen als een golf, 3 min"), "{:?}", counsellor.things());
    counsellor.click("Ademen als een golf, 3 min");
    let Page::Desk(desk) = counsellor.player.gps().page() else { panic!("she is at her desk") };
    assert!(desk.plan.parts.contains(&Part::Break("wave-breath".into())), "{:?}", desk.plan);
}

#[test]
fn a_desk_that_closes_leaves_none_of_its_letters_behind() {
    let mut counsellor = Counsellor::leading(&["jealous"]);
    let letters = |counsellor: &Counsellor| counsellor.player.app.world().resource::<EguiManagedTextures>().len();
    let pictures = |counsellor: &Counsellor| counsellor.player.app.world().resource::<Assets<Image>>().len();
    let mut held = Vec::new();
    for _ in 0..4 {
        counsellor.player.press(KeyCode::F6, Key::F6);
        assert_eq!(letters(&counsellor), 0, "the stage is in view");
        counsellor.player.press(KeyCode::F6, Key::F6);
        assert_eq!(letters(&counsellor), 1, "the desk is in view");
        held.push(pictures(&counsellor));
    }
    assert_eq!(held[1], held[3], "{held:?}");
}
