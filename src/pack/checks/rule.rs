//! What a rule is, and how it reports.

use super::context::Context;
use super::sight::Sight;
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::spot::Spot;

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
}

/// When a rule looks.
#[derive(Debug)]
pub enum Check {
    /// While the files are read.
    Reading,
    /// While a pack is loaded, and when it is checked: what breaks this cannot be played.
    Loading(fn(&Context, &mut Findings)),
    /// When a pack is checked.
    Checking(fn(&Context, &mut Findings)),
    /// When a pack is checked, at each text; all of these look at one text before the next is read.
    Part(fn(&Sight, &mut Findings)),
}

impl Rule {
    /// A problem that this rule found.
    pub fn diagnostic(&self, spot: Spot, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let Self { code, name: rule, severity, .. } = *self;
        let Spot { file, line, column } = spot;
        Diagnostic { code, rule, severity, file, line, column, message: message.into(), help: help.into() }
    }
}

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

    /// Adds a problem: where, what is wrong, what to do.
    pub fn add(&mut self, spot: Spot, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(self.rule.diagnostic(spot, message, help));
    }
}
