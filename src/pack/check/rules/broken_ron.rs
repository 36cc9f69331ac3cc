//! Rule `broken-ron`.

use ron::error::Error;

use super::broken_fluent::code_of;
use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::nearest::one_slip_from;
use crate::pack::syntax::{Slip, SlipKind};

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
    if let Unreadable::Slip(slip) = &fault.reason {
        tell(fault, slip, findings);
    }
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

/// Says what was forgotten, or what a word processor put there.
fn tell(fault: &ReadFault, slip: &Slip, findings: &mut Findings) {
    let location = fault.location.clone();
    let problem = match &slip.kind {
        SlipKind::OpenQuote => findings.add(location, "check-broken-ron-quote"),
        SlipKind::UnopenedQuote => findings.add(location, "check-broken-ron-first-quote"),
        SlipKind::CurlyQuote(sign) => findings.add(location, "check-broken-ron-curly").with("sign", sign.to_string()),
        SlipKind::Invisible(sign) => findings.add(location, "check-broken-ron-invisible").with("code", code_of(*sign)),
        SlipKind::Hash => findings.add(location, "check-broken-ron-hash"),
        SlipKind::OpenComment => findings.add(location, "check-broken-ron-comment"),
        SlipKind::OpenBracket => {
            let problem = findings.add(location, "check-broken-ron-bracket");
            problem.with("open", &slip.says).with("close", closing(&slip.says))
        }
        SlipKind::StrayBracket => findings.add(location, "check-broken-ron-stray").with("close", &slip.says),
        SlipKind::SpareComma => findings.add(location, "check-broken-ron-spare"),
        SlipKind::MissingComma => findings.add(location, "check-broken-ron-comma"),
        SlipKind::Equals => findings.add(location, "check-broken-ron-equals"),
        SlipKind::Quoted => findings.add(location, "check-broken-ron-quoted").with("name", &slip.says),
        SlipKind::SingleQuotes => findings.add(location, "check-broken-ron-single"),
        SlipKind::Unquoted => findings.add(location, "check-broken-ron-unquoted").with("name", &slip.says),
        SlipKind::Nameless(name, fields) => {
            let problem = findings.add(location, "check-broken-ron-nameless").with("name", name);
            problem.with("fields", fields.iter().map(|field| format!("{field}: …")).collect::<Vec<_>>().join(", "))
        }
    };
    if let Some(other) = &fault.shows {
        problem.label(other.clone(), "here");
    }
    if !slip.edits.is_empty() {
        problem.fix_with(slip.edits.clone());
    }
}

/// The bracket that closes one.
fn closing(open: &str) -> &'static str {
    match open {
        "[" => "]",
        "{" => "}",
        _ => ")",
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
