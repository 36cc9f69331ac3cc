//! Rule `hidden-character`.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::broken_fluent::code_of;
use crate::pack::check::context::Context;
use crate::pack::check::facts::TextVisit;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::location::Location;
use crate::pack::visible::is_hidden;

rule! {
    /// ## What
    /// A sign that nobody sees, in an id, a number, a text or the name of a file: a control, a mark that turns the
    /// direction of writing, a blank without width. In texts the marks that join letters, and those that only set the
    /// direction of one place, are good.
    /// ## Why
    /// Two names look the same and are not; a number reads in another order than it is dialled.
    /// ## Example
    /// ```ron
    /// number: "1\u{202e}16 000"
    /// ```
    /// ## Instead
    /// ```ron
    /// number: "116 000"
    /// ```
    pub static RULE: Rule =
        Rule { code: "P064", name: "hidden-character", severity: Severity::Error, check: Check::Both(check, look) };
}

/// Signs that have a use in the texts of some scripts: they join letters or keep them apart, and set a direction.
const IN_TEXTS: [char; 5] = ['\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{61c}'];

fn is_layout(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\t')
}

fn check(context: &Context, findings: &mut Findings) {
    for path in context.pack.files.iter().filter(|path| path.contains(is_hidden)) {
        findings.add(Location::start_of(path), "check-hidden-character-name");
    }
    let plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t');
    for file in &context.pack.structure {
        let text = file.text.as_str();
        // Nearly every file is plain.
        if text.bytes().all(plain) && !text.contains("\\u{") {
            continue;
        }
        // The mark at the beginning of a file is the business of who reads it.
        let found = text.char_indices().filter(|(at, letter)| is_hidden(*letter) && !is_layout(*letter) && *at > 0);
        for (at, letter) in found {
            tell(file.spot(at..at + letter.len_utf8()), letter, findings);
        }
        for (at, name) in text.match_indices("\\u{") {
            let letter = name_of(text.get(at + name.len()..).unwrap_or_default());
            if let Some(letter) = letter.filter(|letter| is_hidden(*letter)) {
                tell(file.spot(at..at + name.len()), letter, findings);
            }
        }
    }
}

/// The sign that is written as its number: `202e}`.
fn name_of(written: &str) -> Option<char> {
    let (digits, _) = written.split_once('}')?;
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

fn look(visit: &TextVisit, findings: &mut Findings) {
    for prose in visit.prose {
        let bad = |letter: char| is_hidden(letter) && !is_layout(letter) && !IN_TEXTS.contains(&letter);
        if let Some((at, letter)) = prose.text.char_indices().find(|(_, letter)| bad(*letter)) {
            tell(visit.spot(prose, at..at + letter.len_utf8()), letter, findings);
        } else if prose.text.contains("\\u") || prose.text.contains("\\U") {
            // What cannot be read as a sign is none.
            let read = unescape_unicode_to_string(&prose.text);
            if let Some(letter) = read.chars().find(|letter| bad(*letter)) {
                tell(visit.spot(prose, 0..1), letter, findings);
            }
        }
    }
}

fn tell(location: Location, letter: char, findings: &mut Findings) {
    findings.add(location, "check-hidden-character").with("sign", code_of(letter));
}
