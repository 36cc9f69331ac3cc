//! What is wrong in Fluent that does not parse. The parser takes a message with all its attributes for one thing and tells
//! only that something in it is not right; here each attribute is read for itself, so that the real reason and its line
//! are known, and what is sound beside it is kept.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, parse_runtime};

use super::edit::Edit;
use super::fluent::range_in;
use super::slip::is_invisible;

/// What is wrong with a piece of Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FluentSlip {
    /// No `=` after a name.
    NoEquals,
    /// `:` in the place of `=`.
    Colon,
    /// A line that is indented with tabs.
    Tab,
    /// A space or mark that nobody sees.
    Invisible(char),
    /// A name without a text.
    Empty,
    /// A brace that is not closed, or one that closes nothing.
    Brace,
    /// Something between braces that cannot stand there.
    Inside,
    /// Variants of which none is the one for every other case.
    NoDefault,
    /// Variants of which more than one is the one for every other case.
    TwoDefaults,
    /// Variants that do not stand on lines of their own.
    OneLine,
    /// `//` before what is meant as a comment.
    Slashes,
    /// HTML, or what a word processor writes into its files.
    Markup,
    /// A line that begins neither a message nor a comment and is not indented.
    Start,
    /// Something else, which only the parser can say.
    Other(ErrorKind),
}

/// A slip with the byte where it stands, and the changes that mend it where they are certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentFault {
    /// What is wrong.
    pub slip: FluentSlip,
    /// Where.
    pub at: usize,
    /// What mends it.
    pub edits: Vec<Edit>,
}

/// What is in a part of a text that does not parse as a whole.
#[derive(Debug, Default)]
pub struct Recovered<'a> {
    /// Attributes before the first name: they belong to the message above.
    pub attributes: Vec<Attribute<&'a str>>,
    /// Messages with the attributes that are sound.
    pub messages: Vec<Message<&'a str>>,
    /// The names of terms that are sound.
    pub terms: Vec<&'a str>,
    /// What is wrong.
    pub faults: Vec<FluentFault>,
    /// The messages, by their place among those found, that have no text of their own.
    without_text: Vec<usize>,
}

/// Looks into the bytes of `text` that a parser left out.
pub fn recover(text: &str, junk: Range<usize>) -> Recovered<'_> {
    let mut found = Recovered::default();
    for piece in pieces(text, junk) {
        let whole = text.get(piece.range.clone()).unwrap_or_default();
        match piece.kind {
            PieceKind::Loose => found.faults.extend(loose(text, &piece)),
            PieceKind::Entry => found.entry(text, whole, &piece),
            PieceKind::Attribute => found.attribute(text, whole, &piece),
        }
    }
    // A name alone is no fault where attributes follow it.
    let bare = found.without_text.iter().filter_map(|at| found.messages.get(*at));
    let bare = bare.filter(|message| message.attributes.is_empty());
    let bare: Vec<usize> = bare.filter_map(|message| Some(range_in(text, message.id.name)?.start)).collect();
    found.faults.extend(bare.into_iter().map(|at| fault(FluentSlip::Empty, at)));
    found.faults.sort_by_key(|fault| fault.at);
    found
}

fn fault(slip: FluentSlip, at: usize) -> FluentFault {
    FluentFault { slip, at, edits: Vec::new() }
}

