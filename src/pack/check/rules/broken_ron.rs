//! Rule `broken-ron`.

use ron::error::Error;

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::read_fault::{ReadFault, Unreadable};

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
    let problem = match &**error {
        Error::MissingStructField { field, .. } => {
            findings.add(location, "check-broken-ron-missing").with("field", *field)
        }
        Error::NoSuchStructField { expected, found, .. } => {
            let problem = findings.add(location, "check-broken-ron-field");
            problem.with("field", found).with("known", expected.join(", ")).near(found, expected.iter().copied())
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let problem = findings.add(location, "check-broken-ron-choice");
            problem.with("name", found).with("known", expected.join(", ")).near(found, expected.iter().copied())
        }
        Error::DuplicateStructField { field, .. } => {
            findings.add(location, "check-broken-ron-twice").with("field", *field)
        }
        Error::ExpectedComma => findings.add(location, "check-broken-ron-comma"),
        _ => findings.add(location, "check-broken-ron"),
    };
    problem.caused_by(error);
}
