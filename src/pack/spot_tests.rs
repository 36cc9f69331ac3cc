use super::*;

const TEXT: &str = r#"(
    // id: "knot" in a comment, "beat" too
    id: "talk", /* id: "talk" */
    says: [(id: "knot"), (id : "é\"x", then: To("knot"))],
    minutes: 5,
    id: "talk",
)"#;

#[test]
fn names_are_found_outside_comments_and_each_after_the_one_before() {
    let index = RonIndex::of(TEXT);
    let lines = Lines::of(TEXT);
    for (needles, line, column) in [
        (vec![Needle::Id("talk")], 3, 9),
        (vec![Needle::Id("talk"), Needle::Id("talk")], 6, 9),
        (vec![Needle::Id("knot")], 4, 17),
        (vec![Needle::Text("knot")], 4, 49),
        (vec![Needle::Field("minutes")], 5, 5),
        (vec![Needle::Id("nowhere")], 1, 1),
        (vec![Needle::Id("talk"), Needle::Id("nowhere")], 3, 9),
    ] {
        let spot = lines.spot("a.ron", TEXT, index.find(&needles));
        assert_eq!((spot.start.line, spot.start.column), (line, column), "{needles:?}");
    }
}

#[test]
fn columns_count_characters_and_a_place_past_the_end_is_no_panic() {
    let text = "één twee\ndrie";
    let lines = Lines::of(text);
    let at = text.find("twee").unwrap();
    let spot = lines.spot("a", text, at);
    assert_eq!((spot.start.column, spot.end.column, spot.range.clone()), (5, 9, at..at + 4));
    assert_eq!(lines.byte(text, spot.start.line, spot.start.column), at);
    assert_eq!(lines.spot("a", text, text.len()).start.line, 2);
    assert_eq!(lines.spot("a", text, 999).start.line, 2);
}

#[test]
fn a_part_knows_where_it_was_cut_from() {
    let whole = "abc def".to_owned();
    assert_eq!(offset(&whole, &whole[4..]), 4);
    assert_eq!(offset(&whole, "elsewhere"), 0);
}

#[test]
fn half_a_file_is_indexed_without_a_panic() {
    for end in 0..TEXT.len() {
        if let Some(half) = TEXT.get(..end) {
            let _ = RonIndex::of(half);
        }
    }
}
