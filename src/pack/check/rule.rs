//! What a rule is, and how it reports.

use super::context::Context;
use super::facts::TextVisit;
use crate::mission::TextKey;
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::read_fault::ReadFault;
use crate::pack::location::Location;
use crate::pack::message::Message;

/// One thing that a pack has to hold to.
#[derive(Debug)]
pub struct Rule {
    /// Its code, never used for another rule.
    pub code: &'static str,
    /// Its name, which is also that of its fixtures' folder.
    pub name: &'static str,
    /// How bad it is to break it.
    pub severity: Severity,
    /// How it looks.
    pub check: Check,
    /// Its documentation, line by line: what, why, an example, what to write instead.
    pub doc: &'static [&'static str],
}

/// When a rule looks, and at what.
#[derive(Debug)]
pub enum Check {
    /// At what could not be read.
    Reading(fn(&ReadFault, &mut Findings)),
    /// While a pack is loaded, and when it is checked: what breaks this cannot be played.
    Loading(fn(&Context, &mut Findings)),
    /// When a pack is checked.
    Checking(fn(&Context, &mut Findings)),
    /// When a pack is checked, at each text; all of these look at one text before the next is read.
    Text(fn(&TextVisit, &mut Findings)),
    /// When a pack is checked, at it and at each text.
    Both(fn(&Context, &mut Findings), fn(&TextVisit, &mut Findings)),
}

/// Declares a rule whose documentation is what `gps explain` prints, too: it is written once, above the rule.
macro_rules! rule {
    ($(#[doc = $line:literal])* pub static RULE: Rule = Rule { $($field:ident: $value:expr),* $(,)? };) => {
        $(#[doc = $line])*
        pub static RULE: $crate::pack::check::rule::Rule =
            $crate::pack::check::rule::Rule { $($field: $value,)* doc: &[$($line),*] };
    };
}
pub(super) use rule;

/// What one rule found, added to what the others did.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'a Rule,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// For one rule.
    pub fn of(rule: &'a Rule, found: &'a mut Vec<Diagnostic>) -> Self {
        Self { rule, found }
    }

    /// Adds a problem: where, and the message of `check.ftl` that says what is wrong and, as its `.help`, what to do.
    /// What is to be filled in is added to what comes back.
    pub fn add(&mut self, location: Location, message: &'static str) -> &mut Diagnostic {
        let Rule { code, name: rule, severity, .. } = *self.rule;
        self.found.push_mut(Diagnostic {
            code,
            rule,
            severity,
            location,
            labels: Vec::new(),
            cause: None,
            message: Message::new(TextKey::value(message)),
            help: Message::new(TextKey::attribute(message, "help")),
            fix: None,
        })
    }
}
