//! What a hand or an editor did to a text that is not RON any more: a quote or a bracket that was forgotten, a quote or a
//! space that a word processor put there. A reader of RON only sees that something else was expected, often lines later.

use std::ops::Range;

use super::edit::Edit;
use super::token::{Token, TokenKind};
use super::tree::RonTree;
use crate::pack::visible::{SOFT_HYPHEN, is_hidden};

/// One slip: what it is, where, and how to mend it where that is certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// What it is.
    pub kind: SlipKind,
    /// The bytes it stands on.
    pub range: Range<usize>,
    /// Where it shows, where that is another place.
    pub shows: Option<Range<usize>>,
    /// What is written there, without quotes.
    pub says: String,
    /// The changes that mend it, and all others of the same kind in the text; none where they are not certain.
    pub edits: Vec<Edit>,
}

/// What a [`Slip`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlipKind {
    /// A quote that is not closed on its line.
    OpenQuote,
    /// A text whose first quote is missing.
    UnopenedQuote,
    /// A quote as a word processor sets it.
    CurlyQuote(char),
    /// A space or mark that nobody sees.
    Invisible(char),
    /// `#` before what is meant as a comment.
    Hash,
    /// A comment `/*` that is not closed.
    OpenComment,
    /// A bracket that is still open where another one closes, or where the text ends.
    OpenBracket,
    /// A bracket that closes nothing.
    StrayBracket,
    /// A comma after which nothing came since the last one.
    SpareComma,
    /// No comma between two things.
    MissingComma,
    /// `=` in the place of `:`.
    Equals,
    /// A name in quotes that stands without: of a choice, or of a field.
    Quoted,
    /// A text without quotes.
    Unquoted,
    /// A text in single quotes.
    SingleQuotes,
    /// Values without the names of their fields: in the brackets after this name, with the fields there are.
    Nameless(String, Vec<String>),
}

impl Slip {
    /// A slip that shows where it stands.
    pub fn new(kind: SlipKind, range: Range<usize>, edits: Vec<Edit>) -> Self {
        Self { kind, range, shows: None, says: String::new(), edits }
    }
}

impl RonTree {
    /// The first byte from one on that is neither a space nor a comment.
    pub fn next_from(&self, at: usize) -> usize {
        let next = self.tokens().iter().find(|token| token.end > at && !token.is_trivia());
        next.map_or(self.text().len(), |token| token.start.max(at))
    }

    /// The first slip that the tokens of this text show by themselves.
    pub fn slip(&self) -> Option<Slip> {
        self.tokens().iter().find_map(|token| self.of_token(*token)).or_else(|| self.unbalanced())
    }

    fn of_token(&self, token: Token) -> Option<Slip> {
        let written = self.slice(&token.range());
        let first = written.chars().next()?;
        match token.kind {
            TokenKind::Whitespace | TokenKind::Other if written.contains(is_invisible) => {
                let at = token.start + written.find(is_invisible)?;
                let sign = self.slice(&(at..token.end)).chars().next()?;
                Some(Slip::new(SlipKind::Invisible(sign), at..at + sign.len_utf8(), self.visible()))
            }
            TokenKind::Other if is_curly(first) => Some(self.curly(token, first)),
            TokenKind::Other if first == '#' && !(token.start == 0 && self.text().starts_with("#!")) => {
                Some(Slip::new(SlipKind::Hash, token.range(), self.comments()))
            }
            TokenKind::BlockComment if written.matches("/*").count() > written.matches("*/").count() => {
                Some(Slip::new(SlipKind::OpenComment, token.start..token.start + 2, Vec::new()))
            }
            TokenKind::Text if written.starts_with('"') && written.contains('\n') => Some(self.open_quote(token)),
            TokenKind::Text if written == "\"" => Some(self.open_quote(token)),
            TokenKind::Whitespace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::Text
            | TokenKind::Char
            | TokenKind::Number
            | TokenKind::Name
            | TokenKind::Open(_)
            | TokenKind::Close(_)
            | TokenKind::Comma
            | TokenKind::Colon
            | TokenKind::Other => None,
        }
    }

    /// Straight quotes in the place of all curly ones outside of texts.
    fn curly(&self, token: Token, sign: char) -> Slip {
        let mut edits = Vec::new();
        for other in self.tokens().iter().filter(|other| other.kind == TokenKind::Other) {
            if self.slice(&other.range()).starts_with(is_curly) {
                edits.push(Edit { range: other.range(), text: "\"".to_owned() });
            }
        }
        Slip::new(SlipKind::CurlyQuote(sign), token.range(), edits)
    }

    /// Plain spaces in the place of all others, and nothing in that of marks.
    fn visible(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        for token in self.tokens() {
            if !matches!(token.kind, TokenKind::Whitespace | TokenKind::Other) {
                continue;
            }
            for (at, sign) in self.slice(&token.range()).char_indices().filter(|(_, sign)| is_invisible(*sign)) {
                let start = token.start + at;
                let text = if sign.is_whitespace() { " " } else { "" };
                edits.push(Edit { range: start..start + sign.len_utf8(), text: text.to_owned() });
            }
        }
        edits
    }

