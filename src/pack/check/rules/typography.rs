//! Rule `typography`.

use std::ops::Range;

use crate::pack::check::facts::TextVisit;
use crate::pack::check::facts::prose::{Prose, quotes_code};
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::syntax::Edit;

rule! {
    /// ## What
    /// A sign that another language writes, or that comes from a typewriter: a straight apostrophe; in French a blank before
    /// `; : ! ? »` or after `«` at which a line may end, or none at all, and quotes like “these”; in Dutch and English
    /// quotes like «these». In French any no-break space will do; the change that is offered writes the one that every
    /// font of the game has.
    /// ## Why
    /// A line that begins with a lone “?” looks broken, and at large text many would. Typography shows care.
    /// ## Example
    /// ```ftl
    /// say = C'est quoi ?    # an apostrophe from a typewriter, and a blank where the line may end
    /// ```
    /// ## Instead
    /// ```ftl
    /// say = C’est quoi ?    # with a no-break space, U+00A0, before the question mark
    /// ```
    pub static RULE: Rule =
        Rule { code: "P120", name: "typography", severity: Severity::Warning, check: Check::Text(check) };
}

/// The space that keeps a sign on the line of its word.
const NO_BREAK: &str = "\u{a0}";

/// The signs that French sets apart from the word before them.
const APART: [char; 5] = [';', ':', '!', '?', '»'];

/// A change of some bytes of a run of text, in words of its own; none where what is meant is not certain.
type Change = (Range<usize>, Option<String>);

fn check(visit: &TextVisit, findings: &mut Findings) {
    for prose in visit.prose {
        let text: &str = &prose.text;
        // What is written as a number may be any sign.
        if text.contains('\\') {
            continue;
        }
        tell(visit, prose, apostrophes(text), "check-typography-apostrophe", findings);
        let is_code = quotes_code(visit.id);
        match visit.language.primary() {
            "fr" => {
                tell(visit, prose, spaces(text, is_code), "check-typography-space", findings);
                if !is_code {
                    tell(
                        visit,
                        prose,
                        quotes(text, ["“", "”"], ["«\u{a0}", "\u{a0}»"]),
                        "check-typography-quotes",
                        findings,
                    );
                }
            }
            "nl" | "en" if !is_code => {
                tell(visit, prose, quotes(text, ["«", "»"], ["“", "”"]), "check-typography-quotes", findings);
            }
            _ => {}
        }
    }
}

/// Reports changes of one run of text as one problem, at the first of them.
fn tell(visit: &TextVisit, prose: &Prose, changes: Vec<Change>, message: &'static str, findings: &mut Findings) {
    let Some((first, _)) = changes.first() else { return };
    // What is put in stands before a sign, which is shown.
    let shown =
        if first.is_empty() { first.start..first.start + sign_length(&prose.text, first.start) } else { first.clone() };
    let problem = findings.add(visit.spot(prose, shown), message);
    problem.with("count", changes.len());
    let edits = changes.into_iter().map(|(range, text)| {
        let length = range.len();
        let start = visit.spot(prose, range.start..range.start + length.max(1)).range.start;
        text.map(|text| Edit { range: start..start + length, text })
    });
    if let Some(edits) = edits.collect::<Option<Vec<Edit>>>() {
        problem.fix_with(edits);
    }
}

fn sign_length(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
}

/// The bytes of a text with the letters before and after each, outside of what stands between grave accents: that is code.
fn signs(text: &str) -> impl Iterator<Item = (usize, Option<char>, char, Option<char>)> {
    let mut before = None;
    let mut is_code = false;
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (at, letter) = letters.next()?;
            let after = letters.peek().map(|(_, after)| *after);
            let was = before.replace(letter);
            is_code ^= letter == '`';
            if !is_code {
                return Some((at, was, letter, after));
            }
        }
    })
}

fn apostrophes(text: &str) -> Vec<Change> {
    // Nearly every text has none.
    if !text.contains('\'') {
        return Vec::new();
    }
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    let found =
        signs(text).filter(|(_, before, letter, after)| *letter == '\'' && (is_letter(*before) || is_letter(*after)));
    // `l'amie` and `'s` are certain; what only stands after a letter may close a quote.
    found
        .map(|(at, before, _, after)| {
            (at..at + 1, (is_letter(after) && (is_letter(before) || is_dutch_stub(text, at))).then(|| "’".to_owned()))
        })
        .collect()
}

/// Whether one of the short words of Dutch begins here: `'s`, `'t`, `'n`.
fn is_dutch_stub(text: &str, at: usize) -> bool {
    let mut rest = text.get(at + 1..).unwrap_or_default().chars();
    matches!(rest.next(), Some('s' | 't' | 'n')) && rest.next().is_none_or(|next| !next.is_alphanumeric())
}

