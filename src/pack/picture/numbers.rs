//! Numbers in a drawing that no drawing has. The renderer cuts an arc into the more pieces the larger its radius is, and one
//! with forty digits is never cut to its end: so they are looked at before.

use roxmltree::Node as Xml;

/// The largest number that a drawing may hold.
const MOST: f64 = 1_000_000.0;

/// Attributes that say where something lies or how large it is, and what a size may be a share of.
const MEASURES: [&str; 18] = [
    "cx",
    "cy",
    "d",
    "font-size",
    "height",
    "points",
    "r",
    "rx",
    "ry",
    "style",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Whether an element has a number that is larger than any drawing.
pub fn is_endless(node: Xml) -> bool {
    let measures = node.attributes().filter(|attribute| MEASURES.binary_search(&attribute.name()).is_ok());
    let sheet = node.text().filter(|_| node.tag_name().name() == "style");
    measures.map(|attribute| attribute.value()).chain(sheet).any(|text| numbers(text).any(|number| number > MOST))
}

/// The numbers in a text, without their signs; what follows a `#` is a colour or a name.
fn numbers(text: &str) -> impl Iterator<Item = f64> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find(|sign: char| sign.is_ascii_digit() || sign == '#')?;
            let (_, from) = rest.split_at(at);
            if let Some(name) = from.strip_prefix('#') {
                rest = name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric());
                continue;
            }
            let (number, after) = from.split_at(length(from.as_bytes()));
            rest = after;
            // One that no machine holds is as large as can be.
            return Some(number.parse().unwrap_or(f64::INFINITY));
        }
    })
}

/// How many bytes the number has that a text begins with.
fn length(text: &[u8]) -> usize {
    let digits = |from: usize| text.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = digits(0);
    if text.get(end) == Some(&b'.') {
        end += 1 + digits(end + 1);
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_found_as_they_stand_in_paths_and_sheets_and_colours_are_none() {
        for (text, found) in [
            ("M10 8.83v-5.3A.53.53 0 0 0 9.47 3", &[10.0, 8.83, 5.3, 53.53, 0.0, 0.0, 0.0, 9.47, 3.0][..]),
            ("a1 1 0 0 1-22222e40 .08", &[1.0, 1.0, 0.0, 0.0, 1.0, 22222e40, 8.0]),
            ("fill:#1e9999;rx:1e9em;x:2ex", &[1e9, 2.0]),
            ("url(#a1e999) 3", &[3.0]),
            ("1e999", &[f64::INFINITY]),
            ("1e+2 1e-2 7e", &[100.0, 0.01, 7.0]),
            ("été", &[]),
        ] {
            assert_eq!(numbers(text).collect::<Vec<_>>(), found, "{text}");
        }
    }
}