impl<'a> Recovered<'a> {
    /// A message's name with its own text, or a comment.
    fn entry(&mut self, text: &'a str, whole: &'a str, piece: &Piece) {
        match parse_runtime(whole) {
            Ok(resource) => {
                for entry in resource.body {
                    match entry {
                        Entry::Message(message) => self.messages.push(message),
                        Entry::Term(term) => self.terms.push(term.id.name),
                        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                        }
                    }
                }
            }
            Err((_, errors)) => {
                let name = whole.len() - whole.trim_start_matches(is_name).len();
                let Some(error) = errors.into_iter().next() else { return };
                let is_empty = matches!(error.kind, ErrorKind::ExpectedMessageField { .. });
                if is_empty {
                    self.without_text.push(self.messages.len());
                }
                // A line of a text that is not indented begins with a word, and no line ends there.
                let is_line_of_text = matches!(error.kind, ErrorKind::ExpectedToken('='))
                    && whole[name..].trim_start_matches(' ').starts_with(char::is_alphanumeric);
                // Whatever else is wrong with it, its name is there.
                if !is_line_of_text && !whole.starts_with('-') && name > 0 {
                    let id = Identifier { name: &whole[..name] };
                    self.messages.push(Message { id, value: None, attributes: Vec::new(), comment: None });
                }
                if !is_empty {
                    self.faults.push(why(text, piece.range.clone(), piece.range.start + error.pos.start, error.kind));
                }
            }
        }
    }

    /// An attribute: a name, `=` and a text, which read like a message.
    fn attribute(&mut self, text: &'a str, whole: &'a str, piece: &Piece) {
        let mut error = indentation(text, &piece.indent);
        let name = whole.len() - whole.trim_start_matches(is_name).len();
        let known = match parse_runtime(whole) {
            Ok(resource) => resource.body.into_iter().find_map(message),
            Err((_, errors)) => {
                let first = errors.into_iter().next();
                error = error.or(first.map(|error| {
                    let at = piece.range.start + error.pos.start;
                    why(text, piece.range.clone(), at, error.kind)
                }));
                None
            }
        };
        self.faults.extend(error);
        let attributes = self.messages.last_mut().map_or(&mut self.attributes, |message| &mut message.attributes);
        if let Some(Message { id, value: Some(value), .. }) = known {
            attributes.push(Attribute { id, value });
        } else if name > 0 {
            // Its name is there, though its text is not: it stands for that.
            let name = &whole[..name];
            let value = Pattern { elements: vec![PatternElement::TextElement { value: name }] };
            attributes.push(Attribute { id: Identifier { name }, value });
        }
    }
}

fn message(entry: Entry<&str>) -> Option<Message<&str>> {
    if let Entry::Message(message) = entry { Some(message) } else { None }
}

/// What a parser stumbled over at a byte of a piece, as its author knows it.
fn why(text: &str, piece: Range<usize>, at: usize, kind: ErrorKind) -> FluentFault {
    let rest = text.get(at..).unwrap_or_default();
    let whole = text.get(piece.clone()).unwrap_or_default();
    match rest.chars().next() {
        Some('\t') => return tab(text, at),
        Some(sign) if is_invisible(sign) => return invisible(text, at, sign),
        _ => {}
    }
    match kind {
        ErrorKind::ExpectedToken('=') if rest.starts_with(':') => {
            let edits = vec![Edit { range: at..at + 1, text: "=".to_owned() }];
            FluentFault { slip: FluentSlip::Colon, at, edits }
        }
        ErrorKind::ExpectedToken('=') => fault(FluentSlip::NoEquals, at),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue | ErrorKind::ExpectedTermField { .. } => {
            fault(FluentSlip::Empty, piece.start)
        }
        ErrorKind::MissingDefaultVariant => no_default(text, piece, at),
        ErrorKind::MultipleDefaultVariants => fault(FluentSlip::TwoDefaults, at.saturating_sub(1)),
        ErrorKind::UnbalancedClosingBrace => fault(FluentSlip::Brace, at),
        ErrorKind::ExpectedCharRange { .. } if text[..at].trim_end_matches(' ').ends_with("->") => {
            fault(FluentSlip::OneLine, at)
        }
        kind @ (ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_)) => {
            fault(FluentSlip::Other(kind), at)
        }
        kind => match open_brace(whole) {
            Some(open) => fault(FluentSlip::Brace, piece.start + open),
            None if is_inside(whole, at - piece.start) => fault(FluentSlip::Inside, at),
            None if rest.starts_with("//") => slashes(at),
            None => fault(FluentSlip::Other(kind), at),
        },
    }
}

/// The last brace of a piece that is not closed in it.
fn open_brace(piece: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, byte) in piece.bytes().enumerate() {
        match byte {
            b'{' => open.push(at),
            b'}' => _ = open.pop(),
            _ => {}
        }
    }
    open.pop()
}

fn is_inside(piece: &str, at: usize) -> bool {
    let before = piece.get(..at).unwrap_or_default();
    before.matches('{').count() > before.matches('}').count()
}

/// Variants without a star: told at the first; a star before `[other]` mends it.
fn no_default(text: &str, piece: Range<usize>, at: usize) -> FluentFault {
    let before = text.get(piece.start..at).unwrap_or_default();
    let arrow = before.rfind("->").unwrap_or_default();
    let first = before[arrow..].find('[').map_or(at, |bracket| piece.start + arrow + bracket);
    let other = before[arrow..].rfind("[other]").map(|bracket| piece.start + arrow + bracket);
    let star = |at: usize| Edit { range: at..at, text: "*".to_owned() };
    FluentFault { slip: FluentSlip::NoDefault, at: first, edits: other.into_iter().map(star).collect() }
}

