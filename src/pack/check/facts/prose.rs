//! A message's text as a person reads it, for rules about language. What is filled in counts as one word.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// What stands for a value that is filled in.
const VALUE: &str = "x";

/// A run of text, with the pieces of the file it was put together from.
pub struct Prose<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// Where in `text` each piece begins, and the piece itself; empty where the text is one piece.
    pieces: Vec<(usize, &'a str)>,
}

impl<'a> Prose<'a> {
    /// The piece of the file that byte `at` of the text comes from, from that byte on.
    pub fn source(&self, at: usize) -> &'a str {
        if let Cow::Borrowed(text) = self.text {
            return text.get(at..).unwrap_or(text);
        }
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or("", |(start, piece)| piece.get(at - start..).unwrap_or(piece))
    }
}

/// Reads the text of a pattern, and after it that of each variant inside it.
pub fn read<'a>(pattern: &Pattern<&'a str>, prose: &mut Vec<Prose<'a>>) {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        prose.push(Prose { text: Cow::Borrowed(value), pieces: Vec::new() });
        return;
    }
    let mut text = String::new();
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } =>
            {
                pieces.push((text.len(), *value));
                text.push_str(value);
            }
            PatternElement::Placeable { .. } => text.push_str(VALUE),
        }
    }
    prose.push(Prose { text: Cow::Owned(text), pieces });
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            for variant in variants {
                read(&variant.value, prose);
            }
        }
    }
}

/// Whether a message quotes what an author writes, with straight quotes and signs as they stand there.
pub fn quotes_code(message: &str) -> bool {
    message.starts_with("check-")
}

/// Messages that no girl reads, by how their names begin.
const FOR_OTHERS: [&str; 6] = ["guide-", "review-", "plan-", "moment-", "rehearsal-", "objectives-"];

/// Whether a part of a message is read by girls; the others are for the counsellor and for those who review a pack.
pub fn is_for_girls(message: &str, attribute: Option<&str>) -> bool {
    let for_others = ["protocol", "rehearsal", "readiness"].contains(&message)
        || FOR_OTHERS.iter().any(|start| message.starts_with(start));
    // A ready question is a girl's; what is answered to it is the counsellor's.
    let is_answer = message.starts_with("question-") && attribute.is_some();
    !for_others && !is_answer && !attribute.is_some_and(|name| name == "staff" || name.starts_with("staff-"))
}
