//! Rule `unreadable-file`.

use crate::pack::check::rule::{Check, Findings, rule};
use crate::pack::diagnostic::Severity;
use crate::pack::load::read_fault::{ReadFault, Unreadable};

rule! {
    /// ## What
    /// A file of structure or text that cannot be read, or is not UTF-8.
    /// ## Why
    /// Nothing in it reaches a girl.
    /// ## Example
    /// A text file saved by an old editor as “Windows-1252”: its `é` is no UTF-8.
    /// ## Instead
    /// Save it as UTF-8.
    pub static RULE: Rule =
        Rule { code: "P001", name: "unreadable-file", severity: Severity::Error, check: Check::Reading(check) };
}

fn check(fault: &ReadFault, findings: &mut Findings) {
    let location = || fault.location.clone();
    match &fault.reason {
        Unreadable::Closed(error) => _ = findings.add(location(), "check-unreadable-file").caused_by(error),
        Unreadable::NotUtf8 => _ = findings.add(location(), "check-unreadable-file-text"),
        Unreadable::Ron(_) | Unreadable::Slip(_) | Unreadable::Fluent(..) | Unreadable::TooDeep => {}
    }
}
