//! Cutting RON into tokens. Every byte of a text lies in exactly one of them, whatever the text holds, so that what is
//! broken is kept as faithfully as what is sound.

use std::ops::Range;

/// The kind of a token of RON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Spaces, tabs and line breaks.
    Whitespace,
    /// `// …` up to the end of its line.
    LineComment,
    /// `/* … */`, others inside it included.
    BlockComment,
    /// `"…"`, raw `r#"…"#` and of bytes `b"…"` too.
    Text,
    /// `'…'`.
    Char,
    /// A number, with its sign.
    Number,
    /// A name: of a field, of a variant, `true`, `None`; raw `r#…` too.
    Name,
    /// An opening bracket.
    Open(Bracket),
    /// A closing bracket.
    Close(Bracket),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// Anything else, one character at a time.
    Other,
}

/// The kind of a bracket of RON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bracket {
    /// `(` and `)`: structs, tuples and what a variant carries.
    Round,
    /// `[` and `]`: lists.
    Square,
    /// `{` and `}`: maps.
    Curly,
}

/// A token of RON, with the bytes it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

impl Token {
    /// Its bytes.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether it says nothing: whitespace or a comment.
    pub fn is_trivia(self) -> bool {
        self.kind == TokenKind::Whitespace || self.is_comment()
    }

    /// Whether it is a comment.
    pub fn is_comment(self) -> bool {
        matches!(self.kind, TokenKind::LineComment | TokenKind::BlockComment)
    }
}

/// Cuts a text into its tokens.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut start = 0;
    while let Some(rest) = text.get(start..)
        && let Some(letter) = rest.chars().next()
    {
        let (kind, length) = first(rest, letter);
        let end = start + length.max(letter.len_utf8());
        tokens.push(Token { kind, start, end });
        start = end;
    }
    tokens
}

/// The kind and the length of the token that a text begins with; `letter` is its first character.
fn first(text: &str, letter: char) -> (TokenKind, usize) {
    use Bracket::{Curly, Round, Square};
    match letter {
        '(' => (TokenKind::Open(Round), 1),
        ')' => (TokenKind::Close(Round), 1),
        '[' => (TokenKind::Open(Square), 1),
        ']' => (TokenKind::Close(Square), 1),
        '{' => (TokenKind::Open(Curly), 1),
        '}' => (TokenKind::Close(Curly), 1),
        ',' => (TokenKind::Comma, 1),
        ':' => (TokenKind::Colon, 1),
        '/' if text.starts_with("//") => (TokenKind::LineComment, text.find('\n').unwrap_or(text.len())),
        '/' if text.starts_with("/*") => (TokenKind::BlockComment, block_comment(text)),
        '"' => (TokenKind::Text, quoted(text)),
        '\'' => character(text).map_or((TokenKind::Other, 1), |length| (TokenKind::Char, length)),
        letter if is_space(letter) => (TokenKind::Whitespace, run(text, is_space)),
        '+' | '-' | '.' if text[1..].starts_with(|next: char| next.is_alphanumeric() || next == '.') => {
            (TokenKind::Number, 1 + number(&text[1..]))
        }
        '0'..='9' => (TokenKind::Number, number(text)),
        'r' | 'b' => prefixed(text),
        letter if letter == '_' || letter.is_alphabetic() => (TokenKind::Name, run(text, is_name)),
        _ => (TokenKind::Other, letter.len_utf8()),
    }
}

/// How many bytes at the beginning of a text are of one sort.
fn run(text: &str, is_of_it: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_of_it(letter)).unwrap_or(text.len())
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200E}' | '\u{200F}')
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The length of a comment with all those inside it, and of the whole text where it is not closed.
fn block_comment(text: &str) -> usize {
    let mut level = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            (level, at) = (level + 1, at + 2);
        } else if rest.starts_with(b"*/") {
            (level, at) = (level - 1, at + 2);
        } else {
            at += 1;
        }
        if level == 0 {
            break;
        }
    }
    at
}

/// The length of a quoted text, and of the whole text where it is not closed.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        if byte == b'"' && !is_escaped {
            return at + 1;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    text.len()
}

/// The length of a character in quotes; none where a quote stands alone.
fn character(text: &str) -> Option<usize> {
    /// `'\u{10FFFF}'` is the longest.
    const LONGEST: usize = 12;
    let mut letters = text.char_indices().skip(1).take(LONGEST);
    let (_, first) = letters.next()?;
    if first == '\\' {
        letters.next()?;
    }
    // What is not escaped is one character.
    let mut rest = letters.take(if first == '\\' { LONGEST } else { 1 });
    rest.find(|(_, letter)| *letter == '\'').map(|(at, _)| at + 1)
}

/// The length of a number without its sign: digits, a point, an exponent with its own sign, a type.
fn number(text: &str) -> usize {
    let is_hex = text.starts_with("0x");
    let mut before = ' ';
    let ends = |letter: char| {
        let is_sign = matches!(letter, '+' | '-') && matches!(before, 'e' | 'E') && !is_hex;
        before = letter;
        !(is_name(letter) || letter == '.' || is_sign)
    };
    text.find(ends).unwrap_or(text.len())
}

/// What begins with `r` or `b`: a raw text, a text or character of bytes, a raw name, or a name like any other.
fn prefixed(text: &str) -> (TokenKind, usize) {
    let rest = text.strip_prefix('b').unwrap_or(text);
    let before = text.len() - rest.len();
    if before == 1 && rest.starts_with('"') {
        return (TokenKind::Text, before + quoted(rest));
    }
    if before == 1
        && rest.starts_with('\'')
        && let Some(length) = character(rest)
    {
        return (TokenKind::Char, before + length);
    }
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = run(raw, |letter| letter == '#');
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", &raw[..hashes]);
            let inside = &raw[hashes + 1..];
            let closed = inside.find(&end).map_or(inside.len(), |at| at + end.len());
            return (TokenKind::Text, before + 1 + hashes + 1 + closed);
        }
        let is_raw = |letter| is_name(letter) || matches!(letter, '.' | '+' | '-');
        if before == 0 && hashes == 1 && raw[1..].starts_with(is_raw) {
            return (TokenKind::Name, 2 + run(&raw[1..], is_raw));
        }
    }
    (TokenKind::Name, run(text, is_name))
}
