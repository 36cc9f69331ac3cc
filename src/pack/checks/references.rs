//! What a message takes from elsewhere: values that are filled in, and other messages and terms.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What a text refers to.
#[derive(Default)]
pub struct References<'a> {
    /// Values: `$name`.
    pub variables: BTreeSet<&'a str>,
    /// Messages, with their attribute.
    pub messages: Vec<(&'a str, Option<&'a str>)>,
    /// Terms: `-name`.
    pub terms: Vec<&'a str>,
}

impl<'a> References<'a> {
    /// Those of a text.
    pub fn of(pattern: &'a Pattern<&'a str>) -> Self {
        let mut found = Self::default();
        found.add_pattern(pattern);
        found
    }

    fn add_pattern(&mut self, pattern: &'a Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add(expression);
            }
        }
    }

    fn add(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                for variant in variants {
                    self.add_pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.add_inline(inline),
        }
    }

    fn add_inline(&mut self, inline: &'a InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.messages.push((id.name, attribute.as_ref().map(|attribute| attribute.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.push(id.name);
                if let Some(arguments) = arguments {
                    self.add_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.add_arguments(arguments),
            InlineExpression::Placeable { expression } => self.add(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn add_arguments(&mut self, arguments: &'a CallArguments<&'a str>) {
        let named = arguments.named.iter().map(|named| &named.value);
        for inline in arguments.positional.iter().chain(named) {
            self.add_inline(inline);
        }
    }
}
