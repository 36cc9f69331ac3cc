//! A language as a sheet: a CSV file that opens in the usual spreadsheets and comes back from them.
//!
//! It is UTF-8 with a mark in front, every field in quotes, parted by semicolons: that is what a spreadsheet expects where
//! numbers have a comma. Read is whatever a spreadsheet makes of it: commas or tabs too, UTF-16 too.

use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

use super::catalogue::Catalogue;
use super::fault::{Fault, Where};
use super::merge::Given;
use crate::words::Language;

/// The titles of the columns; behind two of them stands a language.
const TITLES: [&str; 5] = ["key", "context", "reference", "translation", "remark"];

/// The signs that part fields.
const PARTING: [u8; 3] = [b';', b',', b'\t'];

/// A spreadsheet takes a cell for a formula that begins with one of these; a quote before it says that it is none.
const FORMULAS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// The mark before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes the sheet.
pub fn write(catalogue: &Catalogue) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    let [key, context, reference, translation, remark] = TITLES;
    let titles = [
        key.to_owned(),
        context.to_owned(),
        format!("{reference} {}", catalogue.reference.language),
        format!("{translation} {}", catalogue.target.language),
        remark.to_owned(),
    ];
    // Writing into memory does not fail.
    let _ = writer.write_record(&titles);
    for row in &catalogue.rows {
        let fields = [row.key.to_string(), row.context_line(), row.reference.clone(), row.translated().to_owned()];
        let fields = fields.iter().map(|field| guarded(field)).chain([String::new()]);
        let _ = writer.write_record(fields);
    }
    writer.into_inner().unwrap_or_default()
}

/// Reads a sheet that was filled in.
///
/// # Errors
/// Where it is none, or another language's.
pub fn read(bytes: &[u8], language: &Language) -> Result<Vec<Given>, Vec<Fault>> {
    let one = |at, key: &str, args: Vec<(&'static str, crate::pack::Arg)>| {
        let message = crate::pack::Message { key: crate::mission::TextKey::value(key), args };
        vec![Fault { at, message }]
    };
    let Some(text) = decoded(bytes) else { return Err(one(Where::All, "translate-not-utf-8", Vec::new())) };
    // A line that some spreadsheets write to say how fields are parted.
    let (above, text) = match text.split_once('\n').filter(|(first, _)| first.trim_end().starts_with("sep=")) {
        Some((_, rest)) => (1, rest.to_owned()),
        None => (0, text),
    };
    let mut reader =
        ReaderBuilder::new().delimiter(parting(&text)).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut records = reader.records();
    let titles = records.next().and_then(Result::ok).unwrap_or_default();
    let find = |title: &str| {
        titles
            .iter()
            .position(|known| known.trim().split(' ').next().is_some_and(|word| word.eq_ignore_ascii_case(title)))
    };
    let [key, _, _, translation, remark] = TITLES.map(find);
    let row = 1 + above;
    let (Some(key), Some(translation)) = (key, translation) else {
        let missing = if key.is_none() { TITLES[0] } else { TITLES[3] };
        return Err(one(Where::Cell { row, column: 1 }, "translate-no-column", vec![("column", missing.into())]));
    };
    let of = titles.get(translation).and_then(|title| title.trim().split_once(' ')).map(|(_, of)| of.trim());
    if of.is_some_and(|of| Language::parse(of).is_ok_and(|of| of != *language)) {
        let args = vec![("found", of.unwrap_or_default().into()), ("language", language.as_str().into())];
        return Err(one(Where::Cell { row, column: translation + 1 }, "translate-other-language", args));
    }
    let mut given = Vec::new();
    let mut faults = Vec::new();
    for (at, record) in records.enumerate() {
        let row = at + 2 + above;
        match record {
            Err(error) => {
                let args = vec![("why", error.to_string().into())];
                faults.extend(one(Where::Cell { row, column: 1 }, "translate-broken-row", args));
            }
            Ok(record) if record.iter().all(|field| field.trim().is_empty()) => {}
            Ok(record) => {
                let field = |at: usize| unguarded(record.get(at).unwrap_or_default());
                given.push(Given {
                    key: field(key).trim().to_owned(),
                    key_at: Where::Cell { row, column: key + 1 },
                    cell: field(translation).to_owned(),
                    at: Where::Cell { row, column: translation + 1 },
                    remark: remark.map(|at| field(at).trim().to_owned()).unwrap_or_default(),
                });
            }
        }
    }
    if faults.is_empty() { Ok(given) } else { Err(faults) }
}

fn guarded(field: &str) -> String {
    if field.starts_with(FORMULAS) { format!("'{field}") } else { field.to_owned() }
}

fn unguarded(field: &str) -> &str {
    field.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULAS)).unwrap_or(field)
}

/// The text of a file that a spreadsheet wrote; none where it is in the letters of one system only.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.get(2..)?.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| from(*pair)).collect();
        String::from_utf16(&units).ok().filter(|_| rest.is_empty())
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes).to_vec()).ok(),
    }
}

/// The sign that parts the fields of the titles: the one that is there most often.
fn parting(text: &str) -> u8 {
    let titles = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| titles.bytes().filter(|byte| byte == sign).count();
    PARTING.into_iter().rev().max_by_key(count).unwrap_or(b';')
}
