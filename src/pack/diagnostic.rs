//! A problem in a pack: where it is, what is wrong, what to do, and the change that mends it where one is certain.

use std::fmt;

use serde::Serialize;

use super::location::Location;
use super::message::{Arg, Message};
use super::nearest::{nearest, one_slip_from};
use super::syntax::Edit;
use crate::mission::TextKey;
use crate::words::Words;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The pack is not to be shipped like this.
    Error,
    /// Worth a look; fails only where somebody asks for it.
    Warning,
}

/// One problem of a pack. Its sentences have no language yet: [`Message::in_words`] gives them one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's code, `P001`; it means the same for ever.
    pub code: &'static str,
    /// The rule's name, `broken-ron`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// Other places that have to do with it, and what.
    pub labels: Vec<Label>,
    /// What the reader of the file said, in its own words, where the message does not say all of it.
    pub cause: Option<String>,
    /// What is wrong.
    pub message: Message,
    /// What to do.
    pub help: Message,
    /// The change that mends it, where that is certain.
    pub fix: Option<Fix>,
}

/// Another place that has to do with a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where it is.
    pub location: Location,
    /// What it has to do with the problem.
    pub message: Message,
}

/// A change that mends a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does.
    pub title: Message,
    /// The changes of the file that the problem is in, of which none touches the bytes of another.
    pub edits: Vec<Edit>,
}

impl Diagnostic {
    /// Fills a value into every sentence of this problem.
    pub fn with(&mut self, name: &'static str, value: impl Into<Arg>) -> &mut Self {
        let value = value.into();
        self.message.args.push((name, value.clone()));
        self.help.args.push((name, value));
        self
    }

    /// Names the nearest of the names that exist, where one is near: the help is then the message's `.near`.
    pub fn near<'a>(&mut self, name: &str, known: impl IntoIterator<Item = &'a str>) -> &mut Self {
        if let Some(near) = nearest(name, known) {
            self.help.key = self.part("near");
            self.help.args.push(("near", near.into()));
        }
        self
    }

    /// Like [`Diagnostic::near`], for a name that stands in quotes at this place of `text`: where a single slip of the
    /// finger leads to a name that exists, writing that one is the change that mends it.
    pub fn near_in<'a>(&mut self, text: &str, name: &str, known: impl IntoIterator<Item = &'a str>) -> &mut Self {
        let known: Vec<&str> = known.into_iter().collect();
        self.near(name, known.iter().copied());
        let stands_here = text.get(self.location.range.clone()) == Some(&format!("\"{name}\""));
        if let Some(meant) = one_slip_from(name, known).filter(|_| stands_here) {
            self.fix(format!("\"{meant}\""));
        }
        self
    }

    /// Says something about another place: the message's part of this name, with the values filled in so far.
    pub fn label(&mut self, location: Location, part: &'static str) -> &mut Self {
        let message = Message { key: self.part(part), args: self.message.args.clone() };
        self.labels.push(Label { location, message });
        self
    }

    /// Keeps what the reader of the file said.
    pub fn caused_by(&mut self, cause: &dyn fmt::Display) -> &mut Self {
        self.cause = Some(cause.to_string());
        self
    }

    /// Adds a change of this problem's own place that mends it; its title is the message's `.fix`.
    pub fn fix(&mut self, text: impl Into<String>) -> &mut Self {
        let range = self.location.range.clone();
        self.fix_with(vec![Edit { range, text: text.into() }])
    }

    /// Adds changes of the file it is in that together mend it; their title is the message's `.fix`.
    pub fn fix_with(&mut self, edits: Vec<Edit>) -> &mut Self {
        let title = Message { key: self.part("fix"), args: self.help.args.clone() };
        self.fix = Some(Fix { title, edits });
        self
    }

    /// Its own place and those of its labels.
    pub(super) fn locations_mut(&mut self) -> impl Iterator<Item = &mut Location> {
        std::iter::once(&mut self.location).chain(self.labels.iter_mut().map(|label| &mut label.location))
    }

    /// All on one line, for a log: `missions/a.ron:3:9: error P001: message (help)`.
    pub fn one_line(&self, words: &Words) -> String {
        self.line(&self.message.in_words(words), &self.help.in_words(words))
    }

    fn line(&self, message: &str, help: &str) -> String {
        let Self { code, severity, location, .. } = self;
        format!("{location}: {severity} {code}: {message} ({help})")
    }

    fn part(&self, part: &str) -> TextKey {
        TextKey::attribute(&self.message.key.message, part)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

impl fmt::Display for Diagnostic {
    /// On one line, without a language: the names of the sentences and what is filled in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line(&self.message.to_string(), &self.help.key.to_string()))
    }
}
