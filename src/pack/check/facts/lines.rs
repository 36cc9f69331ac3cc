//! The lines of a Fluent file that belong to one message, or to one part of it, for taking them out.

use std::ops::Range;

/// All lines of the message whose name begins at byte `name`, with the comment above it.
pub fn of_message(text: &str, name: usize) -> Range<usize> {
    let end = rest_of(text, name, |_| false);
    let mut start = line_start(text, name);
    while let Some(above) = start.checked_sub(1).map(|end| line_start(text, end)) {
        if !text[above..start].starts_with("# ") {
            break;
        }
        start = above;
    }
    start..end
}

/// All lines of the attribute whose name begins at byte `name`.
pub fn of_attribute(text: &str, name: usize) -> Range<usize> {
    line_start(text, name)..rest_of(text, name, is_attribute)
}

/// The value of the message whose name begins at byte `name`: what stands between its `=` and its first attribute.
pub fn of_value(text: &str, name: usize) -> Option<Range<usize>> {
    let start = name + text.get(name..)?.find('=')? + 1;
    let end = rest_of(text, name, is_attribute);
    // The line break stays.
    Some(start..text.get(start..end)?.trim_end().len() + start)
}

/// The end of what goes on after the line of byte `at`: before a line that `ends` it, or that begins something new.
fn rest_of(text: &str, at: usize, ends: impl Fn(&str) -> bool) -> usize {
    let mut end = at;
    let mut last = at;
    for line in text.get(at..).unwrap_or_default().split_inclusive('\n') {
        let is_first = last == at;
        let goes_on = line.starts_with([' ', '}']) && !ends(line);
        if !is_first && !goes_on && !line.trim().is_empty() {
            break;
        }
        last += line.len();
        // Empty lines belong to it only where it goes on after them.
        if is_first || !line.trim().is_empty() {
            end = last;
        }
    }
    end
}

fn is_attribute(line: &str) -> bool {
    line.trim_start().starts_with('.')
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# about a\n# and more\na =\n    Two lines,\n\n    one text\n    .b = B\n      { $x ->\n         *[o] O\n}\n    .c = C\n\n# of d\nd = D\n";

    fn at(piece: &str) -> usize {
        TEXT.find(piece).unwrap()
    }

    #[test]
    fn a_message_goes_with_its_comment_and_all_its_lines_and_leaves_the_next() {
        let range = of_message(TEXT, at("a =\n"));
        assert_eq!(&TEXT[range.end..], "\n# of d\nd = D\n");
        assert_eq!(range.start, 0);
        assert_eq!(&TEXT[of_message(TEXT, at("d = D"))], "# of d\nd = D\n");
        assert_eq!(of_message("e = E", 0), 0..5);
    }

    #[test]
    fn an_attribute_goes_with_the_lines_of_its_text_only() {
        assert_eq!(&TEXT[of_attribute(TEXT, at("b = B"))], "    .b = B\n      { $x ->\n         *[o] O\n}\n");
        assert_eq!(&TEXT[of_attribute(TEXT, at("c = C"))], "    .c = C\n");
    }

    #[test]
    fn a_value_ends_where_the_attributes_begin() {
        let range = of_value(TEXT, at("a =\n")).unwrap();
        assert_eq!(&TEXT[range], "\n    Two lines,\n\n    one text");
        assert_eq!(&"m = x\n    .y = z\n"[of_value("m = x\n    .y = z\n", 0).unwrap()], " x");
    }
}
