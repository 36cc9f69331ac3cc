use std::fmt::Write as _;

use super::*;
use crate::pack::syntax::Position;

fn svg(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">{inside}</svg>"#
    )
}

fn refused(picture: &str) -> Unfit {
    match Art::read(picture.as_bytes()) {
        Ok(_) => panic!("drawn: {}", picture.chars().take(200).collect::<String>()),
        Err(unfit) => unfit,
    }
}

#[test]
fn a_picture_is_drawn_in_the_middle_and_a_broken_one_is_an_error() {
    let shapes = Art::read(svg(r##"<rect width="10" height="10" fill="#f00"/>"##).as_bytes()).unwrap();
    let drawn = shapes.draw(20, 10).unwrap();
    assert_eq!(drawn.pixel(10, 5).unwrap().red(), 255);
    assert_eq!(drawn.pixel(1, 5).unwrap().alpha(), 0, "beside the picture nothing is drawn");
    let png = shapes.draw(8, 8).unwrap().encode_png().unwrap();
    assert_eq!(Art::read(&png).unwrap().draw(30, 20).unwrap().pixel(15, 10).unwrap().red(), 255);
    assert!(matches!(Art::read(&png[..png.len() / 2]), Err(Unfit::Png(_))));
    assert!(matches!(refused("<svg"), Unfit::NotXml { .. }));
    assert!(matches!(refused("<svg/>"), Unfit::NotSvg { .. }));
}

#[test]
fn a_landscape_covers_its_box_and_is_cut_off_on_top() {
    let land = r##"<rect width="10" height="5" fill="#00f"/><rect y="5" width="10" height="5" fill="#f00"/>"##;
    let land = Art::read(svg(land).as_bytes()).unwrap();
    let wide = land.cover(40, 20).unwrap();
    for (x, y) in [(0, 0), (39, 0), (0, 19), (39, 19)] {
        let pixel = wide.pixel(x, y).unwrap();
        assert_eq!((pixel.red(), pixel.alpha()), (255, 255), "{x} {y}: it stands on its lower edge");
    }
    assert_eq!(land.cover(10, 20).unwrap().pixel(9, 2).unwrap().blue(), 255, "an upright box is covered, too");
}

#[test]
fn everything_that_is_no_shape_is_named_and_refused() {
    for (inside, element) in [
        (r#"<image href="/etc/hostname" width="5" height="5"/>"#, "image"),
        (r#"<image href="data:image/png;base64,iVBORw0KGgo=" width="5" height="5"/>"#, "image"),
        ("<text>Hoi</text>", "text"),
        ("<script>alert(1)</script>", "script"),
        ("<foreignObject/>", "foreignObject"),
        (r#"<filter id="f"><feTurbulence numOctaves="1000000000"/></filter>"#, "filter"),
        ("<pattern/>", "pattern"),
        ("<marker/>", "marker"),
        ("<animate/>", "animate"),
    ] {
        let at = Position { line: 1, column: 104 };
        assert_eq!(refused(&svg(inside)), Unfit::Foreign { at, element: element.to_owned() });
    }
    assert!(matches!(refused(&svg(r#"<rect width="5" height="5" filter="blur(100000)"/>"#)), Unfit::Intricate { .. }));
}

#[test]
fn what_drawing_programs_note_beside_the_shapes_is_passed_over() {
    let noted = r#"<title>Zon</title><defs xmlns:i="urn:i"><i:image/><style>.a{fill:url(#g)}</style><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs><metadata><rdf xmlns="urn:r"/></metadata><path class="a" d="M0 0h10v10z"/>"#;
    let drawn = Art::read(svg(noted).as_bytes()).unwrap().draw(10, 10).unwrap();
    assert_eq!(drawn.pixel(8, 2).unwrap().red(), 255);
}

#[test]
fn a_number_larger_than_any_drawing_is_refused_before_the_renderer_follows_it() {
    let far = "1".repeat(40);
    for inside in [
        format!("<path d=\"M1 1a.1.1 0 0 1-{far} .08z\"/>"),
        "<path d=\"M1 1A1e99 1e99 0 0 1 3 3z\"/>".to_owned(),
        "<rect width=\"5\" height=\"5\" rx=\"1e9\"/>".to_owned(),
        "<rect width=\"5\" height=\"5\" style=\"rx: 1e9px\"/>".to_owned(),
    ] {
        assert!(matches!(refused(&svg(&inside)), Unfit::Endless { .. }), "{inside}");
    }
    let wide = svg("").replace("0 0 10 10", "0 0 1e39 1e39");
    assert!(matches!(refused(&wide), Unfit::Endless { .. }));
    assert!(Art::read(svg("<path fill=\"#1e9999\" d=\"M0 0A900000 900000 0 0 1 9 9z\"/>").as_bytes()).is_ok());
}

#[test]
fn shapes_that_take_each_other_in_without_end_are_refused_before_they_are_followed() {
    let mut uses = String::from(r#"<g id="a0"><rect width="1" height="1"/></g>"#);
    let mut masks = String::new();
    let mut clips = String::new();
    let mut styled = String::from("<style>");
    for at in 1..12 {
        let ten = format!("<use xlink:href=\"#a{}\"/>", at - 1).repeat(10);
        write!(uses, r#"<g id="a{at}">{ten}</g>"#).unwrap();
        let masked = format!(r#"<rect width="9" height="9" mask="url(#m{})"/>"#, at - 1).repeat(10);
        write!(masks, r#"<mask id="m{at}">{masked}</mask>"#).unwrap();
        let clipped = format!(r#"<rect width="9" height="9" style="clip-path:url('#c{}')"/>"#, at - 1).repeat(10);
        write!(clips, r#"<clipPath id="c{at}">{clipped}</clipPath>"#).unwrap();
        write!(styled, ".c{at}{{clip-path:url(#c{at})}}").unwrap();
    }
    write!(styled, "</style>{clips}").unwrap();
    for bomb in [uses, masks, clips, styled, r##"<g id="r"><use href="#r"/></g>"##.to_owned()] {
        assert!(matches!(refused(&svg(&bomb)), Unfit::Intricate { .. }));
    }
}

#[test]
fn what_takes_long_or_much_to_draw_is_refused() {
    let rect = r#"<rect width="9" height="9"/>"#;
    let many = rect.repeat(MANY);
    let layers = format!(r#"<g opacity="0.5">{rect}{rect}</g>"#).repeat(1_000);
    let deep = "<g>".repeat(20_000) + &"</g>".repeat(20_000);
    let dashed = r#"<path d="M0 0H1000000" stroke="red" stroke-dasharray="0.001"/>"#.to_owned();
    let mut crowd = String::from("<g ");
    for at in 0..20_000 {
        write!(crowd, "a{at}='' ").unwrap();
    }
    crowd += "/>";
    let rules = format!("<style>{}</style>", ".a{fill:red}".repeat(2_000));
    for (name, inside) in
        [("many", many), ("layers", layers), ("deep", deep), ("dashed", dashed), ("crowd", crowd), ("rules", rules)]
    {
        assert!(matches!(refused(&svg(&inside)), Unfit::Intricate { .. }), "{name}");
    }
    let heavy = svg(&format!("<!--{}-->", "x".repeat(600_000)));
    assert!(matches!(refused(&heavy), Unfit::Heavy { .. }));
    let lol = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><svg>&b;</svg>"#;
    assert!(matches!(refused(lol), Unfit::NotXml { .. }));
}

/// More shapes than are drawn.
const MANY: usize = 5_000;

#[test]
fn a_png_that_says_it_is_huge_is_refused_before_it_is_unpacked() {
    let small = Pixmap::new(2, 2).unwrap().encode_png().unwrap();
    let mut huge = small.clone();
    huge[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
    huge[20..24].copy_from_slice(&100_000_u32.to_be_bytes());
    assert_eq!(Art::read(&huge).err(), Some(Unfit::Wide { width: 100_000, height: 100_000 }));
    assert!(matches!(Art::read(&small[..20]), Err(Unfit::Png(_))), "a header alone is no picture");
}

#[test]
fn every_picture_of_the_game_is_drawn() {
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let (mut folders, mut count) = (vec![assets], 0);
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "svg" || ending == "png") {
                let read = Art::read(&std::fs::read(&path).unwrap());
                assert!(read.is_ok(), "{}: {}", path.display(), read.err().unwrap());
                count += 1;
            }
        }
    }
    assert!(count > 600, "{count}");
}
