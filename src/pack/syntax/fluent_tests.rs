use fluent_syntax::parser::parse_runtime;

use super::*;

const TEXT: &str = r#"# A comment.
hello = Dag { $name }
    .title = Een
        twee  drie
    .brace = { "}" }
    .first = { "{" } eerst
    .nested = {{ $name }} en { NUMBER($n, minimumFractionDigits: 1) }
    .term = { -brand(case: "}") }
    .link = { hello.title }
    .empty = { "" }
-brand = GPS
count = { $n ->
    [one] Eén { $n }
   *[other] Veel
}
only =
    .a = b
broken
last = { FOO() }
"#;

fn index() -> FluentIndex {
    let (resource, errors) = parse_runtime(TEXT).unwrap_err();
    assert_eq!(errors.len(), 1);
    FluentIndex::new(TEXT, &resource)
}

#[test]
fn a_message_its_attributes_and_their_texts_are_found_to_the_byte() {
    let index = index();
    for (message, attribute, text) in [
        ("hello", None, "Dag { $name }"),
        ("hello", Some("title"), "Een\n        twee  drie"),
        ("hello", Some("brace"), "{ \"}\" }"),
        ("hello", Some("first"), "{ \"{\" } eerst"),
        ("hello", Some("nested"), "{{ $name }} en { NUMBER($n, minimumFractionDigits: 1) }"),
        ("hello", Some("term"), "{ -brand(case: \"}\") }"),
        ("hello", Some("link"), "{ hello.title }"),
        ("hello", Some("empty"), "{ \"\" }"),
        ("count", None, "{ $n ->\n    [one] Eén { $n }\n   *[other] Veel\n}"),
        ("only", Some("a"), "b"),
        ("last", None, "{ FOO() }"),
    ] {
        let range = index.text(TEXT, message, attribute).unwrap();
        assert_eq!(&TEXT[range], text, "{message} {attribute:?}");
        let name = index.message(message).unwrap().name.clone();
        assert_eq!(&TEXT[name], message);
    }
    assert_eq!(index.text(TEXT, "only", None), None);
    assert_eq!(index.text(TEXT, "hello", Some("nothing")), None);
    assert_eq!(index.message("brand"), None, "a term is no message");
}

#[test]
fn a_piece_knows_where_it_was_cut_from_and_another_text_does_not() {
    let whole = "abc def".to_owned();
    assert_eq!(range_in(&whole, &whole[4..]), Some(4..7));
    assert_eq!(range_in(&whole, &whole[7..]), Some(7..7));
    assert_eq!(range_in(&whole, "elsewhere"), None);
}
