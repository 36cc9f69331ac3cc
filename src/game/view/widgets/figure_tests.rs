//! Figures fill their box, whoever it is, and whatever their pack lacks.

use std::path::Path;

use super::*;
use crate::app::{self, Settings};
use crate::game::Kit;
use crate::game::view::element::Content;
use crate::game::view::frame::Frame;

fn with_cx(test: impl FnOnce(&ViewCx)) {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let kit = Kit::read(crate::pack::assets_dir(Some(&assets)).unwrap()).unwrap();
    let game = app::App::new(kit.content.clone(), Settings::new(kit.language(None).unwrap()), true);
    let stage = kit.stage(game).unwrap();
    let frame = Frame::new(Vec2::new(1280.0, 720.0), 1.0, 100, kit.theme());
    test(&ViewCx::new(&stage, kit.theme(), frame));
}

fn pictures(element: &Element) -> Vec<&Picture> {
    let own = if let Content::Picture(picture) = &element.content { Some(picture) } else { None };
    own.into_iter().chain(element.children.iter().flat_map(pictures)).collect()
}

#[test]
fn everybody_of_the_cast_has_every_body_and_every_head() {
    with_cx(|cx| {
        let people = cx.pack().people.keys();
        let all = people.flat_map(|person| Pose::ALL.map(|pose| (person, pose)));
        for (person, pose) in all {
            for face in Face::ALL {
                let drawn = figure(cx, Who::Person(person), pose, face, 300.0);
                assert!(
                    matches!(pictures(&drawn).as_slice(), [Picture::Pack(_), Picture::Pack(_)]),
                    "{person} {pose:?}"
                );
            }
        }
    });
}

#[test]
fn somebody_without_a_body_is_her_head_on_its_disc() {
    with_cx(|cx| {
        let nobody = PersonId::from("nobody");
        let drawn = figure(cx, Who::Person(&nobody), Pose::Walk, Face::Sad, 300.0);
        assert!(matches!(pictures(&drawn).as_slice(), [Picture::Face { .. }]));
    });
}

#[test]
fn who_sits_is_as_large_as_who_stands_and_lower() {
    with_cx(|cx| {
        let (stand, sit) = (figure_size(cx, Pose::Stand, 300.0), figure_size(cx, Pose::Sit, 300.0));
        assert!((stand.y - 300.0).abs() < 0.1 && sit.y > 150.0 && sit.y < 240.0, "{stand} {sit}");
        let head = |pose| {
            let drawn =
                figure(cx, Who::Person(&PersonId::from("lotte")), pose, Face::Calm, figure_size(cx, pose, 300.0).y);
            match drawn.children.last().map(|head| head.node.height) {
                Some(Val::Px(height)) => height,
                other => panic!("{other:?}"),
            }
        };
        assert!((head(Pose::Stand) - head(Pose::Sit)).abs() < 0.01);
    });
}

#[test]
fn who_looks_the_other_way_is_the_same_in_a_mirror() {
    with_cx(|cx| {
        let turned = figure_turned(cx, Who::Herself, Pose::Give, Face::Calm, 300.0);
        let [Picture::Mirrored(shown)] = pictures(&turned)[..] else { panic!("{turned:?}") };
        assert_eq!(vec![&**shown], pictures(&figure(cx, Who::Herself, Pose::Give, Face::Calm, 300.0)));
        let person = PersonId::from("lotte");
        let left = |element: &Element| element.children.last().map(|head| head.node.left);
        let drawn = figure(cx, Who::Person(&person), Pose::Give, Face::Calm, 300.0);
        assert_ne!(left(&drawn), left(&figure_turned(cx, Who::Person(&person), Pose::Give, Face::Calm, 300.0)));
    });
}
