//! Pages for people who read in a browser or on paper: one file each, without script, in the colours of the game's look.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::pack::syntax::RonTree;
use crate::words::{Direction, Language};

/// The palettes that a page takes: by day, and where the reader's device is dark.
const PALETTES: [&str; 2] = ["normal", "dark"];
/// The tokens of a palette that are one colour.
const PLAIN: [&str; 5] = ["ground", "ink", "soft_ink", "card", "veil"];
/// The accents: a strong and a soft colour each.
pub const ACCENTS: [&str; 6] = ["sun", "coral", "lilac", "mint", "sky", "rose"];
/// What all pages share.
const SHARED: &str = include_str!("templates/page.css");

/// The colours of pages, as CSS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    light: String,
    dark: String,
}

impl Look {
    /// From the text of `theme.ron`. A colour that is not there is left to the browser.
    pub fn of_theme(theme: &str) -> Self {
        let tree = RonTree::new(theme);
        let colour = |path: String| {
            let node = tree.find(&path.parse().ok()?)?;
            // What is no colour stays out of the page.
            let colour = node.scalar()?.trim_matches('"').to_owned();
            colour.strip_prefix('#').filter(|digits| digits.chars().all(|digit| digit.is_ascii_hexdigit()))?;
            Some(colour)
        };
        let palette = |name: &str| {
            let mut css = String::new();
            let mut add = |token: String, colour: Option<String>| {
                if let Some(colour) = colour {
                    // Writing into a text does not fail.
                    let _ = write!(css, "--{}:{colour};", token.replace('_', "-"));
                }
            };
            for token in PLAIN {
                add(token.to_owned(), colour(format!("palettes.{name}.{token}")));
            }
            for accent in ACCENTS {
                add(accent.to_owned(), colour(format!("palettes.{name}.{accent}[0]")));
                add(format!("{accent}-soft"), colour(format!("palettes.{name}.{accent}[1]")));
            }
            add("on-accent".to_owned(), colour(format!("palettes.{name}.on_accent")));
            css
        };
        let [light, dark] = PALETTES.map(palette);
        Self { light, dark }
    }
}

/// A text that is no markup.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    Cow::Owned(safe)
}

/// The attributes of an element in a language.
pub fn lang(language: &Language) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escaped(language.as_str()), direction(language))
}

fn direction(language: &Language) -> &'static str {
    match language.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// A whole page.
pub fn page(title: &str, language: &Language, look: &Look, css: &str, body: &str) -> String {
    let Look { light, dark } = look;
    format!(
        "<!doctype html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <style>\n:root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n{SHARED}{css}</style>\n\
         </head>\n<body>\n{body}</body>\n</html>\n",
        lang(language),
        escaped(title),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::testing;

    #[test]
    fn every_token_of_the_look_is_found_in_the_theme() {
        let theme = std::fs::read_to_string(testing::inside("assets/ui/theme.ron")).unwrap();
        let look = Look::of_theme(&theme);
        let tokens = PLAIN.len() + 2 * ACCENTS.len() + 1;
        for css in [&look.light, &look.dark] {
            assert_eq!(css.matches("--").count(), tokens, "{css}");
        }
        assert_ne!(look.light, look.dark);
        let hostile = theme.replace("#FBF7F2", "red;}body{display:none");
        assert!(!Look::of_theme(&hostile).light.contains("display"));
    }

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(escaped("a < b & \"c\" > 'd'"), "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
        assert_eq!(escaped("gewoon"), "gewoon");
    }
}
