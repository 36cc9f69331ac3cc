//! The index page of a tour: all pictures in playing order, with what does not fit on top.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;

/// Writes `index.html` beside the pictures.
///
/// # Errors
/// Where the file cannot be written.
pub fn write(folder: &Path, pictures: &[String], misfits: &[String]) -> anyhow::Result<()> {
    let path = folder.join("index.html");
    fs::write(&path, page(pictures, misfits)).with_context(|| format!("{} cannot be written", path.display()))
}

/// The name of a picture, so that all of a set sort in playing order, however many there are.
pub fn file_name(set: &str, number: usize, of: usize, name: &str) -> String {
    let digits = of.to_string().len();
    format!("{set}-{number:0digits$}-{name}.png")
}

fn page(pictures: &[String], misfits: &[String]) -> String {
    let mut html = String::from(concat!(
        "<!doctype html><meta charset=\"utf-8\"><title>GPS</title><style>body{font-family:sans-serif;background:#eee}",
        "figure{display:inline-block;margin:8px}img{max-width:420px;max-height:420px;border:1px solid #999}",
        "figcaption{font-size:12px;max-width:420px}</style>"
    ));
    // Writing to a String cannot fail.
    if !misfits.is_empty() {
        html.push_str("<ul>");
        for misfit in misfits {
            let _ = write!(html, "<li>{}</li>", escape(misfit));
        }
        html.push_str("</ul>");
    }
    for name in pictures {
        let name = escape(name);
        let _ = write!(
            html,
            "<figure><a href=\"{name}\"><img loading=\"lazy\" src=\"{name}\" alt=\"{name}\"></a><figcaption>{name}</figcaption></figure>"
        );
    }
    html
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_sort_in_playing_order_however_many_there_are() {
        for of in [3, 1000, 12_345] {
            let names: Vec<_> = (0..of).map(|number| file_name("nl", number, of, "route")).collect();
            assert!(names.is_sorted(), "of {of}: {:?}", names.last());
        }
        assert_eq!(file_name("nl", 7, 1200, "start"), "nl-0007-start.png");
    }

    #[test]
    fn every_picture_is_linked_and_what_does_not_fit_is_listed_as_text() {
        let html = page(&["a.png".to_owned()], &["a.png: “<b>” sticks out".to_owned()]);
        assert!(html.contains("<a href=\"a.png\">"), "{html}");
        assert!(html.contains("“&lt;b&gt;” sticks out") && !html.contains("<b>"), "{html}");
    }
}
