use super::*;
use crate::mission::kinds::Kind;
use crate::mission::kinds::testing::*;

/// Two panels, three ways, and a label for each of these panels.
fn scene(lens: &[&str]) -> Scene {
    let panel = |id: &str| Panel {
        id: key(id),
        backdrop: picture(),
        people: vec![Figure { person: PersonId::from("zita"), face: Face::Happy, pose: Pose::Stand }],
        thing: (id == "two").then(|| MediaId::from("phone")),
        says: None,
        thinks: Face::Think,
    };
    let way = |id: &str| Way { id: key(id), picture: picture(), face: Face::Proud, after: None };
    let label =
        |(at, panel): (usize, &&str)| Label { id: key(&format!("l{at}")), panel: key(panel), sort: LabelSort::Nice };
    Scene {
        eyes: PersonId::from("lina"),
        panels: ["one", "two"].map(panel).to_vec(),
        ways: ["a", "b", "c"].map(way).to_vec(),
        lens: lens.iter().enumerate().map(label).collect(),
    }
}

/// The moment, the panel in view and the way: `Ways(0) one b`.
fn moment(play: &Play) -> String {
    let panel = play.panel().map_or("-", |panel| panel.id.as_str());
    format!("{:?} {panel} {}", play.moment(), play.way().map_or("-", |way| way.id.as_str()))
}

fn commands() -> Vec<Command> {
    ["a", "b", "c"].map(choose).to_vec()
}

#[test]
fn she_watches_steps_in_sees_the_moment_and_chooses_a_way() {
    let mut play = Play::new(scene(&[]), &Begin::default());
    table(
        &mut play,
        moment,
        "Watching(0) one -",
        &[
            (Command::Back, 0, "Watching(0) one -"),
            (choose("a"), 0, "Watching(0) one -"),
            (Command::Next, 1, "Watching(1) two -"),
            (Command::Next, 0, "Watching(1) two -"),
            (Command::Back, 1, "Watching(0) one -"),
            (Command::StepIn, 2, "Eyes(0) one -"),
            (Command::StepIn, 0, "Eyes(0) one -"),
            (choose("a"), 0, "Eyes(0) one -"),
            (Command::Back, 1, "Watching(0) one -"),
            (Command::StepIn, 2, "Eyes(0) one -"),
            (Command::Next, 1, "Ways(0) one -"),
            (Command::StepIn, 0, "Ways(0) one -"),
            (Command::Next, 0, "Ways(0) one -"),
            (choose("nobody"), 0, "Ways(0) one -"),
            (choose("b"), 1, "Ways(0) one b"),
            (choose("c"), 1, "Ways(0) one c"),
            (Command::Next, 0, "Ways(0) one c"),
            (Command::Back, 1, "Ways(0) one -"),
            (Command::Back, 1, "Eyes(0) one -"),
        ],
    );
}

#[test]
fn the_lens_shows_a_label_at_a_time_and_leads_back_to_the_ways() {
    let mut play = Play::new(scene(&["two", "one"]), &Begin::default());
    give_all(&mut play, &[Command::StepIn, Command::Next]);
    table(
        &mut play,
        moment,
        "Ways(0) one -",
        &[
            (Command::Next, 0, "Ways(0) one -"),
            (choose("b"), 1, "Ways(0) one b"),
            (Command::Next, 1, "Lens(0) two b"),
            (choose("a"), 0, "Lens(0) two b"),
            (Command::Next, 1, "Lens(1) one b"),
            (Command::Next, 0, "Lens(1) one b"),
            (Command::Back, 1, "Lens(0) two b"),
            (Command::Back, 1, "Ways(0) one b"),
            (Command::Back, 1, "Ways(0) one -"),
        ],
    );
}

#[test]
fn it_is_done_with_a_way_or_at_the_last_label_and_nowhere_else() {
    everywhere(&Play::new(scene(&[]), &Begin::default()), &commands(), |play| {
        assert_eq!(play.is_done(), play.way().is_some(), "{}", moment(play));
    });
    everywhere(&Play::new(scene(&["two", "one"]), &Begin::default()), &commands(), |play| {
        assert_eq!(play.is_done(), *play.moment() == Moment::Lens(1), "{}", moment(play));
        assert_eq!(play.label().is_some(), matches!(play.moment(), Moment::Lens(_)));
    });
}

#[test]
fn commands_without_meaning_are_ignored_at_every_moment() {
    let mut play = Play::new(scene(&["two"]), &Begin::default());
    for (meant, then) in [
        (vec![Command::Next, Command::StepIn], Command::Next),
        (vec![Command::Back, Command::StepIn], Command::StepIn),
        (vec![Command::Back, Command::Next], Command::Next),
        (vec![Command::Back], choose("c")),
        (vec![Command::Back, Command::Next], Command::Next),
        (vec![Command::Back], Command::Pause),
    ] {
        ignores_all_but(&play, &meant);
        give(&mut play, &then);
    }
    assert_eq!(moment(&play), "Lens(0) two c");
}