/// What stands before an attribute besides spaces.
fn indentation(text: &str, indent: &Range<usize>) -> Option<FluentFault> {
    let blank = text.get(indent.clone()).unwrap_or_default();
    let (at, sign) = blank.char_indices().find(|(_, sign)| *sign != ' ')?;
    let at = indent.start + at;
    Some(if sign == '\t' { tab(text, at) } else { invisible(text, at, sign) })
}

/// Spaces in the place of all tabs that lines begin with.
fn tab(text: &str, at: usize) -> FluentFault {
    let mut edits = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tabs = line[..blank].char_indices().filter(|(_, sign)| *sign == '\t');
        edits.extend(tabs.map(|(at, _)| Edit { range: start + at..start + at + 1, text: "    ".to_owned() }));
        start += line.len();
    }
    if !edits.iter().any(|edit| edit.range.start == at) {
        edits.clear();
    }
    FluentFault { slip: FluentSlip::Tab, at, edits }
}

fn invisible(text: &str, at: usize, sign: char) -> FluentFault {
    let run = text[at..].chars().take_while(|next| is_invisible(*next)).map(char::len_utf8).sum::<usize>();
    let plain: String = text[at..at + run].chars().map(|sign| if sign.is_whitespace() { " " } else { "" }).collect();
    FluentFault { slip: FluentSlip::Invisible(sign), at, edits: vec![Edit { range: at..at + run, text: plain }] }
}

fn slashes(at: usize) -> FluentFault {
    FluentFault { slip: FluentSlip::Slashes, at, edits: vec![Edit { range: at..at + 2, text: "#".to_owned() }] }
}

/// Lines that are no entry and belong to none.
fn loose(text: &str, piece: &Piece) -> Option<FluentFault> {
    let whole = text.get(piece.range.clone())?;
    let at = piece.range.start + (whole.len() - whole.trim_start_matches([' ', '\n', '\r']).len());
    let rest = text.get(at..piece.range.end)?;
    let sign = rest.chars().next()?;
    Some(match sign {
        '\t' => tab(text, at),
        '<' => fault(FluentSlip::Markup, at),
        _ if rest.starts_with("{\\rtf") => fault(FluentSlip::Markup, at),
        _ if rest.starts_with("//") => slashes(at),
        sign if is_invisible(sign) => invisible(text, at, sign),
        '}' => fault(FluentSlip::Brace, at),
        _ => fault(FluentSlip::Start, at),
    })
}

/// A run of lines that is read for itself.
struct Piece {
    kind: PieceKind,
    /// Its bytes; of an attribute from its name on.
    range: Range<usize>,
    /// What stands before it on its line.
    indent: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PieceKind {
    /// A line that begins with a name, or a comment, with the lines that go on.
    Entry,
    /// A line that begins with a dot and a name, with the lines that go on.
    Attribute,
    /// Lines before any of those.
    Loose,
}

fn pieces(text: &str, junk: Range<usize>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut start = junk.start;
    for line in text.get(junk).unwrap_or_default().split_inclusive('\n') {
        let end = start + line.len();
        let is_entry = line.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '-' | '#'));
        let bare = line.trim_start_matches(|sign: char| sign.is_whitespace() || is_invisible(sign));
        let name = bare.strip_prefix('.').filter(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()));
        let indent = start..end - bare.len();
        if is_entry {
            pieces.push(Piece { kind: PieceKind::Entry, range: start..end, indent: start..start });
        } else if let Some(name) = name {
            pieces.push(Piece { kind: PieceKind::Attribute, range: end - name.len()..end, indent });
        } else if let Some(last) = pieces.last_mut() {
            last.range.end = end;
        } else if !bare.is_empty() {
            pieces.push(Piece { kind: PieceKind::Loose, range: start..end, indent });
        }
        start = end;
    }
    pieces
}

/// Attributes that the parser takes for a text that goes on, for a sign that nobody sees stands before their dot.
pub fn hidden_attributes(text: &str) -> Vec<FluentFault> {
    let mut faults = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_start_matches(|sign: char| sign == ' ' || is_invisible(sign));
        let is_attribute =
            bare.strip_prefix('.').is_some_and(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()));
        let indent = start..start + line.len() - bare.len();
        faults.extend(indentation(text, &indent).filter(|_| is_attribute));
        start += line.len();
    }
    faults
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_')
}
