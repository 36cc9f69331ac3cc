//! Rule `broken-fluent`.

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::{Diagnostic, Severity};
use crate::pack::load::read_fault::{ReadFault, Unreadable};
use crate::pack::location::Location;
use crate::pack::syntax::fluent_slip::FluentSlip;

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
        Unreadable::Fluent(slip, edits) => {
            let problem = tell(location(), slip, findings);
            if !edits.is_empty() {
                problem.fix_with(edits.clone());
            }
        }
        Unreadable::TooDeep => _ = findings.add(location(), "check-broken-fluent-deep"),
        Unreadable::Closed(_)
        | Unreadable::Odd(_)
        | Unreadable::TooLarge(_)
        | Unreadable::NotUtf8
        | Unreadable::Ron(_)
        | Unreadable::Slip(_) => {}
    }
}

fn tell<'a>(location: Location, slip: &FluentSlip, findings: &'a mut Findings) -> &'a mut Diagnostic {
    let message = match slip {
        FluentSlip::NoEquals => "check-broken-fluent-name",
        FluentSlip::Colon => "check-broken-fluent-colon",
        FluentSlip::Tab => "check-broken-fluent-tab",
        FluentSlip::Invisible(sign) => {
            return findings.add(location, "check-broken-fluent-invisible").with("code", code_of(*sign));
        }
        FluentSlip::Empty => "check-broken-fluent-empty",
        FluentSlip::Brace => "check-broken-fluent-brace",
        FluentSlip::Inside => "check-broken-fluent-inside",
        FluentSlip::NoDefault => "check-broken-fluent-variants",
        FluentSlip::TwoDefaults => "check-broken-fluent-stars",
        FluentSlip::OneLine => "check-broken-fluent-lines",
        FluentSlip::Slashes => "check-broken-fluent-comment",
        FluentSlip::Markup => "check-broken-fluent-markup",
        FluentSlip::Start => "check-broken-fluent-start",
        // Of this only the reader knows what it wanted.
        FluentSlip::Other(kind) => return findings.add(location, "check-broken-fluent").caused_by(kind),
    };
    findings.add(location, message)
}

/// A sign that nobody sees, by its number.
pub(super) fn code_of(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}
