//! What a message takes from elsewhere: values that are filled in, and other messages and terms.

use std::collections::BTreeSet;
use std::sync::Arc;

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
    /// Functions: `NAME()`.
    pub functions: Vec<&'a str>,
}

impl<'a> References<'a> {
    /// Those of a text.
    pub fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut found = Self::default();
        found.add_pattern(pattern);
        found
    }

    /// Those of several texts together.
    pub fn of_all<'b>(patterns: impl Iterator<Item = &'b Pattern<&'a str>>) -> Self
    where
        'a: 'b,
    {
        let mut found = Self::default();
        patterns.for_each(|pattern| found.add_pattern(pattern));
        found
    }

    /// These, where there are any.
    pub fn kept(self) -> Option<Arc<Self>> {
        let Self { variables, messages, terms, functions } = &self;
        let any = !(variables.is_empty() && messages.is_empty() && terms.is_empty() && functions.is_empty());
        any.then(|| Arc::new(self))
    }

    fn add_pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.add(expression);
            }
        }
    }

    fn add(&mut self, expression: &Expression<&'a str>) {
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

    fn add_inline(&mut self, inline: &InlineExpression<&'a str>) {
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
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                self.add_arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.add(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn add_arguments(&mut self, arguments: &CallArguments<&'a str>) {
        let named = arguments.named.iter().map(|named| &named.value);
        for inline in arguments.positional.iter().chain(named) {
            self.add_inline(inline);
        }
    }
}
