//! Rule `broken-ron`.

use ron::error::Error;

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::nearest::one_slip_from;

rule! {
    /// ## What
    /// A `.ron` file that is not RON, or has a field or value that its kind of file does not have.
    /// ## Why
    /// The file is left out of the game.
    /// ## Example
    /// ```ron
    /// (id: "friends", nummer: 1)
    /// ```
    /// ## Instead
    /// ```ron
    /// (id: "friends", number: 1)
    /// ```
    pub static RULE: Rule = Rule { code: "P002", name: "broken-ron", severity: Severity::Error, check: Check::Reading(check) };
}

fn check(fault: &ReadFault, findings: &mut Findings) {
    let Unreadable::Ron(error) = &fault.reason else { return };
    let location = fault.location.clone();
    match &**error {
        Error::MissingStructField { field, .. } => {
            findings.add(location, "check-broken-ron-missing").with("field", *field);
        }
        Error::NoSuchStructField { expected, found, .. } => {
            let problem = findings.add(location, "check-broken-ron-field");
            name_nearest(problem.with("field", found), found, expected);
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let problem = findings.add(location, "check-broken-ron-choice");
            name_nearest(problem.with("name", found), found, expected);
        }
        Error::DuplicateStructField { field, .. } => {
            findings.add(location, "check-broken-ron-twice").with("field", *field);
        }
        Error::ExpectedComma => _ = findings.add(location, "check-broken-ron-comma"),
        // Of these only the reader knows what it wanted.
        _ => _ = findings.add(location, "check-broken-ron").caused_by(error),
    }
}

/// Says what there is, and the nearest of it; the one that differs by a single slip is what was meant.
fn name_nearest(problem: &mut Diagnostic, found: &str, expected: &[&'static str]) {
    problem.with("known", expected.join(", ")).near(found, expected.iter().copied());
    let is_the_name = problem.location.range.len() == found.len();
    if let Some(meant) = one_slip_from(found, expected.iter().copied()).filter(|_| is_the_name) {
        problem.fix(meant);
    }
}