#[test]
fn back_and_forth_fifty_times_ends_where_it_began() {
    let mut play = Play::new(scene(&["one"]), &Begin::default());
    comes_back_fifty_times(&mut play, moment, &[Command::Next, Command::Back, Command::StepIn, Command::Back]);
    let there = [Command::StepIn, Command::Next, choose("a"), Command::Next];
    let back = vec![Command::Back; 4];
    comes_back_fifty_times(&mut play, moment, &[there.to_vec(), back].concat());
}

#[test]
fn a_walk_steps_in_at_every_panel_and_tries_every_way() {
    assert_eq!(runs(Kind::Scene(scene(&[]))), 6);
    assert_eq!(runs(Kind::Scene(scene(&["one", "two"]))), 6);
}

#[test]
fn its_texts_pictures_and_people_are_named() {
    let scene = scene(&["two"]);
    let expected =
        "panel-one thought-one panel-two thought-two way-a follows-a way-b follows-b way-c follows-c lens-l0";
    assert_eq!(scene.attributes().join(" "), expected);
    assert_eq!(scene.pictures().iter().map(MediaId::as_str).collect::<Vec<_>>().join(" "), "p p phone p p p");
    for person in [("zita", Face::Happy), ("lina", Face::Think), ("lina", Face::Proud)] {
        assert!(scene.people().contains(&(PersonId::from(person.0), person.1)), "{person:?}");
    }
}

#[test]
fn faults_in_the_structure_are_named() {
    assert_eq!(scene(&["one"]).faults(), []);
    assert_eq!(scene(&["three"]).faults(), [Fault::Dangling { from: key("l0"), to: key("three") }]);
    let (mut few, mut many) = (scene(&[]), scene(&["one"; 9]));
    few.panels.pop();
    few.ways.pop();
    assert_eq!(
        few.faults(),
        [
            Fault::Count { what: "panels", found: 1, least: 2, most: 6 },
            Fault::Count { what: "ways", found: 2, least: 3, most: 3 },
        ]
    );
    assert_eq!(many.faults(), [Fault::Count { what: "labels", found: 9, least: 0, most: 8 }]);
    many.lens.clear();
    many.panels = vec![many.panels[0].clone(); 7];
    assert_eq!(many.faults(), [Fault::Count { what: "panels", found: 7, least: 2, most: 6 }]);
}

/// Who is in view: `zita:Happy:Stand you:Sit:Proud | thing`.
fn seen(play: &Play) -> String {
    let Some(shown) = play.shown() else { return "-".to_owned() };
    let people = shown.people.iter().map(|seen| match seen {
        Seen::Person(figure) => format!("{}:{:?}:{:?}", figure.person, figure.face, figure.pose),
        Seen::You(pose, face) => format!("you:{face:?}:{pose:?}"),
    });
    format!(
        "{} | {}",
        people.collect::<Vec<_>>().join(" "),
        shown.thing.map_or("-".to_owned(), |thing| thing.to_string())
    )
}

#[test]
fn after_a_way_the_girl_wears_its_face_and_whoever_plays_is_beside_her() {
    let figure = |person: &str, face, pose| Figure { person: PersonId::from(person), face, pose };
    let mut scene = scene(&["one"]);
    scene.panels[1].people.insert(0, figure("lina", Face::Sad, Pose::Knees));
    scene.ways[2].after = Some(After {
        backdrop: Some(MediaId::from("kitchen")),
        people: vec![figure("griet", Face::Calm, Pose::Stand), figure("lina", Face::Happy, Pose::Stand)],
        thing: Some(MediaId::from("tea")),
        you: Pose::Walk,
        beside: Some(PersonId::from("griet")),
    });
    let mut play = Play::new(scene, &Begin::default());
    assert_eq!(seen(&play), "zita:Happy:Stand | -");
    give_all(&mut play, &[Command::Next]);
    assert_eq!(seen(&play), "lina:Sad:Knees zita:Happy:Stand | phone");
    give_all(&mut play, &[Command::StepIn]);
    assert_eq!(seen(&play), "lina:Think:Knees zita:Happy:Stand | phone", "through her eyes");
    give_all(&mut play, &[Command::Next, choose("a")]);
    assert_eq!(seen(&play), "lina:Proud:Knees you:Proud:Sit zita:Happy:Stand | phone", "what nobody wrote down");
    give_all(&mut play, &[choose("c")]);
    assert_eq!(seen(&play), "griet:Calm:Stand you:Proud:Walk lina:Happy:Stand | tea");
    assert_eq!(play.shown().unwrap().backdrop.as_str(), "kitchen");
    give_all(&mut play, &[Command::Next]);
    assert_eq!(seen(&play), "zita:Happy:Stand | -", "the lens shows what was");
}

#[test]
fn a_girl_who_was_in_no_panel_is_there_after_the_way() {
    let mut play = Play::new(scene(&[]), &Begin::default());
    give_all(&mut play, &[Command::StepIn, Command::Next, choose("b")]);
    assert_eq!(seen(&play), "lina:Proud:Stand you:Proud:Stand | -");
}
