//! The book as plain text, for a terminal or a text editor.

use std::fmt::Write as _;

use super::book::{Book, Line};
use crate::pack::visible;
use crate::words::Words;

/// The book, one sentence a line, each with its name behind it.
pub fn plain(book: &Book, words: &Words) -> String {
    let mut text = format!("{}\n", visible(&book.title));
    for chapter in &book.chapters {
        let _ = writeln!(text, "\n\n== {} ==\n", visible(&chapter.title));
        lines(&mut text, &chapter.lines, 0);
        for mission in &chapter.missions {
            let _ = writeln!(text, "\n-- {} ({}) --\n", visible(&mission.title), mission.facts.join(", "));
            lines(&mut text, &mission.before, 0);
            for step in &mission.steps {
                let kind = words.get(&crate::mission::TextKey::value(format!("script-kind-{}", step.kind)));
                let _ = writeln!(text, "\n{}. {kind}", step.number);
                lines(&mut text, &step.lines, 1);
            }
            text.push('\n');
            lines(&mut text, &mission.after, 0);
        }
        lines(&mut text, &chapter.after, 0);
    }
    text
}

fn lines(text: &mut String, all: &[Line], depth: usize) {
    for line in all {
        let indent = "    ".repeat(depth);
        let notes = if line.notes.is_empty() { String::new() } else { format!(" ({})", line.notes.join(", ")) };
        let who = line.by.as_ref().map(|name| format!("{}: ", visible(name))).unwrap_or_default();
        let key = line.key.as_ref().map(|key| format!("  [{key}]")).unwrap_or_default();
        let said = line.text.as_deref().map(|said| visible(&said.replace('\n', " "))).unwrap_or_default();
        let _ = writeln!(text, "{indent}{who}{said}{notes}{key}");
        lines(text, &line.under, depth + 1);
    }
}
