//! Files whose ending hides what they are: Windows does not show endings, so that a text editor's `hello.ron.txt` looks
//! like `hello.ron`; and some programs write endings in capitals.

/// The endings of everything the game reads from a pack.
const ENDINGS: [&str; 4] = ["ron", "ftl", "svg", "png"];

/// What a file is to be called; none where its ending is none of those that go wrong.
pub fn meant(path: &str) -> Option<String> {
    let without =
        ["txt", "TXT", "md"].iter().find_map(|text| path.strip_suffix(text)?.strip_suffix('.')).unwrap_or(path);
    let (stem, ending) = without.rsplit_once('.')?;
    let known = ENDINGS.into_iter().find(|known| known.eq_ignore_ascii_case(ending))?;
    let meant = format!("{stem}.{known}");
    (meant != path).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_second_ending_and_one_in_capitals_are_no_part_of_a_name() {
        for (path, name) in [
            ("missions/hello.ron.txt", Some("missions/hello.ron")),
            ("locales/nl/a.ftl.txt", Some("locales/nl/a.ftl")),
            ("missions/hello.RON", Some("missions/hello.ron")),
            ("media/Lion.Svg", Some("media/Lion.svg")),
            ("media/lion.svg.TXT", Some("media/lion.svg")),
            ("missions/hello.ron", None),
            ("notes.txt", None),
            ("media/photo.JPG", None),
            ("readme", None),
        ] {
            assert_eq!(meant(path).as_deref(), name, "{path}");
        }
    }
}
