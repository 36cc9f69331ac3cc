//! The page itself: a few files, and the pictures that its views have of their own. None of it holds a word.

/// A file of the page.
pub(super) struct File {
    pub path: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
}

const SVG: &str = "image/svg+xml";

/// One of the interface's own pictures.
macro_rules! thing {
    ($path:literal, $name:literal) => {
        File {
            path: $path,
            kind: SVG,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/ui/things/", $name, ".svg")),
        }
    };
}

/// All of them.
pub(super) const FILES: [File; 15] = [
    File { path: "/", kind: "text/html; charset=utf-8", text: include_str!("page/index.html") },
    File { path: "/views.js", kind: "text/javascript; charset=utf-8", text: include_str!("page/views.js") },
    File { path: "/phone.js", kind: "text/javascript; charset=utf-8", text: include_str!("page/phone.js") },
    File { path: "/phone.css", kind: "text/css; charset=utf-8", text: include_str!("page/phone.css") },
    File {
        path: "/icon.svg",
        kind: SVG,
        text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/ui/logo.svg")),
    },
    thing!("/view/look.svg", "framed-picture"),
    thing!("/view/thanks.svg", "star"),
    thing!("/view/pass.svg", "people-hugging"),
    thing!("/view/paused.svg", "sun-behind-cloud"),
    thing!("/view/written.svg", "speech-balloon"),
    thing!("/view/over.svg", "rainbow"),
    thing!("/aid/signs.svg", "ear-with-hearing-aid"),
    thing!("/aid/easy-words.svg", "input-latin-lowercase"),
    thing!("/aid/read-to-me.svg", "speaker-high-volume"),
    thing!("/aid/plain-pictures.svg", "framed-picture"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &str) -> &'static str {
        FILES.iter().find(|file| file.path == path).unwrap().text
    }

    #[test]
    fn nothing_that_comes_from_elsewhere_can_become_part_of_the_page_but_as_text() {
        let script = [text("/phone.js"), text("/views.js")].concat();
        let unsafe_ways = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("];
        for way in unsafe_ways {
            assert!(!script.contains(way), "{way}");
        }
        assert!(script.contains("textContent"));
    }

    #[test]
    fn nothing_is_kept_in_the_browser_but_the_name_of_the_window() {
        for kept in ["localStorage", "sessionStorage", "indexedDB", "cookie", "serviceWorker", "caches"] {
            assert!(!text("/phone.js").contains(kept) && !text("/views.js").contains(kept), "{kept}");
        }
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        for file in FILES.iter().filter(|file| file.kind != SVG) {
            assert!(!file.text.contains("//") || file.path.ends_with(".js"), "{}", file.path);
            assert!(!file.text.contains("http"), "{}", file.path);
        }
        for part in ["style=", "<style", "onclick", "<script>"] {
            assert!(!text("/").contains(part), "{part}");
        }
    }
}
