//! What a reader of RON stumbled over, seen from where it did: the place says which slip it was.

use super::edit::Edit;
use super::slip::{Slip, SlipKind, is_id};
use super::token::{Bracket, Token, TokenKind};
use super::tree::RonTree;
use super::value::{Shape, Value};

/// What a reader of RON wanted at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The name of a field or of a choice.
    Name,
    /// A text in quotes.
    Text,
    /// A comma.
    Comma,
    /// A colon.
    Colon,
    /// Something else.
    Other,
}

impl RonTree {
    /// The slip at a byte at which a reader wanted something else, where it is a known one.
    pub fn slip_at(&self, at: usize, wanted: Wanted) -> Option<Slip> {
        let index = self.tokens().iter().position(|token| token.end > at && !token.is_trivia())?;
        let token = self.tokens()[index];
        let before = self.tokens()[..index].iter().rev().find(|token| !token.is_trivia()).copied();
        let begins = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::Open(_));
        if token.kind == TokenKind::Comma && before.is_some_and(|before| begins(&before)) {
            return Some(Slip::new(SlipKind::SpareComma, token.range(), vec![instead(token, "")]));
        }
        match wanted {
            Wanted::Name => self.nameless(token).or_else(|| self.quoted(token)),
            Wanted::Text => self.unquoted(token).or_else(|| self.single_quotes(token)),
            Wanted::Comma => no_comma(token, before?),
            Wanted::Colon if self.slice(&token.range()) == "=" => {
                Some(Slip::new(SlipKind::Equals, token.range(), vec![instead(token, ":")]))
            }
            Wanted::Colon | Wanted::Other => None,
        }
    }

    /// `"Both"` where a name stands without quotes.
    fn quoted(&self, token: Token) -> Option<Slip> {
        let name = self.name(&token.range());
        let is_name = name.starts_with(char::is_alphabetic)
            && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        let is_quoted = token.kind == TokenKind::Text && is_name;
        is_quoted.then(|| Slip::new(SlipKind::Quoted, token.range(), vec![instead(token, name)]))
    }

    /// `If("a", "b", "c")`: brackets after a name whose items have no names. Which fields there are is asked elsewhere.
    fn nameless(&self, token: Token) -> Option<Slip> {
        let group = innermost(self.root(), token.start)?;
        let Shape::Group(inside) = &group.shape else { return None };
        let name = group.name.clone().filter(|_| inside.bracket == Bracket::Round)?;
        let is_nameless = inside.items.iter().all(|item| item.name.is_none()) && !inside.items.is_empty();
        let kind = SlipKind::Nameless(self.name(&name).to_owned(), Vec::new());
        is_nameless.then(|| Slip::new(kind, group.range.clone(), Vec::new()))
    }

    /// A slip of values without names, with the fields that there are; where there are as many values it is certain which
    /// is which.
    #[must_use]
    pub fn with_fields(&self, slip: Slip, fields: &[&str]) -> Slip {
        let SlipKind::Nameless(name, _) = &slip.kind else { return slip };
        let items = innermost(self.root(), slip.range.end.saturating_sub(1)).map(Value::items).unwrap_or_default();
        let named = items.iter().zip(fields).map(|(item, field)| {
            let start = item.range().start;
            Edit { range: start..start, text: format!("{field}: ") }
        });
        let edits = if items.len() == fields.len() { named.collect() } else { Vec::new() };
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        Slip { kind: SlipKind::Nameless(name.clone(), fields), edits, ..slip }
    }

    fn unquoted(&self, token: Token) -> Option<Slip> {
        if !matches!(token.kind, TokenKind::Name | TokenKind::Number) {
            return None;
        }
        let rest = &self.text()[token.start..];
        let end = token.start + rest.len() - rest.trim_start_matches(is_id).len();
        let text = format!("\"{}\"", self.slice(&(token.start..end)));
        let edits = vec![Edit { range: token.start..end, text }];
        Some(Slip::new(SlipKind::Unquoted, token.start..end, edits))
    }

    fn single_quotes(&self, token: Token) -> Option<Slip> {
        let inside = self.text()[token.start..].strip_prefix('\'')?;
        let line = inside.lines().next()?;
        let name = &line[..line.find('\'')?];
        let range = token.start..token.start + name.len() + 2;
        let edits = vec![Edit { range: range.clone(), text: format!("\"{name}\"") }];
        Some(Slip::new(SlipKind::SingleQuotes, range, edits))
    }
}

fn no_comma(token: Token, before: Token) -> Option<Slip> {
    let begins = matches!(token.kind, TokenKind::Name | TokenKind::Text | TokenKind::Number | TokenKind::Open(_));
    let edits = vec![Edit { range: before.end..before.end, text: ",".to_owned() }];
    begins.then(|| Slip::new(SlipKind::MissingComma, token.range(), edits))
}

fn instead(token: Token, text: &str) -> Edit {
    Edit { range: token.range(), text: text.to_owned() }
}

/// The innermost value in brackets that a byte lies in.
fn innermost(value: &Value, at: usize) -> Option<&Value> {
    let mut found = None;
    let mut value = value;
    while let Shape::Group(group) = &value.shape
        && value.range.contains(&at)
    {
        found = Some(value);
        let next = group.items.iter().map(|item| &item.value).find(|inside| inside.range.contains(&at));
        let Some(next) = next else { break };
        value = next;
    }
    found
}
