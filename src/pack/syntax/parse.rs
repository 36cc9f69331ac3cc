//! From tokens to a tree of RON. Every turn of every loop takes a token or closes a bracket, so that reading is linear in
//! the text, and what nests too deep is taken as one piece.

use super::token::{Bracket, Token, TokenKind};
use super::value::{Group, Item, Shape, Value};

/// How deep brackets may nest: as deep as `ron` itself reads.
const DEEPEST: usize = 128;

/// The outermost value of a text, after its attributes `#![…]`.
pub fn root(text: &str, tokens: &[Token]) -> Value {
    let mut parser = Parser { text, tokens, at: 0, open: [0; 3], depth: 0, end: 0 };
    while let Some(kind) = parser.peek() {
        if begins_value(kind) {
            return parser.value();
        }
        let is_attribute = kind == TokenKind::Other && parser.is_attribute();
        parser.take();
        if is_attribute {
            parser.take();
            parser.value();
        }
    }
    parser.missing()
}

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
    /// The token to look at next.
    at: usize,
    /// How many brackets of each kind are open.
    open: [usize; 3],
    /// How many brackets are open.
    depth: usize,
    /// The byte after the last token that was taken.
    end: usize,
}

fn begins_value(kind: TokenKind) -> bool {
    use TokenKind::{Char, Name, Number, Open, Text};
    matches!(kind, Text | Char | Number | Name | Open(_))
}

impl Parser<'_> {
    /// What comes next; whitespace and comments are passed over.
    fn peek(&mut self) -> Option<TokenKind> {
        while self.tokens.get(self.at).is_some_and(|token| token.is_trivia()) {
            self.at += 1;
        }
        self.tokens.get(self.at).map(|token| token.kind)
    }

    /// What comes after that.
    fn peek_second(&self) -> Option<Token> {
        let rest = self.tokens.get(self.at + 1..)?;
        rest.iter().find(|token| !token.is_trivia()).copied()
    }

    /// Takes what comes next.
    fn take(&mut self) -> Option<Token> {
        self.peek()?;
        let token = self.tokens.get(self.at).copied()?;
        self.at += 1;
        self.end = token.end;
        Some(token)
    }

    fn take_if(&mut self, kind: TokenKind) -> Option<Token> {
        if self.peek() == Some(kind) { self.take() } else { None }
    }

    /// Whether `#!` comes next.
    fn is_attribute(&self) -> bool {
        let begin = self.tokens.get(self.at).map_or(self.text.len(), |token| token.start);
        self.text[begin..].starts_with("#!")
    }

    fn missing(&self) -> Value {
        Value { range: self.end..self.end, name: None, shape: Shape::Missing }
    }

    fn value(&mut self) -> Value {
        let Some(kind) = self.peek().filter(|kind| begins_value(*kind)) else { return self.missing() };
        if let TokenKind::Open(bracket) = kind {
            return self.group(None, bracket);
        }
        let Some(token) = self.take() else { return self.missing() };
        if kind == TokenKind::Name && self.peek() == Some(TokenKind::Open(Bracket::Round)) {
            return self.group(Some(token), Bracket::Round);
        }
        Value { range: token.range(), name: None, shape: Shape::Scalar }
    }

    /// Brackets with all that is in them; `name` stands before them.
    fn group(&mut self, name: Option<Token>, bracket: Bracket) -> Value {
        let Some(opening) = self.take() else { return self.missing() };
        let start = name.map_or(opening.start, |name| name.start);
        let name = name.map(Token::range);
        if self.depth == DEEPEST {
            self.skip();
            return Value { range: start..self.end, name, shape: Shape::TooDeep };
        }
        self.depth += 1;
        self.open[bracket as usize] += 1;
        let mut items: Vec<Item> = Vec::new();
        let mut closing = None;
        while let Some(kind) = self.peek() {
            if kind == TokenKind::Close(bracket) {
                closing = self.take();
                break;
            }
            if let TokenKind::Close(other) = kind
                && self.open[other as usize] > 0
            {
                // One further out is closed: this one was forgotten.
                break;
            }
            if begins_value(kind) {
                let item = self.item();
                items.push(item);
            } else {
                // A comma too many, a colon without a name, a stray bracket.
                self.take();
            }
        }
        self.depth -= 1;
        self.open[bracket as usize] -= 1;
        let inside = opening.end..closing.map_or(self.end, |closing| closing.start);
        Value { range: start..self.end, name, shape: Shape::Group(Group { bracket, inside, items }) }
    }

    fn item(&mut self) -> Item {
        let first = self.value();
        let (name, value) = match self.take_if(TokenKind::Colon) {
            None => (None, first),
            Some(_) => (Some(first.range), self.named_value()),
        };
        let comma = self.take_if(TokenKind::Comma).map(|comma| comma.start);
        Item { name, value, comma }
    }

    /// The value after `name:`. A name with a colon of its own belongs to the next field: this one has no value yet.
    fn named_value(&mut self) -> Value {
        let is_next = self.peek() == Some(TokenKind::Name)
            && self.peek_second().is_some_and(|second| second.kind == TokenKind::Colon);
        if is_next { self.missing() } else { self.value() }
    }

    /// Passes over everything up to where an open bracket is closed.
    fn skip(&mut self) {
        let mut level = 1_usize;
        while level > 0
            && let Some(token) = self.take()
        {
            if matches!(token.kind, TokenKind::Open(_)) {
                level += 1;
            } else if matches!(token.kind, TokenKind::Close(_)) {
                level -= 1;
            }
        }
    }
}