    /// `//` in the place of every `#` that begins a comment.
    fn comments(&self) -> Vec<Edit> {
        let mut edits = Vec::new();
        let mut passed = 0;
        for token in self.tokens().iter().filter(|token| token.kind == TokenKind::Other) {
            if token.start >= passed && self.slice(&token.range()) == "#" {
                let line_end = self.line_end(token.start);
                let marks = self.slice(&(token.start..line_end)).bytes().take_while(|byte| *byte == b'#').count();
                edits.push(Edit { range: token.start..token.start + marks, text: "//".to_owned() });
                passed = line_end;
            }
        }
        edits
    }

    /// A text that goes on over the end of its line: some quote on that line was forgotten, this one or one before it.
    fn open_quote(&self, token: Token) -> Slip {
        let line = self.text()[..token.start].rfind('\n').map_or(0, |at| at + 1);
        let tokens = self.tokens();
        let first = tokens.partition_point(|other| other.start < line);
        let is_odd = |other: &&Token| {
            other.kind == TokenKind::Text && self.slice(&other.range()).contains([',', ':', '(', ')', '[', ']', '\n'])
        };
        let odd = tokens[first..].iter().find(is_odd).copied().unwrap_or(token);
        let before = self.text()[..odd.start].trim_end_matches(is_id).len();
        if before < odd.start && !self.text()[..before].ends_with('"') {
            let edits = vec![Edit { range: before..before, text: "\"".to_owned() }];
            return Slip::new(SlipKind::UnopenedQuote, before..odd.start + 1, edits);
        }
        let rest = &self.text()[odd.start + 1..self.line_end(odd.start)];
        let word = rest.len() - rest.trim_start_matches(is_id).len();
        let end = odd.start + 1 + word;
        let after = rest[word..].chars().next();
        if let Some(sign) = after.filter(|sign| is_curly(*sign)) {
            let range = end..end + sign.len_utf8();
            let edits = vec![Edit { range: range.clone(), text: "\"".to_owned() }];
            return Slip::new(SlipKind::CurlyQuote(sign), range, edits);
        }
        let is_whole = word > 0 && after.is_none_or(|sign| matches!(sign, ',' | ')' | ']' | ' ' | '\r'));
        let edits = if is_whole { vec![Edit { range: end..end, text: "\"".to_owned() }] } else { Vec::new() };
        Slip::new(SlipKind::OpenQuote, odd.start..end, edits)
    }

    /// A bracket that is open where another closes. Where the layout shows that one further in was closed by another's
    /// bracket, it is that one.
    fn unbalanced(&self) -> Option<Slip> {
        let mut open: Vec<Token> = Vec::new();
        let mut suspect: Option<Token> = None;
        let opening = |token: Token, shows: Option<Range<usize>>| {
            Some(Slip { shows, ..Slip::new(SlipKind::OpenBracket, token.range(), Vec::new()) })
        };
        let closes = |kind| move |token: &Token| matches!(token.kind, TokenKind::Open(open) if open == kind);
        for token in self.tokens() {
            if matches!(token.kind, TokenKind::Open(_)) {
                open.push(*token);
            }
            let TokenKind::Close(kind) = token.kind else { continue };
            if open.last().is_some_and(closes(kind)) {
                let begun = open.pop()?;
                let is_first = self.indent(token.start) == Some(token.start);
                let is_elsewhere = is_first && self.column(begun.start) > self.column(token.start);
                suspect = suspect.or(Some(begun).filter(|_| is_elsewhere));
            } else if open.iter().any(closes(kind)) {
                return opening(suspect.or(open.last().copied())?, Some(token.range()));
            } else {
                return Some(Slip::new(SlipKind::StrayBracket, token.range(), Vec::new()));
            }
        }
        opening(suspect.filter(|_| !open.is_empty()).or(open.last().copied())?, None)
    }

    /// How far the line of a byte is indented.
    fn column(&self, at: usize) -> usize {
        let line = self.text()[..at].rfind('\n').map_or(0, |at| at + 1);
        self.indent(at).unwrap_or(line) - line
    }

    /// The first byte on the line of another that is no space.
    fn indent(&self, at: usize) -> Option<usize> {
        let line = self.text()[..at].rfind('\n').map_or(0, |at| at + 1);
        let rest = self.text().get(line..)?;
        Some(line + rest.len() - rest.trim_start_matches([' ', '\t']).len())
    }

    fn line_end(&self, at: usize) -> usize {
        self.text()[at..].find('\n').map_or(self.text().len(), |end| at + end)
    }
}

/// Whether a sign is a quote as word processors set them.
fn is_curly(sign: char) -> bool {
    matches!(sign, '\u{2018}'..='\u{201F}' | '«' | '»' | '‹' | '›')
}

/// Whether a letter can stand in a name of a pack.
pub(super) fn is_id(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '/' | '.')
}

/// Whether nobody sees a sign, or sees a space, and RON takes it for none.
pub fn is_invisible(sign: char) -> bool {
    let is_ron_space = matches!(sign, ' ' | '\t'..='\r' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}');
    !is_ron_space && (sign.is_whitespace() || is_hidden(sign) || sign == SOFT_HYPHEN)
}
