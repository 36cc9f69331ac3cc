//! Rule `broken-fluent`.

use fluent_syntax::parser::ErrorKind;

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::read_fault::{ReadFault, Unreadable};

rule! {
    /// ## What
    /// A `.ftl` file with something in it that is not Fluent.
    /// ## Why
    /// The message it stands in is missing from the game; the other messages of the file are good.
    /// ## Example
    /// ```ftl
    /// friends
    ///     .title = Vrienden
    /// ```
    /// ## Instead
    /// ```ftl
    /// friends =
    ///     .title = Vrienden
    /// ```
    pub static RULE: Rule =
        Rule { code: "P003", name: "broken-fluent", severity: Severity::Error, check: Check::Reading(check) };
}

fn check(fault: &ReadFault, findings: &mut Findings) {
    let location = || fault.location.clone();
    match &fault.reason {
        Unreadable::Fluent(kind) => {
            let message = match kind {
                ErrorKind::ExpectedToken('=') => "check-broken-fluent-name",
                ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue => "check-broken-fluent-empty",
                ErrorKind::MissingDefaultVariant => "check-broken-fluent-variants",
                ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedToken('}') => "check-broken-fluent-brace",
                // Of these only the reader knows what it wanted.
                _ => {
                    findings.add(location(), "check-broken-fluent").caused_by(kind);
                    return;
                }
            };
            findings.add(location(), message);
        }
        Unreadable::TooDeep => _ = findings.add(location(), "check-broken-fluent-deep"),
        Unreadable::Closed(_)
        | Unreadable::Odd(_)
        | Unreadable::TooLarge(_)
        | Unreadable::NotUtf8
        | Unreadable::Ron(_) => {}
    }
}
