//! How far a pack is, as a table in a terminal.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use super::{Cell, Coverage, Recorded, Row, RowSort};
use crate::mission::TextKey;
use crate::pack::{Arg, Message, visible};
use crate::words::Words;

/// The widest a title may be.
const WIDEST: usize = 36;

/// The columns of each language: the message that titles it, its width.
const COLUMNS: [(&str, usize); 7] = [
    ("coverage-short-text", 5),
    ("coverage-short-stale", 5),
    ("coverage-short-easy", 5),
    ("coverage-short-signs", 6),
    ("coverage-short-voices", 6),
    ("coverage-short-ease", 5),
    ("coverage-short-words", 5),
];

/// The table, with what is told below it.
pub fn table(coverage: &Coverage, words: &Words) -> String {
    let say = |key: &str, args: Vec<(&'static str, Arg)>| Message { key: TextKey::value(key), args }.in_words(words);
    let titles = coverage.rows.iter().map(|row| title(row).width()).max().unwrap_or_default().clamp(8, WIDEST);
    let mut text = format!("{}\n", visible(&coverage.title));
    let block: usize = COLUMNS.iter().map(|(_, width)| width + 1).sum();
    let languages = coverage.languages.iter().map(|language| padded(&format!("  {}", language.name), block + 2));
    let _ = writeln!(text, "{}{}", padded("", titles), languages.collect::<String>().trim_end());
    let heads = COLUMNS
        .iter()
        .map(|(key, width)| format!(" {}", right(&say(key, Vec::new()), *width)))
        .collect::<Vec<String>>()
        .concat();
    let _ = writeln!(text, "{}{}", padded("", titles), format!("  {heads}").repeat(coverage.languages.len()));
    for row in &coverage.rows {
        let cells = row.cells.iter().map(|cell| format!("  {}", of_cell(cell))).collect::<Vec<String>>().concat();
        let draft = if row.draft.is_empty() {
            String::new()
        } else {
            format!("  {}", say("coverage-draft", vec![("languages", row.draft.join(", ").into())]))
        };
        let stale = if row.stale.is_empty() {
            String::new()
        } else {
            format!("  {}", say("coverage-stale-pieces", vec![("pieces", row.stale.join(", ").into())]))
        };
        let _ = writeln!(text, "{}{cells}{draft}{stale}", padded(&title(row), titles));
    }
    let totals = coverage.totals().iter().map(|cell| format!("  {}", of_cell(cell))).collect::<Vec<String>>().concat();
    let _ = writeln!(text, "{}{totals}\n", padded(&say("coverage-all", Vec::new()), titles));
    for (language, cell) in coverage.languages.iter().zip(coverage.totals()) {
        let args = vec![
            ("language", language.name.as_str().into()),
            ("percent", cell.percent().into()),
            ("there", cell.there.into()),
            ("needed", cell.needed.into()),
            ("missing", cell.missing.len().into()),
            ("copied", cell.copied.len().into()),
            ("to-write", cell.to_write.len().into()),
            ("stale", cell.stale.len().into()),
        ];
        let _ = writeln!(text, "{}", say("coverage-language", args));
    }
    for head in &coverage.recordings {
        let _ = writeln!(text, "{}", say(&format!("coverage-recorded-{}", head.kind), head.args()));
    }
    let _ = writeln!(text);
    for layer in &coverage.layers {
        let args = vec![
            ("title", layer.title.as_str().into()),
            ("version", layer.version.as_str().into()),
            ("sentences", layer.sentences.into()),
        ];
        let _ = writeln!(text, "{}", say("coverage-layer", args));
        for review in &layer.reviews {
            let state = match &review.approved {
                Some(day) => say("coverage-approved", vec![("day", day.as_str().into())]),
                None => say("coverage-not-reviewed", Vec::new()),
            };
            let _ = writeln!(text, "    {}: {state}", visible(&review.about));
        }
    }
    text
}

fn title(row: &Row) -> String {
    let title = visible(&row.title);
    match row.sort {
        RowSort::Module => title,
        RowSort::Mission | RowSort::Page => format!("  {title}"),
    }
}

fn of_cell(cell: &Cell) -> String {
    let ease = cell.ease.map_or_else(|| "–".to_owned(), |ease| format!("{ease:.0}"));
    let long = cell.words.map_or_else(|| "–".to_owned(), |words| format!("{words:.1}"));
    let recorded = |Recorded { there, wanted }: Recorded| match wanted {
        0 => "–".to_owned(),
        wanted => format!("{there}/{wanted}"),
    };
    let dash = |count: usize| if count == 0 { "–".to_owned() } else { count.to_string() };
    let columns = [
        format!("{}%", cell.percent()),
        dash(cell.stale.len()),
        dash(cell.easy),
        recorded(cell.signs),
        recorded(cell.voices),
        ease,
        long,
    ];
    columns
        .iter()
        .zip(COLUMNS)
        .map(|(said, (_, width))| format!(" {}", right(said, width)))
        .collect::<Vec<String>>()
        .concat()
}

/// A text in a column; what is too long ends in “…”.
fn padded(text: &str, width: usize) -> String {
    if text.width() <= width {
        return format!("{text}{}", " ".repeat(width - text.width()));
    }
    let mut cut = String::new();
    for letter in text.chars() {
        if cut.width() + 1 >= width {
            break;
        }
        cut.push(letter);
    }
    let gap = width.saturating_sub(cut.width() + 1);
    format!("{cut}…{}", " ".repeat(gap))
}

fn right(text: &str, width: usize) -> String {
    let text = padded(text, text.width().min(width));
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}