fn spaces(text: &str, is_code: bool) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    if !text.contains(APART) && !text.contains('«') {
        return changes;
    }
    for (at, before, letter, after) in signs(text) {
        let put = || Some(NO_BREAK.to_owned());
        if APART.contains(&letter) {
            match before {
                Some(' ') => changes.push((at - 1..at, put())),
                Some(before) if !is_code && touches(before, letter, after) => changes.push((at..at, put())),
                _ => {}
            }
        }
        if letter == '«' {
            let next = at + letter.len_utf8();
            match after {
                Some(' ') => changes.push((next..next + 1, put())),
                Some(after) if !after.is_whitespace() => changes.push((next..next, put())),
                _ => {}
            }
        }
    }
    changes
}

/// Whether a sign stands right behind a word. A colon inside an hour or an address does not, nor the second of two signs.
fn touches(before: char, sign: char, after: Option<char>) -> bool {
    let is_word = before.is_alphanumeric() || "’)”%€".contains(before);
    let is_open = after.is_none_or(|after| !after.is_alphanumeric() && after != '/');
    match sign {
        '»' => !before.is_whitespace(),
        _ => is_word && is_open,
    }
}

/// Quotes of another language, with those of one's own where each that opens is closed.
fn quotes(text: &str, foreign: [&str; 2], own: [&str; 2]) -> Vec<Change> {
    if !foreign.iter().any(|mark| text.contains(mark)) {
        return Vec::new();
    }
    let [opening, closing] = foreign.map(|mark| text.matches(mark).count());
    let mut changes: Vec<Change> = Vec::new();
    for (mark, own) in foreign.into_iter().zip(own) {
        for (at, _) in text.match_indices(mark) {
            let mut range = at..at + mark.len();
            // The blanks inside «such quotes» go with them.
            let blank = |letter: char| letter.is_whitespace().then_some(letter.len_utf8());
            if mark == "«" {
                range.end += text[range.end..].chars().next().and_then(blank).unwrap_or_default();
            } else if mark == "»" {
                range.start -= text[..at].chars().next_back().and_then(blank).unwrap_or_default();
            }
            changes.push((range, (opening == closing).then(|| own.to_owned())));
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text after all changes; an uncertain one is left as `�`.
    fn after(text: &str, changes: Vec<Change>) -> String {
        let mut text = text.to_owned();
        for (range, put) in changes.into_iter().rev() {
            text.replace_range(range, put.as_deref().unwrap_or("�"));
        }
        text
    }

    #[test]
    fn apostrophes_are_mended_where_they_are_certain() {
        for (text, mended) in [
            ("l'amie d'Imani", "l’amie d’Imani"),
            ("'s Avonds", "’s Avonds"),
            ("zo'n dag", "zo’n dag"),
            ("the girls' room", "the girls� room"),
            ("'quoted' word", "�quoted� word"),
            ("5' en `d'x`", "5' en `d'x`"),
        ] {
            assert_eq!(after(text, apostrophes(text)), mended);
        }
    }

    #[test]
    fn in_french_signs_stand_apart_and_never_alone_on_a_line() {
        for (text, mended) in [
            ("Ça va ? Oui!", "Ça va\u{a0}? Oui\u{a0}!"),
            ("Elle dit : « Viens ».", "Elle dit\u{a0}: «\u{a0}Viens\u{a0}»."),
            ("«Viens»", "«\u{a0}Viens\u{a0}»"),
            ("À 12:30, http://x.be", "À 12:30, http://x.be"),
            ("Quoi\u{202f}?! Non\u{a0};", "Quoi\u{202f}?! Non\u{a0};"),
            ("écris `a: b ?`", "écris `a: b ?`"),
        ] {
            assert_eq!(after(text, spaces(text, false)), mended);
        }
        assert_eq!(after("right: true ?", spaces("right: true ?", true)), "right: true\u{a0}?");
    }

    #[test]
    fn quotes_of_another_language_become_ones_own() {
        assert_eq!(after("Zeg « stop »!", quotes("Zeg « stop »!", ["«", "»"], ["“", "”"])), "Zeg “stop”!");
        let french = ["«\u{a0}", "\u{a0}»"];
        assert_eq!(after("Dis “stop”.", quotes("Dis “stop”.", ["“", "”"], french)), "Dis «\u{a0}stop\u{a0}».");
        assert_eq!(after("Dis “stop.", quotes("Dis “stop.", ["“", "”"], french)), "Dis �stop.");
    }
}
