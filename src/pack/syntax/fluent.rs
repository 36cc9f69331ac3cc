//! Places in Fluent. Its syntax tree is made of pieces cut from the text, so that each knows its bytes; what has no piece
//! of its own, as a whole text, reaches from its first to its last.

use std::collections::HashMap;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};

/// The bytes of a piece in the text it was cut from; none where it was not.
pub fn range_in(whole: &str, piece: &str) -> Option<Range<usize>> {
    let start = (piece.as_ptr() as usize).checked_sub(whole.as_ptr() as usize)?;
    let end = start.checked_add(piece.len())?;
    (end <= whole.len()).then_some(start..end)
}

/// The bytes of a text of a message, from its first letter or brace to its last.
pub fn pattern_range(whole: &str, pattern: &Pattern<&str>) -> Option<Range<usize>> {
    let first = pattern.elements.first()?;
    let last = pattern.elements.last()?;
    let start = match first {
        PatternElement::TextElement { value } => range_in(whole, value)?.start,
        PatternElement::Placeable { expression } => {
            let inside = first_piece(expression).and_then(|piece| range_in(whole, piece))?;
            opening_brace(whole, inside.start, expression)
        }
    };
    Some(start..element_end(whole, last)?.max(start))
}

/// The places of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagePlace {
    /// Its name.
    pub name: Range<usize>,
    /// Its own text.
    pub value: Option<Range<usize>>,
    /// Its attributes, in order: the name, and the text.
    pub attributes: Vec<(Range<usize>, Range<usize>)>,
}

/// The places of every message in a Fluent text, by name; of two with the same name the first.
#[derive(Debug, Default)]
pub struct FluentIndex {
    messages: HashMap<String, MessagePlace>,
}

impl FluentIndex {
    /// Of what a text was parsed to.
    pub fn new(whole: &str, resource: &Resource<&str>) -> Self {
        let mut messages = HashMap::new();
        for entry in &resource.body {
            if let fluent_syntax::ast::Entry::Message(message) = entry
                && let Some(place) = MessagePlace::of(whole, message)
            {
                messages.entry(message.id.name.to_owned()).or_insert(place);
            }
        }
        Self { messages }
    }

    /// A message.
    pub fn message(&self, name: &str) -> Option<&MessagePlace> {
        self.messages.get(name)
    }

    /// The text of a message, or of one of its attributes.
    pub fn text(&self, whole: &str, message: &str, attribute: Option<&str>) -> Option<Range<usize>> {
        let place = self.message(message)?;
        let Some(attribute) = attribute else { return place.value.clone() };
        let mut attributes = place.attributes.iter();
        attributes.find(|(name, _)| whole.get(name.clone()) == Some(attribute)).map(|(_, text)| text.clone())
    }
}

impl MessagePlace {
    /// Of one message of a text.
    pub fn of(whole: &str, message: &Message<&str>) -> Option<Self> {
        let place = |name: &str, pattern| Some((range_in(whole, name)?, pattern_range(whole, pattern)?));
        Some(Self {
            name: range_in(whole, message.id.name)?,
            value: message.value.as_ref().and_then(|pattern| pattern_range(whole, pattern)),
            attributes: message.attributes.iter().filter_map(|known| place(known.id.name, &known.value)).collect(),
        })
    }
}

/// The first piece inside an expression.
fn first_piece<'a>(expression: &Expression<&'a str>) -> Option<&'a str> {
    match expression {
        Expression::Select { selector, .. } => inline_piece(selector),
        Expression::Inline(inline) => inline_piece(inline),
    }
}

fn inline_piece<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => first_piece(expression),
    }
}

/// The brace before a piece; between them stand only blanks, a quote, a mark, and the braces of what is nested.
fn opening_brace(whole: &str, before: usize, expression: &Expression<&str>) -> usize {
    let mut at = before;
    for _ in 0..nesting(expression) {
        at = whole[..at].rfind('{').unwrap_or(at);
    }
    at
}

/// How many braces stand before the first piece of an expression.
fn nesting(expression: &Expression<&str>) -> usize {
    let mut inline = match expression {
        Expression::Select { selector, .. } => selector,
        Expression::Inline(inline) => inline,
    };
    let mut braces = 1;
    while let InlineExpression::Placeable { expression } = inline {
        inline = match &**expression {
            Expression::Select { selector, .. } => selector,
            Expression::Inline(inline) => inline,
        };
        braces += 1;
    }
    braces
}

fn element_end(whole: &str, element: &PatternElement<&str>) -> Option<usize> {
    match element {
        PatternElement::TextElement { value } => Some(range_in(whole, value)?.end),
        PatternElement::Placeable { expression } => after_brace(whole, expression_end(whole, expression)?),
    }
}

/// The byte after the next closing brace.
fn after_brace(whole: &str, from: usize) -> Option<usize> {
    Some(from + whole.get(from..)?.find('}')? + 1)
}

/// The byte after the last piece inside an expression.
fn expression_end(whole: &str, expression: &Expression<&str>) -> Option<usize> {
    match expression {
        Expression::Select { variants, .. } => {
            element_end(whole, variants.last().and_then(|variant| variant.value.elements.last())?)
        }
        Expression::Inline(inline) => inline_end(whole, inline),
    }
}

fn inline_end(whole: &str, inline: &InlineExpression<&str>) -> Option<usize> {
    let end_of = |piece| range_in(whole, piece).map(|range| range.end);
    match inline {
        // The quote after it keeps a brace inside it from being taken for the closing one.
        InlineExpression::StringLiteral { value } => Some(end_of(value)? + 1),
        InlineExpression::NumberLiteral { value } => end_of(value),
        InlineExpression::VariableReference { id } => end_of(id.name),
        InlineExpression::MessageReference { id, attribute } => {
            end_of(attribute.as_ref().map_or(id.name, |attribute| attribute.name))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            arguments_end(whole, arguments).or_else(|| end_of(id.name))
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let inside = arguments.as_ref().and_then(|arguments| arguments_end(whole, arguments));
            inside.or_else(|| end_of(attribute.as_ref().map_or(id.name, |attribute| attribute.name)))
        }
        InlineExpression::Placeable { expression } => after_brace(whole, expression_end(whole, expression)?),
    }
}

/// The byte after the last argument; none where there is none.
fn arguments_end(whole: &str, arguments: &CallArguments<&str>) -> Option<usize> {
    let named = arguments.named.iter().map(|named| &named.value);
    arguments.positional.iter().chain(named).filter_map(|inline| inline_end(whole, inline)).max()
}

#[cfg(test)]
#[path = "fluent_tests.rs"]
mod tests;
